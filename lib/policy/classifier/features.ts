import type { JudgedText } from "../text/text";

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

/** Groups of words that keep similar company, in two sizes; 0 stands for every other word. */
export interface Groups {
  /** Bucket of a word → its fine group. */
  fine: Int16Array;
  /** Fine group → its coarse group. */
  coarse: Int16Array;
}
export const NO_GROUPS: Groups = { fine: new Int16Array(0), coarse: new Int16Array(1) };

/** How many words of a very long comment are read: enough for any review, and a bound on time. */
export const MOST_WORDS = 4000;
/** Of a word of 24 letters: its runs of characters, itself, and eight pairs, threes and groups. */
export const MOST_FEATURES_OF_A_WORD = 80;

function hashWord(seed: number, word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return mix(hash, 32);
}

/** One word as the model reads it: figures to `0`, addresses and handles to a sign for their kind. */
export function reading(word: string): string {
  const c = word.charCodeAt(0);
  if (c === 64) return "@";
  if (word.startsWith("http") || word.startsWith("www.")) return "://";
  return c >= 48 && c <= 57 ? word.replace(/\d/g, "0") : word;
}

/** The bucket of a word as such. */
export const wordBucket = (word: string) => finish(hashWord(UNIGRAM, word));

const hashGroups = (seed: number, a: number, b: number) => finish(mix(mix(mix(mix(seed, a & 255), a >> 8), b & 255), b >> 8));

/** Hands over the buckets of one word by itself: the word, and its runs of three to five characters. */
export function wordFeatures(word: string, take: (bucket: number) => void): void {
  take(wordBucket(word));
  const length = word.length;
  if (length < 3 || length > 24) return;
  // Positions -1 and `length` are the word's edges.
  for (let start = -1; start <= length - 2; start++) {
    let hash = mix(CHARACTERS, start < 0 ? 95 : word.charCodeAt(start));
    for (let at = start + 1; at <= start + 4 && at <= length; at++) {
      hash = mix(hash, at === length ? 95 : word.charCodeAt(at));
      if (at >= start + 2) take(finish(hash));
    }
  }
}

/**
 * Hands over the bucket of every feature of a text, repeats included: words, pairs and threes of words within a sentence's flow,
 * pairs of a people word with each of the next five words, character runs, and the groups of words and of pairs of words.
 */
export function features(text: JudgedText, groups: Groups, take: (bucket: number) => void): void {
  const count = Math.min(text.tokens.length, MOST_WORDS);
  let before = "";
  let beforeThat = "";
  let subject = "";
  let subjectAt = -10;
  let fineBefore = 0;
  let coarseBefore = 0;
  for (let i = 0; i < count; i++) {
    const word = reading(text.tokens[i]!.word);
    wordFeatures(word, take);
    take(finish(hashWord(hashWord(BIGRAM, before), word)));
    if (i > 1) take(finish(hashWord(hashWord(hashWord(TRIGRAM, beforeThat), before), word)));
    if (i - subjectAt >= 2 && i - subjectAt <= 5) take(finish(hashWord(hashWord(SKIP, subject), word)));
    if (SUBJECTS.has(word)) {
      subject = word;
      subjectAt = i;
    }
    const fine = groups.fine[wordBucket(word)] ?? 0;
    const coarse = groups.coarse[fine]!;
    take(hashGroups(FINE, fine, 0));
    take(hashGroups(FINE, fine, fineBefore + 1));
    take(hashGroups(COARSE, coarse, 0));
    take(hashGroups(COARSE, coarse, coarseBefore + 1));
    fineBefore = fine;
    coarseBefore = coarse;
    beforeThat = before;
    before = word;
  }
}
