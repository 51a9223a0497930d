import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const work = mkdtempSync(join(tmpdir(), "courtesy-release-"));
const tool = (name: string) => join(root, "node_modules/.bin", name);
const KB = 1000;

/** A copy of what is under version control, as it stands in this folder. */
function copyTree(name: string): string {
  const copy = join(work, name);
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  for (const path of listed.split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), readFileSync(join(root, path)));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  return copy;
}

/** The surroundings of a person at a terminal: the test runner's own would make a development build, with paths in it. */
const { NODE_ENV: _test, VITEST: _runner, ...surroundings } = process.env;
const run = (folder: string, name: string, ...args: string[]) =>
  execFileSync(tool(name), args, {
    cwd: folder,
    env: surroundings,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 26,
  });

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

const hashes = (folder: string) =>
  filesIn(folder).map((path) => [
    path,
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex"),
  ]);

const names = (zip: string) =>
  execFileSync("unzip", ["-Z1", zip], { encoding: "utf8", maxBuffer: 1 << 26 })
    .trim()
    .split("\n");

/** What each step of the release packs, by browser. */
const ZIPS = [["chrome"], ["edge"], ["firefox", "--mv3"]] as const;

describe("the release", () => {
  let output: string;
  const zip = (browser: string) => join(output, readdirSync(output).find((name) => name.endsWith(`-${browser}.zip`))!);

  beforeAll(() => {
    const copy = copyTree("first");
    output = join(copy, ".output");
    // What a demonstration leaves behind on a developer's computer.
    mkdirSync(join(copy, "demo-output"));
    writeFileSync(join(copy, "demo-output/case-book.png"), "picture");
    for (const [browser, ...more] of ZIPS) run(copy, "wxt", "zip", "-b", browser, ...more);
  }, 240_000);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it("two builds in two folders are the same, byte for byte, packages too", () => {
    const again = copyTree("second");
    run(again, "wxt", "zip", "-b", "chrome");
    const other = join(again, ".output");
    expect(hashes(join(other, "chrome-mv3"))).toEqual(hashes(join(output, "chrome-mv3")));
    expect(hashes(other).find(([path]) => path!.endsWith("-chrome.zip"))).toEqual(
      hashes(output).find(([path]) => path!.endsWith("-chrome.zip")),
    );
  }, 180_000);

  it("stays within its budgets", () => {
    const content = readFileSync(join(output, "chrome-mv3/content-scripts/page.js"));
    expect(gzipSync(content, { level: 9 }).length).toBeLessThanOrEqual(40 * KB);
    for (const [browser] of ZIPS) expect(readFileSync(zip(browser)).length, browser).toBeLessThanOrEqual(1800 * KB);
  });

  it("one reader serves every platform: the worker names no script that does not ship, and what a practice may allow is asked for", () => {
    for (const browser of ["chrome", "firefox"]) {
      const folder = join(output, `${browser}-mv3`);
      const named = readFileSync(join(folder, "background.js"), "utf8").matchAll(/content-scripts\/[\w-]+\.js/g);
      const scripts = new Set([...named].map(([script]) => script));
      expect([...scripts], browser).toEqual(["content-scripts/page.js"]);
      expect(readdirSync(join(folder, "content-scripts")), browser).toEqual(["page.js"]);
      const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
      expect(manifest.optional_host_permissions.join(), browser).toMatch(/instagram.*linkedin.*whatsapp.*youtube/);
    }
  });

  it("what a store shows fits: name, description, icons, version", () => {
    for (const language of readdirSync(join(output, "chrome-mv3/_locales"))) {
      const words = JSON.parse(readFileSync(join(output, "chrome-mv3/_locales", language, "messages.json"), "utf8"));
      expect(words.extension_name.message.length, language).toBeLessThanOrEqual(75);
      expect(words.extension_description.message.length, language).toBeLessThanOrEqual(132);
    }
    const manifest = JSON.parse(readFileSync(join(output, "chrome-mv3/manifest.json"), "utf8"));
    expect(manifest.version).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(["16", "48", "128"]));
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.host_permissions).toBeUndefined();
  });

  it.each(["chrome-mv3", "edge-mv3", "firefox-mv3"])("%s holds the product and nothing else", (build) => {
    const folder = join(output, build);
    for (const path of filesIn(folder)) {
      expect(path).not.toMatch(/examples|fixture|corpus|\.map$|\.tsx?$|pages\//);
      if (!/\.(js|html|css)$/.test(path)) continue;
      const code = readFileSync(join(folder, path), "utf8");
      expect(code, path).not.toMatch(
        /\beval\(|new Function\(|\bimportScripts\(|WebAssembly\.|new WebSocket\(|new EventSource\(|XMLHttpRequest|sendBeacon\(/,
      );
      expect(code, path).not.toMatch(
        /\bfetch\(\s*["'`]?https?:|(?:src|href)=["']https?:|@import\s+["']?(?:url\()?["']?https?:|url\(["']?https?:/i,
      );
      expect(code, path).not.toMatch(/import\(\s*["'`]https?:|from\s*["']https?:/);
    }
    const all = filesIn(folder)
      .map((path) => readFileSync(join(folder, path), "utf8"))
      .join("\n");
    for (const sentence of exampleSentences()) expect(all.includes(sentence), sentence).toBe(false);
  });

  it("the sources build, and hold neither output nor anything outside the project", () => {
    const inside = names(zip("sources"));
    expect(inside).toEqual(expect.arrayContaining(["package.json", "package-lock.json", "wxt.config.ts", "lib/model.ts", "LICENSE"]));
    expect(inside.filter((path) => /^(\.output|\.wxt|demo-output|node_modules|\.git|\.cache)\//.test(path))).toEqual([]);
  });

  it("Mozilla's linter finds no error, and no warning but React's own and one about Android", () => {
    const lint = JSON.parse(run(output, "web-ext", "lint", "-s", join(output, "firefox-mv3"), "-o", "json"));
    expect(lint.errors).toEqual([]);
    const others = lint.warnings.filter(({ code }: { code: string }) => code !== "UNSAFE_VAR_ASSIGNMENT");
    // There is no sidebar in Firefox for Android: the extension is not offered there, so its lowest version does not matter.
    expect(others.map(({ code }: { code: string }) => code)).toEqual(["KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION"]);
  }, 60_000);
});

/** One long example sentence of each detector: none of them may ship. */
function exampleSentences(): string[] {
  const folder = join(root, "lib/policy/detectors");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".examples.ts"))
    .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/"([^"\\]{40,})"/g)].slice(0, 1).map((match) => match[1]!));
}
