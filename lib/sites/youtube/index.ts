import { commentOf } from "../../model";
import { addressOf, cleaned } from "../address";
import { EDITED, offersOriginal } from "../notices";
import { findAll, findFirst } from "../page";
import { inSteps, notHere, readEach, readingOf } from "../reading";
import type { ReadComment, Site, Steps } from "../site";
import { isHidden, lineOf, readWords } from "../text";
import place from "./place";

/** YouTube names its own elements; the names are older than its classes and change less. */
const SELECTORS = {
  comment: "ytd-comment-view-model, ytd-comment-renderer",
  link: "#published-time-text a[href*='lc='], a[href*='lc=']",
  words: "#content-text",
  author: "#author-text",
  owner: "ytd-video-owner-renderer a[href^='/@'], ytd-video-owner-renderer a[href*='/channel/']",
  more: "#more",
  replies: "#more-replies",
  box: "#contenteditable-root[contenteditable='true']",
} as const;

function readComment(element: Element, url: URL, owner: string | null): ReadComment | null {
  const link = findFirst(element, SELECTORS.link);
  const address = addressOf(link, url);
  const id = address?.searchParams.get("lc");
  const author = findFirst(element, SELECTORS.author);
  const words = findFirst(element, SELECTORS.words);
  if (!address || !id || !words) return null;
  const { text, pieces } = readWords([words]);
  const authorUrl = addressOf(author, url);
  const handle = lineOf(author).startsWith("@") ? lineOf(author) : null;
  const more = findFirst(element, SELECTORS.more);
  const shown = lineOf(link);
  return {
    comment: commentOf({
      id,
      site: "youtube",
      text,
      author: lineOf(author),
      handle,
      authorUrl: authorUrl?.href ?? null,
      permalink: cleaned(address, ["v", "lc"]),
      shownTime: shown || null,
      isOwner: owner !== null && authorUrl?.pathname === owner,
      truncated: more !== null && !isHidden(more),
      parentId: id.includes(".") ? (id.split(".")[0] ?? null) : null,
      edited: EDITED.test(shown),
      translated: offersOriginal(element, () => true),
    }),
    element,
    authorElements: author ? [author] : [],
    pieces,
  };
}

function* steps(root: Document | Element, url: URL): Steps {
  const kind = /^\/(?:watch|shorts\/|live\/)/.test(url.pathname) ? "video" : /\/(?:community|post)\b/.test(url.pathname) ? "post" : "other";
  if (kind === "other") return notHere(kind);
  const owner = addressOf(findFirst(root, SELECTORS.owner), url)?.pathname ?? null;
  const found = yield* readEach(findAll(root, SELECTORS.comment), `${url.href} ${owner}`, (element) => readComment(element, url, owner));
  const folded = findAll(root, SELECTORS.replies).filter((button) => !isHidden(button));
  return {
    ...readingOf(found, "youtube", kind, SELECTORS.words),
    collapsed: folded.reduce((sum, button) => sum + Number(/\d+/.exec(lineOf(button))?.[0] ?? 1), 0),
    pageOwner: lineOf(findFirst(root, "ytd-video-owner-renderer #channel-name a")) || null,
  };
}

const youtube: Site = {
  ...place,
  ...inSteps(steps),
  replyBox: ({ element }) => findFirst(element, SELECTORS.box) as HTMLElement | null,
};
export default youtube;
