import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Settings } from "../../lib/extension/settings";
import type { PracticeLink, SiteId } from "../../lib/model";
import { type SamplePage, samplePages } from "../../scripts/demo";
import { drive } from "../../scripts/drive/chromium";
import { type PanelDriver, press, waitForText } from "../../scripts/drive/panel";
import { bundle } from "./editors/bundle";
import { DESKS, type Desk, setUpRowcroft } from "./rowcroft-kit";

/** Every link of the practice, by its label in set-up. */
const LINKS = {
  "Where to leave a review": "https://rowcroft.example/review",
  "How to complain": "https://rowcroft.example/complaints",
  "How to contact you": "https://rowcroft.example/contact",
  "Your code of conduct": "https://rowcroft.example/conduct",
  "Your website": "https://rowcroft.example/",
  Booking: "https://rowcroft.example/book",
};

/**
 * The comment that is answered, what the reply must hold, and the platform's own kind of reply box, open for that comment: after the
 * first such part of the page that follows the comment's words. The sample's box for everybody stays, and must stay empty.
 */
const REPLIES: Partial<Record<SiteId, { answer: string; holds: RegExp; box: Box | null; editor: string | null }>> = {
  facebook: {
    answer: "muppets behind that desk",
    holds: /rowcroft\.example/,
    box: {
      after: "</ul>\n</div>",
      html: () =>
        `<div id="mount" data-editor="lexical" data-lexical-editor="true" contenteditable="true" role="textbox" aria-label="Reply to Callum Birtwell" data-draft=""></div>`,
    },
    editor: "./lexical.ts",
  },
  x: {
    answer: "I filmed her at the desk",
    holds: /rowcroft\.example/,
    box: {
      after: "</main>",
      html: (before) =>
        `<div role="dialog"><a href="/i/status/${before
          .match(/\/status\/\d+/g)!
          .at(-1)!
          .slice(8)}">The post</a><div id="mount" data-testid="tweetTextarea_0" data-editor="draft" data-draft=""></div></div>`,
    },
    editor: "./draft.tsx",
  },
  google: {
    answer: "Spineless parasites",
    holds: /rowcroft\.example/,
    box: {
      after: "</span></div>",
      html: () => `<textarea id="mount" jsname="YPqjbf" maxlength="4096" aria-label="Your public reply"></textarea>`,
    },
    editor: null,
  },
  // Its replies are written on another website, so there is nothing on the page to put one into.
  nhs: { answer: "abrupt with me", holds: /rowcroft\.example/, box: null, editor: null },
};

interface Box {
  after: string;
  /** Given the page up to the comment's words. */
  html(before: string): string;
}

/** What the editor itself holds, which is what would be sent. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const mount = document.querySelector("#mount") as HTMLElement & { stateText?: () => string };
    return mount instanceof HTMLTextAreaElement ? mount.value : (mount.stateText?.() ?? "");
  });
const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

const replyIn = (panel: PanelDriver): Promise<string> =>
  panel.run(`return document.querySelector("[role=dialog] textarea, dialog textarea")?.value ?? ""`);

describe.each(Object.keys(DESKS))("Rowcroft's policy and links, set up by hand in %s", (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await DESKS[browser]!();
    await setUpRowcroft(desk.setUp, LINKS);
  });
  afterAll(() => desk?.close());

  it("everything that was typed and pressed is kept", async () => {
    const { settings } = await drive(desk.setUp).run<{ settings: Settings }>(
      `return (globalThis.browser ?? chrome).storage.local.get("settings")`,
    );
    expect(settings.adopted.at(-1)?.policy).toMatchObject({ id: "rowcroft", bound: "public", responder: "Practice Manager" });
    const { name, responderRole, phone, links } = settings.practice;
    expect({ name, responderRole, phone }).toEqual({
      name: "Rowcroft Medical Centre",
      responderRole: "Practice Manager",
      phone: "01632 960123",
    });
    const today = new Date().toISOString().slice(0, 10);
    const byAddress = (all: PracticeLink[]) => all.toSorted((a, b) => (a.url < b.url ? -1 : 1));
    const typed = Object.values(LINKS).map((url) => ({ url, confirmed: today, closed: false }));
    expect(byAddress(Object.values(links))).toEqual(byAddress(typed));
  });

  it.each(samplePages().map((sample) => [sample.site, sample] as const))(
    "%s: a reply put in the page, and copied",
    async (site, sample) => {
      const { answer, holds, box } = REPLIES[site as SiteId]!;
      const { page, panel, close } = await desk.open(await withBox(sample));
      await waitForText(panel, answer.slice(0, 20), 30_000);
      await openReply(panel, answer);
      const reply = await replyIn(panel);
      expect(reply).toMatch(holds);

      await press(panel, "Put in the page");
      if (box) {
        await waitForText(panel, "It is in the page.");
        expect(squeezed(await stateOf(page))).toBe(squeezed(reply));
        expect(await page.evaluate(() => document.querySelector("[contenteditable]:not(#mount, #mount *)")?.textContent ?? "")).toBe("");
        await openReply(panel, answer);
      } else await waitForText(panel, "Your reply is copied.");

      await press(panel, "Copy");
      await waitForText(panel, "Copied");
      expect(squeezed(await desk.clipboard(page))).toBe(squeezed(reply));
      expect(desk.leaks.filter((address) => !address.endsWith("/favicon.ico"))).toEqual([]);
      await close();
    },
  );
});

async function openReply(panel: PanelDriver, answer: string): Promise<void> {
  await press(panel, "Change reply", answer);
  await waitForText(panel, "Your reply");
}

/** The sample page with the platform's own kind of reply box. */
async function withBox(sample: SamplePage): Promise<SamplePage> {
  const { box, editor } = REPLIES[sample.site as SiteId]!;
  if (!box) return sample;
  const words = sample.html.indexOf(REPLIES[sample.site as SiteId]!.answer);
  const place = sample.html.indexOf(box.after, words) + box.after.length;
  const html = sample.html.slice(0, place) + box.html(sample.html.slice(0, words)) + sample.html.slice(place);
  if (!editor) return { ...sample, html };
  const code = (await bundle(editor, "editor")).replaceAll("</script", "<\\/script");
  return { ...sample, html: html.replace("</body>", () => `<script>${code}</script></body>`) };
}
