import type { Result } from "../model";
import { asidesOverTerm, eraseAsides } from "./asides";
import { actorOf, type Book, rowsOf } from "./book";
import { type Ledger, type LoggedCapture, type LoggedCase, ledger } from "./ledger";
import { append } from "./log";
import { attempt, Stop, stop } from "./problems";

export type ErasureReason = "retention" | "subject-request" | "mistake";

const DAY = 86_400_000;
/** Warning before the practice's term ends, in days. */
export const WARNING_DAYS = 30;
/** A capture may be undone without the two steps for this long, in milliseconds: the panel's "undo". */
const UNDO_WINDOW = 10 * 60_000;
/** Statuses in which others are at work: such a case is open, and its term does not run. */
const OPEN = new Set(["reported", "warned", "legal", "police"]);

/** When a case's captures may go: the practice's days after the last activity; null while it is open or held. ISO time. */
export function dueDate(each: Pick<LoggedCase, "status" | "held" | "lastActivity">, days: number): string | null {
  if (each.held || OPEN.has(each.status)) return null;
  return new Date(Date.parse(each.lastActivity) + days * DAY).toISOString();
}

/** Step one: says that these captures will be erased, and why. Nothing is deleted yet. */
export function planErasure(book: Book, ids: string[], reason: ErasureReason): Promise<Result<null>> {
  return attempt(() => logErasure(book, ids, "planned", reason));
}

/** Takes step one back. */
export function cancelErasure(book: Book, ids: string[]): Promise<Result<null>> {
  return attempt(() => logErasure(book, ids, "cancelled", "cancelled"));
}

/**
 * Step two: deletes the captures' files, keys, notes and list entries in one transaction. The rows of the log stay and tell nothing of
 * the content: without the nonce, which is deleted too, nobody can confirm a guess. "Deleted from the store", not wiped from the disk.
 * Refused without step one, and while a case is held.
 */
export function erase(book: Book, ids: string[], reason: ErasureReason): Promise<Result<null>> {
  return attempt(async () => {
    await eraseWhere(book, ids, reason, (capture) => capture.plannedAt !== null);
    return null;
  });
}

/** Takes back a capture that was made by mistake, within ten minutes. Logged like every erasure. */
export function undoCapture(book: Book, id: string): Promise<Result<null>> {
  return attempt(async () => {
    const latest = book.log.clock.now().getTime();
    await eraseWhere(book, [id], "mistake", (capture) => latest - Date.parse(capture.capturedAt) < UNDO_WINDOW);
    return null;
  });
}

async function logErasure(book: Book, ids: string[], step: "planned" | "cancelled", reason: string, actor?: string): Promise<null> {
  if (ids.length === 0) return null;
  await append(book.log, async () => {
    const me = await actorOf(book);
    if (step === "planned") refuseHeld(ledger(await rowsOf(book.log.db)), ids);
    return { rows: [{ type: "erase", actor: actor ?? me.actor, facts: { ids, step, reason } }], write: (tx) => (actor ? [] : me.add(tx)) };
  });
  return null;
}

function refuseHeld(log: Ledger, ids: string[]): void {
  const held = ids.filter((id) => log.caseOf(id)?.held);
  if (held.length > 0) {
    stop(
      `${held.join(", ")} must not be erased: the case is held.`,
      "Nothing was erased.",
      "End the hold first, if whoever asked for it agrees.",
    );
  }
}

