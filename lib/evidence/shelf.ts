import type { Result } from "../model";
import { asidesAmong, type KeptAside } from "./asides";
import { actorOf, type Book, headOf, rowsOf } from "./book";
import { buildCases, type Case } from "./casebook";
import { type Row, verifyChain } from "./chain";
import { readState, type StoredCapture } from "./database";
import { addEntry, type Entry, prepareEntry, readEntries } from "./entries";
import { type Erased, erasuresAmong, type Ledger, ledger } from "./ledger";
import { append, type Writing, wholeLog } from "./log";
import { attempt, stop } from "./problems";
import type { CaptureRecord } from "./record";
import { checkCapture, openCapture, readSummary } from "./seal";
import { signingKeys } from "./sign";
import { type VaultState, vaultState } from "./unlock";

/** What the case book's first screen needs. While locked there are counts and no cases. */
export interface Shelf {
  vault: VaultState;
  cases: Case[];
  captures: number;
  caseCount: number;
  /** Names by their number in the log: "U1" is the first. */
  people: string[];
  /** What was noted of comments that nobody captured, newest first. */
  asides: KeptAside[];
  /** What was erased, newest first. */
  erased: Erased[];
  /** Captures whose line in the list cannot be read or is gone; the files may still be whole. */
  unreadable: string[];
}

/** Everything that can be listed now. A capture that cannot be read never hides the others. */
export function readShelf(book: Book): Promise<Result<Shelf>> {
  return attempt(async () => {
    const { db } = book.log;
    const vault = await vaultState(book);
    // All of one moment: what another window erases in between would pass for unreadable.
    const tx = db.transaction(["chain", "captures", "entries"]);
    const [lines, stored, noted] = await Promise.all([
      tx.objectStore("chain").getAll(),
      tx.objectStore("captures").getAll(),
      tx.objectStore("entries").getAll(),
    ]);
    const rows = lines.map(({ line }) => JSON.parse(line) as Row);
    const log = ledger(rows);
    const erased = erasuresAmong(rows);
    const people = (await readState(db, "actors")) ?? [];
    const caseCount = new Set(stored.map(({ id }) => log.caseOf(id)?.number)).size;
    if (vault === "locked") return { vault, cases: [], captures: stored.length, caseCount, people, asides: [], erased, unreadable: [] };
    const summaries = await Promise.all(stored.map((capture) => readSummary(book, capture).catch(() => capture.id)));
    const readable = summaries.filter((summary) => typeof summary !== "string");
    const there = new Set(stored.map(({ id }) => id));
    const unreadable = [...summaries.filter((summary) => typeof summary === "string"), ...liveIn(log).filter((id) => !there.has(id))];
    const entries = await readEntries(book, noted);
    const cases = buildCases(log, readable, entries);
    return { vault, cases, captures: stored.length, caseCount, people, asides: asidesAmong(entries), erased, unreadable };
  });
}

/** One capture, opened to be looked at; that it was looked at is logged. */
export interface OpenedCapture {
  record: CaptureRecord;
  text: string;
  /** Names of all files; pictures end in ".png". */
  files: string[];
  /** One file as it was sealed. */
  file(name: string): Promise<Result<Blob>>;
}

/** Opens one capture to be read, and logs that it was looked at. */
export function viewCapture(book: Book, id: string): Promise<Result<OpenedCapture>> {
  return attempt(async () => {
    const capture = await openCapture(book, id);
    const record = JSON.parse(await (await capture.file("capture.json")).text()) as CaptureRecord;
    const text = await (await capture.file("text.txt")).text();
    await addEntry(book, { caseNumber: capture.stored.caseNumber, captureId: id }, { kind: "view" });
    return { record, text, files: capture.stored.files.map(({ name }) => name), file: (name) => attempt(() => capture.file(name)) };
  });
}

/** Notes something about a case or one of its captures: a note, a status, a letter, a hold. */
export function note(book: Book, about: { caseNumber: number; captureId?: string }, entry: Entry): Promise<Result<null>> {
  return attempt(async () => {
    await addEntry(book, { caseNumber: about.caseNumber, captureId: about.captureId ?? null }, entry);
    return null;
  });
}

/** Notes that the end of the log was put somewhere outside this computer. */
export function noteAnchor(book: Book, level: "head_code" | "time_stamp" | "second_person", where: string): Promise<Result<null>> {
  return attempt(async () => {
    await addEntry(book, { caseNumber: null, captureId: null }, { kind: "anchor", level, where });
    return null;
  });
}

