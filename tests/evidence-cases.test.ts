import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import {
  byStaffRole,
  type Case,
  capturesOf,
  concernBeforeFormalAction,
  courseOfConduct,
  editedSince,
  filterCases,
  headCode,
  keepCapture,
  moveCapture,
  note,
  noteSightings,
  readShelf,
  viewCapture,
  warningClock,
  warningLetter,
  wordDiff,
} from "../lib/evidence";
import { rowsOf } from "../lib/evidence/book";
import { wholeLog } from "../lib/evidence/log";
import type { Finding } from "../lib/model";
import { CONTEXT, capture, comment, newBook, page, testClock } from "./evidence-samples";

type Book = Awaited<ReturnType<typeof newBook>>;
async function casesOf(book: Book): Promise<Case[]> {
  const shelf = await readShelf(book);
  if (!shelf.ok) throw new Error(shelf.problem.what);
  return shelf.value.cases;
}

test("each item says who captured it", async () => {
  const book = await newBook();
  await capture(book, { id: "1" });
  book.me = { name: "Beryl Stott", role: "" };
  await capture(book, { id: "2" });
  const shelf = await readShelf(book);
  if (!shelf.ok) throw new Error(shelf.problem.what);
  const { cases, people } = shelf.value;
  const who = cases.flatMap(({ items }) => items.map(({ actor }) => people[Number(actor.slice(1)) - 1]));
  expect(who).toEqual(["Ada Example, Practice Manager", "Beryl Stott"]);
});

test("posts of one account on one platform make one case; another platform, another account or none make their own", async () => {
  const book = await newBook();
  await capture(book, { id: "1" });
  await capture(book, { id: "2", handle: "Pat.Invented" });
  await capture(book, { id: "3", site: "x" });
  await capture(book, { id: "4", handle: "other" });
  await capture(book, { id: "5", handle: null, authorUrl: null });
  await capture(book, { id: "6", handle: null, authorUrl: null });
  const cases = await casesOf(book);
  expect(cases.map(({ number, items }) => [number, items.length]).sort()).toEqual([
    [1, 2],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
  ]);
  await note(book, { caseNumber: 1 }, { kind: "status", status: "closed", reference: null });
  expect((await capture(book, { id: "7" })).caseNumber).toBe(6);
});

test("two connected posts may be a course of conduct; praise and criticism never make one", async () => {
  const book = await newBook();
  await capture(book, { id: "1" });
  expect(courseOfConduct((await casesOf(book))[0]!)).toBeNull();
  // The same post captured again, on its own page or after a reload, is no second post.
  await capture(book, { id: "1" });
  expect(courseOfConduct((await casesOf(book))[0]!)).toBeNull();
  await capture(book, { id: "2" });
  expect(courseOfConduct((await casesOf(book))[0]!)?.says).toBe("Second connected post: may amount to harassment (BMA).");
  await capture(book, { id: "3", handle: "other" });
  expect(byStaffRole(await casesOf(book))).toMatchObject([
    { role: "Receptionist", accounts: 2, items: [{ id: "C000001" }, { id: "C000003" }, { id: "C000004" }] },
  ]);

  const mild = await newBook();
  for (const id of ["1", "2"]) {
    const kept = await keepCapture(mild, page(comment({ id })), { ...CONTEXT, judgement: { ...CONTEXT.judgement!, findings: [] } });
    expect(kept.ok).toBe(true);
  }
  expect(courseOfConduct((await casesOf(mild))[0]!)).toBeNull();
  expect(byStaffRole(await casesOf(mild))).toEqual([]);
});

async function caseWith(findings: Partial<Finding>[]): Promise<Case> {
  const book = await newBook();
  const full = findings.map((finding) => ({ ...CONTEXT.judgement!.findings[0]!, ...finding }));
  await keepCapture(book, page(comment()), { ...CONTEXT, judgement: { ...CONTEXT.judgement!, findings: full } });
  return (await casesOf(book))[0]!;
}

test("formal action over praise, a wrong channel, criticism or an unsure point needs a second thought", async () => {
  expect(concernBeforeFormalAction(await caseWith([]))).toContain("criticism or a complaint");
  expect(concernBeforeFormalAction(await caseWith([{ kind: "info", category: "staff_id" }]))).toContain("praise");
  expect(concernBeforeFormalAction(await caseWith([{ kind: "route", category: "complaint_route" }]))).toContain("wrong way");
  expect(concernBeforeFormalAction(await caseWith([{ kind: "safety", category: "safety_suicide" }]))).toContain("need help");
  expect(concernBeforeFormalAction(await caseWith([{ category: "staff_id" }]))).toContain("staff are named");
  expect(concernBeforeFormalAction(await caseWith([{ certainty: "review" }]))).toContain("for a person to check");
  expect(concernBeforeFormalAction(await caseWith([{}]))).toBeNull();
});

