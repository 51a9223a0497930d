import { inLinesWith } from "../../in-lines";
import { commentOf } from "../../model";
import { cleaned } from "../address";
import { fingerprint, onePerId } from "../comment";
import { remembered } from "../memory";
import { findAll, findFirst, holderIn, inPageOrder, outermost, precedes } from "../page";
import { inSteps, readEach } from "../reading";
import type { ReadComment, Site, Steps } from "../site";
import { lineOf, readWords } from "../text";
import place from "./place";

/** What the NHS website's pages are read by: plain pages from the server, so labels in English are dependable. */
const SELECTORS = {
  /** The same label in parsers of 2019, 2022 and 2025. */
  review: "[aria-label='Organisation review' i]",
  response: "[aria-label='Organisation review response' i]",
  /** Where the label is gone: the item of the list that holds a rating. */
  item: "ol > li, [role='listitem']",
  words: ".comment-text",
  rating: "[id^='star-rating-']",
  title: "h2, h3, h4",
  /** Where the answer's label is gone: what may say whose answer it is. */
  heading: "h2, h3, h4, h5, h6, strong, p",
  hiddenText: ".nhsuk-u-visually-hidden",
  practice: "h2.nhsuk-caption-xl, .nhsuk-caption-xl, h1 .nhsuk-caption-xl, #page-heading",
} as const;

