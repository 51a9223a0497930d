import "fake-indexeddb/auto";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { BlobReader, BlobWriter, ZipReader } from "@zip.js/zip.js";
import { downloadZip } from "client-zip";
import { afterAll, expect, test, vi } from "vitest";
import {
  addTimeStamp,
  type Bundle,
  type ExportRequest,
  erase,
  exportBundle,
  lockZip,
  note,
  noteAnchor,
  planErasure,
  readTimeStampReply,
  timeStampRequest,
  verifyBundle,
} from "../lib/evidence";
import { signingKeys } from "../lib/evidence/sign";
import { capture, newBook } from "./evidence-samples";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "evidence-"));
  folders.push(made);
  return made;
}

const REQUEST: ExportRequest = {
  captures: [],
  practice: "Otter Lane Surgery",
  recipient: "Example & Co",
  caseReference: "2026/1",
  redacted: false,
};
const bash = (script: string, cwd: string) =>
  execFileSync("bash", ["-c", script], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
/** What the shell says, whatever its exit code. */
const said = (script: string, cwd: string) => bash(`{ ${script}\n} 2>&1; true`, cwd);

async function bundleOf(count: number, change: Partial<ExportRequest> = {}): Promise<Bundle> {
  const book = await newBook();
  const captures: string[] = [];
  for (let i = 0; i < count; i++) captures.push((await capture(book, { id: `p1/c${i}` })).id);
  await note(book, { caseNumber: 1, captureId: captures[0] }, { kind: "note", text: "Told the police on 21 November." });
  const made = await exportBundle(book, { ...REQUEST, captures, ...change });
  if (!made.ok) throw new Error(made.problem.what);
  return made.value;
}

async function save(bundle: { zip: Blob; name: string }): Promise<string> {
  const into = folder();
  writeFileSync(join(into, bundle.name), Buffer.from(await bundle.zip.arrayBuffer()));
  return into;
}

/** The bash part of VERIFY.txt exactly as it is printed, without the step for a time stamp that is not there. */
function printedSteps(into: string, name: string): string {
  const verify = bash(`unzip -p ${name} '*/VERIFY.txt'`, into);
  return verify.slice(verify.indexOf("# 0 unpack"), verify.indexOf("# 6 only if"));
}

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? filesIn(join(dir, e.name)) : [join(dir, e.name)]));

function packed(dir: string): Promise<Blob> {
  const files = filesIn(dir).map((path) => ({ name: relative(dir, path), input: new Uint8Array(readFileSync(path)) }));
  return downloadZip(files).blob();
}

/** Unpacks, lets the test change something, packs again as anyone could, and checks with our own verifier. */
async function tampered(bundle: Bundle, change: (bag: string) => void) {
  const into = await save(bundle);
  bash(`unzip -q ${bundle.name} && rm ${bundle.name}`, into);
  const bag = join(into, readdirSync(into)[0]!);
  change(bag);
  const zip = await packed(into);
  return { bag, zip, result: await verifyBundle(zip) };
}
const broken = (result: Awaited<ReturnType<typeof verifyBundle>>) => result.checks.filter(({ ok }) => !ok).map(({ name }) => name);

const steps = (bundle: Bundle, verify: string) => verify.replace(/^unzip .*$/m, `cd evidence-${bundle.bagId}/`);

test("the printed steps pass word for word with unzip, sha256sum, diff and openssl", async () => {
  const bundle = await bundleOf(2);
  const into = await save(bundle);
  const out = bash(printedSteps(into, bundle.name), into);
  for (const line of [
    "FILES-OK",
    "NO-EXTRAS",
    "Verified OK",
    bundle.fingerprint,
    `CHAIN-OK ${bundle.rows} ${bundle.head}`,
    "1\nCAPTURE-OK",
  ]) {
    expect(out).toContain(line);
  }
  expect(out).not.toContain("BROKEN");
  const result = await verifyBundle(bundle.zip);
  expect(broken(result)).toEqual([]);
  expect(result).toMatchObject({ verdict: "valid", facts: { captures: ["C000001", "C000002"], withheld: [], head: bundle.head } });
});

