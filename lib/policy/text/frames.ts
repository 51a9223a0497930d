import type { Span } from "../../model";
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
  id: number;
  least: number;
  most: number;
}
interface Compiled {
  group: string;
  steps: Step[];
  needs: number[];
}
/** Which classes each word belongs to (with the lengths of the phrases), and where each class occurs. */
interface Tags {
  at: (Map<number, number[]> | undefined)[];
  places: (number[] | undefined)[];
  all: number[];
  /** First words of sentences. */
  firsts: number[];
}
interface Entry {
  rest: string[];
  ids: number[];
}

/** A frame that stands this often in one comment says nothing new by standing there again; so a text of one phrase repeated costs little. */
const MOST = 24;

/** Frames made ready: one look-up per word, then only frames whose classes all occur are tried. Linear in the text. */
export class Frames {
  readonly #compiled: Compiled[] = [];
  readonly #entries = new Map<string, Entry[]>();
  readonly #ids = new Map<string, number>();

  constructor(groups: Readonly<Record<string, readonly Frame[]>>, classes: Classes) {
    for (const [group, frames] of Object.entries(groups)) {
      for (const frame of frames) this.#compiled.push({ group, ...this.#compile(frame, classes) });
    }
  }

  /** Every place where a frame of any group stands; at most one for each frame and first word, the shortest. */
  find(words: readonly Word[]): Match[] {
    const tags = this.#tag(words);
    if (tags === null) return [];
    const matches: Match[] = [];
    for (const { group, steps, needs } of this.#compiled) {
      if (!needs.every((id) => tags.places[id] !== undefined)) continue;
      const lead = steps[0]!;
      const starts = lead.kind === "start" ? tags.firsts : lead.kind === "item" && lead.least > 0 ? tags.places[lead.id]! : tags.all;
      let left = MOST;
      for (const first of starts) {
        if (left === 0) break;
        const end = matchAt(steps, 0, words, tags.at, first, words[first]!.sentence);
        if (end <= first) continue;
        matches.push({ group, first, last: end - 1, span: { start: words[first]!.start, end: words[end - 1]!.end } });
        left--;
      }
    }
    return matches;
  }

  #compile(frame: Frame, classes: Classes): { steps: Step[]; needs: number[] } {
    const steps = frame.split(" ").map((part): Step => {
      if (part === "^") return { kind: "start", id: -1, least: 0, most: 0 };
      if (part === "$") return { kind: "end", id: -1, least: 0, most: 0 };
      if (part.startsWith("~")) return { kind: "gap", id: -1, least: 0, most: Number(part.slice(1)) };
      if (part.startsWith("!")) return { kind: "not", id: this.#item(part.slice(1), classes), least: 0, most: 0 };
      const mark = part.at(-1)!;
      const id = this.#item(mark === "?" || mark === "*" ? part.slice(0, -1) : part, classes);
      return { kind: "item", id, least: mark === "?" || mark === "*" ? 0 : 1, most: mark === "*" ? 4 : 1 };
    });
    return { steps, needs: steps.filter(({ kind, least }) => kind === "item" && least > 0).map(({ id }) => id) };
  }

  #item(source: string, classes: Classes): number {
    const known = this.#ids.get(source);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(source, id);
    for (const alternative of source.split("|")) {
      const name = /^<(.+)>$/.exec(alternative)?.[1];
      const phrases = name === undefined ? [alternative.replaceAll("_", " ")] : classes[name];
      if (!phrases) throw new Error(`No word class <${name}>`);
      for (const phrase of phrases) this.#enter(splitPhrase(phrase), id);
    }
    return id;
  }

  #enter([head, ...rest]: string[], id: number) {
    const entries = this.#entries.get(head!) ?? [];
    const same = entries.find((entry) => entry.rest.join(" ") === rest.join(" "));
    if (same) same.ids.push(id);
    else entries.push({ rest, ids: [id] });
    this.#entries.set(head!, entries);
  }

  #tag(words: readonly Word[]): Tags | null {
    const at: Tags["at"] = [];
    const places: Tags["places"] = [];
    let any = false;
    words.forEach((word, index) => {
      const entries = this.#entries.get(word.word);
      if (!entries) return;
      for (const { rest, ids } of entries) {
        if (rest.length > 0 && !rest.every((next, i) => words[index + 1 + i]?.word === next)) continue;
        at[index] ??= new Map();
        for (const id of ids) {
          const lengths = at[index]!.get(id);
          if (lengths) lengths.push(rest.length + 1);
          else {
            at[index]!.set(id, [rest.length + 1]);
            const known = places[id];
            if (known) known.push(index);
            else places[id] = [index];
          }
          any = true;
        }
      }
    });
    if (!any) return null;
    const all = words.map((_, index) => index);
    return { at, places, all, firsts: all.filter((index) => index === 0 || words[index - 1]!.sentence !== words[index]!.sentence) };
  }
}

/** The word after the match, or -1. Tries the shortest gap first, so that a match covers no more than it must. */
function matchAt(
  steps: Step[],
  step: number,
  words: readonly Word[],
  tags: (Map<number, number[]> | undefined)[],
  at: number,
  sentence: number,
): number {
  if (step === steps.length) return at;
  const { kind, id, least, most } = steps[step]!;
  const inside = (index: number) => index < words.length && words[index]!.sentence === sentence;
  const next = (from: number) => matchAt(steps, step + 1, words, tags, from, sentence);
  if (kind === "start") return at === 0 || words[at - 1]!.sentence !== sentence ? next(at) : -1;
  if (kind === "end") return inside(at) ? -1 : next(at);
  if (kind === "not") return inside(at) && tags[at]?.has(id) ? -1 : next(at);
  if (kind === "gap") {
    for (let skip = 0; skip <= most && (skip === 0 || inside(at + skip - 1)); skip++) {
      const end = next(at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (inside(at)) {
    for (const length of tags[at]?.get(id) ?? []) {
      if (!inside(at + length - 1)) continue;
      const end = most > 1 ? matchRepeat(steps, step, words, tags, at + length, sentence, most - 1) : next(at + length);
      if (end >= 0) return end;
    }
  }
  return least === 0 ? next(at) : -1;
}

function matchRepeat(
  steps: Step[],
  step: number,
  words: readonly Word[],
  tags: (Map<number, number[]> | undefined)[],
  at: number,
  sentence: number,
  left: number,
): number {
  if (left > 0 && at < words.length && words[at]!.sentence === sentence) {
    for (const length of tags[at]?.get(steps[step]!.id) ?? []) {
      const end = matchRepeat(steps, step, words, tags, at + length, sentence, left - 1);
      if (end >= 0) return end;
    }
  }
  return matchAt(steps, step + 1, words, tags, at, sentence);
}
