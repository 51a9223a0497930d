import { resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleSettings } from "../../scripts/demo/practice";
import { type Driven, launch, openOwn } from "../../scripts/drive/chromium";
import { waitForText } from "../../scripts/drive/panel";

const extension = resolve(import.meta.dirname, "../../.output/chrome-mv3");
let driven: Driven;
beforeAll(async () => {
  driven = await launch({ extension });
});
afterAll(() => driven?.close());

it("past comments are judged by the code in force, in the background", async () => {
  const own = await openOwn(driven, "options.html");
  const { page } = own;
  await own.run(`await chrome.storage.local.set({ settings: ${JSON.stringify(sampleSettings)} })`);
  await page.reload();
  await page.setViewport({ width: 1280, height: 1000 });
  await page.locator("::-p-aria(Try past comments)").click();
  await page.locator("::-p-aria(Past comments)").fill("They are a bunch of useless clowns, the lot of them\n\nLovely nurse, thank you");
  await page.locator("::-p-aria(See what is marked)").click();
  await waitForText(own, "1 of 2 would be marked.");
  expect(await page.$$eval("mark", (marks) => marks.map((mark) => mark.textContent).join(" "))).toMatch(/clowns/);
});
