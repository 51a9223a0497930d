import { commentOf } from "../../model";
import { addressOf } from "../address";
import { offersOriginal } from "../notices";
import { closestInside, findAll, findFirst, precedes, sharedAround } from "../page";
import { inSteps, notHere, readEach, readingOf } from "../reading";
import type { ReadComment, Site, Steps } from "../site";
import { lineOf, readWords } from "../text";
import place from "./place";

/** Instagram: a comment links to itself as /p/<post>/c/<comment>/ around its time. Class names are atomic and not used. */
const SELECTORS = {
  link: "a[href*='/c/']",
  words: "span[dir='auto'], div[dir='auto']",
  box: "form textarea, [role='textbox'][contenteditable='true']",
} as const;

const COMMENT = /\/(?:p|reel|tv)\/([\w-]+)\/c\/(\d+)(?:\/r\/(\d+))?/;
const ACCOUNT = /^\/([\w.]{1,30})\/?$/;
const idOf = (url: URL | null): string | null => {
  const match = COMMENT.exec(url?.pathname ?? "");
  return match?.[3] ?? match?.[2] ?? null;
};

/** From the link up to the whole comment: until its writer and its words are inside, never into another comment. */
function cardAround(link: Element, id: string, around: Map<Element, string | null>, url: URL): Element | null {
  let best: Element | null = null;
  for (let at = link.parentElement; at && !at.matches("body, main, [role='main'], [role='dialog']"); at = at.parentElement) {
    if (around.get(at) !== id) break;
    if (findAll(at, "a[href]").some((other) => ACCOUNT.test(addressOf(other, url)?.pathname ?? "") && lineOf(other))) best = at;
    if (best && at.matches("li")) break;
  }
  return best;
}

function readComment(card: Element, url: URL): ReadComment | null {
  const link = findAll(card, SELECTORS.link).find((found) => idOf(addressOf(found, url)) !== null);
  const address = addressOf(link, url);
  const id = idOf(address);
  if (!link || !address || !id) return null;
  const author = findAll(card, "a[href]").find((other) => ACCOUNT.test(addressOf(other, url)?.pathname ?? "") && lineOf(other)) ?? null;
  const account = ACCOUNT.exec(addressOf(author, url)?.pathname ?? "")?.[1] ?? null;
  const blocks = findAll(card, SELECTORS.words).filter(
    (block) =>
      !closestInside(block, "a, button, [role='button'], h2, h3", card) &&
      !block.querySelector(`time, ${SELECTORS.words}, button, [role='button']`) &&
      !(author && block.contains(author)) &&
      !(author && precedes(block, author)),
  );
  const words = blocks[0] ?? null;
  if (!words) return null;
  const { text, pieces } = readWords([words]);
  const time = link.querySelector("time") ?? findFirst(card, "time");
  const owner = ACCOUNT.exec(url.pathname)?.[1] ?? null;
  return {
    comment: commentOf({
      id,
      site: "instagram",
      text,
      author: lineOf(author),
      handle: account ? `@${account}` : null,
      authorUrl: account ? `https://www.instagram.com/${account}/` : null,
      permalink: `${address.origin}${address.pathname}`,
      shownTime: lineOf(time) || null,
      machineTime: time?.getAttribute("datetime") ?? null,
      isOwner: owner !== null && owner === account,
      parentId: /\/r\/\d+/.test(address.pathname) ? (COMMENT.exec(address.pathname)?.[2] ?? null) : null,
      translated: offersOriginal(card, () => true),
    }),
    element: card,
    authorElements: author ? [author] : [],
    pieces,
  };
}

function* steps(root: Document | Element, url: URL): Steps {
  const kind = /\/(?:p|reel|tv)\/[\w-]+/.test(url.pathname) ? "post" : "other";
  if (kind === "other") return notHere(kind);
  const links = findAll(root, SELECTORS.link).flatMap((link) => {
    const id = idOf(addressOf(link, url));
    return id === null ? [] : [[link, id] as const];
  });
  const around = yield* sharedAround(links, root);
  yield;
  // A link without a writer and words around it is a card that could not be read.
  const cards = new Set(links.map(([link, id]) => cardAround(link, id, around, url) ?? link));
  const found = yield* readEach([...cards], url.href, (card) => readComment(card, url));
  return readingOf(found, "instagram", kind, SELECTORS.words);
}

const instagram: Site = {
  ...place,
  ...inSteps(steps),
  // One box for everything: it answers a comment once "Reply" has put the writer's name into it.
  replyBox({ comment }, root) {
    const box = findFirst(root, SELECTORS.box) as HTMLElement | null;
    const begun = box instanceof HTMLTextAreaElement ? box.value : (box?.textContent ?? "");
    return comment.handle !== null && begun.trimStart().split(/\s/)[0] === comment.handle ? box : null;
  },
};
export default instagram;
