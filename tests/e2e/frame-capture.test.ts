import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleSettings } from "../../scripts/demo/practice";
import { type Driven, launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { press, waitForText } from "../../scripts/drive/panel";
import { openStore } from "./faults-open";

const WORDS = "Spineless parasites, every one of them.";
const MINE = "ff00ff";
const OTHERS = "00ff00";
const folder = resolve(import.meta.dirname, "../../lib/sites/google/pages");
const { url } = JSON.parse(readFileSync(`${folder}/business-profile.json`, "utf8"));
/** The review manager with each review as high as asked for, the captured one in a colour of its own. */
const manager = (height: number) =>
  readFileSync(`${folder}/business-profile.html`, "utf8")
    .replace("Short and cross.", WORDS)
    .replace(
      "</head>",
      `<style>article { display: block; height: ${height}px; background: #${OTHERS} } article:nth-of-type(2) { background: #${MINE} }</style></head>`,
    );
let driven: Driven;
beforeAll(async () => {
  driven = await launch({ extension: resolve(import.meta.dirname, "../../.output/chrome-mv3") });
  const setup = await openOwn(driven, "options.html");
  await setup.run(`await chrome.storage.local.set({ settings: ${JSON.stringify(sampleSettings)} })`);
  await setup.page.close();
});
afterAll(() => driven?.close());

/** Captures the review out of a frame of this address inside a search page. */
async function captureIn(frame: string, html: string) {
  const search = "https://www.google.com/search?q=otter+lane+surgery";
  const page = await openLocal(driven, [
    {
      url: search,
      html: `<!doctype html><title>otter lane surgery - Google Search</title><h1 style="height: 700px; margin: 0">Results</h1>
        <iframe src="${frame}" style="margin-left: 90px; width: 500px; height: 400px; border: 7px solid"></iframe><p style="height: 2000px">More</p>`,
    },
    { url: frame, html },
  ]);
  const panel = await openPanel(driven, page);
  await waitForText(panel, WORDS.slice(0, 9));
  await press(panel, "More", "Kit Farrow");
  await press(panel, "Capture", "Kit Farrow");
  await waitForText(panel, /Kept\. Case \d+/, 30_000);
  const store = await openStore(driven);
  const { record } = await store.call("latest");
  const mine = await store.call("pixelsOf", MINE);
  const others = await store.call("pixelsOf", OTHERS);
  const scrolled = await page.evaluate(() => scrollY);
  await store.page.close();
  await page.close();
  return { record, scrolled, pictures: mine.map((pixels, at) => ({ mine: pixels, others: others[at]! })) };
}

test("a comment in a frame is cut out of the window where it stands, and other people's names are told from there", async () => {
  const { record, pictures, scrolled } = await captureIn(url, manager(150));
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
  const { record, pictures } = await captureIn(url, manager(900));
  expect(record.completeness).toBe("complete");
  const { width, height } = record.method.stitch;
  expect(height).toBe(900);
  expect(pictures.find(({ mine }) => mine > 0.9 * width * height)!.others).toBe(0);
});

test("in a frame of another site the whole picture is kept, as partial, and nothing is cut out of it", async () => {
  const { record, pictures } = await captureIn("https://business.google.com/n/123/reviews", manager(150));
  expect(record).toMatchObject({ completeness: "partial", method: { stitch: null } });
  expect(record.frames[0].pane).toBeNull();
  expect(pictures).toHaveLength(1);
});
