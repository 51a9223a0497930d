import type { IDBPTransaction } from "idb";
import { EMPTY, type Head, type Line, nextLine, type Row, type RowFacts, type RowType } from "./chain";
import type { EvidenceSchema } from "./database";
import { beginWriting, type Database, readState, type STORES, type State } from "./database";
import { stop } from "./problems";

/** Clocks of the host. `monotonic` is a clock nobody can set, in milliseconds since the context began. */
export interface Clock {
  now(): Date;
  monotonic(): number;
}

export interface Draft {
  type: RowType;
  actor: string;
  facts?: RowFacts;
}

export type Writing = IDBPTransaction<EvidenceSchema, (typeof STORES)[number][], "readwrite">;

/** What one append puts into the store beside its rows: all of it, or nothing. */
export interface Plan {
  /** None: there turned out to be nothing to note. */
  rows: Draft[];
  /** Called inside the transaction; must start every write at once and wait for nothing else. */
  write?(tx: Writing, rows: Row[]): Promise<unknown>[];
}

export interface Log {
  db: Database;
  clock: Clock;
  /** Where wall and monotonic clock stood when they last agreed. */
  agreed: { wall: number; monotonic: number };
  /** Told after each append, so that the host can keep the head outside this store. */
  onHead?(head: Head): void;
}

/** Difference between the clocks that is noted, in milliseconds. Smaller ones are ordinary time service. */
const CLOCK_TOLERANCE = 120_000;
/** A longer silence than this may be a holiday or a clock set to a wrong month: noted, and planned erasures start again. */
const LONG_SILENCE = 14 * 86_400_000;

/**
 * Adds rows to the log, with whatever belongs to them, in one strict transaction: either all of it is there afterwards or none.
 * Hashing happens before the transaction, because IndexedDB commits whatever it has as soon as anything else is waited for.
 * Two windows cannot fork the chain: inside the transaction the head must still be the one that was built upon.
 * @param bytes size of the files that go with the rows: the disk must have room for them.
 */
export async function append(log: Log, makePlan: (head: Head) => Plan | Promise<Plan>, bytes = 0): Promise<Row[]> {
  return exclusively("log", async () => {
    await beginWriting(log.db, bytes);
    for (let tries = 0; tries < 100; tries++) {
      const stored = await readState(log.db, "head");
      const head = stored ?? EMPTY;
      const plan = await makePlan(head);
      if (plan.rows.length === 0) return [];
      const lines = await buildLines(log, head, stored?.t ?? null, plan.rows);
      const last = lines.at(-1)!;
      const tx = log.db.transaction(["chain", "state", "captures", "files", "entries", "unfinished"], "readwrite", {
        durability: "strict",
      });
      const current = ((await tx.objectStore("state").get("head")) as State["head"] | undefined) ?? EMPTY;
      if (current.hash !== head.hash) {
        await tx.done;
        continue;
      }
      const rows = lines.map(({ row }) => row);
      const own = rows.slice(-plan.rows.length);
      const end: State["head"] = { seq: last.row.seq, hash: last.hash, t: last.row.t };
      const writes: Promise<unknown>[] = [tx.done];
      try {
        writes.push(...(plan.write?.(tx, own) ?? []));
        for (const { row, line, hash } of lines) writes.push(tx.objectStore("chain").add({ seq: row.seq, line, hash }));
        writes.push(tx.objectStore("state").put(end, "head"));
      } catch (error) {
        // What the browser refuses to store at once ends no transaction: what was begun would stay.
        tx.abort();
        await Promise.allSettled(writes);
        throw error;
      }
      await Promise.all(writes);
      log.onHead?.({ seq: end.seq, hash: end.hash });
      return own;
    }
    return stop(
      "The log was busy with other windows.",
      "Everything kept before is still there.",
      "Close other Courtesy windows and try again.",
    );
  });
}

/** The rows to write: a `clock` row first where the clock was moved. */
async function buildLines(log: Log, head: Head, lastT: string | null, drafts: Draft[]): Promise<Line[]> {
  const wall = log.clock.now().getTime();
  const monotonic = log.clock.monotonic();
  const jump = clockJump(log, wall, monotonic, lastT);
  const clock: Draft[] = jump === null ? [] : [{ type: "clock", actor: "system", facts: jump }];
  const lines: Line[] = [];
  let at = head;
  for (const { type, actor, facts } of [...clock, ...drafts]) {
    const line = await nextLine(at, { ...facts, type, actor, t: new Date(wall).toISOString(), monoMs: Math.round(monotonic) });
    lines.push(line);
    at = { seq: line.row.seq, hash: line.hash };
  }
  if (jump) log.agreed = { wall, monotonic };
  return lines;
}

/** How the wall clock moved against the steady one, or against the last row; null when it did not. */
function clockJump(log: Log, wall: number, monotonic: number, lastT: string | null): RowFacts | null {
  const drift = wall - log.agreed.wall - (monotonic - log.agreed.monotonic);
  if (Math.abs(drift) > CLOCK_TOLERANCE) return { reason: drift > 0 ? "ahead" : "behind", byMs: Math.round(drift) };
  if (lastT === null) return null;
  const since = wall - Date.parse(lastT);
  if (since < -CLOCK_TOLERANCE) return { reason: "behind", byMs: Math.round(since) };
  if (since > LONG_SILENCE) return { reason: "silence", byMs: Math.round(since) };
  return null;
}

const queues = new Map<string, Promise<unknown>>();

/**
 * One at a time across windows, where the browser has locks; else at least within this one.
 * `log`: who writes rows or takes numbers. `restore`: who puts back, for as long as that takes; it takes `log` inside.
 */
export function exclusively<T>(what: "log" | "restore", task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(`courtesy-evidence-${what}`, task) as Promise<T>;
  const result = (queues.get(what) ?? Promise.resolve()).then(task);
  queues.set(
    what,
    result.catch(() => undefined),
  );
  return result;
}

/** The whole log as `chain.jsonl`, its rows, and its end as the store has it: all three of one moment, for other windows go on writing. */
export async function wholeLog(db: Database): Promise<{ text: string; rows: Row[]; head: Head }> {
  const tx = db.transaction(["chain", "state"]);
  const [lines, stored] = await Promise.all([tx.objectStore("chain").getAll(), tx.objectStore("state").get("head")]);
  const { seq, hash } = (stored as State["head"] | undefined) ?? EMPTY;
  const rows = lines.map(({ line }) => JSON.parse(line) as Row);
  return { text: lines.map(({ line }) => `${line}\n`).join(""), rows, head: { seq, hash } };
}
