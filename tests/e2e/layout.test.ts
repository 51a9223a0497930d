import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { samplePages } from "../../scripts/demo";
import { sampleSettings } from "../../scripts/demo/practice";
import { type ChromiumPanel, type Driven, launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { press, waitForText } from "../../scripts/drive/panel";

/** What a window of 1366 by 768 leaves for a page and for the panel, and the narrowest that all must fit in. */
const DESK = { width: 1366, height: 641 };
const PANEL = { width: 360, height: 600 };
const NARROW = { width: 320, height: 600 };

let driven: Driven;
let page: Page;
let panel: ChromiumPanel;
beforeAll(async () => {
  driven = await launch({ extension: resolve(import.meta.dirname, "../../.output/chrome-mv3") });
  const setup = await openOwn(driven, "options.html");
  await setup.run(`await chrome.storage.local.set({ settings: ${JSON.stringify(sampleSettings)} })`);
  await setup.page.close();
  page = await openLocal(driven, samplePages().find(({ site }) => site === "facebook")!);
  panel = await openPanel(driven, page);
  await waitForText(panel, "Someone may need help");
});
afterAll(() => driven?.close());

/** Where a control stands in the window. */
const boxOf = (where: ChromiumPanel, selector: string, text: string) =>
  where.run<{ top: number; bottom: number; left: number; right: number }>(
    `const { top, bottom, left, right } = [...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.textContent.includes(${JSON.stringify(text)})).getBoundingClientRect(); return { top, bottom, left, right };`,
  );
const spill = (where: ChromiumPanel) => where.run<number>("return document.documentElement.scrollWidth - innerWidth");

it.each([PANEL, NARROW])(
  "the first card's main button is in sight without scrolling, and the filter takes no row of its own: $width px",
  async (size) => {
    await panel.page.setViewport(size);
    const help = await boxOf(panel, "button", "What to do now");
    expect(help.bottom).toBeLessThan(size.height);
    const [last, filter] = [await boxOf(panel, "[role=tab]", "Wrong place"), await boxOf(panel, "button", "Filter and sort")];
    expect(filter.top < last.bottom && filter.bottom > last.top, "in one row").toBe(true);
    expect(filter.left).toBeGreaterThanOrEqual(last.right);
    expect(await spill(panel)).toBeLessThanOrEqual(0);
  },
);

it.each([PANEL, NARROW])("no card has a line with nothing but “More” on it: $width px", async (size) => {
  await panel.page.setViewport(size);
  const alone = await panel.run<string[]>(`
    return [...document.querySelectorAll("article button[aria-controls]")].filter((more) => {
      const { top, bottom } = more.getBoundingClientRect();
      return ![...more.closest("article").querySelectorAll("button")].some((other) => {
        const box = other.getBoundingClientRect();
        return other !== more && box.top < bottom && box.bottom > top;
      });
    }).map((more) => more.closest("article").getAttribute("aria-label"));`);
  expect(alone).toEqual([]);
});

it("a capture is exported without scrolling to the button, and nothing of set-up is wider than a narrow window", async () => {
  await press(panel, "Capture", "waiting in the car park");
  await waitForText(panel, /Kept\./, 30_000);
  const book = await openOwn(driven, "casebook.html");
  await book.page.setViewport(DESK);
  await press(book, "Case 1");
  await press(book, "Export");
  expect((await boxOf(book, "button", "Make the bundle")).bottom).toBeLessThan(DESK.height);
  await book.page.close();

  const setup = await openOwn(driven, "options.html");
  await setup.page.setViewport(NARROW);
  await waitForText(setup, "Find a setting");
  const parts = await setup.run<string[]>(`return [...document.querySelectorAll("nav button")].map(({ textContent }) => textContent)`);
  expect(parts.length).toBeGreaterThan(10);
  for (const part of parts) {
    await press(setup, part);
    expect(await spill(setup), part).toBeLessThanOrEqual(0);
  }
});
