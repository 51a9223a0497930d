import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BlobReader, TextWriter, ZipReader } from "@zip.js/zip.js";
import { build } from "vite";
import { afterAll, expect, it } from "vitest";
import { allInLines, inLines, inLinesWith, piece } from "../lib/in-lines";
import { list } from "../lib/policy/lexicon/list";
import { leanBundle, lighterContext, lighterPolyfill, patternsInOneLine, rowsInOneLine } from "../scripts/lean-bundle.mjs";

const folder = mkdtempSync(join(tmpdir(), "courtesy-lean-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("what is built is in ASCII, says the same, and gives a held-back text when asked", async () => {
  writeFileSync(join(folder, "text.txt"), "one\ntwo");
  writeFileSync(
    join(folder, "entry.js"),
    `
      import text from "./text.txt?when-asked";
      const pattern = ({ raw }, ...parts) => new RegExp(String.raw({ raw }, ...parts), "u");
      export const said = ["so 😡…", \`café – \${text()}\`, /^[…😡]$/u.test("😡"), pattern\`^[–😡]\${"+"}$\`.test("–😡"), text()];
    `,
  );
  const output = { entryFileNames: "out.mjs" };
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [leanBundle()],
    build: { ssr: "entry.js", outDir: folder, emptyOutDir: false, rolldownOptions: { output } },
  });
  expect(readFileSync(join(folder, "out.mjs"), "utf8")).not.toMatch(/[^\x00-\xff]/);
  const { said } = await import(pathToFileURL(join(folder, "out.mjs")).href);
  expect(said).toEqual(["so 😡…", "café – one\ntwo", true, true, "one\ntwo"]);
});

/** Code with `~` for a backtick and `@{` for what is put in. */
const written = (...lines: string[]) => lines.join("\n").replaceAll("~", "`").replaceAll("@{", "${");

it("a pattern over several lines says the same in one, and only patterns lose their lines", () => {
  const code = written(
    'const WHO = " we";',
    "return [piece~",
    "    a\\.b |",
    "    c\\~d |@{WHO}",
    "    @{WHO}|",
    "    e~, String(inLines~ x",
    '    [ ]~), String(inLinesWith("i")~',
    "    y{2}",
    "  ~), String(allInLines~",
    "    z~)]",
  );
  const run = (text: string) =>
    new Function("piece", "inLines", "inLinesWith", "allInLines", text)(piece, inLines, inLinesWith, allInLines);
  const short = patternsInOneLine(code);
  expect(run(short)).toEqual(run(code));
  expect(short.split("\n")).toHaveLength(3);
  const other = written("// written with ~inLines~", "const text = ~one", "  two~;", "const odd = inLines~@{[", "1]}", "  |2~;");
  expect(patternsInOneLine(other)).toBe(other);
});

it("lists and frames over several lines say the same in one", () => {
  const code = written(
    "const BAD = list(~",
    "    daft  silly",
    "    soft",
    "  ~); // no more",
    "const FRAMES = [",
    "  ~you|they @{BAD[0]}|slow",
    "    |idle all|the_lot",
    "    now~,",
    '  "we",',
    "  ~one~,",
    "];",
    "return [BAD, FRAMES];",
  );
  const steps = (frame: string) => frame.replace(/\s*\|/g, "|").split(/\s+/);
  const run = (text: string) => new Function("list", text)(list);
  const [words, frames] = run(rowsInOneLine(code));
  const [own, ownFrames] = run(code);
  expect(words).toEqual(own);
  expect(frames.map(steps)).toEqual(ownFrames.map(steps));
  expect(rowsInOneLine(code).split("\n")).toHaveLength(7);
});

it("what locks a ZIP ships without the part of its library that reads one, and the ZIP opens with the password", async () => {
  const entry = join(import.meta.dirname, "../lib/evidence/lock-zip.ts");
  const outDir = join(folder, "locked");
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [leanBundle()],
    build: { outDir, lib: { entry, formats: ["es"], fileName: () => "lock.mjs" } },
  });
  const built = readdirSync(outDir).map((name) => readFileSync(join(outDir, name), "utf8"));
  expect(built.join("").includes("End of central directory")).toBe(false);
  const { lockZip } = (await import(pathToFileURL(join(outDir, "lock.mjs")).href)) as typeof import("../lib/evidence/lock-zip");
  const locked = await lockZip({ zip: new Blob(["the bundle"]), name: "evidence-1.zip" }, "four words in a row");
  if (!locked.ok) throw new Error(locked.problem.what);
  const [inner] = await new ZipReader(new BlobReader(locked.value.zip), { password: "four words in a row" }).getEntries();
  if (!inner || inner.directory) throw new Error("nothing in it");
  expect(await inner.getData(new TextWriter())).toBe("the bundle");
});

