import type { Detector } from "../detector";
import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { CONTEXT_PATTERNS, contextOf, isNotMeant } from "../text/context";
import { Frames } from "../text/frames";
import { wordsOf } from "../text/words";

const FRAMES = new Frames(
  {
    worth: [
      "<who> ~1 <not>|never ~1 done <thing> ~1 <useful> thing|deed|act|turn|service",
      "<who> ~1 <not>|never ~1 done a|an|one honest|decent|proper|single? day's|hand's",
      "nobody|no_one|noone|not_a_soul ~3 loved|loves|likes|liked you !to|back|for|in|at|more|as|like|dead",
      "<who> ~1 <not>|have|has|got|without ~2 redeeming|saving quality|qualities|feature|features|grace",
      "<who> ~1 <not>|never ~1 amount to",
      "nothing|not_one_thing ~1 good|decent|likeable|kind|nice|redeeming about you|him|her",
      "mother|parents|family|mum|children|kids must|should ~1 be ~1 ashamed|embarrassed of|by you|him|her",
      "world|earth|planet|everyone|everybody|town ~3 better ~2 without you",
      "better if|had|world_if you|he|she ~1 never been_born|existed",
    ],
  },
  {
    not: NOT,
    who: list("you he she"),
    thing: list("a an one single any"),
    useful: list("useful decent kind good worthwhile honest helpful"),
  },
);

/** A person to whom all worth is denied, without a rude word. */
export default {
  rule: "R1 who denies a person all worth insults the person, not the service",
  categories: ["abuse"],
  patterns: CONTEXT_PATTERNS,
  detect(text) {
    const words = wordsOf(text);
    const spans = FRAMES.find(words)
      .filter(({ first }) => {
        const context = contextOf(text, words, first);
        return !isNotMeant({ ...context, negated: false }) && !context.aboutSelf;
      })
      .map(({ span }) => span);
    const [first] = spans;
    if (!first) return [];
    return [
      {
        category: "abuse",
        spans: spans.slice(0, 4),
        certainty: "breach",
        severity: "medium",
        outright: true,
        because: `R1: "${text.plain.slice(first.start, first.end)}" denies a person all worth; it is no criticism of the service.`,
      },
    ];
  },
} satisfies Detector;
