import type { Span } from "../../model";
import { matchesIn, mayMatch } from "./quicken";

/*
 * Long lists of words that stand near one another. As one pattern, each order of the lists would hold every list again; here each list is a pattern of
 * its own, which is compiled once however many rows it stands in.
 */

/** The next list of a row, as a global pattern. */
export interface Step {
  words: RegExp;
  /** At most this many characters stand before it. */
  within: number;
  /** A sentence may end before it; a line never does. */
  across?: true;
  /** It must follow but is not marked. */
  beyond?: true;
}

/** A list, as a global pattern, and what must follow it. */
export type Row = readonly [RegExp, ...Step[]];

/** For the test that every pattern is quick on hostile text, and to be quickened. */
export const patternsOf = ([first, ...steps]: Row): RegExp[] => [first, ...steps.map(({ words }) => words)];

/** The first place where one of several rows stands; of two that begin together, the longer. */
export function placeOfRow(text: string, rows: readonly Row[]): Span | null {
  let best: Span | null = null;
  for (const row of rows) {
    const place = placeOf(text, row);
    if (place !== null && (best === null || place.start < best.start || (place.start === best.start && place.end > best.end))) best = place;
  }
  return best;
}

/** Whether each list of a row may stand in a text: most often one cannot, so this is asked first and makes nothing. */
function mayStand(text: string, row: Row): boolean {
  for (let at = 1; at < row.length; at++) if (!mayMatch((row[at] as Step).words, text)) return false;
  return mayMatch(row[0], text);
}

function placeOf(text: string, row: Row): Span | null {
  if (!mayStand(text, row)) return null;
  const [first, ...steps] = row;
  const starts = matchesIn(first, text);
  const ways = starts.length === 0 ? [] : steps.map((step) => ({ ...step, matches: matchesIn(step.words, text) }));
  for (const { index, 0: words } of starts) {
    const end = endOf(text, index + words.length, ways);
    if (end !== null) return { start: index, end };
  }
  return null;
}

/** A step with where its words stand in a text. */
interface Way extends Step {
  matches: readonly RegExpExecArray[];
}

/** Where steps that go on from a place end, each as far off as it may be; null where one is missing. */
function endOf(text: string, from: number, [step, ...rest]: readonly Way[]): number | null {
  if (step === undefined) return from;
  const gap = text.slice(from, from + step.within);
  const close = gap.search(step.across ? LINE_END : SENTENCE_END);
  const furthest = from + (close < 0 ? gap.length : close);
  for (let at = countUpTo(furthest, step.matches) - 1; at >= 0; at--) {
    const { index, 0: words } = step.matches[at]!;
    if (index < from) return null;
    const end = endOf(text, index + words.length, rest);
    if (end !== null) return step.beyond ? from : end;
  }
  return null;
}

/** How many of the matches, which are in order, begin at a place or before it. */
function countUpTo(place: number, matches: Way["matches"]): number {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.index <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LINE_END = /\n/;
const SENTENCE_END = /[.!?\n]/;
