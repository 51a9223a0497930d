import { keptByWord, type Lexeme } from "../text/lexemes";
import type { JudgedText, Token } from "../text/text";
import { kindOf } from "./kinds";

/** Features are hashed into this many buckets. */
export const BUCKETS = 1 << 20;

const PRIME = 16777619;
const BASIS = 2166136261;
const mix = (hash: number, code: number) => Math.imul(hash ^ code, PRIME);
const finish = (hash: number) => (hash ^ (hash >>> 15) ^ (hash >>> 7)) & (BUCKETS - 1);

/** People words after which the words that follow are remembered even at a distance. */
const SUBJECTS = new Set([
  "you",
  "he",
  "she",
  "they",
  "i",
  "your",
  "we",
  "u",
  "receptionist",
  "receptionists",
  "doctor",
  "doctors",
  "staff",
]);

const UNIGRAM = mix(BASIS, 1);
const BIGRAM = mix(BASIS, 2);
const SKIP = mix(BASIS, 3);
const CHARACTERS = mix(BASIS, 4);
const TRIGRAM = mix(BASIS, 5);
const FINE = mix(BASIS, 6);
const COARSE = mix(BASIS, 7);
const KIND_TWO = mix(BASIS, 8);
const KIND_THREE = mix(BASIS, 9);
const KIND_SKIP = mix(BASIS, 10);
const KIND_COARSE = mix(BASIS, 11);

const AFTER_WORD = 32;
const EDGE = 95;

/** How many words of a very long comment are read: enough for any review, and a bound on time. */
export const MOST_WORDS = 4000;
/** Of a word of 24 letters: its runs of characters, itself, and twelve pairs, threes and groups. */
const MOST_FEATURES_OF_A_WORD = 84;

const isSubject = keptByWord((word) => SUBJECTS.has(reading(word)));

/** One word as the model reads it: figures to `0`, addresses and handles to a sign for their kind. */
export function reading(word: string): string {
  const c = word.charCodeAt(0);
  if (c === 64) return "@";
  if (word.startsWith("http") || word.startsWith("www.")) return "://";
  return c >= 48 && c <= 57 ? word.replace(/\d/g, "0") : word;
}

/** The words of a text as the model reads them, letter by letter in one row: an empty word, then each with a space behind it. */
export interface Letters {
  codes: Uint16Array;
  /** Where each word begins in `codes`; one more number for where the last one ends. */
  from: Int32Array;
  /** How many words there are. */
  count: number;
}

const spelt = keptByWord(reading);

/** Room that is used again for every text but long ones, so that none is held on to. */
const KEPT_WORDS = 400;
const KEPT_LETTERS = KEPT_WORDS * 16;
const keptCodes = new Uint16Array(KEPT_LETTERS);
const keptFrom = new Int32Array(KEPT_WORDS + 1);

/** The letters of the first words of a text. The row is good until the next call. */
export function lettersOf(tokens: readonly Token[], most = MOST_WORDS): Letters {
  const count = Math.min(tokens.length, most);
  let length = 1;
  for (let i = 0; i < count; i++) length += tokens[i]!.word.length + 1;
  const codes = length <= KEPT_LETTERS ? keptCodes : new Uint16Array(length);
  const from = count <= KEPT_WORDS ? keptFrom : new Int32Array(count + 1);
  let end = 0;
  codes[end++] = AFTER_WORD;
  for (let i = 0; i < count; i++) {
    const word = spelt(tokens[i]!.lexeme);
    from[i] = end;
    for (let at = 0; at < word.length; at++) codes[end++] = word.charCodeAt(at);
    codes[end++] = AFTER_WORD;
  }
  from[count] = end;
  return { codes, from, count };
}

function hashed(seed: number, codes: Uint16Array, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = mix(hash, codes[at]!);
  return hash;
}

/** The bucket of a word as such. */
export function wordBucket(word: string): number {
  let hash = UNIGRAM;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return finish(mix(hash, AFTER_WORD));
}

const hashGroups = (seed: number, a: number, b: number) => finish(mix(mix(mix(mix(seed, a & 255), a >> 8), b & 255), b >> 8));

