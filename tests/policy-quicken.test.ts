import { expect, it } from "vitest";
import { DETECTORS } from "../lib/policy/judge";
import { saidIn } from "../lib/policy/text/addressed";
import { commonOf } from "../lib/policy/text/everyday";
import { branchesOf, chanceOf } from "../lib/policy/text/needles";
import { matchesIn, mayMatch, note, quicken } from "../lib/policy/text/quicken";
import { finderOf } from "../lib/policy/text/strings";
import { prepare } from "../lib/policy/text/text";
import { readCorpus } from "../scripts/train/rows";

it.each([
  ["foo", [["foo"]]],
  ["\\bfoo(?:bar|qux)?\\b", [[" foo ", " foobar ", " fooqux "]]],
  ["(?:smash|burn) (?:it|you)", [["smash it", "smash you", "burn it", "burn you"]]],
  ["\\b(?:he|she)(?:'s| is) \\w+ing\\b", [[" he s ", " he is ", " she s ", " she is "], ["ing "]]],
  ["\\b(?:cough\\w*|sick)\\b[^.]{0,9}\\bblood", [[" cough", " sick "], [" blood"]]],
  ["colou?r", [["color", "colour"]]],
  ["\\w+ly", [["ly"]]],
  ["\\b\\d{1,2}(?:am|pm)?", [[" 0"]]],
  ["\\d(?:st|nd)", [["0st", "0nd"]]],
  ["[abc]+", []],
  ["[ab]b", [["ab", "bb"]]],
  ["[🔥💉]", [["🔥", "💉"]]],
  ["(?:x|yz)?", []],
  ["(?<!not )kill(?=ing)", [["ing"], ["kill"]]],
  ["(?<=so )sad(?! to)", [["so "], ["sad"]]],
  ["\\.co\\.uk", [[" co uk"]]],
  ["a\\b-\\bb", [["a b"]]],
  ["^so$", [[" so "]]],
  ["go{2,}al", [["go"], ["al"]]],
  ["so🔥+", [["so"], ["🔥"]]],
  ["(?:ha)+ no", [["ha"], [" no"]]],
  ["(?<name>word)s*", [["word"]]],
  ["\\p{L}end", [["end"]]],
])("every match of /%s/ fills %j", (source, needs) => {
  expect(branchesOf(source)).toEqual([{ source, needs }]);
});

it.each([
  ["a rare word before a common one", " the ", " telegram "],
  ["a whole word before a piece of one", "he", " he "],
  ["a longer piece before a shorter", "in", "inha"],
])("%s rules out more", (_, common, rare) => expect(chanceOf([rare])).toBeLessThan(chanceOf([common])));

it("alternatives at the top are told apart, those within groups are not", () => {
  expect(branchesOf("foo|a(?:b|c)d|[|]x").map(({ source }) => source)).toEqual(["foo", "a(?:b|c)d", "[|]x"]);
});

it.each([
  ["the girl's bag", ["girl", " girl s ", "l s b", "xyz"], [0, 1, 2]],
  ["GO HOME", [" go home "], [0]],
  ["shers", ["he", "she", "hers", "is", " he", "ers "], [0, 1, 2, 5]],
  ["a very long string of words", ["very long string that is not there whole"], [0]],
  ["🔥", ["🔥"], [0]],
  ["at 7", ["0", " 0 "], [0, 1]],
  ["so", [" so ", "so so"], [0]],
  ["", ["a"], []],
])("in %j the strings %j that may stand there are found", (text, strings, expected) => {
  const found = new Set<number>();
  finderOf(new Map(strings.map((string, id) => [string, [id]]))).find(text, (id) => found.add(id));
  expect([...found].sort()).toEqual(expected);
});

it("a pattern with alternatives finds the same words as before", () => {
  const pattern = /\b(?:burn|brick)(?:ing)?\b|\bkey (?:his|her) car\b|\bcar\b/;
  quicken(pattern);
  for (const text of ["I'd key her car", "a car, and a brick", "keys"]) {
    note(text);
    expect(pattern.exec(text)?.[0]).toBe(new RegExp(pattern.source).exec(text)?.[0]);
  }
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

it("every match of a quickened pattern is handed over, as by matchAll", () => {
  const pattern = /\b(?:ring|rang)(?: me)?\b|(?=x)/g;
  quicken(pattern);
  for (const text of ["rang, ring me, xx", "nothing", ""]) {
    note(text);
    expect(matchesIn(pattern, text)).toEqual([...text.matchAll(new RegExp(pattern.source, "g"))]);
  }
});

it("what matches in a sentence may match in its comment", () => {
  const texts = [2, 6, 10].flatMap((file) => readCorpus(`tests/corpus/${file}.jsonl`).filter((_, i) => i % 5 === 0));
  const patterns = ["channel_appointment", "channel_medical"].flatMap((name) => DETECTORS.get(name)!.patterns);
  const plain = patterns.map((pattern) => new RegExp(pattern.source));
  let ruledOut = 0;
  for (const { text } of texts) {
    const judged = prepare(text);
    note(judged.plain, judged.cased);
    const { common } = commonOf(judged);
    for (const { words } of saidIn(judged)) {
      patterns.forEach((pattern, i) => {
        if (mayMatch(pattern, common)) return;
        ruledOut++;
        expect(plain[i]!.test(words), `${pattern.source.slice(0, 80)} in ${words}`).toBe(false);
      });
    }
  }
  expect(ruledOut).toBeGreaterThan(1000);
});

it("no pattern of any detector loses a match in the corpus", () => {
  const texts = [1, 5, 9].flatMap((file) => readCorpus(`tests/corpus/${file}.jsonl`).filter((_, i) => i % 7 === 0));
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
