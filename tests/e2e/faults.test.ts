import { rmSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samplePage } from "../../scripts/demo";
import { type ChromiumPanel, type Driven, openLocal, openPanel } from "../../scripts/drive/chromium";
import { press, waitForText } from "../../scripts/drive/panel";
import { launchSetUp } from "../../scripts/drive/practice";
import { openStore, type StoreDriver } from "./faults-open";
import { gatedExtension, MOMENTS, type Moment } from "./gates";

const sample = samplePage("facebook");
/** With a header that stays in the window, which a capture takes out of sight. */
const facebook = { ...sample, html: sample.html.replace("[role=banner]{", "[role=banner]{position:sticky;top:0;") };
/** The captured comment is taller than the window, so that it takes several pictures. */
const tall = { ...facebook, html: facebook.html.replace("</style>", ".bubble{padding-bottom:1500px}</style>") };
/** A tab that must never be in a picture: all of one colour. */
const other = { url: "https://other.example/", html: "<!doctype html><title>Other</title><body style='background:#ff00ff'>" };
const WORDS = "waiting in the car park";
/** Every moment in its order; with QUICK=1 the three that differ most. */
const STOPS: Moment[] = process.env.QUICK
  ? ["shoot", "write", "written"]
  : ["begin", "scroll", "shoot", "shot", "end", "hash", "write", "written"];
/** The first picture of a capture, and a later one. */
const PICTURES = process.env.QUICK ? [2] : [1, 2];

/** What a capture changes for the eye, and must give back. */
const look = () => ({
  header: getComputedStyle(document.querySelector("[role=banner]")!).opacity,
  marks: CSS.highlights.size > 0,
  scrollY: Math.round(scrollY),
});
const UNTOUCHED = { header: "1", marks: true };

