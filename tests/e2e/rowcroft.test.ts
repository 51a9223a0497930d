import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Settings } from "../../lib/extension/settings";
import { LINK_NAMES, type SiteId } from "../../lib/model";
import rowcroft from "../../lib/policy/policies/rowcroft";
import { type SamplePage, samplePages } from "../../scripts/demo";
import { sampleSettings } from "../../scripts/demo/practice";
import { type Driven, launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { type PanelDriver, press, waitForText } from "../../scripts/drive/panel";
import { bundle } from "./editors/bundle";

const extension = resolve(import.meta.dirname, "../../.output/chrome-mv3");
const link = (path: string) => ({ url: `https://rowcroft.example/${path}`, confirmed: "2026-11-02", closed: false });

/** Rowcroft's policy, with every link of the practice filled in. */
const settings: Settings = {
  ...sampleSettings,
  adopted: [{ on: "2026-11-02", sha256: "", policy: rowcroft }],
  practice: {
    ...sampleSettings.practice,
    responderRole: "Practice Manager",
    links: Object.fromEntries(LINK_NAMES.map((name) => [name, link(name)])) as Settings["practice"]["links"],
  },
};

/** The comment that is answered, what the reply must hold, and the platform's own kind of reply box in place of the sample's. */
const REPLIES: Partial<Record<SiteId, { answer: string; holds: RegExp; box: [RegExp, string] | null; editor: string | null }>> = {
  facebook: {
    answer: "muppets behind that desk",
    holds: /rowcroft\.example/,
    box: [
      /<div role="textbox"[^>]*>.*?<\/div>/,
      `<div id="mount" data-editor="lexical" data-lexical-editor="true" contenteditable="true" role="textbox" data-draft=""></div>`,
    ],
    editor: "./lexical.ts",
  },
  x: {
    answer: "I filmed her at the desk",
    holds: /rowcroft\.example/,
    box: [
      /<div data-testid="tweetTextarea_0".*?<\/div>/,
      `<div id="mount" data-testid="tweetTextarea_0" data-editor="draft" data-draft=""></div>`,
    ],
    editor: "./draft.tsx",
  },
  google: {
    answer: "Spineless parasites",
    holds: /rowcroft\.example/,
    box: [/<\/body>/, `<textarea id="mount" jsname="YPqjbf" maxlength="4096" aria-label="Your public reply"></textarea></body>`],
    editor: null,
  },
  // Its replies are written on another website, so there is nothing on the page to put one into.
  nhs: { answer: "abrupt with me", holds: /rowcroft\.example/, box: null, editor: null },
};

/** What the editor itself holds, which is what would be sent. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const mount = document.querySelector("#mount") as HTMLElement & { stateText?: () => string };
    return mount instanceof HTMLTextAreaElement ? mount.value : (mount.stateText?.() ?? "");
  });
const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

const replyIn = (panel: PanelDriver): Promise<string> =>
  panel.run(`return document.querySelector("[role=dialog] textarea, dialog textarea")?.value ?? ""`);

describe("a reply under Rowcroft's policy, with its links filled in, in Chromium", () => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch({ extension });
    const setup = await openOwn(driven, "options.html");
    await setup.run(`await chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  });
  afterAll(() => driven?.close());

  it.each(samplePages().map((sample) => [sample.site, sample] as const))("%s: put in the page, and copied", async (site, sample) => {
    const { answer, holds, box } = REPLIES[site as SiteId]!;
    const page = await openLocal(driven, await withBox(sample));
    const panel = await openPanel(driven, page);
    await waitForText(panel, answer.slice(0, 20));
    await openReply(panel, answer);
    const reply = await replyIn(panel);
    expect(reply).toMatch(holds);

    await press(panel, "Put in the page");
    if (box) {
      await waitForText(panel, "It is in the page.");
      expect(squeezed(await stateOf(page))).toBe(squeezed(reply));
      await openReply(panel, answer);
    } else await waitForText(panel, "Copied: press Ctrl+V.");

    await driven.browser.defaultBrowserContext().overridePermissions(new URL(sample.url).origin, ["clipboard-read", "clipboard-write"]);
    await press(panel, "Copy");
    await waitForText(panel, "Copied");
    expect(squeezed(await clipboardOf(page))).toBe(squeezed(reply));
    expect(driven.leaks).toEqual([]);
    await panel.page.close();
    await page.close();
  });
});

/** The clipboard can be read only by a page in front, and a window takes a moment to come there. */
async function clipboardOf(page: Page): Promise<string> {
  for (let tries = 0; tries < 20; tries++) {
    await page.bringToFront();
    const text = await page.evaluate(() => navigator.clipboard.readText()).catch(() => null);
    if (text) return text;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error("The clipboard could not be read.");
}

async function openReply(panel: PanelDriver, answer: string): Promise<void> {
  await press(panel, "Edit", answer);
  await waitForText(panel, "Your reply");
}

/** The sample page with the platform's own kind of reply box. */
async function withBox(sample: SamplePage): Promise<SamplePage> {
  const { box, editor } = REPLIES[sample.site as SiteId]!;
  if (!box) return sample;
  const html = sample.html.replace(box[0], () => box[1]);
  if (!editor) return { ...sample, html };
  const code = (await bundle(editor, "editor")).replaceAll("</script", "<\\/script");
  return { ...sample, html: html.replace("</body>", () => `<script>${code}</script></body>`) };
}
