import { reading, wordBucket } from "../../lib/policy/classifier/features";
import type { Groups } from "../../lib/policy/classifier/groups";
import { prepare } from "../../lib/policy/text/text";
import { generator } from "./learner";

/** How word groups are made. */
export interface ClusterSettings {
  /** Words rarer than this are left out. */
  least: number;
  /** Neighbouring words looked at on each side. */
  window: number;
  contexts: number;
  dimensions: number;
  fine: number;
  coarse: number;
}

/** Words, the most common first, as points of unit length: `dimensions` numbers for each. */
export interface WordVectors {
  words: string[];
  points: Float32Array;
  dimensions: number;
}

/** Longer ones are addresses and outcries. */
const LONGEST_WORD = 24;

/** What the vectors that others learned count beside the company that words keep in our texts. Of 0.6 and 0.8 the better one on an eighth of each public set left out. */
const SHARE_OF_OTHERS = 0.8;
/** So many of the others' most common words are grouped though our texts lack them: with 25,000 less was gained; behind them stand names. */
const MOST_COMMON = 40_000;
const PLAIN_WORD = /^[a-z']{2,24}$/;

/**
 * Groups of words that keep similar company ("trolls", "goblins", "muppets"): in raw text and, where `others` are given, in what those were learned
 * from. Of a word that stands in one of the two only that one is asked, so words that our texts lack have a group too.
 */
export function clusters(texts: string[], settings: ClusterSettings, others?: WordVectors): Groups {
  const own = companyOf(texts, settings);
  const { words, points, dimensions } = others ? together(own, others) : own;
  const small = kMeans(points, dimensions, settings.fine);
  const large = kMeans(small.centres, dimensions, settings.coarse);
  const fineOf = new Map(words.map((word, i) => [wordBucket(word), small.group[i]! + 1]));
  const grouped = [...fineOf].sort(([a], [b]) => a - b);
  return {
    words: Int32Array.from(grouped, ([bucket]) => bucket),
    fine: Int16Array.from(grouped, ([, group]) => group),
    coarse: Int16Array.of(0, ...Array.from(large.group, (group) => group + 1)),
  };
}

/** Both side by side, our own words first. */
function together(own: WordVectors, others: WordVectors): WordVectors {
  const ownPlace = new Map(own.words.map((word, place) => [word, place]));
  const otherPlace = new Map(others.words.map((word, place) => [word, place]));
  const common = others.words.slice(0, MOST_COMMON);
  const words = [...own.words, ...common.filter((word) => !ownPlace.has(word) && PLAIN_WORD.test(word))];
  const dimensions = own.dimensions + others.dimensions;
  const points = new Float32Array(words.length * dimensions);
  const put = ({ points: from, dimensions: width }: WordVectors, place: number | undefined, to: number, share: number) => {
    if (place === undefined) return;
    for (let d = 0; d < width; d++) points[to + d] = from[place * width + d]! * Math.sqrt(share);
  };
  words.forEach((word, i) => {
    put(own, ownPlace.get(word), i * dimensions, 1 - SHARE_OF_OTHERS);
    // Others wrote "dont" for "don't".
    put(others, otherPlace.get(word) ?? otherPlace.get(word.replace("'", "")), i * dimensions + own.dimensions, SHARE_OF_OTHERS);
  });
  return { words, points: unitLength(points, dimensions), dimensions };
}

/** The company that each word keeps, the most frequent words first. */
function companyOf(texts: string[], { least, window, contexts, dimensions }: ClusterSettings): WordVectors {
  const docs = texts.map((text) => prepare(text.slice(0, 1500)).tokens.map(({ word }) => reading(word)));
  const counts = new Map<string, number>();
  for (const doc of docs) for (const word of doc) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([word, count]) => count >= least && word.length <= LONGEST_WORD)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const idOf = new Map(words.map((word, i) => [word, i]));
  const size = words.length;
  const width = Math.min(contexts, size);

  // Company kept, left and right apart.
  const pairs = new Map<number, number>();
  for (const doc of docs) {
    const ids = doc.map((word) => idOf.get(word) ?? -1);
    ids.forEach((word, at) => {
      if (word < 0) return;
      for (let offset = -window; offset <= window; offset++) {
        const neighbour = offset === 0 ? -1 : (ids[at + offset] ?? -1);
        if (neighbour < 0 || neighbour >= width) continue;
        const key = word * width * 2 + (offset < 0 ? 0 : width) + neighbour;
        pairs.set(key, (pairs.get(key) ?? 0) + 1 / Math.abs(offset));
      }
    });
  }
  const rowSum = new Float64Array(size);
  const columnSum = new Float64Array(width * 2);
  let total = 0;
  for (const [key, count] of pairs) {
    rowSum[Math.floor(key / (width * 2))]! += count;
    columnSum[key % (width * 2)]! += count;
    total += count;
  }
  let smoothed = 0;
  for (const sum of columnSum) smoothed += sum ** 0.75;
  // Positive pointwise mutual information, as a sparse matrix.
  const row: number[] = [];
  const column: number[] = [];
  const value: number[] = [];
  for (const [key, count] of pairs) {
    const r = Math.floor(key / (width * 2));
    const c = key % (width * 2);
    const information = Math.log(((count / total) * smoothed) / ((rowSum[r]! / total) * columnSum[c]! ** 0.75));
    if (information <= 0) continue;
    row.push(r);
    column.push(c);
    value.push(information);
  }
  const matrix: Sparse = {
    row: Int32Array.from(row),
    column: Int32Array.from(column),
    value: Float32Array.from(value),
    rows: size,
    columns: width * 2,
  };
  return { words, points: vectors(matrix, dimensions), dimensions };
}

