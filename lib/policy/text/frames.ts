import type { Span } from "../../model";
import { type Item, matchAt, type Numbers, type Step } from "./frame-match";
import { type Classes, commonnessOf, type Frame, isNeeded, numberOf, numbersSoFar, stepReader } from "./frame-steps";
import { keptForTwo } from "./kept";
import { keptByWord, type Lexeme } from "./lexemes";
import type { Word } from "./words";

/** Where a frame stands in a text. */
export interface Match {
  /** The group of frames it belongs to. */
  group: string;
  /** First and last word, as indexes into the words (`last` inclusive). */
  first: number;
  last: number;
  span: Span;
}

interface Compiled {
  group: string;
  steps: Step[];
  /** What every match begins with; null where that may be missing. */
  lead: Item | null;
  /** Its place among all frames. */
  order: number;
  /** The number of its set. */
  set: number;
  /** Its trigger stands at most this many words after the first word of a match. */
  reach: number;
}
/** A phrase that every match of its frame must hold, or one of several such. It is noticed by the word at `at`, the least common; one word alone needs no phrase. */
interface Trigger {
  frame: Compiled;
  phrase: number[];
  at: number;
}
/** A frame with the places in one text where a trigger stands. */
interface Tried {
  frame: Compiled;
  places: number[];
}

/** The number of a word → the triggers noticed by it. */
const triggers = new Map<number, Trigger[]>();
const frames: Compiled[] = [];
let sets = 0;

/** The phrases of each item: they are asked for again and again while frames are made. */
const knownPhrases = new WeakMap<Item, number[][]>();
function phrasesOf(item: Item): number[][] {
  const known = knownPhrases.get(item) ?? [...item].flatMap(([head, rests]) => rests.map((rest) => [head, ...rest]));
  knownPhrases.set(item, known);
  return known;
}
const knownCosts = new WeakMap<Item, number>();
const rarestIn = (phrase: number[]) => phrase.reduce((best, word, at) => (commonnessOf(word) < commonnessOf(phrase[best]!) ? at : best), 0);
function costOf(item: Item): number {
  const known =
    knownCosts.get(item) ?? phrasesOf(item).reduce((sum, phrase) => sum + commonnessOf(phrase[rarestIn(phrase)]!) / phrase.length, 0);
  knownCosts.set(item, known);
  return known;
}

/** A text as frames read it. */
interface Numbered extends Numbers {
  /** The frames of each set, by its number, that may stand in it, in order. */
  tried: (Tried[] | undefined)[];
}
/**
 * The triggers in rows of numbers, which are quick to walk: those of a word are `first[word]` up to `first[word + 1]`. Of each: the order of its
 * frame, where in its phrase the word stands, and where the phrase begins in `phrases`, with its length before it.
 */
interface Rows {
  first: Int32Array;
  order: Int32Array;
  at: Uint8Array;
  phrase: Int32Array;
  phrases: Int32Array;
}
let rows: Rows | null = null;
/** The number of a word in a text. */
let numberIn: (lexeme: Lexeme) => number = () => 0;

function rowsOf(): Rows {
  const all: Trigger[] = [];
  const first = new Int32Array(numbersSoFar() + 1);
  for (let word = 0; word < numbersSoFar(); word++) {
    all.push(...(triggers.get(word) ?? []));
    first[word + 1] = all.length;
  }
  const phrases: number[] = [];
  const phrase = Int32Array.from(all, (trigger) => phrases.push(trigger.phrase.length, ...trigger.phrase) - trigger.phrase.length - 1);
  return {
    first,
    order: Int32Array.from(all, ({ frame }) => frame.order),
    at: Uint8Array.from(all, ({ at }) => at),
    phrase,
    phrases: Int32Array.from(phrases),
  };
}

/** For each frame the number of the last text that held its trigger, and what is tried there. */
let seen = new Int32Array(0);
let latest: Tried[] = [];
/** How many texts were read. */
let walk = 0;

