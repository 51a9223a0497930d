import { inLines, piece } from "../../in-lines";
import type { Span } from "../../model";
import { commonOf } from "./everyday";
import { kept } from "./kept";
import { matchesIn, noteAlso } from "./quicken";
import type { JudgedText } from "./text";

/** One sentence in common spelling and whether it asks the practice to do or say something. */
export interface Said {
  words: string;
  /** Offset of `words` in the common spelling. */
  at: number;
  /** Worked out when first asked for. */
  readonly asks: boolean;
}

const ASKS_OTHERS = piece`
  (?:
    you|yous|yers|ye|u|some ?one|somebody|anyone|anybody|one of (?:you|the|your|yous)|they|the|a|an|your|my|our|that|it|dr|doctor
    |nurse|sister|mr|mrs|ms|miss|whoever|reception|surgery|pharmacist|i|we|he|she|us|me|mum|dad|this|these|both
  )
`;
/** Ways of asking for something to be done. */
const ASKS = [
  new RegExp(String.raw`\b(?:can|could|would|will|may|might|wid|cud|con) (?:\w+ )?${ASKS_OTHERS}\b`),
  inLines`
    \b(?:
      please|kindly|pray|asap|if you (?:would|could|can)|be (?:so|good) (?:good|kind|obliged|grateful)|grateful if|obliged if
      |appreciate (?:it )?if|any chance|is there any (?:chance|way)|wondering if|wonder if|hoping (?:to|you|for)|just wanted to|beg you
      |abeg|do the needful|advise|let (?:me|us) know|tell me|reply|confirm|ta\b|thanks|cheers|thank you|diolch
    )\b
  `,
  inLines`
    ^(?:
      (?:
        @\w{1,40}|hi|hiya|hello|hey|hullo|morning|good (?:morning|afternoon|evening|day)|afternoon|evening|right|oi|now then|reet|look
        |so|and|ok|okay|also|just|all|there|surgery|doctor|team|hun|lovelies|ladies|guys|folks|everyone|fit like|ey up|ay up|alright
        |sorry|nurse|bore da|plis
      )\b[,.: -]{0,3}
    ){0,5}(?:
      book|cancel|move|put|send|get|tell|ask|let|give|ring|call|phone|message|dm|text|email|confirm|rebook|change|swap|squeeze|fit|pop
      |sign|chase|refer|renew|reissue|stick|shift|hold|bring|keep|stand|sort|order|reserve|arrange|make|need|wanting|want|looking for
      |requesting|request|query|question|about|check|add|do (?:i|we)|am i|is it|are (?:my|the)|any|got any|where'?s
      |when(?:'s| is| will| can)|defer|postpone|extend|print|fax|write|take|kindly|can't make|cannot make|running late|got your text
      |not needed|got to cancel|have to cancel|issue|correct|update|answer|for dr|for the|to the|message for|note for|a message
    )\b
  `,
  inLines`
    \b(?:i|we)(?:'d| would|'m| am|'ll| will|'ve)? ?(?:should |just |really |also )?
      (?:need|want|wanted|like|love|require|wish|looking|requesting|after|have to|got to|must|hoping|prefer)(?:ing)?\b
  `,
  /\b(?:do|should|shall|must|am|can|could|may|will|might) (?:i|we|he|she|it|they)\b/,
  inLines`
    \b(?:is|are|was|were|has|have|did|does) (?:
      it|they|there|this|that|these|my|his|her|our|the|any\w*|mum'?s|dad'?s|you|your
    )\b[^.!\n]{0,90}\?
    |^(?:[\w@']+[,.!]? ){0,3}?(?:is|are|has|have|did) (?:my|our|his|her|the|[a-z]+'s)\b[^.!?\n]{0,70}\b(?:yet|ready|back|come|done|sent|gone|signed)\b
  `,
  /\b(?:what|how|when|where|which|who)(?:'s|s)? (?:\w+ ){0,3}?(?:i|we|my|his|her|dose|long|do|to|should|is|are|was|did|much|many)\b/,
];
/** A grumble, a question about how things are done, or a story: not a request. */
const MOANS = inLines`
  \b(?:
    can(?:'t| not)? never|never (?:any|get|answer)|impossible
    |why (?:can't|can|do|does|is|are|should|would|did|not|bother|on earth|have|has|oh)|good luck|you can't|you cannot|can never
    |could never|couldn't (?:get|book|even|be|see)|nobody can|no one can|tried to|trying to (?:get|book|ring)|try(?:ing)? getting
    |told (?:me )?to|told us|was told|they (?:told|said|say|want)|they'?d|been told|used to|if only|would be nice
    |would it (?:kill|hurt)|how (?:hard|difficult|come)|what'?s the point|joke|shambles|lottery|when will they|who thought
    |wish (?:i|they|you|we)|imagine|apparently|anyone else|anybody else|is it just me|every time|last (?:week|month|year)|weeks ago
    |years ago|yesterday i|in the end|eventually|finally got|got seen|managed to
  )\b
`;

const SPLIT = /[.!?\n]+(?=\s|$)|\n|[!?]+/g;

/** The sentences of a comment in common spelling, each with whether it asks. A text without stops counts as one sentence.  */
export const saidIn: (text: JudgedText) => readonly Said[] = kept((text) => {
  const { common } = commonOf(text);
  const said: Said[] = [];
  let start = 0;
  const close = (end: number) => {
    const words = common.slice(start, end);
    if (words.trim() !== "") {
      const trimmed = words.trimStart();
      const at = start + words.length - trimmed.length;
      noteAlso(trimmed);
      let known: boolean | undefined;
      said.push({
        words: trimmed,
        at,
        get asks() {
          known ??= asks(trimmed);
          return known;
        },
      });
    }
    start = end;
  };
  for (const match of matchesIn(SPLIT, common)) {
    if (match[0] === "." && /(?:^|[^a-z])(?:dr|mr|mrs|ms|prof|st|no|tel|re)$/.test(common.slice(Math.max(0, match.index - 6), match.index)))
      continue;
    close(match.index + match[0].length);
  }
  close(common.length);
  return said;
});

function asks(words: string): boolean {
  return ASKS.some((pattern) => pattern.test(words)) && !MOANS.test(words);
}

/** Place of a match of `pattern` within the sentence, in `plain`; null without one. */
export function placeIn(text: JudgedText, { words, at }: Said, pattern: RegExp): Span | null {
  const match = pattern.exec(words);
  return match && commonOf(text).toPlain({ start: at + match.index, end: at + match.index + match[0].length });
}

/** For the test that every pattern is quick on hostile text. */
export const ADDRESSED_PATTERNS = [...ASKS, MOANS, SPLIT];
