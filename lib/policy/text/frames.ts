import type { Span } from "../../model";
import { commonness } from "./commonness";
import { type Item, matchAt, type Numbers, type Step } from "./frame-match";
import { keptForTwo } from "./kept";
import { keptByWord, type Lexeme } from "./lexemes";
import { splitPhrase, type Word } from "./words";

/**
 * A frame is a row of words and word classes, matched within one sentence:
 *   `<harm>`      a word or phrase of that class      `a|b_c`    one of these words or phrases (`_` for a space)
 *   `<a>|word`    either                              `x?`       may be missing
 *   `x*`          none to four of them                `!x`       must not come next (takes no words)
 *   `~3`          up to three words of any kind       `^` `$`    start and end of the sentence
 *   `a|$`         the word, or the end of the sentence
 * A long one may go on in the next line, before a `|` too. What no text can hold as words ("n't", a comma) is refused.
 */
export type Frame = string;

/** Words and phrases by the name of their class. */
export type Classes = Readonly<Record<string, readonly string[]>>;

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

/** Every word of any frame has a number; 0 is every other word. */
const vocabulary = new Map<string, number>();
/** How common each of them is. */
const howCommon: number[] = [0];
/** Word → the triggers noticed by it. */
const triggers: Trigger[][] = [[]];
const frames: Compiled[] = [];
let sets = 0;

/** The phrases of each item: they are asked for again and again while frames are made. */
const knownPhrases = new WeakMap<Item, number[][]>();
function phrasesOf(item: Item): number[][] {
  const known = knownPhrases.get(item) ?? [...item].flatMap(([head, rests]) => rests.map((rest) => [head, ...rest]));
  knownPhrases.set(item, known);
  return known;
}
/** Word classes as numbers: most are used by many sets of frames. */
const knownClasses = new WeakMap<readonly string[], number[][]>();
const knownCosts = new WeakMap<Item, number>();
const rarestIn = (phrase: number[]) => phrase.reduce((best, word, at) => (howCommon[word]! < howCommon[phrase[best]!]! ? at : best), 0);
function costOf(item: Item): number {
  const known =
    knownCosts.get(item) ?? phrasesOf(item).reduce((sum, phrase) => sum + howCommon[phrase[rarestIn(phrase)]!]! / phrase.length, 0);
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
  const all = triggers.flat();
  const first = new Int32Array(triggers.length + 1);
  triggers.forEach((own, word) => {
    first[word + 1] = first[word]! + own.length;
  });
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
    numberIn = keptByWord((word) => vocabulary.get(word) ?? 0);
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
  readonly #items = new Map<string, Item>();
  readonly #number = sets++;

  constructor(groups: Readonly<Record<string, readonly Frame[]>>, classes: Classes) {
    for (const [group, own] of Object.entries(groups)) {
      for (const frame of own) {
        const steps = this.#compile(frame, classes);
        if (!steps.some(isNeeded)) throw new Error(`Nothing that the frame "${frame}" needs`);
        this.#enter(group, steps);
      }
    }
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
      triggers[phrase[at]!]!.push(phrase.length === 1 ? byWord : { frame, phrase, at });
    }
  }

  #compile(frame: Frame, classes: Classes): Step[] {
    return frame
      .replace(/\s+\|/g, "|")
      .split(/\s+/)
      .map((part): Step => {
        if (part === "^") return { kind: "start", ...BARE };
        if (part === "$") return { kind: "end", ...BARE };
        if (part.startsWith("~")) return { kind: "gap", ...BARE, most: Number(part.slice(1)) };
        const mark = part.at(-1)!;
        const mayLack = mark === "?" || mark === "*";
        const all = part.slice(part.startsWith("!") ? 1 : 0, mayLack ? -1 : undefined).split("|");
        const item = this.#item(all.filter((one) => one !== "$").join("|"), classes);
        const orEnd = all.includes("$");
        if (part.startsWith("!")) return { kind: "not", ...BARE, item, orEnd };
        return { kind: "item", item, least: mayLack ? 0 : 1, most: mark === "*" ? 4 : 1, orEnd };
      });
  }

  #item(source: string, classes: Classes): Item {
    const known = this.#items.get(source);
    if (known !== undefined) return known;
    const item: Item = new Map();
    this.#items.set(source, item);
    for (const alternative of source.split("|")) {
      const name = /^<(.+)>$/.exec(alternative)?.[1];
      const phrases = name === undefined ? [inNumbers(alternative.replaceAll("_", " "))] : classInNumbers(name, classes);
      for (const [head, ...rest] of phrases) {
        const entries = item.get(head!) ?? [];
        if (!entries.some((entry) => same(entry, rest))) entries.push(rest);
        item.set(head!, entries);
      }
    }
    return item;
  }
}

function inNumbers(phrase: string): number[] {
  if (!PLAIN.test(phrase) && (!CAN_STAND.test(phrase) || CANNOT_STAND.test(phrase))) throw new Error(`No text holds "${phrase}" as words`);
  return splitPhrase(phrase).map(numberOf);
}

const PLAIN = /^[a-z][a-z ]*$/;
/** Words, numbers, emoji and marks that detectors put in, with spaces or hyphens between: other signs are part of no word. */
const CAN_STAND = /^(?:(?:'?[a-z0-9*][a-z0-9*']*|§[a-z]+|\p{Extended_Pictographic})(?:[ -](?!$)|$))+$/u;
/** "Don't" is one word, and a digit between letters has been read as a letter. */
const CANNOT_STAND = /(?:^|[ -])n't(?:[ -]|$)|[a-z][0134578][a-z]/;

function classInNumbers(name: string, classes: Classes): number[][] {
  const phrases = classes[name];
  if (!phrases) throw new Error(`No word class <${name}>`);
  const known = knownClasses.get(phrases) ?? phrases.map(inNumbers);
  knownClasses.set(phrases, known);
  return known;
}

const same = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((number, at) => number === other[at]);

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

/** What every step has that takes no word of its own. */
const BARE = { item: new Map() as Item, least: 0, most: 0, orEnd: false };
/** Whether every match holds a word of this step. */
const isNeeded = ({ kind, least, orEnd }: Step) => kind === "item" && least > 0 && !orEnd;
const NEVER: readonly Tried[] = [];

/** Most words that one phrase of an item takes; a gap has none and takes words one by one. */
function longestOf(item: Item): number {
  let longest = 1;
  for (const phrases of item.values()) for (const rest of phrases) longest = Math.max(longest, rest.length + 1);
  return longest;
}

function numberOf(word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  const number = howCommon.push(commonness(word)) - 1;
  triggers.push([]);
  vocabulary.set(word, number);
  return number;
}

/** Whether the phrase that begins at a place of all phrases stands in the text; of a single word it is known already. */
function stands(phrases: Int32Array, place: number, numbers: readonly number[], start: number): boolean {
  const length = phrases[place]!;
  for (let i = 0; i < length; i++) if (numbers[start + i] !== phrases[place + 1 + i]) return false;
  return true;
}
