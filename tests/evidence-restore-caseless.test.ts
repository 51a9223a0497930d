import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import {
  asideOf,
  type Book,
  type ExportRequest,
  eraseAsides,
  exportBundle,
  noteSightings,
  readShelf,
  retain,
  selfCheck,
} from "../lib/evidence";
import { addEntry } from "../lib/evidence/entries";
import { backed, casesOf, exported, ok, oldBook, putBack } from "./evidence-backups";
import { bash, broken, printedSteps, REQUEST, said, save, tampered } from "./evidence-bags";
import { capture, comment, newBook, testClock } from "./evidence-samples";

test("what is in no case is put back too: notes about comments nobody captured where they were asked for, and bundles of several cases", async () => {
  const old = await oldBook();
  const of = asideOf(comment({ id: "p7/c7", author: "Sam Invented", handle: "sam", text: "I cannot go on." }));
  const nowhere = { caseNumber: null, captureId: null };
  await addEntry(old.book, nowhere, { kind: "handover", text: "Duty manager", of });
  await addEntry(old.book, nowhere, { kind: "status", status: "reported", reference: "FB-7", of });
  const sent = await exported(old.book, old.ids);
  const kept = await exported(old.book, old.ids, { asides: true });
  const book = await newBook({ clock: testClock("2026-11-20T09:00:00.000Z") });
  await putBack(book, kept);
  const asidesIn = async (each: Book) => ok(await readShelf(each)).asides.map(({ seq: _, actor: __, ...aside }) => aside);
  expect(await asidesIn(book)).toEqual(await asidesIn(old.book));
  expect(await asidesIn(book)).toHaveLength(2);
  const exportsIn = (cases: Awaited<ReturnType<typeof casesOf>>) =>
    cases.map(({ entries }) => entries.flatMap(({ entry }) => (entry.kind === "export" ? [entry.bagId] : [])));
  expect(exportsIn(await casesOf(book))).toEqual([[sent.bagId], [sent.bagId]]);
  // The same bundle again brings nothing twice, nor back what was erased here; the practice's term goes on from the day of the note.
  expect(await putBack(book, kept)).toEqual({ captures: 0, notes: 0 });
  const [first] = ok(await readShelf(book)).asides;
  ok(await eraseAsides(book, [first!.seq], "mistake"));
  expect(await backed(book, kept)).toMatchObject({ fresh: 0, notes: 0 });
  ok(await retain(book, 30));
  expect(await asidesIn(book)).toEqual([]);
  expect(ok(await selfCheck(book))).toMatchObject({ brokenAt: null, damaged: [] });
});

test("notes about people who are in no capture go into no bundle unasked, and never into a redacted one or its report", async () => {
  const { book, ids } = await oldBook();
  const of = asideOf(comment({ id: "p7/c7", author: "Sam Invented", handle: "sam", text: "I cannot go on." }));
  await addEntry(book, { caseNumber: null, captureId: null }, { kind: "handover", text: "Duty manager", of });
  const holds = async (change: Partial<ExportRequest>, file: string) => {
    const bundle = await exported(book, ids, change);
    return /Sam Invented|cannot go on/.test(bash(`unzip -p ${bundle.name} '*/data/${file}'`, await save(bundle)));
  };
  expect(await holds({ asides: true }, "index.json")).toBe(true);
  expect(await holds({ asides: true }, "report.html")).toBe(false);
  expect(await holds({}, "index.json")).toBe(false);
  expect(await holds({ asides: true, redacted: true }, "index.json")).toBe(false);
});

