import type { Span } from "../../model";
import { type Item, matchAt, type Numbers, type Step } from "./frame-match";
import { costOf, longestIn, numberOf, numbersSoFar, type Phrases, phrasesOf, placeOf, rarestIn } from "./frame-phrases";
import { type Classes, type Frame, isNeeded, stepReader } from "./frame-steps";
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
/** A frame with the places in one text where a trigger stands. */
interface Tried {
  frame: Compiled;
  places: number[];
}

/** Every match of a frame holds a phrase of its rarest item: these are its triggers. Phrases → the orders of the frames that they trigger. */
const triggers = new Map<Phrases, number[]>();
const frames: Compiled[] = [];
let sets = 0;

/** A text as frames read it. */
interface Numbered extends Numbers {
  /** The frames of each set, by its number, that may stand in it, in order. */
  tried: (Tried[] | undefined)[];
}
/**
 * The triggers in rows of numbers, which are quick to walk. Each is noticed by its rarest word: those of a word are `first[word]` up to
 * `first[word + 1]`. Of each: where in its phrase that word stands, where the phrase begins in `phrases`, with its length before it, and its
 * kind; the frames of a kind are those in `orders` from `from[kind]` up to `from[kind + 1]`.
 */
interface Rows {
  first: Int32Array;
  at: Uint8Array;
  phrase: Int32Array;
  kind: Int32Array;
  phrases: Int32Array;
  from: Int32Array;
  orders: Int32Array;
}
let rows: Rows | null = null;
/** The number of a word in a text. */
let numberIn: (lexeme: Lexeme) => number = () => 0;

function rowsOf(): Rows {
  const kinds = [...triggers];
  const all = kinds
    .flatMap(([phrases], kind) => phrasesOf(phrases).map((phrase) => ({ kind, phrase, at: rarestIn(phrase) })))
    .sort((a, b) => a.phrase[a.at]! - b.phrase[b.at]!);
  const first = new Int32Array(numbersSoFar() + 1);
  for (const { phrase, at } of all) first[phrase[at]! + 1]!++;
  for (let word = 0; word < numbersSoFar(); word++) first[word + 1]! += first[word]!;
  const phrases: number[] = [];
  const from = new Int32Array(kinds.length + 1);
  kinds.forEach(([, orders], kind) => {
    from[kind + 1] = from[kind]! + orders.length;
  });
  return {
    first,
    at: Uint8Array.from(all, ({ at }) => at),
    // Of a word by itself it is known already that it stands there.
    phrase: Int32Array.from(all, ({ phrase }) => {
      const own = phrase.length > 1 ? phrase : [];
      return phrases.push(own.length, ...own) - own.length - 1;
    }),
    kind: Int32Array.from(all, ({ kind }) => kind),
    phrases: Int32Array.from(phrases),
    from,
    orders: Int32Array.from(kinds.flatMap(([, orders]) => orders)),
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
  const { first, at: places, phrase, kind, phrases, from, orders } = rows;
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
      const last = from[kind[i]! + 1]!;
      for (let k = from[kind[i]!]!; k < last; k++) tryAt(orders[k]!, start, tried);
    }
  }
  for (const own of tried) if (own !== undefined) putInOrder(own, ({ frame }) => frame.order);
  return { numbers, sentences, tried };
}

function tryAt(order: number, start: number, tried: Numbered["tried"]): void {
  if (seen[order] === walk) {
    latest[order]!.places.push(start);
    return;
  }
  seen[order] = walk;
  const entry = { frame: frames[order]!, places: [start] };
  latest[order] = entry;
  const { set } = entry.frame;
  const own = tried[set];
  if (own) own.push(entry);
  else tried[set] = [entry];
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
          if (lead !== null && !mayBegin(lead, reading.numbers[first]!)) continue;
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
    const rarest = needed.reduce((best, next) => (costOfItem(next.item) < costOfItem(best.item) ? next : best));
    const reach = steps.slice(0, steps.indexOf(rarest)).reduce((sum, step) => sum + step.most * longestOf(step.item), 0);
    const lead = isNeeded(steps[0]!) ? steps[0]!.item : null;
    const frame: Compiled = { group, steps, lead, order: frames.length, set: this.#number, reach };
    frames.push(frame);
    rows = null;
    for (const phrases of rarest.item) {
      const own = triggers.get(phrases);
      if (own) own.push(frame.order);
      else triggers.set(phrases, [frame.order]);
    }
  }
}

const mayBegin = (item: Item, number: number) => item.some((phrases) => placeOf(phrases, number) >= 0);

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
const longestOf = (item: Item) => item.reduce((longest, phrases) => Math.max(longest, longestIn(phrases)), 1);
const costOfItem = (item: Item) => item.reduce((sum, phrases) => sum + costOf(phrases), 0);

/** Whether the phrase that begins at a place of all phrases stands in the text; of a single word it is known already. */
function stands(phrases: Int32Array, place: number, numbers: readonly number[], start: number): boolean {
  const length = phrases[place]!;
  for (let i = 0; i < length; i++) if (numbers[start + i] !== phrases[place + 1 + i]) return false;
  return true;
}
