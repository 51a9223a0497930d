import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { viewCapture } from "../lib/evidence";
import type { CaptureRecord } from "../lib/evidence/record";
import { exhibitSection } from "../lib/evidence/report/exhibit";
import { capture, newBook } from "./evidence-samples";

test("an exhibit says why it was kept, by the code in force, outside it, and without one", async () => {
  const book = await newBook();
  const kept = await capture(book);
  const view = await viewCapture(book, kept.id);
  if (!view.ok) throw new Error(view.problem.what);
  const { record, text } = view.value;
  const [clause] = record.findings;
  const outside = { ...clause!, clause: null, certainty: "review" as const, because: "The words are obscene." };
  const shown = (change: Partial<CaptureRecord>) =>
    exhibitSection({ mark: "AE/1", caseNumber: 1, record: { ...record, ...change }, text, commit: "", seq: 1, pictures: [], files: [] })
      .source;
  const decides = "Whether there is a breach is for the practice to decide";
  const covered = shown({ findings: [clause!, outside] });
  for (const words of ["May breach clause 7", "Outside the clauses (for a person to check)", decides]) expect(covered).toContain(words);
  const bare = shown({ policy: null, clauses: [], findings: [{ ...clause!, clause: null }, outside] });
  for (const words of ["No code of conduct was in force", "What the program pointed at:", clause!.because, outside.because, decides])
    expect(bare).toContain(words);
  expect(bare).not.toMatch(/May breach|Outside the clauses|found nothing/);
  expect(shown({ policy: null, clauses: [], findings: [] })).toContain("The program found nothing to point at");
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
  const source = exhibitSection({
    mark: "AE/1",
    caseNumber: 1,
    record: { ...record, findings, capturedBy: { name: "", role: "" }, policy: { ...record.policy!, dated: "2026-10-03" } },
    text,
    commit: "",
    seq: 1,
    pictures: [],
    files: [],
  }).source;
  expect(source).toContain("reads as a threat in hints.");
  expect(source).toContain("in earnest.");
  expect(source).not.toMatch(/\(R\d|Clarification \d/);
  expect(source).toMatch(/version \d+ of 3 October 2026/);
  expect(source).toContain("no name entered");
});
