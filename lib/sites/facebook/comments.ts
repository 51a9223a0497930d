import { type Attachment, commentOf } from "../../model";
import { addressOf } from "../address";
import { fingerprint } from "../comment";
import { EDITED, leadsToOriginal, offersOriginal } from "../notices";
import { closestInside, findAll, findFirst, findOutside, lines, outermost, precedes } from "../page";
import type { ReadComment } from "../site";
import { isHidden, lineOf, readWords, westernDigits } from "../text";
import { type CommentCard, isQuotedLink } from "./cards";
import { commentKey, permalinkOf, postId, profileAddress, profileKey } from "./ids";
import { LABELS, SELECTORS } from "./selectors";

/** The page around the comments. */
export interface Around {
  page: URL;
  /** Numbers and names by which the page's owner is linked. */
  owners: Set<string>;
  /** The tab of recommendations. */
  reviews: boolean;
}

/** Reads one comment; null when neither words, picture nor author can be found. */
export function readComment({ element, key }: CommentCard, around: Around): ReadComment | null {
  const article = element.closest(SELECTORS.article);
  const own = (candidate: Element) => candidate === element || candidate.closest(SELECTORS.article) === article;
  const links = findAll(element, "a[href]").filter((link) => own(link) && !isHidden(link));
  const linked = authorLink(links, around.page);
  const named = nameBlock(element);
  // Where the name itself has no link, the first link is a mention.
  const unlinked = named && (!linked || precedes(named, linked)) ? named : null;
  const author = unlinked ? null : linked;
  const time = timeLink(links, author, around.page) ?? (key ? null : plainTime(links, author, around.page));
  const after = wordBlocks(element).filter((block) => own(block) && !(author && (block.contains(author) || precedes(block, author))));
  // The time stands under the words; where a layout puts it beside the name, everything after it is words.
  const above = after.filter((block) => !(time && precedes(time, block)));
  const blocks = withoutAsides(above.length > 0 ? above : after);
  const words = readWords(unlinked ? blocks.filter((block) => !unlinked.contains(block) && !block.contains(unlinked)) : blocks, {
    skip: (inner) => inner.matches(SELECTORS.button) || inner.matches(SELECTORS.article),
  });
  // Beside the name other extensions put signs of their own into the link.
  const bearer = author && (findAll(author, SELECTORS.words).find((part) => part !== author && lineOf(part) !== "") ?? author);
  const name = bearer ? lineOf(bearer, (inner) => inner.matches(SELECTORS.badge)) : lineOf(unlinked);
  const attachments = attachmentsOf(element, blocks, author, own, name);
  const sticker = attachments.find((attachment) => attachment.kind === "sticker");
  const text = words.text || (sticker?.description ?? "");
  if (!text && attachments.length === 0) return null;
  if (!name && !key) return null;
  const authorUrl = author ? addressOf(author, around.page) : null;
  const timeUrl = time ? addressOf(time, around.page) : null;
  const profile = profileKey(authorUrl);
  return {
    comment: commentOf({
      id: key?.id ?? `h${fingerprint("facebook", name, text)}`,
      site: "facebook",
      text,
      author: name,
      authorUrl: profileAddress(authorUrl),
      handle: profile && !/^\d+$/.test(profile) ? profile : null,
      permalink: timeUrl ? permalinkOf(timeUrl) : null,
      shownTime: time ? timeShown(lineOf(time)) : null,
      attachments,
      isOwner: profile !== null && around.owners.has(profile),
      truncated: isTruncated(blocks),
      language:
        blocks
          .map((block) => block.closest("[lang]"))
          .find((holder) => holder && element.contains(holder))
          ?.getAttribute("lang") || null,
      parentId: key?.parentId ?? null,
      engagement: engagementOf(element, own),
      edited: findAll(element, SELECTORS.button).some((button) => own(button) && EDITED.test(lineOf(button))),
      translated: offersOriginal(element, own),
    }),
    element,
    authorElements: author ? links.filter((link) => profileKey(addressOf(link, around.page)) === profile && link !== time) : [],
    pieces: words.pieces,
  };
}

