import "fake-indexeddb/auto";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  erase,
  note,
  noteSightings,
  planErasure,
  readBackup,
  readShelf,
  restore,
  retain,
  selfCheck,
  setPassphrase,
  unlock,
  verifyBundle,
  viewCapture,
} from "../lib/evidence";
import { rowsOf } from "../lib/evidence/book";
import { reserve, seal } from "../lib/evidence/seal";
import { lock } from "../lib/evidence/unlock";
import { backed, casesOf, exported, ok, oldBook, putBack } from "./evidence-backups";
import { bash, bundleOf, printedSteps, save, tampered } from "./evidence-bags";
import { capture, comment, newBook, testClock } from "./evidence-samples";

test("a case book is put back on an empty computer: captures byte for byte, cases, notes, names and dates, and bundles of it verify", async () => {
  const old = await oldBook();
  const bundle = await exported(old.book, old.ids);
  const book = await newBook({ clock: testClock("2026-11-20T09:00:00.000Z") });
  book.me = { name: "Max Manager", role: "Manager" };
  const found = await backed(book, bundle);
  expect(found).toMatchObject({ fresh: 3, here: 0, erased: 0, contents: { fingerprint: bundle.fingerprint } });
  const seen: number[] = [];
  const done = ok(await restore(book, found, { progress: (n) => seen.push(n) }));
  expect(done).toEqual({ captures: 3, notes: found.notes });
  expect(seen).toEqual([0, 1, 2]);

  const [was, is] = [await casesOf(old.book), await casesOf(book)];
  const told = (cases: typeof is) =>
    cases.map(({ number, status, reference, held, handle, openedAt, lastActivity, warnedAt, items, entries }) => ({
      ...{ number, status, reference, held, handle, openedAt, lastActivity, warnedAt },
      items: items.map(({ seq: _, actor: __, erasurePlannedAt: ___, ...item }) => item),
      entries: entries.filter(({ entry }) => entry.kind !== "export").map(({ seq: _, actor: __, ...entry }) => entry),
    }));
  expect(told(is)).toEqual(told(was));
  const { people } = ok(await readShelf(book));
  expect(is[0]!.items.map(({ actor }) => people[Number(actor.slice(1)) - 1])).toEqual(Array(2).fill("Ada Example, Practice Manager"));
  expect(people).toEqual(expect.arrayContaining(["Max Manager, Manager", "Nia Noted, Receptionist"]));
  for (const { id } of is.flatMap(({ items }) => items)) {
    const [a, b] = [ok(await viewCapture(old.book, id)), ok(await viewCapture(book, id))];
    expect(b.record).toEqual(a.record);
    expect([...b.files].sort()).toEqual([...a.files].sort());
    for (const name of a.files) expect(await ok(await b.file(name)).arrayBuffer()).toEqual(await ok(await a.file(name)).arrayBuffer());
  }
  expect(ok(await selfCheck(book))).toMatchObject({ brokenAt: null, damaged: [], checked: 3 });

  const rows = await rowsOf(book.log.db);
  const [began, ...more] = rows.filter(({ type }) => type === "restore");
  expect(more).toEqual([]);
  const from = { bag: bundle.bagId, tagmanifest: bundle.tagmanifestSha256, key: bundle.fingerprint, head: bundle.head, rows: bundle.rows };
  expect(began).toMatchObject({ ...from, captures: 3, t: "2026-11-20T09:00:00.000Z" });
  expect(people[Number(began!.actor.slice(1)) - 1]).toBe("Max Manager, Manager");
  expect(JSON.stringify(rows)).not.toMatch(/Nia|police asked|Pat/);

  const again = await exported(book, old.ids);
  const into = await save(again);
  expect(bash(printedSteps(into, again.name), into)).toContain("CAPTURES-OK 3");
  const report = bash(`unzip -p ${again.name} '*/report.html'`, into);
  expect(report).toContain(`were put back from bundle ${bundle.bagId}`);
  expect(report).toContain(bundle.fingerprint);
  expect(report).toContain("the time before some captures were put back");
  expect(bash(`unzip -p ${again.name} '*/VERIFY.txt'`, into)).toContain(`put back from ${bundle.bagId}`);
  expect(bash(`unzip -p ${bundle.name} '*/report.html'`, await save(bundle))).not.toContain("were put back");
  expect((await putBack(await newBook(), again)).captures).toBe(3);
});

