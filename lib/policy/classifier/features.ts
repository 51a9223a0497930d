import type { Lexeme } from "../text/lexemes";
import type { Token } from "../text/text";
import { kindOf } from "./kinds";

/** Features are hashed into this many buckets. */
export const BUCKETS = 1 << 20;

const PRIME = 16777619;
const BASIS = 2166136261;
const mix = (hash: number, code: number) => Math.imul(hash ^ code, PRIME);
const finish = (hash: number) => (hash ^ (hash >>> 15) ^ (hash >>> 7)) & (BUCKETS - 1);
/** Spreads a hash over all its bits, so that it can be mixed with others (after Appleby's MurmurHash3). */
function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

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

const seed = (kind: number) => mix(BASIS, kind);
const UNIGRAM = seed(1);
const BIGRAM = seed(2);
const SKIP = seed(3);
const CHARACTERS = seed(4);
const TRIGRAM = seed(5);
const FINE = seed(6);
const COARSE = seed(7);
const KIND_TWO = seed(8);
const KIND_THREE = seed(9);
const KIND_SKIP = seed(10);
const KIND_COARSE = seed(11);
/** Stands for the word before the first one. */
const START = spread(seed(12));
/** Stands for any word of a kind. */
const OF_KIND = Array.from({ length: 32 }, (_, kind) => spread(mix(seed(13), kind)));

const AFTER_WORD = 32;
const EDGE = 95;
/** Of a word of this length the runs of characters are read. */
const RUNS = { least: 3, most: 24 };

/** How many words of a very long comment are read: enough for any review, and a bound on time. */
export const MOST_WORDS = 4000;

/** One word as the model reads it: figures to `0`, addresses and handles to a sign for their kind. */
export function reading(word: string): string {
  const c = word.charCodeAt(0);
  if (c === 64) return "@";
  if (word.startsWith("http") || word.startsWith("www.")) return "://";
  return c >= 48 && c <= 57 ? word.replace(/\d/g, "0") : word;
}

/** The hash of a word's letters, before it is spread or made a bucket. */
function hashOf(word: string): number {
  let hash = UNIGRAM;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return mix(hash, AFTER_WORD);
}

/** The bucket of a word as such. */
export const wordBucket = (word: string): number => finish(hashOf(word));

/** What a word brings to the features that it has with the words around it. */
export interface Neighbour {
  hash: number;
  fine: number;
  coarse: number;
  isSubject: boolean;
}

export interface WordFeatures extends Neighbour {
  /** The word's own buckets, each once: the word, its runs of three to five characters, its two groups where it has any. */
  own: number[];
}

/** Reads one word, whatever stands around it. */
export function wordFeatures(word: string, groupOf: (bucket: number) => number, coarseOf: Int16Array): WordFeatures {
  const spelt = reading(word);
  const hash = hashOf(spelt);
  const fine = groupOf(finish(hash));
  const coarse = coarseOf[fine]!;
  const own = [finish(hash)];
  if (fine > 0) own.push(finish(mix(FINE, fine)), finish(mix(COARSE, coarse)));
  addRuns(spelt, own);
  return { own, hash: spread(hash), fine, coarse, isSubject: SUBJECTS.has(spelt) };
}

/** Adds the buckets of a word's runs of three to five characters; a word has an edge before its first letter and one after its last. */
function addRuns(word: string, own: number[]): void {
  if (word.length < RUNS.least || word.length > RUNS.most) return;
  const codeAt = (at: number) => (at < 0 || at >= word.length ? EDGE : word.charCodeAt(at));
  for (let first = -1; first < word.length - 1; first++) {
    let hash = mix(mix(CHARACTERS, codeAt(first)), codeAt(first + 1));
    for (let at = first + 2; at <= word.length && at < first + 5; at++) {
      hash = mix(hash, codeAt(at));
      const bucket = finish(hash);
      if (!own.includes(bucket)) own.push(bucket);
    }
  }
}

