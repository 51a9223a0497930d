import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { expect, test, vi } from "vitest";
import {
  cancelErasure,
  changePassphrase,
  erase,
  exportBundle,
  lock,
  note,
  openBook,
  planErasure,
  readShelf,
  retain,
  selfCheck,
  setPassphrase,
  undoCapture,
  unlock,
  vaultState,
  viewCapture,
} from "../lib/evidence";
import { headOf, rowsOf } from "../lib/evidence/book";
import { verifyChain } from "../lib/evidence/chain";
import { addEntry } from "../lib/evidence/entries";
import { chainText } from "../lib/evidence/log";
import { problemOf } from "../lib/evidence/problems";
import { checkCapture, reserve } from "../lib/evidence/seal";
import { capture, ME, newBook, TOOL, testClock } from "./evidence-samples";

const DAY = 86_400_000;
/** Fewer rounds than in the product, so that the tests do not wait; the format is the same. */
const ROUNDS = 1000;
const PASSPHRASE = "otters like rivers 🦦";

const REQUEST = { practice: "Otter Lane Surgery", recipient: "Example & Co", caseReference: "1", redacted: false };

test("a capture that was begun and never ended is noted at the next start, and nothing of it is left", async () => {
  const name = "interrupted";
  const book = await newBook({ name });
  const id = await reserve(book);
  await book.log.db.put("files", { id, name: "viewport-01.png", iv: null, content: new Blob(["half"]) });
  book.log.db.close();
  const again = await openBook({ tool: TOOL, me: ME, name, clock: testClock(), sweep: true });
  if (!again.ok) throw new Error(again.problem.what);
  expect((await rowsOf(again.value.log.db)).at(-1)).toMatchObject({ type: "recovered", id, reason: "interrupted" });
  expect(await again.value.log.db.count("files")).toBe(0);
  expect(await again.value.log.db.count("unfinished")).toBe(0);
  expect((await capture(again.value)).id).toBe("C000002");
});

test("a write that fails half-way leaves neither row nor files", async () => {
  const book = await newBook();
  await capture(book);
  const rows = await rowsOf(book.log.db);
  await book.log.db.put("state", 0, "lastCapture");
  await expect(capture(book)).rejects.toThrow();
  const after = await rowsOf(book.log.db);
  expect(after.slice(0, rows.length)).toEqual(rows);
  expect(after.slice(rows.length).map(({ type }) => type)).toEqual(["capture_failed"]);
  expect(await verifyChain(await chainText(book.log.db))).toMatchObject({ ok: true });
  expect(await checkCapture(book, "C000001")).toEqual({ ok: true });
});

