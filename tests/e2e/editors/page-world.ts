import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer-core";
import { findChromium } from "../../../scripts/browser.mjs";
import { bundle } from "./bundle";

/** Chromium without an extension, for tests of lib/page alone. */
export function openChromium(args: string[] = []): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    headless: true,
    pipe: true,
    defaultViewport: { width: 900, height: 700 },
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", ...args],
  });
}

/** A page with lib/page in a world of its own, as a content script has one. */
export interface PageWorld {
  page: Page;
  /** Runs an expression beside the page; `courtesy` holds the exports of lib/page. */
  inside<T>(expression: string): Promise<T>;
  cdp: CDPSession;
}

/** Opens `html` at an address of its own (answered here) with lib/page in an isolated world. */
export async function openWorld(browser: Browser, html: string): Promise<PageWorld> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => void request.respond({ status: 200, contentType: "text/html; charset=utf-8", body: html }));
  await page.goto("https://otterlane.example/", { waitUntil: "load" });
  const library = await bundle("../../../lib/page/index.ts", "courtesy");
  const cdp = await page.createCDPSession();
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const { executionContextId } = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "courtesy" });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${library}; globalThis.courtesy = courtesy; null`);
  return { page, inside: evaluate, cdp };
}