const POLYFILL = readFileSync(createRequire(import.meta.url).resolve("webextension-polyfill"), "utf8");

/** What the lighter polyfill makes of a browser's interfaces. */
async function polyfilled(chrome: object) {
  const held = { chrome: Reflect.get(globalThis, "chrome"), browser: Reflect.get(globalThis, "browser") };
  Object.assign(globalThis, { chrome, browser: undefined });
  try {
    const path = join(folder, "polyfill.mjs");
    writeFileSync(path, lighterPolyfill(POLYFILL));
    return (await import(pathToFileURL(path).href)).default;
  } finally {
    Object.assign(globalThis, held);
  }
}

it("the lighter polyfill answers messages by promises as the whole one does, and hands on what gives promises by itself", async () => {
  type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => boolean;
  const listeners: Listener[] = [];
  const stored = { name: "Otter Lane Surgery" };
  const chrome = {
    storage: { local: { get: async () => stored } },
    runtime: {
      id: "courtesy",
      lastError: undefined as { message: string } | undefined,
      sendMessage(message: unknown, answered: (value: unknown) => void) {
        for (const listener of listeners) listener(message, {}, answered);
        if (listeners.length > 0) return;
        chrome.runtime.lastError = { message: "Nobody is there." };
        answered(undefined);
        chrome.runtime.lastError = undefined;
      },
      onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener() {}, hasListener: () => false },
    },
  };
  const browser = await polyfilled(chrome);
  expect(await browser.storage.local.get("name")).toBe(stored);
  expect(browser.runtime.id).toBe("courtesy");
  await expect(browser.runtime.sendMessage("one")).rejects.toThrow("Nobody is there.");
  browser.runtime.onMessage.addListener(async (message: string) => {
    if (message === "two") throw new Error("I cannot.");
    return `${message} heard`;
  });
  expect(await browser.runtime.sendMessage("one")).toBe("one heard");
  await expect(browser.runtime.sendMessage("two")).rejects.toThrow("I cannot.");
});

it("a polyfill that is written otherwise stops the build", () => {
  expect(() => lighterPolyfill(POLYFILL.replace("const apiMetadata = {", "const metadata = {"))).toThrow(/webextension-polyfill/);
});

const require = createRequire(import.meta.url);
const CONTEXT = readFileSync(require.resolve("wxt/utils/content-script-context"), "utf8");

it("the lighter context of a page's script ends when a newer copy of the same script starts, as the whole one does", () => {
  const run = (code: string) => {
    const document = new EventTarget();
    const Context = new Function(
      "document",
      "window",
      "logger",
      "getUniqueEventName",
      "createLocationWatcher",
      `${code.replace(/^import .*$|^export .*$/gm, "")}; return ContentScriptContext;`,
    )(
      document,
      { postMessage: () => undefined },
      { debug: () => undefined },
      (name: string) => name,
      () => ({}),
    );
    const [old, other] = [new Context("page"), new Context("optional")];
    let told = 0;
    old.onInvalidated(() => told++);
    const next = new Context("page");
    const ended = [old, other, next].map(({ signal }: { signal: AbortSignal }) => signal.aborted);
    return { ended, told, offers: Object.getOwnPropertyNames(Context.prototype) };
  };
  const [whole, lighter] = [run(CONTEXT), run(lighterContext(CONTEXT))];
  expect(lighter).toMatchObject({ ended: [true, false, false], told: 1 });
  expect(whole).toMatchObject({ ended: lighter.ended, told: lighter.told });
  expect(whole.offers).toEqual(expect.arrayContaining([...lighter.offers, "setInterval", "addEventListener"]));
  expect(lighter.offers).not.toEqual(expect.arrayContaining(["setInterval"]));
  expect(lighter.offers).not.toEqual(expect.arrayContaining(["addEventListener"]));
});

it("a context that is written otherwise stops the build", () => {
  expect(() => lighterContext(CONTEXT.replace("get isInvalid() {", "get invalid() {"))).toThrow(/WXT's context/);
});
