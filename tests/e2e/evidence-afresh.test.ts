import { afterAll, beforeAll, expect, test } from "vitest";
import { samplePage } from "../../scripts/demo";
import { type Driven, openLocal, openPanel } from "../../scripts/drive/chromium";
import { type PanelDriver, press, waitForText } from "../../scripts/drive/panel";
import { launchSetUp } from "../../scripts/drive/practice";
import { openStore, type StoreDriver } from "./faults-open";

const facebook = samplePage("facebook");
const WORDS = "waiting in the car park";
let driven: Driven;
let store: StoreDriver;

beforeAll(async () => {
  driven = await launchSetUp();
  store = await openStore(driven);
});
afterAll(() => driven?.close());

/** Captures the comment, and waits for what is offered then. */
async function capture(panel: PanelDriver): Promise<void> {
  await waitForText(panel, "May breach clause 7");
  await press(panel, "Capture", WORDS);
  await waitForText(panel, "Capture on its own page", 30_000);
}

test("after a capture the comment's own page is offered, and a press captures it there", async () => {
  const first = await openLocal(driven, facebook);
  await capture(await openPanel(driven, first));
  const { permalink } = (await store.call("latest")).record;
  await first.close();
  const page = await openLocal(driven, [facebook, { url: permalink, html: facebook.html }]);
  const panel = await openPanel(driven, page);
  await capture(panel);
  await press(panel, "Capture on its own page");
  await expect.poll(async () => (await store.call("latest")).record.url, { timeout: 40_000 }).toBe(permalink);
  await waitForText(panel, /Kept\. Case 1, item 3\./, 30_000);
  const { record } = await store.call("latest");
  expect(record).toMatchObject({ completeness: "complete", method: { activation: "permalink", reloadedFirst: true } });
  await page.close();
});

test("a capture after a reload is of the fresh page; a comment that does not come back is said to be gone", async () => {
  const page = await openLocal(driven, facebook);
  const panel = await openPanel(driven, page);
  await waitForText(panel, "May breach clause 7");
  const before = await page.evaluate(() => performance.timeOrigin);
  const again = () =>
    panel.run<{ step: string; problem?: { what: string } }>(`
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const port = chrome.runtime.connect({ name: "courtesy-capture" });
      return new Promise((done) => {
        port.onMessage.addListener((said) => (said.step === "kept" || said.step === "failed") && done(said));
        port.postMessage({ tabId: tab.id, commentId: ${JSON.stringify(id)}, judgement: null, activation: "reload", permalink: null });
      });`);
  const id: string = (await store.call("latest")).record.postId;
  expect(await again()).toMatchObject({ step: "kept", better: [] });
  const { record } = await store.call("latest");
  expect(record.time.pageTimeOrigin).toBeGreaterThan(before);
  expect(record.method).toMatchObject({ activation: "reload", reloadedFirst: true });

  await page.evaluateOnNewDocument(() => document.addEventListener("DOMContentLoaded", () => document.body.replaceChildren()));
  expect(await again()).toMatchObject({ step: "failed", problem: { what: expect.stringContaining("not found") } });
  expect(driven.leaks).toEqual([]);
});
