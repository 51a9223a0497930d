import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samplePage } from "../../scripts/demo";
import { type Driven, type LocalPage, openLocal, openPanel } from "../../scripts/drive/chromium";
import { press, waitForText } from "../../scripts/drive/panel";
import { launchSetUp } from "../../scripts/drive/practice";
import { openStore } from "./faults-open";

const WORDS = "Spineless parasites, every one of them.";
/** The colours of the review to be captured, and of all others. */
const MINE = "ff00ff";
const OTHERS = "00ff00";
const folder = resolve(import.meta.dirname, "../../lib/sites/google/pages");
const fixture = (name: string): LocalPage => ({
  url: JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")).url,
  html: readFileSync(`${folder}/${name}.html`, "utf8"),
});
let driven: Driven;
beforeAll(async () => {
  driven = await launchSetUp();
});
afterAll(() => driven?.close());

/** Captures somebody's review; gives back its record, how many pixels of each colour its pictures have, and how far the page was left scrolled. */
async function capture(pages: LocalPage[], who: string) {
  const page = await openLocal(driven, pages);
  const panel = await openPanel(driven, page);
  await waitForText(panel, WORDS.slice(0, 9));
  await press(panel, "More", who);
  await press(panel, "Capture", who);
  await waitForText(panel, /Kept\. Case \d+/, 40_000);
  const store = await openStore(driven);
  const { record } = await store.call("latest");
  const mine = await store.call("pixelsOf", MINE);
  const others = await store.call("pixelsOf", OTHERS);
  const scrolled = await page.evaluate(() => scrollY + (document.querySelector(".DxyBCb")?.scrollTop ?? 0));
  await store.page.close();
  await page.close();
  return { record, scrolled, pictures: mine.map((pixels, at) => ({ mine: pixels, others: others[at]! })) };
}

describe("in a frame", () => {
  /** The review manager in a frame of this address inside a search page, each review as high as asked for. */
  function manager(height: number, url = fixture("business-profile").url): LocalPage[] {
    const style = `<style>article { display: block; height: ${height}px; background: #${OTHERS} } article:nth-of-type(2) { background: #${MINE} }</style>`;
    return [
      {
        url: "https://www.google.com/search?q=otter+lane+surgery",
        html: `<!doctype html><title>otter lane surgery - Google Search</title><h1 style="height: 700px; margin: 0">Results</h1>
          <iframe src="${url}" style="margin-left: 90px; width: 500px; height: 400px; border: 7px solid"></iframe><p style="height: 2000px">More</p>`,
      },
      { url, html: fixture("business-profile").html.replace("Short and cross.", WORDS).replace("</head>", `${style}</head>`) },
    ];
  }

  test("a comment is cut out of the window where it stands, and other people's names are told from there", async () => {
    const { record, pictures, scrolled } = await capture(manager(150), "Kit Farrow");
    expect(record.completeness).toBe("complete");
    const whole = pictures.find(({ others }) => others > 0);
    const cutOut = pictures.find(({ others }) => others === 0);
    expect(whole!.mine).toBeGreaterThan(0);
    expect(cutOut!.mine).toBe(whole!.mine);
    expect(scrolled).toBe(0);
    const [{ pane, element, bystanders, scrollX }] = record.frames;
    expect(pane.width).toBe(500);
    for (const box of bystanders) expect(box.x - scrollX).toBeGreaterThanOrEqual(pane.x);
    expect(bystanders.some((box: { y: number }) => box.y < element.y)).toBe(true);
  });

  test("one that is higher than its frame is taken part by part", async () => {
    const { record, pictures } = await capture(manager(900), "Kit Farrow");
    expect(record.completeness).toBe("complete");
    const { width, height } = record.method.stitch;
    expect(height).toBe(900);
    expect(pictures.find(({ mine }) => mine > 0.9 * width * height)!.others).toBe(0);
  });

  test("of another site the whole picture is kept, as partial, and nothing is cut out of it", async () => {
    const { record, pictures } = await capture(manager(150, "https://business.google.com/n/123/reviews"), "Kit Farrow");
    expect(record).toMatchObject({ completeness: "partial", method: { stitch: null } });
    expect(record.frames[0].pane).toBeNull();
    expect(pictures).toHaveLength(1);
  });
});

describe("in a scrolling box", () => {
  /** A place on Google Maps, whose reviews scroll in a box of their own; the captured one is as high as asked for. */
  function maps(height: number): LocalPage[] {
    const { url, html } = fixture("maps-reviews");
    const style = `<style>.DxyBCb { height: 500px; overflow: auto } .jftiEf { height: 700px; background: #${OTHERS} }
      .jftiEf[aria-label="Sunita Deol"] { height: ${height}px; background: #${MINE} }</style>`;
    return [{ url, html: html.replace("Always helpful", `${WORDS} Always helpful`).replace("</head>", `${style}</head>`) }];
  }

  test("a review far down is brought into sight, cut out, and the box is scrolled back", async () => {
    const { record, pictures, scrolled } = await capture(maps(200), "Sunita Deol");
    expect(record).toMatchObject({ completeness: "complete", method: { scrolled: true } });
    const cutOut = pictures.find(({ others }) => others === 0);
    expect(cutOut!.mine).toBeGreaterThan(0);
    expect(pictures.map(({ mine }) => mine)).toEqual([cutOut!.mine, cutOut!.mine]);
    expect(scrolled).toBe(0);
  });

  test("one that is higher than the box is put together without a line of anybody else's", async () => {
    const { record, pictures, scrolled } = await capture(maps(1700), "Sunita Deol");
    expect(record.completeness).toBe("complete");
    const { width, height } = record.method.stitch;
    expect(height).toBe(1700);
    expect(pictures.find(({ mine }) => mine > 0.95 * width * height)!.others).toBe(0);
    expect(scrolled).toBe(0);
  });
});

test("on a page to which one went with the panel open, the button has to be pressed once more, and that is said", async () => {
  const [facebook, x] = [samplePage("facebook"), samplePage("x")];
  const first = await openLocal(driven, facebook!);
  const panel = await openPanel(driven, first);
  const second = await openLocal(driven, x!);
  await second.bringToFront();
  await waitForText(panel, "drunk on duty");
  await press(panel, "Capture", "drunk on duty");
  await waitForText(panel, "Press the Courtesy button at the top of the browser");
  await (await driven.browser.extensions()).get(driven.extensionId)!.triggerAction(second);
  await press(panel, "Capture", "drunk on duty");
  await waitForText(panel, /Kept\. Case \d+/, 40_000);
});
