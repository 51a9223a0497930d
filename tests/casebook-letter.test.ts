import "fake-indexeddb/auto";
import { beforeAll, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { actions } from "../entrypoints/casebook/actions";
import { change, startCaseBook, useCaseBook } from "../entrypoints/casebook/store";
import { keepCapture } from "../lib/evidence";
import { warningLetter } from "../lib/evidence/letter";
import type { CaptureRecord } from "../lib/evidence/record";
import { defaultSettings } from "../lib/extension/settings-shape";
import { CONTEXT, comment, page } from "./evidence-samples";

beforeAll(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({ version: "0" } as never);
  vi.stubGlobal("location", { search: "" });
  vi.stubGlobal("addEventListener", () => undefined);
  await startCaseBook();
  await change((book) => keepCapture(book, page(comment()), CONTEXT));
});

/** The draft for a practice that adopted its code on these days. */
async function letter(days: string[]): Promise<string> {
  const adopted = days.map((on) => ({ on, sha256: "", policy: CONTEXT.policy! }));
  useCaseBook.setState({ settings: { ...defaultSettings(), adopted } });
  const made = await actions.letter(useCaseBook.getState().shelf!.cases[0]!.number);
  if (!made.ok) throw new Error(made.problem.what);
  return made.value;
}

it("a letter calls no code the practice's own that it had not adopted when the comment was kept", async () => {
  expect(await letter(["2026-01-01T09:00:00.000Z"])).toContain("Our clause 7");
  for (const days of [[], ["2999-01-01T09:00:00.000Z"]]) {
    const draft = await letter(days);
    expect(draft).toContain("[No code was in force when this was kept.");
    expect(draft).not.toMatch(/Our clause|We have a code/);
  }
});

it("a letter calls a code without a title the practice's", () => {
  const { name, clauses } = CONTEXT.policy!;
  const record = {
    site: "facebook",
    time: { utc: "2026-10-03T09:00:00Z" },
    author: { displayName: "Jay M" },
    clauses,
  } as unknown as CaptureRecord;
  const policy = { id: "own", name, title: "", version: 1, sha256: "", dated: "2026-01-01" };
  const draft = (practice: string) =>
    warningLetter({
      practice,
      role: "Practice Manager",
      date: "2026-10-09",
      captures: [{ record: { ...record, policy }, text: "Words." }],
    });
  expect(draft("Otter Lane Surgery")).toContain("social media: Otter Lane Surgery's code of conduct (version 1, 1 January 2026)");
  expect(draft("")).toContain("social media: The practice's code of conduct (version 1");
});
