import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { keepRecords } from "../entrypoints/background/keeping";
import type { Book } from "../lib/evidence";
import { readEntries } from "../lib/evidence/entries";
import { lastErrors } from "../lib/extension/last-errors";
import { commentsDone, doneAbout, doneKey, noteDone, wordsOf } from "../lib/extension/memory";
import { defaultSettings } from "../lib/extension/settings-shape";
import type { Result, SiteId } from "../lib/model";
import { panelProps } from "./components-samples";
import { capture, comment, newBook } from "./evidence-samples";

const door = vi.hoisted(() => ({ book: null as unknown }));
vi.mock("../entrypoints/background/book", () => ({ backgroundBook: async () => door.book, isSealed: async () => false }));

const DAY = 86_400_000;
const DAILY = { name: "retention", scheduledTime: 0, persistAcrossSessions: true };
let book: Book;
const about = comment();
const records = () => keepRecords({ current: async () => ({ settings: defaultSettings() }) } as never);
const card = async () => doneAbout(await commentsDone.all(), about);
const notes = async () => (await readEntries(book, await book.log.db.getAll("entries"))).map(({ entry }) => entry.kind);
const captureDone = async () => {
  await capture(book);
  const { id, caseNumber, item, capturedAt, tags } = (await book.log.db.getAll("captures")).at(-1)!;
  await noteDone(about, { captured: { on: capturedAt, id, caseNumber, item, tag: tags.comment, ...wordsOf(about) } });
  return id;
};

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  book = await newBook();
  door.book = { ok: true, value: book } satisfies Result<Book>;
});

it("a hand-over is on the card and among the notes, and neither is there once it was taken back", async () => {
  const { answers } = records();
  expect(await answers.logHandOver({ comment: about, toWhom: "duty doctor" })).toEqual({ ok: true, value: null });
  expect(await card()).toMatchObject({ handedOver: { toWhom: "duty doctor", edited: false } });
  expect(await notes()).toEqual(["handover"]);
  expect(await answers.logHandOver({ comment: about, toWhom: null })).toEqual({ ok: true, value: null });
  expect(await card()).toBeNull();
  expect(await notes()).toEqual([]);
});

it("a case forgets nothing: that a hand-over was taken back is a line of its own", async () => {
  const { answers } = records();
  await captureDone();
  await answers.logHandOver({ comment: about, toWhom: "duty doctor" });
  await answers.logHandOver({ comment: about, toWhom: null });
  expect((await card())?.handedOver).toBeUndefined();
  expect(await notes()).toEqual(["handover", "note"]);
});

it("each of the two is tried whatever becomes of the other, and what failed is told", async () => {
  const { answers } = records();
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("no room"));
  expect(await answers.logHandOver({ comment: about, toWhom: "duty doctor" })).toMatchObject({ ok: false });
  expect(await notes()).toEqual(["handover"]);
  door.book = { ok: false, problem: { what: "The browser could not open the case book.", kept: "", todo: "" } };
  expect(await answers.logHandOver({ comment: about, toWhom: "duty doctor" })).toMatchObject({ ok: false });
  expect(await card()).toMatchObject({ handedOver: { toWhom: "duty doctor" } });
});

it("an erased capture gives its card to the one before it, and takes all with it when it was the last", async () => {
  const { answers } = records();
  const first = await captureDone();
  const second = await captureDone();
  await noteDone(about, { handedOver: { on: "2026-11-22T14:44:00Z", toWhom: "duty doctor" } });
  await book.log.db.delete("captures", second);
  await answers.erased({ ids: [second] });
  expect(await card()).toMatchObject({ captured: { id: first }, handedOver: {} });
  await book.log.db.delete("captures", first);
  await answers.erased({ ids: [first] });
  expect(await card()).toBeNull();
});

it("once a day forgets what is past the term, and captures whose erasure nobody told of", async () => {
  records();
  await captureDone();
  const old = { site: "x" as const, id: "1" };
  await noteDone(old, { handedOver: { on: "2026-01-01T00:00:00Z", toWhom: "duty doctor" } });
  await commentsDone.change(doneKey(old), (now) => ({ ...now, on: new Date(Date.now() - 91 * DAY).toISOString() }));
  await fakeBrowser.alarms.onAlarm.trigger(DAILY);
  await vi.waitFor(async () => expect(Object.keys(await commentsDone.all())).toEqual([doneKey(about)]));
  await book.log.db.clear("captures");
  await fakeBrowser.alarms.onAlarm.trigger(DAILY);
  await vi.waitFor(async () => expect(await commentsDone.all()).toEqual({}));
});

it("a capture is taken back even where its card cannot be written", async () => {
  const { answers } = records();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const id = await captureDone();
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("no room"));
  expect(await answers.undoCapture({ id, comment: about })).toMatchObject({ ok: true });
  expect(await book.log.db.count("captures")).toBe(0);
});

it("what the page has put away since is neither seen again nor missed", async () => {
  await captureDone();
  const coverage = { ...panelProps().snapshot!.coverage, site: "facebook" as const, pageKind: "post", collapsed: 0 };
  const see = (away: boolean) =>
    records().see({
      coverage,
      pageUrl: "https://www.facebook.com/otterlane",
      comments: [{ comment: { ...about, text: "Other words now" }, findings: [], away }],
      present: [about.id],
    });
  await see(true);
  expect(await notes()).toEqual([]);
  await see(false);
  expect(await notes()).toEqual(["seen"]);
});

it("a capture is called not found only by a page that sends all of its comments, not where one scrolled past it", async () => {
  await captureDone();
  const see = (site: SiteId, pageKind: string) => {
    const coverage = { ...panelProps().snapshot!.coverage, site, pageKind, collapsed: 0 };
    return records().see({ coverage, pageUrl: "https://www.facebook.com/otterlane", comments: [], present: ["another"] });
  };
  await see("x", "mentions");
  await see("google", "place");
  await see("facebook", "timeline");
  expect(await notes()).toEqual([]);
  await see("facebook", "post");
  expect(await notes()).toEqual(["seen"]);
});

it("a reply stands in the case of a captured comment, and against advice in the book all the same; what fails is told", async () => {
  const { replied } = records();
  const reply = { comment: about, text: "A reply", templateId: "thanks", overrodeReason: null };
  expect(await replied(reply)).toEqual({ ok: true, value: null });
  expect(await notes()).toEqual([]);
  expect(await replied({ ...reply, overrodeReason: "The doctor asked for it" })).toMatchObject({ ok: true });
  await captureDone();
  expect(await replied(reply)).toMatchObject({ ok: true });
  expect(await notes()).toEqual(["reply", "reply"]);
  vi.spyOn(book.log.db, "transaction").mockImplementation(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  expect(await replied(reply)).toMatchObject({ ok: false, problem: { what: expect.stringContaining("disk") } });
  door.book = { ok: false, problem: { what: "The browser could not open the case book.", kept: "", todo: "" } };
  expect(await replied(reply)).toEqual(door.book);
});

it("a term that could not be kept is in the support file, since nobody is there to be told", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  records();
  await captureDone();
  vi.spyOn(book.log.db, "transaction").mockImplementationOnce(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  await fakeBrowser.alarms.onAlarm.trigger(DAILY);
  await vi.waitFor(async () => expect(Object.values(await lastErrors.all()).map(({ at }) => at)).toEqual(["keeping the term"]));
});
