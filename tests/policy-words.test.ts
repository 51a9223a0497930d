import { describe, expect, it } from "vitest";
import { COMMON, RUN_TOGETHER, SPELLINGS } from "../lib/policy/text/dialect";
import { commonOf } from "../lib/policy/text/everyday";
import { prepare } from "../lib/policy/text/text";
import { tokensOf } from "../lib/policy/text/tokens";
import { wordsOf } from "../lib/policy/text/words";

const words = (text: string) => wordsOf(prepare(text)).map(({ word }) => word);

describe("regional spellings", () => {
  const variants = SPELLINGS.map(([variant]) => variant);

  it("stand at one word each", () => {
    expect(variants.filter((variant, at) => variants.indexOf(variant) !== at)).toEqual([]);
    expect(variants.filter((variant) => RUN_TOGETHER.has(variant))).toEqual([]);
  });

  it("are words that a text can hold", () => {
    for (const variant of [...variants, ...RUN_TOGETHER.keys()]) expect(tokensOf(variant).map(({ word }) => word)).toEqual([variant]);
  });

  it.each([
    ["give", "gid"],
    ["would", "wid"],
    ["have", "ave"],
    ["head", "ead"],
  ])("has %s for %s", (common, variant) => expect(COMMON.get(variant)).toBe(common));
});

describe("words run together", () => {
  it.each([
    ["imma kill it", "i going to kill it"],
    ["ima kill it", "i going to kill it"],
    ["i'ma kill it", "i going to kill it"],
    ["aw'm waitin", "i'm waiting"],
    ["youre early and ah'll wait", "you're early and i'll wait"],
  ])("%s reads %s", (text, common) => expect(commonOf(prepare(text)).common).toBe(common));

  it("keep their places in the text", () => {
    const text = prepare("bruv ima end it");
    const { common, toPlain } = commonOf(text);
    const placed = (said: string) => {
      const start = common.indexOf(said);
      const span = toPlain({ start, end: start + said.length });
      return text.plain.slice(span.start, span.end);
    };
    expect(placed("i going to end")).toBe("ima end");
    expect(placed("end it")).toBe("end it");
    expect(wordsOf(prepare("youre late")).map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [3, 5],
      [6, 10],
    ]);
  });

  it.each([
    ["Ill burn it", ["i", "'ll", "burn", "it"]],
    ["She fell ill. Went home.", ["she", "fell", "ill", "went", "home"]],
    ["I was there, ill, honestly", ["i", "was", "there", "ill", "honestly"]],
  ])("in %j is the ill that is meant", (text, expected) => expect(words(text)).toEqual(expected));
});

it.each(["He was gasping for air", "a rapist and a murderer", "they cooked dinner", "put me out of my misery", "a tumour, heart failure"])(
  "%j is not put right",
  (text) => expect(prepare(text).plain).toBe(text.toLowerCase()),
);