async function eraseWhere(
  book: Book,
  ids: string[],
  reason: ErasureReason,
  may: (capture: LoggedCapture, its: LoggedCase) => boolean,
  actor?: string,
): Promise<void> {
  const { db } = book.log;
  await append(book.log, async () => {
    // Read anew on every try: a hold that came in between changes the head, and with it the answer.
    const log = ledger(await rowsOf(db));
    refuseHeld(log, ids);
    const refused = ids.filter((id) => {
      const capture = log.captures.get(id);
      return !capture || capture.erased || !may(capture, log.caseOf(id)!);
    });
    if (refused.length > 0)
      stop(`${refused.join(", ")} cannot be erased in one step.`, "Nothing was erased.", "Plan the erasure first, then confirm it.");
    const files = (await Promise.all(ids.map((id) => db.getAllKeys("files", IDBKeyRange.bound([id], [id, []]))))).flat();
    const entries = (await Promise.all(ids.map((id) => db.getAllKeysFromIndex("entries", "capture", id)))).flat();
    const emptied = log.cases.filter(
      ({ captures }) => captures.some(({ id }) => ids.includes(id)) && captures.every(({ id, erased }) => erased || ids.includes(id)),
    );
    const noted = (await Promise.all(emptied.map(({ number }) => db.getAllFromIndex("entries", "case", number)))).flat();
    // What was noted here of a capture that was moved to another case since stays with it.
    const notes = noted.filter(({ captureId }) => captureId === null || ids.includes(captureId)).map(({ seq }) => seq);
    const me = await actorOf(book);
    return {
      rows: [{ type: "erase", actor: actor ?? me.actor, facts: { ids, step: "erased", reason } }],
      write: (tx) => [
        ...(actor ? [] : me.add(tx)),
        ...ids.map((id) => tx.objectStore("captures").delete(id)),
        ...files.map((key) => tx.objectStore("files").delete(key)),
        ...[...new Set([...entries, ...notes])].map((seq) => tx.objectStore("entries").delete(seq)),
      ],
    };
  });
}

export interface Retention {
  /** Captures whose thirty days of warning began now. */
  planned: string[];
  erased: string[];
  /** Everything that is planned to go, with the date from which it may. */
  due: { id: string; caseNumber: number; on: string }[];
}

/**
 * Keeps the practice's term; called once a day. Thirty days before a capture is due, its erasure is planned and shown; it is erased only when
 * the term is over and thirty days have gone by since the plan. A clock that jumped forward voids the plans (see `ledger`), so a wrong
 * clock alone erases nothing. Works while the vault is locked.
 */
export function retain(book: Book, days: number): Promise<Result<Retention>> {
  return attempt(async () => {
    const now = book.log.clock.now().getTime();
    // A row of its own first, so that a clock that jumped is noted before anything is counted by it.
    await append(book.log, () => ({ rows: [{ type: "selfcheck", actor: "system", facts: { result: "retention", days } }] }));
    const live = ledger(await rowsOf(book.log.db)).cases.flatMap((each) => {
      const on = dueDate(each, days);
      return on === null ? [] : each.captures.filter(({ erased }) => !erased).map((capture) => ({ capture, on }));
    });
    const isOver = ({ plannedAt }: LoggedCapture, on: string | null) =>
      on !== null && Date.parse(on) <= now && plannedAt !== null && now - Date.parse(plannedAt) >= WARNING_DAYS * DAY;
    const over = live.filter(({ capture, on }) => isOver(capture, on));
    const near = live.filter(({ capture, on }) => capture.plannedAt === null && Date.parse(on) - now <= WARNING_DAYS * DAY);
    const asides = await eraseAsides(book, await asidesOverTerm(book, days), "retention");
    if (!asides.ok) throw new Stop(asides.problem);
    const erased = over.map(({ capture }) => capture.id);
    const planned = near.map(({ capture }) => capture.id);
    if (erased.length > 0) await eraseWhere(book, erased, "retention", (capture, its) => isOver(capture, dueDate(its, days)), "system");
    await logErasure(book, planned, "planned", "retention", "system");
    const due = live
      .filter(({ capture }) => !erased.includes(capture.id) && (capture.plannedAt !== null || planned.includes(capture.id)))
      .map(({ capture, on }) => ({ id: capture.id, caseNumber: capture.caseNumber, on: latest(on, capture.plannedAt, now) }));
    return { planned, erased, due };
  });
}

const latest = (on: string, plannedAt: string | null, now: number) =>
  new Date(Math.max(Date.parse(on), (plannedAt ? Date.parse(plannedAt) : now) + WARNING_DAYS * DAY)).toISOString();
