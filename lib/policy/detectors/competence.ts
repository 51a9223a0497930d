import type { Detector, Signal } from "../detector";
import { COMPETENCE } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf, isOfOthers } from "../text/context";
import { Frames } from "../text/frames";
import { peopleIn } from "../text/target";

const FRAMES = new Frames(
  {
    competence: [
      "<poor> ~1 <staff>|people|prescribers|medics|person|fools|lot|management",
      "<staff>|they|you|them_lot|he|she ~3 <copula>|so ~4 <poor>",
      "<poor> ~3 the_lot|every_one|all_of|the_pair|from_top|pair",
      "^ incompetent|inept|clueless $",
      "^ <poor> they|the_lot|the_hale|the_whole|every",
      "^ incompetent|clueless|inept|gormless|half_soaked|not_up_to ~12 <staff>",
      "inept|incompetent|clueless|useless ~9 <staff>",
      "^ <staff> ~12 not|aren't|isn't competent|fit|capable|up_to",
      "<staff>|whoever|team|half ~9 not|aren't|isn't|nae competent|fit_to|capable_of",
      "<staff> ~6 <poor> $",
      "haven't|havnae|hasn't|hadn't|ain't|didnae_have|without|not got|have a_clue|a_scooby|a_baldy ~1 between|any|what|$",
      `didn't|don't|doesn't|wouldn't|not know ~1 their|his|her|a arse|arses|elbow|aspirin|scalpel|stethoscope|broken_leg
        |nothing|backside`,
      "<staff> ~2 not know nothing|anything",
      "did|do|have|does they|you|he|she|any_of_them get|buy|print|find ~2 degree|degrees|certificate|qualification|qualifications|licence",
      "degree|degrees|licence|certificate|qualification|diploma off|from|out_of|on a|temu|wish|the|cereal|cracker|ebay|cornflakes|amazon",
    ],
  },
  { ...PEOPLE, poor: [...COMPETENCE.filter((word) => !word.startsWith("amateurs ")), "useless"] },
);

const SERVICE = new Set(
  list(`
    me solicitor council hospital surgery practice service system place app website phone phones line booking appointments it this that
  `),
);

const detector: Detector = {
  rule: "R1 competence words about people: abuse, low, for a person to look at",
  categories: ["abuse"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    return FRAMES.find(words)
      .filter(({ first, last }) => {
        const { aboutSelf, aboutOthers } = contextOf(text, words, first);
        if (aboutSelf || aboutOthers) return false;
        const service = words.slice(first, last + 2).some(({ word }) => SERVICE.has(word));
        return !(isOfOthers(contextOf(text, words, last)) || service);
      })
      .slice(0, 2)
      .map(
        ({ span }): Signal => ({
          category: "abuse",
          spans: [span],
          certainty: "review",
          severity: "low",
          because: `R1: "${text.plain.slice(span.start, span.end)}" calls people bad at their work; a person must judge whether that is opinion or an insult.`,
        }),
      );
  },
};
export default detector;
