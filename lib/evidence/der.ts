import { type Bytes, join } from "./bytes";

/** DER, as far as signatures, keys and time-stamp requests need it. */
export function der(tag: number, ...parts: Bytes[]): Bytes {
  const content = join(...parts);
  return join(Uint8Array.of(tag), lengthOf(content.length), content);
}

function lengthOf(length: number): Bytes {
  if (length < 0x80) return Uint8Array.of(length);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest & 0xff);
  return Uint8Array.of(0x80 | bytes.length, ...bytes);
}

/** A positive whole number: no needless leading zeros, one where the first bit would read as a minus. */
export function derInteger(bytes: Bytes): Bytes {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const body = bytes.slice(start);
  return der(0x02, body[0]! & 0x80 ? join(Uint8Array.of(0), body) : body);
}

export interface DerNode {
  tag: number;
  /** The whole element and its content, as offsets in the bytes that were read. */
  start: number;
  contentStart: number;
  end: number;
}

/** Reads one element at `at`; null when it does not fit. Lengths of up to four bytes. */
export function readDer(bytes: Bytes, at: number, limit = bytes.length): DerNode | null {
  const first = bytes[at + 1];
  if (at + 2 > limit || first === undefined) return null;
  let contentStart = at + 2;
  let length = first;
  if (first & 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4 || contentStart + count > limit) return null;
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + bytes[contentStart + i]!;
    contentStart += count;
  }
  const end = contentStart + length;
  return end > limit ? null : { tag: bytes[at]!, start: at, contentStart, end };
}

/** The elements inside a constructed one; null when they do not fill it exactly. */
export function derChildren(bytes: Bytes, node: DerNode): DerNode[] | null {
  const children: DerNode[] = [];
  for (let at = node.contentStart; at < node.end; ) {
    const child = readDer(bytes, at, node.end);
    if (!child) return null;
    children.push(child);
    at = child.end;
  }
  return children;
}
