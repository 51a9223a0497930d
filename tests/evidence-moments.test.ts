import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import {
  type Backup,
  type Book,
  type Bundle,
  changePassphrase,
  erase,
  exportBundle,
  lock,
  moveCapture,
  note,
  noteSightings,
  planErasure,
  readShelf,
  restore,
  retain,
  selfCheck,
  setPassphrase,
  unlock,
  viewCapture,
} from "../lib/evidence";
import { rowsOf, sweep } from "../lib/evidence/book";
import type { Comment } from "../lib/model";
import { backed, exported, ok } from "./evidence-backups";
import { REQUEST } from "./evidence-bags";
import { atEveryMoment, faultsOf, otherWindow } from "./evidence-moments";
import { comment, capture as keep, newBook, page, png, testClock } from "./evidence-samples";

// Each test keeps and reads dozens of case books.
vi.setConfig({ testTimeout: 240_000 });

/** Fewer rounds than in the product, so that the tests do not wait; the format is the same. */
const ROUNDS = 1000;
const PASSPHRASE = "otters like rivers";
const NEW = "badgers like woods";
const DAY = 86_400_000;

/** Made once: it is kept hundreds of times here. */
const picture = png(1000, 800);
const capture = (book: Book, change: Partial<Comment> = {}) => keep(book, change, { ...page(comment(change)), shoot: () => picture });

/** Two windows over a case book with two captures of one account, and a note of each. */
async function twoWindows() {
  const clock = testClock();
  const book = await newBook({ clock });
  const ids = [(await capture(book)).id, (await capture(book, { id: "p1/c2", text: "And another" })).id];
  for (const captureId of ids) await note(book, { caseNumber: 1, captureId }, { kind: "note", text: "Told the team." });
  return { book, clock, ids, other: await otherWindow(book) };
}
type Windows = Awaited<ReturnType<typeof twoWindows>>;

async function sealedWindows() {
  const made = await twoWindows();
  ok(await setPassphrase(made.book, PASSPHRASE, ROUNDS));
  return made;
}

/** A passphrase was set, and the browser closed before anything was encrypted. */
async function halfSealed() {
  const made = await twoWindows();
  const { db } = made.book.log;
  const [captures, files, entries] = [await db.getAll("captures"), await db.getAll("files"), await db.getAll("entries")];
  ok(await setPassphrase(made.book, PASSPHRASE, ROUNDS));
  lock(made.book);
  for (const each of captures) await db.put("captures", each);
  for (const each of files) await db.put("files", each);
  for (const each of entries) await db.put("entries", each);
  return made;
}

const erases = async ({ other, ids }: Windows) => {
  ok(await planErasure(other, [ids[0]!], "subject-request"));
  ok(await erase(other, [ids[0]!], "subject-request"));
};
const moves = async ({ other, ids }: Windows) => ok(await moveCapture(other, ids[1]!, null));
const captures = ({ other }: Windows) => capture(other, { id: "p9/c9", handle: "else.where" });
const sets = async ({ other }: Windows) => ok(await setPassphrase(other, PASSPHRASE, ROUNDS));
const unlocks = async ({ other }: Windows) => ok(await unlock(other, PASSPHRASE));

/** Nothing is lost, in clear or left over, and nobody wrote into the log that anything was damaged. */
async function whole({ other }: Windows, _: unknown, moment: number) {
  if ((await other.log.db.get("state", "vault")) && !other.vault) ok(await unlock(other, PASSPHRASE));
  expect({ moment, faults: await faultsOf(other) }).toEqual({ moment, faults: [] });
  expect((await rowsOf(other.log.db)).filter(({ result, reason }) => result === "damaged" || reason === "damaged")).toEqual([]);
}

