import { inLines } from "../../in-lines";
import { NOT } from "../lexicon/negation";
import { saidAround } from "./around";
import { CONTEXT_PATTERNS, contextOf } from "./context";
import { isDisavowed, speaksAgainst } from "./disavowed";
import type { Match } from "./frames";
import type { JudgedText } from "./text";
import type { Word } from "./words";

/** Who calls it by its name, or was its target, does not share it. */
const AGAINST = inLines`
  \b(?:
    racis[tm]|homophobi\w*|transphobi\w*|discriminat\w*|hate crime|prejudiced?|bigotry|xenophobi\w*|islamophobi\w*|sexis[tm]|ageis[tm]
    |ableis[tm]|called me|told (?:\w+ )?to go|told (?:my|me|him|her|us) (?:\w+ )?(?:to go|go) (?:back|home)
    |as an? (?:
      muslim|gay|black|asian|disabled|trans|polish|jewish|lesbian|deaf|autistic|indian|nigerian|wheelchair|immigrant|foreigner
    )
  )\b
`;
const KIND = inLines`
  \b(?:
    lovely|wonderful|brilliant|amazing|thank(?:s| you)?|(?<!(?:their|his|her|our|own|that) )kind|kindest|excellent|gentle|best
    |patient with|love (?:them|her|him|this)|proud|respect|grateful|bless|fantastic|great|welcome|welcoming|helpful|grand|accessible
    |sound|cracking|top class|mint|ace|superb|interpreter
  )\b
`;

/** Who quotes hatred in telling of it does not share it. */
const TOLD_OF = inLines`
  \b(?:
    sa(?:y|ys|ying|id)|call(?:s|ed|ing)?|shout(?:s|ed|ing)?|wrote|writ(?:es|ing|ten)|post(?:s|ed|ing)?|told|tell(?:s|ing)?|hear[ds]?
    |put|sprayed|heard
  )\b
`;
/** Somebody else says it. */
const TOLD_BY = inLines`
  \b(?:
    (?:he|she|they|someone|somebody|one|(?:a|an|the|some|my|our|her|his) (?:\w+ )?(?:
      \w*(?:man|woman|boy|girl|lad|lass|bloke|fella|uncle|aunt|cousin|brother|granny|mate|boss|foreman|neighbour|people|folk|bampot|coward
      |idiot|steward)s?
    )) (?:\w+ ){0,4}?
    (?:chant(?:s|ed)?|roar(?:s|ed)?|hiss(?:es|ed)?|spray(?:s|ed)|daubed|reckons?|bawl(?:s|ed|ing)|cried|goes|went|mutter(?:s|ed)|spat)
    |chanting|sprayed|daubed|sharing that post
  )\b
`;
/** "Heard a man say …", "calling migrants …", "it is stupid to say …": the words are another's, or spoken against. */
const NAMED_SO = inLines`
  \b(?:
    hear(?:s|d|ing)?|don't tell me|right to say|(?:people|folk|some) say|calling|called|he says|she says|goes|wrote|typing|hissed|(?:nobody|no one) (?:\w+ )?(?:thinks|says|believes)|saying that|blaming
    |(?:man|woman|lad|bloke|foreman|boss|charmer) (?:\w+ ){0,4}(?:say|says|said)
    |(?:stupid|daft|wrong|lie|slander|true|untrue|myth|rubbish) (?:to say|that|to claim)|have it said|have to hear|repeat
    |(?:never|not|don't) (?:\w+ )?(?:thought|think|said|say|believed|call|called)
  )\b
`;
const NAMING = new Set(["group", "removal", "gender"]);
/** "Scammers ringing pensioners": the group is wronged. */
const WRONGDOER = /^(?:scammers?|thief|thieves|cheats|bigots?|perverts?|terrorists?)$/;
const DENIAL = new Set([...NOT, "never", "neither"]);
const IS = new Set(["is", "are", "was", "were", "'re", "'s"]);

/** Whether it is denied of a group: "they are not thieves", "no Pole is a thief", "Travellers don't steal". */
function isDenied(words: readonly Word[], first: number, inner: readonly string[]): boolean {
  if (/^(?:no|not|never|nobody)$/.test(`${words[first - 1]?.word}`)) return true;
  if (inner.some((word, at) => word === "no" && IS.has(inner[at - 1] ?? ""))) return true;
  const denies = (word: string, at: number) => DENIAL.has(word) && !`${inner[at - 1]} ${word}`.includes("should");
  return inner.some((word, at) => denies(word, at) && (IS.has(inner[at - 1] ?? "") || at === inner.length - 2));
}

/** Who speaks of "us" in such a group speaks of a wrong done to the writer. */
const OF_SELF = new Set(["us", "i", "my", "me", "our"]);
const SAID_OF_SELF = new Set(["age", "disability"]);

/**
 * Whether what a frame of prejudice found is said in earnest and as the writer's own view. `mayBeKind`: too little was found for it to be prejudice
 * where the words beside it are kind.
 */
export function isMeantAsPrejudice(
  text: JudgedText,
  words: readonly Word[],
  { group, first, last, span }: Match,
  mayBeKind: boolean,
): boolean {
  const { sentence } = words[last]!;
  const { reported, aboutSelf, quoted, negated, condemned } = contextOf(text, words, last);
  if (reported || aboutSelf || condemned || isDisavowed(text, span)) return false;
  const beside = saidAround(text, sentence, 1);
  if (AGAINST.test(beside) || (mayBeKind && KIND.test(beside))) return false;
  if (quoted && (group === "removal" || TOLD_OF.test(beside) || speaksAgainst(text))) return false;
  const before = text.plain.slice(text.sentences[sentence]!.start, span.start);
  if (TOLD_BY.test(before) || (NAMING.has(group) && NAMED_SO.test(before))) return false;
  const inner = words.slice(first, last + 1).map(({ word }) => word);
  if (group === "group" && WRONGDOER.test(inner[0]!) && inner[1]!.endsWith("ing")) return false;
  if (group === "group") return !isDenied(words, first, inner);
  if (!SAID_OF_SELF.has(group)) return true;
  return !negated && !words.slice(Math.max(0, first - 2), last + 1).some(({ word }) => OF_SELF.has(word));
}

/** The patterns of this file and those that it uses, for the detectors' lists. */
export const MEANT_PATTERNS = [AGAINST, KIND, TOLD_OF, TOLD_BY, NAMED_SO, WRONGDOER, ...CONTEXT_PATTERNS];
