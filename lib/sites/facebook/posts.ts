import { inLinesWith } from "../../in-lines";
import { commentOf } from "../../model";
import { addressOf } from "../address";
import { fingerprint } from "../comment";
import { closestInside, findAll, findFirst, findOutside, holderIn, outermost, precedes } from "../page";
import type { ReadComment } from "../site";
import { isHidden, lineOf, readWords } from "../text";
import { type Around, timeShown, wordBlocks } from "./comments";
import { permalinkOf, postId, profileAddress, profileKey } from "./ids";
import { EDGE, LABELS, SELECTORS } from "./selectors";

/** A post: the whole of it, its header and its words. */
export interface PostCard {
  element: Element;
  header: Element | null;
  message: Element | null;
  /** The first comment in it: what follows is no part of the post itself. */
  firstComment: Element | null;
}

/** Every post of the page in any of its layouts, a shared post inside another left out. A recommendation (`reviews`) shares none. */
export function* postCards(
  root: Document | Element,
  comments: ReadonlySet<Element>,
  page: URL,
  reviews: boolean,
): Generator<undefined, PostCard[]> {
  const inComment = (element: Element) => holderIn(comments, element) !== null;
  const shared = reviews ? new Set<Element>() : sharedMessages(root, comments);
  const anchors = [
    ...findAll(root, SELECTORS.message).filter((message) => !shared.has(message)),
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
    const card = wholePost(anchor, anchors, comments, root, page, reviews);
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

/** Messages of posts that the one before shares: between two posts of a feed stand the buttons of the first, and here none. */
function sharedMessages(root: Document | Element, comments: ReadonlySet<Element>): Set<Element> {
  const shared = new Set<Element>();
  let last: Element | null = null;
  for (const part of findOutside(root, `${SELECTORS.message}, ${SELECTORS.button}`, comments)) {
    if (last?.contains(part)) continue;
    if (!part.matches(SELECTORS.message)) last = lineOf(part) === "" ? last : null;
    else if (last) shared.add(part);
    else last = part;
  }
  return shared;
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
  reviews: boolean,
): Element {
  const unit = anchor.closest(`${SELECTORS.article}, ${SELECTORS.unit}`);
  if (unit && (root.nodeType === 9 || (root as Element).contains(unit))) return unit;
  const isMessage = anchor.matches(SELECTORS.message);
  const same = anchors.filter(
    (other) => other.matches(isMessage ? SELECTORS.message : SELECTORS.profile) && !anchor.contains(other) && !other.contains(anchor),
  );
  /** Two addresses, or the same button twice, are two posts; what a message shares stands behind it and comments have buttons too. */
  const isOnePost = (part: Element) => {
    if (reviews && outermost(findAll(part, SELECTORS.profile)).length > 1) return false;
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
  const ofShared = afterShared(links, author, around.page);
  const time = links.find(
    (link) =>
      postId(addressOf(link, around.page)) !== null &&
      !header?.contains(link) &&
      !message?.contains(link) &&
      isTimeLink(link, around.page) &&
      !ofShared(link),
  );
  const body = message || header ? [] : wordBlocks(element, comments).filter((block) => before(block) && !ofShared(block));
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
    authorElements:
      profile === null
        ? [author]
        : links.filter((link) => profileKey(addressOf(link, around.page)) === profile && link !== time && !message?.contains(link)),
    pieces: words.pieces,
  };
}

/** What names who posted: the link in the header, else the first profile link before the words. */
export function postAuthor(links: readonly Element[], header: Element | null, message: Element | null, page: URL): Element | null {
  const isProfile = (link: Element) => {
    const url = addressOf(link, page);
    return profileKey(url) !== null && postId(url) === null && (lineOf(link) !== "" || link.hasAttribute("aria-label"));
  };
  const named = links.filter((link) => isProfile(link) && !message?.contains(link) && !(message && precedes(message, link)));
  if (!header) {
    // The picture's link comes before it and has no text. Words before a link make it somebody else's ("Published by …"), and so does the time.
    const time = links.find((link) => isTimeLink(link, page) && postId(addressOf(link, page)) !== null);
    const [first] = named.filter((link) => !(time && precedes(time, link)) && !/\p{L}/u.test(link.previousSibling?.nodeValue ?? ""));
    const same = (link: Element) => profileKey(addressOf(link, page)) === profileKey(addressOf(first, page));
    return named.find((link) => lineOf(link) !== "" && same(link)) ?? first ?? null;
  }
  // "A recommends B": the writer opens the header. Where A is gone, B did not write it.
  const inHeader = named.filter((link) => header.contains(link));
  const first = inHeader[0];
  const opens = (element: Element) => lineOf(header).startsWith(lineOf(element));
  if (first && (inHeader.length > 1 || opens(first))) return first;
  // Who has no profile to link to is named in bold, and the verdict behind them as well.
  const [bold, verdict] = findAll(header, "b").filter((found) => !found.closest("a"));
  return bold && verdict && opens(bold) && lineOf(bold) !== lineOf(verdict) && recommendation(bold) === null ? bold : null;
}

/** A post that this one shares names its writer in a heading of its own: time and words behind that are not this one's. */
function afterShared(links: readonly Element[], author: Element, page: URL): (part: Element) => boolean {
  const heading = (link: Element) => link.closest("h2, h3, h4");
  const shared = links.find(
    (link) =>
      precedes(author, link) && heading(link) !== null && heading(link) !== heading(author) && profileKey(addressOf(link, page)) !== null,
  );
  return (part) => shared !== undefined && precedes(shared, part);
}

/** "See more", known by its word or by the dots before it. */
const opensMore = (button: Element, block: Element): boolean => {
  const label = lineOf(button);
  return label !== "" && (LABELS.more.test(label) || /(?:…|\.{3})$/.test(lineOf(block).split(label)[0]?.trim() ?? ""));
};

/** Photos link to themselves, and only on the page of one photo that is its time. */
const isTimeLink = (link: Element, page: URL): boolean => {
  const url = addressOf(link, page);
  if (!url || url.searchParams.has("comment_id")) return false;
  return postId(url) === postId(page) || !(/\/photo/.test(url.pathname) || url.searchParams.has("fbid"));
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
  const parent = blocks[0]?.parentElement;
  const holder = parent?.parentElement;
  if (parent !== element && holder !== element) return blocks.filter((block) => holder?.contains(block));
  // Words without a box of their own end where anything else stands beside them.
  let end = blocks[0] ?? null;
  while (end && blocks.includes(end)) end = end.nextElementSibling;
  return blocks.filter((block) => block.parentElement === parent && !(end && precedes(end, block)));
}

const AGAINST = inLinesWith("iu")`
  (?<!\p{L})(?:(?:doesn['’]t|does not|didn['’]t) recommend|ddim yn argymell|nie poleca|ne recommande pas|no recomienda|não recomenda|non consiglia|nu recomandă
  |empfiehlt.*nicht)(?!\p{L})
`;
const FOR =
  /(?<!\p{L})(?:recommends?|recommended|argymell|poleca|recommande|recomienda|recomenda|consiglia|recomandă|empfiehlt)(?!\p{L})/iu;

/** "recommends" or "doesn't recommend" in the header; null in other languages than these or on an ordinary post. */
function recommendation(header: Element): boolean | null {
  const text = lineOf(header);
  return AGAINST.test(text) ? false : FOR.test(text) || null;
}
