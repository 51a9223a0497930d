import type { Detector, Signal } from "../detector";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf, isOfOthers } from "../text/context";
import { Frames } from "../text/frames";
import { isOfThing } from "../text/of-thing";
import { peopleIn } from "../text/target";
import type { Word } from "../text/words";

/** Swearing that is said to somebody: no noun is needed, the order or the wish itself is the insult. */
const FRAMES = new Frames(
  {
    told: [
      "fuck|screw|feck|fk|eff you !over|up|very_much|around|about|with|around_with",
      "fuck|piss|bugger|sod|eff|feck|naff|bog off ~2 you|you_lot|<staff>|all_of|the_lot|everyone|doc|love|pal|mate !'re|are|get|have",
      "go|can|get|and|so|just ~1 fuck|screw|feck|shag yourself|yourselves|themselves|himself|herself",
      "get ~1 fucked|bent|stuffed|tae_fuck ~1 you|<staff>|all|the_lot|$",
      "fuck|screw him|her|them all|both|too",
      "up yours",
      "suck my|on_my ~2 dick|cock|balls|knob|toe|toes|nuts",
      "suck it you|<staff>",
      "eat shit|shite|my_shorts|dirt",
      "^ ~1 go_to hell|blazes you|<staff>|all|$",
      "^ ~1 piss|naff|bugger|sod off $",
    ],
    /** In so many words: nobody says these in another sense. */
    plain: [
      `you|<staff>|they|he|she|them|lot ~3 can|could|should|may|might ~1 fuck|piss|bugger|sod|eff|feck ~1 off|yourself|yourselves
        |themselves|himself|herself`,
      "you|<staff>|they|he|she|them|lot ~3 can|could|should|may|might ~1 fuckoff",
      "^ ~1 piss|eff|feck|naff off you|<staff>|the_lot|all|doctor|reception",
      "^ ~1 fuckoff|fuck_off ~1 you|<staff>|the_lot|all|doctor|reception",
      "kiss|lick|bite my ~2 arse|ass|hairy|hole|backside|ring",
      "shove|stick|ram|stuff ~5 up|where your|her|his|their|the ~2 arse|arses|ass|hole|jacksie|bum|backside|sun",
      `fuck|screw|bollocks_to|sod|eff the|them|him|her|that|this|these|those|your|every|all ~2 <staff> !system|phone|phones|line|app|website
        |queue|policy|hours`,
    ],
    /** Here the noun says that no thing is meant. */
    person: [
      "fuck|screw this|that|these|those guy|guys|dude|man|bloke|woman|kid|clown|clowns|ref|team|manager|people !'s",
      "fuck|screw everyone|anyone who",
    ],
    called: [
      `<staff>|she|he|they|you|him|her|you_are|you're ~4 piece|pieces|sack|bag|lump|load|bunch|pile|streak|nasty_piece of shit|shite
        |shits|crap|filth|turd|turds|excrement|arse`,
    ],
    /** Much the same is said of things. */
    loose: [
      "piece|pieces|sack|bag|lump|load|bunch|pack of shit|shits|shite|filth|turds ~2 <staff>|the_lot|all_of|every_one|doctors",
      "load|bunch|pack|pair|crowd|shower of ~1 shits|shites|fucks|turds|arses",
      `you|what_a|absolute|total|complete|utter ~2 stupid|dumb|thick|lazy|fat|ugly|evil|nasty|useless|little|miserable|smug|rude
        |horrible|ignorant|old ~1 shit|fuck|shite|turd|arse !show|hole|storm|place`,
    ],
  },
  PEOPLE,
);

/** Words right before that make it told, or part of another phrase ("takes the piss off"). */
const TOLD = new Set(
  list("said says say saying shouted shouting shouts screamed screaming yelled told heard hear hearing called mouthed muttered the a to"),
);

function isTold(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ word, sentence }) => TOLD.has(word) && sentence === words[at]!.sentence);
}

/** What is sworn at here is no person. */
const THING = new Set(
  list(`
    surgery practice place system phone phones app website queue printer music machine hold line cancer covid this it nhs parking tories
  `),
);

const detector: Detector = {
  rule: "R2 swearing aimed at people is abuse; at the service or at nobody it is not",
  categories: ["abuse"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    const signals: Signal[] = [];
    for (const { group, first, last, span } of FRAMES.find(words)) {
      const context = contextOf(text, words, first);
      const isName = group === "called" || group === "loose";
      if (isOfOthers(context) || (isName && context.negated)) continue;
      if (!isName && isTold(words, first)) continue;
      const nearby = group === "person" ? [] : words.slice(Math.max(0, first - 3), last + 2);
      if (isOfThing(words, first, last) || nearby.some(({ word }) => THING.has(word))) continue;
      signals.push({
        category: "abuse",
        spans: [span],
        certainty: "breach",
        severity: "medium",
        because: `R2: "${text.plain.slice(span.start, span.end)}" is swearing at people, not about the service.`,
        ...(group === "loose" ? {} : { outright: true }),
      });
    }
    return signals.slice(0, 3);
  },
};
export default detector;
