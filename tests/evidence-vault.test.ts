import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { changePassphrase, lock, note, readShelf, selfCheck, setPassphrase, unlock, vaultState, viewCapture } from "../lib/evidence";
import { capture, newBook, testClock } from "./evidence-samples";

/** Fewer rounds than in the product, so that the tests do not wait; the format is the same. */
const ROUNDS = 1000;
const PASSPHRASE = "otters like rivers 🦦";

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
  const files = await book.log.db.getAll("files");
  expect(new Set(files.map(({ id }) => id))).toEqual(new Set(["C000001", "C000002"]));
  for (const file of files) expect(await file.content.text()).not.toMatch(/car park|pat\.invented/);

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

afterEach(() => void vi.unstubAllGlobals());

/** From now on the disk has no room. */
function fillDisk() {
  const write = () => Promise.reject(new DOMException("", "QuotaExceededError"));
  const file = { createWritable: async () => ({ write, abort: async () => undefined }) };
  vi.stubGlobal("navigator", { storage: { getDirectory: async () => ({ getFileHandle: async () => file }) } });
}

test("the disk fills up while old captures are encrypted: the recovery key is shown all the same, and a later unlock goes on", async () => {
  const book = await newBook();
  await capture(book);
  book.log.onHead = fillDisk;
  const set = await setPassphrase(book, PASSPHRASE, ROUNDS);
  expect(set).toMatchObject({ ok: true, value: { recoveryKey: expect.stringMatching(/^(\w{4}-?){8}$/) } });
  expect((await book.log.db.get("captures", "C000001"))!.wrapped).toBeNull();
  book.log.onHead = undefined;
  lock(book);
  expect(await unlock(book, PASSPHRASE)).toMatchObject({ ok: false, problem: { what: expect.stringContaining("disk") } });
  vi.unstubAllGlobals();
  lock(book);
  expect((await unlock(book, set.ok ? set.value.recoveryKey : "")).ok).toBe(true);
  expect((await book.log.db.get("captures", "C000001"))!.wrapped).not.toBeNull();
  expect(await selfCheck(book)).toMatchObject({ ok: true, value: { damaged: [] } });
});

test("with a full disk the passphrase still opens what is kept", async () => {
  const book = await newBook();
  await capture(book);
  await setPassphrase(book, PASSPHRASE, ROUNDS);
  lock(book);
  fillDisk();
  expect((await unlock(book, PASSPHRASE)).ok).toBe(true);
  expect(await readShelf(book)).toMatchObject({ ok: true, value: { vault: "open", unreadable: [] } });
});
