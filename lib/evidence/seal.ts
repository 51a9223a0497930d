import type { Comment } from "../model";
import { actorOf, type Book, rowsOf, tagsOf } from "./book";
import { type Bytes, randomBytes, toHex } from "./bytes";
import type { Row, RowFacts } from "./chain";
import { beginWriting, readState, type StoredCapture, type StoredFile } from "./database";
import { readSums, sha256, sumLine } from "./hash";
import { ledger } from "./ledger";
import { append, exclusively, type Writing } from "./log";
import { stop } from "./problems";
import { type CaptureSummary, SCHEMA } from "./record";
import { locked, newFileKey, openFile, openFileKey, openText, sealFile, sealText } from "./vault";

/** The file inside each capture that lists the others. */
export const SUMS = "SHA256SUMS";
const NONCE = "nonce.txt";

export interface Sealing {
  id: string;
  comment: Comment;
  pageUrl: string;
  capturedAt: string;
  /** Name and content, in the order in which they are listed. All names are ours. */
  files: [name: string, content: Blob][];
  summary: Omit<CaptureSummary, "caseNumber" | "item" | "bytes">;
}

/**
 * Takes the next capture number, and remembers that a capture was begun: start-up finds those that never ended.
 * Nobody else takes numbers meanwhile: what is put back from a bundle looks for free ones, too.
 */
export function reserve(book: Book): Promise<string> {
  return exclusively("log", async () => {
    const { db, clock } = book.log;
    const { actor } = await actorOf(book);
    await beginWriting(db);
    const tx = db.transaction(["state", "unfinished"], "readwrite", { durability: "strict" });
    const last = ((await tx.objectStore("state").get("lastCapture")) as number | undefined) ?? 0;
    const id = `C${String(last + 1).padStart(6, "0")}`;
    await Promise.all([
      tx.objectStore("state").put(last + 1, "lastCapture"),
      tx.objectStore("unfinished").add({ id, begunAt: clock.now().toISOString(), actor }),
      tx.done,
    ]);
    return id;
  });
}

/** Says in the log that a capture was not made. `reason` is a short code, never words from the page. */
export async function noteFailure(book: Book, id: string, reason: string): Promise<void> {
  await append(book.log, async () => {
    const { actor, add } = await actorOf(book);
    return {
      rows: [{ type: "capture_failed", actor, facts: { id, reason } }],
      write: (tx) => [...add(tx), tx.objectStore("unfinished").delete(id)],
    };
  });
}

/** A capture made ready for the store, its files encrypted where there is a vault. */
export interface ReadyCapture {
  bytes: number;
  /** Fingerprint of the account that wrote it. */
  person: string | null;
  /** Its place in the cases stands in `summary`. Gives what writes it, in the transaction of its row. */
  place(summary: Omit<CaptureSummary, "bytes">): Promise<(tx: Writing, row: Row) => Promise<unknown>[]>;
}

/** Size of files together, in bytes. */
export const sizeOf = (files: Sealing["files"]): number => files.reduce((sum, [, content]) => sum + content.size, 0);

/**
 * Makes a capture ready whose files, their list among them, are complete. `commit`: the SHA-256 of that list. To be called while nobody else
 * writes: where a passphrase is set in between, what was made ready before would stay in clear.
 */
export async function readyCapture(
  book: Book,
  { id, comment, pageUrl, capturedAt, files }: Omit<Sealing, "summary">,
  commit: string,
): Promise<ReadyCapture> {
  const { db } = book.log;
  const vault = await readState(db, "vault");
  const fileKey = vault ? await newFileKey(vault) : null;
  const stored: StoredFile[] = [];
  for (const [name, content] of files) stored.push(await storeFile(id, name, content, fileKey?.key ?? null));
  const tags = await tagsOf(db, comment, pageUrl);
  const bytes = sizeOf(files);
  return {
    bytes,
    person: tags.person,
    async place(summary) {
      const { caseNumber, item, completeness } = summary;
      const capture: Omit<StoredCapture, "seq"> = {
        id,
        caseNumber,
        item,
        capturedAt,
        commit,
        completeness,
        tags,
        ...(comment.truncated && { cut: true }),
        files: files.map(([name, content]) => ({ name, size: content.size, type: content.type })),
        wrapped: fileKey?.wrapped ?? null,
        summary: await sealText(vault, book.vault, `summary|${id}`, JSON.stringify({ ...summary, bytes })),
      };
      return (tx, { seq }) => [
        tx.objectStore("captures").add({ ...capture, seq }),
        ...stored.map((file) => tx.objectStore("files").add(file)),
      ];
    },
  };
}

/**
 * Seals one capture: hashes every file, lists them in `SHA256SUMS`, encrypts where there is a vault, and puts files, row and
 * new head into the store in one strict transaction. The log gets the hash of `SHA256SUMS`, which a random nonce makes unguessable.
 */
