import { commentOf } from "../../model";
import { addressOf } from "../address";
import { fingerprint } from "../comment";
import { closestInside, findAll, findFirst, findOutside, holderIn, outermost, precedes } from "../page";
import type { ReadComment } from "../site";
import { isHidden, lineOf, readWords } from "../text";
import { type Around, timeShown, wordBlocks } from "./comments";
import { permalinkOf, postId, profileAddress, profileKey } from "./ids";
import { LABELS, SELECTORS } from "./selectors";

/** A post: the whole of it, its header and its words. */
export interface PostCard {
  element: Element;
  header: Element | null;
  message: Element | null;
  /** The first comment in it: what follows is no part of the post itself. */
  firstComment: Element | null;
}

/** Where the whole of one post ends at the latest. */
const EDGE = "body, html, [role='main'], [role='dialog'], [role='feed']";

/** Every post of the page in any of its layouts, a shared post inside another left out. */
export function* postCards(root: Document | Element, comments: ReadonlySet<Element>, page: URL): Generator<undefined, PostCard[]> {
  const inComment = (element: Element) => holderIn(comments, element) !== null;
  const anchors = [
    ...findAll(root, SELECTORS.message),
    ...findAll(root, SELECTORS.profile),
    ...findAll(root, SELECTORS.article).filter((article) => article.hasAttribute("aria-posinset") && !comments.has(article)),
  ].filter((anchor) => !inComment(anchor) && !isHidden(anchor));
  yield;
  anchors.push(...bareUnits(root, new Set(anchors), comments, page));
  if (anchors.length === 0) anchors.push(...ownAddress(root, comments, page));
  yield;
  const cards = new Set<Element>();
  for (const anchor of anchors) {
    yield;
    const card = wholePost(anchor, anchors, comments, root, page);
    if (!card.matches(EDGE)) cards.add(card);
  }
  const posts = new Set(outermost([...cards]));
  const firstComments = new Map<Element, Element>();
  for (const comment of comments) {
    const post = holderIn(posts, comment);
    if (post && !firstComments.has(post)) firstComments.set(post, comment);
  }
  yield;
  return [...posts].map((element) => {
    const header = findFirst(element, SELECTORS.profile);
    const second = findAll(element, SELECTORS.profile)[1] ?? null;
    const message = findAll(element, SELECTORS.message).find((found) => !inComment(found)) ?? null;
    // The message of a shared post stands after that post's own header.
    const shared = message !== null && second !== null && header !== null && !header.contains(second) && precedes(second, message);
    return { element, header, message: shared ? null : message, firstComment: firstComments.get(element) ?? null };
  });
}

/** Units of a feed in which no part of a post is named: those that link to a post of their own are posts. */
function bareUnits(root: Document | Element, anchors: ReadonlySet<Element>, comments: ReadonlySet<Element>, page: URL): Element[] {
  const named = new Set(anchors);
  for (const anchor of anchors) for (let at = anchor.parentElement; at && !named.has(at); at = at.parentElement) named.add(at);
  return outermost(findAll(root, SELECTORS.unit)).filter(
    (unit) =>
      !named.has(unit) &&
      !isHidden(unit) &&
      holderIn(comments, unit) === null &&
      findOutside(unit, "a[href]", comments).some((link) => isTimeLink(link, page) && postId(addressOf(link, page)) !== null),
  );
}

/** The page of one post in which no part of it is named: its time, which links to the page's own address. */
function ownAddress(root: Document | Element, comments: ReadonlySet<Element>, page: URL): Element[] {
  const here = postId(page);
  const isOwn = (link: Element) => here !== null && isTimeLink(link, page) && postId(addressOf(link, page)) === here && lineOf(link) !== "";
  return findOutside(root, "a[href]", comments).filter(isOwn).slice(0, 1);
}

/** Climbs from a part of a post to the whole: its article or unit, else as far as no other post comes in. */
function wholePost(
  anchor: Element,
  anchors: readonly Element[],
  comments: ReadonlySet<Element>,
  root: Document | Element,
  page: URL,
): Element {
  const unit = anchor.closest(`${SELECTORS.article}, ${SELECTORS.unit}`);
  if (unit && (root.nodeType === 9 || (root as Element).contains(unit))) return unit;
  const isMessage = anchor.matches(SELECTORS.message);
  const same = anchors.filter(
    (other) => other.matches(isMessage ? SELECTORS.message : SELECTORS.profile) && !anchor.contains(other) && !other.contains(anchor),
  );
  /** Two addresses, or the same button twice, are two posts; what a message shares stands behind it and comments have buttons too. */
  const isOnePost = (part: Element) => {
    const links = findOutside(part, "a[href]", comments).filter(
      (link) => !link.closest(SELECTORS.message) && (!isMessage || precedes(link, anchor)),
    );
    const posts = new Set(links.flatMap((link) => (isTimeLink(link, page) ? (postId(addressOf(link, page)) ?? []) : [])));
    const buttons = findOutside(part, SELECTORS.button, comments).filter(
      (button) => !button.closest(`${SELECTORS.article}, ${SELECTORS.message}`),
    );
    const labels = buttons.map((button) => lineOf(button)).filter((label) => label !== "");
    return posts.size < 2 && new Set(labels).size === labels.length;
  };
  let at = anchor;
  for (let next = at.parentElement; next && at !== root && !next.matches(EDGE); next = next.parentElement) {
    if (same.some((other) => next?.contains(other)) || !isOnePost(next)) break;
    at = next;
  }
  return at;
}