test("what is here already stays as it is; numbers that are taken are given anew; a second bundle of the same case joins it", async () => {
  const old = await oldBook();
  const [one, both] = [await exported(old.book, [old.ids[0]!]), await exported(old.book, old.ids.slice(0, 2))];
  const book = await newBook();
  const own = await capture(book, { id: "own/1", handle: "third", text: "Made on the new computer" });
  expect(own.id).toBe("C000001");
  await putBack(book, one);
  let cases = await casesOf(book);
  expect(cases.map(({ number, items }) => [number, items.map(({ id, words }) => `${id} ${words.slice(0, 4)}`)])).toEqual([
    [1, ["C000001 Made"]],
    [2, ["C000002 You "]],
  ]);
  expect(await backed(book, both)).toMatchObject({ fresh: 1, here: 1 });
  await putBack(book, both);
  expect(await backed(book, both)).toMatchObject({ fresh: 0, here: 2, notes: 0 });
  const head = (await rowsOf(book.log.db)).length;
  expect(await putBack(book, both)).toEqual({ captures: 0, notes: 0 });
  expect((await rowsOf(book.log.db)).length).toBe(head);
  cases = await casesOf(book);
  expect(cases.map(({ items }) => items.map(({ item }) => item))).toEqual([[1], [1, 2]]);
  expect(cases[1]).toMatchObject({ status: "police", held: true, reference: "CR/1234" });
  const made = await exported(
    book,
    cases.flatMap(({ items }) => items.map(({ id }) => id)),
  );
  expect((await verifyBundle(made.zip)).verdict).toBe("valid");
  const into = await save(made);
  expect(bash(`unzip -p ${made.name} '*/report.html'`, into)).toContain("capture C000002 (C000001 when it was made), case 2");
  // Seen again on the page, and captured again: it is the same account's case.
  await noteSightings(book, [comment()], { site: "facebook", url: "https://www.facebook.com/otterlane", present: null });
  expect((await casesOf(book))[1]!.items[0]!.lastSeen?.result).toBe("unchanged");
  expect(await capture(book, { id: "p1/c7" })).toMatchObject({ caseNumber: 2, item: 3, id: "C000004" });
});

test("an older bundle undoes nothing that was decided here since", async () => {
  const old = await oldBook();
  const [one, all] = [await exported(old.book, [old.ids[0]!]), await exported(old.book, old.ids)];
  const clock = testClock("2026-11-20T09:00:00.000Z");
  const book = await newBook({ clock });
  await putBack(book, one);
  await note(book, { caseNumber: 1 }, { kind: "status", status: "closed", reference: null });
  await note(book, { caseNumber: 1 }, { kind: "release", reason: "The police said so." });
  await putBack(book, all);
  const [first] = await casesOf(book);
  expect(first).toMatchObject({ status: "closed", held: false, lastActivity: "2026-11-20T09:00:00.000Z" });
  expect(first!.items).toHaveLength(2);
});

test("what was erased here stays erased, and the term goes on from the days on which things happened", async () => {
  const old = await oldBook();
  const bundle = await exported(old.book, old.ids);
  const book = await newBook({ clock: testClock("2026-11-20T09:00:00.000Z") });
  await putBack(book, bundle);
  await planErasure(book, [old.ids[2]!], "subject-request");
  ok(await erase(book, [old.ids[2]!], "subject-request"));
  expect(await backed(book, bundle)).toMatchObject({ fresh: 0, here: 2, erased: 1, notes: 0 });
  expect(await putBack(book, bundle)).toEqual({ captures: 0, notes: 0 });
  expect(await viewCapture(book, old.ids[2]!)).toMatchObject({ ok: false });

  const later = await newBook({ clock: testClock("2026-11-20T09:00:00.000Z") });
  await putBack(later, bundle);
  // Captured on 1 September: eighty days of ninety are gone. The held case is left alone.
  expect(ok(await retain(later, 90))).toMatchObject({ planned: [old.ids[2]], erased: [] });
});

