import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, findFirefox } from "../../scripts/browser.mjs";
import { bundle } from "./editors/bundle";
import { feed } from "./editors/feed";

/** lib/page as a real content script: worlds and policies of real extensions differ from those a debugger makes. */
const folder = mkdtempSync(join(tmpdir(), "courtesy-page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(name: "chrome" | "firefox"): Promise<Browser> {
  const manifest = {
    manifest_version: 3,
    name: "Page test",
    version: "1",
    browser_specific_settings: { gecko: { id: "page-test@otterlane.example" } },
    host_permissions: ["https://otterlane.example/*"],
    content_scripts: [{ matches: ["https://otterlane.example/*"], js: ["content.js"] }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "content.js"), await bundle("./content-script.ts", "content"));
  if (name === "firefox") {
    const browser = await puppeteer.launch({ browser: "firefox", executablePath: findFirefox() ?? undefined, headless: true });
    await browser.installExtension(folder);
    return browser;
  }
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--enable-unsafe-extension-debugging"];
  return puppeteer.launch({ executablePath: findChromium() ?? undefined, headless: true, pipe: true, enableExtensions: [folder], args });
}

async function open(browser: Browser, html: string, headers: Record<string, string> = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 700 });
  await page.setRequestInterception(true);
  page.on("request", (request) => void request.respond({ status: 200, contentType: "text/html; charset=utf-8", headers, body: html }));
  await page.goto("https://otterlane.example/", { waitUntil: "load" });
  return page;
}

describe.each(["chrome", "firefox"] as const)("as a content script in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start(name);
  });
  afterAll(() => browser?.close());

  it("marks are seen under a policy that forbids all styles, answer a click, and go without trace", async () => {
    const csp = "default-src 'none'; style-src 'none'; img-src data:; require-trusted-types-for 'script'";
    const page = await open(browser, feed(6), { "content-security-policy": csp });
    await page.waitForSelector("courtesy-marks");
    const background = (level: string, index: number) =>
      page.evaluate(
        (m, n) => getComputedStyle(document.querySelector(`#c${n} p`)!, `::highlight(courtesy-${m})`).backgroundColor,
        level,
        index,
      );
    if (name === "chrome") expect(await background("breach", 1)).toBe("rgba(217, 67, 47, 0.17)");
    if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `page-${name}.png`) });
    const corner = await page.evaluate(() => {
      const { right, top } = document.querySelector("#c1")!.getBoundingClientRect();
      return { right, top };
    });
    await page.mouse.click(corner.right - 20, corner.top);
    await page.waitForFunction(() => document.documentElement.getAttribute("data-opened") === "c1");
    await page.evaluate(() => document.dispatchEvent(new Event("test-stop")));
    expect(await page.$("courtesy-marks")).toBeNull();
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await page.close();
  });

  it.each([
    ["lexical", "./lexical.ts", `<div id="mount" data-editor="lexical" contenteditable="true" data-draft="Dear Jo,"></div>`],
    ["draft", "./draft.tsx", `<div id="mount" data-editor="draft" data-draft="Dear Jo,"></div>`],
    ["textarea", "./fields.tsx", `<div id="mount" data-editor="textarea" data-draft="Dear Jo,"></div>`],
  ])("a reply goes into a %s box", async (_, entry, html) => {
    const script = (await bundle(entry, "editor")).replaceAll("</script", "<\\/script");
    const page = await open(browser, `<!doctype html><body>${html}<script>${script}</script></body>`);
    await page.evaluate(() => document.dispatchEvent(new Event("test-fill")));
    await page.waitForFunction(() => document.documentElement.hasAttribute("data-result"));
    const { result, text, sent } = await page.evaluate(() => ({
      result: JSON.parse(document.documentElement.getAttribute("data-result")!),
      text: (document.querySelector("#mount") as unknown as { stateText(): string }).stateText(),
      sent: (window as unknown as { sent: string[] }).sent,
    }));
    expect({ result, text: text.replace(/\s+/g, " "), sent }).toEqual({
      result: { ok: true, value: null },
      text: "Dear Jo, Thank you. Please ring us.",
      sent: [],
    });
    await page.close();
  });
});