interface Sparse {
  row: Int32Array;
  column: Int32Array;
  value: Float32Array;
  rows: number;
  columns: number;
}

/** Rows of the matrix in few dimensions, by a randomised range finder with two rounds; unit length. */
function vectors(m: Sparse, dimensions: number): Float32Array {
  const random = generator(7);
  let right: Float32Array = Float32Array.from({ length: m.columns * dimensions }, () => random() - 0.5);
  let left: Float32Array = new Float32Array(0);
  for (let round = 0; round < 3; round++) {
    left = times(m.value, m.row, m.column, right, m.rows, dimensions);
    orthonormal(left, m.rows, dimensions);
    if (round < 2) {
      right = times(m.value, m.column, m.row, left, m.columns, dimensions);
      orthonormal(right, m.columns, dimensions);
    }
  }
  const out = times(
    m.value,
    m.row,
    m.column,
    orthonormal(times(m.value, m.column, m.row, left, m.columns, dimensions), m.columns, dimensions),
    m.rows,
    dimensions,
  );
  return unitLength(out, dimensions);
}

function times(value: Float32Array, to: Int32Array, from: Int32Array, dense: Float32Array, rows: number, dimensions: number): Float32Array {
  const out = new Float32Array(rows * dimensions);
  for (let i = 0; i < value.length; i++) {
    const a = to[i]! * dimensions;
    const b = from[i]! * dimensions;
    const v = value[i]!;
    for (let d = 0; d < dimensions; d++) out[a + d]! += v * dense[b + d]!;
  }
  return out;
}

/** Gram–Schmidt on the columns, in place. */
function orthonormal(dense: Float32Array, rows: number, dimensions: number): Float32Array {
  for (let d = 0; d < dimensions; d++) {
    for (let before = 0; before < d; before++) {
      let dot = 0;
      for (let r = 0; r < rows; r++) dot += dense[r * dimensions + d]! * dense[r * dimensions + before]!;
      for (let r = 0; r < rows; r++) dense[r * dimensions + d]! -= dot * dense[r * dimensions + before]!;
    }
    let length = 0;
    for (let r = 0; r < rows; r++) length += dense[r * dimensions + d]! ** 2;
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (let r = 0; r < rows; r++) dense[r * dimensions + d]! *= scale;
  }
  return dense;
}

/** Spherical k-means. The first points (the most frequent words) are the first centres. */
function kMeans(points: Float32Array, dimensions: number, groups: number): { group: Int32Array; centres: Float32Array } {
  const size = points.length / dimensions;
  const k = Math.min(groups, size);
  const centres = points.slice(0, k * dimensions);
  const group = new Int32Array(size);
  for (let round = 0; round < 7; round++) {
    for (let p = 0; p < size; p++) {
      let best = -2;
      for (let g = 0; g < k; g++) {
        let dot = 0;
        for (let d = 0; d < dimensions; d++) dot += points[p * dimensions + d]! * centres[g * dimensions + d]!;
        if (dot > best) {
          best = dot;
          group[p] = g;
        }
      }
    }
    centres.fill(0);
    for (let p = 0; p < size; p++) for (let d = 0; d < dimensions; d++) centres[group[p]! * dimensions + d]! += points[p * dimensions + d]!;
    unitLength(centres, dimensions);
  }
  return { group, centres };
}

/** In place. */
export function unitLength(points: Float32Array, dimensions: number): Float32Array {
  for (let p = 0; p < points.length; p += dimensions) {
    let length = 0;
    for (let d = 0; d < dimensions; d++) length += points[p + d]! ** 2;
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (let d = 0; d < dimensions; d++) points[p + d]! *= scale;
  }
  return points;
}