function readNumbers(words: readonly Word[]): Numbered {
  const numbers: number[] = [];
  const sentences: number[] = [];
  const tried: Numbered["tried"] = [];
  if (rows === null) {
    rows = rowsOf();
    numberIn = keptByWord(numberOf);
    seen = new Int32Array(frames.length);
    latest = new Array(frames.length);
  }
  const { first, order, at: places, phrase, phrases } = rows;
  walk++;
  for (const { lexeme, sentence } of words) {
    numbers.push(numberIn(lexeme));
    sentences.push(sentence);
  }
  for (let at = 0; at < numbers.length; at++) {
    const word = numbers[at]!;
    const end = first[word + 1]!;
    for (let i = first[word]!; i < end; i++) {
      const start = at - places[i]!;
      if (start < 0 || !stands(phrases, phrase[i]!, numbers, start)) continue;
      const frame = order[i]!;
      if (seen[frame] === walk) {
        latest[frame]!.places.push(start);
        continue;
      }
      seen[frame] = walk;
      const entry = { frame: frames[frame]!, places: [start] };
      latest[frame] = entry;
      const { set } = entry.frame;
      const own = tried[set];
      if (own) own.push(entry);
      else tried[set] = [entry];
    }
  }
  for (const own of tried) if (own !== undefined) putInOrder(own, ({ frame }) => frame.order);
  return { numbers, sentences, tried };
}

const numbered = keptForTwo(readNumbers);

/** A frame that stands this often in one comment says nothing new by standing there again; so a text of one phrase repeated costs little. */
const MOST = 24;

/** Frames made ready: one look-up per word finds the few frames of all sets that may stand in a text, and only those are tried. */
export class Frames {
  readonly #number = sets++;

  constructor(groups: Readonly<Record<string, readonly Frame[]>>, classes: Classes) {
    const stepsOf = stepReader(classes);
    for (const [group, own] of Object.entries(groups)) for (const frame of own) this.#enter(group, stepsOf(frame));
  }

  /** Every place where a frame of any group stands; at most one for each frame and first word, the shortest. */
  find(words: readonly Word[]): Match[] {
    const reading = numbered(words);
    const matches: Match[] = [];
    for (const { frame, places } of reading.tried[this.#number] ?? NEVER) {
      const { group, steps, lead, reach } = frame;
      let left = MOST;
      let first = 0;
      putInOrder(places, itself);
      for (const place of places) {
        for (first = Math.max(first, place - reach); first <= place && left > 0; first++) {
          if (lead !== null && !lead.has(reading.numbers[first]!)) continue;
          const end = matchAt(steps, 0, reading, first, reading.sentences[first]!);
          if (end <= first) continue;
          matches.push({ group, first, last: end - 1, span: { start: words[first]!.start, end: words[end - 1]!.end } });
          left--;
        }
      }
    }
    return matches;
  }

  #enter(group: string, steps: Step[]) {
    const needed = steps.filter(isNeeded);
    const rarest = needed.reduce((best, next) => (costOf(next.item) < costOf(best.item) ? next : best));
    const reach = steps.slice(0, steps.indexOf(rarest)).reduce((sum, step) => sum + step.most * longestOf(step.item), 0);
    const lead = isNeeded(steps[0]!) ? steps[0]!.item : null;
    const frame: Compiled = { group, steps, lead, order: frames.length, set: this.#number, reach };
    frames.push(frame);
    rows = null;
    const byWord: Trigger = { frame, phrase: [], at: 0 };
    for (const phrase of phrasesOf(rarest.item)) {
      const at = rarestIn(phrase);
      const own = triggers.get(phrase[at]!) ?? [];
      own.push(phrase.length === 1 ? byWord : { frame, phrase, at });
      triggers.set(phrase[at]!, own);
    }
  }
}

const itself = (place: number) => place;

/** Sorts a short row, or one that is nearly in order, where it stands. */
function putInOrder<One>(row: One[], by: (one: One) => number): void {
  for (let i = 1; i < row.length; i++) {
    const one = row[i]!;
    let at = i;
    for (; at > 0 && by(row[at - 1]!) > by(one); at--) row[at] = row[at - 1]!;
    row[at] = one;
  }
}

const NEVER: readonly Tried[] = [];

/** Most words that one phrase of an item takes; a gap has none and takes words one by one. */
function longestOf(item: Item): number {
  let longest = 1;
  for (const phrases of item.values()) for (const rest of phrases) longest = Math.max(longest, rest.length + 1);
  return longest;
}

/** Whether the phrase that begins at a place of all phrases stands in the text; of a single word it is known already. */
function stands(phrases: Int32Array, place: number, numbers: readonly number[], start: number): boolean {
  const length = phrases[place]!;
  for (let i = 0; i < length; i++) if (numbers[start + i] !== phrases[place + 1 + i]) return false;
  return true;
}
