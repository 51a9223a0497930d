import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import {
  addTimeStamp,
  erase,
  exportBundle,
  keepCapture,
  note,
  noteAnchor,
  planErasure,
  readTimeStampReply,
  timeStampRequest,
  verifyBundle,
} from "../lib/evidence";
import { bash, broken, bundleOf, filesIn, printedSteps, REQUEST, said, save, tampered } from "./evidence-bags";
import { CONTEXT, capture, comment, newBook, page } from "./evidence-samples";

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
    "CAPTURES-OK 2",
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
  for (const line of ["FILES-OK", "NO-EXTRAS", "Verified OK", "CHAIN-OK", "CAPTURES-OK 1"]) expect(out).toContain(line);
  const files = bash(`unzip -Z1 ${bundle.name}`, into);
  expect(files).not.toMatch(/viewport|thread\.json|element\.html|C000001|C000003/);
  expect(bundle.withheld).toEqual(["viewport-01.png", "element.html", "thread.json"].map((name) => `data/captures/C000002/${name}`));
  expect(bash(`unzip -p ${bundle.name} '*/report.html'`, into)).toContain("Withheld files");
  expect(bash(`unzip -p ${bundle.name} '*/data/*'`, into)).not.toContain("Someone else&#39;s words");
  const { checks } = await verifyBundle(bundle.zip);
  expect(checks.find(({ name }) => name === "captures")?.says).toBe("The one capture is the one that the log names.");
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

test("a bundle names the people in what it tells, and no other colleague", async () => {
  const book = await newBook();
  const first = await capture(book);
  book.me = { name: "Olwen Other", role: "Nurse" };
  const others = await capture(book, { id: "p9/c9", handle: "else" });
  await note(book, { caseNumber: others.caseNumber }, { kind: "note", text: "Nothing to do with the first." });
  book.me = { name: "Nia Noted", role: "Receptionist" };
  await note(book, { caseNumber: first.caseNumber }, { kind: "note", text: "Seen by the team." });
  book.me = { name: "Ada Example", role: "Practice Manager" };
  const made = await exportBundle(book, { ...REQUEST, captures: [first.id] });
  if (!made.ok) throw new Error(made.problem.what);
  const into = await save(made.value);
  const { people } = JSON.parse(bash(`unzip -p ${made.value.name} '*/data/index.json'`, into)) as { people: Record<string, string> };
  expect(people).toEqual({ U1: "Ada Example, Practice Manager", U3: "Nia Noted, Receptionist" });
  expect(bash(`unzip -p ${made.value.name}`, into)).not.toContain("Olwen");
  expect(bash(`unzip -p ${made.value.name} '*/report.html'`, into)).toContain("Nia Noted, Receptionist");
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

test("what was captured of the sample page is called made up, and nobody is drafted a statement about it", async () => {
  const book = await newBook();
  const real = await capture(book);
  const drill = await keepCapture(book, page(comment({ site: "sample", id: "s1", handle: null, authorUrl: null })), CONTEXT);
  if (!drill.ok) throw new Error(drill.problem.what);
  const made = await exportBundle(book, { ...REQUEST, captures: [real.id, drill.value.id] });
  if (!made.ok) throw new Error(made.problem.what);
  const into = await save(made.value);
  const report = bash(`unzip -p ${made.value.name} '*/report.html'`, into);
  expect(report.match(/<strong>Made up\.<\/strong>/g)).toHaveLength(1);
  expect(report).toContain(`>${drill.value.id}</a> (made up)`);
  expect(report.match(/I produce the record as exhibit/g)).toHaveLength(1);
});
