// npm run pictures: pictures of the real product for README.md, docs/ and the stores. Run npm run build first, or name a build in COURTESY_BUILD.
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { samplePages } from "../demo";
import { sampleSettings } from "../demo/practice";
import { CHROMIUM_BUILD, type ChromiumPanel, type Driven, launch, openLocal, openOwn, openPanel } from "../drive/chromium";
import { press, waitForText } from "../drive/panel";
import { putSettings } from "../drive/practice";

const pictures = resolve("docs/pictures");
const store = resolve("docs/store");
const WIDE = { width: 1280, height: 800 };
const PANEL = { width: 360, height: 760 };

const shot = (page: Page, name: string, folder = pictures) => page.screenshot({ path: `${folder}/${name}.png` });
const settle = () => new Promise((done) => setTimeout(done, 400));

/** The four steps of the first run, as a practice that fills in each one would take them. */
async function firstRun(driven: Driven): Promise<void> {
  const start = Date.now();
  const setup = await openOwn(driven, "options.html");
  await setup.page.setViewport(WIDE);
  await waitForText(setup, "Step 1");
  await press(setup, sampleSettings.adopted[0]!.policy.name);
  await settle();
  await shot(setup.page, "first-run-1-policy");
  await press(setup, "Save and go on");
  await waitForText(setup, "Step 2");
  await type(setup, "Name of your practice", sampleSettings.practice.name);
  await type(setup, "Phone number", sampleSettings.practice.phone);
  await toTop(setup);
  await shot(setup.page, "first-run-2-practice");
  await press(setup, "Save and go on");
  await waitForText(setup, "Step 3");
  await type(setup, "Paste your staff list", sampleSettings.staff.map(({ name, role }) => `${name}, ${role}`).join("\n"));
  await press(setup, "Add these people");
  await settle();
  await toTop(setup);
  await shot(setup.page, "first-run-3-staff");
  await press(setup, "Save and go on");
  await waitForText(setup, "Step 4");
  await toTop(setup);
  await shot(setup.page, "first-run-4-try");
  const opened = driven.browser.waitForTarget((target) => target.url().endsWith("/sample.html"));
  await press(setup, "Open the sample page");
  const sample = await (await opened).page();
  if (!sample) throw new Error("The sample page did not open.");
  await sample.setViewport(WIDE);
  await sample.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  await settle();
  await sample.evaluate(() => scrollTo(0, 420));
  await settle();
  await shot(sample, "first-run-5-sample");
  await sample.close();
  await setup.page.bringToFront();
  await press(setup, "Finish");
  await waitForText(setup, "Set-up");
  // What was pressed last must be kept before the sample practice takes its place.
  await setup.run(
    `while (!(await chrome.storage.local.get("settings")).settings?.stepsDone.includes("try")) await new Promise((done) => setTimeout(done, 100));`,
  );
  console.log(`First run, four steps and the sample page: ${((Date.now() - start) / 1000).toFixed(1)} s by script.`);
  await putSettings(setup);
  await setup.page.close();
}

/** Types into a field found by its label, with real keys. */
async function type({ page }: ChromiumPanel, label: string, text: string): Promise<void> {
  const field = await page.evaluateHandle((wanted) => {
    const labels = [...document.querySelectorAll("label")];
    return labels.find((candidate) => candidate.textContent?.includes(wanted))?.control ?? null;
  }, label);
  const element = field.asElement();
  if (!element) throw new Error(`There is no field “${label}”.`);
  await (element as ElementHandle<HTMLElement>).type(text);
  await page.keyboard.press("Tab");
  await settle();
}

/** As the page stands when one comes to it: at its top, and no field in hand, which would be pictured out of sight. */
const toTop = async ({ page }: ChromiumPanel) => {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    (document.querySelector(".first-scroll") ?? window).scrollTo(0, 0);
  });
  await settle();
};

/** A page with its panel beside it, as they stand in the browser's window. */
async function sideBySide(driven: Driven, page: Page, panel: Page, ...paths: string[]): Promise<void> {
  await page.setViewport({ width: WIDE.width - PANEL.width, height: WIDE.height });
  await panel.setViewport({ width: PANEL.width, height: WIDE.height });
  await settle();
  const [left, right] = [await page.screenshot({ encoding: "base64" }), await panel.screenshot({ encoding: "base64" })];
  const board = await driven.browser.newPage();
  await board.setViewport(WIDE);
  await board.setContent(
    `<style>body{margin:0;display:flex}</style><img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">`,
  );
  await settle();
  for (const path of paths) await board.screenshot({ path: path as `${string}.png` });
  await board.close();
  await page.bringToFront();
}

async function atWork(driven: Driven): Promise<void> {
  for (const [at, sample] of samplePages().entries()) {
    const page = await openLocal(driven, sample);
    const panel = await openPanel(driven, page);
    await waitForText(panel, /comments? read/);
    await waitForText(panel, /clause/i);
    await settle();
    const readme = sample.site === "facebook" ? [`${pictures}/page-with-marks.png`] : [];
    await sideBySide(driven, page, panel.page, `${store}/${at + 1}-${sample.site}.png`, ...readme);
    if (sample.site === "facebook") await facebook(page, panel);
    if (sample.site === "nhs") {
      await panel.page.setViewport(PANEL);
      await waitForText(panel, "Someone may need help");
      await settle();
      await shot(panel.page, "panel-safety");
    }
    await page.close();
  }
  const book = await openOwn(driven, "casebook.html");
  await book.page.setViewport(WIDE);
  await waitForText(book, "waiting in the car park");
  await shot(book.page, "case-book");
  await shot(book.page, "5-case-book", store);
  await press(book, "Case 1");
  await settle();
  await toTop(book);
  await shot(book.page, "case-book-case");
  await book.page.close();
}

async function facebook(page: Page, panel: ChromiumPanel): Promise<void> {
  await page.setViewport(WIDE);
  await panel.page.setViewport(PANEL);
  await settle();
  await shot(panel.page, "panel");
  await panel.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await settle();
  await shot(panel.page, "panel-dark");
  await panel.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  await press(panel, "Change reply", "book me in for Thursday").catch(() => press(panel, "Reply", "book me in for Thursday"));
  await settle();
  await shot(panel.page, "reply");
  await panel.page.keyboard.press("Escape");
  await settle();
  await press(panel, "Capture", "waiting in the car park");
  await waitForText(panel, /Kept\./, 30_000);
  await settle();
  await shot(panel.page, "capture");
}

if (!existsSync(CHROMIUM_BUILD)) {
  console.error("There is no build to take pictures of: run `npm run build` first.");
  process.exit(1);
}
for (const folder of [pictures, store]) mkdirSync(folder, { recursive: true });
const driven = await launch();
try {
  await firstRun(driven);
  await atWork(driven);
  if (driven.leaks.length > 0) throw new Error(`Requests that left this computer: ${driven.leaks.join(", ")}`);
} finally {
  await driven.close();
}
console.log(`Pictures are in ${pictures} and ${store}.`);
