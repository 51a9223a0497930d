import { expect, it } from "vitest";
import { DETECTORS } from "../lib/policy/judge";
import { needlesOf } from "../lib/policy/text/needles";
import { note, quicken } from "../lib/policy/text/quicken";
import { prepare } from "../lib/policy/text/text";
import { readCorpus } from "../scripts/train/rows";

it.each([
  ["foo", ["foo"]],
  ["\\bfoo(?:bar|qux)?\\b", ["foo"]],
  ["(?:smash|burn) (?:it|you)", ["smash", "burn"]],
  ["colou?r", ["colo"]],
  ["a|bcd", null],
  ["\\w+ly", ["ly"]],
  ["[abc]+", null],
  ["(?:x|yz)?", null],
  ["(?<!not )kill(?=ing)", ["kill"]],
  ["\\.co\\.uk", [".co.uk"]],
  ["go{2,}al", ["go", "al"]],
  ["(?<name>word)s*", ["word"]],
  ["\\p{L}end", ["end"]],
])("every match of /%s/ holds one of %j", (source, needles) => {
  const found = needlesOf(source);
  if (needles === null) expect(found).toBeNull();
  else expect(needles).toEqual(expect.arrayContaining(found!));
});

it("a quickened pattern answers as before, on noted and on other texts", () => {
  const pattern = /\b(?:smash|burn)(?:ing)? (?:it|you|the place)\b/g;
  quicken(pattern);
  for (const text of ["I will burn the place and smash it", "nothing of the kind", "burning you", ""]) {
    const plain = new RegExp(pattern.source, "g");
    for (const noted of [true, false]) {
      note(noted ? text : "something else");
      expect([...text.matchAll(pattern)]).toEqual([...text.matchAll(plain)]);
      expect(text.replace(pattern, "_")).toBe(text.replace(plain, "_"));
      pattern.lastIndex = plain.lastIndex = 0;
      expect(pattern.test(text)).toBe(plain.test(text));
    }
  }
});

it("no pattern of any detector loses a match in the corpus", () => {
  const texts = readCorpus("tests/corpus/1.jsonl").filter((_, i) => i % 3 === 0);
  const patterns = [...DETECTORS.values()].flatMap((detector) => detector.patterns);
  const plain = patterns.map((pattern) => new RegExp(pattern.source, pattern.global ? pattern.flags : `${pattern.flags}g`));
  for (const { text } of texts) {
    const judged = prepare(text);
    note(judged.plain, judged.cased);
    patterns.forEach((pattern, i) => {
      for (const one of [judged.plain, judged.cased]) {
        pattern.lastIndex = 0;
        if (plain[i]!.sticky) continue;
        expect(pattern.test(one), `${pattern.source.slice(0, 80)} in ${one}`).toBe(one.search(plain[i]!) >= 0);
      }
    });
  }
  for (const pattern of patterns) pattern.lastIndex = 0;
});
