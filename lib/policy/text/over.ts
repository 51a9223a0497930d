import { allInLines, inLines, piece } from "../../in-lines";
import type { Span } from "../../model";
import { EARLIER, LONG_AGO } from "../lexicon/times";
import { commonOf } from "./everyday";
import { kept } from "./kept";
import { matchesIn, mayMatch, noteAlso } from "./quicken";
import type { JudgedText } from "./text";
import { type Cue, mostOf, type Weighed, weigh } from "./weigh";

/** What someone in danger speaks of: wishes to die, harm to oneself, an attack of illness, blows. "Live" and "be here" are not among them. */
const DANGER = piece`
  (?:
    (?:kill|hang|hurt|harm|cut|drown|top)(?:ing|s)? (?:my|him|her|them|our)sel(?:f|ves)
    |end(?:ing|ed|s)? (?:it(?: all)?|(?:my|his|her|their) (?:own )?li(?:fe|ves))|tak(?:e|ing) (?:my|his|her|their) own life
    |self[ -]?harm\w*|suicid\w*|overdos\w+|die|dying|dead|cutting
    |chest pains?|pains? in (?:my|his|her|the) chest|stopp(?:ed|ing) breathing
    |(?:heart attack|stroke|seizure|fit|overdose)s?\b
    |(?:hit|beat|hurt|slap|punch|kick|chok|strangl)(?:s|es|ing|ting|ped|ed|en)? (?:me|us|her|him|them|the kids|the children|my \w+)
  )
`;
/** What may stand between a "not" and the danger. "I" and "just" do not: "not a lie, I just want to die". */
const BETWEEN = piece`
  (?:
    want(?:ed|s|ing)?|wish(?:ed|es|ing)?|feel(?:s|ing)?|felt|think(?:s|ing)?|thoughts?|have|has|had|having|been|be|being|was|were|i was|is
    |even|really|ever|once|actually|one|single|an?|any|the|to|of|about|like|going|plan(?:s|ned|ning)?|intend(?:s|ing)?
    |talk(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|urges?|dark|bad|longer|considered|considering|signs?|dream(?:s|ing)?
  )
`;
/** It is denied: "I no longer think about dying", "she hasn't stopped breathing once", "six months free of self-harm". */
const DENIED = allInLines`
  (?<!\b(?:if|why|unless) (?:i |he |she |they )?)(?<!\b(?:an?|one|single|any) (?:day|night|hour|minute|moment)\b[^.!?\n]{0,20})
  \b(?:
    no longer|not|never|(?:do|does|did|have|has|had|is|was|are|were|would|wo)n't|no more|no|nor
    |(?<!\b(?:\w+n't|not|never|cannot) (?:\w+ )?)(?:stopped|stops)|free (?:of|from)|(?<!\b(?:day|night|hour)s? )without
  )
  (?: ${BETWEEN}){0,6} ${DANGER}\b
  (?! (?:so|more|this|that|yet|where|when|in|hard|every|if|before|but (?:he|she|they))\b)(?: (?:all|as much|at all|any ?more|any longer|once))?
`;
/** It was so long ago that it is over, unless the same sentence says that it is so now. */
export const OF_LONG_AGO = inLines`\b${LONG_AGO}\b`;
/** It is told of as news: over too, as long as that sentence says nothing of now. */
const OF_EARLIER = inLines`\b${EARLIER}\b`;
/** It has come back. */
const AGAIN = piece`
  \b(?:
    again|(?:the|feels|exact|exactly|this) same|same (?:way|thing|feeling|pain|as|again)|exactly (?:like|how|as)|(?:just )?like (?:before|last time)
    |this (?:morning|afternoon|evening)|tonight|since (?:yesterday|last night|breakfast|lunch\w*|this|tea)|today
  )\b
`;
const SAYS_AGAIN = inLines`${AGAIN}`;
const NOW = inLines`
  ${AGAIN}
  |\b(?:
    now|this (?:minute|week|weekend)|still|worse|yesterday|last night|currently|every (?:day|night)|(?:half )?an hour|minutes|since|wants?
    |wanna|can't|cannot|have no|will|feel|think|(?:i|he|she|they)(?:'m|'s|'re|'ve| am| is| are| have| has)
  )\b
`;
/** It is back, or it was a lie: then nothing is over. */
const NOT_OVER = inLines`
  \b(?:
    (?:that|it|which) (?:was|is|'s) (?:a lie|not true|rubbish)|that's a lie|i (?:lied|was lying)|lied to (?:him|her|them)
    |(?:it|they|thoughts?|voices?|feelings?|urges?)(?:'s|'re|'ve| is| are| has| have)? (?:all )?(?:come |came |crept |coming )?back\b
      (?! (?:to|at|in|on|with))
    |relaps\w+|slipped|started (?:\w+ )?again|(?:it's|it is|but|getting|got|and) worse
    |until (?:last night|yesterday|today|this|tonight|now|sunday|monday|he|she)|(?:can't|cannot|not) promis\w+
    |going to do it|do it anyway|past (?:that|caring)|but (?:now|tonight|today|lately|i (?:might|will|am going|keep|did))
    |(?:want|do|did|feel|felt|am|thinking) (?:it |so |that )?again|again (?:last night|tonight|today)
    |(?:took|taken|had|swallowed) (?:\w+ ){0,2}?(?:overdose|lot|load|loads|all|too many)|changed my mind
  )\b
`;

