import { findAll, holderIn } from "../page";
import { countIn, isHidden, lineOf } from "../text";
import { LABELS, SELECTORS } from "./selectors";

/**
 * How many comments and replies the page keeps folded. What opens them is a button with words that stands alone right behind a
 * comment; that needs no language. In English it is known by its words wherever it stands.
 */
export function* foldedIn(scope: Document | Element, comments: ReadonlySet<Element>): Generator<undefined, number> {
  const holders = new Set<Element>(comments);
  for (const comment of comments) for (let at = comment.parentElement; at && !holders.has(at); at = at.parentElement) holders.add(at);
  const ofComments = new Set(
    [...comments].slice(0, 5).flatMap((comment) => findAll(comment, SELECTORS.button).map((button) => lineOf(button))),
  );
  yield;
  let sum = 0;
  for (const [index, button] of findAll(scope, SELECTORS.button).entries()) {
    if (index % 60 === 0) yield;
    if (button.textContent.length > 200 || button.getAttribute("aria-expanded") === "true" || isHidden(button)) continue;
    const text = lineOf(button);
    if (text === "" || text.length > 120) continue;
    const alone = () => !ofComments.has(text) && holderIn(comments, button) === null && standsBehind(button, holders);
    if (LABELS.hidden.test(text) || alone()) sum += countIn(text);
  }
  return sum;
}

/** Whether a button, with nothing else beside it, follows a comment. One that invites to write or has a name for readers is none of these. */
function standsBehind(button: Element, holders: ReadonlySet<Element>): boolean {
  const words = button.textContent.trim();
  if (button.hasAttribute("aria-label") || button.hasAttribute("aria-haspopup") || /(?:…|\.{3})$/.test(words)) return false;
  if (button.closest("form, [role='toolbar'], [role='textbox']")) return false;
  for (let at: Element | null = button; at && at.textContent.trim() === words && !at.matches(SELECTORS.unit); at = at.parentElement) {
    const before = at.previousElementSibling;
    if (before && holders.has(before)) return true;
  }
  return false;
}
