import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { samplePage } from "../../scripts/demo";
import { type ChromiumPanel, type Driven, launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { launchFirefox, openLocalInFirefox, openSidebar } from "../../scripts/drive/firefox";
import { waitForText } from "../../scripts/drive/panel";
import { putSettings, setUp } from "../../scripts/drive/practice";
import { poll } from "../../scripts/drive/wait";
import { axeProblems, focusNow, lossAt, tabTo } from "./keys-kit";

const pause = () => new Promise((done) => setTimeout(done, 250));

/** Nothing wrong by axe as it stands, and nothing lost at 320 pixels. */
async function isSound(page: Page, width = 1280): Promise<void> {
  expect(await axeProblems(page)).toEqual([]);
  expect(await lossAt(page, 320)).toEqual([]);
  await page.setViewport({ width, height: 800 });
  await pause();
}

describe("by keyboard alone, with axe in each state", () => {
  let driven: Driven;
  const press = (page: Page, ...keys: string[]) =>
    keys.reduce((last, key) => last.then(() => page.keyboard.press(key as "Enter")), Promise.resolve());

  /** Walks up and then down the cards until that one has the focus. */
  async function toCard(page: Page, name: RegExp): Promise<void> {
    await press(page, "k", "k", "k");
    const passed: string[] = [];
    for (let tries = 0; tries < 8; tries++) {
      await pause();
      const now = (await focusNow(page)).name;
      if (name.test(now)) return;
      passed.push(now);
      await press(page, "j");
    }
    const state = await page.evaluate(() => `${document.visibilityState}, ${document.hasFocus()}: ${document.body.innerText}`);
    throw new Error(`The keys never came to ${name}, only to: ${[...new Set(passed)].join(" | ")}. The panel (${state.slice(0, 2000)})`);
  }

  /** The panel beside the sample Facebook page, once it has judged it. */
  async function openSamplePanel(): Promise<{ panel: ChromiumPanel; host: Page }> {
    await setUp(driven);
    const host = await openLocal(driven, samplePage("facebook"));
    const panel = await openPanel(driven, host);
    await panel.page.setViewport({ width: 360, height: 760 });
    await waitForText(panel, /clause 7/);
    await waitForText(panel, "Someone may need help");
    return { panel, host };
  }

  /** Keeps the threat by its key. */
  async function captureThreat(panel: ChromiumPanel): Promise<void> {
    await toCard(panel.page, /^May breach your policy: Jay Mottram/);
    await press(panel.page, "c");
    await waitForText(panel, /Kept\. Case 1, item 1\./, 30_000);
  }

  // A browser each, so that a second try of one begins where the first did.
  beforeEach(async () => {
    driven = await launch();
  });
  afterEach(() => driven?.close());

  it("first run: four steps, the sample page, and set-up", async () => {
    const own = await openOwn(driven, "options.html");
    const { page } = own;
    await page.setViewport({ width: 1280, height: 800 });
    await waitForText(own, "Step 1");
    const faults = await tabTo(page, /^Plain code|^3W|^Cockhedge/);
    await press(page, "ArrowDown", "ArrowDown", "ArrowDown");
    // Longer than a click waits: whoever listens to a code has not chosen it.
    await new Promise((done) => setTimeout(done, 1000));
    await press(page, "ArrowUp", "ArrowUp", "ArrowUp");
    await isSound(page);
    faults.push(...(await tabTo(page, "Save and go on")));
    await press(page, "Enter");
    await waitForText(own, "Step 2");
    expect((await focusNow(page)).name).toBe("Your practice");
    faults.push(...(await tabTo(page, "Name of your practice")));
    await page.keyboard.type("Otter Lane Surgery");
    faults.push(...(await tabTo(page, "Who answers comments")));
    await isSound(page);
    faults.push(...(await tabTo(page, "Save and go on")));
    await press(page, "Enter");
    await waitForText(own, "Step 3");
    faults.push(...(await tabTo(page, "Paste your staff list")));
    await page.keyboard.type("Dr Alan Penhallow, GP\nBeryl Stott, Receptionist");
    faults.push(...(await tabTo(page, "Add these people")));
    await press(page, "Enter");
    await waitForText(own, "2 people");
    faults.push(...(await tabTo(page, /Bez/)));
    await press(page, "Enter");
    await isSound(page);
    faults.push(...(await tabTo(page, "Save and go on")));
    await press(page, "Enter");
    await waitForText(own, "Step 4");
    await isSound(page);
    const opened = driven.browser.waitForTarget((target) => target.url().endsWith("/sample.html"));
    faults.push(...(await tabTo(page, "Open the sample page")));
    await press(page, "Enter");
    const sample = (await (await opened).page())!;
    await pause();
    await isSound(sample);
    // The marks are drawn there as on any page, though an extension page refuses style elements.
    await sample.waitForFunction(() =>
      document.adoptedStyleSheets.some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes("::highlight"))),
    );
    await sample.close();
    await page.bringToFront();
    faults.push(...(await tabTo(page, "Finish")));
    await press(page, "Enter");
    await waitForText(own, "Set-up");
    for (const part of ["Practice and links", "Staff", "Language and calm", "Replies", "Try past comments"]) {
      faults.push(...(await tabTo(page, part)));
      await press(page, "Enter");
      await isSound(page);
    }
    const kept = await own.run<{ practice: object; adopted: { policy: { id: string } }[]; staff: { aka: string[] }[] }>(
      "return (await chrome.storage.local.get('settings')).settings",
    );
    // The codes that the arrows passed over were never adopted.
    expect(kept.adopted.map(({ policy }) => policy.id)).toEqual(["3w-health"]);
    expect(kept.practice).toMatchObject({ name: "Otter Lane Surgery", responderRole: "Operations Manager" });
    expect(kept.staff.map(({ aka }) => aka)).toEqual([[], ["Bez"]]);
    expect(faults).toEqual([]);
  });

  it("panel: cards, reply, capture, not a breach, hand-over, quiet, a problem", async () => {
    const { panel, host } = await openSamplePanel();
    const { page } = panel;
    const sound = () => isSound(page, 360);
    await sound();
    const faults: string[] = [];

    // Someone may need help comes first; what to do now, then back to the card.
    await toCard(page, /^Someone may need help/);
    faults.push(...(await focusNow(page)).faults, ...(await tabTo(page, "What to do now")));
    await press(page, "Enter");
    await waitForText(panel, "116 123");
    await sound();
    await press(page, "Escape");
    expect((await focusNow(page)).name).toBe("What to do now");

    // Not a breach, with a reason, and taken back.
    await press(page, "3");
    await toCard(page, /^May breach your policy/);
    await press(page, "n");
    await waitForText(panel, "Why is it not a breach?");
    await sound();
    expect((await focusNow(page)).name).toBe("Fair criticism");
    await press(page, "Enter");
    await waitForText(panel, "Undo");
    faults.push(...(await tabTo(page, "Undo")));
    await press(page, "Enter", "1");
    await waitForText(panel, /Breach\s*2/);

    // A threat: capture comes before any reply.
    await press(page, "3");
    await toCard(page, /^May breach your policy: Jay Mottram/);
    await press(page, "r");
    await waitForText(panel, "Why must you reply?");
    await sound();
    await press(page, "Escape");
    await captureThreat(panel);
    await sound();

    // A reply, changed, checked, and copied.
    await press(page, "5");
    await waitForText(panel, "book me in for Thursday");
    await toCard(page, /^Wrong place for this/);
    await press(page, "r");
    await waitForText(panel, "Your reply");
    faults.push(...(await tabTo(page, "Your reply")));
    await press(page, "End");
    await page.keyboard.type(" See you at your appointment.");
    await waitForText(panel, "Please change this first:");
    await sound();
    faults.push(...(await tabTo(page, /^Say “|^Take it out/)));
    await press(page, "Escape");
    await press(page, "1");

    // The quiet lists below the cards, and the keys.
    faults.push(...(await tabTo(page, /fine. See why/)));
    await press(page, "Enter");
    await sound();
    await press(page, "?");
    await waitForText(panel, "Use these keys");
    await sound();
    await press(page, "Escape");
    expect(faults).toEqual([]);

    // Quiet mode says once a day what is new; settings that were put aside are said as a problem.
    const before = { on: "2026-01-05T08:00:00Z", marked: { facebook: 0 } };
    await panel.run(`const { settings } = await chrome.storage.local.get("settings");
      await chrome.storage.local.set({ settings: { ...settings, quiet: true }, dayStart: ${JSON.stringify(before)},
        "settings.broken": { problem: { what: "Your settings could not be used.", kept: "They were put aside.", todo: "Open Set-up." } } });`);
    await page.reload();
    await waitForText(panel, "Since 5 January 2026");
    await waitForText(panel, "They were put aside.");
    await sound();

    // A page that is not ours.
    await host.goto("about:blank");
    await waitForText(panel, "does not know this page");
    await sound();
    expect(driven.leaks).toEqual([]);
  });

  it("panel: nothing that has the focus is under what was just kept and, over it, just said", async () => {
    const { panel } = await openSamplePanel();
    await captureThreat(panel);
    await toCard(panel.page, /^May breach your policy: Callum Birtwell/);
    await press(panel.page, "n", "Enter");
    await waitForText(panel, "Marked as not a breach");
    // The card goes when the worker has answered.
    await waitForText(panel, /Breach\s*1/);
    expect(await tabTo(panel.page, "Undo")).toEqual([]);
    // What was pressed is gone; the focus is where it was undone. What was kept is said first, and goes by itself after a while.
    const isOfCapture = await panel.run<boolean>(`return document.activeElement.closest(".toast").textContent.includes("Kept")`);
    const about = isOfCapture ? "Jay Mottram" : "Callum Birtwell";
    await press(panel.page, "Enter");
    await poll(
      async () => (await focusNow(panel.page)).name.startsWith(`May breach your policy: ${about}`) || null,
      `the focus on the card of ${about}`,
    );
  });

  it("case book and verify page", async () => {
    const { panel } = await openSamplePanel();
    await captureThreat(panel);
    const book = await openOwn(driven, "casebook.html");
    const { page } = book;
    await page.setViewport({ width: 1280, height: 800 });
    await waitForText(book, "Case 1");
    await isSound(page);
    const faults = await tabTo(page, /Case 1/);
    await press(page, "Enter");
    await waitForText(book, "Export");
    await isSound(page);
    faults.push(...(await tabTo(page, "Export")));
    await press(page, "Enter");
    await waitForText(book, "Make the bundle");
    await isSound(page);
    await press(page, "Escape");
    expect(faults).toEqual([]);
    const verify = await openOwn(driven, "verify.html");
    await waitForText(verify, "Check a bundle");
    await isSound(verify.page);
  });

  it("keeps the words when the text is twice as large, in forced colours and without movement", async () => {
    const own = await openOwn(driven, "options.html");
    const { page } = own;
    await putSettings(own);
    await page.reload();
    await waitForText(own, "Set-up");
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    // 200 % of a window of 1280 is a window of 640.
    expect(await lossAt(page, 640)).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value: "reduce" }] });
    const moving = await page.evaluate(
      () => [...document.querySelectorAll("*")].filter((e) => Number.parseFloat(getComputedStyle(e).transitionDuration) > 0).length,
    );
    expect(moving).toBe(0);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect(await lossAt(page, 640)).toEqual([]);
  });
});

