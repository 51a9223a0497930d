import { inLines } from "../../in-lines";
import type { Span } from "../../model";
import { GROUP_PEOPLE, GROUP_PERSON, SLUR } from "../lexicon/groups";
import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { quotationsIn } from "./context";
import { Frames } from "./frames";
import { kept } from "./kept";
import type { JudgedText } from "./text";
import { wordsOf } from "./words";

const FRAMES = new Frames(
  {
    disavowed: [
      "stop|quit|enough_of|sick_of|tired_of|fed_up_with|enough ~2 <saying> ~5 <group>",
      "should|would|could|must|will|'d|nobody|no_one ~1 never|not|ever|should|would ~1 <say> ~5 <group>",
      "wouldn't|shouldn't|mustn't|won't|never|can't ~1 <say> ~5 <group>",
      "<not>|never|hardly ~1 true|the_case that ~2 <group>",
      "<not>|never|hardly ~1 true|right|fair|ok|okay|acceptable|funny|clever that|to <say> ~5 <group>",
      "claim|idea|notion|rumour|story|post|comment|joke|sign|remark ~1 that|about ~4 <group>",
      "refuse|refused|refuses|decline to ~1 <say> ~4 <group>",
      `lie|myth|nonsense|rubbish|wrong|untrue|false|unfair|disgusting|shameful|racist|cruel|ignorant|nasty|horrible that|to ~1 <say>? ~4
        <group>`,
      "whoever|anyone|anybody|people_who|those_who|if_you|if_anyone ~1 <says> ~5 <group>",
    ],
    doubted: [
      "i|we ~1 <not>|never ~1 think|believe|agree|accept|reckon|say|claim ~2 <group>",
      "<not>|never|hardly ~1 right|fair|ok|okay|acceptable|funny|clever that|to ~2 <group>",
    ],
  },
  {
    not: NOT,
    group: [...GROUP_PEOPLE, ...GROUP_PERSON, ...SLUR],
    say: list("say tell call claim suggest think believe write post shout repeat treat"),
    says: list(`
      say says said tell tells call calls called claim claims suggest think thinks believe believes wrote write writes post posts posted
      shout shouts shouted
    `),
    saying: list(`
      saying telling calling claiming suggesting thinking posting spreading pretending shouting writing repeating blaming hearing
      reading being_told people_saying
    `),
  },
);

/** What everyone may do or be: who doubts it of a group ("I don't think they should…", "it's not fair that they get…") speaks against the group. */
const DUE = inLines`
  \b(?:
    should|shouldn't|ought|need|belongs?|deserves?|fit|suited|allowed|let|trusted|welcome|equals?|human|normal|natural|capable|able
    |can|could|real|as (?:good|clever|strong|bright)|gets?|getting|have|has|given|comes?|coming|lives?|living|vote|drive|marry|adopt
    |work|run|lead|teach|understand|know
  )\b
`;
/** …unless what is doubted is itself a wrong done to it. */
const WRONG = inLines`
  \b(?:
    blam\w+|abus\w+|insult\w*|hat(?:e|ed|red)|hurt|attack\w*|mock\w*|judged?|treated|called|singled|targeted|bull(?:y|ied)|suffer\w*
    |punish\w*|worse|less|afraid|scared|shout\w*|put up with|told|turned away|laughed
  )\b
`;

/** Stretches in which the writer speaks against what others say of a group: from there to the end of the clause. */
export const disavowedIn: (text: JudgedText) => readonly Span[] = kept((text) => {
  const words = wordsOf(text);
  return FRAMES.find(words).flatMap(({ group, first, span }) => {
    const { end } = text.sentences[words[first]!.sentence]!;
    const comma = text.plain.indexOf(",", span.end);
    const clause = { start: span.start, end: comma >= 0 && comma < end ? comma : end };
    if (group === "disavowed") return [clause];
    const doubted = text.plain.slice(span.end, clause.end);
    return DUE.test(doubted) && !WRONG.test(doubted) ? [] : [clause];
  });
});

/** Whether a stretch stands within what the writer speaks against. */
export const isDisavowed = (text: JudgedText, { start, end }: Span): boolean =>
  disavowedIn(text).some((span) => span.start <= start && end <= span.end);

/** What is said of a quotation by who does not share it. */
const REBUKE = inLines`
  \b(?:
    thing to say|to say that|saying (?:that|this|it)|unacceptable
    |(?:not|never|isn't|n't) (?:on|ok|okay|acceptable|funny|right|allowed?|true)|a lie|lies|untrue|nonsense|rightly|disgust\w*|wrong
    |shame\w*|ignorant|racis\w+|sexis\w+|homophob\w+|bigot\w*|vile|nasty|cowards?|grow up|hate speech|reported|blocked|banned|criminal
    |no friend|called me|said to me|shouted at|told (?:her|him|them|me)
  )\b
`;

/** Whether the writer speaks against what others say: in so many words, or by what stands around a quotation. */
export const speaksAgainst: (text: JudgedText) => boolean = kept((text) => {
  if (disavowedIn(text).length > 0) return true;
  const quotations = quotationsIn(text);
  if (quotations.length === 0) return false;
  let outside = text.plain;
  for (const { start, end } of quotations) outside = outside.slice(0, start) + " ".repeat(end - start) + outside.slice(end);
  return REBUKE.test(outside);
});

/** Who calls hatred by its name, or a lie, does not share it. */
const NAMES_HATRED = inLines`
  \b(?:
    racis\w+|sexis\w+|homophob\w+|transphob\w+|islamophob\w+|antisemit\w+|bigot\w*|prejudic\w+|discriminat\w*|stereotyp\w+
    |hate crimes?|untrue|slander|myth|a lie|lies about|it's wrong|it is wrong|wrong to|how dare
    |stop (?:saying|calling|posting|telling)
    |(?:post|comment|joke|remark|thread|article|leaflet|sign|poster|claim|idea|rumour|myth)s? (?:about|that|on|against)
  )\b
`;

/** Whether the writer calls hatred by its name. */
export const namesHatred = ({ plain }: JudgedText): boolean => NAMES_HATRED.test(plain);

/** "Why do people think", "anyone who says": what follows is somebody else's view. */
const VIEW_OF_OTHERS = inLines`
  \b(?:
    think|thinks|say|says|saying|said|told|claim\w*|believe|believes|call|called|calling|calls|shout\w*|wrote|written|posting|posted
    |printed|sprayed|heard|overheard|telt|sed|remark\w*|mutter\w*|tweet\w*|suggest\w*|reckon(?:s|ed)?|chant\w*
  )\b
`;
const OWN_VIEW = /\b(?:i|imo|imho|we)(?:'ve|'m|'ll|'d)? (?:\w+ ){0,2}(?:think|say|saying|believe|said|reckon|told|call)\b/;

/** Whether a sentence tells what others say or think. */
export function isViewOfOthers(text: JudgedText, sentence: number): boolean {
  const { start, end } = text.sentences[sentence]!;
  const said = text.plain.slice(start, end);
  return VIEW_OF_OTHERS.test(said) && !OWN_VIEW.test(said);
}

/** The patterns of this file, for the detectors' lists. */
export const AGAINST_PATTERNS = [DUE, WRONG, REBUKE, NAMES_HATRED, VIEW_OF_OTHERS, OWN_VIEW];
