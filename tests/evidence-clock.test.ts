import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { openBook, retain } from "../lib/evidence";
import { rowsOf } from "../lib/evidence/book";
import { capture, ME, newBook, TOOL, testClock } from "./evidence-samples";

const MINUTE = 60_000;
const DAY = 86_400_000;
const TERM = 90;

/** A capture near its term, and the term looked at again in a later run of the browser, whose steady clock knows nothing of the first. */
async function laterRun(name: string, after: number) {
  const clock = testClock();
  const first = await newBook({ name, clock });
  await capture(first);
  clock.pass(65 * DAY);
  // A first row after a long silence begins what is planned anew, so the plan is made by the second look.
  for (const _ of [1, 2]) await retain(first, TERM);
  for (const days of [10, 10]) {
    clock.pass(days * DAY);
    await retain(first, TERM);
  }
  first.log.db.close();
  const later = new Date(clock.now().getTime() + after).toISOString();
  const again = await openBook({ tool: TOOL, me: ME, name, clock: testClock(later) });
  if (!again.ok) throw new Error(again.problem.what);
  const before = (await rowsOf(again.value.log.db)).length;
  const kept = await retain(again.value, TERM);
  const rows = (await rowsOf(again.value.log.db)).slice(before);
  return {
    erased: kept.ok && kept.value.erased,
    clock: rows.filter(({ type }) => type === "clock").map(({ reason, byMs }) => [reason, byMs]),
  };
}

test("a clock that stands before the last row is noted, and one that is a minute off is not", async () => {
  expect(await laterRun("clock-back", -5 * MINUTE)).toEqual({ erased: [], clock: [["behind", -5 * MINUTE]] });
  expect(await laterRun("clock-minute", -MINUTE)).toEqual({ erased: [], clock: [] });
});

test("after a clock set to a wrong month, or a long silence, a planned erasure begins again", async () => {
  for (const days of [28, 30, 31]) {
    const byMs = days * DAY;
    expect(await laterRun(`clock-${days}`, byMs)).toEqual({ erased: [], clock: [["silence", byMs]] });
  }
  expect(await laterRun("clock-fortnight", 14 * DAY)).toEqual({ erased: ["C000001"], clock: [] });
});