/** Writes the buckets of one word by itself from a place on, repeats included: the word, and its runs of three to five characters. Returns the place after them. */
export function wordInto(buckets: Int32Array, place: number, { codes, from }: Letters, word: number): number {
  const start = from[word]!;
  const end = from[word + 1]! - 1;
  let at = place;
  buckets[at++] = finish(hashed(UNIGRAM, codes, start, end + 1));
  if (end - start < 3 || end - start > 24) return at;
  // A word has an edge before its first letter and one after its last.
  let c = EDGE;
  let d = codes[start]!;
  let e = codes[start + 1]!;
  for (let first = start - 1; first <= end - 2; first++) {
    const three = mix(mix(mix(CHARACTERS, c), d), e);
    buckets[at++] = finish(three);
    if (first <= end - 3) {
      const f = first === end - 3 ? EDGE : codes[first + 3]!;
      const four = mix(three, f);
      buckets[at++] = finish(four);
      if (first <= end - 4) buckets[at++] = finish(mix(four, first === end - 4 ? EDGE : codes[first + 4]!));
      c = d;
      d = e;
      e = f;
    }
  }
  return at;
}

/** A row of buckets; it may be longer than it is filled. */
export interface Row {
  buckets: Int32Array;
  size: number;
}

const kept = new Int32Array(KEPT_WORDS * MOST_FEATURES_OF_A_WORD);

/** Room for all features of so many words. It is the same at every call. */
export const roomFor = (words: number) => (words <= KEPT_WORDS ? kept : new Int32Array(words * MOST_FEATURES_OF_A_WORD));

/** How far from a word that names people the words count that are said of them. */
const NEAR = 5;
/** Beyond every letter. */
const A_KIND = 1 << 16;

/**
 * The buckets of every feature of a text, repeats included: words, pairs and threes of words within a sentence's flow, pairs of a people word
 * with each of the next five words, character runs, and the groups of words and of pairs of words. Where a word names people of some kind, the
 * pairs and threes around it count a second time with the kind in its place: what is said of one group is learned of all. The row is good until
 * the next call.
 */
export function rowOf({ tokens }: Pick<JudgedText, "tokens">, fineOf: (lexeme: Lexeme) => number, coarseOf: Int16Array): Row {
  const letters = lettersOf(tokens);
  const { codes, from, count } = letters;
  const buckets = roomFor(count);
  let size = 0;
  let subject = -10;
  let fineBefore = 0;
  let coarseBefore = 0;
  let named = -10;
  let namedKind = 0;
  let kindBefore = 0;
  let kindBeforeThat = 0;
  const inKind = (hash: number, word: number, kind: number) =>
    kind > 0 ? mix(hash, A_KIND + kind) : hashed(hash, codes, from[word]!, from[word + 1]!);
  for (let i = 0; i < count; i++) {
    const { lexeme } = tokens[i]!;
    size = wordInto(buckets, size, letters, i);
    const fine = fineOf(lexeme);
    const start = from[i]!;
    const end = from[i + 1]!;
    buckets[size++] = finish(hashed(BIGRAM, codes, i > 0 ? from[i - 1]! : 0, end));
    if (i > 1) buckets[size++] = finish(hashed(TRIGRAM, codes, from[i - 2]!, end));
    if (i - subject >= 2 && i - subject <= 5)
      buckets[size++] = finish(hashed(hashed(SKIP, codes, from[subject]!, from[subject + 1]!), codes, start, end));
    if (isSubject(lexeme)) subject = i;
    const coarse = coarseOf[fine]!;
    buckets[size++] = hashGroups(FINE, fine, 0);
    buckets[size++] = hashGroups(FINE, fine, fineBefore + 1);
    buckets[size++] = hashGroups(COARSE, coarse, 0);
    buckets[size++] = hashGroups(COARSE, coarse, coarseBefore + 1);
    const kind = kindOf(lexeme, tokens[i + 1]?.lexeme);
    if (i > 0 && (kind > 0 || kindBefore > 0)) buckets[size++] = finish(inKind(inKind(KIND_TWO, i - 1, kindBefore), i, kind));
    if (i > 1 && (kind > 0 || kindBefore > 0 || kindBeforeThat > 0))
      buckets[size++] = finish(inKind(inKind(inKind(KIND_THREE, i - 2, kindBeforeThat), i - 1, kindBefore), i, kind));
    if (i - named <= NEAR) {
      buckets[size++] = finish(inKind(mix(KIND_SKIP, namedKind), i, kind));
      buckets[size++] = hashGroups(KIND_COARSE, namedKind, coarse);
    }
    if (kind > 0) {
      named = i;
      namedKind = kind;
    }
    kindBeforeThat = kindBefore;
    kindBefore = kind;
    fineBefore = fine;
    coarseBefore = coarse;
  }
  return { buckets, size };
}
