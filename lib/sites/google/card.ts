import { fingerprint } from "../comment";
import { findAll, holderIn, inPageOrder, outermost, precedes, sharedAround } from "../page";
import { isHidden, lineOf, westernDigits } from "../text";
import { OWNER, SELECTORS } from "./selectors";

/** One review: its element and its id. */
export interface Card {
  element: Element;
  id: string;
}

/** Ids look like "ChZDSUhN…"; other parts of Google use data-id for other things. */
const REVIEW_ID = /^C[hi][\w+/=-]{6,}$/;

/** Elements looked at in one step. */
const STEP = 300;

/** Every review of the page, once each, whichever of the three layouts it has. */
export function* reviewCards(root: Document | Element): Generator<undefined, Card[]> {
  const parts: (readonly [Element, string])[] = [];
  for (const [index, element] of findAll(root, `${SELECTORS.mapsId}, ${SELECTORS.searchId}`).entries()) {
    if (index % STEP === 0) yield;
    const id = idOf(element);
    if (id && (element.hasAttribute("data-review-id") || REVIEW_ID.test(id)) && !isTwin(element, id)) parts.push([element, id]);
  }
  const ids = yield* sharedAround(
    parts.filter(([, id]) => REVIEW_ID.test(id)),
    root,
  );
  yield;
  const people = yield* sharedAround(peopleIn(root), root);
  yield;
  for (const element of findAll(root, SELECTORS.report)) {
    const id = decodeURIComponentSafe(/[?&]postId=([^&#]+)/.exec(element.getAttribute("href") ?? "")?.[1] ?? "");
    if (REVIEW_ID.test(id)) parts.push([element, id]);
  }
  const elementsById = new Map<string, Set<Element>>();
  for (const [index, [part, id]] of parts.entries()) {
    if (index % 50 === 0) yield;
    const whole = wholeCard(part, id, { ids, people });
    if (whole) elementsById.set(id, (elementsById.get(id) ?? new Set()).add(whole));
  }
  const cards = new Map<Element, Card>();
  // The same review may stand on the page twice: each copy is looked at by itself. What has the id is the card; something around it that
  // only holds it (a strip of photos beside the page's one review) is none.
  for (const [id, elements] of elementsById) {
    const named = [...elements].filter((element) => idOf(element) === id);
    for (const element of outermost(named.length > 0 ? named : [...elements])) cards.set(element, { element, id });
  }
  yield;
  // Business Profile without its bar of buttons: one review per person, so the person's number will do.
  const holders = new Set<Element>();
  for (const element of cards.keys()) for (let at = element.parentElement; at && !holders.has(at); at = at.parentElement) holders.add(at);
  for (const element of findAll(root, "article")) {
    const person = peopleIn(element)[0]?.[1];
    const known = cards.has(element) || holders.has(element) || holderIn(cards, element) !== null;
    if (person && !known) cards.set(element, { element, id: `h${fingerprint("google", person)}` });
  }
  return inPageOrder([...cards.values()]);
}

function decodeURIComponentSafe(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const idOf = (element: Element): string | null => element.getAttribute("data-review-id") ?? element.getAttribute("data-id");

/** A part of something with the same id: Maps writes it on the card and on about ten parts of it. */
const isTwin = (part: Element, id: string): boolean => {
  const outer = part.parentElement?.closest(`${SELECTORS.mapsId}, ${SELECTORS.searchId}`);
  return outer != null && idOf(outer) === id;
};

/** For any element the one review id, and the one person, that is inside it; null where there are several. */
interface Around {
  ids: Map<Element, string | null>;
  people: Map<Element, string | null>;
}

/**
 * From any part with an id to the whole review: up to where its author stands, never into another review. The id may sit on the
 * card itself, on a button in it, or on an empty bar at its end.
 */
function wholeCard(part: Element, id: string, { ids, people }: Around): Element | null {
  let best: Element | null = null;
  for (let at: Element | null = part; at && !at.matches("body, html, [role='main'], [role='dialog']"); at = at.parentElement) {
    if ((ids.get(at) ?? id) !== id || ids.get(at) === null || people.get(at) === null) break;
    if (people.has(at) || ratingIn(at) !== null) best = at;
    if (best && people.has(at) && (idOf(at) === id || at.matches(SELECTORS.article))) break;
  }
  // Whoever has closed their account has no page to link to: then the part with the stars is the whole.
  return best && !people.has(best) && ratingIn(part) !== null ? part : best;
}

/** The links to people's pages with the people's numbers. Two of them are two reviews. */
const peopleIn = (root: Document | Element): (readonly [Element, string])[] =>
  findAll(root, SELECTORS.contributor).map((link) => {
    const href = link.getAttribute("data-href") ?? link.getAttribute("href") ?? "";
    return [link, /\/contrib\/(\d+)/.exec(href)?.[1] ?? href];
  });

/** The stars in a label of any language: "4 stars", "Rated 4.0 out of 5", "5 üzerinden 4,0", "4/5"; null when it speaks of no stars. */
function starsIn(label: string): number | null {
  const numbers = westernDigits(label).match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (numbers.length === 0 || numbers.length > 2) return null;
  const decimal = numbers.find((number) => /[.,]/.test(number));
  const rest = numbers.length === 2 && numbers.includes("5") ? numbers.filter((_, index) => index !== numbers.indexOf("5")) : numbers;
  const stars = Number((decimal ?? rest[0] ?? "").replace(",", "."));
  return stars >= 1 && stars <= 5 ? Math.round(stars) : null;
}

/** The element that shows the stars of a card, and how many. */
export function ratingIn(card: Element): { element: Element; stars: number } | null {
  for (const element of findAll(card, SELECTORS.picture)) {
    if (element.closest(SELECTORS.contributor) || element.matches("button, a")) continue;
    const stars = starsIn(element.getAttribute("aria-label") ?? "");
    if (stars !== null && !OWNER.test(element.getAttribute("aria-label") ?? "")) return { element, stars };
  }
  for (const element of findAll(card, "span, div, font")) {
    const own = element.childElementCount === 0 ? westernDigits(lineOf(element)) : "";
    const stars = /^([1-5])(?:[.,]0)?\s*\/\s*5$/.exec(own)?.[1];
    if (stars && !element.closest(SELECTORS.answers)) return { element, stars: Number(stars) };
  }
  return iconStars(card);
}

/** Business Profile over Search: five star icons without a label; the full ones come first and differ by class or by word. */
function iconStars(card: Element): { element: Element; stars: number } | null {
  const icons = findAll(card, "i, .google-symbols").filter((icon) =>
    /^\s*star(?:_border|_outline|_rate)?\s*$/i.test(icon.textContent ?? ""),
  );
  const holder = icons[0]?.parentElement;
  const row = icons.filter((icon) => icon.parentElement === holder);
  const first = row[0];
  if (!holder || !first || row.length !== 5) return null;
  const look = (icon: Element) => `${[...icon.classList].sort().join(" ")} ${icon.textContent?.trim()}`;
  const empty = (icon: Element) => /border|outline/i.test(icon.textContent ?? "") || icon.classList.contains("VOmEhb");
  const stars = row.findIndex((icon) => look(icon) !== look(first));
  return empty(first) ? null : { element: holder, stars: stars < 0 ? 5 : stars };
}

/**
 * The reviewer's name: the first words in the link to their page, where the card's or the picture's label agrees ("Photo of NAME");
 * the plain label where the words are gone.
 */
export function authorIn(card: Element): { name: string; elements: Element[] } {
  const elements = findAll(card, SELECTORS.contributor);
  if (elements.length === 0) return unlinkedAuthor(card);
  const exact = [
    card.hasAttribute("data-review-id") ? card.getAttribute("aria-label") : null,
    ...elements.flatMap((link) => findAll(link, "[role='img'][aria-label]").map((picture) => picture.getAttribute("aria-label"))),
  ].flatMap((label) => label?.trim() || []);
  const labels = [...exact, ...elements.flatMap((link) => link.getAttribute("aria-label") ?? [])].map((label) =>
    label.replace(/\s+/g, " "),
  );
  const shown = elements.map(firstLine).filter((line) => line !== "");
  const agreed = labels.length === 0 ? shown[0] : shown.find((line) => labels.some((label) => label.includes(line)));
  return { name: agreed ?? exact[0] ?? "", elements };
}

/** A closed account: its name is the label of the card, or of the face before the stars, and stands there without a link. */
function unlinkedAuthor(card: Element): { name: string; elements: Element[] } {
  const stars = ratingIn(card)?.element;
  const face = findAll(card, SELECTORS.picture).find((picture) => stars && precedes(picture, stars));
  const label = (card.hasAttribute("data-review-id") ? card : face)?.getAttribute("aria-label") ?? "";
  const name = label.replace(/\s+/g, " ").trim();
  return { name, elements: outermost(findAll(card, "div, span").filter((element) => name !== "" && lineOf(element) === name)) };
}

/** The first element with words of its own, icons and pictures aside; the link's own words where it has no elements. */
function firstLine(link: Element): string {
  const walk = (element: Element): string => {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
    if (own) return lineOf(element);
    for (const child of element.children) {
      if (child.matches(SELECTORS.icon) || child.matches("[role='img'], img") || isHidden(child)) continue;
      const line = walk(child);
      if (line) return line;
    }
    return "";
  };
  return walk(link);
}
