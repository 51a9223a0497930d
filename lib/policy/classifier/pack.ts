import { BUCKETS } from "./features";
import type { Weights } from "./linear";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Weights as text: a line of JSON (heads, bias, step, decision, counts), a line of base64 with the rows and one with the word groups. A row
 * is the distance to the bucket before it, a bit mask of the heads with a weight, and one signed byte for each; a grouped word is the
 * distance to the bucket before it and its fine group; the coarse group of each fine one follows. Made by `npm run train`, read by `unpack`.
 */
export function pack({ heads, bias, step, buckets, rows, groups, decision }: Weights): string {
  const bytes: number[] = [];
  const width = heads.length;
  let before = 0;
  buckets.forEach((bucket, row) => {
    varint(bytes, bucket - before);
    before = bucket;
    const own = rows.subarray(row * width, (row + 1) * width);
    varint(
      bytes,
      own.reduce((mask, weight, head) => (weight === 0 ? mask : mask + 2 ** head), 0),
    );
    for (const weight of own) if (weight !== 0) bytes.push(weight & 255);
  });
  const grouped: number[] = [];
  let words = 0;
  before = 0;
  groups.fine.forEach((fine, bucket) => {
    if (fine === 0) return;
    varint(grouped, bucket - before);
    varint(grouped, fine);
    before = bucket;
    words++;
  });
  for (const coarse of groups.coarse) varint(grouped, coarse);
  const counts = { rows: buckets.length, words, fine: groups.coarse.length };
  return `${JSON.stringify({ heads, bias, step, counts, decision })}\n${toBase64(bytes)}\n${toBase64(grouped)}\n`;
}

type Head = Pick<Weights, "heads" | "bias" | "step" | "decision"> & { counts: { rows: number; words: number; fine: number } };

/** Reads what `pack` wrote. The text is our own build product, so a damaged one is a defect and throws. */
export function unpack(text: string): Weights {
  const [first = "", second = "", third = ""] = text.split("\n");
  const { counts, ...head } = JSON.parse(first) as Head;
  const width = head.heads.length;
  const buckets = new Int32Array(counts.rows);
  const rows = new Int8Array(counts.rows * width);
  const body = reader(fromBase64(second));
  let bucket = 0;
  for (let row = 0; row < counts.rows; row++) {
    bucket += body.varint();
    buckets[row] = bucket;
    let mask = body.varint();
    for (let column = 0; mask > 0; column++, mask = Math.floor(mask / 2)) {
      if (mask % 2 === 1) rows[row * width + column] = body.byte();
    }
  }
  const groups = { fine: new Int16Array(BUCKETS), coarse: new Int16Array(counts.fine) };
  const grouped = reader(fromBase64(third));
  bucket = 0;
  for (let word = 0; word < counts.words; word++) {
    bucket += grouped.varint();
    groups.fine[bucket] = grouped.varint();
  }
  for (let fine = 0; fine < counts.fine; fine++) groups.coarse[fine] = grouped.varint();
  return { ...head, buckets, rows, groups };
}

function reader(bytes: Uint8Array) {
  let at = 0;
  const byte = () => bytes[at++]!;
  const varint = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const next = byte();
      value += (next & 127) * scale;
      if (next < 128) return value;
    }
  };
  return { byte, varint };
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

function toBase64(bytes: number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    parts.push(ALPHABET[three >> 18]! + ALPHABET[(three >> 12) & 63]! + ALPHABET[(three >> 6) & 63]! + ALPHABET[three & 63]!);
  }
  const text = parts.join("");
  const spare = (3 - (bytes.length % 3)) % 3;
  return spare === 0 ? text : text.slice(0, -spare) + "=".repeat(spare);
}

function fromBase64(text: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[ALPHABET.charCodeAt(i)] = i;
  const length = text.replace(/=+$/, "").length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  for (let at = 0, out = 0; at < length; at += 4) {
    const of = (i: number) => (i < length ? value[text.charCodeAt(i)]! : 0);
    const three = (of(at) << 18) | (of(at + 1) << 12) | (of(at + 2) << 6) | of(at + 3);
    bytes[out++] = three >> 16;
    bytes[out++] = three >> 8;
    bytes[out++] = three;
  }
  return bytes;
}
