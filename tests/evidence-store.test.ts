import "fake-indexeddb/auto";
import { forceCloseDatabase, IDBFactory } from "fake-indexeddb";
import { openDB, unwrap } from "idb";
import { expect, test, vi } from "vitest";
import { erase, exportBundle, openBook, planErasure, readShelf, selfCheck, setPassphrase } from "../lib/evidence";
import { headOf, rowsOf } from "../lib/evidence/book";
import { verifyChain } from "../lib/evidence/chain";
import { append, type Writing, wholeLog } from "../lib/evidence/log";
import { problemOf } from "../lib/evidence/problems";
import { checkCapture, reserve } from "../lib/evidence/seal";
import { capture, ME, newBook, TOOL, testClock } from "./evidence-samples";

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
  expect(await verifyChain((await wholeLog(book.log.db)).text)).toMatchObject({ ok: true });
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
  const chain = await verifyChain((await wholeLog(one.log.db)).text);
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
  const chain = await verifyChain((await wholeLog(one.log.db)).text);
  expect(chain.ok && chain.rows.filter(({ type }) => type === "capture")).toHaveLength(12);
});

test("what the browser refuses to store at once leaves no row in the log", async () => {
  const book = await newBook();
  const before = await wholeLog(book.log.db);
  const row = { type: "annotate" as const, actor: "system" };
  const write = (tx: Writing) => [tx.objectStore("state").put(() => "no data", "refused")];
  await expect(append(book.log, () => ({ rows: [row], write }))).rejects.toMatchObject({ name: "DataCloneError" });
  expect(await wholeLog(book.log.db)).toEqual(before);
  expect((await capture(book)).id).toBe("C000001");
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
  ["a missing capture", async (book: Awaited<ReturnType<typeof newBook>>) => book.log.db.delete("captures", "C000002")],
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

test("a capture that is gone without an erasure is named in the list; one that was erased is not missed", async () => {
  const book = await newBook();
  for (const id of ["1", "2", "3"]) await capture(book, { id });
  await planErasure(book, ["C000003"], "mistake");
  await erase(book, ["C000003"], "mistake");
  await book.log.db.delete("captures", "C000001");
  const shelf = await readShelf(book);
  expect(shelf.ok && shelf.value.unreadable).toEqual(["C000001"]);
  expect(await selfCheck(book)).toMatchObject({ ok: true, value: { checked: 2, damaged: [{ id: "C000001" }] } });
});

test("who only checks the case book is not taken for the next new colleague", async () => {
  const book = await newBook();
  book.me = { name: "Con Checker", role: "" };
  await selfCheck(book);
  book.me = { name: "Nia Newcomer", role: "" };
  await capture(book);
  const shelf = await readShelf(book);
  if (!shelf.ok) throw new Error(shelf.problem.what);
  const { people, cases } = shelf.value;
  const nameOf = (actor: string) => people[Number(actor.slice(1)) - 1];
  const checked = (await rowsOf(book.log.db)).find(({ type, actor }) => type === "selfcheck" && actor !== "system");
  expect([nameOf(checked!.actor), nameOf(cases[0]!.items[0]!.actor)]).toEqual(["Con Checker", "Nia Newcomer"]);
});

test("a store that the browser closed by itself is opened again, and goes on where it was", async () => {
  const book = await newBook();
  await capture(book);
  const closed = book.log.db;
  forceCloseDatabase(unwrap(closed) as never);
  await vi.waitFor(() => expect(book.log.db).not.toBe(closed));
  expect((await capture(book)).id).toBe("C000002");
  expect((await verifyChain((await wholeLog(book.log.db)).text)).ok).toBe(true);
});
