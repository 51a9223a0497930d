import type { Item, Step } from "./frame-match";
import { numberFor, type Phrases, setOf } from "./frame-phrases";
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

/** Whether every match holds a word of this step. */
export const isNeeded = ({ kind, least, orEnd }: Step) => kind === "item" && least > 0 && !orEnd;

/** What every step has that takes no word of its own. */
const BARE = { item: [] as Item, least: 0, most: 0, orEnd: false };

/**
 * Makes a reader of the frames that use the same classes: what they name in the same words is made ready once. The reader throws where a frame is
 * ill-formed: an unknown class, words that no text can hold, alternatives that are read alike ("your|ur"), or nothing that every match must hold.
 */
export function stepReader(classes: Classes): (frame: Frame) => Step[] {
  const steps = new Map<string, Step>();
  const items = new Map<string, Item>();

  return (frame) => {
    const own = frame.replace(/\s+\|/g, "|").split(/\s+/).map(stepOf);
    if (!own.some(isNeeded)) throw new Error(`Nothing that the frame "${frame}" needs`);
    return own;
  };

  function stepOf(part: string): Step {
    const step = steps.get(part) ?? readStep(part);
    steps.set(part, step);
    return step;
  }

  function readStep(part: string): Step {
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
    const item = items.get(source) ?? readItem(source);
    items.set(source, item);
    return item;
  }

  function readItem(source: string): Item {
    const alternatives = source.split("|");
    const named = alternatives.flatMap((alternative) => /^<(.+)>$/.exec(alternative)?.[1] ?? []);
    const own = alternatives.filter((alternative) => !alternative.startsWith("<"));
    return [...(own.length > 0 ? [literals(own)] : []), ...new Set(named.map((name) => phrasesOfClass(name, classes)))];
  }
}

/** Words of frames by themselves. */
function literals(alternatives: readonly string[]): Phrases {
  const phrases = alternatives.map((alternative) => inNumbers(alternative.replaceAll("_", " ")));
  const read = phrases.map((phrase) => phrase.join(" "));
  const twice = alternatives.find((_, at) => read.indexOf(read[at]!) < at);
  if (twice !== undefined) throw new Error(`"${twice}" is read like another alternative of "${alternatives.join("|")}"`);
  return setOf(phrases);
}

/** Word classes: most are used by many sets of frames. */
const knownClasses = new WeakMap<readonly string[], Phrases>();

function phrasesOfClass(name: string, classes: Classes): Phrases {
  const phrases = classes[name];
  if (!phrases) throw new Error(`No word class <${name}>`);
  const known = knownClasses.get(phrases) ?? setOf(phrases.map(inNumbers));
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
  return splitPhrase(phrase).map(numberFor);
}
