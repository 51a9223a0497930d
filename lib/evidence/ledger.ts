import type { Row } from "./chain";
import type { Status } from "./entries";

/** One capture, as the log alone tells it. */
export interface LoggedCapture {
  id: string;
  /** Number of its row. */
  seq: number;
  caseNumber: number;
  capturedAt: string;
  /** Who captured it: "U1", as the log names people. */
  actor: string;
  /** When step one of erasure was taken and nothing has voided it since. */
  plannedAt: string | null;
  plannedReason: string | null;
  erased: boolean;
  lastSeen: { on: string; result: string } | null;
  /** The last day (UTC) on which each result of a second look was noted. */
  seen: Partial<Record<"unchanged" | "edited" | "gone", string>>;
}

/** One case, as the log alone tells it: enough for retention and legal hold while the vault is locked. */
export interface LoggedCase {
  number: number;
  status: Status;
  held: boolean;
  /** Captures ever put into it; the next item gets the next number. */
  items: number;
  lastActivity: string;
  warnedAt: string[];
  captures: LoggedCapture[];
}

export interface Ledger {
  cases: LoggedCase[];
  captures: Map<string, LoggedCapture>;
  caseOf(captureId: string): LoggedCase | undefined;
}

/** When what a row tells happened: for one that was put back from a bundle earlier than the row itself. ISO time. */
export const happenedAt = ({ at, t }: Row): string => (typeof at === "string" ? at : t);

const DAY = 86_400_000;

/** Further than a report to the platform: one made later about a single comment leaves such a case where it stands. */
const FURTHER = new Set<Status>(["warned", "legal", "police"]);

/** Kinds of rows that show that a person works on the case, so that its term begins again. */
const WORK = new Set(["note", "status", "warning", "reply", "formal_action", "handover"]);

/** Reads cases out of the rows of the log. */
export function ledger(rows: Row[]): Ledger {
  const cases = new Map<number, LoggedCase>();
  const captures = new Map<string, LoggedCapture>();
  // What was put back from a bundle happened earlier than its row says: it must not undo what was decided here since.
  const decided = new Map<string, string>();
  const isLatest = (what: string, { at }: Row, t: string) => {
    if (at !== undefined && t < (decided.get(what) ?? "")) return false;
    decided.set(what, t);
    return true;
  };
  const caseAt = (number: number, t: string): LoggedCase => {
    const known = cases.get(number);
    if (known) return known;
    const fresh: LoggedCase = { number, status: "new", held: false, items: 0, lastActivity: t, warnedAt: [], captures: [] };
    cases.set(number, fresh);
    return fresh;
  };
  for (const row of rows) {
    const t = happenedAt(row);
    const found = typeof row.case === "number" ? caseAt(row.case, t) : null;
    const capture = typeof row.id === "string" ? captures.get(row.id) : undefined;
    if (row.type === "capture" && found) {
      const fresh: LoggedCapture = {
        id: String(row.id),
        seq: row.seq,
        caseNumber: found.number,
        capturedAt: t,
        actor: row.actor,
        plannedAt: null,
        plannedReason: null,
        erased: false,
        lastSeen: null,
        seen: {},
      };
      captures.set(fresh.id, fresh);
      found.captures.push(fresh);
      found.items = Math.max(found.items, Number(row.item));
    }
    if (found && (row.type === "capture" || WORK.has(String(row.kind))) && isLatest(`activity ${row.case}`, row, t)) found.lastActivity = t;
    if (found && (row.type === "hold" || row.type === "release") && isLatest(`hold ${row.case}`, row, t)) found.held = row.type === "hold";
    if (found && row.kind === "status" && !(capture && FURTHER.has(found.status)) && isLatest(`status ${row.case}`, row, t))
      found.status = row.status as Status;
    if (found && row.kind === "warning") found.warnedAt.push(t);
    if (capture && row.kind === "seen" && isLatest(`seen ${row.id}`, row, t)) {
      capture.lastSeen = { on: t, result: String(row.result) };
      capture.seen[row.result as keyof LoggedCapture["seen"]] = t.slice(0, 10);
    }
    if (capture && row.kind === "move") {
      const to = caseAt(Number(row.to), row.t);
      const from = cases.get(capture.caseNumber);
      if (from) from.captures = from.captures.filter(({ id }) => id !== capture.id);
      capture.caseNumber = to.number;
      to.captures.push(capture);
      to.items++;
    }
    if (row.type === "erase") applyErase(row, captures);
    // A clock set forward by days says nothing about time gone by: planned erasures begin their thirty days again.
    if (row.type === "clock" && Number(row.byMs) > DAY) for (const each of captures.values()) each.plannedAt = null;
  }
  return { cases: [...cases.values()], captures, caseOf: (id) => cases.get(captures.get(id)?.caseNumber ?? Number.NaN) };
}

function applyErase(row: Row, captures: Map<string, LoggedCapture>): void {
  for (const id of Array.isArray(row.ids) ? row.ids : []) {
    const capture = captures.get(id);
    if (!capture) continue;
    if (row.step === "planned") Object.assign(capture, { plannedAt: row.t, plannedReason: String(row.reason) });
    if (row.step === "cancelled") Object.assign(capture, { plannedAt: null, plannedReason: null });
    if (row.step === "erased") capture.erased = true;
  }
}

/** One erasure, as the log tells it. */
export interface Erased {
  on: string;
  /** Numbers of the captures that went. */
  captures: string[];
  /** How many notes without a case went. */
  notes: number;
  reason: string;
  /** "U1", or "system" where the practice's term did it. */
  actor: string;
}

/** Everything that was ever erased, newest first: the log of deletions. */
export const erasuresAmong = (rows: Row[]): Erased[] =>
  rows
    .filter((row) => row.type === "erase" && row.step === "erased")
    .map((row) => ({
      on: row.t,
      captures: Array.isArray(row.ids) ? row.ids : [],
      notes: Array.isArray(row.notes) ? row.notes.length : 0,
      reason: String(row.reason),
      actor: row.actor,
    }))
    .reverse();
