import { launch, openLocal } from "../../drive/chromium";
import { longPage } from "./long";

/** Comments in the page at a time, as in a list that is never longer than its window. */
const SHOWN = 100;
/** Milliseconds that each hundred stays: the reader waits for a pause of 200 ms. */
const STAY = 450;

/** Heap of a page in megabytes, collected, after the first 1,000 comments that went through it and after all. */
export async function streamed(comments: number): Promise<{ before: number; after: number; marked: number }> {
  const driven = await launch();
  try {
    const page = await openLocal(driven, longPage("x", SHOWN));
    const cdp = await page.createCDPSession();
    const heap = async () => {
      await cdp.send("HeapProfiler.collectGarbage");
      return (await cdp.send("Runtime.getHeapUsage")).usedSize / 1e6;
    };
    let before = 0;
    for (let from = SHOWN; from <= comments; from += SHOWN) {
      await page.evaluate((first) => {
        const cells = [...document.querySelectorAll("[data-testid=cellInnerDiv]")].map((cell) => cell.cloneNode(true) as Element);
        for (const [index, cell] of cells.entries())
          for (const link of cell.querySelectorAll("a[href*='/status/']"))
            link.setAttribute("href", link.getAttribute("href")!.replace(/\d+$/, `9${first + index}`));
        document.querySelector("[data-testid=cellInnerDiv]")!.parentElement!.replaceChildren(...cells);
      }, from);
      await new Promise((done) => setTimeout(done, STAY));
      if (from === 1000) before = await heap();
    }
    await new Promise((done) => setTimeout(done, 3000));
    const marked = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, ranges) => sum + ranges.size, 0));
    return { before, after: await heap(), marked };
  } finally {
    await driven.close();
  }
}
