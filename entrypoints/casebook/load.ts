import type { CaseDetail, CaseLine } from "../../components/casebook/types";
import { type Book, rowsOf } from "../../lib/evidence/book";
import { readState } from "../../lib/evidence/database";
import { readEntries } from "../../lib/evidence/entries";
import { ledger } from "../../lib/evidence/ledger";
import { readSummary } from "../../lib/evidence/seal";

/** Whether the words in the case book can be read in this window. */
export async function vaultState(book: Book): Promise<"none" | "locked" | "open"> {
  if (book.vault) return "open";
  return (await readState(book.log.db, "vault")) === undefined ? "none" : "locked";
}

/** Every case with its captures; a sealed one has no items until the vault is open. */
export async function loadCases(book: Book): Promise<CaseLine[]> {
  const { cases } = ledger(await rowsOf(book.log.db));
  const stored = new Map((await book.log.db.getAll("captures")).map((capture) => [capture.id, capture]));
  return Promise.all(
    cases.map(async ({ number, status, held, lastActivity, captures }) => {
      const kept = captures.filter((capture) => !capture.erased && stored.has(capture.id));
      const items = await Promise.all(kept.map((capture) => readSummary(book, stored.get(capture.id)!))).catch(() => null);
      return { number, status, held, lastActivity, captureIds: kept.map((capture) => capture.id), items };
    }),
  );
}

/** One case with what was noted about it. */
export async function loadCase(book: Book, line: CaseLine): Promise<CaseDetail> {
  const { db } = book.log;
  const ids = new Set(line.captureIds);
  const stored = (await db.getAll("entries")).filter(
    (entry) => entry.caseNumber === line.number || (entry.captureId !== null && ids.has(entry.captureId)),
  );
  const entries = await readEntries(book, stored).catch(() => []);
  const actors = (await readState(db, "actors")) ?? [];
  return { line, entries, actors: Object.fromEntries(actors.map((name, index) => [`U${index + 1}`, name])) };
}
