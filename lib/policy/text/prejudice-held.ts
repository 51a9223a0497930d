import { inLines } from "../../in-lines";
import { NOT } from "../lexicon/negation";
import { SIDES } from "../lexicon/sides";
import { saidAround } from "./around";
import { CONTEXT_PATTERNS, contextOf } from "./context";
import { AGAINST_PATTERNS } from "./disavowed";
import type { Match } from "./frames";
import { MOOD_PATTERNS, praiseAndBlame } from "./mood";
import { isOwnView, OWN_VIEW_PATTERNS } from "./own-view";
import type { JudgedText } from "./text";
import type { Word } from "./words";

const DENIAL = new Set([...NOT, "never", "no", "nor", "none", "neither", "hardly"]);

/** In these groups of frames a denial, before the words or within them, says the opposite: "are not a burden". */
const TURNED = new Set(["dealt", "likened", "unreal", "hinted", "collective"]);

/** "He said Poles should …", whatever the writer goes on to say: somebody else's words. */
const SAID_BY = inLines`
  \b(?:he|she|they|who|someone|somebody|people|folk|\w*man|woman|bloke|lad|lady|neighbour|mate|uncle|boss|driver|post|paper|leaflet|sign|mp|one)
  [ ](?:\w+ )?(?:said|says|say|saying|shouted|reckons?|reckoned|thinks?|wrote|claims?|claimed|moans?|told (?:me|us|her|him|them)) (?:that )?(?:\w+ )?$
`;

/** Thanks that only end a comment praise nobody. */
const SIGN_OFF = /^\W*(?:many )?(?:cheers|thanks|thank you|ta|regards|diolch)(?: \w+)?\W*$/;

/** Whether a sentence, or the one after it, praises. */
function isFondOf(text: JudgedText, sentence: number): boolean {
  const own = text.sentences[sentence]!;
  const next = text.sentences[sentence + 1];
  const { end } = next && !SIGN_OFF.test(text.plain.slice(next.start, next.end)) ? next : own;
  return praiseAndBlame(text).praise.some((span) => span.start >= own.start && span.end <= end);
}

/** Whether what a frame found of a group is what the writer thinks of it: not told, not praised, not said in its defence. */
export function isHeldAsPrejudice(text: JudgedText, words: readonly Word[], match: Match): boolean {
  const { group, first, last, span } = match;
  const { sentence } = words[first]!;
  const isTurned = () => contextOf(text, words, first).negated || words.slice(first, last + 1).some(({ word }) => DENIAL.has(word));
  if (TURNED.has(group) && isTurned()) return false;
  // The words of a quotation run on into what is said of it: "'I hate …' is a rotten thing".
  if (text.plain.slice(span.start, span.end).includes('"')) return false;
  if (SAID_BY.test(text.plain.slice(text.sentences[sentence]!.start, span.start))) return false;
  if (!isOwnView(text, words, match) || isFondOf(text, sentence)) return false;
  return !SIDES.test(saidAround(text, sentence, 1));
}

/** The patterns of this file and those that it uses, for the detectors' lists. */
export const HELD_PATTERNS = [SIDES, SAID_BY, SIGN_OFF, ...OWN_VIEW_PATTERNS, ...AGAINST_PATTERNS, ...CONTEXT_PATTERNS, ...MOOD_PATTERNS];