/** Puts a capture into another case, or with `to: null` into one of its own. Both cases keep the row. */
export function moveCapture(book: Book, captureId: string, to: number | null): Promise<Result<{ caseNumber: number }>> {
  return attempt(async () => {
    let target = 0;
    await append(book.log, async () => {
      const { db } = book.log;
      const log = ledger(await rowsOf(db));
      const from = log.caseOf(captureId);
      const stored = await db.get("captures", captureId);
      const lastCase = (await readState(db, "lastCase")) ?? 0;
      if (!from || !stored) return stop(`Capture ${captureId} is not in the case book.`, "Nothing was moved.", "Open the list again.");
      target = to ?? lastCase + 1;
      if (to !== null && !log.cases.some(({ number }) => number === to))
        stop(`There is no case ${to}.`, "Nothing was moved.", "Check the number.");
      const item = (log.cases.find(({ number }) => number === target)?.items ?? 0) + 1;
      const { actor, add } = await actorOf(book);
      const { draft, write } = await prepareEntry(
        book,
        { caseNumber: from.number, captureId },
        { kind: "move", from: from.number, to: target },
        actor,
      );
      return {
        rows: [draft],
        write: (tx, [row]) => [
          ...add(tx),
          write(tx, row!),
          moveIn(tx, captureId, { caseNumber: target, item }),
          tx.objectStore("state").put(Math.max(lastCase, target), "lastCase"),
        ],
      };
    });
    return { caseNumber: target };
  });
}

/** Read in the transaction that writes it: another window may have encrypted it meanwhile, and its new key must not be lost. */
async function moveIn(tx: Writing, id: string, place: Pick<StoredCapture, "caseNumber" | "item">): Promise<unknown> {
  const captures = tx.objectStore("captures");
  return captures.put({ ...(await captures.get(id))!, ...place });
}

/** The end of the log, to be written down or mailed: later it shows that nothing was taken out before that day. */
export function headCode(book: Book): Promise<Result<{ code: string; rows: number; fingerprint: string; at: string }>> {
  return attempt(async () => {
    const head = await headOf(book.log.db);
    const keys = await signingKeys(book.log.db);
    return { code: head.hash, rows: head.seq + 1, fingerprint: keys?.fingerprint ?? "", at: book.log.clock.now().toISOString() };
  });
}

export interface SelfCheck {
  /** Row at which the log breaks; null when it holds. */
  brokenAt: number | null;
  checked: number;
  /** Captures that are not what was sealed. All others open. */
  damaged: { id: string; files: string[] }[];
}

/** Numbers of the captures that the log names and nobody erased. */
const liveIn = ({ captures }: Ledger): string[] => [...captures.values()].filter(({ erased }) => !erased).map(({ id }) => id);

/** Reads the whole log and every file again. Needs the open vault where there is one. Noted in the log. */
export function selfCheck(book: Book, progress?: (done: number, of: number) => void): Promise<Result<SelfCheck>> {
  return attempt(async () => {
    if ((await vaultState(book)) === "locked") stop("The case book is locked.", "Nothing was checked.", "Unlock it, then check again.");
    const { text, rows, head } = await wholeLog(book.log.db);
    const chain = await verifyChain(text);
    // What the log names and nobody erased must be there too: a capture that is gone would otherwise be sound.
    const ids = [...new Set([...(await book.log.db.getAllKeys("captures")), ...liveIn(ledger(rows))])];
    let damaged: SelfCheck["damaged"] = [];
    for (const [i, id] of ids.entries()) {
      const health = await checkCapture(book, id);
      if (!health.ok) damaged.push({ id, files: health.files });
      progress?.(i + 1, ids.length);
    }
    const brokenAt = chain.ok ? (chain.head.hash === head.hash ? null : chain.head.seq) : chain.at;
    await append(book.log, async () => {
      const { actor, add } = await actorOf(book);
      // What another window erased meanwhile is not damaged.
      const { captures } = ledger(await rowsOf(book.log.db));
      damaged = damaged.filter(({ id }) => !captures.get(id)?.erased);
      const result = brokenAt === null && damaged.length === 0 ? "sound" : "damaged";
      const facts = { result, checked: ids.length, ids: damaged.map(({ id }) => id) };
      return { rows: [{ type: "selfcheck", actor, facts }], write: add };
    });
    return { brokenAt, checked: ids.length, damaged };
  });
}

/** Bytes that captures take, and what the browser says of the room it has (which is not the free disk space). */
export function storageUse(
  book: Book,
): Promise<Result<{ captures: number; bytes: number; browserUsage: number | null; browserQuota: number | null }>> {
  return attempt(async () => {
    const stored = await book.log.db.getAll("captures");
    const bytes = stored.reduce((sum, { files }) => sum + files.reduce((all, { size }) => all + size, 0), 0);
    const estimate = await globalThis.navigator?.storage?.estimate?.();
    return { captures: stored.length, bytes, browserUsage: estimate?.usage ?? null, browserQuota: estimate?.quota ?? null };
  });
}
