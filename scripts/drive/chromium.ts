import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { findChromium } from "../browser.mjs";
import type { PanelDriver } from "./panel";

/** A page answered on this computer at the address it would really have. */
export interface LocalPage {
  url: string;
  html: string;
  /** Response headers, e.g. a content security policy. */
  headers?: Record<string, string>;
}

/** A running browser with the extension in it. */
export interface Driven {
  browser: Browser;
  extensionId: string;
  profile: string;
  /** Requests that asked for anything but a local page, a picture in the page or the extension's own files. */
  leaks: string[];
  close(): Promise<void>;
}

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter,Translate",
  "--enable-unsafe-extension-debugging",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--lang=en-GB",
];

/** Starts Chromium, Chrome or Edge with the built extension. A given profile is kept after closing. */
export async function launch(options: { extension: string; headless?: boolean; profile?: string; args?: string[] }): Promise<Driven> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "courtesy-profile-"));
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: profile,
    defaultViewport: null,
    args: [...QUIET, "--window-size=1280,900", ...(options.args ?? [])],
  });
  const leaks: string[] = [];
  browser.on("targetcreated", async (target) => {
    const session = await target.createCDPSession().catch(() => null);
    await session?.send("Network.enable").catch(() => undefined);
    session?.on("Network.requestWillBeSent", (event) => {
      if (isLeak(event.request.url, target.url())) leaks.push(event.request.url);
    });
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === "service_worker" && target.url().startsWith("chrome-extension://"),
  );
  return {
    browser,
    extensionId: new URL(worker.url()).host,
    profile,
    leaks,
    async close() {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Web addresses asked for by the extension itself, or by a page to anywhere but its own address. */
function isLeak(url: string, from: string): boolean {
  if (!/^(https?|wss?|ftp):/.test(url)) return false;
  return from.startsWith("chrome-extension://") || new URL(url).host !== hostOf(from);
}
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : "");

/** Opens a local page in a tab of its own at its true address; everything else that the page asks for is refused. */
export async function openLocal(driven: Driven, local: LocalPage | LocalPage[], tab?: Page): Promise<Page> {
  const pages = [local].flat();
  const page = tab ?? (await driven.browser.newPage());
  await page.setRequestInterception(true);
  page.on("request", (request: HTTPRequest) => {
    const found = pages.find((candidate) => sameAddress(candidate.url, request.url()));
    if (found && request.resourceType() === "document") {
      void request.respond({ status: 200, contentType: "text/html; charset=utf-8", headers: found.headers ?? {}, body: found.html });
    } else if (request.url().startsWith("data:")) void request.continue();
    else void request.abort();
  });
  await page.goto(pages[0]!.url, { waitUntil: "domcontentloaded" });
  return page;
}
const sameAddress = (a: string, b: string) => a.split("#")[0] === b.split("#")[0];

/** The side panel with its page, for pictures and real keys. */
export interface ChromiumPanel extends PanelDriver {
  page: Page;
}

/** A real click on the toolbar button over a tab; gives back the side panel. */
export async function openPanel(driven: Driven, page: Page): Promise<ChromiumPanel> {
  await page.bringToFront();
  const extension = (await driven.browser.extensions()).get(driven.extensionId);
  if (!extension) throw new Error("The extension is not in the browser.");
  await extension.triggerAction(page);
  const target = await driven.browser.waitForTarget((candidate) => candidate.url().includes("/sidepanel.html"), { timeout: 15_000 });
  const panel = await target.asPage();
  return { page: panel, run: <T>(body: string) => panel.evaluate(`(async () => { ${body} })()`) as Promise<T> };
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwn(driven: Driven, path: string): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.goto(`chrome-extension://${driven.extensionId}/${path}`, { waitUntil: "load" });
  return page;
}