describe.each([
  ["erases a capture", erases],
  ["moves a capture", moves],
  ["captures", captures],
])("while another window %s", (_, happens) => {
  test("a self-check finds nothing wrong", () =>
    atEveryMoment(
      twoWindows,
      ({ book }) => selfCheck(book),
      happens,
      async (made, result, moment) => {
        expect({ moment, result }).toMatchObject({ result: { ok: true, value: { brokenAt: null, damaged: [] } } });
        await whole(made, result, moment);
      },
    ));

  test("the list has nothing unreadable", () =>
    atEveryMoment(
      twoWindows,
      ({ book }) => readShelf(book),
      happens,
      async (_, result, moment) => expect({ moment, result }).toMatchObject({ result: { ok: true, value: { unreadable: [] } } }),
    ));

  test("nothing is noted of what is gone", () =>
    atEveryMoment(
      twoWindows,
      async ({ book, ids: [captureId] }) => {
        const page = { site: "facebook" as const, url: "https://www.facebook.com/otterlane", present: ["p1/c1"] };
        await noteSightings(book, [comment({ text: "Edited words" })], page);
        await viewCapture(book, captureId!);
        await note(book, { caseNumber: 1, captureId }, { kind: "note", text: "More." });
      },
      happens,
      whole,
    ));

  test("a background that starts sweeps away nothing that is kept", () =>
    atEveryMoment(twoWindows, ({ book }) => sweep(book), happens, whole));

  test("encrypting goes on with what is left", () => atEveryMoment(halfSealed, ({ book }) => unlock(book, PASSPHRASE), happens, whole));
});

test("a bundle is made while other windows note, capture and move", () =>
  atEveryMoment(
    twoWindows,
    ({ book, ids }) => exportBundle(book, { ...REQUEST, captures: ids }),
    async (made) => {
      await captures(made);
      await moves(made);
    },
    async (made, result, moment) => {
      expect({ moment, result }).toMatchObject({ result: { ok: true } });
      await whole(made, result, moment);
    },
  ));

test("what was erased while its bundle was made is not handed over", () =>
  atEveryMoment(
    twoWindows,
    ({ book, ids }) => exportBundle(book, { ...REQUEST, captures: ids }),
    erases,
    async (made, result, moment) => {
      // Or it was handed over first, and then erased.
      const types = (await rowsOf(made.other.log.db)).map(({ type }) => type);
      const expected = types.indexOf("export") >= 0 && types.indexOf("export") < types.indexOf("erase");
      expect({ moment, result }).toMatchObject({ result: { ok: expected } });
      await whole(made, result, moment);
    },
  ));

describe("while another window sets a passphrase", () => {
  test("what is captured is encrypted", () => atEveryMoment(twoWindows, ({ book }) => capture(book, { id: "p3/c3" }), sets, whole));
  test("a self-check says nothing of what it cannot read", () => atEveryMoment(twoWindows, ({ book }) => selfCheck(book), sets, whole));
  test("a bundle is made, or refused because it is locked", () =>
    atEveryMoment(
      twoWindows,
      ({ book, ids }) => exportBundle(book, { ...REQUEST, captures: ids }),
      sets,
      async (_, result, moment) => {
        const { ok, problem } = result as { ok: boolean; problem?: { what: string } };
        expect({ moment, said: ok || problem?.what }).toEqual({ moment, said: ok || "The case book is locked." });
      },
    ));
});

describe("while another window encrypts what was kept in clear", () => {
  test("a capture is moved", () => atEveryMoment(halfSealed, ({ book, ids }) => moveCapture(book, ids[1]!, null), unlocks, whole));
  test("this one does so too", () => atEveryMoment(halfSealed, ({ book }) => unlock(book, PASSPHRASE), unlocks, whole));
});

test("a case book that locks itself during a self-check is not damaged", () =>
  atEveryMoment(
    sealedWindows,
    ({ book }) => selfCheck(book),
    async ({ book }) => lock(book),
    whole,
  ));

test("a passphrase that another window changes meanwhile stays changed", async () => {
  const changes = async ({ other }: Windows) => ok(await changePassphrase(other, PASSPHRASE, NEW));
  const opens = async ({ other }: Windows, _: unknown, moment: number) =>
    expect({ moment, opens: (await unlock(other, NEW)).ok }).toEqual({ moment, opens: true });
  await atEveryMoment(sealedWindows, ({ book }) => unlock(book, "wrong"), changes, opens);
});

