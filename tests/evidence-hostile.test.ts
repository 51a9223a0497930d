import "fake-indexeddb/auto";
import fc from "fast-check";
// @ts-expect-error the package carries no types
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { type Book, exportBundle, keepCapture, verifyBundle, viewCapture } from "../lib/evidence";
import { TEXT_LIMIT } from "../lib/evidence/keep";
import { exact, html } from "../lib/evidence/report/markup";
import { readZip } from "../lib/evidence/zip";
import type { Comment } from "../lib/model";
import { CONTEXT, capture, comment, newBook, page, png } from "./evidence-samples";

const REQUEST = { practice: "Otter Lane Surgery", recipient: "Example & Co", caseReference: "1", redacted: false };

async function bagOf(book: Book, captures: string[]) {
  const made = await exportBundle(book, { ...REQUEST, captures });
  if (!made.ok) throw new Error(made.problem.what);
  const read = await readZip(made.value.zip);
  if (!read.ok) throw new Error(read.why);
  const file = async (end: string) => (await read.entries.find(({ name }) => name.endsWith(end))!.read()).text();
  return { names: read.entries.map(({ name }) => name), file, bundle: made.value };
}

/** The report in a document that would run scripts and notice handlers. */
async function reportOf(change: Partial<Comment>) {
  const book = await newBook();
  const { id } = await capture(book, change);
  const bag = await bagOf(book, [id]);
  const source = await bag.file("report.html");
  const dom = new JSDOM(source, { runScripts: "dangerously" });
  return { source, bag, document: dom.window.document, window: dom.window as unknown as Record<string, unknown> };
}

const SCRIPTS = [
  '<img src=x onerror="hit=1">',
  "<script>hit=1</script>",
  '"><svg/onload=hit=1>',
  "</style><script>hit=1</script>",
  "</title><script>hit=1</script>",
  "<!--<img src=x onerror=hit=1>-->",
  "javascript:hit=1",
  "' onmouseover='hit=1",
  "&lt;script&gt;",
];

test("nothing that a page wrote runs or becomes a tag or a link in the report", async () => {
  const all = SCRIPTS.join("\n");
  for (const bad of [all, ...SCRIPTS.slice(0, 2)]) {
    const { document, window } = await reportOf({
      text: bad,
      author: bad,
      handle: bad,
      authorUrl: bad,
      permalink: bad,
      shownTime: bad,
      engagement: [bad],
      id: bad,
      language: bad,
    });
    expect(window.hit).toBeUndefined();
    expect(document.querySelectorAll("script,svg,iframe,object,embed,form,link")).toHaveLength(0);
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/i);
        if (name === "href") expect(value).toMatch(/^(https?:\/\/|#C\d+$)/);
        if (name === "src") expect(value).toMatch(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/);
      }
    }
    expect(document.querySelector("section .words")?.textContent?.trim()).toBe(bad);
  }
});

test("the report allows no script, no network and only its own style", async () => {
  const { document } = await reportOf({});
  const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")!.getAttribute("content")!;
  expect(policy).toMatch(/^default-src 'none'; img-src data:; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'$/);
  const style = document.querySelector("style")!.textContent!;
  const hash = Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style))).toString("base64");
  expect(policy).toContain(hash);
  expect(document.querySelector("[style]")).toBeNull();
});

test("markup escapes any text, in content and in attributes", () => {
  const parser = new new JSDOM("").window.DOMParser();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = text.replace(/[\0\r]/g, "").replace(/\p{Surrogate}/gu, "\uFFFD");
      const parsed = parser.parseFromString(html`<p title="${clean}">${clean}</p>`.source, "text/html");
      const element = parsed.querySelector("p")!;
      expect(element.textContent).toBe(clean);
      expect(element.getAttribute("title")).toBe(clean);
      expect(parsed.body.children).toHaveLength(1);
    }),
  );
});

const NAMES = ["../../x", "C:\\x", "CON", "name.", "a\0b", "x".repeat(300), "\u202Egnp.exe", "/etc/passwd", "-rf", "a/../../b"];

test("no name from a page becomes a path", async () => {
  const book = await newBook();
  const ids = [];
  for (const name of NAMES) ids.push((await capture(book, { id: name, author: name, handle: name, permalink: name, text: name })).id);
  const { names, bundle } = await bagOf(book, ids);
  expect(names.length).toBeGreaterThan(ids.length);
  for (const name of names) expect(name).toMatch(/^evidence-\d{8}-[0-9a-f]{8}\/(data\/)?((captures\/C\d{6}|log)\/)?[A-Za-z0-9.-]+$/);
  expect(bundle.name).toMatch(/^evidence-\d{8}-[0-9a-f]{8}\.zip$/);
});

