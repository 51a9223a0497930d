import type { Detector, Signal } from "../detector";
import { CHARACTER, FOUL_NAME, INTENSE } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf, isOfOthers } from "../text/context";
import { Frames } from "../text/frames";
import { isOfThing } from "../text/of-thing";
import { peopleIn } from "../text/target";
import { wholeInsult } from "../text/whole";

const WHO = "<staff>|<you>|they|he|she|that_lot|this_lot|that_one|this_one|whoever";
const FRAMES = new Frames(
  {
    plain: [
      "<ill> individual|individuals|person|human|humans|being|beings|human_being|human_beings|creature|creatures|specimen|so-and-so|so-and-sos",
      "<ill> <somebody>",
      "<ill> <ill> ~1 <somebody>|lot|little|soul|souls",
      `${WHO} ~1 <copula> ~1 <ill> and? <ill>`,
      "<foul> of a man|woman|receptionist|doctor|nurse|manager|person|girl|lad|lass|human",
    ],
    likely: [
      `${WHO} <copula> <intense>* cruel|deceitful|heartless|callous|hateful|vile|evil|wicked|twisted|inhuman|spiteful|vindictive|poisonous
        |sly|two-faced|rotten|shameless|disgusting $`,
      `${WHO} <copula> poison|dirt|filth|venom|vermin|scum|trash|a_disease|a_plague|a_cancer|a_parasite`,
      `${WHO}|<person> ~2 <copula> ~1 pure|sheer evil|poison|spite|malice|venom|filth|bile|hate|wickedness`,
      `${WHO}|<person> ~2 <copula> ~1 a|an|such_a|like_a|nothing_but_a ~3 <foul> $|who|with|and|on|at|behind|that`,
      `${WHO} <copula> ~1 <ill>* <intense>* <foul> $|who|with|and|on|at|behind|that`,
      "lying|thieving <foul>|hounds|so-and-so|so-and-sos",
    ],
  },
  {
    ...PEOPLE,
    ill: CHARACTER,
    foul: FOUL_NAME,
    intense: INTENSE,
    somebody: list(`
      people woman women man men girl girls lass lasses lad lads boy bloke lady ladies wench madam bunch
    `),
  },
);

const detector: Detector = {
  rule: "R1 an attack on somebody's character or worth is abuse; what was done or how it felt is criticism",
  categories: ["abuse"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    return FRAMES.find(words)
      .filter(({ first, last }) => {
        if (isOfThing(words, first, last)) return false;
        const context = contextOf(text, words, last);
        return !context.negated && !contextOf(text, words, first).negated && !isOfOthers(context);
      })
      .slice(0, 4)
      .map((match) => {
        const whole = wholeInsult(text, words, match);
        return {
          category: "abuse",
          spans: [whole],
          certainty: "breach",
          severity: "medium",
          because: `R1: "${text.plain.slice(whole.start, whole.end)}" attacks a person's character, not what was done.`,
          ...(match.group === "plain" ? { outright: true } : {}),
        };
      });
  },
};
export default detector;
