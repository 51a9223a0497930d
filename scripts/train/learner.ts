import { BUCKETS, MOST_WORDS, neighboursIn, type WordFeatures, wordFeatures } from "../../lib/policy/classifier/features";
import { type Groups, groupLookUp } from "../../lib/policy/classifier/groups";
import { asSaid } from "../../lib/policy/classifier/said";
import type { Lexeme } from "../../lib/policy/text/lexemes";
import { prepare, type Token } from "../../lib/policy/text/text";
import { inSteps } from "./columns";
import type { Row } from "./rows";

/** Rows turned to numbers once, so that folds and trials share the work. */
export interface Encoded {
  rows: Row[];
  /** The buckets of each row: those of each word once, and those of neighbours once. */
  buckets: Int32Array[];
  /** The same of a row of which only some words are left: each with the given chance. */
  thinned(index: number, chance: number, random: () => number): Int32Array;
}

/** Characters of a training text that are read; the rest of a very long one teaches little. */
const MOST_CHARACTERS = 1500;

export function encode(rows: Row[], groups: Groups): Encoded {
  const stamp = new Int32Array(BUCKETS);
  let turn = 0;
  const groupOf = groupLookUp(groups);
  const known = new Map<string, WordFeatures>();
  const read = ({ word }: Pick<Lexeme, "word">): WordFeatures => {
    const features = known.get(word) ?? wordFeatures(word, groupOf, groups.coarse);
    known.set(word, features);
    return features;
  };
  const bucketsOf = (tokens: readonly Token[]): Int32Array => {
    turn++;
    const words = tokens.slice(0, MOST_WORDS);
    const own = [...new Set(words.map(({ word }) => word))].flatMap((word) => read({ word }).own);
    const { buckets, size } = neighboursIn(words, 0, words.length, read);
    for (let i = 0; i < size; i++) {
      const bucket = buckets[i]!;
      if (stamp[bucket] === turn) continue;
      stamp[bucket] = turn;
      own.push(bucket);
    }
    return Int32Array.from(own);
  };
  const texts = rows.map(({ text }) => asSaid(prepare(text.slice(0, MOST_CHARACTERS))));
  return {
    rows,
    buckets: texts.map(bucketsOf),
    thinned: (index, chance, random) => bucketsOf(texts[index]!.filter(() => random() < chance)),
  };
}

export interface LearnSettings {
  heads: string[];
  epochs: number;
  /** Step size and steadiness of FTRL-proximal. */
  alpha: number;
  beta: number;
  /** Pull towards zero; what it prunes is not shipped. */
  l1: number;
  /** Features in fewer rows are not learned. */
  least: number;
  /**
   * Share of words left out, others at each reading: a comment is then learned by all of its words, not by the two that tell it from the
   * rest of these comments. Every `WHOLE`th reading is of the whole comment.
   */
  omit: number;
  /** Of so many last readings the weights are averaged: each ends with what its last comments taught, and their mean ranks comments by new writers better. */
  averaged: number;
  /**
   * So many times over everything is learned, in other orders and with other words left out, and the mean of all is kept: what hangs on the order alone
   * goes. The weights of three courses are no more than those of one.
   */
  courses: number;
  /** What is too faint to be shipped is left out, and so many more readings teach the rest to do without it; these are averaged then. */
  settling?: { readings: number; faintOf: (head: string) => number };
}

const WHOLE = 8;
/** Of the first course; each other has the next. */
const SEED = 20261121;

/** A small generator with a fixed seed: the same order, so the same weights, every time. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the learner found: real weights by feature and head. Intercepts are by source, so that how rude a source is teaches nothing; judging uses their mean. */
export interface Learned {
  heads: string[];
  bias: Float64Array;
  /** Feature number of each bucket, or -1. */
  featureOf: Int32Array;
  /** Bucket of each feature. */
  bucketOf: Int32Array;
  weights: Float32Array;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/**
 * One logistic head for each label, unknown labels skipped, by FTRL-proximal over hashed features. A feature's value is
 * |naive Bayes log ratio|^0.5 / sqrt(features in the row); the ratio is folded into the weight afterwards.
 */
export function learn({ rows, buckets, thinned }: Encoded, settings: LearnSettings, use: (index: number) => boolean = () => true): Learned {
  const { heads, epochs, alpha, beta, l1: pull, least, omit, averaged, courses, settling } = settings;
  const width = heads.length;
  const order = rows.map((_, i) => i).filter(use);
  const counts = new Uint16Array(BUCKETS);
  for (const i of order) for (const bucket of buckets[i]!) if (counts[bucket]! < 65535) counts[bucket]!++;
  const featureOf = new Int32Array(BUCKETS).fill(-1);
  const kept: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket++) if (counts[bucket]! >= least) featureOf[bucket] = kept.push(bucket) - 1;
  const size = kept.length;
  const known = order.map((i) =>
    heads.flatMap((head, h) => (rows[i]!.labels[head] === undefined ? [] : [[h, rows[i]!.labels[head]!] as const])),
  );

