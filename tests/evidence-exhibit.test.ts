import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { keepCapture, viewCapture } from "../lib/evidence";
import type { CaptureRecord } from "../lib/evidence/record";
import { exhibitSection, times } from "../lib/evidence/report/exhibit";
import { sha256 } from "../lib/extension/sha256";
import { adopt } from "../lib/policy/adopt";
import { CONTEXT, capture, comment, newBook, page } from "./evidence-samples";

test("an exhibit says why it was kept, by the code in force, outside it, and without one", async () => {
  const book = await newBook();
  const kept = await capture(book);
  const view = await viewCapture(book, kept.id);
  if (!view.ok) throw new Error(view.problem.what);
  const { record, text } = view.value;
  const [clause] = record.findings;
  const outside = { ...clause!, clause: null, certainty: "review" as const, because: "The words are obscene." };
  const shown = (change: Partial<CaptureRecord>) =>
    exhibitSection(
      { id: record.id, mark: "AE/1", caseNumber: 1, record: { ...record, ...change }, text, commit: "", seq: 1, pictures: [], files: [] },
      "",
    ).source;
  const decides = "Whether there is a breach is for the practice to decide";
  const covered = shown({ findings: [clause!, outside] });
  for (const words of ["May breach clause 7", "Outside the clauses (for a person to check)", decides]) expect(covered).toContain(words);
  const bare = shown({ policy: null, clauses: [], findings: [{ ...clause!, clause: null }, outside] });
  for (const words of ["No code of conduct was in force", "What the program pointed at:", clause!.because, outside.because, decides])
    expect(bare).toContain(words);
  expect(bare).not.toMatch(/May breach|Outside the clauses|found nothing/);
  expect(shown({ policy: null, clauses: [], findings: [] })).toContain("The program found nothing to point at");
});

test("a code that the practice brought goes by the practice's name of today, and by the hash under which Set-up lists it", async () => {
  const book = await newBook();
  const policy = { ...CONTEXT.policy!, id: "own", name: "Our practice" };
  const [adopted] = await adopt([], policy, "2026-10-03T09:00:00Z", sha256);
  const kept = await keepCapture(book, page(comment()), { ...CONTEXT, policy: adopted!.policy });
  if (!kept.ok) throw new Error(kept.problem.what);
  const view = await viewCapture(book, kept.value.id);
  if (!view.ok) throw new Error(view.problem.what);
  const { record, text } = view.value;
  expect(record.policy).toMatchObject({ name: "Our practice", version: 1, sha256: adopted!.sha256 });
  const told = (practice: string) =>
    exhibitSection({ id: record.id, mark: "AE/1", caseNumber: 1, record, text, commit: "", seq: 1, pictures: [], files: [] }, practice)
      .source;
  expect(told("Birch Tree Surgery")).toContain(
    `Code of conduct, Birch Tree Surgery, version 1 of 3 October 2026 (SHA-256 <code>${adopted!.sha256}`,
  );
  expect(told("")).toContain("Code of conduct, Our practice, version 1");
  const shipped = { ...record, policy: { ...record.policy!, id: "rowcroft", name: "Rowcroft Medical Centre" } };
  expect(
    exhibitSection(
      { id: record.id, mark: "", caseNumber: 1, record: shipped, text, commit: "", seq: 1, pictures: [], files: [] },
      "Birch Tree Surgery",
    ).source,
  ).toContain("Code of conduct, Rowcroft Medical Centre, version 1");
});

test.each([
  ["own", "", "Birch Tree Surgery", "<p>Birch Tree Surgery's code of conduct, version 2 of"],
  ["own", " ", "Birch Tree Partners", "<p>Birch Tree Partners' code of conduct, version 2 of"],
  ["neutral", "", "", "<p>The practice's code of conduct, version 2 of"],
  ["neutral", "Plain code of conduct", "", "<p>Plain code of conduct, version 2 of"],
  ["neutral", "Plain code of conduct", "Birch Tree Surgery", "<p>Plain code of conduct, Birch Tree Surgery, version 2 of"],
])("a code is the practice's, with a title or without: %s, “%s”, “%s”", async (id, title, practice, words) => {
  const book = await newBook();
  const view = await viewCapture(book, (await capture(book)).id);
  if (!view.ok) throw new Error(view.problem.what);
  const { record, text } = view.value;
  const untitled = { ...record, policy: { ...record.policy!, id, name: id === "own" ? "Our practice" : "Courtesy", title } };
  const exhibit = { id: record.id, mark: "", caseNumber: 1, record: untitled, text, commit: "", seq: 1, pictures: [], files: [] };
  expect(exhibitSection(exhibit, practice).source.replaceAll("&#39;", "'")).toContain(words);
});

test("an exhibit names dates as people do, gives reasons without the numbers of rules, and says so where nobody entered a name", async () => {
  const book = await newBook();
  const view = await viewCapture(book, (await capture(book)).id);
  if (!view.ok) throw new Error(view.problem.what);
  const { record, text } = view.value;
  const because = 'Here "wait till I see her" reads as a threat in hints (R5).';
  const findings = [
    { ...record.findings[0]!, because },
    { ...record.findings[0]!, because: "Clarification 2: in earnest (R12a)." },
  ];
  const source = exhibitSection(
    {
      id: record.id,
      mark: "AE/1",
      caseNumber: 1,
      record: { ...record, findings, capturedBy: { name: "", role: "" }, policy: { ...record.policy!, dated: "2026-10-03" } },
      text,
      commit: "",
      seq: 1,
      pictures: [],
      files: [],
    },
    "",
  ).source;
  expect(source).toContain("reads as a threat in hints.");
  expect(source).toContain("in earnest.");
  expect(source).not.toMatch(/\(R\d|Clarification \d/);
  expect(source).toMatch(/version \d+ of 3 October 2026/);
  expect(source).toContain("no name entered");
});

test("times: UTC, and the capturing computer's own, with its day where that is another one", async () => {
  const book = await newBook();
  const view = await viewCapture(book, (await capture(book)).id);
  if (!view.ok) throw new Error(view.problem.what);
  const at = (utc: string, offsetMinutes: number) =>
    times({ ...view.value.record, time: { ...view.value.record.time, utc, offsetMinutes, zone: "Europe/London" } });
  expect(at("2028-02-29T09:00:00.000Z", 0)).toBe(
    "29 February 2028, 09:00:00 UTC (09:00:00 on the capturing computer's clock, Europe/London, UTC+00:00)",
  );
  expect(at("2026-06-30T23:30:00.000Z", 60)).toContain("30 June 2026, 23:30:00 UTC (1 July 2026, 00:30:00 on the capturing");
});
