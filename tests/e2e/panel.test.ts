import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { samplePage } from "../../scripts/demo";
import { sampleSettings } from "../../scripts/demo/practice";
import { type ChromiumPanel, type Driven, drive, launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { fieldValue, press, textOf, waitForText } from "../../scripts/drive/panel";
import { putSettings } from "../../scripts/drive/practice";

const facebook = samplePage("facebook");
let driven: Driven;
let setup: ChromiumPanel;
beforeAll(async () => {
  driven = await launch();
  setup = await openOwn(driven, "options.html");
});
afterAll(() => driven?.close());

/** The number on the toolbar over the tab with this address, once it is the expected one. */
const toolbarShows = (page: Page, number: string) =>
  expect
    .poll(
      async () => {
        await page.bringToFront();
        return setup.run<string>(`
          const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
          return chrome.action.getBadgeText({ tabId: tab.id });`);
      },
      { timeout: 15_000, interval: 300 },
    )
    .toBe(number);

/** How many stretches of words are marked on the page. */
const marked = (page: Page) => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

/** The middle of a mark's button, as a screen reader finds it. */
async function middleOf(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  const mark = nodes.find((node) => node.role?.value === "button" && name.test(String(node.name?.value)));
  if (!mark) throw new Error(`No mark is called ${name}.`);
  const { model } = await cdp.send("DOM.getBoxModel", { backendNodeId: mark.backendDOMNodeId });
  await cdp.detach();
  return { x: model.border[0]! + model.width / 2, y: model.border[1]! + model.height / 2 };
}

// The first of all: a panel that was once open in the window would hide the fault.
it("pressing a mark in the page opens the panel that is closed, at its comment", async () => {
  await putSettings(setup);
  const page = await openLocal(driven, facebook);
  await page.bringToFront();
  await expect.poll(() => marked(page), { timeout: 15_000 }).toBeGreaterThan(4);
  const isPanel = (target: { url(): string }) => target.url().includes("/sidepanel.html");
  expect(driven.browser.targets().some(isPanel)).toBe(false);
  const { x, y } = await vi.waitFor(() => middleOf(page, /^Clause 8 · may insult people/), { timeout: 10_000 });
  await page.mouse.click(x, y);
  const panel = drive(await (await driven.browser.waitForTarget(isPanel, { timeout: 10_000 })).asPage());
  await waitForText(panel, "the lot of them");
  const focused = () => panel.run<string>("return document.activeElement?.closest('article, li, section')?.textContent ?? ''");
  await expect.poll(focused, { timeout: 10_000 }).toContain("the lot of them");
  if (process.env.SHOTS) await panel.page.screenshot({ path: join(process.env.SHOTS, "opened-by-mark.png") });
  await panel.page.close();
  await page.close();
});

it("in quiet mode the toolbar shows only who may need help, and the page no marks until the panel is open", async () => {
  await putSettings(setup);
  const page = await openLocal(driven, facebook);
  await toolbarShows(page, "5");
  expect(await marked(page)).toBeGreaterThan(4);

  await putSettings(setup, { ...sampleSettings, quiet: true });
  await page.reload();
  await toolbarShows(page, "1");
  expect(await marked(page)).toBe(0);
  await waitForText(await openPanel(driven, page), "Someone may need help");
  await expect.poll(() => marked(page), { timeout: 15_000 }).toBeGreaterThan(4);
  await page.close();
});

it("an answer of the practice's own that says too much is named", async () => {
  await putSettings(setup);
  const fixture = readFileSync(resolve(import.meta.dirname, "../../lib/sites/google/pages/maps-reviews.html"), "utf8");
  const { url } = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../lib/sites/google/pages/maps-reviews.json"), "utf8"));
  const html = fixture.replace("Thank you. Please write to our Practice Manager.", "Sorry that your appointment on Tuesday was late.");
  const page = await openLocal(driven, { url, html });
  const panel = await openPanel(driven, page);
  await waitForText(panel, "1 answer of your own says too much");
  const shown = await textOf(panel);
  expect(shown).toContain("Sorry that your appointment on Tuesday was late.");
  expect(shown).not.toContain("Thank you for the stars.");
  if (process.env.SHOTS) await panel.page.screenshot({ path: join(process.env.SHOTS, "own-answer.png") });
  await page.close();
});

it("the support file tells of errors, and not a word of theirs", async () => {
  await setup.page.bringToFront();
  await putSettings(setup);
  await setup.page.reload();
  await vi.waitFor(() => waitForText(setup, "Something's wrong?", 1000), { timeout: 15_000 });
  await setup.run(
    `setTimeout(() => { throw new RangeError("Jay Mottram was here"); }); await new Promise((done) => setTimeout(done, 500))`,
  );
  await press(setup, "Something's wrong?");
  await press(setup, "Make the file");
  const file = await fieldValue(setup, "What is in the file");
  expect(JSON.parse(file).errors.at(-1)).toMatchObject({ at: "not caught", kind: "RangeError" });
  expect(file).not.toContain("Mottram");
  if (process.env.SHOTS) await setup.page.screenshot({ path: join(process.env.SHOTS, "support.png") });
});

it("copies a reply although the page has the focus, as when speech control presses the button", async () => {
  await putSettings(setup);
  const page = await openLocal(driven, facebook);
  const panel = await openPanel(driven, page);
  await waitForText(panel, "book me in for Thursday");
  await page.bringToFront();
  await page.mouse.click(5, 5);
  expect(await panel.run<boolean>("return document.hasFocus()")).toBe(false);
  expect(await panel.run<string>(`return navigator.clipboard.writeText("x").then(() => "taken", (error) => error.name)`)).toBe(
    "NotAllowedError",
  );
  await driven.browser.defaultBrowserContext().overridePermissions(new URL(facebook.url).origin, ["clipboard-read", "clipboard-write"]);
  await press(panel, "Copy reply", "book me in for Thursday");
  await waitForText(panel, "Copied. Paste it and send it yourself.");
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()).catch(() => "")).toMatch(/NHS App|01632 960123/);
  await page.close();
});
