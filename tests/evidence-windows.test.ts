import { execFileSync } from "node:child_process";
import { join } from "node:path";
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { verifyText } from "../lib/evidence/verify-text";
import { bash, bundleOf, save } from "./evidence-bags";

/**
 * The lines for Windows in VERIFY.txt. Where there is a PowerShell they run on a real bundle; elsewhere their grammar is read by rules: brackets
 * and quotes in pairs, and no command, parameter or .NET member but those that the documentation of Windows PowerShell 4 to 5.1 names.
 */
const TEXT = verifyText({ bagId: "1", practice: "", fingerprint: "", head: "", rows: 1, captures: 2, restored: [] });
const section = TEXT.slice(TEXT.indexOf("WINDOWS WITHOUT"), TEXT.indexOf("WHAT THE CHECKS CANNOT SHOW"));
const lines = section.split("\n").filter((_, i, all) => all[i - 1]?.startsWith("# "));

const COMMANDS = ["Get-Content", "Get-FileHash", "Get-ChildItem", "Test-Path"];
const PARAMETERS = [
  "-LiteralPath",
  "-Algorithm",
  "-Recurse",
  "-File",
  "-split",
  "-ne",
  "-eq",
  "-not",
  "-and",
  "-notcontains",
  "-Force",
  "-notmatch",
  "-ErrorAction",
];
const MEMBERS = [
  "Hash",
  "FullName",
  "Substring",
  "Path",
  "Length",
  "Replace",
  "Create",
  "ReadAllLines",
  "ReadAllText",
  "Contains",
  "ToString",
  "ComputeHash",
  "UTF8",
  "GetBytes",
  "ToLower",
];
const TYPES = ["Security.Cryptography.SHA256", "IO.File", "BitConverter", "Text.Encoding", "char"];

/** The line without what stands in quotes; fails where a quote is not closed. Values in double quotes are read too. */
function bare(line: string): string {
  const without = line.replace(/'[^']*'/g, "''").replace(/"[^"]*"/g, (text) => (text.match(/\$\w+/g) ?? []).join(" "));
  expect(without.replaceAll("''", "")).not.toMatch(/['"“”‘’]/);
  return without;
}

function pairs(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if ("([{".includes(sign)) open.push(sign);
    if (")]}".includes(sign) && open.pop() !== "([{"[")]}".indexOf(sign)]) return false;
  }
  return open.length === 0;
}

test("there are five lines, each of one physical line and plain ASCII, so that they can be copied", () => {
  expect(lines).toHaveLength(5);
  for (const line of lines) expect(line).toMatch(/^[\x20-\x7e]+$/);
  expect(section).toContain("certutil -hashfile tagmanifest-sha256.txt SHA256");
});

test.each(lines)("grammar and names: %s", (line) => {
  const code = bare(line);
  expect(pairs(code)).toBe(true);
  expect(COMMANDS).toEqual(expect.arrayContaining(code.match(/\b[A-Z][a-z]+-[A-Z]\w+/g) ?? []));
  expect(PARAMETERS).toEqual(expect.arrayContaining(code.match(/(?<=\s|\()-[A-Za-z]+/g) ?? []));
  expect(MEMBERS).toEqual(
    expect.arrayContaining((code.match(/(?:(?<=[)\]\w])\.|::)([A-Za-z]\w*)(?![\w.]*\])/g) ?? []).map(memberOf).filter(isMember)),
  );
  expect(TYPES).toEqual(expect.arrayContaining((code.match(/\[[A-Za-z][\w.]*\]/g) ?? []).map((type) => type.slice(1, -1))));
  const set = new Set(["$_", "$PWD", ...(code.match(/\$\w+(?=\s*=|,\$\w+\s*=)/g) ?? []), "$p"]);
  for (const variable of code.match(/\$\w+/g) ?? []) expect([...set]).toContain(variable);
});

const memberOf = (match: string) => match.replace(/^(\.|::)/, "");
const isMember = (name: string) => !["txt", "jsonl"].includes(name);

const pwsh = () => {
  try {
    return execFileSync("pwsh", ["-NoProfile", "-Command", "$PSVersionTable.PSVersion.Major"]).toString();
  } catch {
    return null;
  }
};

test.skipIf(pwsh() === null)("they run on a bundle, and find what was changed and added", async () => {
  const bundle = await bundleOf(2);
  const folder = join(await save(bundle), `evidence-${bundle.bagId}`);
  bash(`unzip -q evidence-${bundle.bagId}.zip`, join(folder, ".."));
  const run = () => execFileSync("pwsh", ["-NoProfile", "-Command", lines.join("\n")], { cwd: folder, encoding: "utf8" });
  for (const said of ["FILES-OK", "NO-EXTRAS", "CHAIN-OK", "CAPTURES-OK 2"]) expect(run()).toContain(said);
  bash("echo more >> data/report.html; echo new > data/new.txt", folder);
  expect(run()).toMatch(/CHANGED: data\/report\.html[\s\S]*ADDED: data\/new\.txt/);
});