export async function seal(book: Book, { summary, ...sealing }: Sealing): Promise<CaptureSummary> {
  const { id } = sealing;
  const files: Sealing["files"] = [...sealing.files, [NONCE, new Blob([`${toHex(randomBytes(32))}\n`], { type: "text/plain" })]];
  let sums = "";
  for (const [name, content] of files) sums += sumLine(await sha256(content), name);
  const commit = await sha256(sums);
  files.push([SUMS, new Blob([sums], { type: "text/plain" })]);

  let kept: CaptureSummary | null = null;
  await append(
    book.log,
    async () => {
      const { actor, add } = await actorOf(book);
      const ready = await readyCapture(book, { ...sealing, files }, commit);
      const { lastCase, ...place } = await placeInCases(book, ready.person);
      kept = { ...summary, ...place, bytes: ready.bytes };
      const put = await ready.place(kept);
      const facts: RowFacts = { id, commit, case: place.caseNumber, item: place.item, completeness: summary.completeness };
      return {
        rows: [{ type: "capture", actor, facts }],
        write: (tx, [row]) => [
          ...add(tx),
          ...put(tx, row!),
          tx.objectStore("state").put(Math.max(place.caseNumber, lastCase), "lastCase"),
          tx.objectStore("unfinished").delete(id),
        ],
      };
    },
    sizeOf(files),
  );
  return kept!;
}

/** Another post by the same account on the same platform joins its latest case that is not closed; else a new case begins. */
async function placeInCases(book: Book, person: string | null): Promise<{ caseNumber: number; item: number; lastCase: number }> {
  const { db } = book.log;
  const lastCase = (await readState(db, "lastCase")) ?? 0;
  if (person) {
    const theirs = await db.getAllFromIndex("captures", "person", person);
    const cases = ledger(theirs.length > 0 ? await rowsOf(db) : []);
    const earlier = theirs.map(({ id }) => cases.caseOf(id));
    const open = earlier.filter((found) => found && found.status !== "closed").sort((a, b) => b!.number - a!.number)[0];
    if (open) return { caseNumber: open.number, item: open.items + 1, lastCase };
  }
  return { caseNumber: lastCase + 1, item: 1, lastCase };
}

const placeOf = (id: string, name: string) => `${id}|${name}|${SCHEMA}`;

/** A file as the store keeps it: sealed for its place under `key`, in clear without one. */
export async function storeFile(id: string, name: string, content: Blob, key: CryptoKey | null): Promise<StoredFile> {
  if (!key) return { id, name, iv: null, content };
  const { iv, data } = await sealFile(key, placeOf(id, name), await content.arrayBuffer());
  return { id, name, iv, content: new Blob([data]) };
}

/** Opens the files of one capture, one after the other. */
export interface OpenCapture {
  stored: StoredCapture;
  /** @throws Stop when the file is gone; OperationError when it was changed or moved. */
  file(name: string): Promise<Blob>;
}

/** @throws Stop when there is no such capture or the vault is locked. */
export async function openCapture(book: Book, id: string): Promise<OpenCapture> {
  const stored = await book.log.db.get("captures", id);
  if (!stored)
    return stop(`Capture ${id} is not in the case book.`, "The log still says that it was made.", "It may have been erased: see the log.");
  const keyOf = (wrapped: Bytes | null) => wrapped && openFileKey(book.vault ?? locked(), wrapped);
  let { wrapped } = stored;
  let key = await keyOf(wrapped);
  return {
    stored,
    async file(name) {
      const tx = book.log.db.transaction(["captures", "files"]);
      const [now, row] = await Promise.all([tx.objectStore("captures").get(id), tx.objectStore("files").get([id, name])]);
      // Encrypted or put back in another window since it was opened.
      if (now && String(now.wrapped) !== String(wrapped)) {
        key = await keyOf(now.wrapped);
        wrapped = now.wrapped;
      }
      if (!row)
        return stop(`A file of capture ${id} is missing.`, "All other captures are there.", "Do not use this capture; tell your IT.");
      const type = stored.files.find((file) => file.name === name)?.type ?? "";
      if (!key || !row.iv) return row.content.type === type ? row.content : row.content.slice(0, row.content.size, type);
      return new Blob([await openFile(key, placeOf(id, name), row.iv, await row.content.arrayBuffer())], { type });
    },
  };
}

/** Whether a capture's files are what was sealed. */
export type Health = { ok: true } | { ok: false; files: string[] };

/**
 * Reads every file of a capture again and compares it with its list, and the list with the log. Never throws for bad data.
 * @throws Stop when the vault is locked, or was while it read: nothing is known of the files then.
 */
export async function checkCapture(book: Book, id: string): Promise<Health> {
  const files = await badFiles(book, id).catch(() => [SUMS]);
  if (files.length === 0) return { ok: true };
  if (!book.vault && (await book.log.db.get("captures", id))?.wrapped) locked();
  return { ok: false, files };
}

async function badFiles(book: Book, id: string): Promise<string[]> {
  const capture = await openCapture(book, id);
  const bad: string[] = [];
  const line = await book.log.db.get("chain", capture.stored.seq);
  const sums = await capture.file(SUMS);
  const commit = await sha256(sums);
  if (!line || (JSON.parse(line.line) as { commit?: string }).commit !== commit) bad.push(SUMS);
  for (const { hash, path } of readSums(await sums.text()) ?? []) {
    const same = await capture.file(path).then(sha256, () => "");
    if (same !== hash) bad.push(path);
  }
  return bad;
}

/** A capture's line in the lists. @throws Stop when the vault is locked; OperationError when it was changed or moved. */
export async function readSummary(book: Book, stored: StoredCapture): Promise<CaptureSummary> {
  const text = await openText(book.vault, `summary|${stored.id}`, stored.summary);
  return { ...(JSON.parse(text) as CaptureSummary), caseNumber: stored.caseNumber, item: stored.item };
}
