import { inLines } from "../../in-lines";
import { addressOf } from "../address";
import { onePerId } from "../comment";
import { remembered } from "../memory";
import { findAll, findFirst, findOutside, inPageOrder } from "../page";
import { inSteps, notHere } from "../reading";
import type { ReadComment, Site, Steps } from "../site";
import { isHidden, lineOf } from "../text";
import { type CommentCard, commentCards } from "./cards";
import { type Around, readComment } from "./comments";
import { foldedIn } from "./folded";
import { postId, profileKey } from "./ids";
import place from "./place";
import { type PostCard, postAuthor, postCards, readPost } from "./posts";
import { commentBox, postBox } from "./reply-box";
import { LABELS, SELECTORS } from "./selectors";

/** Pages of the platform on which nobody comments. */
const ELSEWHERE = inLines`
  ^/(?:
    settings|login|help|privacy|policies|checkpoint|messages|marketplace|gaming|ads|bookmarks|friends|events/create|business|recover
    |reg|notifications|legal|two_factor|accountscenter
  )\b
`;

function pageKindOf(url: URL): string {
  if (url.hostname.startsWith("business.") || ELSEWHERE.test(url.pathname)) return "other";
  if (/\/reviews\/?$/.test(url.pathname) || url.searchParams.get("sk") === "reviews") return "reviews";
  if (/^\/groups\//.test(url.pathname) && postId(url) === null) return "group";
  if (postId(url) !== null || url.searchParams.has("comment_id")) return "post";
  return "timeline";
}

/** The topmost open dialog that shows posts or comments: the feed behind it is another page. */
function scopeOf(root: Document | Element): Document | Element {
  const content = `${SELECTORS.article}, ${SELECTORS.message}, ${SELECTORS.commentLink}:not([href*='notif'])`;
  return findAll(root, SELECTORS.dialog).findLast((dialog) => !isHidden(dialog) && dialog.querySelector(content) !== null) ?? root;
}

/** The names in addresses by which the page's owner is linked: from the page's address, and from the post that the page shows. */
function ownersOf(
  posts: readonly PostCard[],
  comments: ReadonlySet<Element>,
  scope: Document | Element,
  page: URL,
  kind: string,
): Set<string> {
  const owners = new Set<string>();
  if (/^\/groups\//.test(page.pathname)) return owners;
  const key = profileKey(page);
  if (key) owners.add(key.toLowerCase());
  const first = posts[0];
  if (kind !== "post") return owners;
  if (!first) return key === null ? new Set(ownerInHeading(comments, scope, page)) : owners;
  const links = findOutside(first.element, "a[href]", comments);
  const author = postAuthor(links, first.header, first.message, page);
  const authorKey = profileKey(addressOf(author, page))?.toLowerCase();
  if (!authorKey) return owners;
  // The page by number and the author by name are the same when the post's own link carries that number, or leads to this very post.
  const samePost = links.some((link) => {
    const url = addressOf(link, page);
    const id = postId(url);
    return id !== null && (id === postId(page) || (key !== null && profileKey(url)?.toLowerCase() === key.toLowerCase()));
  });
  const isNumber = (one: string) => /^\d+$/.test(one);
  if (key === null || (samePost && isNumber(key) !== isNumber(authorKey))) owners.add(authorKey);
  return owners;
}

/** A photo or a film has no post around it, and an address without its owner's name: a heading beside it links to them. */
function ownerInHeading(comments: ReadonlySet<Element>, scope: Document | Element, page: URL): string[] {
  const links = findOutside(scope, "h1 a[href], h2 a[href], h3 a[href]", comments);
  const keys = links.flatMap((link) => (lineOf(link) === "" ? [] : (profileKey(addressOf(link, page)) ?? [])));
  return keys.slice(0, 1).map((key) => key.toLowerCase());
}

/** On the page of one post, comments of another post (suggested below it) are not this page's. */
function ofOtherPosts(cards: readonly CommentCard[], page: URL): Set<Element> {
  const here = postId(page);
  // The same post may go by a number and by a pfbid: only when this page's id is seen can another be told from it.
  if (!here || !cards.some((card) => card.posts.has(here))) return new Set();
  const other = (card: CommentCard) => {
    const ids = [...card.posts].filter((id) => id.startsWith("pfbid") === here.startsWith("pfbid"));
    return ids.length > 0 && !ids.includes(here);
  };
  return new Set(cards.filter(other).map(({ element }) => element));
}

/** A card that holds nothing at all is a placeholder. */
interface Looked {
  found: ReadComment | null;
  expected: boolean;
}

function* steps(root: Document | Element, url: URL): Steps {
  const pageKind = pageKindOf(url);
  if (pageKind === "other") return notHere(pageKind);
  const scope = scopeOf(root);
  const cards = yield* commentCards(scope, url);
  yield;
  const elements = new Set(cards.map((card) => card.element));
  const foreign = ofOtherPosts(cards, url);
  yield;
  const allPosts = yield* postCards(scope, elements, url, pageKind === "reviews");
  const posts = allPosts.filter(({ element }) => ![...foreign].some((comment) => element.contains(comment)));
  yield;
  const around: Around = { page: url, owners: ownersOf(posts, elements, scope, url, pageKind), reviews: pageKind === "reviews" };
  const circumstances = [url.href, ...around.owners].join(" ");
  const looked: Looked[] = [];
  yield;
  for (const post of posts) {
    const found = remembered(post.element, `post ${circumstances}`, () => readPost(post, elements, around));
    looked.push({ found, expected: post.message !== null });
    yield found ?? undefined;
  }
  for (const card of cards) {
    if (foreign.has(card.element)) continue;
    const found = remembered(card.element, circumstances, () => readComment(card, around));
    looked.push({ found, expected: card.key !== null || found !== null || lineOf(card.element) !== "" });
    yield found ?? undefined;
  }
  const collapsed = yield* foldedIn(scope, elements);
  const moderating = findFirst(scope, LABELS.ownerControls) !== null;
  yield;
  const everything = looked.filter(({ found, expected }) => found !== null || expected);
  const comments = inPageOrder(onePerId(everything.flatMap(({ found }) => (found ? [found] : []))));
  yield;
  const doubles = everything.filter(({ found }) => found !== null).length - comments.length;
  const owner = comments.find(({ comment }) => comment.isOwner)?.comment.author ?? null;
  return {
    recognised: true,
    pageKind,
    cards: everything.length - doubles,
    comments,
    collapsed,
    composingAs: composing(scope, owner),
    pageOwner: owner,
    moderating,
    missing: everything.some(({ found }) => found === null) ? [`facebook ${pageKind} ${SELECTORS.words}`] : [],
  };
}

/** Who writes, by the label of the box: in English as it says; in any language when it holds the name of the page's owner. */
function composing(scope: Document | Element, owner: string | null): string | null {
  for (const box of findAll(scope, "[role='textbox'][aria-label]")) {
    const label = box.getAttribute("aria-label") ?? "";
    const name = LABELS.composing.exec(label)?.[1];
    if (name) return name.trim();
    if (owner && label.includes(owner)) return owner;
  }
  return null;
}

/** What was read, told apart: comments link to themselves, posts hold them. */
function byKind(read: readonly ReadComment[], root: Document | Element, url: URL) {
  const cards = commentCards(scopeOf(root), url);
  let step = cards.next();
  while (!step.done) step = cards.next();
  const elements = new Set(step.value.map(({ element }) => element));
  const isComment = ({ element }: ReadComment) => elements.has(element);
  return { comments: read.filter(isComment), posts: read.filter((one) => !isComment(one)) };
}

const facebook: Site = {
  ...place,
  ...inSteps(steps),
  replyBox({ element }, root, url) {
    const { comments, posts } = byKind(facebook.read(root, url).comments, root, url);
    const said = comments.find((one) => one.element.contains(element));
    if (said) return commentBox(said, comments, scopeOf(root));
    const post = posts.find((one) => one.element.contains(element));
    return post ? postBox(post, posts, comments) : null;
  },
};
export default facebook;
