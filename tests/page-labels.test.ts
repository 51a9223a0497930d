import { describe, expect, it } from "vitest";
import { markOf } from "../entrypoints/page.content/labels";
import type { Entry } from "../entrypoints/page.content/read-list";
import { commentOf, type Finding } from "../lib/model";
import cy from "../public/_locales/cy/messages.json";
import en from "../public/_locales/en_GB/messages.json";
import { finding } from "./components-samples";

/** The words of a language as the page gets them. */
const wordsOf = (catalogue: Record<string, { message: string }>) =>
  Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]));

const WORDS = "Wait till I see her.";
const threat = (clause: Finding["clause"] = { id: "7", label: "clause 7", quote: "" }) => finding("threat", WORDS, "Wait", { clause });

function entry(findings: Finding[], author = "Jay Mottram"): Entry {
  const comment = commentOf({ id: "1", site: "facebook", text: WORDS, author });
  const judgement = { findings, uncovered: [], pass: null } as unknown as Entry["judgement"];
  const told = { comment, asRead: null, judgement, settled: null, page: "", place: null };
  return { ...told, element: {} as Element, authorElements: [], places: [], read: null };
}

describe("the mark of a comment", () => {
  it.each([
    ["English", wordsOf(en), "Clause 7 · may be a threat", "Clause 7 · may be a threat, comment by Jay Mottram"],
    ["Welsh", wordsOf(cy), "Cymal 7 · gall fod yn fygythiad", "Cymal 7 · gall fod yn fygythiad, sylw gan Jay Mottram"],
  ])("says in %s what it is, and to a screen reader whose comment it marks", (_, words, label, name) => {
    expect(markOf(entry([threat()]), words, true)).toMatchObject({ label, name });
  });

  it("leaves a clause's own name as the practice wrote it", () => {
    const clause = { id: "kind", label: "being kind", quote: "" };
    expect(markOf(entry([threat(clause)]), wordsOf(cy), true)?.label).toBe("Being kind · gall fod yn fygythiad");
  });

  it("says that the words are a machine's, where the page shows a translation", () => {
    const { comment, ...rest } = entry([threat()]);
    const translated = markOf({ ...rest, comment: { ...comment, translated: true } }, wordsOf(en), true);
    expect(translated?.label).toBe("Clause 7 · may be a threat · translated");
  });

  it("names no clause of a code that is not the practice's own, and nobody where no name is shown", () => {
    expect(markOf(entry([threat()], ""), wordsOf(en), false)).toMatchObject({ label: "may be a threat", name: "may be a threat" });
    expect(markOf(entry([threat()], "$1 & Co"), wordsOf(en), false)?.name).toBe("may be a threat, comment by $1 & Co");
  });
});