test("notes without a case can be kept and put back where nothing was ever captured; without them such a book makes no bundle", async () => {
  const old = await newBook({ clock: testClock("2026-09-01T09:00:00.000Z") });
  const none = await exportBundle(old, { ...REQUEST, captures: [], asides: true });
  expect(!none.ok && none.problem.what).toBe("No capture was chosen.");
  const of = asideOf(comment({ id: "p7/c7", author: "Sam Invented", handle: "sam", text: "I cannot go on." }));
  await addEntry(old, { caseNumber: null, captureId: null }, { kind: "handover", text: "Duty manager", of });
  for (const request of [{}, { asides: true, redacted: true }]) {
    const refused = await exportBundle(old, { ...REQUEST, captures: [], ...request });
    expect(!refused.ok && refused.problem.what).toBe("No capture was chosen.");
  }
  const bundle = await exported(old, [], { asides: true });
  expect(bundle.verification.verdict).toBe("valid");
  const into = await save(bundle);
  const out = said(printedSteps(into, bundle.name), into);
  for (const line of ["FILES-OK", "NO-EXTRAS", "Verified OK", "CHAIN-OK", "CAPTURES-OK 0"]) expect(out).toContain(line);
  expect(out).not.toMatch(/NOT AS|No such file|FAILED/);
  const report = bash(`unzip -p ${bundle.name} '*/data/report.html'`, into);
  expect(report).toContain("None. data/index.json has notes");
  expect(report).not.toMatch(/Sam Invented|cannot go on|witness statement/);

  const book = await newBook({ clock: testClock("2026-11-20T09:00:00.000Z") });
  expect(await putBack(book, bundle)).toEqual({ captures: 0, notes: 1 });
  expect(ok(await readShelf(book)).asides).toMatchObject([{ on: "2026-09-01T09:00:00.000Z", entry: { text: "Duty manager", of } }]);
  expect(await backed(book, bundle)).toMatchObject({ fresh: 0, notes: 0 });
  expect(ok(await selfCheck(book))).toMatchObject({ brokenAt: null, damaged: [] });
});

test("of a bundle without captures, a note that was changed or taken out is noticed", async () => {
  const old = await newBook();
  const of = asideOf(comment({ id: "p7/c7" }));
  await addEntry(old, { caseNumber: null, captureId: null }, { kind: "handover", text: "Duty manager", of });
  const bundle = await exported(old, [], { asides: true });
  const anew = "find data -type f | sort | xargs sha256sum > manifest-sha256.txt";
  const changed = await tampered(bundle, (bag) => bash(`sed -i 's/Duty manager/Nobody/' data/index.json && ${anew}`, bag));
  expect(broken(changed.result)).toContain("entries");
  const without = await tampered(bundle, (bag) => bash(`echo '{"entries":[]}' > data/index.json && ${anew}`, bag));
  expect(broken(without.result)).toContain("captures");
});

test("edited words that were put back are known again: the same edit on the same day is not noted twice", async () => {
  const clock = testClock("2026-09-01T09:00:00.000Z");
  const old = await newBook({ clock });
  const { id } = await capture(old);
  const page = { site: "facebook" as const, url: "https://www.facebook.com/otterlane", present: null };
  const edited = comment({ text: "Edited since" });
  expect(ok(await noteSightings(old, [edited], page))).toHaveLength(1);
  const book = await newBook({ clock });
  await putBack(book, await exported(old, [id]));
  expect(ok(await noteSightings(book, [edited], page))).toEqual([]);
});

test("a note without a case whose words are none, or whose site nobody knows, is left out: it would stop the screen that lists it", async () => {
  const theirs = await newBook();
  const { id } = await capture(theirs);
  const nowhere = { caseNumber: null, captureId: null };
  const of = asideOf(comment({ id: "p7/c7" }));
  for (const bad of [{ ...of, words: {} }, { ...of, site: "__proto__" }, { ...of, author: null }, "words"])
    await addEntry(theirs, nowhere, { kind: "handover", text: "Dr Example", of: bad as never });
  await addEntry(theirs, nowhere, { kind: "note", text: "Of nothing at all" });
  await addEntry(theirs, nowhere, { kind: "handover", text: "Dr Sound", of });
  const book = await newBook();
  await putBack(book, await exported(theirs, [id], { asides: true }));
  expect(ok(await readShelf(book)).asides.map(({ entry }) => entry.kind === "handover" && entry.text)).toEqual(["Dr Sound"]);
});
