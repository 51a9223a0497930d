import { allInLines } from "../../in-lines";
import type { Category, Severity } from "../../model";
import type { Detector, Signal } from "../detector";
import { matchesIn } from "../text/quicken";

/** Words for people, as Welsh speakers throw them; plurals and soft mutations with them. Mild oaths ("diawl", "blydi") are left alone. */
const INSULT = allInLines`
  \b(?:
    twpsyn|dwpsyn|twpsod|hurtyn|hurtod|lembo|lembos|cachgi|gachgi|cachgwn|gachgwn|celwyddgi|gelwyddgi|celwyddgwn|jolpyn|penci|pwrsyn
    |hulpyn|hulpan|slebog|gwrachod|hen wrach|hen ast|geist|hen fuwch|pen dafad|pen rwdan|pen mawr|llyfwr tin|dihiryn|dihirod|ddihirod
    |parasitiaid|fwystfilod|bwystfilod
  )\b
`;
/** These are words in their own right, or in English: an insult only in Welsh, and only with a person before them. */
const INSULT_AFTER_PERSON = allInLines`
  \b(?:ti'n|chi'n|chi yn|wyt ti'n|dach chi'n|ydych chi'n|maen nhw'n|mae hi'n|mae o'n|mae e'n|y|yr|hen) (?:
    dwp|hollol dwp|mor dwp|lo|llo|moch|fochyn|mochyn|ffwl|ffyliaid|gast|ddiffaith|bathetig|brych|diawl(?:iaid)? (?:diog|twp|drwg)
  )\b
`;
const OBSCENE = allInLines`
  \b(?:
    ffyc|ffycin|ffycing|ffwcin|ffwcio|ffwc|ffycio|ffacin|cachu|gachu|chachu|coc oen|pen coc|cont|contiaid|bastad|bastads|bastard
    |twll din|dwll tin
  )\b
`;
const THREAT = allInLines`
  \b(?:
    (?:mi |fe )?(?:wna|na) i (?:dy|eich|ei|eu) (?:ladd|lladd|chwalu|chrogi|grogi|losgi|llosgi)
    |(?:dw|rydw|wi|rwy) ?i?'?n? (?:mynd|myn) i (?:dy|eich|ei|eu) (?:ladd|lladd|chwalu|brifo|grogi)
    |(?:mi |fe )?ladda i (?:di|chi|nhw|hi|o|fe)|(?:mi |fe )?(?:losga|llosga) i'?r? (?:lle|feddygfa|adeilad|ty)
    |llosgi'r (?:lle|feddygfa|adeilad) i'r llawr|malu(?:'r| dy| eich) (?:ffenestri|ffenest|wyneb|gwyneb|pennau|car)
    |torri (?:dy|eich) (?:goesau|coesau|gwddf|wddf)|(?:gei di|gewch chi|rho i|ro i) (?:gweir|cweir|grasfa|crasfa)|gwylia dy gefn
    |gwyliwch eich cefnau?
    |(?:dw i'n|rwy'n|wi'n|mi wn i|dwi'n) (?:gwybod|gwbod) (?:lle|ble) (?:
      ti'n|ti yn|wyt ti'n|chi'n|dach chi'n|dych chi'n|rydych chi'n|mae hi'n|mae o'n|mae e'n|maen nhw'n
    ) byw|bydda i'n aros amdan(?:at|och|i|o)
  )\b
`;
const HATE = allInLines`
  \b(?:cer|cerwch|ewch|dos) (?:yn ol|adre|adra|gartre) (?:i|i'ch|i dy|o) (?:
    loegr|gwlad|wlad|bwlad|pakistan|india|wlad pwyl|affrica|ble|le
  )\b
  |\b(?:saeson|sais) (?:diawl|uffern|cachu|drewllyd|brwnt|budr)\b
`;
const SUICIDE = allInLines`
  \b(?:
    (?:dw|rydw|wi|rwy|dwi)(?: i)?(?:'n| yn)? ?(?:eisiau|isio|ishe|moyn) (?:marw|lladd fy hun|gorffen y cyfan)|lladd fy hun
    |ddim (?:eisiau|isio|ishe) byw|diweddu fy mywyd
  )\b
`;
const SELF = /\b(?:dw i|rydw i|wi|rwy|dwi|fi|roeddwn i|o'n i)(?:'n)? (?:mor |rel |fel |yn )?$/;

interface Rule {
  pattern: RegExp;
  category: Category;
  severity: Severity;
  because: string;
  welshOnly?: true;
}
const RULES: Rule[] = [
  {
    pattern: SUICIDE,
    category: "safety_suicide",
    severity: "critical",
    because: "The writer speaks in Welsh of wanting to die or of harming themselves.",
  },
  { pattern: THREAT, category: "threat", severity: "high", because: "These Welsh words threaten harm to people or property (R5)." },
  { pattern: HATE, category: "hate", severity: "high", because: "These Welsh words attack people for where they come from (R7)." },
  { pattern: INSULT, category: "abuse", severity: "medium", because: "This is a Welsh insult aimed at people (R1)." },
  {
    pattern: INSULT_AFTER_PERSON,
    category: "abuse",
    severity: "medium",
    because: "This is a Welsh insult aimed at people (R1).",
    welshOnly: true,
  },
  { pattern: OBSCENE, category: "obscene", severity: "medium", because: "This is strong language in Welsh (R2).", welshOnly: true },
];

/** Insults, swearing, threats and words of despair in Welsh. */
const welsh: Detector = {
  rule: "R1, R2, R5, R7, R14 in Welsh",
  categories: ["safety_suicide", "threat", "hate", "abuse", "obscene"],
  patterns: [...RULES.map(({ pattern }) => pattern), SELF],
  detect({ plain }, { language }) {
    const signals: Signal[] = [];
    for (const { pattern, category, severity, because, welshOnly } of RULES) {
      if (welshOnly && language !== "welsh") continue;
      const spans = matchesIn(pattern, plain)
        .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
        .filter(({ start }) => category !== "abuse" || !SELF.test(plain.slice(Math.max(0, start - 25), start)));
      if (spans.length > 0) signals.push({ category, severity, because, spans, certainty: welshOnly ? "review" : "breach" });
    }
    return signals;
  },
};
export default welsh;
