import { commentOf } from "../../model";
import { addressOf } from "../address";
import { EDITED, offersOriginal } from "../notices";
import { findAll } from "../page";
import { inSteps, notHere, readEach, readingOf } from "../reading";
import type { ReadComment, Site, Steps } from "../site";
import { lineOf, readWords } from "../text";
import place from "./place";

/** LinkedIn gives each comment its address as data; the rest has only class names, so this adapter may break first. */
const SELECTORS = {
  comment: "[data-id^='urn:li:comment:']",
  words: ".comments-comment-item__main-content .update-components-text, .comments-comment-item__main-content, .update-components-text",
  author: ".comments-comment-meta__description-title, .comments-post-meta__name-text",
  profile: "a[href*='/in/'], a[href*='/company/']",
  badge: ".comments-comment-meta__author-badge, .comments-post-meta__author-badge",
  more: "button[class*='see-more'], button.feed-shared-inline-show-more-text__see-more-less-toggle",
  replies: "button[class*='replies'], button.show-prev-replies",
  box: ".comments-comment-box [contenteditable='true'], [role='textbox'][contenteditable='true']",
} as const;

/** "urn:li:comment:(activity:123,456)": the post and the comment. */
const URN = /^urn:li:comment:\((?:urn:li:)?(\w+):(\d+),(\d+)\)$/;

function readComment(element: Element, url: URL): ReadComment | null {
  const urn = URN.exec(element.getAttribute("data-id") ?? "");
  const own = (inner: Element) => inner.closest(SELECTORS.comment) === element;
  const first = (selector: string) => findAll(element, selector).find((inner) => inner !== element && own(inner)) ?? null;
  const words = first(".comments-comment-item__main-content .update-components-text") ?? first(SELECTORS.words);
  if (!urn?.[3] || !words) return null;
  const author = first(SELECTORS.author);
  const profile = addressOf(first(SELECTORS.profile), url);
  const { text, pieces } = readWords([words], { skip: (inner) => inner.matches("button, [role='button'], .visually-hidden") });
  const parent = element.parentElement?.closest(SELECTORS.comment);
  const time = first("time");
  return {
    comment: commentOf({
      id: urn[3],
      site: "linkedin",
      text,
      author: lineOf(author, (inner) => inner.matches(".visually-hidden")),
      authorUrl: profile ? `${profile.origin}${profile.pathname}` : null,
      permalink: `https://www.linkedin.com/feed/update/urn:li:${urn[1]}:${urn[2]}?commentUrn=${encodeURIComponent(urn[0])}`,
      shownTime: lineOf(time) || null,
      machineTime: time?.getAttribute("datetime") ?? null,
      isOwner: first(SELECTORS.badge) !== null && profile?.pathname.startsWith("/company/") === true,
      truncated: first(SELECTORS.more) !== null,
      parentId: parent ? (URN.exec(parent.getAttribute("data-id") ?? "")?.[3] ?? null) : null,
      edited: EDITED.test(lineOf(time)),
      translated: offersOriginal(element, own),
    }),
    element,
    authorElements: author ? [author] : [],
    pieces,
  };
}

function* steps(root: Document | Element, url: URL): Steps {
  const kind = /^\/feed\/update\/|^\/posts\//.test(url.pathname)
    ? "post"
    : /^\/(?:feed|company|in|showcase)\b/.test(url.pathname)
      ? "timeline"
      : "other";
  if (kind === "other") return notHere(kind);
  const found = yield* readEach(findAll(root, SELECTORS.comment), url.href, (element) => readComment(element, url));
  return { ...readingOf(found, "linkedin", kind, SELECTORS.words), collapsed: findAll(root, SELECTORS.replies).length };
}

const linkedin: Site = {
  ...place,
  ...inSteps(steps),
  // A comment holds its replies and the one box for all of them, which begins with the name of the writer whom it answers.
  replyBox({ comment, element }) {
    const thread = element.parentElement?.closest(SELECTORS.comment) ?? element;
    const box = findAll(thread, SELECTORS.box).find((found) => [element, thread].includes(found.closest(SELECTORS.comment) as Element));
    const names = findAll(thread, SELECTORS.author).map((author) => lineOf(author));
    const named = names.filter((name) => name !== "" && lineOf(box).startsWith(name)).sort((a, b) => b.length - a.length)[0];
    return box && (named ? named === comment.author : element.contains(box)) ? (box as HTMLElement) : null;
  },
};
export default linkedin;