test("a full disk and a store that will not open are told in words, whatever the browser calls them", () => {
  expect(problemOf(new DOMException("Failed to write blobs (IOError)", "DataError")).what).toContain("disk");
  expect(problemOf(new DOMException("", "QuotaExceededError")).what).toContain("disk");
  expect(problemOf(new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError")).kept).toContain(
    "Nothing was deleted",
  );
  expect(problemOf(new DOMException("", "VersionError")).what).toContain("newer Courtesy");
});

test("a store of a newer version is left alone and said so", async () => {
  const name = "newer";
  (await openDB(name, 99)).close();
  expect(await openBook({ tool: TOOL, me: ME, name })).toMatchObject({ ok: false, problem: { what: expect.stringContaining("newer") } });
  expect((await openDB(name)).version).toBe(99);
});

test("a lost store begins a new log with an honest gap", async () => {
  const book = await newBook({ name: "lost" });
  await capture(book);
  const remembered = await headOf(book.log.db);
  const kept = globalThis.indexedDB;
  globalThis.indexedDB = new IDBFactory();
  const fresh = await openBook({ tool: TOOL, me: ME, name: "lost", clock: testClock(), remembered });
  globalThis.indexedDB = kept;
  if (!fresh.ok) throw new Error(fresh.problem.what);
  expect((await rowsOf(fresh.value.log.db)).map(({ type }) => type)).toEqual(["genesis", "gap"]);
  expect((await rowsOf(fresh.value.log.db))[1]).toMatchObject({ reason: "rows_missing", rememberedHash: remembered.hash });
});

test("a hundred captures from two windows at once make one chain without a fork", async () => {
  const name = "two-windows";
  const one = await newBook({ name });
  const two = await newBook({ name });
  const both = Array.from({ length: 50 }, (_, i) => [capture(one, { id: `a${i}` }), capture(two, { id: `b${i}` })]).flat();
  const ids = (await Promise.all(both)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(100);
  const chain = await verifyChain(await chainText(one.log.db));
  expect(chain.ok && chain.rows.filter(({ type }) => type === "capture")).toHaveLength(100);
  expect(await headOf(one.log.db)).toEqual(chain.ok && chain.head);
  const items = (await rowsOf(one.log.db)).filter(({ type }) => type === "capture").map((row) => `${row.case}/${row.item}`);
  expect(new Set(items).size).toBe(100);
});

test("without a common lock the chain does not fork either", async () => {
  vi.stubGlobal("navigator", { locks: { request: (_: string, task: () => Promise<unknown>) => task() } });
  const name = "no-lock";
  const one = await newBook({ name });
  const two = await newBook({ name });
  await Promise.all(Array.from({ length: 6 }, (_, i) => [capture(one, { id: `a${i}` }), capture(two, { id: `b${i}` })]).flat());
  vi.unstubAllGlobals();
  const chain = await verifyChain(await chainText(one.log.db));
  expect(chain.ok && chain.rows.filter(({ type }) => type === "capture")).toHaveLength(12);
});

test("two windows that open a new store at once begin one log", async () => {
  const options = { tool: TOOL, me: ME, name: "first-use", clock: testClock() };
  const [one, two] = await Promise.all([openBook(options), openBook(options)]);
  if (!one.ok || !two.ok) throw new Error("not open");
  const rows = await rowsOf(one.value.log.db);
  expect(rows.filter(({ type }) => type === "genesis")).toHaveLength(1);
});

test.each([
  [
    "a flipped byte",
    async (book: Awaited<ReturnType<typeof newBook>>) => {
      const file = (await book.log.db.get("files", ["C000002", "viewport-01.png"]))!;
      const bytes = new Uint8Array(await file.content.arrayBuffer());
      bytes[100]! ^= 1;
      await book.log.db.put("files", { ...file, content: new Blob([bytes]) });
    },
  ],
  ["a missing file", async (book: Awaited<ReturnType<typeof newBook>>) => book.log.db.delete("files", ["C000002", "text.txt"])],
  [
    "files swapped between captures",
    async (book: Awaited<ReturnType<typeof newBook>>) => {
      const [a, b] = await Promise.all(["C000001", "C000002"].map((id) => book.log.db.get("files", [id, "nonce.txt"])));
      await book.log.db.put("files", { ...a!, id: "C000002" });
      await book.log.db.put("files", { ...b!, id: "C000003" });
    },
  ],
])("%s is found, the others open, and the damaged one is not exported", async (_, damage) => {
  for (const sealed of [false, true]) {
    const book = await newBook();
    if (sealed) await setPassphrase(book, PASSPHRASE, ROUNDS);
    await capture(book);
    await capture(book, { id: "second" });
    await damage(book);
    const checked = await selfCheck(book);
    expect(checked.ok && checked.value.damaged.map(({ id }) => id)).toEqual(["C000002"]);
    expect(await checkCapture(book, "C000001")).toEqual({ ok: true });
    expect((await exportBundle(book, { ...REQUEST, captures: ["C000001"] })).ok).toBe(true);
    expect(await exportBundle(book, { ...REQUEST, captures: ["C000001", "C000002"] })).toMatchObject({
      ok: false,
      problem: { what: expect.stringContaining("C000002") },
    });
  }
});

test("the vault: what was kept before is encrypted too, capture works while it is locked, only the secret opens it", async () => {
  const book = await newBook();
  await capture(book);
  await note(book, { caseNumber: 1 }, { kind: "note", text: "a note in clear" });
  const set = await setPassphrase(book, PASSPHRASE, ROUNDS);
  if (!set.ok) throw new Error(set.problem.what);
  lock(book);
  expect(await vaultState(book)).toBe("locked");
  const second = await capture(book, { id: "while-locked" });
  expect(second).toMatchObject({ id: "C000002", caseNumber: 1, item: 2 });
  expect(await viewCapture(book, "C000002")).toMatchObject({ ok: false, problem: { what: expect.stringContaining("locked") } });
  expect(await readShelf(book)).toMatchObject({ ok: true, value: { vault: "locked", cases: [], captures: 2, caseCount: 1 } });
  const atRest = JSON.stringify(await book.log.db.getAll("captures")) + JSON.stringify(await book.log.db.getAll("entries"));
  expect(atRest).not.toMatch(/car park|pat\.invented|a note in clear/);
  for (const file of await book.log.db.getAll("files")) expect(await file.content.text()).not.toMatch(/car park|pat\.invented/);

  expect((await unlock(book, "wrong passphrase")).ok).toBe(false);
  expect((await unlock(book, PASSPHRASE)).ok).toBe(true);
  const shelf = await readShelf(book);
  expect(shelf.ok && shelf.value.cases[0]!.items.map(({ words }) => words)).toHaveLength(2);
  expect(shelf.ok && shelf.value.cases[0]!.entries.map(({ entry }) => entry.kind)).toContain("note");
  expect((await selfCheck(book)).ok).toBe(true);
  lock(book);
  expect((await unlock(book, set.value.recoveryKey.toLowerCase().replaceAll("-", " "))).ok).toBe(true);
  expect((await viewCapture(book, "C000002")).ok).toBe(true);
});

test("wrong tries have to wait longer and longer; the recovery key sets a new passphrase; capture goes on", async () => {
  const clock = testClock();
  const book = await newBook({ clock });
  const set = await setPassphrase(book, PASSPHRASE, ROUNDS);
  if (!set.ok) throw new Error(set.problem.what);
  lock(book);
  for (let i = 0; i < 10; i++) {
    expect((await unlock(book, `wrong ${i}`)).ok).toBe(false);
    if (i < 9) clock.pass(300_000);
  }
  expect(await unlock(book, PASSPHRASE)).toMatchObject({ ok: false, problem: { what: expect.stringContaining("wait") } });
  expect((await capture(book)).id).toBe("C000001");
  expect((await changePassphrase(book, "not the key", "a new passphrase")).ok).toBe(false);
  expect((await changePassphrase(book, set.value.recoveryKey, "a new passphrase")).ok).toBe(true);
  expect((await unlock(book, PASSPHRASE)).ok).toBe(false);
  expect((await unlock(book, "a new passphrase")).ok).toBe(true);
  expect((await setPassphrase(book, "short")).ok).toBe(false);
  expect((await setPassphrase(book, "another long one")).ok).toBe(false);
});

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
  expect((await book.log.db.getAllKeys("files")).every(([id]) => id === "C000002")).toBe(true);
  expect(await verifyChain(await chainText(book.log.db))).toMatchObject({ ok: true });
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
  expect(await chainText(book.log.db)).not.toMatch(/police|pat\.invented|car park/);

  const mistake = await capture(book, { id: "mistake" });
  expect((await undoCapture(book, mistake.id)).ok).toBe(true);
  const late = await capture(book, { id: "late" });
  clock.pass(11 * 60_000);
  expect((await undoCapture(book, late.id)).ok).toBe(false);
});

test("a hold that comes while an erasure is being written wins", async () => {
  const name = "race";
  const one = await newBook({ name });
  const two = await newBook({ name });
  for (let round = 0; round < 10; round++) {
    const { id, caseNumber } = await capture(one, { id: `r${round}`, handle: `h${round}` });
    await planErasure(one, [id], "retention");
    const [erased] = await Promise.all([
      erase(one, [id], "retention"),
      addEntry(two, { caseNumber, captureId: null }, { kind: "hold", reason: "x" }),
    ]);
    const rows = await rowsOf(one.log.db);
    const held = rows.findIndex((row) => row.type === "hold" && row.case === caseNumber);
    const gone = rows.findIndex((row) => row.type === "erase" && row.step === "erased" && (row.ids as string[]).includes(id));
    expect(erased.ok).toBe(gone >= 0);
    expect(gone === -1 || gone < held).toBe(true);
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