/** Reads one post or recommendation; null when it is empty (a placeholder, a frame around a picture). */
export function readPost(post: PostCard, comments: ReadonlySet<Element>, around: Around): ReadComment | null {
  const { element, header, message, firstComment } = post;
  const before = (candidate: Element) => !(firstComment && precedes(firstComment, candidate));
  const links = findOutside(element, "a[href]", comments).filter((link) => before(link) && !isHidden(link));
  const author = postAuthor(links, header, message, around.page);
  if (!author) return null;
  const time = links.find(
    (link) =>
      postId(addressOf(link, around.page)) !== null && !header?.contains(link) && !message?.contains(link) && isTimeLink(link, around.page),
  );
  const body = message || header ? [] : wordBlocks(element, comments).filter(before);
  const blocks = message ? messageBlocks(message) : bodyBlocks(element, body, author, time ?? null);
  const words = readWords(blocks, { skip: (inner) => inner.matches(SELECTORS.button) });
  const heading = header ?? (around.reviews ? author.closest("h2, h3, h4") : null);
  const recommends = heading ? recommendation(heading) : null;
  const pictures = links
    .filter((link) => /\/photo|[?&]fbid=/.test(link.getAttribute("href") ?? ""))
    .flatMap((link) => findAll(link, "img"))
    .map((image) => ({ kind: "image" as const, description: image.getAttribute("alt")?.trim() || null }));
  if (!words.text && pictures.length === 0 && recommends === null) return null;
  const url = time ? addressOf(time, around.page) : null;
  const authorUrl = addressOf(author, around.page);
  // A page does not recommend itself: where the writer's link is gone, the page's own is left.
  if ((recommends !== null || around.reviews) && around.owners.has(profileKey(authorUrl) ?? "")) return null;
  const name = lineOf(author) || author.getAttribute("aria-label")?.trim() || "";
  const profile = profileKey(authorUrl);
  const shown = time ? time.getAttribute("aria-label")?.trim() || lineOf(time) : "";
  return {
    comment: commentOf({
      id: postId(url) ?? `p${fingerprint("facebook", name, words.text)}`,
      site: "facebook",
      text: words.text,
      author: name,
      authorUrl: profileAddress(authorUrl),
      handle: profile && !/^\d+$/.test(profile) ? profile : null,
      permalink: url ? permalinkOf(url) : null,
      shownTime: timeShown(shown),
      recommends,
      attachments: pictures,
      isOwner: profile !== null && around.owners.has(profile),
      truncated: blocks.some((block) => findAll(block, SELECTORS.button).some((button) => opensMore(button, block))),
      language: message?.querySelector("[lang]")?.getAttribute("lang") ?? null,
    }),
    element: message ?? element,
    authorElements: links.filter(
      (link) => profileKey(addressOf(link, around.page)) === profile && link !== time && !message?.contains(link),
    ),
    pieces: words.pieces,
  };
}

/** The link that names who posted: in the header, else the first profile link before the words. */
export function postAuthor(links: readonly Element[], header: Element | null, message: Element | null, page: URL): Element | null {
  const isProfile = (link: Element) => {
    const url = addressOf(link, page);
    return profileKey(url) !== null && postId(url) === null && (lineOf(link) !== "" || link.hasAttribute("aria-label"));
  };
  const named = links.filter((link) => isProfile(link) && !message?.contains(link) && !(message && precedes(message, link)));
  if (!header) return named.find((link) => lineOf(link) !== "") ?? named[0] ?? null;
  // "A recommends B": the writer opens the header. Where A is gone, B did not write it.
  const inHeader = named.filter((link) => header.contains(link));
  const first = inHeader[0] ?? null;
  return first && (inHeader.length > 1 || lineOf(header).startsWith(lineOf(first))) ? first : null;
}

/** "See more", known by its word or by the dots before it. */
const opensMore = (button: Element, block: Element): boolean => {
  const label = lineOf(button);
  return label !== "" && (LABELS.more.test(label) || /(?:…|\.{3})$/.test(lineOf(block).split(label)[0]?.trim() ?? ""));
};

const isTimeLink = (link: Element, page: URL): boolean => {
  const url = addressOf(link, page);
  return url !== null && !/\/photo/.test(url.pathname) && !url.searchParams.has("fbid") && !url.searchParams.has("comment_id");
};

const messageBlocks = (message: Element): Element[] => {
  const blocks = wordBlocks(message);
  return blocks.length > 0 ? blocks : [message];
};

/** Owner's view, without any data-ad attribute: the first text blocks after the time, one beside the other. */
function bodyBlocks(element: Element, body: readonly Element[], author: Element, time: Element | null): Element[] {
  const blocks = body.filter(
    (block) =>
      precedes(time ?? author, block) &&
      !block.contains(author) &&
      !closestInside(block, "[data-ad-rendering-role='profile_name']", element) &&
      !/^[\d.,\s]*[KMk]?$/.test(lineOf(block).replace(/\p{Extended_Pictographic}/gu, "x")),
  );
  const first = blocks[0];
  const holder = first?.parentElement?.parentElement;
  return first ? blocks.filter((block) => block === first || (holder?.contains(block) && holder !== element)) : [];
}

/** "recommends" or "doesn't recommend" in the header; null in another language or on an ordinary post. */
function recommendation(header: Element): boolean | null {
  const text = lineOf(header);
  if (/\b(?:doesn['’]t|does not|didn['’]t) recommend\b/i.test(text)) return false;
  return /\brecommend(?:s|ed)\b/i.test(text) ? true : null;
}