/** The first link with a name in it. The picture's link comes before it and has no text. */
function authorLink(links: readonly Element[], page: URL): Element | null {
  const named = links.filter((link) => !closestInside(link, SELECTORS.badge, document(link)) && lineOf(link) !== "");
  const first = named.find((link) => profileKey(addressOf(link, page)) !== null || commentKey(link, page) !== null);
  if (!first) return null;
  // Where the author's link is gone, the first link is the time's or a mention's: better no name than a wrong one.
  const url = addressOf(first, page);
  if (url && isPostPath(url) && !url.searchParams.has("comment_id")) return null;
  const isTime = url !== null && /^\d+$/.test(url.searchParams.get("comment_id") ?? "") && isPostPath(url);
  if (isTime && links.some((link) => link !== first && lineOf(link) === "" && profileKey(addressOf(link, page)) !== null)) return null;
  if (isTime && /^\D{0,12}\d+\s?\p{L}{0,8}\.?$/u.test(westernDigits(lineOf(first)))) return null;
  return closestInside(first, SELECTORS.words, document(first)) && isAmongWords(first) ? null : first;
}
const document = (element: Element): Element => element.ownerDocument.documentElement;

const isPostPath = (url: URL): boolean =>
  /\/(?:posts|permalink|videos|photos?|reel|watch)\b|\/(?:permalink|photo|story)\.php/.test(url.pathname);

/** A mention: the text block that holds the link has words beside it. */
function isAmongWords(link: Element): boolean {
  const block = link.closest(SELECTORS.words);
  return (
    block !== null &&
    block !== link &&
    !link.contains(block) &&
    lineOf(block) !== lineOf(link) &&
    lineOf(block).length > lineOf(link).length + 24
  );
}

/** The last link to the comment itself: the words stand before it, the answers after it are other articles. */
function timeLink(links: readonly Element[], author: Element | null, page: URL): Element | null {
  const candidates = links.filter((link) => {
    const url = addressOf(link, page);
    return link !== author && url !== null && commentKey(link, page) !== null && lineOf(link) !== "" && !isQuotedLink(link);
  });
  const last = candidates.at(-1) ?? null;
  if (last && author && addressOf(last, page)?.href === addressOf(author, page)?.href && lineOf(last) === lineOf(author)) return null;
  return last;
}

/** Where no link leads to the comment itself: the last that leads to its post. */
const plainTime = (links: readonly Element[], author: Element | null, page: URL): Element | null =>
  links.findLast((link) => link !== author && postId(addressOf(link, page)) !== null && lineOf(link) !== "" && !isQuotedLink(link)) ?? null;

/** More words than this beside a name are somebody's, whatever the layout. */
const LONGEST_BADGE = 40;

/**
 * A person's words are paragraphs inside one block. Beside such a block, plain ones are the page's own: a badge behind the name ("Awdur"),
 * what stands under a translation, who hid the comment. Where a layout has no such blocks a badge is known by its words.
 */
function withoutAsides(blocks: readonly Element[]): readonly Element[] {
  const written = (block: Element) => block.querySelector("div[dir='auto']") !== null;
  const begin = blocks.findIndex(written);
  if (begin >= 0) return blocks.filter((block, index) => written(block) || (index < begin && lineOf(block).length > LONGEST_BADGE));
  const first = blocks.findIndex((block) => !LABELS.badge.test(lineOf(block)));
  return first < 0 ? blocks : blocks.slice(first);
}

/** Text blocks, innermost duplicates dropped; nothing from links, buttons, badges or boxes, nor from the given parts. */
export function wordBlocks(element: Element, without?: ReadonlySet<Element>): Element[] {
  const all = without ? findOutside(element, SELECTORS.words, without) : findAll(element, SELECTORS.words);
  const blocks = all.filter(
    (block) =>
      block !== element &&
      !closestInside(
        block,
        `a[href], ${SELECTORS.button}, ${SELECTORS.badge}, [role='textbox'], form, h2, h3, h4, [role='toolbar']`,
        element,
      ),
  );
  return outermost(blocks).filter((block) => !isHidden(block));
}

/** Only where no link names the author ("Anonymous participant"): the first text block, when the label holds its words too. */
function nameBlock(element: Element): Element | null {
  const label = element.getAttribute("aria-label") ?? "";
  const first = findFirst(element, SELECTORS.words);
  const line = lineOf(first);
  return first && line !== "" && line.length < 80 && label.includes(` ${line} `) && !first.querySelector(SELECTORS.words) ? first : null;
}