test("a warning counts for twelve months, also one of 29 February", async () => {
  const clock = testClock("2028-02-29T10:00:00.000Z");
  const book = await newBook({ clock });
  await capture(book);
  await note(book, { caseNumber: 1 }, { kind: "warning", letter: "Dear …" });
  const warned = (await casesOf(book))[0]!;
  expect(warningClock(warned, new Date("2029-02-28T09:00:00Z"))).toEqual({
    givenAt: "2028-02-29T10:00:00.000Z",
    endsAt: "2029-02-28T10:00:00.000Z",
    running: true,
  });
  expect(warningClock(warned, new Date("2029-03-01T00:00:00Z"))?.running).toBe(false);
});

test("the draft of a warning quotes the clause, the words and the version, and names the twelve months", async () => {
  const book = await newBook();
  const { id } = await capture(book);
  const view = await viewCapture(book, id);
  if (!view.ok) throw new Error(view.problem.what);
  const letter = warningLetter({
    practice: "Otter Lane Surgery",
    role: "Practice Manager",
    date: "2026-11-21T09:00:00Z",
    captures: [view.value],
  });
  for (const part of [
    "DRAFT",
    "clause 7",
    "must not post any material that is threatening",
    "I know the car park",
    "version 2",
    "twelve months",
    "21 November 2026",
    "[name]",
  ]) {
    expect(letter).toContain(part);
  }
  expect(letter).not.toMatch(/offence|illegal|offender/i);

  const { record, ...rest } = view.value;
  const without = { ...rest, record: { ...record, policy: null, clauses: [] } };
  const bare = warningLetter({ practice: "Otter Lane Surgery", role: "", date: "2026-11-21T09:00:00Z", captures: [without] });
  expect(bare).toContain("[No code of conduct was in force when these comments were kept.");
  expect(bare).not.toMatch(/We have a code|Our clause/);

  const both = warningLetter({ practice: "", role: "", date: "2026-11-21T09:00:00Z", captures: [without, view.value] });
  const [, first = "", second = ""] = both.split(/^\d\. On /m);
  expect(first).toContain("[No code was in force when this was kept. Leave it out, or say which rule was known.]");
  expect(second).toContain("Our clause 7");
  expect(second).not.toContain("No code was in force");
});

test("filters and search find what they should, and only that", async () => {
  const book = await newBook();
  await capture(book, { id: "1" });
  await capture(book, { id: "2", site: "x", handle: "quiet", text: "Worst queue ever" });
  await note(book, { caseNumber: 2 }, { kind: "status", status: "police", reference: "CR/12345" });
  await note(book, { caseNumber: 1 }, { kind: "note", text: "Spoke to the Partners" });
  const cases = await casesOf(book);
  const numbers = (filter: Parameters<typeof filterCases>[1]) =>
    filterCases(cases, filter)
      .map(({ number }) => number)
      .sort();
  expect(numbers({})).toEqual([1, 2]);
  expect(numbers({ status: ["police"] })).toEqual([2]);
  expect(numbers({ sites: ["facebook"] })).toEqual([1]);
  expect(numbers({ categories: ["hate"] })).toEqual([]);
  expect(numbers({ clauseId: "7" })).toEqual([1, 2]);
  expect(numbers({ from: "2026-11-22" })).toEqual([]);
  expect(numbers({ search: "partners spoke" })).toEqual([1]);
  expect(numbers({ search: "cr/12345" })).toEqual([2]);
  expect(numbers({ search: "C000002 queue" })).toEqual([2]);
  expect(numbers({ search: "[.*" })).toEqual([]);
  expect(capturesOf(cases, "x", "QUIET")).toEqual(["C000002"]);
  expect(capturesOf(cases, "facebook", "quiet")).toEqual([]);
});

test("seen again: unchanged once a day, edited with the words that changed, gone only when the whole page was read", async () => {
  const clock = testClock();
  const book = await newBook({ clock });
  const url = "https://www.facebook.com/otterlane";
  await capture(book);
  const see = async (comments: Parameters<typeof noteSightings>[1], whole = false) => {
    const present = whole ? comments.map(({ id }) => id) : null;
    const result = await noteSightings(book, comments, { site: "facebook", url: `${url}#top`, present });
    return result.ok ? result.value : result.problem;
  };
  expect(await see([comment()])).toEqual([{ captureId: "C000001", result: "unchanged" }]);
  expect(await see([comment()])).toEqual([]);
  clock.pass(86_400_000);
  expect(await see([comment()])).toHaveLength(1);
  expect(await see([comment({ text: "You want to watch yourselves, I know your house" })])).toEqual([
    { captureId: "C000001", result: "edited" },
  ]);
  expect(await see([])).toEqual([]);
  const others = [comment({ id: "someone else's" })];
  expect(await see(others, true)).toEqual([]);
  clock.pass(86_400_000);
  expect(await see(others, true)).toEqual([{ captureId: "C000001", result: "gone" }]);
  expect(await see(others, true)).toEqual([]);
  expect((await casesOf(book))[0]!.items[0]!.lastSeen?.result).toBe("gone");
  const edited = await editedSince(book, "C000001");
  if (!edited.ok || !edited.value) throw new Error("no edit");
  const words = (kind: string) =>
    edited
      .value!.changes.filter(({ change }) => change === kind)
      .map(({ text }) => text)
      .join("");
  expect(words("removed")).toContain("car park");
  expect(words("added")).toContain("house");
  expect(words("same")).toContain("watch yourselves");
  expect((await wholeLog(book.log.db)).text).not.toMatch(/house|park|pat/);
});

