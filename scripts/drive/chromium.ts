import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { findChromium } from "../browser.mjs";
import type { PanelDriver } from "./panel";
import { inTime, PROTOCOL } from "./wait";

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
  /** Addresses of the pages answered here. */
  answered: Set<string>;
  /** Every request, of any page, frame, worker or panel, that asked for anything but those and the browser's icon for them. */
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

/** Unless said otherwise: what was built, without a window, in a new profile. */
export interface LaunchOptions {
  extension?: string;
  headless?: boolean;
  /** A folder that is kept after closing. */
  profile?: string;
  args?: string[];
}

/** Where `npm run build` leaves the extension for Chromium; COURTESY_BUILD names another build, to compare with. */
export const CHROMIUM_BUILD = resolve(process.env.COURTESY_BUILD ?? ".output/chrome-mv3");

/** Starts Chromium, Chrome or Edge with the extension, as it is on its first day. */
export async function launch(options: LaunchOptions = {}): Promise<Driven> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "courtesy-profile-"));
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    headless: options.headless ?? true,
    ...PROTOCOL,
    pipe: true,
    enableExtensions: [options.extension ?? CHROMIUM_BUILD],
    userDataDir: profile,
    defaultViewport: null,
    args: [...QUIET, "--window-size=1280,900", ...(options.args ?? [])],
  });
  const leaks: string[] = [];
  const answered = new Set<string>();
  const isLeak = (url: string) => {
    if (!/^(https?|wss?|ftp):/.test(url) || answered.has(plain(url))) return false;
    return !(new URL(url).pathname === "/favicon.ico" && [...answered].some((page) => new URL(page).host === new URL(url).host));
  };
  browser.on("targetcreated", async (target) => {
    // A worker under a second pair of eyes never wakes again; the browser's own log covers it (tests/e2e/no-network.test.ts).
    if (target.type() === "service_worker") return;
    const session = await target.createCDPSession().catch(() => null);
    await session?.send("Network.enable").catch(() => undefined);
    session?.on("Network.requestWillBeSent", (event) => {
      if (isLeak(event.request.url)) leaks.push(event.request.url);
    });
  });
  const worker = await inTime(
    browser.waitForTarget((target) => target.type() === "service_worker" && target.url().startsWith("chrome-extension://"), { timeout: 0 }),
    "the extension's worker to start",
  );
  // Set-up opens by itself on a first run, and would come in front of whatever is opened next.
  if (!options.profile) {
    const opened = browser.waitForTarget((target) => target.url().endsWith("/options.html"), { timeout: 0 });
    const setup = await (await inTime(opened, "set-up to open by itself", 15_000)).page();
    await inTime(Promise.resolve(setup?.close()), "set-up to close");
  }
  return {
    browser,
    extensionId: new URL(worker.url()).host,
    profile,
    answered,
    leaks,
    async close() {
      await inTime(browser.close(), "the browser to close");
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

const plain = (url: string) => url.split("#")[0]!;

/** Opens a local page in a tab of its own at its true address; everything else that the page asks for is refused. */
export async function openLocal(driven: Driven, local: LocalPage | LocalPage[], tab?: Page): Promise<Page> {
  const pages = [local].flat();
  for (const { url } of pages) driven.answered.add(plain(url));
  const page = tab ?? (await inTime(driven.browser.newPage(), "a new tab"));
  await inTime(page.setRequestInterception(true), "the tab to be watched");
  page.on("request", (request: HTTPRequest) => {
    const found = pages.find((candidate) => plain(candidate.url) === plain(request.url()));
    if (found && request.resourceType() === "document") {
      void request.respond({ status: 200, contentType: "text/html; charset=utf-8", headers: found.headers ?? {}, body: found.html });
    } else if (request.url().startsWith("data:")) void request.continue();
    else void request.abort();
  });
  await inTime(page.goto(pages[0]!.url, { waitUntil: "domcontentloaded", timeout: 0 }), pages[0]!.url);
  return page;
}

/** The side panel with its page, for pictures and real keys. */
export interface ChromiumPanel extends PanelDriver {
  page: Page;
}

/** A real click on the toolbar button over a tab; gives back the side panel. */
export async function openPanel(driven: Driven, page: Page): Promise<ChromiumPanel> {
  await inTime(page.bringToFront(), "the tab to come to the front");
  const extension = (await driven.browser.extensions()).get(driven.extensionId);
  if (!extension) throw new Error("The extension is not in the browser.");
  const opened = () => driven.browser.waitForTarget((candidate) => candidate.url().includes("/sidepanel.html"), { timeout: 5_000 });
  // A click that comes before the worker's first start is over is lost, as it would be for a person: click again.
  let target = null;
  for (let tries = 0; target === null && tries < 4; tries++) {
    await inTime(extension.triggerAction(page), "the toolbar button to be pressed");
    target = await opened().catch(() => null);
  }
  if (!target) throw new Error("The side panel did not open.");
  return drive(await inTime(target.asPage(), "the side panel's page"));
}

/** Makes a page of the extension answer like the panel does. */
export const drive = (page: Page): ChromiumPanel => ({
  page,
  run: <T>(body: string, patience?: number) =>
    inTime(page.evaluate(`(async () => { ${body} })()`) as Promise<T>, `the panel to run: ${body.trim().slice(0, 120)}`, patience),
});

/** Opens one of the extension's own pages in a tab. */
export async function openOwn(driven: Driven, path: string): Promise<ChromiumPanel> {
  const page = await inTime(driven.browser.newPage(), "a new tab");
  await inTime(page.goto(`chrome-extension://${driven.extensionId}/${path}`, { waitUntil: "load", timeout: 0 }), path);
  return drive(page);
}

/** Everything that the browser downloads from now on goes into a folder; gives back how to wait for the next file. */
export async function downloadsTo(driven: Driven, folder: string): Promise<() => Promise<string>> {
  const session = await driven.browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder, eventsEnabled: true });
  const names = new Map<string, string>();
  const done: string[] = [];
  const waiting: ((path: string) => void)[] = [];
  session.on("Browser.downloadWillBegin", (event) => names.set(event.guid, event.suggestedFilename));
  session.on("Browser.downloadProgress", (event) => {
    if (event.state !== "completed") return;
    const path = join(folder, names.get(event.guid) ?? event.guid);
    const next = waiting.shift();
    if (next) next(path);
    else done.push(path);
  });
  const next = async () => done.shift() ?? (await new Promise<string>((resolve) => waiting.push(resolve)));
  return () => inTime(next(), "a file to be downloaded", 20_000);
}
