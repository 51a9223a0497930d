import { browser } from "wxt/browser";
import { type Answer, type Ask, STANDSTILL_PORT } from "../../lib/extension/messages";
import type { Comment, Problem } from "../../lib/model";
import {
  bringIntoSight,
  bystanderBoxes,
  hideSticky,
  insertReply,
  keepScroll,
  type Marks,
  measure,
  revealComment,
  scrollForCapture,
  serialise,
} from "../../lib/page";
import type { Sight } from "../../lib/page/sight";
import type { Site } from "../../lib/sites/site";
import { sketch } from "../../lib/sites/sketch";
import { type Entry, isHere, type Told } from "./read-list";

interface CaptureHost {
  find(id: string): Told | null;
  marks: Marks;
  site(): Site | null;
  sight: Sight;
  /** Everything that stands in the document. */
  here(): Entry[];
}

/** Comments around the captured one that are kept as its context. */
const THREAD_LIMIT = 20;
/** A tab that is not in front draws nothing: after this long, in milliseconds, what was asked is answered all the same. */
const NO_DRAWING = 500;
/** So long a page is given to draw a comment again, and so often is looked whether it has, in milliseconds. Four times must be over before whoever asked gives up. */
const DRAWN = 1500;
const ASK = 100;

const gone = {
  ok: false,
  problem: {
    what: "This comment is not shown on the page now.",
    kept: "Nothing was changed or captured.",
    todo: "Scroll until you see the comment again, then try once more.",
  },
} as const;

const missing = {
  ok: false,
  problem: {
    what: "This comment is not where it stood on the page.",
    kept: "Nothing was changed or captured.",
    todo: "It may have been deleted. Load the page again to be sure.",
  },
} as const;

/**
 * Names the one step that is missing. Where there is no button of that name (words selected anywhere, NHS reviews, a post on Facebook) it
 * says what is needed.
 */
function noBox({ site, author, permalink }: Comment): Problem {
  const post = site === "facebook" && !/[?&](?:reply_)?comment_id=/.test(permalink ?? "");
  const named = author !== "" && site !== "selection" && site !== "nhs" && !post;
  return {
    what: "No open reply box was found.",
    kept: "Your reply is copied.",
    todo: named ? `Press Reply under ${author}'s comment, then try again.` : "Open the reply box under the comment, then press Ctrl+V.",
  };
}

/** The browser shows the page in another language: all words on it are a machine's. */
export const isTranslatedPage = () => /\btranslated-(ltr|rtl)\b/.test(document.documentElement.className);

/** What the panel and the background may ask of a page: show a comment, fill the reply box, stand still for a picture. */
export function captureAnswers({ find: told, marks, site, sight, here }: CaptureHost) {
  const others = (entry: Entry) => here().filter((other) => other !== entry);
  const find = (id: string): Entry | null => {
    const entry = told(id);
    return entry && isHere(entry) ? entry : null;
  };
  /** Since the page put them away it may have drawn more above: then all stand elsewhere, by so much. */
  const shift = () => {
    const [by = 0] = here().flatMap(({ place, element }) => (place === null ? [] : (sight.of(element)?.place ?? place) - place));
    return by;
  };
  /** A comment that is not in the document any more comes back when its place is scrolled to, or one near by; null when it does not. */
  async function bringBack(commentId: string): Promise<Entry | null> {
    const found = () => (find(commentId)?.element.isConnected ? find(commentId) : null);
    const { place = null, page } = told(commentId) ?? {};
    const near = () => here().find((entry) => entry.page === page) ?? here()[0];
    for (const by of [() => 0, shift, () => -innerHeight, () => innerHeight]) {
      if (found() || place === null) break;
      scrollForCapture(near()?.element ?? document.documentElement, place + by() - innerHeight / 3);
      for (let waited = 0; waited < DRAWN && !found(); waited += ASK) await new Promise((done) => setTimeout(done, ASK));
    }
    return found();
  }
  const viewOf = (entry: Entry) => ({
    ...measure(entry.element),
    bystanders: bystanderBoxes(
      entry.element,
      others(entry).filter(({ comment }) => !comment.isOwner),
    ),
  });
  const boxOf = (entry: Entry) => site()?.replyBox(entry, document, new URL(location.href)) ?? null;
  let undo: (() => void) | null = null;
  const settle = () =>
    new Promise<void>((done) => {
      setTimeout(done, NO_DRAWING);
      requestAnimationFrame(() => requestAnimationFrame(() => done()));
    });
  let holder: object | null = null;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== STANDSTILL_PORT) return;
    holder = port;
    port.onDisconnect.addListener(() => {
      if (holder === port) undo?.();
    });
  });

  return {
    async reveal({ commentId }: Ask<"reveal">): Promise<Answer<"reveal">> {
      const entry = await bringBack(commentId);
      if (!entry) return told(commentId)?.missing ? missing : gone;
      revealComment(entry.element);
      return { ok: true, value: null };
    },

    async insert({ commentId, text }: Ask<"insert">): Promise<Answer<"insert">> {
      const entry = find(commentId);
      if (!entry) return gone;
      const box = boxOf(entry);
      return box ? insertReply(box, text) : { ok: false, problem: noBox(entry.comment) };
    },

    async replyRoom({ commentId }: Ask<"replyRoom">): Promise<Answer<"replyRoom">> {
      const entry = find(commentId);
      const box = entry && boxOf(entry);
      return { max: box instanceof HTMLTextAreaElement && box.maxLength > 0 ? box.maxLength : null };
    },

    async captureBegin({ commentId }: Ask<"captureBegin">): Promise<Answer<"captureBegin">> {
      const entry = await bringBack(commentId);
      if (!entry) return told(commentId)?.missing ? missing : gone;
      undo?.();
      const scrollBack = keepScroll(entry.element);
      marks.hide();
      const sticky = hideSticky(document, entry.element);
      undo = () => {
        sticky.restore();
        marks.show();
        scrollBack();
        undo = null;
      };
      const broughtIntoSight = bringIntoSight(entry.element);
      await settle();
      return {
        ok: true,
        value: {
          broughtIntoSight,
          comment: entry.comment,
          thread: others(entry)
            .slice(0, THREAD_LIMIT)
            .map(({ comment }) => comment),
          view: viewOf(entry),
          stickyHidden: sticky.hidden,
          html: serialise(entry.element),
          page: {
            url: location.href,
            title: document.title,
            canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null,
            language: document.documentElement.lang,
            translated: isTranslatedPage(),
            timeOrigin: performance.timeOrigin,
          },
        },
      };
    },

    async captureScroll({ commentId, top }: Ask<"captureScroll">): Promise<Answer<"captureScroll">> {
      const entry = find(commentId);
      scrollForCapture(entry?.element ?? document.documentElement, top);
      await settle();
      return entry ? viewOf(entry) : { ...measure(document.documentElement), bystanders: [] };
    },

    async captureEnd({ commentId }: Ask<"captureEnd">): Promise<Answer<"captureEnd">> {
      const entry = find(commentId);
      const text = site()
        ?.read(document, new URL(location.href))
        .comments.find(({ comment }) => comment.id === commentId);
      undo?.();
      if (text) return { ok: true, value: { comment: text.comment } };
      return entry?.comment.site === "selection" ? { ok: true, value: { comment: entry.comment } } : gone;
    },

    whereabouts: async (_: Ask<"whereabouts">): Promise<Answer<"whereabouts">> => ({
      url: location.href,
      timeOrigin: performance.timeOrigin,
    }),

    sketch: async (_: Ask<"sketch">): Promise<Answer<"sketch">> => ({ sketch: sketch(document) }),
  };
}
