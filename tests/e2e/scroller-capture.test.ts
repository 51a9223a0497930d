import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleSettings } from "../../scripts/demo/practice";
import { type Driven, launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { press, waitForText } from "../../scripts/drive/panel";
import { openStore } from "./faults-open";

const MINE = "ff00ff";
const OTHERS = "00ff00";
const folder = resolve(import.meta.dirname, "../../lib/sites/google/pages");
const { url } = JSON.parse(readFileSync(`${folder}/maps-reviews.json`, "utf8"));
/** A place on Google Maps, whose reviews scroll in a box of their own; the second is to be captured, and as high as asked for. */
const maps = (height: number) =>
  readFileSync(`${folder}/maps-reviews.html`, "utf8")
    .replace("Always helpful", "Spineless parasites, every one of them. Always helpful")
    .replace(
      "</head>",
      `<style>
      .DxyBCb { height: 500px; overflow: auto } .jftiEf { height: 700px; background: #${OTHERS} }
      .jftiEf[aria-label="Sunita Deol"] { height: ${height}px; background: #${MINE} }
    </style></head>`,
    );
let driven: Driven;
beforeAll(async () => {
  driven = await launch({ extension: resolve(import.meta.dirname, "../../.output/chrome-mv3") });
  const setup = await openOwn(driven, "options.html");
  await setup.run(`await chrome.storage.local.set({ settings: ${JSON.stringify(sampleSettings)} })`);
  await setup.page.close();
});
afterAll(() => driven?.close());

async function captured(html: string) {
  const page = await openLocal(driven, { url, html });
  const panel = await openPanel(driven, page);
  await waitForText(panel, "comments read");
  await press(panel, "More", "Sunita Deol");
  await press(panel, "Capture", "Sunita Deol");
  await waitForText(panel, /Kept\. Case \d+/, 40_000);
  const store = await openStore(driven);
  const { record } = await store.call("latest");
  const mine = await store.call("pixelsOf", MINE);
  const others = await store.call("pixelsOf", OTHERS);
  const scrolled = await page.evaluate(() => document.querySelector(".DxyBCb")!.scrollTop);
  await store.page.close();
  await page.close();
  return { record, scrolled, pictures: mine.map((pixels, at) => ({ mine: pixels, others: others[at]! })) };
}

test("a review down in a scrolling box is brought into sight, cut out, and the box is scrolled back", async () => {
  const { record, pictures, scrolled } = await captured(maps(200));
  expect(record).toMatchObject({ completeness: "complete", method: { scrolled: true } });
  const cutOut = pictures.find(({ others }) => others === 0);
  expect(cutOut!.mine).toBeGreaterThan(0);
  expect(pictures.map(({ mine }) => mine)).toEqual([cutOut!.mine, cutOut!.mine]);
  expect(scrolled).toBe(0);
});

test("one that is higher than the box is taken part by part, and put together without a line of anybody else's", async () => {
  const { record, pictures, scrolled } = await captured(maps(1700));
  expect(record.completeness).toBe("complete");
  const { width, height } = record.method.stitch;
  expect(height).toBe(1700);
  const whole = pictures.find(({ mine }) => mine > 0.95 * width * height);
  expect(whole!.others).toBe(0);
  expect(scrolled).toBe(0);
});
