import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReplyBy } from "../lib/replies/check";
import { featuresOf } from "../lib/replies/check/score/features";
import { bucketOf, featuresOfWhole, type Score, scoresOf } from "../lib/replies/check/score/score";
import { pack, unpack } from "../lib/replies/check/score/weights";
import type { CheckContext } from "../lib/replies/rule";

const context: CheckContext = {
  practice: null,
  roster: { practiceNames: [], handles: [], staff: [{ name: "Dr Fennimore", role: "GP", aka: [] }], exceptions: [], extraWords: [] },
  site: "facebook",
  comment: null,
};
/** A score that takes every sentence and reply for so unsafe. */
const always = (sentence: number, whole = 0): Score => ({
  sentence: new Map([[bucketOf("bias"), sentence]]),
  whole: new Map([[bucketOf("bias"), whole]]),
});
const verdict = (score: Score, text: string) => checkReplyBy(score, text, context).verdict;

describe("the learned score of the reply check", () => {
  it("is written and read without loss, to a tenth", () => {
    const weights = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 ** 24 - 1 }), fc.integer({ min: -26, max: 25 })), {
      selector: ([bucket]) => bucket,
    });
    fc.assert(
      fc.property(weights, (entries) => {
        const told = entries.filter(([, size]) => size !== 0).map(([bucket, size]) => [bucket, size / 10] as const);
        expect(unpack(pack(new Map(told)))).toEqual(new Map(told));
      }),
    );
  });

  it("keeps what is beyond the letters at the last letter", () => {
    expect([...unpack(pack(new Map([[7, 9]]))).values(), ...unpack(pack(new Map([[7, -9]]))).values()]).toEqual([2.5, -2.6]);
  });

  it("blames the worst sentence for an unsafe whole, and spares all in a safe one", () => {
    const sentences = [new Set(["thanks"]), new Set(["notes"])];
    const sentence = new Map([[bucketOf("notes"), 1]]);
    expect(scoresOf(sentences, { sentence, whole: new Map([[bucketOf("thanks"), 2]]) })).toEqual([0, 3]);
    expect(scoresOf(sentences, { sentence, whole: new Map([[bucketOf("thanks"), -2]]) })).toEqual([-2, -1]);
    expect(featuresOfWhole([new Set(["we", "we_looked"])])).toEqual(new Set(["we"]));
  });

  it("knows of the sentence before what kinds of words it had, and none of the words", () => {
    const before = featuresOf("we gave it away", []);
    const told = [...featuresOf("sorry", [], before)].filter((feature) => feature.startsWith("BEFORE:"));
    expect(told).toContain("BEFORE:WE");
    for (const feature of told) expect(feature).toMatch(/^BEFORE:[A-Z]{2,}$/);
  });

  it("softens a rule only where the words read quite safe", () => {
    const reply = "If this goes on we will take legal action.";
    expect(verdict(always(-9), reply)).toBe("warn");
    expect(verdict(always(0), reply)).toBe("block");
  });

  it.each(["Dr Fennimore will see to it.", "Please write to otterlane.team@nhs.net today.", "The number is 07700 900123."])(
    "never softens what stands in so many words: %s",
    (reply) => expect(verdict(always(-9), reply)).toBe("block"),
  );

  it("blocks for the whole what no sentence says alone", () => {
    const reply = "Thank you. We hope that helps.";
    expect(verdict(always(0, 0), reply)).toBe("ok");
    expect(verdict(always(0, 2), reply)).toBe("block");
  });
});
