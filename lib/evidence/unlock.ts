import type { Result } from "../model";
import type { Book } from "./book";
import { rowsOf } from "./book";
import { beginWriting, readState, type StoredCapture, type StoredEntry } from "./database";
import { append } from "./log";
import { attempt, stop } from "./problems";
import { storeFile } from "./seal";
import {
  makeVault,
  newFileKey,
  openText,
  openVault,
  PASSPHRASE_LENGTH,
  changePassphrase as rewrap,
  sealText,
  type VaultRecord,
  waitAfter,
} from "./vault";

export type VaultState = "none" | "locked" | "open";

/** `none`: no passphrase was ever set, and captures are readable on this computer. */
export async function vaultState(book: Book): Promise<VaultState> {
  if (!(await readState(book.log.db, "vault"))) return "none";
  return book.vault ? "open" : "locked";
}

/**
 * Sets the passphrase for the first time and encrypts everything kept so far. The recovery key must be printed now: it is shown once and
 * kept nowhere. If encrypting stops half-way, the next unlock goes on with it.
 */
export function setPassphrase(book: Book, passphrase: string, iterations?: number): Promise<Result<{ recoveryKey: string }>> {
  return attempt(async () => {
    checkLength(passphrase);
    const { record, recoveryKey } = await makeVault(passphrase, book.log.clock.now(), iterations);
    await append(book.log, async () => {
      if (await readState(book.log.db, "vault"))
        stop("A passphrase is already set.", "Nothing was changed.", "Unlock with it, then change it.");
      return {
        rows: [{ type: "annotate", actor: "system", facts: { kind: "vault", step: "made" } }],
        write: (tx) => [tx.objectStore("state").put(record, "vault")],
      };
    });
    book.vault = await openVault(record, passphrase);
    // The passphrase is set, whatever becomes of this, and nobody could show the recovery key again. The next unlock goes on, and says why it cannot.
    await encryptOld(book, record).catch(() => undefined);
    return { recoveryKey };
  });
}

/** Opens the vault in this window. After three wrong tries each further one has to wait longer, up to five minutes. */
export function unlock(book: Book, secret: string): Promise<Result<null>> {
  return attempt(async () => {
    const record = await vaultOf(book);
    const now = book.log.clock.now().getTime();
    const wait = Math.min(record.nextTry - now, waitAfter(record.failures));
    if (wait > 0)
      stop(
        `Please wait ${Math.ceil(wait / 1000)} seconds before the next try.`,
        "Everything in the case book is kept.",
        "If you have forgotten the passphrase, use the printed recovery key.",
      );
    const open = await openVault(record, secret);
    // With a full disk the right passphrase still opens.
    if (!open || record.failures > 0) await countTry(book, open !== null, now);
    if (!open)
      return stop(
        "This passphrase or recovery key does not fit.",
        "Everything in the case book is kept.",
        "Check capital letters and spaces, or use the printed recovery key.",
      );
    book.vault = open;
    await encryptOld(book, record);
    await refile(book, record);
    return null;
  });
}

/** Read in the same transaction: another window may have tried too, or have set a new passphrase, which must stay. */
async function countTry({ log: { db } }: Book, opened: boolean, now: number): Promise<void> {
  await beginWriting(db);
  const tx = db.transaction("state", "readwrite", { durability: "strict" });
  const record = (await tx.store.get("vault")) as VaultRecord;
  const failures = opened ? 0 : record.failures + 1;
  await Promise.all([tx.store.put({ ...record, failures, nextTry: opened ? 0 : now + waitAfter(failures) }, "vault"), tx.done]);
}

/** Forgets the key in this window. Captures go on being kept. */
export function lock(book: Book): void {
  book.vault = null;
}

/** A new passphrase, by the old one or the recovery key. The recovery key stays as it was printed. */
export function changePassphrase(book: Book, secret: string, next: string): Promise<Result<null>> {
  return attempt(async () => {
    checkLength(next);
    // Done while nobody else writes: of two windows that change it at once, the second must know the first's new passphrase.
    await append(book.log, async () => {
      const changed = await rewrap(await vaultOf(book), secret, next);
      if (!changed)
        return stop("This passphrase or recovery key does not fit.", "The passphrase was not changed.", "Try the printed recovery key.");
      return {
        rows: [{ type: "annotate", actor: "system", facts: { kind: "vault", step: "passphrase_changed" } }],
        write: (tx) => [tx.objectStore("state").put(changed, "vault")],
      };
    });
    return null;
  });
}