/** Marks that only set the direction of the text around them. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The time as shown; null where it is scrambled: Facebook mixes in joiners and combining marks until the mouse passes over it. Vowel
 * signs of Thai or Hindi are none of those.
 */
export function timeShown(line: string): string | null {
  const shown = line.replace(DIRECTION, "").trim();
  return shown === "" || shown.length > 60 || /[\u034f\u200b-\u200d\u2060]|[\u0300-\u036f]{2,}/.test(shown) ? null : shown;
}

function isTruncated(blocks: readonly Element[]): boolean {
  return blocks.some((block) =>
    findAll(block, SELECTORS.button).some((button) => {
      const text = lineOf(button);
      return text !== "" && !leadsToOriginal(button) && (LABELS.more.test(text) || !button.hasAttribute("aria-label"));
    }),
  );
}

function attachmentsOf(
  element: Element,
  blocks: readonly Element[],
  author: Element | null,
  own: (candidate: Element) => boolean,
  name: string,
): Attachment[] {
  const found: Attachment[] = [];
  const outside = (candidate: Element) => own(candidate) && !isHidden(candidate) && !blocks.some((block) => block.contains(candidate));
  for (const image of findAll(element, "img").filter(outside)) {
    if (author && (precedes(image, author) || author.contains(image))) continue;
    const alt = image.getAttribute("alt")?.trim() ?? "";
    const link = image.closest("a[href]");
    const href = link?.getAttribute("href") ?? "";
    if (/sticker/i.test(alt) || /sticker/i.test(closestInside(image, "[aria-label]", element)?.getAttribute("aria-label") ?? ""))
      found.push({ kind: "sticker", description: alt || null });
    else if (/\/photo|[?&]fbid=/.test(href) || (alt !== name && isLarge(image) && !image.closest(SELECTORS.button))) {
      found.push(
        /^https?:\/\/l\.facebook\.com/.test(href)
          ? { kind: "link", description: linesOf(link) }
          : { kind: "image", description: alt || null },
      );
    }
  }
  for (const drawn of findAll(element, SELECTORS.drawn).filter(outside)) {
    if (!author || precedes(author, drawn)) found.push({ kind: "sticker", description: drawn.getAttribute("aria-label")?.trim() || null });
  }
  for (const video of findAll(element, "video, [aria-label='Video player']").filter(outside)) {
    if (!found.some((attachment) => attachment.kind === "video"))
      found.push({ kind: "video", description: video.getAttribute("aria-label") });
  }
  for (const link of findAll(element, "a[href*='l.facebook.com/l.php'], a[href*='/watch/'], a[href*='/reel/']").filter(outside)) {
    const reel = /\/(?:watch|reel)\//.test(link.getAttribute("href") ?? "");
    if (commentKeyFree(link) && !found.some((attachment) => attachment.kind === (reel ? "video" : "link"))) {
      found.push({ kind: reel ? "video" : "link", description: linesOf(link) });
    }
  }
  return found;
}
/** The lines of a preview beside one another. */
const linesOf = (link: Element | null): string | null =>
  link
    ? lines(link, isHidden)
        .map((line) => lineOf(line))
        .join(" ") || null
    : null;

const commentKeyFree = (link: Element): boolean => !/comment_id=/.test(link.getAttribute("href") ?? "");

/** Pictures are larger than emoji, reactions and faces; one without a size counts when it is described. */
function isLarge(image: Element): boolean {
  const sizes = ["width", "height"].map((side) => Number(image.getAttribute(side) || Number.NaN)).filter((size) => !Number.isNaN(size));
  return sizes.length > 0 ? Math.min(...sizes) > 48 : (image.getAttribute("alt") ?? "") !== "";
}

function engagementOf(element: Element, own: (candidate: Element) => boolean): string[] {
  return findAll(element, "[role='button'][aria-label]")
    .filter(
      (button) =>
        own(button) && /\d/.test(button.getAttribute("aria-label") ?? "") && /react/i.test(button.getAttribute("aria-label") ?? ""),
    )
    .map((button) => button.getAttribute("aria-label") ?? "");
}
