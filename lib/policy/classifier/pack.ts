import type { Weights } from "./linear";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Weights as text: one line of JSON (heads, bias, step, decision, number of rows), then base64 of the rows. A row is the distance to the
 * bucket before it, a bit mask of the heads with a weight, and one signed byte for each. Made by `npm run train`, read by `unpack`.
 */
export function pack({ heads, bias, step, buckets, rows, decision }: Weights): string {
  const bytes: number[] = [];
  const width = heads.length;
  let before = 0;
  buckets.forEach((bucket, row) => {
    varint(bytes, bucket - before);
    before = bucket;
    const own = rows.subarray(row * width, (row + 1) * width);
    varint(bytes, own.reduce((mask, weight, head) => (weight === 0 ? mask : mask + 2 ** head), 0));
    for (const weight of own) if (weight !== 0) bytes.push(weight & 255);
  });
  return `${JSON.stringify({ heads, bias, step, rows: buckets.length, decision })}\n${toBase64(bytes)}\n`;
}

/** Reads what `pack` wrote. The text is our own build product, so a damaged one is a defect and throws. */
export function unpack(text: string): Weights {
  const line = text.indexOf("\n");
  const { rows: count, ...head } = JSON.parse(text.slice(0, line)) as Omit<Weights, "buckets" | "rows"> & { rows: number };
  const width = head.heads.length;
  const bytes = fromBase64(text.slice(line + 1).trim());
  const buckets = new Int32Array(count);
  const rows = new Int8Array(count * width);
  let at = 0;
  let bucket = 0;
  const next = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  for (let row = 0; row < count; row++) {
    bucket += next();
    buckets[row] = bucket;
    let mask = next();
    for (let column = 0; mask > 0; column++, mask = Math.floor(mask / 2)) {
      if (mask % 2 === 1) rows[row * width + column] = bytes[at++]!;
    }
  }
  return { ...head, buckets, rows };
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
