import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { sampleSettings } from "../../scripts/demo/practice";
import { type ChromiumPanel, type Driven, openLocal, openPanel } from "../../scripts/drive/chromium";
import { press, textOf, waitForText } from "../../scripts/drive/panel";
import { launchSetUp } from "../../scripts/drive/practice";
import { openStore } from "./faults-open";
import { COLOUR, post, THREATS, timelinePage } from "./scrolled-past-page";

let driven: Driven;
let page: Page;
let panel: ChromiumPanel;
beforeAll(async () => {
  driven = await launchSetUp({ settings: { ...sampleSettings, blur: false } });
});
afterAll(() => driven?.close());
beforeEach(async () => {
  page = await openLocal(driven, timelinePage());
  panel = await openPanel(driven, page);
});
afterEach(() => page.close());

const [FIRST, MIDDLE, LAST] = Object.values(THREATS) as [string, string, string];
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const shoot = async (name: string) => {
  if (!process.env.SHOTS) return;
  await panel.page.screenshot({ path: join(process.env.SHOTS, `${name}-panel.png`) });
  await page.screenshot({ path: join(process.env.SHOTS, `${name}-page.png`) });
};
const cards = () =>
  panel.run<string[]>(`return [...document.querySelectorAll("article.card .card-words")].map((words) => words.textContent)`);
const inDocument = (words: string) => page.evaluate((sought) => document.body.innerText.includes(sought), words);
const change = (body: string) => page.evaluate(`(() => { ${body} })()`);

/** As a person does: a notch of the wheel after the other, to the end of the thread. */
async function scrollThrough(): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(300, 300);
  for (let at = -1; ; ) {
    const now = await page.evaluate(() => scrollY);
    if (now === at) return;
    at = now;
    await page.mouse.wheel({ deltaY: 400 });
    await pause(400);
  }
}
const inSight = (words: string) =>
  page.evaluate((sought) => {
    const found = [...document.querySelectorAll("article")].find((each) => each.textContent?.includes(sought))?.getBoundingClientRect();
    return found !== undefined && found.top >= 0 && found.bottom <= innerHeight;
  }, words);
const marked = () => page.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String)).join(" "));

test("everything that was scrolled past stays in the list; from there one goes to it, and captures it", async () => {
  await waitForText(panel, FIRST);
  await scrollThrough();
  expect(await inDocument(FIRST)).toBe(false);
  await waitForText(panel, "70 comments read");
  expect((await cards()).sort()).toEqual([FIRST, LAST, MIDDLE].map((words) => `“${words}”`).sort());
  await shoot("scrolled");

  await press(panel, "More", FIRST);
  await press(panel, "Show on page", FIRST);
  await expect.poll(() => inSight(FIRST), { timeout: 10_000 }).toBe(true);
  await expect.poll(marked, { timeout: 10_000 }).toContain("smash your face");
  await shoot("gone-to");

  await press(panel, "Capture", MIDDLE);
  await waitForText(panel, /Kept\. Case \d+/, 40_000);
  await shoot("captured");
  const store = await openStore(driven);
  const { record } = await store.call("latest");
  const [pixels = 0] = await store.call("pixelsOf", COLOUR);
  await store.page.close();
  expect(record).toMatchObject({ completeness: "complete" });
  expect(JSON.stringify(record)).toContain(post(35).id);
  expect(pixels, "of the captured post").toBeGreaterThan(50_000);
  await waitForText(panel, "70 comments read");
});

test("a jump to the end and posts that come in above take nothing off the list", async () => {
  await waitForText(panel, FIRST);
  await pause(1000);
  await change("scrollTo(0, document.body.scrollHeight)");
  await expect.poll(() => inDocument(FIRST)).toBe(false);
  await waitForText(panel, LAST);
  expect((await cards()).sort()).toEqual([FIRST, LAST].map((words) => `“${words}”`).sort());
  await pause(1000);
  await change(`timeline.onTop(${JSON.stringify(Array.from({ length: 20 }, (_, at) => post(200 + at)))})`);
  await expect.poll(() => inDocument(LAST)).toBe(false);
  await pause(1500);
  expect((await cards()).sort()).toEqual([FIRST, LAST].map((words) => `“${words}”`).sort());
});

test("where posts were added above meanwhile, it is found all the same; where it was deleted, that is said", async () => {
  await waitForText(panel, FIRST);
  await scrollThrough();
  await change(`timeline.onTop(${JSON.stringify(Array.from({ length: 25 }, (_, at) => post(200 + at)))})`);
  await press(panel, "More", MIDDLE);
  await press(panel, "Show on page", MIDDLE);
  await expect.poll(() => inSight(MIDDLE), { timeout: 10_000 }).toBe(true);

  await change(`timeline.remove(${JSON.stringify(post(3).id)})`);
  const before = await openStore(driven);
  const { record: kept } = await before.call("latest");
  await before.page.close();
  await press(panel, "Capture", FIRST);
  await waitForText(panel, "This comment is not shown on the page now.", 15_000);
  await shoot("not-shown");
  const after = await openStore(driven);
  expect((await after.call("latest")).record).toEqual(kept);
  await after.page.close();
});

test("what was deleted out of sight is said to be missing once its place is shown again, and what only scrolled away is not", async () => {
  const MISSING = "it may have been deleted";
  const toldOf = (words: string) =>
    panel.run<boolean>(
      `return [...document.querySelectorAll("article.card")].some((card) => card.textContent.includes(${JSON.stringify(words)}) && card.textContent.includes("${MISSING}"))`,
    );
  await waitForText(panel, FIRST);
  await scrollThrough();
  await change(`timeline.remove(${JSON.stringify(post(3).id)})`);
  await pause(1500);
  expect(await textOf(panel)).toContain(FIRST);
  expect(await textOf(panel)).not.toContain(MISSING);
  await change("scrollTo(0, 0)");
  await expect.poll(() => toldOf(FIRST), { timeout: 10_000 }).toBe(true);
  await shoot("missing");
  expect([await toldOf(MIDDLE), await toldOf(LAST)]).toEqual([false, false]);
  await scrollThrough();
  expect([await toldOf(FIRST), await toldOf(MIDDLE), await toldOf(LAST)]).toEqual([true, false, false]);
  await press(panel, "More", FIRST);
  await press(panel, "Show on page", FIRST);
  await waitForText(panel, "This comment is not where it stood on the page.", 15_000);
});

test("what is deleted before one's eyes is not claimed to be there; another page and another account begin anew", async () => {
  await waitForText(panel, FIRST);
  await pause(1000);
  await change(`timeline.remove(${JSON.stringify(post(3).id)})`);
  await expect.poll(() => textOf(panel), { timeout: 10_000 }).not.toContain(FIRST);

  await scrollThrough();
  await waitForText(panel, "69 comments read");
  await change(`history.pushState(null, "", "/writer1"); timeline.show(${JSON.stringify([post(300), post(301)])})`);
  await waitForText(panel, "2 comments read");
  expect(await textOf(panel)).not.toContain(MIDDLE);

  await change(`history.back()`);
  await change(`timeline.show(${JSON.stringify(Array.from({ length: 3 }, (_, at) => post(at)))})`);
  await waitForText(panel, MIDDLE);
  await change(`document.querySelector("[data-testid=SideNav_AccountSwitcher_Button]").textContent = "Kit Farrow @kitfarrow"`);
  await expect.poll(() => textOf(panel), { timeout: 10_000 }).not.toContain(MIDDLE);
});
