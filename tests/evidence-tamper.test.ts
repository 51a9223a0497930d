import "fake-indexeddb/auto";
import { appendFileSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BlobReader, BlobWriter, ZipReader } from "@zip.js/zip.js";
import { downloadZip } from "client-zip";
import { expect, test, vi } from "vitest";
import { exportBundle, lockZip, verifyBundle } from "../lib/evidence";
import { signingKeys } from "../lib/evidence/sign";
import { bash, broken, bundleOf, packed, REQUEST, said, save, steps, tampered } from "./evidence-bags";
import { capture, newBook } from "./evidence-samples";

const shot = (bag: string) => join(bag, "data/captures/C000001/viewport-01.png");
test.each<[string, (bag: string) => void, string[], RegExp]>([
  ["an edited file", (bag) => appendFileSync(join(bag, "data/captures/C000001/text.txt"), "x"), ["files", "captures"], /text\.txt: FAILED/],
  ["a deleted file", (bag) => unlinkSync(shot(bag)), ["files"], /viewport-01\.png/],
  ["an added file", (bag) => writeFileSync(join(bag, "data/extra.txt"), "x"), ["extras"], /> data\/extra\.txt/],
  ["a file added beside the lists", (bag) => writeFileSync(join(bag, "letter.html"), "x"), ["extras"], /> letter\.html/],
  ["one whose name begins like a list's", (bag) => writeFileSync(join(bag, "tagmanifest-sha256.txt.exe"), "x"), ["extras"], /\.txt\.exe/],
  [
    "a file added to a capture",
    (bag) => writeFileSync(join(bag, "data/captures/C000001/more.png"), "x"),
    ["extras", "captures"],
    /> data\/captures\/C000001\/more\.png/,
  ],
  [
    "a renamed file",
    (bag) => renameSync(shot(bag), join(bag, "data/captures/C000001/viewport-02.png")),
    ["files", "extras", "captures"],
    /viewport-01\.png/,
  ],
  [
    "a listed name changed with the manifest",
    (bag) =>
      writeFileSync(
        join(bag, "manifest-sha256.txt"),
        readFileSync(join(bag, "manifest-sha256.txt"), "utf8").split("\n").reverse().join("\n").trim().concat("\n"),
      ),
    ["files"],
    /manifest-sha256\.txt: FAILED/,
  ],
  [
    "another signature",
    (bag) => writeFileSync(join(bag, "tagmanifest-sha256.txt.sig"), Buffer.from("3006020101020101", "hex")),
    ["signature"],
    /Verification failure|Error/i,
  ],
  [
    "a dropped row",
    (bag) => editChain(bag, (rows) => rows.filter((_, i) => i !== 1)),
    ["files", "log", "head", "key", "captures", "entries"],
    /BROKEN at 1/,
  ],
  [
    "an edited row",
    (bag) => editChain(bag, (rows) => rows.map((row, i) => (i === 1 ? row.replace("complete", "partial") : row))),
    ["files", "log", "head", "key", "captures", "entries"],
    /BROKEN at 2/,
  ],
])("%s is found by the printed steps and by our own check", async (_, change, checks, shell) => {
  const bundle = await bundleOf(2);
  const { bag, result } = await tampered(bundle, change);
  expect(result.verdict).toBe("broken");
  expect(broken(result)).toEqual(checks);
  const out = said(steps(bundle, printedSteps2(bag)), join(bag, ".."));
  expect(out).toMatch(shell);
});

test("of many captures, one whose list was written anew with all other lists, or that is left out, is found by step 5", async () => {
  const bundle = await bundleOf(3);
  const lists = "find data -type f | sort | xargs sha256sum > manifest-sha256.txt";
  const step5 = (bag: string) => {
    bash(lists, bag);
    const verify = readFileSync(join(bag, "VERIFY.txt"), "utf8");
    return said(verify.slice(verify.indexOf("# 5 every"), verify.indexOf("# 6 only if")), bag);
  };
  const fits = await tampered(bundle, () => undefined);
  expect(step5(fits.bag)).toBe("CAPTURES-OK 3\n");
  const anew = await tampered(bundle, (bag) =>
    bash('cd data/captures/C000002 && echo "other words" > text.txt && sha256sum $(ls | grep -v SUMS) > SHA256SUMS', bag),
  );
  expect(step5(anew.bag)).toBe("NOT AS THE LOG SAYS: C000002\n");
  expect(broken(anew.result)).toContain("captures");
  const swapped = await tampered(bundle, (bag) =>
    bash("rm -r data/captures/C000003 && cp -r data/captures/C000001 data/captures/C000003", bag),
  );
  expect(step5(swapped.bag)).toBe("NOT AS THE LOG SAYS: C000003\n");
  const without = await tampered(bundle, (bag) => bash("rm -r data/captures/C000003", bag));
  expect(step5(without.bag)).toBe("");
});

const printedSteps2 = (bag: string) => {
  const verify = readFileSync(join(bag, "VERIFY.txt"), "utf8");
  return verify.slice(verify.indexOf("# 0 unpack"), verify.indexOf("# 6 only if"));
};
function editChain(bag: string, edit: (rows: string[]) => string[]): void {
  const path = join(bag, "data/log/chain.jsonl");
  writeFileSync(path, edit(readFileSync(path, "utf8").split("\n")).join("\n"));
}