test("they pass too with an erased capture, captures of others left out, and files withheld", async () => {
  const book = await newBook();
  const [gone, kept] = [
    await capture(book, { id: "1" }),
    await capture(book, { id: "2" }),
    await capture(book, { id: "3", handle: "else" }),
  ];
  await planErasure(book, [gone!.id], "subject-request");
  await erase(book, [gone!.id], "subject-request");
  const made = await exportBundle(book, { ...REQUEST, captures: [kept!.id], redacted: true });
  if (!made.ok) throw new Error(made.problem.what);
  const bundle = made.value;
  const into = await save(bundle);
  const out = bash(printedSteps(into, bundle.name), into);
  for (const line of ["FILES-OK", "NO-EXTRAS", "Verified OK", "CHAIN-OK", "1\nCAPTURE-OK"]) expect(out).toContain(line);
  const files = bash(`unzip -Z1 ${bundle.name}`, into);
  expect(files).not.toMatch(/viewport|thread\.json|element\.html|C000001|C000003/);
  expect(bundle.withheld).toEqual(["viewport-01.png", "element.html", "thread.json"].map((name) => `data/captures/C000002/${name}`));
  expect(bash(`unzip -p ${bundle.name} '*/report.html'`, into)).toContain("Withheld files");
  expect(bash(`unzip -p ${bundle.name} '*/data/*'`, into)).not.toContain("Someone else&#39;s words");
});

/** RFC 8493 as a reader of the format understands it, without any code of ours. Returns what is wrong. */
function validateBag(bag: string): string[] {
  const wrong: string[] = [];
  const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  if (readFileSync(join(bag, "bagit.txt"), "utf8") !== "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n") wrong.push("bagit.txt");
  const lines = (name: string) => readFileSync(join(bag, name), "utf8").split("\n").filter(Boolean);
  const listed = new Set<string>();
  for (const [manifest, payload] of [
    ["manifest-sha256.txt", true],
    ["tagmanifest-sha256.txt", false],
  ] as const) {
    for (const line of lines(manifest)) {
      const [, sum, path] = /^([0-9a-f]{64})\s+(\S.*)$/.exec(line) ?? [];
      if (!path || path.startsWith("/") || path.split("/").includes("..") || path.startsWith("data/") !== payload)
        wrong.push(`${manifest}: ${line}`);
      else if (hash(join(bag, path)) !== sum) wrong.push(`hash of ${path}`);
      if (path && listed.has(path)) wrong.push(`twice: ${path}`);
      listed.add(path ?? "");
    }
  }
  const payload = filesIn(join(bag, "data"));
  for (const path of payload) if (!listed.has(relative(bag, path))) wrong.push(`not in the manifest: ${path}`);
  for (const name of ["bagit.txt", "bag-info.txt", "manifest-sha256.txt"])
    if (!listed.has(name)) wrong.push(`not in the tag manifest: ${name}`);
  for (const line of lines("bag-info.txt")) if (!/^[^\s:][^:]*: \S/.test(line)) wrong.push(`bag-info.txt: ${line}`);
  const oxum = `${payload.reduce((sum, path) => sum + statSync(path).size, 0)}.${payload.length}`;
  if (!lines("bag-info.txt").includes(`Payload-Oxum: ${oxum}`)) wrong.push(`Payload-Oxum is not ${oxum}`);
  return wrong;
}

test("the folder is a valid BagIt 1.0 bag, also with line breaks in the practice's name", async () => {
  const bundle = await bundleOf(2, { practice: "Otter Lane\nBag-Count: 9", recipient: "A\r\nB" });
  const into = await save(bundle);
  bash(`unzip -q ${bundle.name}`, into);
  const bag = join(into, `evidence-${bundle.bagId}`);
  expect(validateBag(bag)).toEqual([]);
  appendFileSync(join(bag, "data/index.csv"), "x");
  expect(validateBag(bag)).toContain("hash of data/index.csv");
});

