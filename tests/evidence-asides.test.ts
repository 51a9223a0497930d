import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { asideOf, eraseAsides, noteAnchor, readShelf, retain } from "../lib/evidence";
import { type Book, rowsOf } from "../lib/evidence/book";
import { addEntry, type Entry } from "../lib/evidence/entries";
import { capture, comment, newBook, testClock } from "./evidence-samples";

const NOWHERE = { caseNumber: null, captureId: null };
const shelfOf = async (book: Book) => {
  const shelf = await readShelf(book);
  if (!shelf.ok) throw new Error(shelf.problem.what);
  return shelf.value;
};
const uncaptured = comment({ id: "p1/c9", author: "Sam Invented", handle: "sam", text: `I cannot go on. ${"x".repeat(500)}` });

test("hand-overs and overrides about comments that nobody captured are listed, newest first, with what is needed to find them", async () => {
  const book = await newBook();
  await capture(book);
  const of = asideOf(uncaptured);
  const entries: Entry[] = [
    { kind: "handover", text: "Duty manager", of },
    { kind: "reply", text: "We are sorry.", templateId: "own", overrodeReason: "Agreed with the manager", of },
  ];
  for (const entry of entries) await addEntry(book, NOWHERE, entry);
  await noteAnchor(book, "head_code", "By e-mail");
  const { asides, cases } = await shelfOf(book);
  expect(asides.map(({ entry }) => entry.kind)).toEqual(["reply", "handover"]);
  expect(asides[0]!.entry.of).toMatchObject({ site: "facebook", handle: "sam", permalink: uncaptured.permalink });
  expect(asides[0]!.entry.of.words.length).toBeLessThan(200);
  expect(cases).toHaveLength(1);
  expect(JSON.stringify(await rowsOf(book.log.db))).not.toMatch(/sam|cannot go on|manager/i);
});

test("they end with the practice's term, and one by one when a person says so; the log says that they did", async () => {
  const clock = testClock();
  const book = await newBook({ clock });
  await addEntry(book, NOWHERE, { kind: "handover", text: "Duty manager", of: asideOf(uncaptured) });
  await noteAnchor(book, "head_code", "By e-mail");
  clock.pass(20 * 86_400_000);
  await addEntry(book, NOWHERE, { kind: "handover", text: "Dr Example", of: asideOf(uncaptured) });
  clock.pass(15 * 86_400_000);
  await retain(book, 30);
  const [left, ...others] = (await shelfOf(book)).asides;
  expect(others).toEqual([]);
  expect(left!.entry).toMatchObject({ text: "Dr Example" });
  expect(await book.log.db.count("entries")).toBe(2);
  expect((await eraseAsides(book, [left!.seq], "mistake")).ok).toBe(true);
  expect((await shelfOf(book)).asides).toEqual([]);
  const erased = (await rowsOf(book.log.db)).filter(({ type }) => type === "erase");
  expect(erased.map(({ actor, reason, notes }) => [actor, reason, (notes as string[]).length])).toEqual([
    ["system", "retention", 1],
    ["U1", "mistake", 1],
  ]);
});

test("a term that could not be kept for them is told, and not taken for kept", async () => {
  const clock = testClock();
  const book = await newBook({ clock });
  await addEntry(book, NOWHERE, { kind: "handover", text: "Duty manager", of: asideOf(uncaptured) });
  clock.pass(31 * 86_400_000);
  const { db } = book.log;
  const begin = db.transaction.bind(db) as (...args: unknown[]) => never;
  let writes = 0;
  vi.spyOn(db, "transaction").mockImplementation(((...args: unknown[]) => {
    if (args[1] === "readwrite" && ++writes > 1) throw new DOMException("", "QuotaExceededError");
    return begin(...args);
  }) as never);
  expect(await retain(book, 30)).toMatchObject({ ok: false, problem: { what: expect.stringContaining("disk") } });
  expect(writes).toBe(2);
});
