import { afterAll, beforeAll, expect, it } from "vitest";
import { samplePage } from "../../scripts/demo";
import { type Driven, openLocal, openPanel } from "../../scripts/drive/chromium";
import { press, textOf, waitForText } from "../../scripts/drive/panel";
import { launchSetUp } from "../../scripts/drive/practice";
import { poll } from "../../scripts/drive/wait";

let driven: Driven;
beforeAll(async () => {
  driven = await launchSetUp();
});
afterAll(() => driven?.close());

it("a reading that was stopped is said to be, and what was read can still be settled", async () => {
  const page = await openLocal(driven, samplePage("facebook"));
  const panel = await openPanel(driven, page);
  await waitForText(panel, "book me in for Thursday");
  await panel.run(`const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.tabs.sendMessage(tab.id, { courtesy: "stopReading", ask: {} });`);
  await waitForText(panel, "You stopped the reading. Load the page again to read the rest.");
  // What comes now is never read, so nothing may claim that it was.
  await page.evaluate(() => {
    const last = [...document.querySelectorAll(".comments > .x1n2onr6")].at(-1)!;
    const next = last.cloneNode(true) as Element;
    for (const link of next.querySelectorAll("a")) link.href = link.href.replace(/comment_id=[^&]+/, "comment_id=900100209999");
    last.after(next);
  });
  await press(panel, "Not a breach", "book me in for Thursday");
  await press(panel, "Something else", "book me in for Thursday");
  await waitForText(panel, "1 comment you said is not a breach");
  expect(await textOf(panel)).toContain("8 comments read");
  await page.reload({ waitUntil: "domcontentloaded" });
  await poll(async () => !(await textOf(panel)).includes("You stopped the reading"), "the reading to go on");
});
