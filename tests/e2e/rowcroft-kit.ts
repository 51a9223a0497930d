import type { Page } from "puppeteer-core";
import type { SamplePage } from "../../scripts/demo";
import { launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { launchFirefox, openLocalInFirefox, openSidebar } from "../../scripts/drive/firefox";
import type { PanelDriver } from "../../scripts/drive/panel";

/** A browser with Courtesy in it: set-up as it opens, pages with the panel beside them, and what is on the clipboard. */
export interface Desk {
  setUp: Page;
  open(sample: SamplePage): Promise<{ page: Page; panel: PanelDriver; close(): Promise<void> }>;
  clipboard(page: Page): Promise<string>;
  leaks: string[];
  close(): Promise<void>;
}

export const DESKS: Record<string, () => Promise<Desk>> = {
  async Chromium() {
    const driven = await launch();
    return {
      setUp: (await openOwn(driven, "options.html")).page,
      async open(sample) {
        const page = await openLocal(driven, sample);
        const panel = await openPanel(driven, page);
        await driven.browser.defaultBrowserContext().overridePermissions(new URL(sample.url).origin, ["clipboard-read", "clipboard-write"]);
        return { page, panel, close: () => Promise.all([panel.page.close(), page.close()]).then(() => undefined) };
      },
      clipboard: (page) =>
        patiently(async () => {
          // Only a page in front may read it, and a window takes a moment to come there.
          await page.bringToFront();
          return page.evaluate(() => navigator.clipboard.readText());
        }),
      leaks: driven.leaks,
      close: driven.close,
    };
  },
  async Firefox() {
    const driven = await launchFirefox();
    const leaks: string[] = [];
    const setUp = await driven.browser.newPage();
    // Firefox never tells that a page of an extension has loaded.
    await Promise.race([setUp.goto(driven.own("options.html")), new Promise((done) => setTimeout(done, 1500))]);
    return {
      setUp,
      async open(sample) {
        const page = await openLocalInFirefox(driven, [sample], leaks);
        return { page, panel: await openSidebar(driven, page), close: () => page.close() };
      },
      clipboard: () =>
        patiently(() =>
          driven.chrome<string>(`
            const held = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
            held.init(null);
            held.addDataFlavor("text/plain");
            Services.clipboard.getData(held, Services.clipboard.kGlobalClipboard);
            const data = {};
            held.getTransferData("text/plain", data);
            return data.value.QueryInterface(Ci.nsISupportsString).data;`),
        ),
      leaks,
      close: driven.close,
    };
  },
};

async function patiently(read: () => Promise<string>): Promise<string> {
  for (let tries = 0; tries < 20; tries++) {
    const text = await read().catch(() => "");
    if (text) return text;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error("The clipboard could not be read.");
}

/** First set-up as a person does it, with mouse and keyboard: Rowcroft's code, the practice, every link opened today. */
export async function setUpRowcroft(page: Page, links: Record<string, string>): Promise<void> {
  await page.setViewport({ width: 1280, height: 1000 });
  await page.locator("::-p-aria(Rowcroft Medical Centre)").click();
  await page.locator("::-p-aria(Save and go on)").click();
  await fill(page, "Name of your practice", "Rowcroft Medical Centre");
  await fill(page, "Phone number for patients", "01632 960123");
  for (const [label, address] of Object.entries(links)) {
    // A slip first, put right with the field still open when the button is pressed.
    await fill(page, label, `${address}-`);
    await page.locator(fieldOf(label)).click();
    await page.keyboard.press("End");
    await page.keyboard.press("Backspace");
    await page.locator(`::-p-xpath(//fieldset[.//label[${named(label)}]]//button[${named("I opened this today")}])`).click();
  }
  await page.locator("::-p-aria(Save and go on)").click();
  await page.locator("::-p-aria(Skip this step)").click();
  await page.locator("::-p-aria(Finish)").click();
  await page.locator("::-p-aria(Words)").wait();
}

const named = (words: string) => `normalize-space()="${words}"`;
const fieldOf = (label: string) => `::-p-xpath(//input[@id=//label[${named(label)}]/@for])`;

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.locator(fieldOf(label)).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}
