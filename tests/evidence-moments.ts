import { vi } from "vitest";
import { type Book, openBook } from "../lib/evidence";
import { rowsOf } from "../lib/evidence/book";
import { verifyChain } from "../lib/evidence/chain";
import { ledger } from "../lib/evidence/ledger";
import { wholeLog } from "../lib/evidence/log";
import { checkCapture } from "../lib/evidence/seal";
import { ME, TOOL } from "./evidence-samples";

/** The same case book, opened in one more window. */
export async function otherWindow(book: Book, sweep = false): Promise<Book> {
  const opened = await openBook({ tool: TOOL, me: ME, name: book.log.db.name, clock: book.log.clock, sweep });
  if (!opened.ok) throw new Error(opened.problem.what);
  return opened.value;
}

let isHeld = () => {};

/** The browser's locks, as far as they are used, which tell when one has to be waited for. */
function locks() {
  const last = new Map<string, Promise<unknown>>();
  const held = new Map<string, number>();
  return {
    async request<T>(name: string, task: () => Promise<T>): Promise<T> {
      if (held.get(name)) isHeld();
      held.set(name, (held.get(name) ?? 0) + 1);
      const result = (last.get(name) ?? Promise.resolve()).then(task).finally(() => held.set(name, held.get(name)! - 1));
      last.set(
        name,
        result.catch(() => undefined),
      );
      return result;
    },
  };
}
vi.stubGlobal("navigator", { locks: locks() });

// One pair for all vaults: making one takes longer than all the rest.
const generate = crypto.subtle.generateKey.bind(crypto.subtle) as (...args: unknown[]) => Promise<unknown>;
let pair: Promise<unknown> | null = null;
vi.spyOn(crypto.subtle, "generateKey").mockImplementation(((...args: unknown[]) => {
  if ((args[0] as { name: string }).name !== "RSA-OAEP") return generate(...args);
  pair ??= generate(...args);
  return pair;
}) as never);

/**
 * Lets `other` happen once, just after the `moment`th time that this window asked the store for something, and counts how often it asked.
 * `done` waits for the other to end.
 */
export function interrupt(book: Book, moment: number, other: () => Promise<unknown>) {
  const { db } = book.log;
  let asked = 0;
  let started: Promise<unknown> = Promise.resolve();
  book.log.db = new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(value, target, args);
        if (!(answer instanceof Promise) || asked++ !== moment) return answer;
        return answer.then(async (known: unknown) => {
          const waits = new Promise<void>((wake) => {
            isHeld = wake;
          });
          started = other();
          // It ends, or waits for the lock that this window holds.
          await Promise.race([started.catch(() => undefined), waits]);
          return known;
        });
      };
    },
  });
  return {
    asked: () => asked,
    async done() {
      book.log.db = db;
      await started;
    },
  };
}

/** Runs `task` again and again, each time with `other` at a later moment, until no moment is left. Each run has a case book of its own. */
export async function atEveryMoment<T extends { book: Book }>(
  prepare: () => Promise<T>,
  task: (made: T) => Promise<unknown>,
  other: (made: T) => Promise<unknown>,
  check: (made: T, result: unknown, moment: number) => Promise<unknown>,
): Promise<number> {
  for (let moment = 0; ; moment++) {
    const made = await prepare();
    const store = interrupt(made.book, moment, () => other(made));
    const result = await task(made);
    await store.done();
    if (store.asked() <= moment) return moment;
    await check(made, result, moment);
  }
}

/** What is wrong with a case book that must be whole: an empty list when nothing is. Needs the open vault where there is one. */
export async function faultsOf(book: Book): Promise<string[]> {
  const { db } = book.log;
  const faults: string[] = [];
  const chain = await verifyChain((await wholeLog(db)).text);
  if (!chain.ok) faults.push(`log: ${chain.why}`);
  const log = ledger(await rowsOf(db));
  const stored = await db.getAll("captures");
  const live = [...log.captures.values()].filter(({ erased }) => !erased).map(({ id }) => id);
  if (
    live.sort().join() !==
    stored
      .map(({ id }) => id)
      .sort()
      .join()
  )
    faults.push(`captures: ${live} logged, ${stored.map(({ id }) => id)} there`);
  const isSealed = (await db.get("state", "vault")) !== undefined;
  for (const { id, caseNumber, wrapped, summary } of stored) {
    const health = await checkCapture(book, id);
    if (!health.ok) faults.push(`${id}: ${health.files}`);
    if (log.caseOf(id)?.number !== caseNumber) faults.push(`${id}: in case ${caseNumber}, by the log in ${log.caseOf(id)?.number}`);
    if (isSealed && (!wrapped || "clear" in summary)) faults.push(`${id}: in clear`);
  }
  for (const file of await db.getAll("files")) {
    if (!live.includes(file.id)) faults.push(`${file.id}/${file.name}: belongs to nothing`);
    if (isSealed && !file.iv) faults.push(`${file.id}/${file.name}: in clear`);
  }
  for (const { seq, captureId, caseNumber, body } of await db.getAll("entries")) {
    if (captureId && !live.includes(captureId)) faults.push(`entry ${seq}: of the erased ${captureId}`);
    const captures = log.cases.find(({ number }) => number === caseNumber)?.captures ?? [];
    if (captures.length > 0 && captures.every(({ erased }) => erased)) faults.push(`entry ${seq}: of the erased case ${caseNumber}`);
    if (isSealed && "clear" in body) faults.push(`entry ${seq}: in clear`);
  }
  return faults;
}
