import type { Box } from "../model";
import type { Aside } from "./asides";
import { actorOf, type Book, rowsOf, textTag } from "./book";
import { randomBytes, toHex } from "./bytes";
import type { Row, RowFacts, RowType } from "./chain";
import { type Database, readState, type StoredEntry } from "./database";
import { sha256 } from "./hash";
import { type Ledger, ledger } from "./ledger";
import { append, type Draft, type Writing } from "./log";
import { stop } from "./problems";
import { openText, sealText } from "./vault";

/** What a case can come to. */
export const STATUSES = ["new", "answered", "reported", "hidden", "deleted_by_poster", "warned", "legal", "police", "closed"] as const;
export type Status = (typeof STATUSES)[number];

/** Everything that can be noted about a case, in the words of whoever noted it. */
export type Entry =
  | { kind: "note"; text: string }
  /** `reference`: the platform's reference, or the crime number. */
  | { kind: "status"; status: Status; reference: string | null; of?: Aside }
  | { kind: "reply"; text: string; templateId: string; overrodeReason: string | null; of?: Aside }
  | { kind: "seen"; result: "unchanged" | "edited" | "gone"; text: string | null }
  | { kind: "warning"; letter: string }
  /** To whom. */
  | { kind: "handover"; text: string; of?: Aside }
  /** Formal action was begun although the findings did not call for it. */
  | { kind: "formal_action"; reason: string }
  | { kind: "hold"; reason: string }
  | { kind: "release"; reason: string }
  | { kind: "view" }
  | { kind: "redact"; file: string; boxes: Box[] }
  | { kind: "move"; from: number; to: number }
  | { kind: "anchor"; level: "head_code" | "time_stamp" | "second_person"; where: string }
  | { kind: "export"; bagId: string; captures: string[]; recipient: string; tagmanifest: string; redacted: boolean };

export interface KeptEntry {
  seq: number;
  on: string;
  actor: string;
  caseNumber: number | null;
  captureId: string | null;
  entry: Entry;
  /** The exact text whose SHA-256 stands in the log. */
  body: string;
}

/** Rows of another type than `annotate`. */
export const ROW_TYPE: Partial<Record<Entry["kind"], RowType>> = {
  hold: "hold",
  release: "release",
  view: "view",
  anchor: "anchor",
  export: "export",
};

/** What of an entry the log may say in clear: codes, never words. */
export function factsOf(entry: Entry): RowFacts {
  switch (entry.kind) {
    case "status":
      return { kind: entry.kind, status: entry.status };
    case "seen":
      return { kind: entry.kind, result: entry.result };
    case "move":
      return { kind: entry.kind, from: entry.from, to: entry.to };
    case "anchor":
      return { kind: entry.kind, level: entry.level };
    case "export":
      return { kind: entry.kind, bag: entry.bagId, ids: entry.captures, tagmanifest: entry.tagmanifest };
    default:
      return { kind: entry.kind };
  }
}

/** What the store tells of an entry while the vault is locked: that it is in no case, and which edited words were seen, as a fingerprint. */
export const markersOf = async (db: Database, entry: Entry): Promise<Pick<StoredEntry, "aside" | "words">> => ({
  ...("of" in entry && entry.of ? { aside: true } : {}),
  ...(entry.kind === "seen" && entry.text !== null ? { words: await textTag(db, { text: entry.text }) } : {}),
});

export interface About {
  caseNumber: number | null;
  captureId: string | null;
}

/** An entry made ready for the log: its row, and what goes into the store with it. */
export async function prepareEntry(book: Book, about: About, entry: Entry, actor: string) {
  const text = JSON.stringify({ nonce: toHex(randomBytes(16)), entry });
  const commit = await sha256(text);
  const body = await sealText(await readState(book.log.db, "vault"), book.vault, `entry|${commit}`, text);
  const markers = await markersOf(book.log.db, entry);
  const draft: Draft = {
    type: ROW_TYPE[entry.kind] ?? "annotate",
    actor,
    facts: {
      ...factsOf(entry),
      commit,
      ...(about.caseNumber === null ? {} : { case: about.caseNumber }),
      ...(about.captureId === null ? {} : { id: about.captureId }),
    },
  };
  return {
    draft,
    write: (tx: Writing, row: Row): Promise<unknown> =>
      tx.objectStore("entries").add({
        seq: row.seq,
        ...about,
        on: row.t,
        actor,
        ...markers,
        body,
      } satisfies StoredEntry),
  };
}

/** Notes something. The log gets a salted hash of it and its kind, the store gets the words. */
export async function addEntry(book: Book, about: About, entry: Entry): Promise<Row> {
  const rows = await append(book.log, async () => {
    const gone = erasedAmong(ledger(await rowsOf(book.log.db)), about, entry);
    if (gone) stop(gone, "Nothing was noted of it.", "Open the list again.");
    const { actor, add } = await actorOf(book);
    const { draft, write } = await prepareEntry(book, about, entry, actor);
    return { rows: [draft], write: (tx, [row]) => [...add(tx), write(tx, row!)] };
  });
  return rows[0]!;
}

/** Says what of that which an entry is about is gone; null when all is there. Words about it would stay for good: nothing erases them any more. */
function erasedAmong(log: Ledger, { caseNumber, captureId }: About, entry: Entry): string | null {
  const ids = entry.kind === "export" ? entry.captures : [captureId ?? ""];
  const gone = ids.find((id) => log.captures.get(id)?.erased);
  if (gone) return `Capture ${gone} was erased in another window meanwhile.`;
  const captures = log.cases.find(({ number }) => number === caseNumber)?.captures ?? [];
  return captures.length > 0 && captures.every(({ erased }) => erased)
    ? `Case ${caseNumber} was erased in another window meanwhile.`
    : null;
}

/** @throws Stop when the vault is locked and an entry is sealed in it. */
export async function readEntries(book: Book, stored: StoredEntry[]): Promise<KeptEntry[]> {
  const rows = await rowsOf(book.log.db);
  const kept = await Promise.all(
    stored.map(async ({ body, ...about }) => {
      const text = await openText(book.vault, `entry|${rows[about.seq]?.commit}`, body);
      return { ...about, entry: (JSON.parse(text) as { entry: Entry }).entry, body: text };
    }),
  );
  return kept.sort((a, b) => a.seq - b.seq);
}