test("another key with a signature of its own: the fingerprint differs, and the log names another", async () => {
  const bundle = await bundleOf(1);
  const other = await bundleOf(1);
  const from = await save(other);
  bash(`unzip -q ${other.name}`, from);
  const { result } = await tampered(bundle, (bag) => {
    for (const name of ["signing-key.pem", "tagmanifest-sha256.txt.sig"])
      writeFileSync(join(bag, name), readFileSync(join(from, `evidence-${other.bagId}`, name)));
  });
  expect(broken(result)).toEqual(expect.arrayContaining(["files", "signature", "key"]));
});

test("rows cut off the end and signed again with the same key pass every check: report and verifier say so", async () => {
  const book = await newBook();
  const { id } = await capture(book);
  const first = await exportBundle(book, { ...REQUEST, captures: [id] });
  if (!first.ok) throw new Error(first.problem.what);
  await capture(book, { id: "to be hidden" });
  const last = (await book.log.db.getAll("chain")).at(-1)!;
  await book.log.db.delete("chain", last.seq);
  const before = (await book.log.db.get("chain", last.seq - 1))!;
  await book.log.db.put("state", { seq: before.seq, hash: before.hash, t: "2026-11-21T09:00:00.000Z" }, "head");
  const cut = await exportBundle(book, { ...REQUEST, captures: [id] });
  if (!cut.ok) throw new Error(cut.problem.what);
  expect(cut.value.verification.verdict).toBe("valid");
  expect(cut.value.verification.limits.join()).toContain("cut off the end");
  const into = await save(cut.value);
  expect(bash(`unzip -p ${cut.value.name} '*/report.html'`, into)).toContain("rows cut off the end would not show");
  expect(bash(`unzip -p ${cut.value.name} '*/VERIFY.txt'`, into)).toContain("Rows cut off the end of the log");
});

test("an unsigned bundle is told apart, and when signing fails there is no bundle", async () => {
  const bundle = await bundleOf(1);
  const { result } = await tampered(bundle, (bag) => unlinkSync(join(bag, "tagmanifest-sha256.txt.sig")));
  expect(result.verdict).toBe("unsigned");
  const book = await newBook();
  const { id } = await capture(book);
  const rows = await book.log.db.count("chain");
  vi.spyOn(crypto.subtle, "sign").mockRejectedValueOnce(new DOMException("no", "OperationError"));
  expect(await exportBundle(book, { ...REQUEST, captures: [id] })).toMatchObject({
    ok: false,
    problem: { what: expect.stringContaining("signed") },
  });
  vi.restoreAllMocks();
  await book.log.db.delete("state", "signingKeys");
  expect((await exportBundle(book, { ...REQUEST, captures: [id] })).ok).toBe(false);
  expect(await signingKeys(book.log.db)).toBeUndefined();
  expect(await book.log.db.count("chain")).toBe(rows);
});

test("a file that does not fit a list which was itself changed is not called changed", async () => {
  const { result } = await tampered(await bundleOf(1), (bag) => {
    const list = join(bag, "manifest-sha256.txt");
    writeFileSync(list, readFileSync(list, "utf8").replace(/^\S+(?= {2}data\/report\.html$)/m, "0".repeat(64)));
  });
  expect(result.checks.find(({ name }) => name === "files")!.says).toBe("Changed since it was sealed: manifest-sha256.txt.");
});

test("a bundle that was packed again is no trap, and is told from one", async () => {
  const bundle = await bundleOf(1);
  const { bag, zip } = await tampered(bundle, () => undefined);
  expect((await verifyBundle(zip)).verdict).toBe("valid");
  const saysOf = async (files: { name: string; input: Blob | string }[]) =>
    (await verifyBundle(await downloadZip(files).blob())).checks.map(({ says }) => says).join();
  const again = /it was packed again/;
  expect((await verifyBundle(await packed(bag))).checks[0]!.says).toMatch(again);
  expect(await saysOf([{ name: bundle.name, input: bundle.zip }])).toMatch(again);
  expect(
    await saysOf([
      { name: "evidence/bagit.txt", input: "" },
      { name: "__MACOSX/._bagit.txt", input: "" },
    ]),
  ).toMatch(again);
  expect(await saysOf([{ name: "evidence/../../x", input: "" }])).toMatch(/leads outside/);
});

test("what is no bundle is said to be none", async () => {
  expect(await verifyBundle(new Blob(["hello"]))).toMatchObject({
    verdict: "unreadable",
    checks: [{ says: "This file is not a ZIP file." }],
  });
  const bundle = await bundleOf(1);
  expect((await verifyBundle(bundle.zip.slice(0, bundle.zip.size - 40))).verdict).toBe("unreadable");
  const locked = await lockZip(bundle, "a long password");
  if (!locked.ok) throw new Error(locked.problem.what);
  expect((await verifyBundle(locked.value.zip)).checks[0]!.says).toContain("password");
  expect((await lockZip(bundle, "short")).ok).toBe(false);
  const inside = new ZipReader(new BlobReader(locked.value.zip), { password: "a long password", useWebWorkers: false });
  const [entry] = await inside.getEntries();
  expect(entry).toMatchObject({ filename: bundle.name, encrypted: true, zipCrypto: false });
  const opened = entry && !entry.directory ? await entry.getData(new BlobWriter()) : new Blob();
  expect((await verifyBundle(opened)).verdict).toBe("valid");
});
