import type { Span } from "../../model";
import { GROUP_PEOPLE, GROUP_PERSON, SLUR } from "../lexicon/groups";
import { list } from "../lexicon/list";
import { quotationsIn } from "./context";
import { Frames } from "./frames";
import { kept } from "./kept";
import type { JudgedText } from "./text";
import { wordsOf } from "./words";

const FRAMES = new Frames(
  {
    disavowed: [
      "stop|quit|enough_of|sick_of|tired_of|fed_up_with|enough ~2 <saying> ~5 <group>",
      "should|would|could|must|will|'d|nobody|no_one ~1 never|not|n't|ever|should|would ~1 <say> ~5 <group>",
      "wouldn't|shouldn't|mustn't|won't|never|can't ~1 <say> ~5 <group>",
      "i|we ~1 don't|do_not|dont|never|n't|not ~1 think|believe|agree|accept|reckon|say|claim ~2 <group>",
      "not|n't|isn't|isnt|never|hardly ~1 true|right|fair|ok|okay|acceptable|funny|clever|the_case that|to ~2 <group>",
      "not|n't|isn't|isnt|never|hardly ~1 true|right|fair|ok|okay|acceptable|funny|clever that|to <say> ~5 <group>",
      "claim|idea|notion|rumour|story|post|comment|joke|sign|remark ~1 that|about ~4 <group>",
      "refuse|refused|refuses|decline to ~1 <say> ~4 <group>",
      "lie|myth|nonsense|rubbish|wrong|untrue|false|unfair|disgusting|shameful|racist|cruel|ignorant|nasty|horrible that|to ~1 <say>? ~4 <group>",
      "whoever|anyone|anybody|people_who|those_who|if_you|if_anyone ~1 <says> ~5 <group>",
    ],
  },
  {
    group: [...GROUP_PEOPLE, ...GROUP_PERSON, ...SLUR],
    say: list("say tell call claim suggest think believe write post shout repeat treat"),
    says: list(
      "say says said tell tells call calls called claim claims suggest think thinks believe believes wrote write writes post posts posted shout shouts shouted",
    ),
    saying: list(
      "saying telling calling claiming suggesting thinking posting spreading pretending shouting writing repeating blaming hearing reading being_told people_saying",
    ),
  },
);

/** Stretches in which the writer speaks against what others say of a group: from there to the end of the clause. */
export const disavowedIn: (text: JudgedText) => readonly Span[] = kept((text) => {
  const words = wordsOf(text);
  return FRAMES.find(words).map(({ first, span }) => {
    const { end } = text.sentences[words[first]!.sentence]!;
    const comma = text.plain.indexOf(",", span.end);
    return { start: span.start, end: comma >= 0 && comma < end ? comma : end };
  });
});

/** Whether a stretch stands within what the writer speaks against. */
export const isDisavowed = (text: JudgedText, { start, end }: Span): boolean =>
  disavowedIn(text).some((span) => span.start <= start && end <= span.end);

/** What is said of a quotation by who does not share it. */
const REBUKE =
  /\b(?:thing to say|to say that|saying (?:that|this|it)|unacceptable|(?:not|never|isn't|n't) (?:on|ok|okay|acceptable|funny|right|allowed?|true)|a lie|lies|untrue|nonsense|rightly|disgust\w*|wrong|shame\w*|ignorant|racis\w+|sexis\w+|homophob\w+|bigot\w*|vile|nasty|cowards?|grow up|hate speech|reported|blocked|banned|criminal|no friend|called me|said to me|shouted at|told (?:her|him|them|me))\b/;

/** Whether the writer speaks against what others say: in so many words, or by what stands around a quotation. */
export const speaksAgainst: (text: JudgedText) => boolean = kept((text) => {
  if (disavowedIn(text).length > 0) return true;
  const quotations = quotationsIn(text);
  if (quotations.length === 0) return false;
  let outside = text.plain;
  for (const { start, end } of quotations) outside = outside.slice(0, start) + " ".repeat(end - start) + outside.slice(end);
  return REBUKE.test(outside);
});

/** The patterns of this file, for the detectors' lists. */
export const AGAINST_PATTERNS = [REBUKE];