/** "by NAME - Posted on 12 March 2025", "Posted by NAME on …", or the date alone (2019 to 2022); a visit named behind it is no part of it. */
const POSTED = inLinesWith("i")`
  ^(?:by\s+(?<before>.*?)\s*[-–—]\s*)?posted\s+(?:by\s+(?<after>.+?)\s+on\s+|(?:on|in)\s+|(?=\d))
  (?<date>.+?)(?:\s*[-–—,.]\s*visited\b.*)?$
`;
const UNANSWERED = /has(?:n['’]t| not) (?:yet )?replied/i;
/** Lines around the words that nobody wrote. */
const ASIDE = /^(?:visited (?:in|on)|date of visit|report (?:this|as|review)|was this review)\b/i;
const ANSWER_BY = /^(?:reply|response) from\s+(.+)$/i;

/** The organisation's code in the address ("A81001"), or the older number. */
const organisationOf = (url: URL): string =>
  /\/services\/[^/]+\/[^/]+\/([A-Z0-9]+)(?:\/|$)/i.exec(url.pathname)?.[1]?.toUpperCase() ??
  /\/Review\/List\/(\w+)/i.exec(url.pathname)?.[1] ??
  url.searchParams.get("id") ??
  "unknown";

function pageKindOf(url: URL): string {
  if (/\/ratings-and-reviews(?:\/|$)|\/review\/list\/|\/reviewsandratings\//i.test(url.pathname)) return "reviews";
  return /^\/services\//i.test(url.pathname) ? "overview" : "other";
}

interface Byline {
  element: Element | null;
  author: string;
  date: string | null;
}

/** The line that says who wrote and when. */
function bylineOf(holder: Element, own: (element: Element) => boolean): Byline {
  for (const element of findAll(holder, "p, span, div, time")) {
    if (!own(element) || element === holder || element.closest(SELECTORS.words)) continue;
    const match = POSTED.exec(lineOf(element));
    const { before, after, date } = match?.groups ?? {};
    if (match && lineOf(element).length < 200)
      return { element, author: (before ?? after)?.trim() ?? byBefore(holder, element, own), date: date?.trim() ?? null };
  }
  const alone = findAll(holder, "p, span").find(
    (element) => own(element) && !element.closest(SELECTORS.words) && /^by \S/i.test(lineOf(element)),
  );
  return { element: alone ?? null, author: lineOf(alone).replace(/^by\s+/i, ""), date: null };
}

/** The name in an element of its own before the date. */
function byBefore(holder: Element, date: Element, own: (element: Element) => boolean): string {
  const line = findAll(holder, "p, span, div").findLast(
    (element) => own(element) && precedes(element, date) && /^by \S.{0,80}$/i.test(lineOf(element)),
  );
  return lineOf(line)
    .replace(/^by\s+/i, "")
    .replace(/\s*[-–—]$/, "");
}

/** "Rated 4 stars out of 5": the element that says it, in the layout of today or of 2019. */
function ratingOf(review: Element, own: (element: Element) => boolean): number | null {
  const named = findAll(review, `${SELECTORS.rating}, p${SELECTORS.hiddenText}, span${SELECTORS.hiddenText}, [aria-label*=' star']`);
  for (const element of named.filter(own)) {
    const text = `${lineOf(element)} ${element.getAttribute("aria-label") ?? ""}`;
    const number = /(?:rated\s+)?\b([1-5])\b(?=\s*(?:stars?\b|out of|\/\s*5))/i.exec(text)?.[1];
    if (number) return Number(number);
  }
  return null;
}

function titleOf(review: Element, own: (element: Element) => boolean): string {
  const heading = findAll(review, SELECTORS.title).find(own);
  return lineOf(heading, (inner) => inner.matches(SELECTORS.hiddenText)).replace(/^review titled\s+/i, "");
}

/** The first paragraph with words and those that follow on it at once: each paragraph of the writer's may have the class. */
function wordsIn(holder: Element, own: (element: Element) => boolean): Element[] {
  const all = outermost(findAll(holder, SELECTORS.words)).filter(own);
  const end = all.findIndex((element, index) => index > 0 && element.previousElementSibling !== all[index - 1]);
  return end < 0 ? all : all.slice(0, end);
}

/** A paragraph that somebody wrote: no date, no word of the page's own (a form to report it), no link that stands alone. */
function isWritten(paragraph: Element): boolean {
  const line = lineOf(paragraph);
  const link = paragraph.querySelector("a, button");
  const isPages = POSTED.test(line) || UNANSWERED.test(line) || ASIDE.test(line) || paragraph.closest("details, form") !== null;
  return !isPages && !(link && lineOf(link) === line);
}

/** Where the words have lost their class: the paragraphs after the line with the date. */
const plainWords = (review: Element, byline: Element | null, own: (element: Element) => boolean): Element[] =>
  findAll(review, "p").filter(
    (element) =>
      byline !== null &&
      own(element) &&
      precedes(byline, element) &&
      !element.matches(`${SELECTORS.rating}, ${SELECTORS.hiddenText}`) &&
      isWritten(element),
  );

/** Reads one review. The title goes into the id, so that two reviews of one day by "Anonymous" stay two. */
function readReview(review: Element, page: URL, organisation: string, responses: ReadonlySet<Element>): ReadComment | null {
  const own = (element: Element) => {
    for (let at: Element | null = element; at && at !== review; at = at.parentElement) if (responses.has(at)) return false;
    return true;
  };
  const title = titleOf(review, own);
  const byline = bylineOf(review, own);
  const words = wordsIn(review, own);
  const body = readWords(words.length > 0 ? words : plainWords(review, byline.element, own), { flow: true });
  const rating = ratingOf(review, own);
  if (!body.text && (rating === null || (!title && !byline.element))) return null;
  return {
    comment: commentOf({
      id: `${organisation}-${fingerprint(organisation, title, byline.author, byline.date ?? "", body.text)}`,
      site: "nhs",
      text: body.text,
      title: title || null,
      author: byline.author,
      permalink: permalinkOf(page),
      shownTime: byline.date,
      rating,
      language: "en",
    }),
    element: review,
    authorElements: byline.element && byline.author ? [byline.element] : [],
    pieces: body.pieces,
  };
}

/** The practice's answer; null where the page says that there is none yet. */
function readResponse(
  response: Element,
  parent: ReadComment | null,
  page: URL,
  organisation: string,
  practice: string,
): ReadComment | null {
  const paragraphs = findAll(response, SELECTORS.words);
  const byline = bylineOf(response, () => true);
  const words =
    paragraphs.length > 0
      ? paragraphs
      : findAll(response, "p").filter((element) => element !== byline.element && isWritten(element) && !ANSWER_BY.test(lineOf(element)));
  const body = readWords(words, { flow: true });
  if (!body.text || (UNANSWERED.test(body.text) && body.text.length < 160)) return null;
  const heading = lineOf(findFirst(response, SELECTORS.title));
  const named = ANSWER_BY.exec(heading)?.[1] ?? /^(.+?) (?:has )?replied\b/i.exec(heading)?.[1];
  return {
    comment: commentOf({
      id: `${organisation}-${fingerprint(organisation, "response", parent?.comment.id ?? "", byline.date ?? "", body.text)}`,
      site: "nhs",
      text: body.text,
      author: byline.author || named || (practice && lineOf(response).includes(practice) ? practice : ""),
      permalink: permalinkOf(page),
      shownTime: byline.date,
      isOwner: true,
      language: "en",
      parentId: parent?.comment.id ?? null,
    }),
    element: response,
    authorElements: [],
    pieces: body.pieces,
  };
}

/** The page itself, with its number: reviews have no address of their own. */
const permalinkOf = (page: URL): string => cleaned(page, ["currentpage", "currentPage", "page", "id"]);

/** Reviews by their label; on a page of reviews where no label is left, items of the list that hold a rating or words. */
function reviewsOf(root: Document | Element, pageKind: string): Element[] {
  const labelled = findAll(root, SELECTORS.review).filter((review) => !review.closest(SELECTORS.response));
  if (labelled.length > 0 || pageKind !== "reviews") return labelled;
  return findAll(root, SELECTORS.item).filter(
    (item) => item.querySelector(`${SELECTORS.rating}, ${SELECTORS.words}`) && !item.closest(SELECTORS.response),
  );
}

/** Answers by their label; where it is gone, the part of the page that a line "Reply from …" opens, if it holds no rating. */
function responsesOf(root: Document | Element): Element[] {
  const labelled = findAll(root, SELECTORS.response);
  if (labelled.length > 0) return labelled;
  const parts = findAll(root, SELECTORS.heading).flatMap((line) => {
    const part = ANSWER_BY.test(lineOf(line)) && !line.closest(SELECTORS.words) ? line.parentElement : null;
    return part?.matches("div, section, blockquote, article") && !part.querySelector(SELECTORS.rating) ? [part] : [];
  });
  return outermost([...new Set(parts)]);
}

/** The practice's name: as the page has it over its heading or in it; where it has neither, as the address spells it. */
function practiceOf(root: Document | Element, url: URL): string {
  for (const heading of findAll(root, `${SELECTORS.practice}, main h1, h1`)) {
    const name = lineOf(heading)
      .replace(/^(?:ratings and reviews|reviews)\s*(?:for|of|[-–:])?\s*/i, "")
      .replace(/\s*[-–:]?\s*(?:ratings and reviews|reviews)$/i, "");
    if (name) return name;
  }
  const slug = /\/services\/[^/]+\/([a-z0-9-]+)\//i.exec(url.pathname)?.[1] ?? "";
  return slug
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** Each response with the review that holds it, else the last one before it in the same item of the list; null without one. */
function* withReviews(responses: readonly Element[], reviews: readonly ReadComment[]): Generator<[Element, ReadComment | null]> {
  const byElement = new Map(reviews.map((review) => [review.element, review]));
  let before = 0;
  for (const response of responses) {
    for (let next = reviews[before]; next && precedes(next.element, response); next = reviews[before]) before++;
    const item = response.closest("li, [role='listitem']");
    const last = reviews[before - 1];
    const holder = holderIn(byElement, response);
    yield [response, (holder ? byElement.get(holder) : last && (!item || item.contains(last.element)) ? last : null) ?? null];
  }
}

function* steps(root: Document | Element, url: URL): Steps {
  const pageKind = pageKindOf(url);
  const organisation = organisationOf(url);
  const practice = practiceOf(root, url);
  yield;
  const reviews = pageKind === "other" ? [] : reviewsOf(root, pageKind);
  const responses = pageKind === "other" ? [] : responsesOf(root);
  const answered = new Set(responses);
  const all = yield* readEach(reviews, url.href, (review) => readReview(review, url, organisation, answered));
  const everyCopy = all.filter((found) => found !== null);
  const found = onePerId(everyCopy);
  const everyAnswer: ReadComment[] = [];
  for (const [response, parent] of withReviews(responses, everyCopy)) {
    const key = [url.href, parent?.comment.id, practice].join(" ");
    const answer = remembered(response, key, () => readResponse(response, parent, url, organisation, practice));
    if (answer) everyAnswer.push(answer);
    yield answer ?? undefined;
  }
  const answers = onePerId(everyAnswer);
  yield;
  const unread = all.length - everyCopy.length;
  return {
    recognised: pageKind === "reviews" || reviews.length > 0,
    pageKind,
    cards: found.length + unread + answers.length,
    comments: inPageOrder([...found, ...answers]),
    collapsed: 0,
    composingAs: null,
    pageOwner: practice || null,
    moderating: false,
    missing: unread > 0 ? [`nhs ${pageKind} ${SELECTORS.words}`] : [],
  };
}

const nhs: Site = {
  ...place,
  ...inSteps(steps),
  // Practices answer in another system of the NHS; the public page has no box.
  replyBox: () => null,
};
export default nhs;
