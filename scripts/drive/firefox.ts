import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findFirefox } from "../browser.mjs";
import type { LocalPage } from "./chromium";
import type { PanelDriver } from "./panel";

const EXTENSION = "courtesy@courtesy.example";
const UUID = "11111111-2222-4333-8444-555555555555";

/** Firefox with the extension installed from its folder or package. */
export interface DrivenFirefox {
  browser: Browser;
  /** Address of a page of the extension. */
  own(path: string): string;
  /** Runs a function body in the browser's own window: the only way to its sidebar and toolbar. */
  chrome<T>(body: string): Promise<T>;
  close(): Promise<void>;
}

interface Bidi {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts: { context: string; url: string }[]; result?: { value: string }; exceptionDetails?: { text: string } } }>;
}

/** Starts Firefox headless, with its own remote protocol and no other driver. */
export async function launchFirefox(options: { extension: string; prefs?: Record<string, unknown> }): Promise<DrivenFirefox> {
  const browser = await puppeteer.launch({
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
  await browser.installExtension(options.extension);
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const { result } = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = result.contexts.find((candidate) => candidate.url.includes("browser.xhtml"))?.context;
  return {
    browser,
    own: (path) => `moz-extension://${UUID}/${path}`,
    async chrome<T>(body: string): Promise<T> {
      const answer = await bidi.send("script.callFunction", {
        functionDeclaration: `async function () { return JSON.stringify((await (async () => { ${body} })()) ?? null); }`,
        awaitPromise: true,
        target: { context },
        arguments: [],
      });
      if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
      return JSON.parse(answer.result.result?.value ?? "null") as T;
    },
    close: () => browser.close(),
  };
}

/** Opens local pages at their true addresses in a new tab; everything else the page asks for is refused and noted. */
export async function openLocalInFirefox(driven: DrivenFirefox, pages: LocalPage[], leaks: string[]): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.setRequestInterception(true);
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
  await page.goto(pages[0]!.url, { waitUntil: "domcontentloaded" });
  return page;
}

/** Presses the toolbar button over a tab and gives back the real sidebar. */
export async function openSidebar(driven: DrivenFirefox, page: Page): Promise<PanelDriver> {
  await page.bringToFront();
  await driven.chrome(`
    const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const extension = ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(EXTENSION)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
  await driven.chrome(`
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
    throw new Error("The sidebar did not open.");`);
  return {
    run: async <T>(body: string) =>
      JSON.parse(await driven.chrome<string>(`return await window.courtesyRun(${JSON.stringify(body)});`)) as T,
  };
}
