import { resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findFirefox } from "../browser.mjs";
import type { LocalPage } from "./chromium";
import type { PanelDriver } from "./panel";
import { inTime, PROTOCOL } from "./wait";

const EXTENSION = "courtesy@courtesy.example";
const UUID = "11111111-2222-4333-8444-555555555555";

/** Firefox with the extension installed from its folder or package. */
export interface DrivenFirefox {
  browser: Browser;
  /** Address of a page of the extension. */
  own(path: string): string;
  /** Runs a function body in the browser's own window: the only way to its sidebar and toolbar. `what` is said when it does not end. */
  chrome<T>(body: string, what?: string, patience?: number): Promise<T>;
  close(): Promise<void>;
}

interface Bidi {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts: { context: string; url: string }[]; result?: { value: string }; exceptionDetails?: { text: string } } }>;
}

/** Where `npm run build` leaves the extension for Firefox. */
const BUILD = resolve(".output/firefox-mv3");

/** Starts Firefox headless with the built extension (or another), with its own remote protocol and no other driver. */
export async function launchFirefox(options: { extension?: string; prefs?: Record<string, unknown> } = {}): Promise<DrivenFirefox> {
  const browser = await puppeteer.launch({
    ...PROTOCOL,
    browser: "firefox",
    executablePath: findFirefox() ?? undefined,
    headless: true,
    args: ["--remote-allow-system-access", "--width=1400", "--height=900"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [EXTENSION]: UUID }),
      "browser.download.alwaysOpenPanel": false,
      ...options.prefs,
    },
  });
  await inTime(browser.installExtension(options.extension ?? BUILD), "Firefox to install the extension");
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const { result } = await inTime(bidi.send("browsingContext.getTree", { "moz:scope": "chrome" }), "Firefox to name its windows");
  const context = result.contexts.find((candidate) => candidate.url.includes("browser.xhtml"))?.context;
  return {
    browser,
    own: (path) => `moz-extension://${UUID}/${path}`,
    async chrome<T>(body: string, what = `Firefox's window to run: ${body.trim().slice(0, 120)}`, patience?: number): Promise<T> {
      const asked = bidi.send("script.callFunction", {
        functionDeclaration: `async function () { return JSON.stringify((await (async () => { ${body} })()) ?? null); }`,
        awaitPromise: true,
        target: { context },
        arguments: [],
      });
      const answer = await inTime(asked, what, patience);
      if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
      return JSON.parse(answer.result.result?.value ?? "null") as T;
    },
    close: () => inTime(browser.close(), "Firefox to close"),
  };
}

/** Opens local pages at their true addresses in a new tab; everything else the page asks for is refused and noted. */
export async function openLocalInFirefox(driven: DrivenFirefox, pages: LocalPage[], leaks: string[]): Promise<Page> {
  const page = await inTime(driven.browser.newPage(), "a new tab");
  await inTime(page.setRequestInterception(true), "the tab to be watched");
  page.on("request", (request) => {
    const found = pages.find((candidate) => candidate.url === request.url().split("#")[0]);
    if (found)
      void request.respond({ status: 200, contentType: "text/html; charset=utf-8", headers: found.headers ?? {}, body: found.html });
    else if (request.url().startsWith("data:")) void request.continue();
    else {
      if (/^https?:/.test(request.url())) leaks.push(request.url());
      void request.abort();
    }
  });
  await inTime(page.goto(pages[0]!.url, { waitUntil: "domcontentloaded", timeout: 0 }), pages[0]!.url);
  return page;
}

/** Presses the toolbar button over a tab and gives back the real sidebar. */
export async function openSidebar(driven: DrivenFirefox, page: Page): Promise<PanelDriver> {
  await inTime(page.bringToFront(), "the tab to come to the front");
  await driven.chrome(
    `
    const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const extension = ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(EXTENSION)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
    "the toolbar button to be pressed",
  );
  await driven.chrome(
    `
    for (let i = 0; i < 100; i++) {
      const frame = document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser");
      if (frame?.currentURI?.spec.startsWith("moz-extension:")) {
        if (window.courtesyRun) return;
        const script = 'addMessageListener("courtesy:run", async (m) => { try { const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });' +
          'const value = await Cu.evalInSandbox("(async () => {" + m.data.body + "})()", box); sendAsyncMessage("courtesy:ran", { id: m.data.id, value: JSON.stringify(value ?? null) }); }' +
          'catch (error) { sendAsyncMessage("courtesy:ran", { id: m.data.id, error: String(error) }); } });';
        frame.messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(script), false);
        let count = 0;
        window.courtesyRun = (body) => new Promise((resolve, reject) => {
          const id = ++count;
          const listener = ({ data }) => {
            if (data.id !== id) return;
            frame.messageManager.removeMessageListener("courtesy:ran", listener);
            if (data.error) reject(new Error(data.error)); else resolve(data.value);
          };
          frame.messageManager.addMessageListener("courtesy:ran", listener);
          frame.messageManager.sendAsyncMessage("courtesy:run", { id, body });
        });
        return;
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error("The sidebar did not open.");`,
    "the sidebar to open",
  );
  return {
    run: async <T>(body: string, patience?: number) => {
      const ran = driven.chrome<string>(
        `return await window.courtesyRun(${JSON.stringify(body)});`,
        `the sidebar to run: ${body.trim().slice(0, 120)}`,
        patience,
      );
      return JSON.parse(await ran) as T;
    },
  };
}