const shot = (bag: string) => join(bag, "data/captures/C000001/viewport-01.png");
test.each<[string, (bag: string) => void, string[], RegExp]>([
  ["an edited file", (bag) => appendFileSync(join(bag, "data/captures/C000001/text.txt"), "x"), ["files", "captures"], /text\.txt: FAILED/],
  ["a deleted file", (bag) => unlinkSync(shot(bag)), ["files"], /viewport-01\.png/],
  ["an added file", (bag) => writeFileSync(join(bag, "data/extra.txt"), "x"), ["extras"], /> data\/extra\.txt/],
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

test("a time stamp: request and reply as files, made with OpenSSL's own authority, checked as VERIFY.txt says", async () => {
  const bundle = await bundleOf(1);
  const into = await save(bundle);
  const { file, nonce } = timeStampRequest(bundle.tagmanifestSha256);
  writeFileSync(join(into, "request.tsq"), Buffer.from(await file.arrayBuffer()));
  expect(bash("openssl ts -query -in request.tsq -text", into)).toContain("Hash Algorithm: sha256");
  writeFileSync(
    join(into, "tsa.cnf"),
    "[tsa]\ndefault_tsa=t\n[t]\nserial=serial\ndefault_policy=1.2.3.4\ndigests=sha256\nsigner_digest=sha256\naccuracy=secs:1\ncrypto_device=builtin\nordering=no\ntsa_name=no\ness_cert_id_chain=no\ness_cert_id_alg=sha256\n[ext]\nextendedKeyUsage=critical,timeStamping\n",
  );
  bash(
    `openssl req -x509 -newkey rsa:2048 -nodes -keyout root.key -out tsa-root.pem -days 30 -subj /CN=root 2>/dev/null
     openssl req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj /CN=tsa 2>/dev/null
     openssl x509 -req -in tsa.csr -CA tsa-root.pem -CAkey root.key -CAcreateserial -days 30 -extfile tsa.cnf -extensions ext -out tsa.pem 2>/dev/null
     echo 01 > serial
     openssl ts -reply -config tsa.cnf -queryfile request.tsq -signer tsa.pem -inkey tsa.key -out reply.tsr 2>/dev/null`,
    into,
  );
  const reply = new Blob([readFileSync(join(into, "reply.tsr"))]);
  const stamp = readTimeStampReply(new Uint8Array(await reply.arrayBuffer()));
  expect(stamp).toMatchObject({ sha256: bundle.tagmanifestSha256, nonce });
  const stamped = await addTimeStamp(bundle.zip, reply);
  if (!stamped.ok) throw new Error(stamped.problem.what);
  writeFileSync(join(into, "stamped.zip"), Buffer.from(await stamped.value.zip.arrayBuffer()));
  const check =
    "unzip -q stamped.zip && cd evidence-*/ && openssl ts -verify -data tagmanifest-sha256.txt -in tagmanifest-sha256.txt.tsr -CAfile ../tsa-root.pem 2>&1";
  expect(bash(check, into)).toContain("Verification: OK");
  expect(await verifyBundle(stamped.value.zip)).toMatchObject({ verdict: "valid", facts: { timeStamp: true } });
  expect((await addTimeStamp((await bundleOf(1)).zip, reply)).ok).toBe(false);
  expect((await addTimeStamp(bundle.zip, new Blob(["rubbish"]))).ok).toBe(false);
});

test("an anchor and what was exported before stand in the next report", async () => {
  const book = await newBook();
  const { id } = await capture(book);
  await noteAnchor(book, "head_code", "Practice register, page 12");
  await exportBundle(book, { ...REQUEST, captures: [id] });
  const made = await exportBundle(book, { ...REQUEST, captures: [id] });
  if (!made.ok) throw new Error(made.problem.what);
  const into = await save(made.value);
  const report = bash(`unzip -p ${made.value.name} '*/report.html'`, into);
  expect(report).toContain("Practice register, page 12");
  expect(report).toContain("nothing was taken out before the dates");
  expect(report).toMatch(/exported in bundle/);
});

test("the verify command: 0 for a valid bundle, 1 for a broken one, 2 for bad input", async () => {
  const bundle = await bundleOf(1);
  const into = await save(bundle);
  const run = (path: string) => said(`node scripts/run.mjs verify ${path}; echo exit $?`, process.cwd());
  expect(run(join(into, bundle.name))).toMatch(/VALID[\s\S]*exit 0/);
  const { zip } = await tampered(bundle, (bag) => appendFileSync(join(bag, "data/index.csv"), "x"));
  writeFileSync(join(into, "broken.zip"), Buffer.from(await zip.arrayBuffer()));
  expect(run(join(into, "broken.zip"))).toMatch(/index\.csv[\s\S]*exit 1/);
  expect(run("/nowhere.zip")).toMatch(/cannot be read[\s\S]*exit 2/);
  expect(run("package.json")).toMatch(/not a ZIP[\s\S]*exit 2/);
  expect(said("node scripts/run.mjs verify; echo exit $?", process.cwd())).toContain("exit 2");
});
