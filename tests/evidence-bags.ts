import "fake-indexeddb/auto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { downloadZip } from "client-zip";
import { afterAll } from "vitest";
import { type Bundle, type ExportRequest, exportBundle, note, verifyBundle } from "../lib/evidence";
import { capture, newBook } from "./evidence-samples";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "evidence-"));
  folders.push(made);
  return made;
}

export const REQUEST: ExportRequest = {
  captures: [],
  practice: "Otter Lane Surgery",
  recipient: "Example & Co",
  caseReference: "2026/1",
  redacted: false,
};
export const bash = (script: string, cwd: string) =>
  execFileSync("bash", ["-c", script], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
/** What the shell says, whatever its exit code. */
export const said = (script: string, cwd: string) => bash(`{ ${script}\n} 2>&1; true`, cwd);

export async function bundleOf(count: number, change: Partial<ExportRequest> = {}): Promise<Bundle> {
  const book = await newBook();
  const captures: string[] = [];
  for (let i = 0; i < count; i++) captures.push((await capture(book, { id: `p1/c${i}` })).id);
  await note(book, { caseNumber: 1, captureId: captures[0] }, { kind: "note", text: "Told the police on 21 November." });
  const made = await exportBundle(book, { ...REQUEST, captures, ...change });
  if (!made.ok) throw new Error(made.problem.what);
  return made.value;
}

export async function save(bundle: { zip: Blob; name: string }): Promise<string> {
  const into = folder();
  writeFileSync(join(into, bundle.name), Buffer.from(await bundle.zip.arrayBuffer()));
  return into;
}

/** The bash part of VERIFY.txt exactly as it is printed, without the step for a time stamp that is not there. */
export function printedSteps(into: string, name: string): string {
  const verify = bash(`unzip -p ${name} '*/VERIFY.txt'`, into);
  return verify.slice(verify.indexOf("# 0 unpack"), verify.indexOf("# 6 only if"));
}

export const filesIn = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? filesIn(join(dir, e.name)) : [join(dir, e.name)]));

export function packed(dir: string): Promise<Blob> {
  const files = filesIn(dir).map((path) => ({ name: relative(dir, path), input: new Uint8Array(readFileSync(path)) }));
  return downloadZip(files).blob();
}

/** Unpacks, lets the test change something, packs again as anyone could, and checks with our own verifier. */
export async function tampered(bundle: Bundle, change: (bag: string) => void) {
  const into = await save(bundle);
  bash(`unzip -q ${bundle.name} && rm ${bundle.name}`, into);
  const bag = join(into, readdirSync(into)[0]!);
  change(bag);
  const zip = await packed(into);
  return { bag, zip, result: await verifyBundle(zip) };
}
export const broken = (result: Awaited<ReturnType<typeof verifyBundle>>) => result.checks.filter(({ ok }) => !ok).map(({ name }) => name);

export const steps = (bundle: Bundle, verify: string) => verify.replace(/^unzip .*$/m, `cd evidence-${bundle.bagId}/`);
