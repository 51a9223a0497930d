import type { Span } from "../../model";
import { apply, type Draft, fold } from "./fold";
import { hintsOf } from "./hints";
import { leetAndMasks } from "./leet";
import { joinSpelledOut, shortenStretched } from "./letters";
import type { Lexeme } from "./lexemes";
import { respell } from "./respell";
import { sentencesOf, tokensOf } from "./tokens";

/** A word, number, @handle, #tag, address or single emoji, with its place in `plain`. `word` never holds spaces. */
export interface Token {
  word: string;
  /** The same word, with what is known of it. */
  lexeme: Lexeme;
  start: number;
  end: number;
}

/** One comment as the detectors read it. */
export interface JudgedText {
  original: string;
  /**
   * Lower case; entities, look-alike letters, full-width, circled and zero-width characters and accents folded; straight quotes and
   * hyphens; leetspeak folded inside words; spelled-out letters joined; mask characters inside a word as one `*`;
   * a letter repeated three times or more shortened to two; watched words that are mistyped, spaced or run together put right. Addresses, @handles, emoji and sentence punctuation stay.
   */
  plain: string;
  /** `plain` with capitals kept: the same length, the same offsets. */
  cased: string;
  tokens: readonly Token[];
  sentences: Span[];
  /** The stretch of `original` that a stretch of `plain` came from; never splits a code point. */
  toOriginal(span: Span): Span;
}

/** Prepares any Unicode string for judging, lone surrogates included, in time linear in its length. */
export function prepare(text: string): JudgedText {
  const folded = fold(text);
  const { signs, spelledOut, stretched } = hintsOf(folded.plain);
  let draft = signs ? apply(folded, leetAndMasks(folded)) : folded;
  if (signs || spelledOut) draft = apply(draft, joinSpelledOut(draft));
  if (stretched || draft !== folded) draft = apply(draft, shortenStretched(draft));
  draft = apply(draft, respell(draft));
  const { plain, cased } = draft;
  return {
    original: text,
    plain,
    cased,
    tokens: tokensOf(plain),
    sentences: sentencesOf(plain),
    toOriginal: (span) => toOriginal(draft, text.length, span),
  };
}

function toOriginal({ from, to, plain }: Draft, length: number, span: Span): Span {
  const first = Math.min(Math.max(span.start, 0), plain.length);
  const last = Math.min(Math.max(span.end, first), plain.length);
  const place = (at: number) => (at >= plain.length ? length : from ? from[at]! : at);
  if (last === first) return { start: place(first), end: place(first) };
  return { start: place(first), end: to ? to[last - 1]! : last };
}
