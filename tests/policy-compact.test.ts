import { expect, test } from "vitest";
import { compact } from "../lib/policy/text/compact";
import { branchesOf } from "../lib/policy/text/needles";

const PATTERNS = [
  String.raw`\b(?:he|she|they) (?:hits?|beats?|kicks?)(?: \w+){0,2}? (?:me|us|the (?:kids|baby|cat))\b(?! back)`,
  String.raw`(?<!\b(?:you|who|it) (?:\w+ )?)\b(?:won't|never|not) (?:\w+ )?(?:be here|last|wake)\b|[(|)]\) (?:a|b|c)+? (?:d|e|f)`,
];
const TEXTS = ["he hits me", "they beat up the kids", "she kicks the cat back", "i won't ever wake", "you never wake", "(|)", "() aab f"];

test("what is written to take less room finds the same, and tells the same of what must stand in a text", () => {
  for (const source of PATTERNS) {
    const small = compact(source);
    expect(small).toContain("(?=)");
    expect(small.replaceAll("(?=)", "")).toBe(source);
    expect(branchesOf(small).map(({ needs }) => needs)).toEqual(branchesOf(source).map(({ needs }) => needs));
    for (const text of TEXTS) expect(new RegExp(small).exec(text)).toEqual(new RegExp(source).exec(text));
  }
});
