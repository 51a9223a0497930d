import { commonness } from "./commonness";

/*
 * The words and phrases that frames name, in rows of numbers: thousands of sets of a few words each take little room so, and those that one word
 * begins stand side by side, where a processor finds them quickly.
 */

/** Every word of any frame has a number; 0 is every other word. */
const vocabulary = new Map<string, number>();
/** How common each of them is. */
const howCommon: number[] = [0];

/** The highest number that the pool has room for. */
const MOST_WORDS = 0xffff;

/** The number of a word in a text: 0 where no frame names it. */
export const numberOf = (word: string): number => vocabulary.get(word) ?? 0;
/** One more than the highest number of a word. */
export const numbersSoFar = (): number => howCommon.length;

/** The number of a word that a frame names: a new one where it is the first to do so. */
export function numberFor(word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  const number = howCommon.push(commonness(word)) - 1;
  if (number > MOST_WORDS) throw new Error("Frames name too many words.");
  vocabulary.set(word, number);
  return number;
}

/** A set of words and phrases, by its number. */
export type Phrases = number;

/** The phrases of all sets, one set behind the other, those with the same first word together: how long each is, and its words. Filled up to `filled`. */
let pool = new Uint16Array(1 << 17);
let filled = 1;
/** Where each set begins in it; one more for where the last one ends. */
const starts: number[] = [1];
const costs: number[] = [];

/** Sets by what is in them, until they are first asked about: the same few words stand in many frames. */
const made = new Map<string, Phrases>();

/** The set of phrases, each in the numbers of its words. Of like ones it holds one. */
export function setOf(phrases: readonly (readonly number[])[]): Phrases {
  const distinct = new Map(phrases.map((phrase) => [phrase.join(), phrase]));
  const content = [...distinct.keys()].sort().join("|");
  const known = made.get(content) ?? enter(distinct);
  made.set(content, known);
  return known;
}

function enter(distinct: ReadonlyMap<string, readonly number[]>): Phrases {
  let cost = 0;
  for (const phrase of [...distinct.values()].sort((a, b) => a[0]! - b[0]!)) {
    put(phrase.length);
    phrase.forEach(put);
    cost += howCommon[phrase[rarestIn(phrase)]!]! / phrase.length;
  }
  starts.push(filled);
  places = null;
  return costs.push(cost) - 1;
}

function put(number: number): void {
  if (filled === pool.length) {
    const longer = new Uint16Array(pool.length * 2);
    longer.set(pool);
    pool = longer;
  }
  pool[filled++] = number;
}

/** How common the phrases of a set are: each as its rarest word, a longer one less. */
export const costOf = (set: Phrases): number => costs[set]!;

/** The place of the rarest word in a phrase. */
export const rarestIn = (phrase: readonly number[]): number =>
  phrase.reduce((best, word, at) => (howCommon[word]! < howCommon[phrase[best]!]! ? at : best), 0);

/** The phrases of a set. */
export function phrasesOf(set: Phrases): number[][] {
  const phrases: number[][] = [];
  for (let at = starts[set]!; at < starts[set + 1]!; at += pool[at]! + 1) phrases.push([...pool.subarray(at + 1, at + 1 + pool[at]!)]);
  return phrases;
}

/**
 * Which sets have phrases that begin with a word: those of a word, ascending, are in `sets` from `first[word]` up to `first[word + 1]`, each with its
 * place: where these phrases begin in the pool, or that they are the word by itself.
 */
interface Places {
  first: Int32Array;
  sets: Uint16Array;
  places: Int32Array;
}
let places: Places | null = null;

const NOWHERE = -1;
/** The place of a phrase that is one word, with no longer ones that begin so. */
export const ALONE = 0;

function readPlaces(): Places {
  made.clear();
  pool = pool.slice(0, filled);
  const first = new Int32Array(howCommon.length + 1);
  eachBeginning((_, word) => first[word + 1]!++);
  for (let word = 0; word < howCommon.length; word++) first[word + 1]! += first[word]!;
  const next = first.slice();
  const size = first[howCommon.length]!;
  const read = { first, sets: new Uint16Array(size), places: new Int32Array(size) };
  eachBeginning((set, word, place) => {
    read.sets[next[word]!] = set;
    read.places[next[word]!++] = place;
  });
  return read;
}

function eachBeginning(visit: (set: Phrases, word: number, place: number) => void) {
  for (let set = 0; set < costs.length; set++) {
    for (let at = starts[set]!; at < starts[set + 1]!; ) {
      const word = pool[at + 1]!;
      const place = at;
      while (isOf(set, word, at)) at += pool[at]! + 1;
      visit(set, word, at - place === 2 ? ALONE : place);
    }
  }
}

/** Whether a phrase of a set that begins with a word stands at a place of the pool. */
const isOf = (set: Phrases, word: number, at: number) => at < starts[set + 1]! && pool[at + 1] === word;

/** The place of the phrases of a set that begin with a word; below zero where there are none. */
export function placeOf(set: Phrases, word: number): number {
  places ??= readPlaces();
  const { first, sets } = places;
  const end = first[word + 1]!;
  let low = first[word]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sets[middle]! < set) low = middle + 1;
    else high = middle;
  }
  return low < end && sets[low] === set ? places.places[low]! : NOWHERE;
}

/** Lengths in words of those phrases of a set that stand at a place of a text, where its phrases with that first word are known to begin. */
export function lengthsFrom(set: Phrases, place: number, numbers: readonly number[], at: number): number[] {
  if (place === ALONE) return [1];
  const lengths: number[] = [];
  for (let next = place; isOf(set, numbers[at]!, next); next += pool[next]! + 1) if (standsAt(next, numbers, at)) lengths.push(pool[next]!);
  return lengths;
}

function standsAt(place: number, numbers: readonly number[], at: number): boolean {
  for (let i = 1; i < pool[place]!; i++) if (numbers[at + i] !== pool[place + 1 + i]) return false;
  return true;
}

/** The longest phrase of a set, in words. */
export const longestIn = (set: Phrases): number => phrasesOf(set).reduce((longest, { length }) => Math.max(longest, length), 1);
