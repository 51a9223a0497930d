import { addressOf, onDomain } from "../address";
import { onePerId } from "../comment";
import { remembered } from "../memory";
import { findAll, findFirst } from "../page";
import type { Reading, Site } from "../site";
import { isHidden, lineOf } from "../text";
import { type Around, type CommentCard, commentCards, readComment } from "./comments";
import { postId, profileKey } from "./ids";
import { type PostCard, postAuthor, postCards, readPost } from "./posts";
import { LABELS, SELECTORS } from "./selectors";

/** Pages of the platform on which nobody comments. */
const ELSEWHERE =
  /^\/(?:settings|login|help|privacy|policies|checkpoint|messages|marketplace|gaming|ads|bookmarks|friends|events\/create|business|recover|reg|legal|two_factor|accountscenter)\b/;

function pageKindOf(url: URL): string {
  if (url.hostname.startsWith("business.") || ELSEWHERE.test(url.pathname)) return "other";
  if (/\/reviews\/?$/.test(url.pathname) || url.searchParams.get("sk") === "reviews") return "reviews";
  if (/^\/groups\//.test(url.pathname) && postId(url) === null) return "group";
  if (postId(url) !== null || url.searchParams.has("comment_id")) return "post";
  return "timeline";
}

/** The topmost open dialog that shows posts or comments: the feed behind it is another page. */
function scopeOf(root: Document | Element): Document | Element {
  const content = `${SELECTORS.article}, ${SELECTORS.message}, ${SELECTORS.commentLink}`;
  return findAll(root, SELECTORS.dialog).findLast((dialog) => !isHidden(dialog) && dialog.querySelector(content) !== null) ?? root;
}

/** The names in addresses by which the page's owner is linked: from the page's address, and from the post that the page shows. */
function ownersOf(posts: readonly PostCard[], comments: readonly Element[], page: URL, kind: string): Set<string> {
  const owners = new Set<string>();
  if (/^\/groups\//.test(page.pathname)) return owners;
  const key = profileKey(page);
  if (key) owners.add(key.toLowerCase());
  const first = posts[0];
  if (kind !== "post" || !first) return owners;
  const links = findAll(first.element, "a[href]").filter((link) => !comments.some((comment) => comment.contains(link)));
  const author = postAuthor(links, first.header, first.message, page);
  const authorKey = profileKey(addressOf(author, page))?.toLowerCase();
  if (!authorKey) return owners;
  // The page by number and the author by name are the same when the post's own link carries that number.
  const samePost = links.some((link) => {
    const url = addressOf(link, page);
    return postId(url) !== null && key !== null && profileKey(url)?.toLowerCase() === key.toLowerCase();
  });
  if (key === null || samePost || owners.has(authorKey)) owners.add(authorKey);
  return owners;
}

/** On the page of one post, comments of another post (suggested below it) are not this page's. */
function ofThisPost(cards: readonly CommentCard[], page: URL): (card: CommentCard) => boolean {
  const here = postId(page);
  const posts = (card: CommentCard) => findAll(card.element, SELECTORS.commentLink).flatMap((link) => postId(addressOf(link, page)) ?? []);
  // The same post may go by a number and by a pfbid: only when this page's id is seen can another be told from it.
  if (!here || !cards.some((card) => posts(card).includes(here))) return () => true;
  return (card) => {
    const ids = posts(card).filter((id) => id.startsWith("pfbid") === here.startsWith("pfbid"));
    return ids.length === 0 || ids.includes(here);
  };
}

function read(root: Document | Element, url: URL): Reading {
  const pageKind = pageKindOf(url);
  const reading: Reading = {
    recognised: pageKind !== "other",
    pageKind,
    cards: 0,
    comments: [],
    collapsed: 0,
    composingAs: null,
    pageOwner: null,
    moderating: false,
    missing: [],
  };
  if (!reading.recognised) return reading;
  const scope = scopeOf(root);
  const all = commentCards(scope, url);
  const elements = all.map((card) => card.element);
  const here = ofThisPost(all, url);
  const foreign = new Set(all.filter((card) => !here(card)).map((card) => card.element));
  const posts = postCards(scope, elements, url).filter(
    (post) => !elements.some((comment) => foreign.has(comment) && post.element.contains(comment)),
  );
  const composingAs = composing(scope);
  const around: Around = { page: url, owners: ownersOf(posts, elements, url, pageKind), reviews: pageKind === "reviews" };

  const circumstances = [url.href, ...around.owners].join(" ");
  const readPosts = posts.map((post) => ({ card: post.element, found: readPost(post, elements, around), expected: post.message !== null }));
  const readComments = all
    .filter((card) => !foreign.has(card.element))
    .map((card) => ({
      card: card.element,
      found: remembered(card.element, circumstances, () => readComment(card, around)),
      expected: lineOf(card.element) !== "" || card.key !== null,
    }));
  const everything = [...readPosts, ...readComments].filter(({ found, expected }) => found !== null || expected);
  const comments = onePerId(everything.flatMap(({ found }) => (found ? [found] : [])));
  const doubles = everything.filter(({ found }) => found !== null).length - comments.length;
  return {
    ...reading,
    cards: everything.length - doubles,
    comments: inPageOrder(comments),
    collapsed: collapsedIn(scope),
    composingAs,
    pageOwner: comments.find(({ comment }) => comment.isOwner)?.comment.author ?? null,
    moderating: findFirst(scope, LABELS.ownerControls) !== null,
    missing: everything.some(({ found }) => found === null) ? [`facebook ${pageKind} ${SELECTORS.words}`] : [],
  };
}

const inPageOrder = <T extends { element: Element }>(found: T[]): T[] =>
  found.sort((a, b) => (a.element === b.element ? 0 : a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));

function composing(scope: Document | Element): string | null {
  for (const box of findAll(scope, "[role='textbox'][aria-label]")) {
    const name = LABELS.composing.exec(box.getAttribute("aria-label") ?? "")?.[1];
    if (name) return name.trim();
  }
  return null;
}

/** Sums the numbers in "View 4 more comments"; a line without a number counts one. */
function collapsedIn(scope: Document | Element): number {
  return findAll(scope, SELECTORS.button)
    .map((button) => lineOf(button))
    .filter((text) => text.length < 120 && LABELS.hidden.test(text))
    .reduce((sum, text) => sum + Number(/(\d+)\s*(?:more|previous|repl|comment)/i.exec(text)?.[1] ?? 1), 0);
}

const facebook: Site = {
  id: "facebook",
  name: "Facebook",
  confidence: "measured",
  optional: false,
  matches: ["https://*.facebook.com/*"],
  covers: (url) => onDomain(url, "facebook.com"),
  read,
  replyBox(comment, root) {
    const scope = scopeOf(root);
    const boxes = findAll(scope, SELECTORS.box).filter((box) => !isHidden(box));
    const thread = comment.parentElement;
    // A box under the comment first; then the box of the post it belongs to.
    const near = boxes.find((box) => thread?.contains(box) || comment.contains(box));
    const post = comment.closest(`${SELECTORS.post}, ${SELECTORS.unit}`) ?? scope;
    return (near ?? boxes.find((box) => post.contains(box)) ?? null) as HTMLElement | null;
  },
};
export default facebook;
