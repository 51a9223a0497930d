import type { Block } from "./import-blocks";
import { categoriesIn } from "./import-words";

/** What a code of conduct stands under, on a page with much else. */
const OWN =
  /\b(?:social media|facebook|twitter|instagram|online|conduct|behaviou?r|zero tolerance|house rules|comments?|reviews?|respect)\b/i;
/** Other texts that practices publish on one page with it. */
const OTHER = new RegExp(
  [
    "^\\W*(?:privacy (?:notice|policy|statement)|(?:our |use of )?cookies?|freedom of information|chaperones?|(?:did|do) not attend|missed appointments|dna policy",
    "opening (?:hours|times)|subject access|access to (?:your )?(?:medical )?records|(?:your )?named gp|gp (?:net )?earnings|infection control",
    "fair processing|how to register|new patients|useful links|(?:our )?services)\\b",
  ].join("|"),
  "i",
);

/** The blocks of a page without its parts about something else, and what those with rules are called. A text that is all one code stays whole. */
export function withoutOthers(blocks: Block[]): { own: Block[]; left: string[] } {
  if (!blocks.some(({ kind, text }) => kind === "heading" && OWN.test(text))) return { own: blocks, left: [] };
  const left = new Set<string>();
  let other: string | null = null;
  const own = blocks.filter(({ kind, text }) => {
    if (kind === "heading" && OTHER.test(text) && !OWN.test(text)) other = text;
    else if (kind === "heading" && (OWN.test(text) || categoriesIn(text).length > 0)) other = null;
    if (other !== null && kind === "clause") left.add(other);
    return other === null;
  });
  return own.some(({ kind }) => kind === "clause") ? { own, left: [...left] } : { own: blocks, left: [] };
}
