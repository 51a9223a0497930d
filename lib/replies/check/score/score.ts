import type { Span } from "../../../model";
import type { ReplyText } from "../../reply-text";
import { featuresOf } from "./features";

/** What each feature adds to a sentence's score; above 0 speaks for unsafe (log-odds). */
export type Weights = ReadonlyMap<string, number>;

/** Log-odds of a sentence by its features; unknown ones add nothing. */
export function sum(features: Iterable<string>, weights: Weights): number {
  let total = 0;
  for (const feature of features) total += weights.get(feature) ?? 0;
  return total;
}

/** The sentences of a reply, as places in `plain`, with what each says. */
export const sentencesOf = ({ plain, sentences }: ReplyText) =>
  sentences
    .filter(({ start, end }) => /\p{L}/u.test(plain.slice(start, end)))
    .map((span) => ({ span, features: featuresOf(plain.slice(span.start, span.end)) }));

/** How unsafe each sentence reads, with its place in the original, blanks at its ends left out. */
export const scoresOf = (reply: ReplyText, weights: Weights): { span: Span; score: number }[] =>
  sentencesOf(reply).map(({ span, features }) => ({ span: reply.toOriginal(trimmed(reply.plain, span)), score: sum(features, weights) }));

function trimmed(plain: string, { start, end }: Span): Span {
  const words = plain.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
