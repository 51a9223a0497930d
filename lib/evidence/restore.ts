import type { Result } from "../model";
import { type BackedCapture, type BackedEntry, type Contents, readContents, readSealing } from "./backup";
import { actorOf, type Book, rowsOf } from "./book";
import type { Row } from "./chain";
import { readState } from "./database";
import { factsOf, markersOf, ROW_TYPE } from "./entries";
import { happenedAt, ledger } from "./ledger";
import { append, type Draft, exclusively, type Writing } from "./log";
import { attempt, stop } from "./problems";
import { checkCapture, readSummary, readyCapture, sizeOf } from "./seal";
import { sealText } from "./vault";

/** A bundle that may be put back, and how much of it this case book does not have. */
export interface Backup {
  contents: Contents;
  /** Captures to put back: those that are not here, and those whose files here are damaged or gone. */
  fresh: number;
  /** Captures that are here already. They stay as they are. */
  here: number;
  /** Captures that were erased here. They stay erased. */
  erased: number;
  /** Notes, statuses and the like to put back. */
  notes: number;
}

/** Checks a bundle and compares it with the case book. Changes nothing. Refused when anything in it does not hold. */
export function readBackup(book: Book, zip: Blob): Promise<Result<Backup>> {
  return attempt(async () => {
    const contents = await readContents(zip);
    const known = await knownIn(book);
    const { captures, entries } = leftOf(contents, known);
    const fresh = captures.length + (await damagedIn(book, contents, known)).length;
    const erased = contents.captures.filter(({ row }) => known.capture(row)?.erased).length;
    const here = contents.captures.length - fresh - erased;
    return { contents, fresh, here, erased, notes: entries.length };
  });
}

/** What the log of this case book knows already, by the hashes that stand in both logs. */
async function knownIn({ log: { db } }: Book) {
  const rows = await rowsOf(db);
  const log = ledger(rows);
  const byCommit = new Map(rows.map((row) => [row.commit, row]));
  return {
    rows,
    log,
    has: ({ commit }: Row) => byCommit.has(commit),
    capture: ({ commit }: Row) => log.captures.get(String(byCommit.get(commit)?.id)),
  };
}
type Known = Awaited<ReturnType<typeof knownIn>>;

interface Left {
  captures: BackedCapture[];
  entries: BackedEntry[];
}

/** What of a bundle is not known here. What was noted of something that was erased here stays erased too. */
function leftOf({ captures, entries, log, rows }: Contents, known: Known): Left {
  const fresh = captures.filter(({ row }) => !known.has(row));
  const living = new Set(fresh.map(({ id }) => id));
  for (const { id, seq } of log.captures.values()) if (known.capture(rows[seq]!)?.erased === false) living.add(id);
  const cases = new Set([...living].map((id) => log.caseOf(id)?.number));
  const isAlive = ({ captureId, caseNumber, entry }: BackedEntry) => {
    if (captureId) return living.has(captureId);
    if (caseNumber !== null) return cases.has(caseNumber);
    return entry.kind !== "export" || entry.captures.some((id) => living.has(id));
  };
  return { captures: fresh, entries: entries.filter((each) => !known.has(each.row) && isAlive(each)) };
}

/** Captures of a bundle that are here too, and here are not what was sealed. */
async function damagedIn(book: Book, { captures }: Contents, known: Known): Promise<BackedCapture[]> {
  const damaged: BackedCapture[] = [];
  for (const capture of captures) {
    const own = known.capture(capture.row);
    if (own && !own.erased && !(await isSound(book, own.id))) damaged.push(capture);
  }
  return damaged;
}

async function isSound(book: Book, id: string): Promise<boolean> {
  if (!(await checkCapture(book, id)).ok) return false;
  const stored = await book.log.db.get("captures", id);
  return Boolean(stored && (await readSummary(book, stored).catch(() => null)));
}

/** Numbers here of what a bundle holds, by its own. */
interface Numbers {
  captures: Map<string, string>;
  cases: Map<number, number>;
  people: Map<string, string>;
}

