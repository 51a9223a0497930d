import { describe, expect, it } from "vitest";
import { allInLines, inLines, inLinesWith, piece } from "../lib/in-lines";

describe("a pattern over several lines", () => {
  it("is the same as on one line", () => {
    const { source, flags } = inLines`
      \b(?:
        ring|call (?:me|us)
        |phone
      )\b
      |^text$
    `;
    expect(source).toBe(String.raw`\b(?:ring|call (?:me|us)|phone)\b|^text$`);
    expect(flags).toBe("");
  });

  it("keeps its spaces within a line, and one at the end that is written as a class", () => {
    const pattern = inLines`
      my (?:
        own |dear[ ]
      )?(?:mum|dad)
    `;
    expect(["my mum", "my dear dad", "my own mum"].every((text) => pattern.test(text))).toBe(true);
    expect(pattern.test("my ownmum")).toBe(false);
  });

  it("takes flags", () => {
    const { source, flags } = inLinesWith("iu")`
      [
        \p{L}
        \d
      ]
    `;
    expect([source, flags]).toEqual([String.raw`[\p{L}\d]`, "iu"]);
  });

  it("takes pieces in as they are", () => {
    const day = piece`
      (?:monday
      |sunday)
    `;
    expect(allInLines`\bon ${day}\b`.source).toBe(String.raw`\bon (?:monday|sunday)\b`);
    expect("on sunday, on monday".match(allInLines`\bon ${day}\b`)).toHaveLength(2);
  });
});
