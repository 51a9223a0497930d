import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { cancelErasure, erase, exportBundle, moveCapture, note, planErasure, readShelf, retain, undoCapture } from "../lib/evidence";
import { rowsOf } from "../lib/evidence/book";
import { verifyChain } from "../lib/evidence/chain";
import { wholeLog } from "../lib/evidence/log";
import { capture, newBook, testClock } from "./evidence-samples";

const DAY = 86_400_000;

const REQUEST = { practice: "Otter Lane Surgery", recipient: "Example & Co", caseReference: "1", redacted: false };

test("clocks: order is by number, jumps are noted, and a jump forward erases nothing", async () => {
  const clock = testClock();
  const book = await newBook({ clock });
  await capture(book);
  clock.set(-DAY);
  await capture(book, { id: "earlier by the clock" });
  clock.set(366 * DAY);
  expect(await retain(book, 90)).toMatchObject({ ok: true, value: { erased: [], planned: ["C000001", "C000002"] } });
  const rows = await rowsOf(book.log.db);
  expect(rows.filter(({ type }) => type === "clock").map(({ reason }) => reason)).toEqual(["behind", "ahead"]);
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i));
  clock.set(366 * DAY);
  expect(await retain(book, 90)).toMatchObject({ ok: true, value: { erased: [] } });
  expect(await book.log.db.count("captures")).toBe(2);
});

test("the term: planned thirty days before, erased after it, and the chain holds without the content", async () => {
  const clock = testClock();
  const book = await newBook({ clock });
  await capture(book);
  await capture(book, { id: "held", handle: "other.account" });
  await note(book, { caseNumber: 2 }, { kind: "hold", reason: "solicitor asked" });
  const days = async (count: number) => {
    for (let i = 0; i < count; i++) {
      clock.pass(DAY);
      const result = await retain(book, 90);
      if (!result.ok) throw new Error(result.problem.what);
    }
  };
  await days(59);
  expect((await rowsOf(book.log.db)).filter(({ type }) => type === "erase")).toEqual([]);
  await days(1);
  expect((await rowsOf(book.log.db)).filter(({ type }) => type === "erase")).toMatchObject([
    { ids: ["C000001"], step: "planned", reason: "retention" },
  ]);
  await days(30);
  expect((await rowsOf(book.log.db)).at(-1)).toMatchObject({ type: "erase", step: "erased", ids: ["C000001"] });
  expect(await book.log.db.getAllKeys("captures")).toEqual(["C000002"]);
  expect(new Set((await book.log.db.getAllKeys("files")).map(([id]) => id))).toEqual(new Set(["C000002"]));
  expect(await verifyChain((await wholeLog(book.log.db)).text)).toMatchObject({ ok: true });
  const bundle = await exportBundle(book, { ...REQUEST, captures: ["C000002"] });
  expect(bundle.ok && bundle.value.verification.verdict).toBe("valid");
});

test("erasure by hand takes two steps, never takes a held case, and can be taken back; undo works for ten minutes", async () => {
  const clock = testClock();
  const book = await newBook({ clock });
  const { id, caseNumber } = await capture(book);
  expect((await erase(book, [id], "subject-request")).ok).toBe(false);
  expect((await planErasure(book, [id], "subject-request")).ok).toBe(true);
  await note(book, { caseNumber }, { kind: "hold", reason: "police asked" });
  expect(await erase(book, [id], "subject-request")).toMatchObject({ ok: false, problem: { what: expect.stringContaining("held") } });
  await note(book, { caseNumber }, { kind: "release", reason: "police done" });
  await cancelErasure(book, [id]);
  expect((await erase(book, [id], "subject-request")).ok).toBe(false);
  await planErasure(book, [id], "subject-request");
  expect((await erase(book, [id], "subject-request")).ok).toBe(true);
  expect(await book.log.db.count("captures")).toBe(0);
  expect(await book.log.db.count("entries")).toBe(0);
  expect((await wholeLog(book.log.db)).text).not.toMatch(/police|pat\.invented|car park/);

  const mistake = await capture(book, { id: "mistake" });
  expect((await undoCapture(book, mistake.id)).ok).toBe(true);
  const late = await capture(book, { id: "late" });
  clock.pass(11 * 60_000);
  expect((await undoCapture(book, late.id)).ok).toBe(false);
});

test("erasing the last item of a case leaves what was noted of an item that was moved out of it, and the notes of other cases", async () => {
  const book = await newBook();
  const first = await capture(book, { id: "1" });
  const moved = await capture(book, { id: "2" });
  await note(book, { caseNumber: 1, captureId: moved.id }, { kind: "note", text: "of the one that is moved" });
  await note(book, { caseNumber: 1 }, { kind: "note", text: "of the case" });
  await moveCapture(book, moved.id, null);
  await note(book, { caseNumber: 2 }, { kind: "note", text: "of its new case" });
  await planErasure(book, [first.id], "subject-request");
  expect((await erase(book, [first.id], "subject-request")).ok).toBe(true);
  const shelf = await readShelf(book);
  if (!shelf.ok) throw new Error(shelf.problem.what);
  const notes = shelf.value.cases.map(({ number, entries }) => [
    number,
    entries.map(({ entry }) => ("text" in entry ? entry.text : entry.kind)),
  ]);
  expect(notes).toEqual([[2, ["of the one that is moved", "move", "of its new case"]]]);
  expect(await book.log.db.count("entries")).toBe(3);
});

test("a hold that comes while an erasure is being written wins", async () => {
  const name = "race";
  const one = await newBook({ name });
  const two = await newBook({ name });
  for (let round = 0; round < 10; round++) {
    const { id, caseNumber } = await capture(one, { id: `r${round}`, handle: `h${round}` });
    await planErasure(one, [id], "retention");
    const [erased, held] = await Promise.all([erase(one, [id], "retention"), note(two, { caseNumber }, { kind: "hold", reason: "x" })]);
    const rows = await rowsOf(one.log.db);
    const gone = rows.findIndex((row) => row.type === "erase" && row.step === "erased" && (row.ids as string[]).includes(id));
    expect(erased.ok).toBe(gone >= 0);
    // Whoever comes second is told so: there is nothing left to hold, or it must not be erased.
    expect(held.ok).toBe(!erased.ok);
    expect(await one.log.db.get("captures", id)).toEqual(erased.ok ? undefined : expect.anything());
  }
});

test("an erasure during an export: the export is whole or refused", async () => {
  const book = await newBook();
  const ids = [(await capture(book, { id: "1" })).id, (await capture(book, { id: "2" })).id];
  await planErasure(book, [ids[1]!], "retention");
  const [bundle] = await Promise.all([exportBundle(book, { ...REQUEST, captures: ids }), erase(book, [ids[1]!], "retention")]);
  if (bundle.ok) expect(bundle.value.verification.verdict).toBe("valid");
  else expect(bundle.problem.what).toMatch(/C000002/);
});