/**
 * Puts back what is not here: captures byte for byte, under their own numbers where these are free, and what was noted of them, each with the
 * hash that stood in the bundle's log. The log of this case book says from which bundle, and when. Nothing that is sound is overwritten. One
 * transaction for each capture: stopped half-way, the same bundle goes on where it stopped. A second window that puts back waits for the first.
 */
export function restore(
  book: Book,
  { contents }: Backup,
  options: { signal?: AbortSignal; progress?(done: number, of: number): void } = {},
): Promise<Result<{ captures: number; notes: number }>> {
  return attempt(() =>
    exclusively("restore", async () => {
      const known = await knownIn(book);
      let { captures, entries } = leftOf(contents, known);
      const damaged = await damagedIn(book, contents, known);
      const result = { captures: captures.length + damaged.length, notes: entries.length };
      for (const capture of damaged) await mend(book, contents, capture);
      if (captures.length + entries.length === 0) return result;
      const numbers = await begin(book, contents, captures);
      const there = new Set<number | null>(
        contents.captures.filter((each) => !captures.includes(each)).map(({ caseNumber }) => caseNumber),
      );
      for (const [done, capture] of captures.entries()) {
        if (options.signal?.aborted) {
          const kept = `${done} of ${captures.length} captures are put back, and stay.`;
          stop("You stopped before all was put back.", kept, "Choose the same bundle again to go on.");
        }
        options.progress?.(done, captures.length);
        // In the order of the bundle's log; what was noted of a case waits for its first capture.
        const before = entries.filter(({ row, caseNumber }) => row.seq < capture.row.seq && (caseNumber === null || there.has(caseNumber)));
        await putBack(book, contents, numbers, before, capture);
        entries = entries.filter((each) => !before.includes(each));
        there.add(capture.caseNumber);
      }
      await putBack(book, contents, numbers, entries);
      return result;
    }),
  );
}

/** Puts the files of a damaged capture back into its own place. In the log it keeps the row that it always had. */
async function mend(book: Book, contents: Contents, old: BackedCapture): Promise<void> {
  const { db } = book.log;
  const { id } = (await knownIn(book)).capture(old.row)!;
  const sealing = await readSealing(contents, old, id);
  await append(
    book.log,
    async () => {
      const known = await knownIn(book);
      const { seq, caseNumber, erased } = known.log.captures.get(id)!;
      // Erased in another window meanwhile: it stays erased.
      if (erased) return { rows: [] };
      const row = known.rows[seq]!;
      const ready = await readyCapture(book, sealing, String(row.commit));
      const item = (await db.get("captures", id))?.item ?? Number(row.item);
      const put = await ready.place({ ...sealing.summary, caseNumber, item });
      const { actor, add } = await actorOf(book);
      return {
        rows: [{ type: "restore", actor, facts: { id, bag: contents.bagId, reason: "damaged" } }],
        write: (tx) => [
          ...add(tx),
          tx.objectStore("captures").delete(id),
          tx.objectStore("files").delete(IDBKeyRange.bound([id], [id, []])),
          ...put(tx, row),
        ],
      };
    },
    sizeOf(sealing.files),
  );
}

