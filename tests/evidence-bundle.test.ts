import "fake-indexeddb/auto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Bundle, exportBundle, verifyBundle } from "../lib/evidence";
import { capture, newBook } from "./evidence-samples";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function bundleOf(count: number): Promise<Bundle> {
  const book = await newBook();
  const captures = [];
  for (let i = 0; i < count; i++) captures.push((await capture(book, { id: `p1/c${i}` })).id);
  const made = await exportBundle(book, {
    captures,
    practice: "Otter Lane Surgery",
    recipient: "Example & Co",
    caseReference: "2026/1",
    redacted: false,
  });
  if (!made.ok) throw new Error(made.problem.what);
  return made.value;
}

async function saved(bundle: { zip: Blob; name: string }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "evidence-"));
  folders.push(folder);
  writeFileSync(join(folder, bundle.name), Buffer.from(await bundle.zip.arrayBuffer()));
  return folder;
}

const bash = (script: string, cwd: string) =>
  execFileSync("bash", ["-c", script], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** The bash part of VERIFY.txt, exactly as it is printed, without the step for a time stamp that is not there. */
function printedSteps(folder: string, name: string): string {
  const verify = bash(`unzip -p ${name} '*/VERIFY.txt'`, folder);
  const from = verify.indexOf("# 0 unpack");
  const to = verify.indexOf("# 6 only if");
  return verify.slice(from, to);
}

test("the printed steps pass word for word with unzip, sha256sum, diff and openssl", async () => {
  const bundle = await bundleOf(2);
  const folder = await saved(bundle);
  const out = bash(printedSteps(folder, bundle.name), folder);
  expect(out).toContain("FILES-OK");
  expect(out).toContain("NO-EXTRAS");
  expect(out).toContain("Verified OK");
  expect(out).toContain(bundle.fingerprint);
  expect(out).toContain(`CHAIN-OK ${bundle.rows} ${bundle.head}`);
  expect(out).toContain("1\nCAPTURE-OK");
  expect(out).not.toContain("BROKEN");
});

test("the bundle's own check says valid", async () => {
  const bundle = await bundleOf(1);
  const result = await verifyBundle(bundle.zip);
  expect(result.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(result.verdict).toBe("valid");
  expect(readdirSync(await saved(bundle))).toEqual([bundle.name]);
});
