import { inLines } from "../../in-lines";
import type { Detector, Signal } from "../detector";
import { SLUR } from "../lexicon/groups";
import { list } from "../lexicon/list";
import { saidAround } from "../text/around";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { lexemeOf } from "../text/lexemes";
import { isOwnWord } from "../text/own-word";
import { peopleIn } from "../text/target";
import type { Word } from "../text/words";

const FRAMES = new Frames({ slur: ["<slur>"] }, { slur: SLUR });
const MEDICAL = new Set(
  list(`
    colon bowel diplegia quadriplegia paraplegia bladder paralysis hemiplegia cerebral gait tetraplegia muscles offas road close street
    lane farm bar town
  `),
);
const TELLING = inLines`
  \b(?:
    racis[tm]|homophobi\w*|transphobi\w*|discriminat\w*|hate crime|prejudiced?|bigot(?:ed|ry)?|slurs?|abuse[ds]?|ableis\w+
    |offensive (?:word|term|language)|growing up|used to call|called me|calls me|calling me|we were called|reclaim\w*
    |(?:the|that|this) (?:word|term|joke)|sprayed|graffiti|shout(?:s|ed|ing)|scream(?:s|ed|ing)|roar(?:s|ed|ing)|mutter(?:s|ed|ing)
    |chant(?:s|ed|ing)|call(?:s|ed|ing)? (?:myself|ourselves|ourself|himself|herself|themselves|each other|it that|anyone)
    |(?:i|we|us|only we) (?:can|gets? to) (?:say|use)|stop (?:typing|saying|using)|what an? \w+ (?:is|means)|(?:never|not|don't) use
  )\b
`;
/** Who names themselves so, or their friends, team or march, has made the word their own. */
const RECLAIMED = inLines`
  \b(?:
    happy pride|pride (?:day|week|month)|drag (?:act|queen|night|show)|(?:my|our) (?:own )?word(?! for)
    |(?:is|are|team|group|club|band|days?) (?:called|named)|support group|years (?:a|an|one)\b|(?:we|i) (?:picked|chose|voted|named|call my)
  )\b
`;
/** The words have another meaning in the fields and on the plate. */
const HARMLESS = inLines`
  \b(?:
    (?:along|in|into|by|across|over|down|out|of) (?:the|a|that) (?:\w+ )?dykes?
    |dykes?\b[^.!?\n]{0,50}\b(?:fen|mend(?:s|ed|ing)?|walk|path|flood\w*|drains?|bank|allotment|water|sheep|fields?|bike|river|deep|road|heron|leeks)
    |(?:fen|path|mend(?:s|ed|ing)?|flood\w*|drains?|bank|allotment|river|deep)\b[^.!?\n]{0,40}\bdykes?|chinks? (?:in|of|between)
    |(?:spruce|tinker|chinks?) (?:of light|with the|about)
    |retard(?:s|ed|ing)? (?:the|my|its|your) (?:\w+ )?(?:ignition|timing|spark|growth|spread|progress)
    |faggots?,? (?:(?:and|an|n|with) )?(?:peas?|pays|mash\w*|chips|gravy|mush\w*)|(?:fresh|home ?-?made|pork|butcher'?s) faggots
    |(?:will|would|could|can|may|might|to|'ll|'d) cripple|cripples? (?:creek|against|of the month)|maine coons?|sambos? (?:with|and|on|for)|(?:ham|cheese|egg|chicken) sambos?|dyke (?:end|road|lane|street|close|house|\d)
    |(?:ate|et|eat|eating|had|have|murder|tut at|cook\w*) (?:a |some |the )?(?:\w+ )?faggots?
    |faggots?\b[^.!?\n]{0,40}\b(?:peas|paes|dish|tea|dinner|butcher|fundraiser|lunch|plate)
  )\b
`;

const detector: Detector = {
  rule: "R7 a slur against a protected group is hate, unless it is told of or one's own",
  categories: ["hate"],
  patterns: [TELLING, RECLAIMED, HARMLESS, ...CONTEXT_PATTERNS],
  detect(text, { roster }): Signal[] {
    const people = peopleIn(text, roster);
    // "gypsy" is a group; masked, it is meant as a slur.
    const masked = ({ word, start, end }: Word) => word === "gypsy" && text.plain.slice(start, end).includes("*");
    const words = people.some(masked)
      ? people.map((word) => (masked(word) ? { ...word, word: "gyppo", lexeme: lexemeOf("gyppo") } : word))
      : people;
    const spans = FRAMES.find(words)
      .filter(({ first, last, span }) => {
        // "Ask the nurse, he/she will know": two words that only the hyphen makes one.
        if (/^he\W+she$/.test(text.plain.slice(span.start, span.end)) && text.plain[words[first]!.end] !== "-") return false;
        const { sentence } = words[first]!;
        const { reported, aboutSelf, quoted, condemned } = contextOf(text, words, first);
        if (reported || aboutSelf || quoted || condemned || MEDICAL.has(words[last + 1]?.word ?? "")) return false;
        return !(
          isOwnWord(text, span) ||
          TELLING.test(saidAround(text, sentence, 1)) ||
          RECLAIMED.test(saidAround(text, sentence)) ||
          HARMLESS.test(saidAround(text, sentence))
        );
      })
      .map(({ span }) => span);
    if (spans.length === 0) return [];
    return [
      {
        category: "hate",
        spans: spans.slice(0, 5),
        certainty: "breach",
        severity: "high",
        outright: true,
        because: `R7: "${text.plain.slice(spans[0]!.start, spans[0]!.end)}" is a slur that turns on a protected characteristic.`,
      },
    ];
  },
};
export default detector;