/** Says in the log what begins, and takes the numbers, so that a capture made meanwhile gets others. */
async function begin(book: Book, contents: Contents, fresh: BackedCapture[]): Promise<Numbers> {
  const { db } = book.log;
  const { bagId: bag, tagmanifest, fingerprint: key, head, rows } = contents;
  const numbers: Numbers = { captures: new Map(), cases: new Map(), people: new Map() };
  await append(book.log, async () => {
    const known = await knownIn(book);
    const { actor, name } = await actorOf(book);
    const names = [...new Set([...((await readState(db, "actors")) ?? []), name, ...contents.people.map(([, each]) => each)])];
    for (const [old, each] of contents.people) numbers.people.set(old, `U${names.indexOf(each) + 1}`);

    const taken = new Set([...known.rows.map(({ id }) => id), ...(await db.getAllKeys("unfinished"))]);
    let last = Math.max((await readState(db, "lastCapture")) ?? 0, ...fresh.map(({ id }) => Number(id.slice(1))));
    for (const { id, row } of contents.captures) {
      const own = known.capture(row)?.id ?? (taken.has(id) ? `C${String(++last).padStart(6, "0")}` : id);
      numbers.captures.set(id, own);
    }

    const cases = new Set(known.log.cases.map(({ number }) => number));
    const wanted = new Set(contents.captures.map(({ caseNumber }) => caseNumber));
    let lastCase = Math.max((await readState(db, "lastCase")) ?? 0, ...wanted);
    for (const number of wanted) {
      // A case joins the one that has a capture of it here already.
      const theirs = contents.log.cases.find((each) => each.number === number)?.captures ?? [];
      const here = theirs.map(({ seq }) => contents.rows[seq]!).find(known.has);
      numbers.cases.set(number, (here && known.capture(here)?.caseNumber) ?? (cases.has(number) ? ++lastCase : number));
    }
    return {
      rows: [{ type: "restore", actor, facts: { bag, tagmanifest, key, head, rows: rows.length, captures: fresh.length } }],
      write: (tx) => [tx.objectStore("state").put(names, "actors"), raise(tx, "lastCapture", last), raise(tx, "lastCase", lastCase)],
    };
  });
  return numbers;
}

/** Another window may have taken a higher number meanwhile: read in the same transaction. */
const raise = async (tx: Writing, key: "lastCapture" | "lastCase", to: number) =>
  tx.objectStore("state").put(Math.max(Number((await tx.objectStore("state").get(key)) ?? 0), to), key);

/** Writes notes and at most one capture in one transaction. What another window put back or erased meanwhile is left out. */
async function putBack(book: Book, contents: Contents, numbers: Numbers, entries: BackedEntry[], old?: BackedCapture): Promise<void> {
  const sealing = old && (await readSealing(contents, old, numbers.captures.get(old.id)!));
  const idOf = (id: string) => numbers.captures.get(id) ?? id;
  const draft = (row: Row, type: Draft["type"], facts: Draft["facts"]): Draft => ({
    type,
    actor: numbers.people.get(row.actor) ?? "system",
    facts: { ...facts, at: happenedAt(row), bag: contents.bagId, commit: String(row.commit) },
  });
  await append(
    book.log,
    async () => {
      const known = await knownIn(book);
      const left = leftOf(contents, known);
      const vault = await readState(book.log.db, "vault");
      const rows: Draft[] = [];
      const writes: ((tx: Writing, row: Row) => Promise<unknown>[])[] = [];
      for (const { row, entry, body, ...about } of entries.filter((each) => left.entries.includes(each))) {
        const caseNumber = about.caseNumber && numbers.cases.get(about.caseNumber)!;
        const captureId = about.captureId && idOf(about.captureId);
        const facts = {
          ...factsOf(entry.kind === "export" ? { ...entry, captures: entry.captures.map(idOf) } : entry),
          ...(caseNumber && { case: caseNumber }),
          ...(captureId && { id: captureId }),
        };
        const made = draft(row, ROW_TYPE[entry.kind] ?? "annotate", facts);
        const sealed = await sealText(vault, book.vault, `entry|${row.commit}`, body);
        const markers = await markersOf(book.log.db, entry);
        const stored = { caseNumber, captureId, on: happenedAt(row), actor: made.actor, ...markers, body: sealed };
        rows.push(made);
        writes.push((tx, { seq }) => [tx.objectStore("entries").add({ ...stored, seq })]);
      }
      if (sealing && left.captures.includes(old)) {
        const { id, summary } = sealing;
        const ready = await readyCapture(book, sealing, String(old.row.commit));
        const { completeness } = summary;
        const caseNumber = numbers.cases.get(old.caseNumber)!;
        const items = known.log.cases.find(({ number }) => number === caseNumber)?.items ?? 0;
        const item = Math.max(old.item, items + 1);
        rows.push(draft(old.row, "capture", { id, case: caseNumber, item, completeness }));
        writes.push(await ready.place({ ...summary, caseNumber, item }));
      }
      return { rows, write: (tx, made) => writes.flatMap((write, i) => write(tx, made[i]!)) };
    },
    sealing && sizeOf(sealing.files),
  );
}
