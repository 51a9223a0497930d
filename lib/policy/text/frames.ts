import type { Span } from "../../model";
import { commonness } from "./commonness";
import { kept } from "./kept";
import { splitPhrase, type Word } from "./words";

/**
 * A frame is a row of words and word classes, matched within one sentence:
 *   `<harm>`      a word or phrase of that class      `a|b_c`    one of these words or phrases (`_` for a space)
 *   `<a>|word`    either                              `x?`       may be missing
 *   `x*`          none to four of them                `!x`       must not come next (takes no words)
 *   `~3`          up to three words of any kind       `^` `$`    start and end of the sentence
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

interface Step {
  kind: "item" | "gap" | "not" | "start" | "end";
  item: Item;
  least: number;
  most: number;
}
/** Words and phrases that may stand in one place of a frame: by their first word, what follows it in each. */
type Item = Map<number, number[][]>;
interface Compiled {
  group: string;
  steps: Step[];
  /** Its place among all frames. */
  order: number;
  set: Frames;
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
let frames = 0;

const phrasesOf = (item: Item) => [...item].flatMap(([head, rests]) => rests.map((rest) => [head, ...rest]));
const rarestIn = (phrase: number[]) => phrase.reduce((best, word, at) => (howCommon[word]! < howCommon[phrase[best]!]! ? at : best), 0);
const costOf = (item: Item) => phrasesOf(item).reduce((sum, phrase) => sum + howCommon[phrase[rarestIn(phrase)]!]! / phrase.length, 0);

/** A text as frames read it. */
interface Numbered {
  words: readonly Word[];
  numbers: Int32Array;
  sentences: Int32Array;
  /** The frames of each set that may stand in it, in order. */
  tried: Map<Frames, Tried[]>;
}
/** For each frame the text that last held its trigger, and what is tried there. */
let seen = new Int32Array(0);
let latest: Tried[] = [];
let text = 0;

const numbered: (words: readonly Word[]) => Numbered = kept((words) => {
  const numbers = new Int32Array(words.length);
  const sentences = new Int32Array(words.length);
  const tried: Numbered["tried"] = new Map();
  if (seen.length !== frames) {
    seen = new Int32Array(frames);
    latest = new Array(frames);
  }
  text++;
  for (let at = 0; at < words.length; at++) {
    numbers[at] = vocabulary.get(words[at]!.word) ?? 0;
    sentences[at] = words[at]!.sentence;
  }
  for (let at = 0; at < words.length; at++) {
    for (const trigger of triggers[numbers[at]!]!) {
      const { frame, phrase } = trigger;
      const start = at - trigger.at;
      if (phrase.length > 0 && !follows(phrase, numbers, start)) continue;
      if (seen[frame.order] === text) {
        latest[frame.order]!.places.push(start);
        continue;
      }
      seen[frame.order] = text;
      const entry = { frame, places: [start] };
      latest[frame.order] = entry;
      const own = tried.get(frame.set);
      if (own) own.push(entry);
      else tried.set(frame.set, [entry]);
    }
  }
  for (const own of tried.values()) own.sort((a, b) => a.frame.order - b.frame.order);
  return { words, numbers, sentences, tried };
});

/** A frame that stands this often in one comment says nothing new by standing there again; so a text of one phrase repeated costs little. */
const MOST = 24;

/** Frames made ready: one look-up per word finds the few frames of all sets that may stand in a text, and only those are tried. */
export class Frames {
  readonly #items = new Map<string, Item>();

  constructor(groups: Readonly<Record<string, readonly Frame[]>>, classes: Classes) {
    for (const [group, own] of Object.entries(groups)) {
      for (const frame of own) this.#enter(group, this.#compile(frame, classes));
    }
  }

