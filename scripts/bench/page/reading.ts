import type { Page } from "puppeteer-core";
import type { SamplePage } from "../../demo/html";
import { type ChromiumPanel, type Driven, launch, openLocal, openOwn } from "../../drive/chromium";
import { putSettings } from "../../drive/practice";
import { longPage } from "./long";
import { inScripts, type Spent, traceOf } from "./trace";

/** The built extension's own work in a page of so many comments: to read, send for judgement, mark and follow a scroll. */
export async function readingOf(sites: string[], comments: number): Promise<Map<string, Spent>> {
  const driven = await launch();
  try {
    const own = await openOwn(driven, "options.html");
    await putSettings(own);
    const spent = new Map<string, Spent>();
    for (const site of sites) spent.set(site, await measured(driven, own, longPage(site, comments), comments));
    return spent;
  } finally {
    await driven.close();
  }
}

async function measured(driven: Driven, own: ChromiumPanel, page: SamplePage, comments: number): Promise<Spent> {
  const tab = await driven.browser.newPage();
  const events = await traceOf(tab, ["devtools.timeline"], async () => {
    await openLocal(driven, page, tab);
    await allJudged(own, page.site, comments);
    await scroll(tab);
  });
  await tab.close();
  return inScripts(events, `chrome-extension://${driven.extensionId}/content-scripts/`);
}

/** Once everything on a page is judged, the page reports how much it read. */
async function allJudged(own: ChromiumPanel, site: string, comments: number): Promise<void> {
  const reported = `const read = Object.values(await chrome.storage.local.get(null)).map((kept) => kept?.[${JSON.stringify(site)}]?.read ?? kept?.read);
    return Math.max(0, ...read.filter((count) => typeof count === "number"));`;
  for (const end = Date.now() + 180_000; Date.now() < end; ) {
    if ((await own.run<number>(reported)) >= comments) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`${site}: ${comments} comments were not judged within three minutes.`);
}

const scroll = (tab: Page) =>
  tab.evaluate(async () => {
    for (let step = 0; step < 60; step++) {
      scrollBy(0, 200);
      await new Promise(requestAnimationFrame);
    }
  });
