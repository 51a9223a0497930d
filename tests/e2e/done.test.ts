import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { samplePage } from "../../scripts/demo";
import { sampleSettings } from "../../scripts/demo/practice";
import { type ChromiumPanel, type Driven, openLocal, openPanel } from "../../scripts/drive/chromium";
import { press, waitForText } from "../../scripts/drive/panel";
import { launchSetUp } from "../../scripts/drive/practice";

const facebook = samplePage("facebook");
let driven: Driven;
beforeAll(async () => {
  driven = await launchSetUp({ settings: { ...sampleSettings, blur: false } });
});
afterAll(() => driven?.close());

const shot = async ({ page }: ChromiumPanel, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) });
};
/** What the card that holds these words says was done. */
const doneOn = (panel: ChromiumPanel, words: string) =>
  panel.run<string>(
    `const card = [...document.querySelectorAll("article")].find((one) => one.textContent.includes(${JSON.stringify(words)}));
     return card?.querySelector(".card-done")?.textContent + " | " + (card?.querySelector(".card-copied p")?.textContent ?? "");`,
  );
const HELP = "see the point";

it("what was done about a comment is on its card after the panel was closed and the page loaded again", async () => {
  const page = await openLocal(driven, facebook);
  let panel = await openPanel(driven, page);
  await panel.page.setViewport({ width: 360, height: 620 });
  await waitForText(panel, "Someone may need help");
  await shot(panel, "done-0-fresh");
  await press(panel, "What to do now", HELP);
  await waitForText(panel, "Who did you tell?");
  await shot(panel, "done-1-window");
  await press(panel, "I told them");
  await waitForText(panel, "Noted, with the time");
  await shot(panel, "done-2-told");
  await press(panel, "Close");
  await press(panel, "Capture", HELP);
  await waitForText(panel, "Kept.", 30_000);
  await expect.poll(() => doneOn(panel, HELP)).toMatch(/^Handed to duty manager, \d+:\d\d · Captured: case \d+, item 1 \|/);
  await shot(panel, "done-3-captured");
  await press(panel, "Copy reply", "book me in for Thursday");
  await expect.poll(() => doneOn(panel, "book me in for Thursday")).toMatch(/Reply copied, .* Was it posted\?$/);

  await panel.page.close();
  await page.reload();
  panel = await openPanel(driven, page);
  await panel.page.setViewport({ width: 360, height: 620 });
  await waitForText(panel, "Handed to duty manager");
  await shot(panel, "done-4-again");
  expect(await doneOn(panel, HELP)).toMatch(/Captured: case \d+, item 1/);
  await press(panel, "I posted it", "book me in for Thursday");
  await expect.poll(() => doneOn(panel, "book me in for Thursday")).toMatch(/^Answered on .* \| $/);
  await shot(panel, "done-5-posted");
  // Nothing of it tells who wrote the comment, or what.
  const kept = await panel.run<string>(`return JSON.stringify((await chrome.storage.local.get("remembered.done")))`);
  expect(kept).toContain("duty manager");
  expect(kept).not.toMatch(/Ellis|point/);
  await panel.page.close();
  await page.close();
});

it("a reply that must be changed says so, with the button beside it, in a low window", async () => {
  const page = await openLocal(driven, facebook);
  const panel = await openPanel(driven, page);
  await panel.page.setViewport({ width: 360, height: 620 });
  await press(panel, "Change reply", "the lot of them");
  await panel.page.focus("textarea");
  await panel.page.keyboard.down("Control");
  await panel.page.keyboard.press("End");
  await panel.page.keyboard.up("Control");
  await panel.page.keyboard.type(" Sorry about your appointment on Tuesday, Callum. Your prescription is ready.");
  await waitForText(panel, "Please change this first:");
  const inSight = await panel.run<boolean>(`
    const foot = document.querySelector(".dialog-foot").getBoundingClientRect();
    return foot.top >= 0 && foot.bottom <= innerHeight;`);
  expect(inSight).toBe(true);
  await shot(panel, "done-6-reply");
  // In forced colours the words to change stay underlined in the text.
  const cdp = await panel.page.createCDPSession();
  await cdp.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  expect(await panel.run<string>(`return getComputedStyle(document.querySelector(".reply-back")).forcedColorAdjust`)).toBe("none");
  await panel.run(`document.querySelector(".check-mark").scrollIntoView({ block: "center" })`);
  await shot(panel, "done-7-forced");
  await panel.page.close();
  await page.close();
});