  const features = order.map((i) => buckets[i]!.map((bucket) => featureOf[bucket]!).filter((feature) => feature >= 0));
  const ratio = logRatios();
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  const sourceOf = order.map((i) => sources.indexOf(rows[i]!.source));
  const all = Array.from({ length: courses }, (_, course) => courseFrom(SEED + course));
  const learned = meanOf(epochs, averaged);
  if (settling === undefined) return learned;
  const { rootAt } = inSteps(learned);
  const faint = heads.map(settling.faintOf);
  // A feature without a ratio adds nothing and learns nothing.
  ratio.set(ratio.map((of, k) => (rootAt(k) < faint[k % width]! ? 0 : of)));
  return meanOf(settling.readings, settling.readings);

  /** Every course reads all rows so many times. Gives the mean of what they knew after each of the last readings. */
  function meanOf(times: number, last: number): Learned {
    const sum = { weights: new Float32Array(size * width), bias: new Float64Array(width) };
    for (const { read, now, intercepts } of all) {
      for (let time = 0; time < times; time++) {
        read();
        if (time < times - last) continue;
        now.forEach((weight, k) => {
          sum.weights[k]! += weight;
        });
        intercepts.forEach((intercept, k) => {
          sum.bias[k % width]! += intercept / sources.length;
        });
      }
    }
    const readings = last * courses;
    const weights = sum.weights.map((weight, k) => (weight * ratio[k]!) / readings);
    const bias = sum.bias.map((value) => value / readings);
    return { heads, bias, featureOf, bucketOf: Int32Array.from(kept), weights };
  }

  /** What one course knows: it grows with each reading of all rows. */
  function courseFrom(seed: number) {
    const z = new Float32Array(size * width);
    /** Square roots of the summed squared gradients, and the weights that z and these give. */
    const spread = new Float32Array(size * width);
    const now = new Float32Array(size * width);
    const intercepts = new Float64Array(sources.length * width);
    const places = order.map((_, i) => i);
    const random = generator(seed);
    let done = 0;
    return { read, now, intercepts };

    function read(): void {
      for (let i = places.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [places[i], places[j]] = [places[j]!, places[i]!];
      }
      for (const place of places) step(place, omit > 0 && done % WHOLE > 0);
      done++;
    }

    function step(place: number, inPart: boolean): void {
      const index = order[place]!;
      const said = inPart ? thinned(index, 1 - omit, random) : buckets[index]!;
      const own = inPart ? said.map((bucket) => featureOf[bucket]!).filter((feature) => feature >= 0) : features[place]!;
      const scale = 1 / Math.sqrt(Math.max(said.length, 1));
      for (const [head, label] of known[place]!) {
        const intercept = sourceOf[place]! * width + head;
        let sum = 0;
        for (let i = 0; i < own.length; i++) {
          const k = own[i]! * width + head;
          sum += now[k]! * ratio[k]!;
        }
        const error = (sigmoid(sum * scale + intercepts[intercept]!) - label) * rows[index]!.weight;
        intercepts[intercept]! -= 0.02 * error;
        // A row that is already right teaches nothing worth its time.
        if (Math.abs(error) < 0.01) continue;
        for (let i = 0; i < own.length; i++) {
          const k = own[i]! * width + head;
          const gradient = error * ratio[k]! * scale;
          const before = spread[k]!;
          const after = Math.sqrt(before * before + gradient * gradient);
          const at = z[k]! + gradient - ((after - before) / alpha) * now[k]!;
          z[k] = at;
          spread[k] = after;
          now[k] = at > pull ? ((pull - at) * alpha) / (beta + after) : at < -pull ? ((-pull - at) * alpha) / (beta + after) : 0;
        }
      }
    }
  }

  /** |log ratio|^0.5 of each feature for each head. */
  function logRatios(): Float32Array {
    const yes = new Float32Array(size * width);
    const all = new Float32Array(size * width);
    const yesRows = new Float64Array(width);
    const allRows = new Float64Array(width);
    order.forEach((index, place) => {
      const weight = rows[index]!.weight;
      for (const [head, label] of known[place]!) {
        allRows[head]! += weight;
        yesRows[head]! += label * weight;
        for (const feature of features[place]!) {
          all[feature * width + head]! += weight;
          if (label === 1) yes[feature * width + head]! += weight;
        }
      }
    });
    for (let k = 0; k < yes.length; k++) {
      const head = k % width;
      const p = (yes[k]! + 1) / (yesRows[head]! + 2);
      const q = (all[k]! - yes[k]! + 1) / (allRows[head]! - yesRows[head]! + 2);
      yes[k] = Math.sqrt(Math.abs(Math.log(p / q)));
    }
    return yes;
  }
}

/** Log odds of every head for one encoded row. */
export function apply({ heads, bias, featureOf, weights }: Learned, buckets: Int32Array): Float64Array {
  const width = heads.length;
  const sums = new Float64Array(width);
  for (const bucket of buckets) {
    const feature = featureOf[bucket]!;
    if (feature < 0) continue;
    for (let head = 0; head < width; head++) sums[head]! += weights[feature * width + head]!;
  }
  const scale = 1 / Math.sqrt(Math.max(buckets.length, 1));
  return sums.map((sum, head) => sum * scale + bias[head]!);
}