test("in a case book with a passphrase everything that is put back is sealed too", async () => {
  const old = await oldBook();
  const bundle = await exported(old.book, old.ids);
  const book = await newBook();
  ok(await setPassphrase(book, "four words in a row", 1000));
  await putBack(book, bundle);
  const stored = await book.log.db.getAll("files");
  expect(stored.every(({ iv }) => iv !== null)).toBe(true);
  lock(book);
  expect(await viewCapture(book, old.ids[0]!)).toMatchObject({ ok: false });
  ok(await unlock(book, "four words in a row"));
  expect(ok(await viewCapture(book, old.ids[0]!)).text).toContain("car park");
  expect((await casesOf(book))[0]!.reference).toBe("CR/1234");
});

test("stopped or cut short half-way it goes on with the same bundle, and nothing is there twice", async () => {
  const old = await oldBook();
  const bundle = await exported(old.book, old.ids);
  const book = await newBook();
  const stop = new AbortController();
  const halfway = await restore(book, await backed(book, bundle), { signal: stop.signal, progress: (n) => n === 1 && stop.abort() });
  expect(halfway).toMatchObject({ ok: false, problem: { kept: "2 of 3 captures are put back, and stay." } });
  // The store fails in the middle of a capture.
  const tooFar = await backed(book, bundle);
  const { db } = book.log;
  const real = db.transaction.bind(db);
  let writes = 0;
  db.transaction = ((...args: Parameters<typeof real>) => {
    if (args[1] === "readwrite" && Array.isArray(args[0]) && args[0].includes("files") && ++writes === 2)
      throw new DOMException("", "QuotaExceededError");
    return real(...args);
  }) as typeof db.transaction;
  expect(await restore(book, tooFar)).toMatchObject({ ok: false, problem: { what: expect.stringContaining("disk") } });
  db.transaction = real;
  expect(await backed(book, bundle)).toMatchObject({ fresh: 1, here: 2 });
  await putBack(book, bundle);
  const cases = await casesOf(book);
  expect(
    cases.map(({ items, held, entries }) => [items.map(({ id }) => id), held, entries.filter(({ entry }) => entry.kind === "note").length]),
  ).toEqual([
    [["C000001", "C000002"], true, 1],
    [["C000003"], false, 1],
  ]);
  expect(ok(await selfCheck(book))).toMatchObject({ brokenAt: null, damaged: [] });
});

test("a capture whose files here are damaged or gone gets them back from a bundle, in its own place and under its own row", async () => {
  const { book, ids } = await oldBook();
  const bundle = await exported(book, ids);
  const { db } = book.log;
  const before = await casesOf(book);
  await db.put("files", { ...(await db.get("files", [ids[0]!, "text.txt"]))!, content: new Blob(["other words"]) });
  await db.delete("captures", ids[1]!);
  expect(
    ok(await selfCheck(book))
      .damaged.map(({ id }) => id)
      .sort(),
  ).toEqual(ids.slice(0, 2));
  const found = await backed(book, bundle);
  expect(found).toMatchObject({ fresh: 2, here: 1, erased: 0, notes: 0 });
  const rows = (await rowsOf(db)).length;
  expect(ok(await restore(book, found))).toEqual({ captures: 2, notes: 0 });
  expect((await rowsOf(db)).slice(rows).map(({ type, id, bag }) => [type, id, bag])).toEqual(
    ids.slice(0, 2).map((id) => ["restore", id, bundle.bagId]),
  );
  expect(ok(await selfCheck(book))).toMatchObject({ brokenAt: null, damaged: [], checked: 3 });
  expect(await casesOf(book)).toEqual(before);
  const again = await exported(book, ids);
  const into = await save(again);
  expect(bash(printedSteps(into, again.name), into)).toContain("CAPTURES-OK 3");
  const report = bash(`unzip -p ${again.name} '*/report.html'`, into);
  expect(report.match(/its files here were damaged/g)).toHaveLength(2);
  expect(report).not.toContain("what was noted of them were put back");
});

