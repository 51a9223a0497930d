import type { Weights } from "./linear";

/** Every printable ASCII character that needs no escape inside a string of the bundle. Half stand for a last digit, half for one that another follows. */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((sign) => !"\"'\\$".includes(sign));
const HALF = ALPHABET.length / 2;

/**
 * Weights as text, in lines, so that like stands by like and zips well: JSON (heads, bias, step, decision, marking, counts); the distance of each bucket
 * to the one before it; the heads that have a weight in it (distances again, doubled, one more for the last); those weights (positive even,
 * negative odd); the grouped words, each as its distance and its fine group; the coarse group of each fine one. Made by `npm run train`, read by `unpack`.
 */
export function pack({ heads, bias, step, buckets, from, entries, groups, decision, marking }: Weights): string {
  const [distances, places, weights, words, coarse] = [writer(), writer(), writer(), writer(), writer()];
  let before = 0;
  buckets.forEach((bucket, row) => {
    distances.put(bucket - before);
    before = bucket;
    let headBefore = 0;
    for (let at = from[row]!; at < from[row + 1]!; at++) {
      const head = entries[at]! & 255;
      const root = entries[at]! >> 8;
      places.put((head - headBefore) * 2 + (at === from[row + 1]! - 1 ? 1 : 0));
      weights.put(root > 0 ? root * 2 : -root * 2 - 1);
      headBefore = head;
    }
  });
  before = 0;
  groups.words.forEach((bucket, i) => {
    words.put(bucket - before);
    words.put(groups.fine[i]!);
    before = bucket;
  });
  groups.coarse.forEach(coarse.put);
  const counts = { rows: buckets.length, weights: entries.length, words: groups.words.length, fine: groups.coarse.length };
  const lines = [distances, places, weights, words, coarse].map((line) => line.text());
  return `${[JSON.stringify({ heads, bias, step, counts, decision, marking }), ...lines].join("\n")}\n`;
}

type Head = Pick<Weights, "heads" | "bias" | "step" | "decision" | "marking"> & {
  counts: { rows: number; weights: number; words: number; fine: number };
};

/** Reads what `pack` wrote. The text is our own build product, so a damaged one is a defect and throws. */
export function unpack(text: string): Weights {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  const { counts, ...head } = JSON.parse(text.slice(0, starts[1])) as Head;
  const [distance, place, weight, word, coarse] = [1, 2, 3, 4, 5].map((line) => reader(text, starts[line] ?? text.length));
  const buckets = new Int32Array(counts.rows);
  const from = new Int32Array(counts.rows + 1);
  const entries = new Int16Array(counts.weights);
  let bucket = 0;
  let at = 0;
  for (let row = 0; row < counts.rows; row++) {
    bucket += distance!();
    buckets[row] = bucket;
    for (let column = 0, last = 0; last === 0; ) {
      const next = place!();
      const size = weight!();
      column += next >> 1;
      last = next & 1;
      entries[at++] = ((size >> 1) ^ -(size & 1)) * 256 + column;
    }
    from[row + 1] = at;
  }
  if (at !== counts.weights) throw new Error("The model's file is damaged.");
  const groups = { words: new Int32Array(counts.words), fine: new Int16Array(counts.words), coarse: new Int16Array(counts.fine) };
  bucket = 0;
  for (let i = 0; i < counts.words; i++) {
    bucket += word!();
    groups.words[i] = bucket;
    groups.fine[i] = word!();
  }
  for (let fine = 0; fine < counts.fine; fine++) groups.coarse[fine] = coarse!();
  return { ...head, buckets, from, entries, groups };
}

/** Collects whole numbers from 0 as digits of the alphabet, the smallest digit first. */
function writer() {
  const signs: string[] = [];
  return {
    put(value: number): void {
      let rest = value;
      for (; rest >= HALF; rest = Math.floor(rest / HALF)) signs.push(ALPHABET[HALF + (rest % HALF)]!);
      signs.push(ALPHABET[rest]!);
    },
    text: () => signs.join(""),
  };
}

/** The digit of each sign. */
const DIGIT = new Uint8Array(128);
ALPHABET.forEach((sign, digit) => {
  DIGIT[sign.charCodeAt(0)] = digit;
});

/** Gives the numbers of a line, one at each call. */
function reader(text: string, start: number): () => number {
  let at = start;
  return () => {
    const digit = DIGIT[text.charCodeAt(at++)]!;
    if (digit < HALF) return digit;
    let value = digit - HALF;
    for (let scale = HALF; at < text.length; scale *= HALF) {
      const next = DIGIT[text.charCodeAt(at++)]!;
      if (next < HALF) return value + next * scale;
      value += (next - HALF) * scale;
    }
    throw new Error("The model's file is cut short.");
  };
}
