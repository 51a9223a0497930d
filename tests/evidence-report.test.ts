import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { type Book, cancelErasure, type ExportRequest, exportBundle, openBook, planErasure, readShelf } from "../lib/evidence";
import { gather } from "../lib/evidence/gather";
import { reportData } from "../lib/evidence/report/tell";
import { readZip } from "../lib/evidence/zip";
import type { Box } from "../lib/model";
import { REQUEST } from "./evidence-bags";
import { capture, ME, newBook, TOOL, testClock } from "./evidence-samples";

/** The text of a bundle's report, tags taken out. */
async function reportOf(book: Book, change: Partial<ExportRequest>): Promise<string> {
  const made = await exportBundle(book, { ...REQUEST, ...change });
  if (!made.ok) throw new Error(made.problem.what);
  const zip = await readZip(made.value.zip);
  const entry = zip.ok && zip.entries.find(({ name }) => name.endsWith("/report.html"));
  if (!entry) throw new Error("no report");
  return (await (await entry.read()).text())
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

test("the draft statement says which page was viewed, and calls the post's own address no more than what the page gave", async () => {
  const book = await newBook();
  const { id } = await capture(book);
  const report = await reportOf(book, { captures: [id] });
  expect(report).toContain("viewed in a web browser the page at https://www.facebook.com/otterlane. At 21 November 2026");
  expect(report).toContain("gave https://www.facebook.com/otterlane/posts/1?comment_id=1 as its address");
});

test("an exhibit bears the initials of whoever captured it and can produce it, not of whoever made the bundle", async () => {
  const book = await newBook();
  const first = await capture(book);
  book.me = { name: "Nia Noted Ng", role: "Receptionist" };
  const second = await capture(book, { id: "p1/c2" });
  book.me = { name: "Max Manager", role: "Manager" };
  const report = await reportOf(book, { captures: [first.id, second.id] });
  expect(report).toMatch(
    /I, Ada Example,.*I produce the record as exhibit AE\/1\..*I, Nia Noted Ng,.*I produce the record as exhibit NNN\/2\./,
  );
  expect(report).toContain("Made by Max Manager, Manager");
  expect(report).not.toMatch(/MM\/\d/);
});

test("what happened names earlier bundles and planned erasures, also those of several cases, and none of others", async () => {
  const book = await newBook();
  const mine = (await capture(book)).id;
  const other = (await capture(book, { id: "2", handle: "someone.else" })).id;
  const both = await exportBundle(book, { ...REQUEST, captures: [mine, other] });
  const theirs = await exportBundle(book, { ...REQUEST, captures: [other] });
  if (!both.ok || !theirs.ok) throw new Error("not exported");
  await planErasure(book, [mine, other], "subject-request");
  await cancelErasure(book, [mine, other]);
  const report = await reportOf(book, { captures: [mine] });
  const told = report.slice(report.indexOf("What happened, in order"));
  for (const words of [
    `exported in bundle ${both.value.bagId}`,
    `${mine} Ada Example, Practice Manager erasure planned`,
    "erasure cancelled",
  ])
    expect(told).toContain(words);
  expect(told).not.toContain(theirs.value.bagId);
  expect(told).not.toContain(other);
});

test("interruptions: how many rows there were, and a clock that was set back is not called asleep", async () => {
  const clock = testClock();
  const name = "interrupted";
  const book = await newBook({ name, clock });
  const { id } = await capture(book);
  clock.set(-3_600_000);
  await planErasure(book, [id], "mistake");
  const lost = { seq: 8, hash: "f".repeat(64) };
  const again = await openBook({ tool: TOOL, me: ME, name, clock, remembered: lost });
  if (!again.ok) throw new Error(again.problem.what);
  const report = await reportOf(again.value, { captures: [id] });
  expect(report).toContain("The log remembered 9 rows before");
  expect(report).toContain("clock moved back by 60 minutes");
  expect(report).not.toContain("slept");
});

test("a bundle of several cases stands in each of them, with who got it", async () => {
  const book = await newBook();
  const ids = [(await capture(book)).id, (await capture(book, { id: "2", handle: "someone.else" })).id];
  await exportBundle(book, { ...REQUEST, captures: ids, recipient: "West Police" });
  const shelf = await readShelf(book);
  if (!shelf.ok) throw new Error(shelf.problem.what);
  const told = shelf.value.cases.map(({ number, entries }) => [
    number,
    entries.map(({ entry }) => "recipient" in entry && entry.recipient),
  ]);
  expect(told.sort()).toEqual([
    [1, ["West Police"]],
    [2, ["West Police"]],
  ]);
});

test("a redacted picture on which nobody was covered is not said to cover anyone", async () => {
  const book = await newBook();
  const request = { ...REQUEST, captures: [(await capture(book)).id], redacted: true };
  const gathered = await gather(book, request);
  const captionOf = (boxes: Box[]) => {
    const redactions = [{ path: "data/redacted/x.png", original: "", originalSha256: "", boxes, drawn: "automatically" as const }];
    const captures = gathered.captures.map((each) => ({ ...each, redactions }));
    const about = { bagId: "", madeAt: "", head: "", fingerprint: "", rows: [] };
    return reportData(book, request, { ...gathered, captures }, about).exhibits[0]!.pictures.at(-1)!.caption;
  };
  expect(captionOf([{ x: 0, y: 0, width: 1, height: 1 }])).toContain("other people covered by the program");
  expect(captionOf([])).toContain("with nothing covered");
});
