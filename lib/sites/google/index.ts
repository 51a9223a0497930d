import { commentOf } from "../../model";
import { addressOf } from "../address";
import { onePerId } from "../comment";
import { remembered } from "../memory";
import { EDITED, offersOriginal, writersOwn } from "../notices";
import { findAll, findFirst, lines, openTab, outermost, precedes } from "../page";
import { inSteps } from "../reading";
import type { ReadComment, Site, Steps } from "../site";
import { isHidden, lineOf, readWords, type Words } from "../text";
import { replyIn } from "./answer";
import { authorIn, type Card, ratingIn, reviewCards } from "./card";
import place from "./place";
import { SELECTORS } from "./selectors";

/** Of the page, not of the review. */
const languageOf = (part: Element) => part.ownerDocument.documentElement.lang;

function pageKindOf(url: URL): string {
  const path = url.pathname;
  if (url.hostname.startsWith("business.") || /^\/local\/business\//.test(path))
    return /review|^\/?$/.test(path) ? "review manager" : "other";
  if (/^\/maps\/(?:place|reviews)\b/.test(path) || (/^\/maps/.test(path) && url.searchParams.has("cid"))) return "place";
  // One person's reviews of many places: none of them are this practice's page.
  if (/^\/maps\/contrib\b/.test(path)) return "other";
  if (/^\/maps/.test(path) || url.hostname.startsWith("maps.")) return "map";
  if (/^\/local\/reviews/.test(path)) return "reviews";
  if (path === "/search") return /[#&?](?:lrd|mpd)=/.test(url.hash + url.search) ? "reviews" : "search";
  return "other";
}

/** Where reviews are certain to be: finding none there is worth a warning. */
const EXPECTED = new Set(["place", "reviews", "review manager"]);

const isButton = (element: Element): boolean => element.matches("button, [role='button'], textarea");

/** The words of the review: by name of the layout, else the longest lines between the stars and the answer. */
function wordsOf(card: Element, reply: Element | null, rating: Element | null, flow: boolean): { words: Words; holder: Element | null } {
  const own = (element: Element) => !reply?.contains(element) && !element.closest(SELECTORS.contributor);
  const skip = (element: Element) => isButton(element) || element.matches(`${SELECTORS.answers}, ${SELECTORS.icon}`) || element === reply;
  const read = (holder: Element) => ({ words: readWords([holder], { skip, flow }), holder });
  const full = findAll(card, SELECTORS.profileFull).filter(own);
  const named = [full, findAll(card, SELECTORS.profileShort).filter(own), findAll(card, SELECTORS.searchWords).filter(own)].find(
    (list) => list.length > 0,
  );
  if (named?.[0]) return read(named[0]);
  // On Maps the words stand in an element with an id that "More" controls; an answer has none.
  const maps = outermost(
    findAll(card, SELECTORS.mapsWords).filter((element) => element !== card && own(element) && !isInReplyByShape(element, card, rating)),
  );
  if (maps[0]) return read(maps[0].querySelector(".wiI7pd") ?? maps[0]);
  const nothing = { words: { text: "", pieces: [] }, holder: null };
  if (!rating) return nothing;
  // The first line after the stars and before the buttons under the review; the owner's answer comes after those.
  const buttons = findAll(card, `button, [role='button'], ${SELECTORS.report}`).filter((button) => own(button) && precedes(rating, button));
  const marked = findAll(card, "[lang]").find((element) => element !== card && own(element) && precedes(rating, element));
  if (marked) {
    const under = buttons.find((button) => !marked.contains(button));
    return under && precedes(marked, under) && !isInReplyByShape(marked, card, rating) ? read(marked) : nothing;
  }
  if (card.querySelector(`.wiI7pd, ${SELECTORS.searchWords}`)) return nothing;
  const rows = lines(card, (element) => skip(element) || element.matches(`a, [role='img'], ${SELECTORS.time}, ${SELECTORS.contributor}`));
  const stars = starsRow(rating, card);
  const line = rows.find((row) => own(row) && precedes(rating, row) && !stars.contains(row));
  const end = buttons.find((button) => !line?.contains(button));
  return line && end && precedes(line, end) ? read(line) : nothing;
}

/**
 * Maps again, without classes: words without an id of their own that follow a heading ("Response from the owner", a date) inside a
 * box without the stars are the owner's. Where only stars were given these would be taken for the review.
 */
function isInReplyByShape(element: Element, card: Element, rating: Element | null): boolean {
  if (element.id !== "" || element.closest("[id][lang][tabindex='-1'], .MyEned")) return false;
  const box = element.parentElement;
  if (!box || box === card || rating === null || box.contains(rating)) return false;
  const before = element.previousElementSibling;
  return before !== null && lineOf(before) !== "" && !isButton(before);
}

/** The stars and what stands beside them: as far out as there are words. */
function starsRow(rating: Element, card: Element): Element {
  let row = rating.parentElement ?? rating;
  while (lineOf(row) === "" && row.parentElement && row.parentElement !== card) row = row.parentElement;
  return row;
}

/** The time beside the stars, as shown. */
function timeOf(card: Element, rating: Element | null, reply: Element | null): string | null {
  const named = findAll(card, SELECTORS.time).find((element) => !reply?.contains(element));
  if (named) return lineOf(named) || null;
  const row = rating && starsRow(rating, card);
  for (let at: Element | null = rating; at && row?.contains(at); at = at.nextElementSibling ?? at.parentElement) {
    const text = at === reply || at.contains(rating) ? "" : lineOf(at);
    if (text && text.length < 40) return text;
  }
  return null;
}

/** The review's own share link where the page carries it; else one made from the review's and the place's ids; null without both. */
function permalinkOf(card: Element, id: string, page: URL): string | null {
  const share = findFirst(card, SELECTORS.share)?.getAttribute("data-share-review-url");
  if (share && /^https:\/\/[\w.]*(?:google\.(?:com|co\.uk)|goo\.gl)\//.test(share)) return share;
  const link = addressOf(findFirst(card, "a[href*='/maps/reviews/']"), page);
  if (link) return link.href;
  const place = /0x[0-9a-f]+:(0x[0-9a-f]+)/i.exec((page.pathname + page.hash).replace(/%3A/gi, ":"))?.[1];
  return place ? `https://www.google.com/maps/reviews/data=!4m6!14m5!1m4!2m3!1s${id}!2m1!1s0x0:${place}` : null;
}

function readReview({ element, id }: Card, page: URL): { review: ReadComment | null; answer: ReadComment | null } {
  const rating = ratingIn(element);
  const reply = replyIn(element) ?? shapedReply(element, rating?.element ?? null);
  // Search breaks lines of its source inside the words; only Maps and the manager keep the writer's own.
  const flow = findFirst(element, SELECTORS.mapsId) === null;
  const author = authorIn(element);
  const { words: shownWords, holder } = wordsOf(element, reply, rating?.element ?? null, flow);
  const { words, translated } = writersOwn(shownWords, languageOf(element));
  const shown = timeOf(element, rating?.element ?? null, reply);
  const photos = outermost(findAll(element, SELECTORS.photo).filter((photo) => !reply?.contains(photo)));
  const cut = findAll(element, SELECTORS.more).filter((button) => !isHidden(button));
  // In Search the words hold the link that opens the rest of them.
  const opener = holder && findAll(holder, "a[role='button']:not([aria-expanded='true'])").find((link) => !isHidden(link));
  const inner = holder?.closest("[lang]");
  const language = inner && element.contains(inner) ? inner.getAttribute("lang") : null;
  const address = addressOf(author.elements[0], page);
  const permalink = permalinkOf(element, id, page);
  const review =
    !author.name && !words.text && !rating
      ? null
      : {
          comment: commentOf({
            id,
            site: "google",
            text: words.text,
            author: author.name,
            authorUrl: address ? `${address.origin}${address.pathname.replace(/\/reviews\/?$/, "")}` : null,
            permalink,
            shownTime: shown,
            rating: rating?.stars ?? null,
            attachments: photos.map(() => ({ kind: "image" as const, description: null })),
            truncated: opener != null || cut.some((button) => !reply?.contains(button)),
            language: language || null,
            edited: EDITED.test(shown ?? ""),
            translated:
              translated || offersOriginal(element, (button) => !reply?.contains(button) && !button.matches(SELECTORS.contributor)),
          }),
          element,
          authorElements: author.elements,
          pieces: words.pieces,
        };
  return { review, answer: reply ? readAnswer(reply, id, permalink, cut, flow) : null };
}

/** The owner's answer on Maps where neither class nor label tells: the words that stand in a box of their own. */
function shapedReply(card: Element, rating: Element | null): Element | null {
  const words = findAll(card, "[lang], .wiI7pd").find((element) => element !== card && isInReplyByShape(element, card, rating));
  return words?.parentElement ?? null;
}

/** The answer as a comment of its own, by the owner. */
function readAnswer(
  reply: Element,
  reviewId: string,
  permalink: string | null,
  cut: readonly Element[],
  flow: boolean,
): ReadComment | null {
  const skip = (element: Element) => isButton(element) || element.matches(SELECTORS.icon);
  const named = findAll(reply, `${SELECTORS.profileFull}, .KmCjbd, .wiI7pd, [lang]`).filter((element) => element !== reply);
  const rows = lines(reply, (element) => skip(element) || element.matches("[role='img']"));
  const holder = named[0] ?? (rows.length > 1 ? rows.at(-1) : undefined);
  if (!holder) return null;
  const { words } = writersOwn(readWords([holder], { skip, flow }), languageOf(holder));
  if (!words.text) return null;
  const face = findFirst(reply, SELECTORS.picture);
  const first = lineOf(rows[0]);
  const label = face?.getAttribute("aria-label")?.trim() ?? "";
  const titled = /\(\s*\p{L}+\s*\)$/u.test(first) || (first !== "" && label.includes(first)) ? first : label;
  const name = lineOf(findFirst(reply, ".PhaUTe")) || titled;
  const heading = rows.filter((row) => !holder.contains(row) && precedes(row, holder));
  const shown = lineOf(findFirst(reply, SELECTORS.replyTime)) || (heading.length > 1 ? lineOf(heading.at(-1)) : "");
  return {
    comment: commentOf({
      id: `${reviewId}-reply`,
      site: "google",
      text: words.text,
      author: name === words.text ? "" : name,
      permalink,
      shownTime: shown || null,
      isOwner: true,
      truncated: cut.some((button) => reply.contains(button)),
      language: holder.getAttribute("lang"),
      parentId: reviewId,
    }),
    element: reply,
    authorElements: [],
    pieces: words.pieces,
  };
}

/** The name of the place: over the panel on Maps, over the knowledge panel in Search. */
function placeIn(root: Document | Element, kind: string): string | null {
  const heading = kind === "place" ? (findFirst(root, "[role='main'] h1") ?? findFirst(root, "h1")) : null;
  return lineOf(heading ?? findFirst(root, SELECTORS.placeName)) || null;
}

function* steps(root: Document | Element, url: URL): Steps {
  const pageKind = pageKindOf(url);
  const cards = pageKind === "other" ? [] : yield* reviewCards(root);
  const found: ReturnType<typeof readReview>[] = [];
  for (const card of cards) {
    const read = remembered(card.element, `${card.id} ${url.href}`, () => readReview(card, url));
    found.push(read);
    if (read.review) yield read.review;
    if (read.answer) yield read.answer;
  }
  const comments = onePerId(found.flatMap(({ review, answer }) => [...(review ? [review] : []), ...(answer ? [answer] : [])]));
  const failed = found.filter(({ review }) => review === null).length;
  const manager = pageKind === "review manager" || /[#&?]mpd=/.test(url.hash);
  return {
    recognised: EXPECTED.has(pageKind) || comments.length > 0,
    pageKind,
    cards: comments.length + failed,
    comments,
    collapsed: 0,
    composingAs: null,
    pageOwner: placeIn(root, pageKind),
    tab: openTab(root, "article"),
    moderating: manager,
    missing: failed > 0 ? [`google ${pageKind} ${SELECTORS.contributor}`] : [],
  };
}

const google: Site = {
  ...place,
  ...inSteps(steps),
  replyBox({ comment, element }, root, url) {
    const boxes = findAll(root, SELECTORS.box).filter((box) => !isHidden(box)) as HTMLElement[];
    const article = element.closest(SELECTORS.article) ?? element;
    const inside = boxes.find((box) => article.contains(box));
    if (inside) return inside;
    // A window over the list stands outside every review: it is this one's when it shows it, or when there is no other.
    const reviews = google.read(root, url).comments.filter((read) => !read.comment.isOwner);
    const free = boxes.filter((box) => !reviews.some((read) => (read.element.closest(SELECTORS.article) ?? read.element).contains(box)));
    const only = free.length === 1 ? free[0] : undefined;
    if (!only || reviews.length === 1) return only ?? null;
    const shown = only.closest("[role='dialog'], dialog");
    const names = (words: string) => words !== "" && shown !== null && (shown.textContent ?? "").includes(words);
    return names(comment.author) && names(comment.text.split("\n")[0]?.slice(0, 40) ?? "") ? only : null;
  },
};
export default google;
