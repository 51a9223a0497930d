import type { Span } from "../model";
import type { Model } from "./classifier/model";
import { fold } from "./text/fold";
import { type JudgedText, prepare, type Token } from "./text/text";
import { sentencesOf, tokensOf } from "./text/tokens";
import { DOUBT_OF_A_PART, DOUBT_OF_A_SENTENCE } from "./thresholds";

/** A longer comment than this is read stretch by stretch as well. */
const SHORT = 500;
/** A longer one than this is no more read as a whole. Hardly anyone writes more: Google lets people write 4,096 characters. */
const WHOLE = 4000;
/** Of a longer text than this the most telling so many characters are judged. */
const CLOSELY = 5000;

/** A stretch has at least so many words, as a comment may have, and goes on to the end of a sentence, but no further than the most. */
const LEAST_WORDS = 25;
const MOST_WORDS = 90;
const MOST_CHARACTERS = 1000;

/** Words that stand side by side, with what is between them: a stretch of the folded text, and the first token and the one after the last. */
interface Stretch extends Span {
  first: number;
  after: number;
}

/** A comment as it is judged, or a stretch of it. */
export interface Reading {
  text: JudgedText;
  /** How much surer than usual a finding must be, because what stands around it was left out. */
  doubt: number;
  /** Of a stretch whose whole is the first reading: where it stands in it. What detectors saw there they need not seek again. */
  within?: Span;
}

/**
 * A comment as it is judged: as a whole, and a long one stretch by stretch too, so that what a few words say is found however much stands around
 * them. Of a very long one only the stretches that tell most: every head of the model chooses in turn, so that one threat is read among a thousand
 * complaints.
 */
export function readingsOf(text: string, model: Model): Reading[] {
  return text.length <= WHOLE ? readingsOfWhole(prepare(text)) : readingsOfParts(text, model);
}

function readingsOfWhole(text: JudgedText): Reading[] {
  const whole = { text, doubt: 0 };
  if (text.original.length <= SHORT) return [whole];
  return [whole, ...stretchesIn(text.plain, text.tokens).map((stretch) => partOf(text, stretch, DOUBT_OF_A_PART))];
}

function readingsOfParts(text: string, model: Model): Reading[] {
  const { plain, from } = fold(text);
  const tokens = tokensOf(plain);
  const all = stretchesIn(plain, tokens);
  const chosen = text.length <= CLOSELY ? all : mostTelling(all, weighed(all, tokens, model), model.heads.length);
  const place = (at: number) => (at >= plain.length ? text.length : (from?.[at] ?? at));
  const stretches = chosen.sort((a, b) => a.start - b.start);
  return stretches.map(({ start, end }) => ({ text: only(text, place(start), place(end)), doubt: DOUBT_OF_A_PART }));
}

/** One sentence of a text, by its place, by itself. */
export const sentenceOf = (text: JudgedText, place: number): Reading => partOf(text, text.sentences[place]!, DOUBT_OF_A_SENTENCE);

/** A part of a text by itself, without reading it anew. */
function partOf(text: JudgedText, { start, end }: Span, doubt: number): Reading {
  const moved = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: Math.max(place.start, start) - start,
    end: Math.min(place.end, end) - start,
  });
  return {
    text: {
      original: text.original,
      plain: text.plain.slice(start, end),
      cased: text.cased.slice(start, end),
      tokens: text.tokens.filter((token) => token.start >= start && token.end <= end).map(moved),
      sentences: text.sentences.filter((sentence) => sentence.start < end && sentence.end > start).map(moved),
      toOriginal: (span) => text.toOriginal({ start: start + span.start, end: start + span.end }),
    },
    doubt,
    within: { start, end },
  };
}

/** One stretch of a comment, made ready by itself. */
function only(text: string, start: number, end: number): JudgedText {
  const own = prepare(text.slice(start, end));
  const toOriginal = (span: Span) => {
    const place = own.toOriginal(span);
    return { start: start + place.start, end: start + place.end };
  };
  return { ...own, original: text, toOriginal };
}

function stretchesIn(plain: string, tokens: readonly Token[]): Stretch[] {
  const sentences = sentencesOf(plain);
  const stretches: Stretch[] = [];
  let first = 0;
  let sentence = 0;
  if (tokens.length === 0) return [{ start: 0, end: MOST_CHARACTERS, first, after: 0 }];
  for (let at = 1; at <= tokens.length; at++) {
    const start = tokens[at]?.start ?? plain.length;
    const ends = at === tokens.length || start >= sentences[sentence]!.end;
    if (ends) while (sentence + 1 < sentences.length && start >= sentences[sentence]!.end) sentence++;
    const begin = tokens[first]!.start;
    // What stands behind a word that is longer than a stretch is a stretch of its own.
    const isFull = tokens[at - 1]!.end - begin > MOST_CHARACTERS;
    if (at < tokens.length && !isFull && at - first < (ends ? LEAST_WORDS : MOST_WORDS)) continue;
    stretches.push({ start: begin, end: Math.min(start, begin + MOST_CHARACTERS), first, after: at });
    first = at;
  }
  return stretches;
}

/** A word that is more than one in so many of a text says little of any stretch. */
const RARELY = 100;

/** What speaks for each head in each stretch: a row of as many numbers as there are heads for each stretch. */
function weighed(stretches: readonly Stretch[], tokens: readonly Token[], model: Model): Int32Array {
  const { distinct, counts, numbers } = distinctOf(tokens);
  const width = model.heads.length;
  const weights = model.weights(distinct);
  for (let i = 0; i < weights.length; i++) if (weights[i]! < 0) weights[i] = 0;
  const sums = new Int32Array(stretches.length * width);
  for (let stretch = 0; stretch < stretches.length; stretch++) {
    const { first, after } = stretches[stretch]!;
    for (let at = first; at < after; at++) {
      const word = numbers[at]!;
      if (counts[word]! * RARELY <= tokens.length) addRow(weights, word * width, sums, stretch * width, width);
    }
  }
  return sums;
}

function addRow(from: Int32Array, row: number, to: Int32Array, place: number, width: number): void {
  for (let i = 0; i < width; i++) to[place + i]! += from[row + i]!;
}

/** Each word once, how often it stands there, and for every token which of them it is. */
function distinctOf(tokens: readonly Token[]): { distinct: Token[]; counts: number[]; numbers: Int32Array } {
  const distinct: Token[] = [];
  const counts: number[] = [];
  const known = new Map<string, number>();
  const numbers = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    let number = known.get(token.word);
    if (number === undefined) {
      number = distinct.push(token) - 1;
      counts.push(0);
      known.set(token.word, number);
    }
    counts[number]!++;
    numbers[at] = number;
  }
  return { distinct, counts, numbers };
}

/** Each head in turn takes the stretch that says most for it and is not taken yet, until there are enough characters. */
function mostTelling(stretches: readonly Stretch[], sums: Int32Array, width: number): Stretch[] {
  const left = new Set(stretches.keys());
  const taken: Stretch[] = [];
  let characters = 0;
  for (let turn = 0; left.size > 0; turn++) {
    const head = turn % width;
    let best = -1;
    for (const stretch of left) if (best < 0 || sums[stretch * width + head]! > sums[best * width + head]!) best = stretch;
    left.delete(best);
    const { start, end } = stretches[best]!;
    if (characters + end - start > CLOSELY) break;
    characters += end - start;
    taken.push(stretches[best]!);
  }
  return taken;
}
