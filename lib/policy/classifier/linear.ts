import type { Span } from "../../model";
import type { JudgedText } from "../text/text";
import type { Decision } from "./evidence";
import { BUCKETS, features, type Groups, reading, wordFeatures } from "./features";

/** Learned numbers, as unpacked from the shipped file. */
export interface Weights {
  /** What each column answers for: a category, or a broader reading learned from public data. */
  heads: string[];
  bias: number[];
  /** Real value of one step of a whole-number weight, for each head. */
  step: number[];
  /** Buckets that carry weights, ascending, and their rows of `heads.length` whole numbers. */
  buckets: Int32Array;
  rows: Int8Array;
  groups: Groups;
  /** How the heads and the detectors are weighed together. */
  decision: Decision;
}

/** The shipped text model. */
export interface Model {
  heads: readonly string[];
  decision: Decision;
  /** Evidence for each head as log odds, in the order of `heads`. */
  score(text: JudgedText): Float64Array;
  /** The words of `plain` that speak most for a head, in order of place; at most `most`. */
  explain(text: JudgedText, head: string, most?: number): Span[];
}

/** Makes a model from its weights. One lookup table of 4 MB, then a sum for each comment. */
export function modelOf(weights: Weights): Model {
  const { heads, bias, step, buckets, rows, groups, decision } = weights;
  const width = heads.length;
  const rowOf = new Int32Array(BUCKETS);
  buckets.forEach((bucket, row) => {
    rowOf[bucket] = row + 1;
  });
  const seen = new Uint8Array(BUCKETS);
  const sums = new Int32Array(width);

  function score(text: JudgedText): Float64Array {
    sums.fill(0);
    const used: number[] = [];
    features(text, groups, (bucket) => {
      if (seen[bucket] === 1) return;
      seen[bucket] = 1;
      used.push(bucket);
      const row = rowOf[bucket]!;
      if (row === 0) return;
      const at = (row - 1) * width;
      for (let head = 0; head < width; head++) sums[head]! += rows[at + head]!;
    });
    for (const bucket of used) seen[bucket] = 0;
    const scale = 1 / Math.sqrt(Math.max(used.length, 1));
    return Float64Array.from(sums, (sum, head) => sum * step[head]! * scale + bias[head]!);
  }

  function explain(text: JudgedText, head: string, most = 6): Span[] {
    const column = heads.indexOf(head);
    if (column < 0) return [];
    const weighed = text.tokens.slice(0, 4000).map(({ word, start, end }) => {
      let weight = 0;
      wordFeatures(reading(word), (bucket) => {
        const row = rowOf[bucket]!;
        if (row > 0) weight += rows[(row - 1) * width + column]!;
      });
      return { start, end, weight };
    });
    const top = Math.max(0, ...weighed.map(({ weight }) => weight));
    return weighed
      .filter(({ weight }) => weight > 0 && weight >= top * 0.5)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, end }));
  }

  return { heads, decision, score, explain };
}