  /** Every place where a frame of any group stands; at most one for each frame and first word, the shortest. */
  find(words: readonly Word[]): Match[] {
    const reading = numbered(words);
    const matches: Match[] = [];
    for (const { frame, places } of reading.tried.get(this) ?? NEVER) {
      const { group, steps, reach } = frame;
      const lead = steps[0]!;
      const led = lead.kind === "item" && lead.least > 0;
      let left = MOST;
      let first = 0;
      if (places.length > 1) places.sort((a, b) => a - b);
      for (const place of places) {
        for (first = Math.max(first, place - reach); first <= place && left > 0; first++) {
          if (led && !lead.item.has(reading.numbers[first]!)) continue;
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
    const needed = steps.filter(({ kind, least }) => kind === "item" && least > 0);
    const rarest = needed.reduce((best, next) => (costOf(next.item) < costOf(best.item) ? next : best));
    const reach = steps.slice(0, steps.indexOf(rarest)).reduce((sum, step) => sum + step.most * longestOf(step.item), 0);
    const frame: Compiled = { group, steps, order: frames++, set: this, reach };
    const byWord: Trigger = { frame, phrase: [], at: 0 };
    for (const phrase of phrasesOf(rarest.item)) {
      const at = rarestIn(phrase);
      triggers[phrase[at]!]!.push(phrase.length === 1 ? byWord : { frame, phrase, at });
    }
  }

  #compile(frame: Frame, classes: Classes): Step[] {
    return frame.split(" ").map((part): Step => {
      if (part === "^") return { kind: "start", item: NOTHING, least: 0, most: 0 };
      if (part === "$") return { kind: "end", item: NOTHING, least: 0, most: 0 };
      if (part.startsWith("~")) return { kind: "gap", item: NOTHING, least: 0, most: Number(part.slice(1)) };
      if (part.startsWith("!")) return { kind: "not", item: this.#item(part.slice(1), classes), least: 0, most: 0 };
      const mark = part.at(-1)!;
      const item = this.#item(mark === "?" || mark === "*" ? part.slice(0, -1) : part, classes);
      return { kind: "item", item, least: mark === "?" || mark === "*" ? 0 : 1, most: mark === "*" ? 4 : 1 };
    });
  }

  #item(source: string, classes: Classes): Item {
    const known = this.#items.get(source);
    if (known !== undefined) return known;
    const item: Item = new Map();
    this.#items.set(source, item);
    for (const alternative of source.split("|")) {
      const name = /^<(.+)>$/.exec(alternative)?.[1];
      const phrases = name === undefined ? [alternative.replaceAll("_", " ")] : classes[name];
      if (!phrases) throw new Error(`No word class <${name}>`);
      for (const phrase of phrases) {
        const [head, ...rest] = splitPhrase(phrase).map(numberOf);
        const entries = item.get(head!) ?? [];
        if (!entries.some((entry) => entry.join() === rest.join())) entries.push(rest);
        item.set(head!, entries);
      }
    }
    return item;
  }
}

const NOTHING: Item = new Map();
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

/** The word after the match, or -1. Tries the shortest gap first, so that a match covers no more than it must. */
function matchAt(steps: Step[], step: number, reading: Numbered, at: number, sentence: number): number {
  if (step === steps.length) return at;
  const { numbers, sentences } = reading;
  const { kind, item, least, most } = steps[step]!;
  const inside = at < numbers.length && sentences[at] === sentence;
  if (kind === "start") return at === 0 || sentences[at - 1] !== sentence ? matchAt(steps, step + 1, reading, at, sentence) : -1;
  if (kind === "end") return inside ? -1 : matchAt(steps, step + 1, reading, at, sentence);
  if (kind === "not") return inside && lengthsAt(item, numbers, at).length > 0 ? -1 : matchAt(steps, step + 1, reading, at, sentence);
  if (kind === "gap") {
    for (let to = at; to <= at + most; to++) {
      if (to > at && (to > numbers.length || sentences[to - 1] !== sentence)) break;
      const end = matchAt(steps, step + 1, reading, to, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (inside) {
    const end = repeatAt(steps, step, reading, at, sentence, most);
    if (end >= 0) return end;
  }
  return least === 0 ? matchAt(steps, step + 1, reading, at, sentence) : -1;
}

/** One of the item's phrases here, then up to `left - 1` more, then the next step. */
function repeatAt(steps: Step[], step: number, reading: Numbered, at: number, sentence: number, left: number): number {
  for (const length of lengthsAt(steps[step]!.item, reading.numbers, at)) {
    const to = at + length;
    if (reading.sentences[to - 1] !== sentence) continue;
    if (left > 1 && to < reading.numbers.length && reading.sentences[to] === sentence) {
      const end = repeatAt(steps, step, reading, to, sentence, left - 1);
      if (end >= 0) return end;
    }
    const end = matchAt(steps, step + 1, reading, to, sentence);
    if (end >= 0) return end;
  }
  return -1;
}

const NONE: number[] = [];
const ONE = [1];

/** Lengths in words of the item's phrases that stand here. */
function lengthsAt(item: Item, numbers: Int32Array, at: number): number[] {
  const entries = item.get(numbers[at]!);
  if (entries === undefined) return NONE;
  if (entries.length === 1 && entries[0]!.length === 0) return ONE;
  let lengths = NONE;
  for (const rest of entries) {
    if (!follows(rest, numbers, at + 1)) continue;
    if (lengths === NONE) lengths = [rest.length + 1];
    else lengths.push(rest.length + 1);
  }
  return lengths;
}

function follows(rest: readonly number[], numbers: Int32Array, at: number): boolean {
  for (let i = 0; i < rest.length; i++) if (numbers[at + i] !== rest[i]) return false;
  return true;
}