const SENTENCE = /[^.!?\n]+/g;
/** Whether someone says that it is back, or was never over. */
export const isBack = (text: JudgedText): boolean => NOT_OVER.test(commonOf(text).common);

const NONE: readonly Span[] = [];

/** Stretches of the text in common spelling where danger is denied or told of as over. */
const overIn: (text: JudgedText) => readonly Span[] = kept((text) => {
  const { common } = commonOf(text);
  const denied = matchesIn(DENIED, common).map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const past = OF_LONG_AGO.test(common) ? sentencesOfPast(common) : NONE;
  if (denied.length + past.length === 0 || isBack(text)) return NONE;
  return [...denied, ...past];
});

/** Whether a stretch of `plain` tells of other times and says nothing of now. */
export const isTold = ({ plain }: JudgedText, { start, end }: Span): boolean => {
  const words = plain.slice(start, end);
  return OF_EARLIER.test(words) && !NOW.test(words);
};

/** Whether a sentence tells of other times and does not say that it is so again. */
export const tellsOfEarlier = (text: JudgedText): boolean => {
  const { common } = commonOf(text);
  return OF_EARLIER.test(common) && matchesIn(SENTENCE, common).some(([words]) => OF_EARLIER.test(words) && !SAYS_AGAIN.test(words));
};

const sentencesOfPast = (common: string): Span[] =>
  matchesIn(SENTENCE, common)
    .filter(([words]) => OF_LONG_AGO.test(words) && !NOW.test(words))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** The text in common spelling as far as it speaks of now: what is denied or over is struck out, so that every place stays where it was. */
const presentOf: (text: JudgedText) => string = kept((text) => {
  const { common } = commonOf(text);
  const over = overIn(text);
  if (over.length === 0) return common;
  let present = common;
  for (const { start, end } of over) present = present.slice(0, start) + "\n".repeat(end - start) + present.slice(end);
  noteAlso(present);
  return present;
});

/** Whether a stretch of `plain` lies, in part at least, where danger is denied or over. */
export const isOver = (text: JudgedText, { start, end }: Span): boolean => {
  const { toPlain } = commonOf(text);
  return overIn(text)
    .map(toPlain)
    .some((over) => over.start < end && start < over.end);
};

/**
 * What groups of cues come to in what a text says of now; null where that is less than is needed. Hardly any comment holds enough of them whenever it
 * happened, so what is over is looked for only where one does.
 */
export function weighNow<Group extends readonly Cue[]>(text: JudgedText, needed: number, groups: readonly Group[]): Weighed[] | null {
  const { common } = commonOf(text);
  if (!mayReach(common, needed, groups)) return null;
  const present = presentOf(text);
  const all = groups.map((group) => weigh(present, group));
  return all.reduce((sum, { score }) => sum + score, 0) < needed ? null : all;
}

/** Whether cues may come to what is needed in a text: told as soon as those found do, or those that are left cannot make it. */
function mayReach(plain: string, needed: number, groups: readonly (readonly Cue[])[]): boolean {
  let most = groups.reduce((sum, group) => sum + mostOf(plain, group), 0);
  let found = 0;
  for (const group of groups) {
    for (const { weight, pattern } of group) {
      if (most < needed) return false;
      if (found >= needed) return true;
      if (!mayMatch(pattern, plain)) continue;
      if (pattern.test(plain)) found += weight;
      else most -= weight;
    }
  }
  return most >= needed;
}

/** The patterns of this file, for the detectors' lists. */
export const OVER_PATTERNS = [DENIED, OF_LONG_AGO, OF_EARLIER, SAYS_AGAIN, NOW, NOT_OVER];