test("two windows that put back the same bundle at once put each thing back once; a capture begun in the midst of it keeps its number", async () => {
  const old = await oldBook();
  const bundle = await exported(old.book, old.ids);
  const name = `shared-${Math.random()}`;
  const [one, two] = [await newBook({ name }), await newBook({ name })];
  const [a, b] = [await backed(one, bundle), await backed(two, bundle)];
  // Another window begins a capture just when the numbers that are taken have been read.
  let own: ReturnType<typeof capture> | undefined;
  const real = one.log.db.getAllKeys.bind(one.log.db);
  one.log.db.getAllKeys = (async (...args: Parameters<typeof real>) => {
    const taken = await real(...args);
    own ??= capture(two, { id: "own/1", handle: "third" });
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
    return taken;
  }) as typeof real;
  const [first, second] = await Promise.all([restore(one, a), restore(two, b)]);
  expect([first.ok, second.ok]).toEqual([true, true]);
  const { id } = await own!;
  const rows = await rowsOf(one.log.db);
  const commits = rows.filter(({ at }) => at !== undefined).map(({ commit }) => commit);
  expect(new Set(commits).size).toBe(commits.length);
  const ids = (await casesOf(one)).flatMap(({ items }) => items.map((each) => each.id));
  expect(ids.sort()).toHaveLength(4);
  expect(ids).toContain(id);
  expect(ok(await selfCheck(one))).toMatchObject({ brokenAt: null, damaged: [] });
});

test("two windows that put back different bundles at once, whose captures have the same numbers, put back both", async () => {
  const [theirs, others] = [await oldBook(), await newBook()];
  const other = await capture(others, { id: "p5/c5", handle: "fifth", text: "From another computer" });
  const name = `shared-${Math.random()}`;
  const [one, two] = [await newBook({ name }), await newBook({ name })];
  const [a, b] = [await backed(one, await exported(theirs.book, theirs.ids)), await backed(two, await exported(others, [other.id]))];
  const [first, second] = await Promise.all([restore(one, a), restore(two, b)]);
  expect([first, second]).toMatchObject([{ value: { captures: 3 } }, { value: { captures: 1 } }]);
  expect((await casesOf(one)).map(({ number, items }) => [number, items.map(({ id }) => id)])).toEqual([
    [1, ["C000001", "C000002"]],
    [2, ["C000003"]],
    [3, ["C000004"]],
  ]);
  expect(ok(await selfCheck(one))).toMatchObject({ brokenAt: null, damaged: [], checked: 4 });
});

test("a damaged, altered, redacted or foreign file is refused, with what was found, and nothing is changed", async () => {
  const book = await newBook();
  const rows = (await rowsOf(book.log.db)).length;
  const refused = async (zip: Blob) => {
    const read = await readBackup(book, zip);
    expect(read.ok).toBe(false);
    return read.ok ? "" : read.problem.what;
  };
  const altered = await tampered(await bundleOf(2), (bag) => appendFileSync(join(bag, "data/captures/C000002/text.txt"), "x"));
  expect(await refused(altered.zip)).toMatch(/Changed since it was sealed: data\/captures\/C000002\/text\.txt/);
  const whole = await bundleOf(1);
  expect(await refused(whole.zip.slice(0, whole.zip.size - 4000))).toMatch(/not a ZIP|damaged/);
  const unsigned = await tampered(await bundleOf(1), (bag) => bash("rm tagmanifest-sha256.txt.sig", bag));
  expect(await refused(unsigned.zip)).toMatch(/not signed/);
  expect(await refused(new Blob([readFileSync("package.json")]))).toMatch(/not a ZIP/);
  expect(await refused((await bundleOf(1, { redacted: true })).zip)).toMatch(/redacted copy/);
  expect((await rowsOf(book.log.db)).length).toBe(rows);
});

test("a signed bundle of someone else's making whose record would stop the screens is refused before anything is shown of it", async () => {
  const theirs = await newBook();
  const real = await capture(theirs);
  const { record, text } = ok(await viewCapture(theirs, real.id));
  const hostile = { ...record, id: await reserve(theirs), findings: [{ ...record.findings[0], category: { toString: "x" } }] };
  const json = new Blob([JSON.stringify(hostile)], { type: "application/json" });
  const files: [string, Blob][] = [
    ["capture.json", json],
    ["text.txt", new Blob([text])],
  ];
  const sealing = { id: hostile.id, comment: comment({ id: "p1/c2" }), pageUrl: record.url, capturedAt: record.time.utc, files };
  await seal(theirs, { ...sealing, summary: { ...real, id: hostile.id } });
  const bundle = await exported(theirs, [real.id, hostile.id]);
  expect((await verifyBundle(bundle.zip)).verdict).toBe("valid");
  const book = await newBook();
  expect(await restore(book, await backed(book, bundle))).toMatchObject({
    ok: false,
    problem: { what: expect.stringContaining(hostile.id) },
  });
  expect((await casesOf(book)).map(({ items }) => items.map(({ id }) => id))).toEqual([[real.id]]);
});