test("seen again: each other wording of a day is noted, the same one once, and that the captured words came back", async () => {
  const book = await newBook({ clock: testClock() });
  await capture(book);
  const page = { site: "facebook", url: "https://www.facebook.com/otterlane", present: null } as const;
  const see = async (text?: string) => {
    const result = await noteSightings(book, [comment(text === undefined ? {} : { text })], page);
    return result.ok ? result.value.map((sighting) => sighting.result) : result.problem;
  };
  expect(await see("I take it back")).toEqual(["edited"]);
  expect(await see("I take it back")).toEqual([]);
  expect(await see("I know where you park")).toEqual(["edited"]);
  expect(await see("I take it back")).toEqual([]);
  expect(await see()).toEqual(["unchanged"]);
  expect(await see()).toEqual([]);
  expect((await casesOf(book))[0]!.items[0]!.lastSeen?.result).toBe("unchanged");
  expect((await wholeLog(book.log.db)).text).not.toMatch(/park|take it/);
});

test("seen again: what the page cuts short, at the capture or now, is never called edited", async () => {
  const book = await newBook();
  const page = { site: "facebook", url: "https://www.facebook.com/otterlane", present: null } as const;
  const cut = { text: "You want to watch", truncated: true };
  await capture(book);
  await capture(book, { id: "p1/c2", ...cut });
  expect(await noteSightings(book, [comment(cut), comment({ id: "p1/c2" })], page)).toEqual({ ok: true, value: [] });
  const same = await noteSightings(book, [comment({ id: "p1/c2", ...cut })], page);
  expect(same).toEqual({ ok: true, value: [{ captureId: "C000002", result: "unchanged" }] });
  const other = await noteSightings(book, [comment({ text: "Sorry about that" })], page);
  expect(other).toEqual({ ok: true, value: [{ captureId: "C000001", result: "edited" }] });
});

test("seen again: fifty reports at once leave one row, and a page that was not read to its end says nothing of what is missing", async () => {
  const book = await newBook();
  await capture(book);
  await capture(book, { id: "p1/c2", text: "Other words" });
  const before = (await rowsOf(book.log.db)).length;
  const page = { site: "facebook", url: "https://www.facebook.com/otterlane", present: null } as const;
  await Promise.all(Array.from({ length: 50 }, () => noteSightings(book, [comment()], page)));
  const rows = (await rowsOf(book.log.db)).slice(before);
  expect(rows.map(({ type, kind, id, result }) => [type, kind, id, result])).toEqual([["annotate", "seen", "C000001", "unchanged"]]);
});

test("word differences of very long texts end soon", () => {
  const long = (seed: number) => Array.from({ length: 30_000 }, (_, i) => `w${(i * seed) % 9973}`).join(" ");
  expect(wordDiff(long(3), long(7)).map(({ change }) => change)).toEqual(["removed", "added"]);
  expect(wordDiff("a b", "a b")).toEqual([{ text: "a b", change: "same" }]);
});

test("a capture moves between cases, and the log keeps no words of it", async () => {
  const book = await newBook();
  await capture(book, { id: "1" });
  await capture(book, { id: "2" });
  const moved = await moveCapture(book, "C000002", null);
  expect(moved).toEqual({ ok: true, value: { caseNumber: 2 } });
  expect((await casesOf(book)).map(({ number, items }) => [number, items.map(({ id }) => id)]).sort()).toEqual([
    [1, ["C000001"]],
    [2, ["C000002"]],
  ]);
  expect((await moveCapture(book, "C000002", 9)).ok).toBe(false);
  expect((await capture(book, { id: "3" })).caseNumber).toBe(2);
});

test("everything that changes something adds a row, and no row holds personal data", async () => {
  const book = await newBook();
  const { id } = await capture(book);
  const before = (await rowsOf(book.log.db)).length;
  const entries = [
    { kind: "note", text: "Secret words" },
    { kind: "status", status: "reported", reference: "Secret ref" },
    { kind: "reply", text: "Secret reply", templateId: "t", overrodeReason: "Secret" },
    { kind: "handover", text: "Secret colleague" },
    { kind: "hold", reason: "Secret" },
    { kind: "release", reason: "Secret" },
    { kind: "formal_action", reason: "Secret" },
    { kind: "redact", file: "viewport-01.png", boxes: [{ x: 1, y: 2, width: 3, height: 4 }] },
  ] as const;
  for (const entry of entries)
    await note(book, { caseNumber: 1, captureId: id }, { ...entry, ...("boxes" in entry ? { boxes: [...entry.boxes] } : {}) } as never);
  const rows = await rowsOf(book.log.db);
  expect(rows).toHaveLength(before + entries.length);
  expect(JSON.stringify(rows)).not.toMatch(/Secret|Ada Example|pat\.invented|Pat Invented|facebook\.com/);
  const head = await headCode(book);
  expect(head.ok && head.value.rows).toBe(rows.length);
});