/** What the model reads in words side by side: a row of buckets, repeats included, and the places of the first and the last word of each. It may be longer than it is filled. */
export interface NeighbourFeatures {
  buckets: Int32Array;
  first: Int32Array;
  last: Int32Array;
  size: number;
}

/** Each kind of feature below ends at most once in one word. */
const MOST_OF_A_WORD = 9;
/** Room that is used again for every text but long ones, so that none is held on to. */
const KEPT_WORDS = 400;
const roomFor = (words: number): NeighbourFeatures => ({
  buckets: new Int32Array(words * MOST_OF_A_WORD),
  first: new Int32Array(words * MOST_OF_A_WORD),
  last: new Int32Array(words * MOST_OF_A_WORD),
  size: 0,
});
const room = roomFor(KEPT_WORDS);

/** How far from a word that names people the words count that are said of them, and from a subject those that follow it. */
const NEAR = 5;

/**
 * The features of words side by side, from one token to another: pairs and threes of words, pairs of a people word with each of the next five words,
 * and pairs of groups of words. Where a word names people of some kind, the pairs and threes around it count a second time with the kind in its
 * place: what is said of one group is learned of all. The row is good until the next call.
 * @param read what is known of each word.
 */
export function neighboursIn(tokens: readonly Token[], from: number, to: number, read: (lexeme: Lexeme) => Neighbour): NeighbourFeatures {
  const row = to - from <= KEPT_WORDS ? room : roomFor(to - from);
  const { buckets, first, last } = row;
  let size = 0;
  const put = (hash: number, begins: number, ends: number) => {
    buckets[size] = finish(hash);
    first[size] = begins;
    last[size++] = ends;
  };
  let subject = -10;
  let subjectHash = 0;
  let named = -10;
  let namedKind = 0;
  let one: Neighbour | null = null;
  let hashOne = START;
  let hashTwo = 0;
  let kindOne = 0;
  let kindTwo = 0;
  for (let at = from; at < to; at++) {
    const { lexeme } = tokens[at]!;
    const word = read(lexeme);
    const { hash, fine, coarse } = word;
    const before = Math.max(at - 1, from);
    put(mix(mix(BIGRAM, hashOne), hash), before, at);
    if (at > from + 1) put(mix(mix(mix(TRIGRAM, hashTwo), hashOne), hash), at - 2, at);
    if (at - subject >= 2 && at - subject <= NEAR) put(mix(mix(SKIP, subjectHash), hash), subject, at);
    if (word.isSubject) {
      subject = at;
      subjectHash = hash;
    }
    put(mix(mix(FINE, fine), (one?.fine ?? 0) + 1), before, at);
    put(mix(mix(COARSE, coarse), (one?.coarse ?? 0) + 1), before, at);
    const kind = kindOf(lexeme, at + 1 < to ? tokens[at + 1]!.lexeme : undefined);
    const said = kind > 0 ? OF_KIND[kind]! : hash;
    const saidOne = kindOne > 0 ? OF_KIND[kindOne]! : hashOne;
    if (at > from && (kind > 0 || kindOne > 0)) put(mix(mix(KIND_TWO, saidOne), said), before, at);
    if (at > from + 1 && (kind > 0 || kindOne > 0 || kindTwo > 0))
      put(mix(mix(mix(KIND_THREE, kindTwo > 0 ? OF_KIND[kindTwo]! : hashTwo), saidOne), said), at - 2, at);
    if (at - named <= NEAR) {
      put(mix(mix(KIND_SKIP, namedKind), said), named, at);
      put(mix(mix(KIND_COARSE, namedKind), coarse), named, at);
    }
    if (kind > 0) {
      named = at;
      namedKind = kind;
    }
    one = word;
    hashTwo = hashOne;
    hashOne = hash;
    kindTwo = kindOne;
    kindOne = kind;
  }
  row.size = size;
  return row;
}
