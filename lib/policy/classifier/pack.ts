import { BUCKETS } from "./features";
import type { Weights } from "./linear";

/** Every printable ASCII character that needs no escape inside a string of the bundle. Half stand for a last digit, half for one that another follows. */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((sign) => !"\"'\\$".includes(sign));
const HALF = ALPHABET.length / 2;

/**
 * Weights as text, in lines, so that like stands by like and zips well: JSON (heads, bias, step, decision, marking, counts); the distance of each bucket
 * to the one before it; the heads that have a weight in it (distances again, doubled, one more for the last); those weights (positive even,
 * negative odd); the grouped words, each as its distance and its fine group; the coarse group of each fine one. Made by `npm run train`, read by `unpack`.
 */
export function pack({ heads, bias, step, buckets, rows, groups, decision, marking }: Weights): string {
  const [distances, places, weights, words, coarse] = [writer(), writer(), writer(), writer(), writer()];
  const width = heads.length;
  let before = 0;
  buckets.forEach((bucket, row) => {
    distances.put(bucket - before);
    before = bucket;
    const own = Array.from(heads.keys()).filter((head) => rows[row * width + head] !== 0);
    own.forEach((head, i) => {
      places.put((head - (own[i - 1] ?? 0)) * 2 + (i === own.length - 1 ? 1 : 0));
      const weight = rows[row * width + head]!;
      weights.put(weight > 0 ? weight * 2 : -weight * 2 - 1);
    });
  });
  let count = 0;
  before = 0;
  groups.fine.forEach((fine, bucket) => {
    if (fine === 0) return;
    words.put(bucket - before);
    words.put(fine);
    before = bucket;
    count++;
  });
  groups.coarse.forEach(coarse.put);
  const counts = { rows: buckets.length, words: count, fine: groups.coarse.length };
  const lines = [distances, places, weights, words, coarse].map((line) => line.text());
  return `${[JSON.stringify({ heads, bias, step, counts, decision, marking }), ...lines].join("\n")}\n`;
}

type Head = Pick<Weights, "heads" | "bias" | "step" | "decision" | "marking"> & { counts: { rows: number; words: number; fine: number } };

/** Reads what `pack` wrote. The text is our own build product, so a damaged one is a defect and throws. */
export function unpack(text: string): Weights {
  const [first = "", ...lines] = text.split("\n");
  const { counts, ...head } = JSON.parse(first) as Head;
  const [distance, place, weight, word, coarse] = [0, 1, 2, 3, 4].map((line) => reader(lines[line] ?? ""));
  const width = head.heads.length;
  const buckets = new Int32Array(counts.rows);
  const rows = new Int8Array(counts.rows * width);
  let bucket = 0;
  for (let row = 0; row < counts.rows; row++) {
    bucket += distance!();
    buckets[row] = bucket;
    for (let column = 0, last = false; !last; ) {
      const next = place!();
      column += next >> 1;
      last = next % 2 === 1;
      const size = weight!();
      rows[row * width + column] = size % 2 === 0 ? size / 2 : -(size + 1) / 2;
    }
  }
  const groups = { fine: new Int16Array(BUCKETS), coarse: new Int16Array(counts.fine) };
  bucket = 0;
  for (let i = 0; i < counts.words; i++) {
    bucket += word!();
    groups.fine[bucket] = word!();
  }
  for (let fine = 0; fine < counts.fine; fine++) groups.coarse[fine] = coarse!();
  return { ...head, buckets, rows, groups };
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

/** Gives the numbers of a line, one at each call. */
function reader(line: string): () => number {
  const digitOf = new Uint8Array(128);
  ALPHABET.forEach((sign, digit) => {
    digitOf[sign.charCodeAt(0)] = digit;
  });
  let at = 0;
  return () => {
    let value = 0;
    for (let scale = 1; at < line.length; scale *= HALF) {
      const digit = digitOf[line.charCodeAt(at++)]!;
      if (digit < HALF) return value + digit * scale;
      value += (digit - HALF) * scale;
    }
    throw new Error("The model's file is cut short.");
  };
}
