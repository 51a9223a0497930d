import { inLines } from "../../in-lines";
import { saidAround } from "./around";
import { contextOf } from "./context";
import { isDisavowed, isViewOfOthers } from "./disavowed";
import type { Match } from "./frames";
import { praiseAndBlame } from "./mood";
import type { JudgedText } from "./text";
import type { Word } from "./words";

/** "I don't think they should …", "say what you like": the writer's own view too. */
const OWN_DOUBT = inLines`
  \b(?:
    (?:i|we) [a-z']+ (?:\w+ )?(?:think|believe|reckon|agree)|call me|(?:don't|dont) care (?:what|who)
    |(?:only|just) saying|say (?:what|as) (?:you|they) like|not being funny|there,? i(?:'ve)? said it
  )\b
`;

/** "They want to …", "he moans that …", "nobody should have to hear that …": what others are out to do or say. */
const OUT_TO = inLines`
  \b(?:they|he|she|who|someone|somebody|right|party|government|thugs?|mob|nazis|racists|men|people)
  [ ](?:\w+ )?(?:wants?|wanted|tried|trying|vowed|threatened|plan|planned|planning) to $
  |\b(?:moan|insist|swear|complain)(?:s|ed|ing) (?:that )?
  |\b(?:have|tired of|sick of) (?:to )?hear(?:ing)? that
`;

/** Whether what a frame found of a group is what the writer thinks: not told of others, quoted, or spoken against. */
export function isOwnView(text: JudgedText, words: readonly Word[], { first, last, span }: Match): boolean {
  const { sentence } = words[first]!;
  // "The refugees' paintings": what is spoken of is a thing.
  if (text.plain[span.end] === "'" || OUT_TO.test(text.plain.slice(text.sentences[sentence]!.start, span.start))) return false;
  if (isDisavowed(text, span) || (isViewOfOthers(text, sentence) && !OWN_DOUBT.test(saidAround(text, sentence)))) return false;
  const { reported, quoted, condemned } = contextOf(text, words, last);
  return !(reported || quoted || condemned);
}

/** The patterns of this file, for the detectors' lists. */
export const OWN_VIEW_PATTERNS = [OWN_DOUBT, OUT_TO];

/** Whether a sentence, or the one after it, praises: what sounds like scorn of a group is then a tease, or no scorn at all. */
export function isFond(text: JudgedText, sentence: number): boolean {
  const { start } = text.sentences[sentence]!;
  const { end } = text.sentences[Math.min(sentence + 1, text.sentences.length - 1)]!;
  return praiseAndBlame(text).praise.some((span) => span.start >= start && span.end <= end);
}
