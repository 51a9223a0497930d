import type { Span } from "../../model";
import { mayMatch } from "./quicken";

/** One piece of evidence: a pattern over `plain` and how much it counts. Below zero it speaks against. */
export interface Cue {
  weight: number;
  pattern: RegExp;
}

/** What all cues together come to, and the words that spoke for it. */
export interface Weighed {
  score: number;
  spans: Span[];
}

/** What no cue comes to. */
export const NOTHING: Weighed = { score: 0, spans: [] };

/** Adds up the cues found in a text. Each cue counts once, however often its words stand there. Patterns must not be global or sticky. */
export function weigh(plain: string, cues: readonly Cue[]): Weighed {
  let score = 0;
  let spans = NOTHING.spans;
  for (const { weight, pattern } of cues) {
    const match = pattern.exec(plain);
    if (!match) continue;
    score += weight;
    if (weight <= 0) continue;
    if (spans === NOTHING.spans) spans = [];
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return score === 0 && spans === NOTHING.spans ? NOTHING : { score, spans };
}

/** The most that cues can come to in a text, told without looking for their words; see `mayMatch`. */
export function mostOf(plain: string, cues: readonly Cue[]): number {
  let most = 0;
  for (const { weight, pattern } of cues) if (weight > 0 && mayMatch(pattern, plain)) most += weight;
  return most;
}

/** Builds cues of one weight from patterns. */
export const cues = (weight: number, ...patterns: RegExp[]): Cue[] => patterns.map((pattern) => ({ weight, pattern }));

/** The words between two offsets, on one line and at most eighty characters, for a `because`. */
export function quoteOf(plain: string, { start, end }: Span): string {
  const words = plain.slice(start, end).replace(/\s+/g, " ").trim();
  return words.length > 80 ? `${words.slice(0, 77)}…` : words;
}