test("hidden, turning and look-alike characters: the text is byte for byte, the report names them", async () => {
  const text = "safe\u202Eevil\u2066\u200B\u{E0041} 👨‍👩‍👧 \u0430dmin e\u0301\u0301\u0301\u0301";
  const { bag, document } = await reportOf({ text, author: "\u202Eada" });
  expect(await bag.file("text.txt")).toBe(text);
  expect(document.querySelector("section .words")?.textContent?.trim()).toBe(
    "safe⟦U+202E⟧evil⟦U+2066⟧⟦U+200B⟧⟦U+E0041⟧ 👨‍👩‍👧 \u0430dmin e\u0301\u0301\u0301\u0301",
  );
  expect(document.body.textContent).toContain("Letters of Cyrillic and Latin that look alike");
  expect(document.body.innerHTML).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  const record = JSON.parse(await bag.file("capture.json"));
  expect(record.text).toMatchObject({ hasBidi: true, hasInvisible: true, confusableScripts: ["Cyrillic", "Latin"] });
});

test("lone surrogates are kept exactly beside the text, and two different ones are told apart", async () => {
  const book = await newBook();
  const one = await capture(book, { id: "1", text: "a\ud83d" });
  const two = await capture(book, { id: "2", text: "a\ud83e" });
  const read = async (id: string) => {
    const view = await viewCapture(book, id);
    if (!view.ok) throw new Error(view.problem.what);
    const hex = await view.value.file("text-utf16.hex");
    return { record: view.value.record, hex: hex.ok ? await hex.value.text() : "" };
  };
  const [first, second] = [await read(one.id), await read(two.id)];
  expect([first.hex, second.hex]).toEqual(["0061d83d\n", "0061d83e\n"]);
  expect(first.record.text.wellFormed).toBe(false);
  expect(first.record.text.sha256).toBe(second.record.text.sha256);
  expect(first.record.text.utf16Sha256).not.toBe(second.record.text.utf16Sha256);
  expect((await bagOf(book, [one.id, two.id])).bundle.verification.verdict).toBe("valid");
});

test("a comment of ten million characters is cut at the limit, and says so", async () => {
  const book = await newBook();
  const text = "Zörn 🔪 ".repeat(1_250_000);
  const kept = await capture(book, { text });
  expect(kept.completeness).toBe("partial");
  expect(kept.warnings.join()).toContain("Cut: The comment is longer");
  const view = await viewCapture(book, kept.id);
  if (!view.ok) throw new Error(view.problem.what);
  expect(view.value.text.length).toBeLessThanOrEqual(TEXT_LIMIT);
  expect(view.value.record.text).toMatchObject({ length: text.length, keptCharacters: TEXT_LIMIT });
});

test("a comment of a hundred thousand pixels is taken as far as the limit, and says so", async () => {
  const book = await newBook();
  const host = page(comment(), { height: 100_000 });
  const small = await png(10, 8);
  host.shoot = async () => small;
  const kept = await keepCapture(book, host, CONTEXT);
  expect(kept.ok && kept.value).toMatchObject({ completeness: "partial", frames: 60 });
  expect(kept.ok && kept.value.warnings.join()).toContain("longer than the pictures may reach");
});

test("a cut never splits a character in two", async () => {
  const book = await newBook();
  const kept = await capture(book, { text: `a${"🔪".repeat(TEXT_LIMIT / 2)}` });
  const view = await viewCapture(book, kept.id);
  expect(view.ok && view.value.text.includes("\uFFFD")).toBe(false);
  expect(view.ok && view.value.text.length).toBe(TEXT_LIMIT - 1);
});

test("objects from a page that pretend to be something else are only data", async () => {
  const book = await newBook();
  const sly = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": "x", "toJSON": "x"}');
  const kept = await capture(book, { attachments: [{ kind: "link", description: "x", ...sly }] });
  expect(kept.completeness).toBe("complete");
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("a bundle made to harm is refused in words", async () => {
  const { downloadZip } = await import("client-zip");
  const zip = await downloadZip([{ name: "evidence-1/../../evil.txt", input: "x" }]).blob();
  expect((await verifyBundle(zip)).checks[0]!.says).toContain("outside its folder");
  const twice = await downloadZip([
    { name: "evidence-1/a", input: "x" },
    { name: "evidence-1/a", input: "y" },
  ]).blob();
  expect((await verifyBundle(twice)).checks[0]!.says).toContain("same name");
});

test("exact words stand apart from the text round them", () => {
  expect(exact("<b>\u202E").source).toBe('<bdi>&lt;b&gt;<span class="hidden">⟦U+202E⟧</span></bdi>');
});
