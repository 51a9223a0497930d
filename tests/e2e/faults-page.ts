import { exportBundle, keepCapture, lock, openBook, readShelf, selfCheck, setPassphrase, unlock } from "../../lib/evidence";
import { type Book, rowsOf } from "../../lib/evidence/book";
import { utf8 } from "../../lib/evidence/bytes";
import { openCapture } from "../../lib/evidence/seal";
import { isSignedBy, sign, signingKeys } from "../../lib/evidence/sign";
import { CONTEXT, comment, ME, page, png, TOOL } from "../evidence-samples";

/** What the store holds, counted and read again: the answer to "was anything lost, or kept that does not verify?". */
export interface Audit {
  captures: number;
  captureRows: number;
  /** Files in the store, and files that the captures say they have. */
  files: number;
  filesNamed: number;
  unfinished: number;
  recovered: number;
  rows: number;
  contiguous: boolean;
  /** Row at which the log breaks. */
  brokenAt: number | null;
  damaged: string[];
  /** The installation's key still signs, and what it signs verifies. */
  signs: boolean;
}

const PASSPHRASE = "otters like rivers";
let book: Book | null = null;

/** The case book of this extension; with `sweep` as the background opens it after a start. */
async function open(sweep = false): Promise<Book> {
  if (book) return book;
  const opened = await openBook({ tool: TOOL, me: ME, sweep });
  if (!opened.ok) throw new Error(opened.problem.what);
  book = opened.value;
  return book;
}

/** Bytes that no disk can make smaller, headed as a picture of 1000 by 800. */
async function picture(size: number): Promise<Blob> {
  const noise = new Uint8Array(Math.max(0, size));
  for (let at = 0; at < noise.length; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
  return new Blob([await png(1000, 800), noise], { type: "image/png" });
}

/** One whole capture of an invented comment. */
async function capture(name: string, size = 0): Promise<{ kept: string | null; problem: string | null }> {
  const host = page(comment({ id: name, author: name, handle: name }));
  const shot = await picture(size);
  host.shoot = async () => shot;
  const result = await keepCapture(await open(), host, CONTEXT);
  return result.ok ? { kept: result.value.id, problem: null } : { kept: null, problem: result.problem.what };
}

async function captures(name: string, count: number, size = 0): Promise<string[]> {
  const problems: string[] = [];
  for (let i = 0; i < count; i++) problems.push((await capture(`${name}-${i}`, size)).problem ?? "");
  return problems.filter(Boolean);
}

async function audit(): Promise<Audit> {
  const { db } = (await open()).log;
  const rows = await rowsOf(db);
  const stored = await db.getAll("captures");
  const checked = await selfCheck(book!);
  if (!checked.ok) throw new Error(checked.problem.what);
  const keys = await signingKeys(db);
  const words = utf8("does the key still sign?");
  const spki = new Uint8Array(await crypto.subtle.exportKey("spki", keys!.pair.publicKey));
  return {
    captures: stored.length,
    captureRows: rows.filter(({ type }) => type === "capture").length,
    files: await db.count("files"),
    filesNamed: stored.reduce((sum, { files }) => sum + files.length, 0),
    unfinished: await db.count("unfinished"),
    recovered: rows.filter(({ type }) => type === "recovered").length,
    rows: rows.length,
    contiguous: rows.every(({ seq }, i) => seq === i),
    brokenAt: checked.value.brokenAt,
    damaged: checked.value.damaged.map(({ id }) => id),
    signs: await isSignedBy(spki, await sign(keys!, words), words),
  };
}

/** Of each picture of the last capture: how many of its pixels have the colour (hexadecimal, "ff00ff"). */
async function pixelsOf(colour: string): Promise<number[]> {
  const { db } = (await open()).log;
  const last = (await db.getAllKeys("captures")).at(-1)!;
  const opened = await openCapture(book!, last);
  const counts: number[] = [];
  for (const { name } of opened.stored.files.filter((file) => file.name.endsWith(".png"))) {
    const bitmap = await createImageBitmap(await opened.file(name));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const wanted = Number.parseInt(colour, 16);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) if (((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!) === wanted) count++;
    counts.push(count);
  }
  return counts;
}

/** The record of the last capture, and the last rows of the log. */
async function latest(rows = 3) {
  const { db } = (await open()).log;
  const last = (await db.getAllKeys("captures")).at(-1);
  const record = last ? JSON.parse(await (await (await openCapture(book!, last)).file("capture.json")).text()) : null;
  return { record, rows: (await rowsOf(db)).slice(-rows) };
}

/** Milliseconds that each of `count` captures of `size` bytes takes from the picture to the end of its transaction. */
async function appendTimes(count: number, size: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const host = page(comment({ id: `bench-${i}`, author: `Writer ${i}`, handle: `writer.${i}` }));
    const shot = await picture(size);
    let start = 0;
    host.shoot = async () => {
      start = performance.now();
      return shot;
    };
    const kept = await keepCapture(await open(), host, CONTEXT);
    if (!kept.ok) throw new Error(kept.problem.what);
    times.push(performance.now() - start);
  }
  return times;
}

/** Milliseconds that the disk takes for each of `count` blobs of `size` bytes, in a strict transaction with nothing else in it. */
async function writeTimes(count: number, size: number): Promise<number[]> {
  const { db } = (await open()).log;
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const content = await picture(size);
    const start = performance.now();
    const tx = db.transaction("files", "readwrite", { durability: "strict" });
    await Promise.all([tx.store.put({ id: "bare", name: String(i), iv: null, content }), tx.done]);
    times.push(performance.now() - start);
  }
  await db.delete("files", IDBKeyRange.bound(["bare"], ["bare", []]));
  return times;
}

/** Milliseconds to open the vault and to put what came in while it was locked under its own key. */
async function unlockTime(): Promise<number> {
  const start = performance.now();
  const opened = await unlock(await open(), PASSPHRASE);
  if (!opened.ok) throw new Error(opened.problem.what);
  return performance.now() - start;
}

/** Milliseconds to read the list, and how many captures it has. */
async function list(): Promise<{ ms: number; captures: number }> {
  const start = performance.now();
  const shelf = await readShelf(await open());
  if (!shelf.ok) throw new Error(shelf.problem.what);
  return { ms: performance.now() - start, captures: shelf.value.captures };
}

/** Makes one bundle of the first captures; milliseconds and bytes. */
async function exportFirst(count: number): Promise<{ ms: number; bytes: number }> {
  const ids = (await (await open()).log.db.getAllKeys("captures")).slice(0, count);
  const start = performance.now();
  const request = { captures: ids, practice: "Otter Lane Surgery", recipient: "Bench", caseReference: "", redacted: false };
  const made = await exportBundle(book!, request);
  if (!made.ok) throw new Error(made.problem.what);
  return { ms: performance.now() - start, bytes: made.value.zip.size };
}

/** Encrypts everything from now on, and locks: captures come in as they do in the background. */
async function protect(): Promise<void> {
  const set = await setPassphrase(await open(), PASSPHRASE);
  if (!set.ok) throw new Error(set.problem.what);
  lock(book!);
}

const faults = {
  sweep: () => open(true).then(() => null),
  capture,
  captures,
  audit,
  pixelsOf,
  latest,
  appendTimes,
  writeTimes,
  unlock: unlockTime,
  list,
  exportFirst,
  protect,
};
export type Faults = typeof faults;
Object.assign(window, { faults });
