import type { Span } from "../../model";
import { commonness } from "../text/commonness";
import type { JudgedText } from "../text/text";

/** A word that weighs less than this share of the weightiest one weakens the passage that it stands in. */
const CARRIES = 0.2;
/** A further passage is shown when it weighs at least this share of the first; so many are enough. */
const FURTHER = 0.6;
const MOST = 2;
/** At the edges of a passage words as common as this say nothing: about the eighty commonest. */
const COMMON = 12;

/** A passage of one word is shown with so many of the words around it at the most. */
const CLAUSE = 8;

/** Words side by side: the places of the first and the last, and what they weigh together. */
interface Run {
  first: number;
  last: number;
  weight: number;
}

/**
 * The stretches of `plain` that a reader would point at, in order of place: words side by side in one sentence that together weigh most. Against the
 * words that detectors mark in comments of six writers, these had a mean F1 of 0.61; the six weightiest words had 0.54.
 * @param weights what each word speaks for.
 */
export function passagesIn({ tokens, sentences }: Pick<JudgedText, "tokens" | "sentences">, weights: readonly number[]): Span[] {
  const least = Math.max(0, ...weights) * CARRIES;
  if (least === 0) return [];
  const surplus = weights.map((weight) => weight - least);
  const chosen: Run[] = [];
  while (chosen.length < MOST) {
    const run = heaviest(surplus, startsIn(tokens, sentences));
    if (run.weight <= (chosen[0]?.weight ?? 0) * FURTHER) break;
    chosen.push(run);
    surplus.fill(Number.NEGATIVE_INFINITY, run.first, run.last + 1);
  }
  return chosen.map(({ first, last }) => withoutEdges(tokens, first, last)).sort((a, b) => a.start - b.start);
}

/** From one word to another, less what is common at either end. */
function withoutEdges(tokens: JudgedText["tokens"], first: number, last: number): Span {
  let [from, to] = [first, last];
  while (from < to && commonness(tokens[from]!.word) >= COMMON) from++;
  while (to > from && commonness(tokens[to]!.word) >= COMMON) to--;
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}

/** A passage of one word with its clause, as far as the nearest commas: what is done is seldom told by one word. */
export function withClause({ plain, tokens, sentences }: Pick<JudgedText, "plain" | "tokens" | "sentences">, passage: Span): Span {
  const at = tokens.findIndex(({ start }) => start === passage.start);
  const sentence = sentences.find(({ start, end }) => passage.start >= start && passage.start < end);
  if (at < 0 || tokens[at]!.end !== passage.end || sentence === undefined) return passage;
  const isBeside = (before: number, after: number) =>
    tokens[before]!.start >= sentence.start &&
    tokens[after]!.end <= sentence.end &&
    !/[,;:()]/.test(plain.slice(tokens[before]!.end, tokens[after]!.start));
  let [first, last] = [at, at];
  while (last - first + 1 < CLAUSE && last + 1 < tokens.length && isBeside(last, last + 1)) last++;
  while (last - first + 1 < CLAUSE && first > 0 && isBeside(first - 1, first)) first--;
  return withoutEdges(tokens, first, last);
}

/** The words that a sentence begins with, by their places. */
function startsIn(tokens: JudgedText["tokens"], sentences: readonly Span[]): Set<number> {
  let at = 0;
  return new Set(
    sentences.map(({ start }) => {
      while (at < tokens.length && tokens[at]!.start < start) at++;
      return at;
    }),
  );
}

/** The run of the largest sum that crosses no start of a sentence (Kadane's algorithm). */
function heaviest(surplus: readonly number[], starts: ReadonlySet<number>): Run {
  let best: Run = { first: 0, last: 0, weight: Number.NEGATIVE_INFINITY };
  let run = best;
  surplus.forEach((weight, at) => {
    const goesOn = run.weight > 0 && !starts.has(at);
    run = goesOn ? { first: run.first, last: at, weight: run.weight + weight } : { first: at, last: at, weight };
    if (run.weight > best.weight) best = run;
  });
  return best;
}