describe("faults of the browser during a capture", () => {
  const extension = gatedExtension();
  let driven: Driven;
  let store: StoreDriver;
  beforeAll(async () => {
    driven = await launchSetUp({ extension });
    store = await openStore(driven);
  });
  afterAll(async () => {
    await driven?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  /** Ends the worker as the browser does, from the developer tools of a page beside it. */
  const stopWorker = async () => {
    const session = await store.page.createCDPSession();
    const stopped = new Promise<void>((done) =>
      session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === "stopped")) done();
      }),
    );
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await stopped;
    await session.detach();
  };
  const session = <T>(code: string) => store.page.evaluate(`(async () => { const { session } = chrome.storage; ${code} })()`) as Promise<T>;
  /** A fresh worker with the gate in it. */
  const setGate = async (moment: Moment, nth = 1) => {
    await stopWorker();
    await session(`await session.remove(["reached", "open"]); await session.set({ gate: ${JSON.stringify({ moment, nth })} })`);
    await store.page.evaluate(`chrome.runtime.sendMessage({ courtesy: "preferences", ask: {} })`);
    await session(`await session.remove("gate")`);
  };
  const atGate = () =>
    expect.poll(() => session(`return (await session.get("reached")).reached ?? false`), { timeout: 20_000, interval: 50 }).toBe(true);
  const openGate = () => session(`await session.set({ open: Math.random() })`);
  const start = async (page: Page) => {
    const panel = await openPanel(driven, page);
    await waitForText(panel, "May breach clause 7");
    return panel;
  };
  const captured = (panel: ChromiumPanel) => waitForText(panel, /Kept\. Case \d+, item \d+\./, 40_000);
  const expectRestored = (page: Page, before: object = UNTOUCHED) =>
    expect.poll(() => page.evaluate(look), { timeout: 5000 }).toMatchObject(before);
  const expectSound = async () => {
    const audit = await store.call("audit");
    expect(audit).toMatchObject({ contiguous: true, brokenAt: null, damaged: [], signs: true });
    expect(audit.captureRows).toBe(audit.captures);
    expect(audit.files).toBe(audit.filesNamed);
    return audit;
  };

  test("F1: the worker is stopped in mid-capture: it is whole or absent, the page gets its marks and headers back, the next one works", async () => {
    const page = await openLocal(driven, facebook);
    const panel = await start(page);
    await press(panel, "Capture", WORDS);
    await captured(panel);
    await expectRestored(page);
    const untouched = await page.evaluate(look);
    for (const stop of STOPS) {
      const when = MOMENTS[stop];
      const kept = stop === "written" ? 1 : 0;
      const before = await expectSound();
      await setGate(stop);
      await press(panel, "Capture", WORDS);
      await atGate();
      await stopWorker();
      if (kept) await captured(panel);
      else await waitForText(panel, "The browser stopped Courtesy's background worker");
      await expectRestored(page, untouched);
      const after = await expectSound();
      expect([when, after.captures - before.captures]).toEqual([when, kept]);
      await press(panel, "Capture", WORDS);
      await captured(panel);
      const next = await expectSound();
      expect([when, next.captures - after.captures, next.unfinished]).toEqual([when, 1, 0]);
      expect([when, next.recovered - before.recovered]).toEqual([when, 1 - kept]);
    }
    await page.close();
  });

  test("F3: the tab is closed: before the first picture a failure, later a partial capture with the reason", async () => {
    for (const nth of PICTURES) {
      const before = await expectSound();
      const page = await openLocal(driven, tall);
      const panel = await start(page);
      await setGate("shoot", nth);
      await press(panel, "Capture", WORDS);
      await atGate();
      await page.close();
      await openGate();
      const ended = async () =>
        (await store.call("latest", 50)).rows.filter(({ seq, type }) => seq >= before.rows && /^capture/.test(type));
      await expect.poll(async () => (await ended()).length, { timeout: 30_000 }).toBe(1);
      const [row] = await ended();
      const { record } = await store.call("latest");
      if (nth === 1) expect(row).toMatchObject({ type: "capture_failed", reason: "tab_gone" });
      else {
        expect(row).toMatchObject({ type: "capture", completeness: "partial" });
        expect(record.warnings.join()).toContain("The tab was closed");
        expect(record.frames).toHaveLength(nth - 1);
      }
      await expectSound();
    }
  });

  test("F4: another tab comes in front during a picture: no picture of it is ever kept", async () => {
    const away = await openLocal(driven, other);
    // Else the browser itself refuses the picture, and nothing of ours is tried.
    await openPanel(driven, away);
    for (const nth of PICTURES) {
      for (const when of ["shoot", "shot", "flip"] as const) {
        const page = await openLocal(driven, tall);
        const panel = await start(page);
        await setGate(when, nth);
        await press(panel, "Capture", WORDS);
        await atGate();
        if (when !== "flip") {
          await away.bringToFront();
          await openGate();
          await new Promise((done) => setTimeout(done, 300));
          await page.bringToFront();
        }
        await captured(panel);
        const { record } = await store.call("latest");
        expect([when, record.frames[nth - 1].retakes.length > 0]).toEqual([when, true]);
        const pictures = await store.call("pixelsOf", "ff00ff");
        expect([when, pictures]).toEqual([when, pictures.map(() => 0)]);
        await expectRestored(page);
        await page.close();
      }
    }
    await away.close();
  });

  test("F4: another tab stays in front: what was taken is kept as partial, and the page is put back", async () => {
    const away = await openLocal(driven, other);
    const page = await openLocal(driven, tall);
    const panel = await start(page);
    await setGate("shot", 2);
    await press(panel, "Capture", WORDS);
    await atGate();
    await away.bringToFront();
    await openGate();
    await waitForText(panel, /Not complete: The picture could not be taken: another tab was in front/, 40_000);
    await page.bringToFront();
    await expectRestored(page);
    const { record } = await store.call("latest");
    expect(record).toMatchObject({ completeness: "partial", frames: [{ file: "viewport-01.png" }] });
    await expectSound();
    await Promise.all([page.close(), away.close()]);
  });

  test("F5: the page goes to another address without loading: before the first picture a failure, later a partial capture", async () => {
    for (const nth of PICTURES) {
      const page = await openLocal(driven, tall);
      const panel = await start(page);
      await setGate("shoot", nth);
      await press(panel, "Capture", WORDS);
      await atGate();
      await page.evaluate(() => history.pushState(null, "", "/permalink.php?story_fbid=elsewhere&id=1"));
      await openGate();
      await waitForText(panel, nth === 1 ? "The page went to another address" : /Not complete: The page went to another address/, 20_000);
      const { record, rows } = await store.call("latest", 10);
      if (nth === 1) expect(rows.findLast(({ type }) => /^capture/.test(type))).toMatchObject({ type: "capture_failed", reason: "page" });
      else expect(record).toMatchObject({ completeness: "partial", url: tall.url, frames: [{ file: "viewport-01.png" }] });
      await expectRestored(page);
      await page.close();
    }
    await expectSound();
    expect(driven.leaks).toEqual([]);
  });
});
