import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samplePages } from "../../scripts/demo";
import { sampleSettings } from "../../scripts/demo/practice";
import { type ChromiumPanel, type Driven, launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { press, waitForText } from "../../scripts/drive/panel";
import { openStore, type StoreDriver } from "./faults-open";

const extension = resolve(import.meta.dirname, "../../.output/chrome-mv3");
const facebook = samplePages().find(({ site }) => site === "facebook")!;
/** The captured comment is taller than the window, so that it takes several pictures. */
const tall = { ...facebook, html: facebook.html.replace("</style>", ".bubble{padding-bottom:1500px}</style>") };
/** A tab that must never be in a picture: all of one colour. */
const other = { url: "https://other.example/", html: "<!doctype html><title>Other</title><body style='background:#ff00ff'>" };
const WORDS = "waiting in the car park";

/** Code for the worker: what passes the gate for the nth time stands still there until it is opened. */
const gate = (moment: string, nth: number) => `
  const api = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
  let left = ${nth};
  self.reached = false;
  const stop = () => { self.reached = true; return new Promise((open) => { self.openGate = open; }); };
  const wrap = (owner, name, matches, when) => {
    const original = owner[name];
    owner[name] = async function (...args) {
      const mine = matches(...args) && --left === 0;
      if (mine && when === "before") await stop();
      const result = await original.apply(this, args);
      if (mine && when === "after") await stop();
      return result;
    };
  };
  ${moment}; null`;
const ask = (name: string) => `wrap(api.tabs, "sendMessage", (tab, message) => message.courtesy === "${name}", "before")`;
const picture = (when: "before" | "after") => `wrap(api.tabs, "captureVisibleTab", () => true, "${when}")`;
const MOMENTS: [when: string, moment: string][] = [
  ["the page is asked to stand still", ask("captureBegin")],
  ["the page is scrolled", ask("captureScroll")],
  ["a picture is about to be taken", picture("before")],
  ["a picture was taken", picture("after")],
  ["the page is put back", ask("captureEnd")],
  ["the files are hashed", `wrap(crypto.subtle, "digest", (algorithm, bytes) => bytes.byteLength > 20_000, "before")`],
  [
    "the transaction is open",
    `const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...args) {
      const request = add.apply(this, args);
      // A transaction that always has one more request never ends.
      const spin = () => { this.get(["none", "none"]).onsuccess = spin; };
      if (this.name === "files" && --left === 0) { self.reached = true; spin(); }
      return request;
    }`,
  ],
  ["the transaction is done", `wrap(api.storage.local, "set", (items) => "evidence.head" in items, "after")`],
];

describe("faults of the browser during a capture", () => {
  let driven: Driven;
  let store: StoreDriver;
  beforeAll(async () => {
    driven = await launch({ extension });
    const setup = await openOwn(driven, "options.html");
    await setup.run(`await chrome.storage.local.set({ settings: ${JSON.stringify(sampleSettings)} })`);
    await setup.page.close();
    store = await openStore(driven);
  });
  afterAll(() => driven?.close());

  const workerTarget = () => driven.browser.waitForTarget((target) => target.type() === "service_worker", { timeout: 10_000 });
  const inWorker = async <T>(code: string): Promise<T> => (await (await workerTarget()).worker())!.evaluate(code) as Promise<T>;
  const stopWorker = async () => {
    const session = await driven.browser.target().createCDPSession();
    const { targetInfos } = await session.send("Target.getTargets");
    for (const { type, targetId } of targetInfos) if (type === "service_worker") await session.send("Target.closeTarget", { targetId });
    await session.detach();
  };
  /** A fresh worker with a gate in it. */
  const setGate = async (panel: ChromiumPanel, moment: string, nth = 1) => {
    await stopWorker();
    await panel.run(`await chrome.runtime.sendMessage({ courtesy: "none" }).catch(() => null)`);
    await inWorker(gate(moment, nth));
  };
  const atGate = () => expect.poll(() => inWorker("self.reached"), { timeout: 20_000, interval: 50 }).toBe(true);
  const openGate = () => inWorker("self.openGate(), null");
  const start = async (page: Page) => {
    const panel = await openPanel(driven, page);
    await waitForText(panel, "May breach clause 7");
    return panel;
  };
  const captured = (panel: ChromiumPanel) => waitForText(panel, /Kept\. Case \d+, item \d+\./, 40_000);
  const expectSound = async () => {
    const audit = await store.call("audit");
    expect(audit).toMatchObject({ contiguous: true, brokenAt: null, damaged: [], signs: true });
    expect(audit.captureRows).toBe(audit.captures);
    expect(audit.files).toBe(audit.filesNamed);
    return audit;
  };

  test("F1: the worker is stopped at eight moments: the capture is whole or absent, the log says so, the next one works", async () => {
    const page = await openLocal(driven, facebook);
    const panel = await start(page);
    await press(panel, "Capture", WORDS);
    await captured(panel);
    for (const [when, moment] of MOMENTS) {
      const before = await expectSound();
      await setGate(panel, moment);
      await press(panel, "Capture", WORDS);
      await atGate();
      await stopWorker();
      if (when !== "the transaction is done") await waitForText(panel, "The browser stopped Courtesy's background worker");
      const after = await expectSound();
      expect([when, after.captures - before.captures]).toEqual([when, when === "the transaction is done" ? 1 : 0]);
      await press(panel, "Capture", WORDS);
      await captured(panel);
      const next = await expectSound();
      expect([when, next.captures - after.captures, next.unfinished]).toEqual([when, 1, 0]);
      expect([when, next.recovered - before.recovered]).toEqual([when, when === "the transaction is done" ? 0 : 1]);
    }
    await page.close();
  });

  test("F3: the tab is closed: before the first picture a failure, later a partial capture with the reason", async () => {
    for (const nth of [1, 2]) {
      const before = await expectSound();
      const page = await openLocal(driven, tall);
      const panel = await start(page);
      await setGate(panel, picture("before"), nth);
      await press(panel, "Capture", WORDS);
      await atGate();
      await page.close();
      await openGate();
      await expect.poll(async () => (await expectSound()).rows, { timeout: 20_000 }).toBe(before.rows + 2);
      const { record, rows } = await store.call("latest");
      if (nth === 1) expect(rows.at(-2)).toMatchObject({ type: "capture_failed", reason: "tab_gone" });
      else {
        expect(rows.at(-2)).toMatchObject({ type: "capture", completeness: "partial" });
        expect(record.warnings.join()).toContain("The tab was closed");
        expect(record.frames).toHaveLength(1);
      }
    }
  });

  test("F4: another tab comes in front during each picture: no picture of it is ever kept", async () => {
    const away = await openLocal(driven, other);
    for (const [when, backAgain] of [
      ["before", false],
      ["before", true],
      ["after", false],
    ] as const) {
      const page = await openLocal(driven, tall);
      const panel = await start(page);
      for (const nth of [1, 2]) {
        await setGate(panel, picture(when), nth);
        if (backAgain) {
          // There and back within one picture: before and after it, the right tab is in front.
          const id = await inWorker<number>(`chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.active)?.id)`);
          expect(id).toBeGreaterThan(0);
        }
        await press(panel, "Capture", WORDS);
        await atGate();
        await away.bringToFront();
        await openGate();
        await new Promise((done) => setTimeout(done, 400));
        await page.bringToFront();
        await captured(panel);
        expect(await store.call("pixelsOf", "ff00ff")).not.toContain(expect.any(Number));
      }
      await page.close();
    }
  });
});
