import { ALONE, lengthsFrom, type Phrases, placeOf } from "./frame-phrases";

/** One part of a frame. */
export interface Step {
  kind: "item" | "gap" | "not" | "start" | "end";
  item: Item;
  least: number;
  most: number;
  /** The end of the sentence does as well, and takes no word. */
  orEnd: boolean;
}
/** What may stand in one place of a frame: the phrases of each class that it names, and its own. */
export type Item = readonly Phrases[];

/** The words of a text by their numbers, and the sentence of each. */
export interface Numbers {
  numbers: readonly number[];
  sentences: readonly number[];
}

/** The word after the match, or -1. Tries the shortest gap first, so that a match covers no more than it must. */
export function matchAt(steps: Step[], step: number, reading: Numbers, at: number, sentence: number): number {
  if (step === steps.length) return at;
  const { numbers, sentences } = reading;
  const { kind, item, least, most, orEnd } = steps[step]!;
  const inside = at < numbers.length && sentences[at] === sentence;
  if (kind === "start") return at === 0 || sentences[at - 1] !== sentence ? matchAt(steps, step + 1, reading, at, sentence) : -1;
  if (kind === "end") return inside ? -1 : matchAt(steps, step + 1, reading, at, sentence);
  if (kind === "not") {
    const stands = inside ? lengthsAt(item, numbers, at).length > 0 : orEnd;
    return stands ? -1 : matchAt(steps, step + 1, reading, at, sentence);
  }
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
  return least === 0 || (orEnd && !inside) ? matchAt(steps, step + 1, reading, at, sentence) : -1;
}

/** One of the item's phrases here, then up to `left - 1` more, then the next step. */
function repeatAt(steps: Step[], step: number, reading: Numbers, at: number, sentence: number, left: number): number {
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

const NONE: readonly number[] = [];
const ONE: readonly number[] = [1];

/** Lengths in words of the item's phrases that stand here. */
function lengthsAt(item: Item, numbers: readonly number[], at: number): readonly number[] {
  const number = numbers[at]!;
  let lengths = NONE;
  for (let part = 0; part < item.length; part++) {
    const place = placeOf(item[part]!, number);
    if (place < 0) continue;
    if (lengths === NONE && place === ALONE) lengths = ONE;
    else lengths = [...lengths, ...lengthsFrom(item[part]!, place, numbers, at)];
  }
  return lengths;
}
