import { commonness } from "./commonness";
import type { Item, Step } from "./frame-match";
import { splitPhrase } from "./words";

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

/** Every word of any frame has a number; 0 is every other word. */
const vocabulary = new Map<string, number>();
/** How common each of them is. */
const howCommon: number[] = [0];

/** The number of a word in a text: 0 where no frame names it. */
export const numberOf = (word: string): number => vocabulary.get(word) ?? 0;
/** How common the word of a number is. */
export const commonnessOf = (number: number): number => howCommon[number]!;
/** One more than the highest number of a word. */
export const numbersSoFar = (): number => howCommon.length;

/** Whether every match holds a word of this step. */
export const isNeeded = ({ kind, least, orEnd }: Step) => kind === "item" && least > 0 && !orEnd;

/** What every step has that takes no word of its own. */
const BARE = { item: new Map() as Item, least: 0, most: 0, orEnd: false };

/**
 * Makes a reader of the frames that use the same classes: what they name in the same words is made ready once. The reader throws where a frame is
 * ill-formed: an unknown class, words that no text can hold, alternatives that are read alike ("your|ur"), or nothing that every match must hold.
 */
export function stepReader(classes: Classes): (frame: Frame) => Step[] {
  const items = new Map<string, Item>();

  return (frame) => {
    const steps = frame.replace(/\s+\|/g, "|").split(/\s+/).map(stepOf);
    if (!steps.some(isNeeded)) throw new Error(`Nothing that the frame "${frame}" needs`);
    return steps;
  };

  function stepOf(part: string): Step {
    if (part === "^") return { kind: "start", ...BARE };
    if (part === "$") return { kind: "end", ...BARE };
    if (part.startsWith("~")) return { kind: "gap", ...BARE, most: Number(part.slice(1)) };
    const mark = part.at(-1)!;
    const mayLack = mark === "?" || mark === "*";
    const all = part.slice(part.startsWith("!") ? 1 : 0, mayLack ? -1 : undefined).split("|");
    const item = itemOf(all.filter((one) => one !== "$").join("|"));
    const orEnd = all.includes("$");
    if (part.startsWith("!")) return { kind: "not", ...BARE, item, orEnd };
    return { kind: "item", item, least: mayLack ? 0 : 1, most: mark === "*" ? 4 : 1, orEnd };
  }

  function itemOf(source: string): Item {
    const known = items.get(source);
    if (known !== undefined) return known;
    const item: Item = new Map();
    items.set(source, item);
    const literals = new Set<string>();
    for (const alternative of source.split("|")) {
      const name = /^<(.+)>$/.exec(alternative)?.[1];
      const phrases = name === undefined ? [literal(alternative)] : classInNumbers(name, classes);
      for (const [head, ...rest] of phrases) {
        const entries = item.get(head!) ?? [];
        if (!entries.some((entry) => same(entry, rest))) entries.push(rest);
        item.set(head!, entries);
      }
    }
    return item;

    function literal(alternative: string): number[] {
      const numbers = inNumbers(alternative.replaceAll("_", " "));
      const read = numbers.join(" ");
      if (literals.has(read)) throw new Error(`"${alternative}" is read like another alternative of "${source}"`);
      literals.add(read);
      return numbers;
    }
  }
}

const same = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((number, at) => number === other[at]);

/** Word classes as numbers: most are used by many sets of frames. */
const knownClasses = new WeakMap<readonly string[], number[][]>();

function classInNumbers(name: string, classes: Classes): number[][] {
  const phrases = classes[name];
  if (!phrases) throw new Error(`No word class <${name}>`);
  const known = knownClasses.get(phrases) ?? phrases.map(inNumbers);
  knownClasses.set(phrases, known);
  return known;
}

const PLAIN = /^[a-z][a-z ]*$/;
/** Words, numbers, emoji and marks that detectors put in, with spaces or hyphens between: other signs are part of no word. */
const CAN_STAND = /^(?:(?:'?[a-z0-9*][a-z0-9*']*|§[a-z]+|\p{Extended_Pictographic})(?:[ -](?!$)|$))+$/u;
/** "Don't" is one word, and a digit between letters has been read as a letter. */
const CANNOT_STAND = /(?:^|[ -])n't(?:[ -]|$)|[a-z][0134578][a-z]/;

function inNumbers(phrase: string): number[] {
  if (!PLAIN.test(phrase) && (!CAN_STAND.test(phrase) || CANNOT_STAND.test(phrase))) throw new Error(`No text holds "${phrase}" as words`);
  return splitPhrase(phrase).map(entered);
}

/** The number of a word that a frame names: a new one where it is the first to do so. */
function entered(word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  const number = howCommon.push(commonness(word)) - 1;
  vocabulary.set(word, number);
  return number;
}