function checkLength(passphrase: string): void {
  if ([...passphrase].length < PASSPHRASE_LENGTH) {
    stop(
      `The passphrase needs at least ${PASSPHRASE_LENGTH} characters.`,
      "Nothing was changed.",
      "Four words in a row are easy to remember and hard to guess.",
    );
  }
}

async function vaultOf(book: Book): Promise<VaultRecord> {
  const record = await readState(book.log.db, "vault");
  return record ?? stop("No passphrase is set.", "Captures are readable on this computer.", "Set a passphrase to encrypt them.");
}

/** Encrypts what was kept in clear before there was a passphrase: one transaction for each capture, so it can stop and go on. */
async function encryptOld(book: Book, record: VaultRecord): Promise<void> {
  const { db } = book.log;
  for (const capture of await db.getAll("captures")) if (!capture.wrapped) await encryptCapture(book, record, capture);
  const entries = await db.getAll("entries");
  const rows = await rowsOf(db);
  for (const { seq, body } of entries) {
    if ("clear" in body) await reseal(book, { seq, body: await sealText(record, book.vault, `entry|${rows[seq]?.commit}`, body.clear) });
  }
}

async function encryptCapture(book: Book, record: VaultRecord, capture: StoredCapture): Promise<void> {
  const { db } = book.log;
  const { key, wrapped } = await newFileKey(record);
  const files = [];
  for (const { name } of capture.files) {
    const file = await db.get("files", [capture.id, name]);
    // Encrypted already: another window was first.
    if (file?.iv) return;
    if (file) files.push(await storeFile(capture.id, name, file.content, key));
  }
  const summary =
    "clear" in capture.summary ? await sealText(record, book.vault, `summary|${capture.id}`, capture.summary.clear) : capture.summary;
  await beginWriting(
    db,
    capture.files.reduce((sum, { size }) => sum + size, 0),
  );
  const tx = db.transaction(["captures", "files"], "readwrite", { durability: "strict" });
  const now = await tx.objectStore("captures").get(capture.id);
  // Erased meanwhile, or encrypted by another window: encrypted twice, nobody could read it again.
  if (now && !now.wrapped) {
    for (const file of files) void tx.objectStore("files").put(file);
    void tx.objectStore("captures").put({ ...now, wrapped, summary });
  }
  await tx.done;
}

/** Puts short texts that came in while the vault was locked under its book key: the list then opens fast. */
async function refile(book: Book, record: VaultRecord): Promise<void> {
  const { db } = book.log;
  for (const { id, summary } of await db.getAll("captures")) {
    if ("clear" in summary || !summary.wrapped) continue;
    const place = `summary|${id}`;
    const text = await openText(book.vault, place, summary).catch(() => null);
    if (text !== null) await reseal(book, { id, summary: await sealText(record, book.vault, place, text) });
  }
  const entries = await db.getAll("entries");
  const rows = await rowsOf(db);
  for (const { seq, body } of entries) {
    if ("clear" in body || !body.wrapped) continue;
    const place = `entry|${rows[seq]?.commit}`;
    const text = await openText(book.vault, place, body).catch(() => null);
    if (text !== null) await reseal(book, { seq, body: await sealText(record, book.vault, place, text) });
  }
}

/** Puts a text that was sealed anew in its place, unless it was erased in between. All else stays as other windows left it. */
async function reseal(
  { log: { db } }: Book,
  text: Pick<StoredCapture, "id" | "summary"> | Pick<StoredEntry, "seq" | "body">,
): Promise<void> {
  const tx = db.transaction(["captures", "entries"], "readwrite", { durability: "strict" });
  if ("id" in text) {
    const captures = tx.objectStore("captures");
    const now = await captures.get(text.id);
    if (now) void captures.put({ ...now, ...text });
  } else {
    const entries = tx.objectStore("entries");
    const now = await entries.get(text.seq);
    if (now) void entries.put({ ...now, ...text });
  }
  await tx.done;
}
