import { allInLines } from "../in-lines";
import type { Pass } from "../model";
import type { DetectContext } from "./detector";
import { matchesIn } from "./text/quicken";
import type { JudgedText } from "./text/text";

/** What a comment may look like though it is no breach, in the order in which the reason is given. */
const LOOKS: { reason: Pass["reason"]; because: string; pattern: RegExp }[] = [
  {
    reason: "lawful_step",
    because: "Going to a solicitor, an MP, the CQC, the ombudsman or the papers is a lawful step, not a threat (R5).",
    pattern: allInLines`
      \b(?:
        solicitors?|lawyers?|sue|suing|cqc|ombudsman|pals|icb|mp|newspapers?|the press|daily mail|local paper|trading standards|gmc
        |nmc|healthwatch
      )\b
    `,
  },
  {
    reason: "idiom",
    because: "This is a figure of speech, not a threat (R4).",
    pattern: allInLines`
      \b(?:
        killing me|could murder an?|sick to death|shoot me now|i'd kill for|dying for|bored to death|over my dead body|die of boredom
        |dead on my feet|scared to death|worried to death|killing time
      )\b
    `,
  },
  {
    reason: "medical_word",
    because: "These are medical words, not offensive ones (R3).",
    pattern: allInLines`
      \b(?:
        penis|vagina\w*|vulva\w*|breasts?|nipples?|rectal|rectum|anal|anus|cervix|cervical|testic\w+|scrotum|prostate|urethra\w*|smear
        |faec\w+|discharge
      )\b
    `,
  },
  {
    reason: "negated",
    because: "The words are denied, not meant against anyone.",
    pattern: allInLines`
      \b(?:would never|i'd never|wouldn't|not saying|never said|isn't|aren't|no one is|nobody is)\b[^.!?\n]{0,40}\b
        (?:hurt|harm|threat\w*|abus\w*|kill|stupid|liars?|idiots?)\b
    `,
  },
  {
    reason: "quoted",
    because: "The words are told of or quoted, not said to the staff by the writer.",
    pattern: allInLines`
      \b(?:called|calling|shouted|shouting|swore|swearing|yelled|screamed|said|told)\b[^.!?\n]{0,40}\b
        (?:him|her|them|me|at|staff|receptionists?|nurses?)\b
    `,
  },
  {
    reason: "past_and_resolved",
    because: "What is told lies in the past; nothing says that someone needs help now (R14).",
    pattern: /\b(?:last (?:week|month|year)|years ago|ended up in|back in \d{4}|recovered|home now|all fine now|doing well now)\b/g,
  },
  {
    reason: "first_hand_account",
    because: "This is a person's own account of their care; telling it is allowed (R8).",
    pattern: allInLines`
      \b(?:
        misdiagnos\w+|missed|wrong (?:dose|tablets?|medication|diagnosis)|sent (?:me|him|her|us) home|fobbed off
        |refused to (?:see|refer)
      )\b
    `,
  },
  {
    reason: "criticism_of_service",
    because: "This is criticism of the service or of how someone was treated; that is allowed (R1).",
    pattern: allInLines`
      \b(?:
        worst|useless|shambles|joke|disgrac\w+|disgust\w+|appalling|terrible|awful|dreadful|poor|rude|abrupt|dismissive|unhelpful
        |shocking|avoid|zero stars|no appointments?|can't get|couldn't get|waste of time|never answer|on hold|queue|waited|waiting
        |impossible|not good enough|unacceptable|pathetic|ridiculous|angry|disappoint\w+|complain\w*
      )\b
    `,
  },
  {
    reason: "praise",
    because: "These are words of praise.",
    pattern:
      /\b(?:thank(?:s| you)|brilliant|excellent|amazing|lovely|wonderful|fantastic|great|helpful|kind|caring|recommend|superb|best)\b/g,
  },
];

/** To be run only where their words stand. */
export const PASS_PATTERNS = LOOKS.map(({ pattern }) => pattern);

/** Why a comment is no breach, as a first-class answer. */
export function passOf(text: JudgedText, { language }: DetectContext, isOwner: boolean): Pass {
  if (isOwner) return { reason: "own_reply", because: "This is the practice's own reply; it is not judged.", spans: [] };
  if (language === "other")
    return { reason: "nothing_like_it", because: "This could not be judged: it is not in English or Welsh.", spans: [] };
  for (const { reason, because, pattern } of LOOKS) {
    const spans = matchesIn(pattern, text.plain)
      .slice(0, 5)
      .map((match) => ({ start: match.index, end: match.index + match[0].length }));
    if (spans.length > 0) return { reason, because, spans: spans.map((span) => text.toOriginal(span)) };
  }
  return { reason: "nothing_like_it", because: "Nothing in it looks like a breach.", spans: [] };
}
