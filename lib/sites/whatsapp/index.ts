import { commentOf } from "../../model";
import { findAll, findFirst } from "../page";
import { inSteps, notHere, readEach, readingOf } from "../reading";
import type { ReadComment, Site, Steps } from "../site";
import { lineOf, readWords } from "../text";
import place from "./place";

/** WhatsApp Web: what it puts on the clipboard when a message is copied names the writer and the time. */
const SELECTORS = {
  message: "[data-id*='@']",
  copied: "[data-pre-plain-text]",
  words: ".selectable-text, [dir='ltr'], [dir='rtl'], [dir='auto']",
  quoted: "[aria-label='Quoted message'], .quoted-mention, [role='button']",
  box: "footer [contenteditable='true'][role='textbox'], footer [contenteditable='true']",
  chat: "header [dir='auto'][title], header span[title]",
} as const;

/** "[10:15, 20/11/2026] Jay: " */
const COPIED = /^\[([^\]]+)\]\s*(.*?):\s*$/;

function readMessage(message: Element): ReadComment | null {
  const id = message.getAttribute("data-id") ?? "";
  const copied = findAll(message, SELECTORS.copied).find((part) => part.closest(SELECTORS.message) === message) ?? null;
  const head = COPIED.exec(copied?.getAttribute("data-pre-plain-text") ?? "");
  const words = copied
    ? (findAll(copied, SELECTORS.words).find((part) => !part.closest(SELECTORS.quoted) && part !== copied) ?? copied)
    : null;
  const picture = findFirst(message, "img[src^='blob:'], video");
  if (!words && !picture) return null;
  const { text, pieces } = words ? readWords([words], { skip: (inner) => inner.matches(SELECTORS.quoted) }) : { text: "", pieces: [] };
  return {
    comment: commentOf({
      id,
      site: "whatsapp",
      text,
      author: head?.[2]?.trim() ?? "",
      shownTime: head?.[1] ?? null,
      isOwner: id.startsWith("true_"),
      attachments: picture ? [{ kind: picture.tagName === "VIDEO" ? "video" : "image", description: null }] : [],
      truncated: findFirst(message, ".read-more-button") !== null,
    }),
    element: message,
    authorElements: [],
    pieces,
  };
}

function* steps(root: Document | Element): Steps {
  // One address for everything: a chat is open when its box for writing is there.
  const messages = findAll(root, SELECTORS.message).filter((message) => !message.parentElement?.closest(SELECTORS.message));
  if (messages.length === 0 && !findFirst(root, SELECTORS.box)) return notHere("other");
  const found = yield* readEach(messages, "", readMessage);
  return {
    ...readingOf(found, "whatsapp", "chat", SELECTORS.copied),
    pageOwner: lineOf(findFirst(root, SELECTORS.chat)) || null,
  };
}

const whatsapp: Site = {
  ...place,
  ...inSteps(steps),
  // A chat has one box, and what is written there goes to the people who read the message: no other can be meant.
  replyBox: (_comment, root) => findFirst(root, SELECTORS.box) as HTMLElement | null,
};
export default whatsapp;
