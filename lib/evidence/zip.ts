import { makeZip } from "client-zip";
import type { BagFile } from "./bag";
import { fromUtf8 } from "./bytes";

/**
 * Writes a ZIP without compression, file by file: fixed order and times, so that the same evidence gives the same bytes.
 * @throws what `open` or `written` threw; QuotaExceededError when the disk has no room for it.
 */
export function writeZip(folder: string, files: BagFile[], at: Date, written: (path: string) => void): Promise<Blob> {
  let why: unknown;
  async function* entries() {
    try {
      for (const { path, size, open } of files) {
        // Whole, not as a stream: a stream comes in crumbs of 64 kB, each of which crosses between the browser's processes.
        yield { name: `${folder}/${path}`, input: await (await open()).arrayBuffer(), size, lastModified: at };
        written(path);
      }
    } catch (error) {
      why = error;
      throw error;
    }
  }
  // Chromium makes of any error inside the stream a TypeError, "Failed to fetch".
  return wholeOf(makeZip(entries())).catch((error) => {
    throw why ?? error;
  });
}

/** The whole of a stream, which the browser keeps on its disk. @throws QuotaExceededError when it cannot: nothing else stops it there. */
export const wholeOf = (stream: ReadableStream<Uint8Array>): Promise<Blob> =>
  new Response(stream).blob().catch(() => {
    throw new DOMException("", "QuotaExceededError");
  });

/** One file in a ZIP, read only when asked for. */
export interface ZipEntry {
  name: string;
  size: number;
  /** @throws Error when the content does not unpack. */
  read(): Promise<Blob>;
}

export type ZipProblem = "not_a_zip" | "encrypted" | "too_large" | "damaged";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Files in one ZIP at most: a bundle has far fewer, and a hostile one shall not fill the memory. */
const MAX_ENTRIES = 100_000;
const MAX_SIZE = 4_000_000_000;

/**
 * Lists a ZIP's files from its directory at the end. Knows stored and deflated files, no ZIP64; names are read as UTF-8.
 * Contents are cut out of the blob, so a bundle of a gigabyte is never in memory as a whole.
 */
export async function readZip(zip: Blob): Promise<{ ok: true; entries: ZipEntry[] } | { ok: false; why: ZipProblem }> {
  const end = await findEnd(zip);
  if (!end) return { ok: false, why: "not_a_zip" };
  if (end.count === 0xffff || end.offset === 0xffffffff || end.count > MAX_ENTRIES) return { ok: false, why: "too_large" };
  const directory = new DataView(await zip.slice(end.offset, end.offset + end.size).arrayBuffer());
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < end.count; i++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== CENTRAL) return { ok: false, why: "damaged" };
    if (directory.getUint16(at + 8, true) & 1) return { ok: false, why: "encrypted" };
    const method = directory.getUint16(at + 10, true);
    const packed = directory.getUint32(at + 20, true);
    const size = directory.getUint32(at + 24, true);
    const nameLength = directory.getUint16(at + 28, true);
    const rest = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    const start = directory.getUint32(at + 42, true);
    if (at + 46 + nameLength > directory.byteLength || (method !== 0 && method !== 8)) return { ok: false, why: "damaged" };
    if (size > MAX_SIZE) return { ok: false, why: "too_large" };
    const name = fromUtf8(new Uint8Array(directory.buffer, at + 46, nameLength));
    entries.push({ name, size, read: () => readContent(zip, start, packed, size, method === 8) });
    at += 46 + nameLength + rest;
  }
  return { ok: true, entries };
}

async function findEnd(zip: Blob): Promise<{ count: number; size: number; offset: number } | null> {
  const from = Math.max(0, zip.size - 65_557);
  const tail = new DataView(await zip.slice(from).arrayBuffer());
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) === END) {
      return { count: tail.getUint16(at + 10, true), size: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) };
    }
  }
  return null;
}

async function readContent(zip: Blob, start: number, packed: number, size: number, deflated: boolean): Promise<Blob> {
  const local = new DataView(await zip.slice(start, start + 30).arrayBuffer());
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) throw new Error("damaged");
  const from = start + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const raw = zip.slice(from, from + packed);
  if (!deflated) return raw;
  return unpack(raw, size);
}

/** Unpacks no more than the directory promised. */
async function unpack(raw: Blob, size: number): Promise<Blob> {
  const parts: BlobPart[] = [];
  let total = 0;
  const reader = raw.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    total += step.value.byteLength;
    if (total > size) throw new Error("damaged");
    parts.push(step.value as Uint8Array<ArrayBuffer>);
  }
  return new Blob(parts);
}