describe("by keyboard alone, in Firefox's sidebar", () => {
  it("reads a card, looks at the reply, copies it and captures", async () => {
    const driven = await launchFirefox();
    try {
      const sample = samplePage("facebook");
      const page = await openLocalInFirefox(driven, [sample], []);
      const sidebar = await openSidebar(driven, page);
      await putSettings(sidebar);
      await waitForText(sidebar, /clause 7/, 30_000);
      const focus = () =>
        sidebar.run<string>("const e = document.activeElement; return e.getAttribute('aria-label') ?? (e.labels?.[0] ?? e).textContent");
      const press = async (...keys: string[]) => {
        for (const key of keys)
          await driven.chrome(`
            document.getElementById("sidebar").contentDocument.getElementById("webext-panels-browser").focus();
            const keys = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
            keys.beginInputTransactionForTests(window);
            const event = new KeyboardEvent("", { key: ${JSON.stringify(key)}, keyCode: { Tab: 9, Enter: 13, Escape: 27 }[${JSON.stringify(key)}] ?? 0 });
            keys.keydown(event);
            keys.keyup(event);
            await new Promise((done) => setTimeout(done, 120));`);
      };
      await press("5", "j");
      expect(await focus()).toMatch(/^Wrong place for this/);
      await press("r");
      await waitForText(sidebar, "Your reply");
      for (let tries = 0; tries < 12 && (await focus()) !== "Copy"; tries++) await press("Tab");
      await press("Enter");
      await waitForText(sidebar, "Copied.");
      await press("3", "j", "c");
      await waitForText(sidebar, /Kept\. Case 1, item 1\./, 30_000);
    } finally {
      await driven.close();
    }
  });
});
