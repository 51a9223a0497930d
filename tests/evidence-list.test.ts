import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { type Book, type Case, dayOf, filterCases, note, readShelf } from "../lib/evidence";
import { capture, newBook } from "./evidence-samples";

async function casesOf(book: Book): Promise<Case[]> {
  const shelf = await readShelf(book);
  if (!shelf.ok) throw new Error(shelf.problem.what);
  return shelf.value.cases;
}

test("a report of one comment to the platform leaves its case with the police, and the crime number in sight", async () => {
  const book = await newBook();
  const { id } = await capture(book);
  const report = { kind: "status", status: "reported", reference: "FB-1" } as const;
  await note(book, { caseNumber: 1, captureId: id }, report);
  expect((await casesOf(book))[0]).toMatchObject({ status: "reported", reference: "FB-1" });
  await note(book, { caseNumber: 1 }, { kind: "status", status: "police", reference: "24*0716619*26" });
  await note(book, { caseNumber: 1, captureId: id }, { ...report, reference: "FB-2" });
  expect((await casesOf(book))[0]).toMatchObject({ status: "police", reference: "24*0716619*26" });
  await note(book, { caseNumber: 1 }, { kind: "status", status: "closed", reference: null });
  expect((await casesOf(book))[0]).toMatchObject({ status: "closed", reference: "FB-2" });
});

test("the end of a long comment is found, and what is cut says so", async () => {
  const book = await newBook();
  await capture(book, { text: `${"Nobody answers. ".repeat(300)}I will bring a knife.` });
  await capture(book, { id: "2", text: "Word. ".repeat(3000) });
  const cases = await casesOf(book);
  expect(filterCases(cases, { search: "knife" })).toHaveLength(1);
  const [whole, cut] = cases.flatMap(({ items }) => items.map(({ words }) => words));
  expect(whole).toMatch(/knife\.$/);
  expect(cut).toMatch(/Word\.[^.]*…$/);
});

test("days are those of this computer's calendar, as the list shows them", () => {
  const zone = process.env.TZ;
  process.env.TZ = "Europe/London";
  try {
    expect(dayOf("2026-06-30T23:30:00.000Z")).toBe("2026-07-01");
    expect(dayOf("2026-12-31T23:30:00.000Z")).toBe("2026-12-31");
    expect(dayOf("2028-02-29T09:00:00.000Z")).toBe("2028-02-29");
    const items = [{ capturedAt: "2026-06-30T23:30:00.000Z" }];
    const cases = [{ items, entries: [] }] as unknown as Case[];
    expect(filterCases(cases, { from: "2026-07-01", to: "2026-07-31" })).toHaveLength(1);
    expect(filterCases(cases, { from: "2026-06-01", to: "2026-06-30" })).toHaveLength(0);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
