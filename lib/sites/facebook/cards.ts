import { addressOf } from "../address";
import { findAll, inPageOrder, sharedAround } from "../page";
import { wordBlocks } from "./comments";
import { type CommentKey, commentKey, postId } from "./ids";
import { SELECTORS } from "./selectors";

/** A thing that looks like a comment: its element and what its links say of it. */
export interface CommentCard {
  element: Element;
  key: CommentKey | null;
  /** Posts that its links speak of: numbers and `pfbid`s. */
  posts: Set<string>;
}

interface KeyedLink {
  link: Element;
  key: CommentKey;
}

/** Links looked at in one step. */
const STEP = 60;

/** Every comment of the page, by its links first and by its label second, each once, in page order. */
export function* commentCards(root: Document | Element, page: URL): Generator<undefined, CommentCard[]> {
  const links = findAll(root, SELECTORS.commentLink);
  const keyed: KeyedLink[] = [];
  for (const [index, link] of links.entries()) {
    const key = commentKey(link, page);
    if (key) keyed.push({ link, key });
    if (index % STEP === 0) yield;
  }
  const cards = new Map<Element, CommentCard>();
  let around: Map<Element, string | null> | null = null;
  for (const [index, { link, key }] of keyed.entries()) {
    if (index % STEP === 0) yield;
    if (isQuotedLink(link)) continue;
    const article = link.closest(SELECTORS.article);
    let element = article;
    if (!article || isPost(article)) {
      around ??= yield* sharedAround(
        keyed.map((other) => [other.link, other.key.id] as const),
        root,
      );
      element = cardAround(link, key, article, around);
    }
    if (!element) continue;
    const known = cards.get(element);
    const post = postId(addressOf(link, page));
    if (!known) cards.set(element, { element, key, posts: new Set(post ? [post] : []) });
    else {
      if (post) known.posts.add(post);
      if (known.key?.id === key.id)
        known.key = { id: key.id, parentId: known.key.parentId ?? key.parentId, postId: known.key.postId ?? key.postId };
    }
  }
  yield;
  for (const element of findAll(root, SELECTORS.labelled))
    if (!cards.has(element) && (element.matches(SELECTORS.commentLabel) || looksLikeComment(element)))
      cards.set(element, { element, key: null, posts: new Set() });
  yield;
  return inPageOrder([...cards.values()]);
}

/** A link that a person wrote into their comment: it stands among words, where a header or a time stands alone. */
export const isQuotedLink = (link: Element): boolean => /facebook\.com\/|https?:/i.test(link.textContent ?? "");

/** Where the layout has no article of its own for a comment: the smallest part with the whole of it. */
function cardAround(link: Element, key: CommentKey, article: Element | null, around: Map<Element, string | null>): Element | null {
  for (
    let at = link.parentElement;
    at && at !== article && !at.matches("body, [role='main'], [role='dialog'], [role='feed']");
    at = at.parentElement
  ) {
    if (around.get(at) !== key.id || at.querySelector(SELECTORS.message)) return null;
    if (findAll(at, SELECTORS.commentLink).length > 1 && wordBlocks(at).length > 0) return at;
  }
  return null;
}

/** In a language whose label we do not know: words and a link in an article that is no post and holds no other. */
const looksLikeComment = (article: Element): boolean =>
  !isPost(article) &&
  article.querySelector(SELECTORS.words) !== null &&
  article.querySelector("a[href]") !== null &&
  article.querySelector(SELECTORS.article) === null;

/** Posts are articles too; one that holds a message, a place in the feed or other comments is no comment. */
const isPost = (article: Element): boolean =>
  article.hasAttribute("aria-posinset") || article.querySelector(`${SELECTORS.message}, ${SELECTORS.profile}`) !== null;
