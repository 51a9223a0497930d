import { closestInside, findAll, precedes } from "../page";
import { lineOf } from "../text";
import { ratingIn } from "./card";
import { OWNER, SELECTORS } from "./selectors";

/** Where the reviewer's words stand in any of the layouts, and on Maps the answer's as well: neither ever holds the line over an answer. */
const WORDS = `[lang], ${SELECTORS.mapsWords}, ${SELECTORS.searchWords}, ${SELECTORS.profileFull}, ${SELECTORS.profileShort}`;

/** The part of a card that is the owner's answer, or null. */
export function replyIn(card: Element): Element | null {
  const known = findAll(card, `${SELECTORS.mapsReply}, ${SELECTORS.searchReply}`)[0];
  if (known && known !== card) return known;
  const rating = ratingIn(card)?.element ?? null;
  for (const title of [...ownerFaces(card, rating), ...ownerTitles(card, rating)]) {
    const part = partUnder(title, card, rating);
    if (part) return part;
  }
  return answerInProfile(card);
}

/** Search: the owner's face stands beside the answer, labelled "NAME (Owner)". */
const ownerFaces = (card: Element, rating: Element | null): Element[] =>
  findAll(card, SELECTORS.picture)
    .filter((picture) => {
      const label = picture.getAttribute("aria-label") ?? "";
      return (
        picture !== rating &&
        !picture.closest(SELECTORS.contributor) &&
        !picture.matches("button, a") &&
        (OWNER.test(label) || /[()（）]\s*$/.test(label)) &&
        (rating === null || precedes(rating, picture))
      );
    })
    .slice(0, 1);

/** Anywhere: a short line that says so, and is none of the reviewer's own ("The owner is rude"). */
const ownerTitles = (card: Element, rating: Element | null): Element[] =>
  findAll(card, "span, div, h3, h4, b, strong, font").filter((element) => {
    if (element.childElementCount > 0) return false;
    const text = lineOf(element);
    return (
      text.length < 60 &&
      OWNER.test(text) &&
      (rating === null || precedes(rating, element)) &&
      closestInside(element, `${WORDS}, button, a`, card) === null
    );
  });

/** The part of the card that a title opens, without the stars, the reviewer or the reviewer's words; null when nothing stands under it. */
function partUnder(title: Element, card: Element, rating: Element | null): Element | null {
  const said = (part: Element) => lineOf(part, (inner) => inner.matches("button, [role='button'], a")).length;
  let part: Element = title;
  for (let at = title.parentElement; at && at !== card; at = at.parentElement) {
    if (at.querySelector(SELECTORS.contributor) || (rating && at.contains(rating))) break;
    if (at.querySelector(`[id][lang][tabindex='-1'], ${SELECTORS.searchWords}`)) break;
    part = at;
    if (at.querySelector("[lang], .wiI7pd, .KmCjbd") && lineOf(at).length > lineOf(title).length + 20) break;
  }
  return part !== title && said(part) > said(title) ? part : null;
}

/**
 * Business Profile in a language we do not know. Words under a line, in a box behind the review's bar of buttons, are the owner's: where
 * only stars were given they would be taken for the review.
 */
function answerInProfile(card: Element): Element | null {
  const named = `${SELECTORS.profileFull}, ${SELECTORS.profileShort}`;
  const bar = findAll(card, SELECTORS.mapsId).find((part) => part !== card && !part.querySelector(named));
  const words = findAll(card, named).find((found) => {
    const above = found.previousElementSibling;
    return bar && precedes(bar, found) && above && !above.matches(`${named}, button`) && lineOf(above) !== "";
  });
  const box = words?.parentElement ?? null;
  return box && bar && box !== card && !box.contains(bar) ? box : null;
}
