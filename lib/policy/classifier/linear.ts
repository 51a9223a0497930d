import type { Span } from "../../model";
import type { JudgedText } from "../text/text";
import type { Decision } from "./evidence";
import { BUCKETS, features, type Groups, MOST_FEATURES_OF_A_WORD, MOST_WORDS, reading, wordFeatures } from "./features";

/** Learned numbers, as unpacked from the shipped file. */
export interface Weights {
  /** What each column answers for: a category, or a broader reading learned from public data. */
  heads: string[];
  bias: number[];
  /** Real value of the smallest weight, for each head. */
  step: number[];
  /** Buckets that carry weights, ascending, and their rows of `heads.length` whole numbers: the root of a weight in steps, with its sign. */
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

/** Undoes the root with which a weight is kept, sign and all. */
const squared = (root: number) => root * Math.abs(root);

/** Makes a model from its weights. One lookup table of 4 MB, then a sum for each comment. */
export function modelOf(weights: Weights): Model {
  const { heads, bias, step, buckets, rows, groups, decision } = weights;
  const width = heads.length;
  const rowOf = new Int32Array(BUCKETS);
  buckets.forEach((bucket, row) => {
    rowOf[bucket] = row + 1;
  });
  const sums = new Int32Array(width);
  const distinct = distinctBuckets();

  function score(text: JudgedText): Float64Array {
    sums.fill(0);
    distinct.start(text.tokens.length);
    features(text, groups, (bucket) => {
      if (!distinct.add(bucket)) return;
      const row = rowOf[bucket]!;
      if (row === 0) return;
      const at = (row - 1) * width;
      for (let head = 0; head < width; head++) sums[head]! += squared(rows[at + head]!);
    });
    const scale = 1 / Math.sqrt(Math.max(distinct.count(), 1));
    return Float64Array.from(sums, (sum, head) => sum * step[head]! * scale + bias[head]!);
  }

  function explain(text: JudgedText, head: string, most = 6): Span[] {
    const column = heads.indexOf(head);
    if (column < 0) return [];
    const weighed = text.tokens.slice(0, MOST_WORDS).map(({ word, start, end }) => {
      let weight = 0;
      wordFeatures(reading(word), (bucket) => {
        const row = rowOf[bucket]!;
        if (row > 0) weight += squared(rows[(row - 1) * width + column]!);
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

/** A set of buckets that is emptied for each comment: small enough to stay in the processor's cache, where a flag for every bucket would not. */
function distinctBuckets() {
  /** One more than the bucket in each place; 0 stands for none. A power of two. */
  let places = new Int32Array(4096);
  let count = 0;

  return {
    start(words: number): void {
      const room = 2 ** Math.ceil(Math.log2(Math.max(Math.min(words, MOST_WORDS) * MOST_FEATURES_OF_A_WORD * 2, 4096)));
      if (room === places.length) places.fill(0);
      else places = new Int32Array(room);
      count = 0;
    },
    /** Whether the bucket is new to this comment. */
    add(bucket: number): boolean {
      const last = places.length - 1;
      let at = Math.imul(bucket, 0x9e3779b1) >>> 7;
      for (at &= last; places[at] !== 0; at = (at + 1) & last) if (places[at] === bucket + 1) return false;
      places[at] = bucket + 1;
      count++;
      return true;
    },
    count: () => count,
  };
}