test("of two windows that change the passphrase at once, the one that is told so has changed it", async () => {
  const told: boolean[] = [];
  await atEveryMoment(
    sealedWindows,
    ({ book }) => changePassphrase(book, PASSPHRASE, "hares like meadows"),
    async ({ other }) => told.push((await changePassphrase(other, PASSPHRASE, NEW)).ok),
    async ({ other }, result, moment) => {
      expect({ moment, told: [told.at(-1), (result as { ok: boolean }).ok].filter(Boolean) }).toEqual({ moment, told: [true] });
      expect((await unlock(other, told.at(-1) ? NEW : "hares like meadows")).ok).toBe(true);
    },
  );
});

test("wrong tries of two windows count together", () =>
  atEveryMoment(
    sealedWindows,
    ({ book }) => unlock(book, "wrong"),
    ({ other }) => unlock(other, "wrong too"),
    async ({ other }) => expect(await other.log.db.get("state", "vault")).toMatchObject({ failures: 2 }),
  ));

test("a case that others begin to work on is not erased at the end of its term", async () => {
  const planned = async () => {
    const made = await twoWindows();
    for (const days of [13, 13, 13, 13, 13, 13, 13]) {
      made.clock.pass(days * DAY);
      await retain(made.book, 90);
    }
    made.clock.pass(5 * DAY);
    return made;
  };
  await atEveryMoment(
    planned,
    ({ book }) => retain(book, 90),
    ({ other }) => note(other, { caseNumber: 1 }, { kind: "status", status: "police", reference: "CR/1" }),
    async ({ other }, _, moment) => {
      const noted = (await rowsOf(other.log.db)).find(({ status }) => status === "police");
      const erased = (await rowsOf(other.log.db)).find(({ step }) => step === "erased");
      expect({ moment, erased: noted && erased && erased.seq > noted.seq ? erased : undefined }).toEqual({ moment, erased: undefined });
    },
  );
});

describe("while a bundle is put back", () => {
  /** A bundle of the first of two captures, and a later one of both, in which more is noted of the first. Made once: nothing changes them. */
  let made: Promise<Windows & { bundles: Bundle[] }> | null = null;
  const bundled = async () => {
    const old = await twoWindows();
    const first = await exported(old.book, [old.ids[0]!]);
    await note(old.book, { caseNumber: 1, captureId: old.ids[0] }, { kind: "note", text: "Noted since." });
    return { ...old, bundles: [first, await exported(old.book, old.ids)] };
  };
  /** The computer has the first bundle's capture. `damaged`: a file of it is gone. */
  const restoring = (damaged: boolean) => async () => {
    made ??= bundled();
    const old = await made;
    const book = await newBook({ clock: old.clock });
    ok(await restore(book, await backed(book, old.bundles[0]!)));
    if (damaged) await book.log.db.delete("files", [old.ids[0]!, "text.txt"]);
    return { ...old, book, other: await otherWindow(book), backup: await backed(book, old.bundles[1]!) };
  };
  type Restoring = Windows & { backup: Backup };
  const restores = ({ book, backup }: Restoring) => restore(book, backup);
  const undamaged = async ({ other }: Windows, _: unknown, moment: number) => {
    if ((await other.log.db.get("state", "vault")) && !other.vault) ok(await unlock(other, PASSPHRASE));
    expect({ moment, faults: await faultsOf(other) }).toEqual({ moment, faults: [] });
  };
  const movesFirst = async ({ other, ids }: Windows) => ok(await moveCapture(other, ids[0]!, null));

  test.each<[string, boolean, (made: Windows) => Promise<unknown>]>([
    ["erases", false, erases],
    ["moves", false, movesFirst],
    ["captures", false, captures],
    ["sets a passphrase", false, sets],
    ["erases what is damaged", true, erases],
    ["moves what is damaged", true, movesFirst],
  ])("another window %s", async (_, damaged, happens) => void (await atEveryMoment(restoring(damaged), restores, happens, undamaged)));
});
