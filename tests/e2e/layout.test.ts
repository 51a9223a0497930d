import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePage } from "../../scripts/demo";
import { sampleSettings } from "../../scripts/demo/practice";
import { type ChromiumPanel, type Driven, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { press, waitForText } from "../../scripts/drive/panel";
import { launchSetUp, putSettings } from "../../scripts/drive/practice";

/** What a window of 1366 by 768 leaves for a page and for the panel, and the narrowest that all must fit in. */
const DESK = { width: 1366, height: 641 };
const PANEL = { width: 360, height: 600 };
const NARROW = { width: 320, height: 600 };

let driven: Driven;
let page: Page;
let panel: ChromiumPanel;
beforeAll(async () => {
  driven = await launchSetUp();
  page = await openLocal(driven, samplePage("facebook"));
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

it.each([DESK, { width: 1366, height: 500 }, { width: 683, height: 500 }, { width: 683, height: 320 }])(
  "set-up's buttons lie over no field, and what has the focus is in sight: $width by $height, in both languages",
  async (size) => {
    for (const language of ["cy", "en_GB"]) {
      const setup = await openOwn(driven, "options.html");
      // The first run opens at the practice, the first that is left to do.
      await putSettings(setup, { ...sampleSettings, practice: { ...sampleSettings.practice, name: "" }, language, stepsDone: [] });
      await setup.page.reload();
      await setup.page.setViewport(size);
      await waitForText(setup, language === "cy" ? "Cam 2" : "Step 2");
      for (let stops = 0; stops < 12; stops++) {
        await setup.page.keyboard.press("Tab");
        const { name, seen, covers } = await setup.page.evaluate(() => {
          const field = document.activeElement as HTMLInputElement;
          const [box, foot] = [field.getBoundingClientRect(), document.querySelector(".first-foot")!.getBoundingClientRect()];
          const above = document.querySelector(".first-scroll")!.getBoundingClientRect();
          return {
            name: field.labels?.[0]?.textContent ?? field.textContent,
            seen: Math.min(box.bottom, above.bottom, innerHeight) - Math.max(box.top, above.top, 0),
            covers: above.bottom - foot.top,
          };
        });
        expect(covers, "buttons over what is scrolled").toBeLessThanOrEqual(0);
        expect(seen, `${name} in sight`).toBeGreaterThanOrEqual(20);
      }
      await putSettings(setup);
      await setup.page.close();
    }
  },
);

it("another tab's page begins at its most urgent card, wherever one was on the last", async () => {
  await panel.page.setViewport(PANEL);
  await page.bringToFront();
  await waitForText(panel, "car park");
  await panel.page.focus("article");
  for (let times = 0; times < 3; times++) await panel.page.keyboard.press("j");
  expect(await panel.run<number>("return scrollY")).toBeGreaterThan(200);
  const nhs = await openLocal(driven, samplePage("nhs"));
  await nhs.bringToFront();
  await waitForText(panel, "chest pain");
  // The most urgent one comes first in the list, and the list is at its top.
  const { scrolled, first, on } = await panel.run<{ scrolled: number; first: string; on: string }>(`
    await new Promise((done) => setTimeout(done, 500));
    return { scrolled: scrollY, first: document.querySelector("article").getAttribute("aria-label"), on: document.activeElement.localName };`);
  expect({ scrolled, on }).toEqual({ scrolled: 0, on: "body" });
  expect(first).toContain("Someone may need help");
  await nhs.close();
  await page.bringToFront();
});

it("a card that the keys go to begins in sight, also one that is higher than the window", async () => {
  await panel.page.setViewport(PANEL);
  await waitForText(panel, "car park");
  await panel.page.focus("article");
  const seen: { top: number; tabs: number; high: boolean }[] = [];
  for (const key of ["j", "j", "j", "k"] as const) {
    await panel.page.keyboard.press(key);
    seen.push(
      await panel.run(`
        await new Promise((done) => setTimeout(done, 400));
        const { top, height } = document.activeElement.closest("article").getBoundingClientRect();
        return { top, tabs: document.querySelector(".panel-tabs").getBoundingClientRect().bottom, high: height > 420 };`),
    );
  }
  expect(seen.some(({ high }) => high)).toBe(true);
  for (const { top, tabs } of seen) expect(top).toBeGreaterThanOrEqual(tabs);
  await panel.run("document.activeElement.blur(); scrollTo(0, 0)");
});

it("a tab that is chosen begins at its first comment, wherever one was on the last", async () => {
  await panel.page.setViewport(PANEL);
  await waitForText(panel, "car park");
  await panel.run("scrollTo(0, 1e6); await new Promise((done) => setTimeout(done, 500)); scrollTo(0, 1e6);");
  expect(await panel.run<number>("return scrollY")).toBeGreaterThan(800);
  for (const choose of [() => press(panel, "Breach"), () => panel.page.keyboard.press("1")]) {
    await choose();
    const { tabs, first } = await panel.run<{ tabs: number; first: number }>(`
      await new Promise((done) => setTimeout(done, 500));
      const bottom = document.querySelector(".panel-tabs").getBoundingClientRect().bottom;
      return { tabs: bottom, first: document.querySelector('[aria-posinset="1"]').getBoundingClientRect().top };`);
    expect(Math.abs(first - tabs)).toBeLessThan(30);
    await panel.run("scrollTo(0, 1e6); await new Promise((done) => setTimeout(done, 300)); scrollTo(0, 1e6);");
  }
  await panel.run("scrollTo(0, 0)");
});

/** The reply's words in the window: the lowest of them that is on the page at all, and where what can be seen of them ends. */
const REPLY = `
  const [field, body, bar] = [document.querySelector("dialog textarea"), document.querySelector(".dialog-body"), document.querySelector(".dialog-more")];
  const shown = Math.min(body.getBoundingClientRect().bottom, (bar ?? document.querySelector(".dialog-foot")).getBoundingClientRect().top, innerHeight);
  return { hidden: field.getBoundingClientRect().bottom - shown, bar: bar?.textContent ?? null, seen: bar && bar.getBoundingClientRect().bottom <= innerHeight, wide: document.querySelector("dialog").scrollWidth - document.querySelector("dialog").clientWidth };`;
interface ReplyWindow {
  hidden: number;
  bar: string | null;
  seen: boolean | null;
  wide: number;
}

describe("the reply window", () => {
  beforeAll(async () => {
    await panel.page.setViewport(PANEL);
    await page.bringToFront();
    await press(panel, "Change reply", "book me in for Thursday");
  });
  afterAll(() => panel.page.keyboard.press("Escape"));

  it.each([PANEL, { width: 400, height: 600 }])(
    "shows a common reply whole, and all there is to press: $width by $height",
    async (size) => {
      await panel.page.setViewport(size);
      const { hidden, bar } = await panel.run<ReplyWindow>(REPLY);
      expect(hidden).toBeLessThanOrEqual(0);
      expect(bar).toBeNull();
      expect((await boxOf(panel, "dialog button", "Put in the page")).bottom).toBeLessThan(size.height);
    },
  );

  // The last two: what letters of twice the size leave of a panel.
  it.each([NARROW, { width: 360, height: 480 }, { width: 400, height: 300 }, { width: 180, height: 300 }])(
    "says that there is more where words are hidden, and goes on to the last of them by keys and by mouse: $width by $height",
    async (size) => {
      await panel.page.setViewport(size);
      await expect.poll(() => panel.run<ReplyWindow>(REPLY)).toMatchObject({ bar: "More below", seen: true, wide: 0 });
      expect((await panel.run<ReplyWindow>(REPLY)).hidden).toBeGreaterThan(0);
      const bar = () => panel.run<string | null>(`return document.querySelector(".dialog-more")?.textContent ?? null`);
      for (const go of [() => panel.page.keyboard.press("Enter"), () => panel.page.click(".dialog-more button")]) {
        await panel.page.focus(".dialog-more button");
        for (let presses = 0; presses < 9 && (await bar()) === "More below"; presses++) {
          await go();
          await new Promise((done) => setTimeout(done, 100));
        }
        expect(await bar()).toBe("More above");
        const { bottom } = await boxOf(panel, "dialog button", "Put in the page");
        expect(bottom).toBeLessThanOrEqual(size.height);
        await go();
        await expect.poll(bar).toBe("More below");
      }
    },
  );
});

it("in forced colours the main button is filled and the others are not, and no words leave a gap", async () => {
  await panel.page.setViewport({ width: 360, height: 1400 });
  const session = await panel.page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  const looks = await panel.run<Record<string, string>>(`
    const named = (words) => [...document.querySelectorAll("article button")].find((button) => button.textContent.includes(words));
    const fill = (button) => getComputedStyle(button).backgroundColor;
    const main = named("What to do now");
    await new Promise((done) => setTimeout(done, 300));
    const words = named("Show the words");
    const gap = words.getBoundingClientRect().top - words.closest("article").querySelector(".card-meta").getBoundingClientRect().bottom;
    return { main: fill(main), letters: getComputedStyle(main).color, shadow: getComputedStyle(main).boxShadow, ground: fill(main.closest("article")), gap: String(Math.round(gap)) };`);
  await session.send("Emulation.setEmulatedMedia", { features: [] });
  expect(looks.main).not.toBe(looks.ground);
  expect(looks.main).not.toBe(looks.letters);
  expect(looks.shadow).toBe("none");
  expect(Number(looks.gap)).toBeLessThan(24);
});

it("the reasons for “not a breach” stand under a whole line, and notes of the settings on one, clear of the buttons", async () => {
  await panel.page.setViewport(PANEL);
  await press(panel, "Not a breach", "book me in for Thursday");
  const { line, question, reasons } = await panel.run<Record<string, number>>(`
    const top = (selector) => document.querySelector(selector).getBoundingClientRect().top;
    return { line: top(".settle"), question: top(".settle legend"), reasons: top(".settle .row") - document.querySelector(".settle legend").getBoundingClientRect().bottom };`);
  await panel.page.keyboard.press("Escape");
  expect(question).toBeGreaterThan(line! + 4);
  expect(reasons).toBeGreaterThanOrEqual(0);

  const setup = await openOwn(driven, "options.html");
  await setup.page.setViewport(DESK);
  await waitForText(setup, "Find a setting");
  await press(setup, "More sites");
  const button = await boxOf(setup, "main button", "Let Courtesy read Instagram");
  expect((await boxOf(setup, "main p", "Nobody has tried this")).top).toBeGreaterThan(button.bottom + 4);
  await press(setup, "Go through the four steps");
  await press(setup, "Save and go on");
  await waitForText(setup, "Step 2");
  const saved = await boxOf(setup, ".first-foot p", "saved as you go");
  expect(saved.bottom - saved.top, "one line").toBeLessThan(30);
  await putSettings(setup);
  await setup.page.close();
});

it.each([NARROW, { width: 683, height: 320 }])("a part of the settings that is pressed comes into sight: $width px", async (size) => {
  const setup = await openOwn(driven, "options.html");
  await setup.page.setViewport(size);
  await waitForText(setup, "Find a setting");
  for (const part of ["Replies", "Share"]) {
    await press(setup, part);
    const heading = await boxOf(setup, "main > h2", part);
    expect(heading.top, part).toBeGreaterThanOrEqual(0);
    expect(heading.bottom, part).toBeLessThan(size.height);
  }
  await setup.page.close();
});

it("in forced colours the part in front looks unlike the others, by its edge too", async () => {
  const setup = await openOwn(driven, "options.html");
  const session = await setup.page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  await waitForText(setup, "Find a setting");
  const edges = await setup.run<Record<string, string>>(`
    const edge = (selector) => getComputedStyle(document.querySelector(selector)).borderLeftColor;
    return { front: edge("nav button[aria-current]"), other: edge("nav button:not([aria-current])"), ground: getComputedStyle(document.body).backgroundColor };`);
  expect(edges.other).toBe(edges.ground);
  expect(edges.front).not.toBe(edges.ground);
  await setup.page.close();
});

it("in a narrow panel at twice the size, what was pressed stands clear of what is then said about it", async () => {
  await panel.page.setViewport({ width: 200, height: 600 });
  await panel.run("scrollTo(0, 0)");
  await waitForText(panel, "see the point");
  await panel.run(`
    const card = [...document.querySelectorAll("article")].find((each) => each.textContent.includes("see the point"));
    const capture = [...card.querySelectorAll("button")].find((each) => each.textContent === "Capture");
    capture.focus();
    capture.scrollIntoView({ block: "end" });`);
  await panel.page.keyboard.press("Enter");
  await waitForText(panel, /Kept\./, 30_000);
  const covered = await panel.run<string[]>(`
    await new Promise((done) => setTimeout(done, 300));
    const { left, right, top, bottom } = document.activeElement.getBoundingClientRect();
    return [document.activeElement.textContent, document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.textContent ?? ""];`);
  expect(covered).toEqual(["Capture again", "Capture again"]);
  await press(panel, "Undo");
});

it("a month in figures: in a narrow window no title without a chart, and dark letters on paper whatever the screen's colours", async () => {
  const book = await openOwn(driven, "casebook.html");
  await waitForText(book, "Month in figures");
  await press(book, "Month in figures");
  const titles = () =>
    book.run<string[]>(
      `return [...document.querySelectorAll("h3")].filter((each) => each.checkVisibility()).map((each) => each.textContent)`,
    );
  await book.page.setViewport(DESK);
  await waitForText(book, "Comments marked, by kind");
  await book.page.setViewport(NARROW);
  expect(await titles()).toEqual([]);
  expect(await spill(book)).toBeLessThanOrEqual(0);
  const session = await book.page.createCDPSession();
  const inkOn = async (media: string) => {
    await session.send("Emulation.setEmulatedMedia", { media, features: [{ name: "prefers-color-scheme", value: "dark" }] });
    return book.run<string>("return getComputedStyle(document.body).getPropertyValue('--ink')");
  };
  expect(await inkOn("screen")).toBe("#eef2f4");
  expect(await inkOn("print")).toBe("#212b32");
  await book.page.close();
});

it("a capture is exported without scrolling to the button, and nothing of set-up is wider than a narrow window", async () => {
  await press(panel, "Capture", "waiting in the car park");
  await waitForText(panel, /Kept\./, 30_000);
  const book = await openOwn(driven, "casebook.html");
  await book.page.setViewport(DESK);
  await press(book, "Case ");
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
