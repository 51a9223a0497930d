import type { Draft, Edit } from "./fold";
import { matchesIn } from "./quicken";

/** A letter that stands alone before another that does. */
const HEAD = /(?<![a-z0-9'*@])[a-z](?=([ ._\-/·]{1,3})[a-z*0134@$!](?![a-z0-9'@]))/g;
/** "www." is an address, not a stretched letter. */
const STRETCHED = /([a-z])\1{2,}(?!\.[a-z])/g;
const AS_LETTER: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "@": "a", $: "s", "!": "i" };

/** Third pass: `s h i t`, `f.u.c.k`, `c-u-n-t` to one word. Only where the letters stand apart by one and the same sign. */
export function joinSpelledOut({ plain }: Draft): Edit[] {
  const edits: Edit[] = [];
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(plain); match; match = HEAD.exec(plain)) {
    const start = match.index;
    const separator = match[1]!;
    let at = start + 1;
    let letters = 1;
    const run: Edit[] = [];
    while (plain.startsWith(separator, at)) {
      const place = at + separator.length;
      const c = plain[place];
      const letter = c === undefined ? undefined : c === "*" || (c >= "a" && c <= "z") ? c : AS_LETTER[c];
      if (letter === undefined || /[a-z0-9'@]/.test(plain[place + 1] ?? " ")) break;
      run.push({ start: at, end: place, plain: "", cased: "" });
      if (letter !== c) run.push({ start: place, end: place + 1, plain: letter, cased: letter });
      else if (c !== "*") letters++;
      at = place + 1;
    }
    // "A B Smith" and "e.g." are two letters; kisses and initials with figures are no word.
    if (letters >= 3 || (letters === 2 && run.length >= 3)) {
      edits.push(...run);
      HEAD.lastIndex = at;
    }
  }
  return edits;
}

/** Fourth pass: a letter repeated three times or more is shortened to two. */
export function shortenStretched({ plain, cased }: Draft): Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesIn(STRETCHED, plain)) {
    const { index: start } = match;
    edits.push({ start, end: start + match[0].length, plain: plain.slice(start, start + 2), cased: cased.slice(start, start + 2) });
  }
  return edits;
}
