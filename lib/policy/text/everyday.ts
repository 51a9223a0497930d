import { inLines } from "../../in-lines";
import type { Span } from "../../model";
import { withG } from "./dropped-g";
import { kept } from "./kept";
import { keptByWord } from "./lexemes";
import { noteAlso } from "./quicken";
import type { JudgedText } from "./text";
import { type Word, wordsOf } from "./words";

/** A text in common spelling: "ah cannae breathe" reads "i can't breathe", "dont" reads "don't", "waitin" reads "waiting". */
export interface CommonText {
  common: string;
  /** The stretch of `plain` that a stretch of `common` came from. */
  toPlain(span: Span): Span;
}

const SPELT = new Map(
  Object.entries({
    "can't": "cyan con't cudna cannot can'ot",
    "won't": "wo'nt",
    "don't": "doan doh",
    "doesn't": "dun't",
    "didn't": "day'nt",
    "couldn't": "cudnt",
    "wouldn't": "wudnt",
    "haven't": "hav'nt",
    i: "ah aa",
    my: "mah",
    swallowed: "swallied swallered",
    swollen: "swelled swole swelt",
    baby: "babby bab bairn wean wain",
    mum: "mam mom maw mammy mummy",
    dad: "da daddy pa",
    dead: "deid",
    breathe: "breath breeve",
    appointment: "appt apt appoinment apointment appointmnt apptment appointement",
    phone: "fone",
    someone: "sumone sumwun",
    complaint: "complant complaynt",
    results: "resluts resalts",
    referral: "refferal referal refferral",
    breakfast: "breckfast brekfast",
    allowed: "alowed",
    message: "msg mssg mesage messege",
    prescription: "perscription prescripton prescrition persciption script",
    definitely: "defo",
    "going to": "gonna",
    "want to": "wanna",
    "got to": "gotta",
    tell: "telt",
    minutes: "mins min",
    hours: "hrs",
    weeks: "wks",
    temperature: "temp",
    morning: "mornin morn",
  }).flatMap(([common, variants]) => variants.split(" ").map((variant) => [variant, common] as const)),
);
/** Spellings that are also plain words where something else stands around them: "me" and "ma" are "my" only before a noun. */
const BEFORE_A_NOUN = new Set(["me", "mi", "ma"]);
const NOT_A_NOUN = inLines`
  ^(?:
    a|an|the|to|and|or|but|if|in|on|at|for|of|is|was|are|be|that|this|it|up|out|off|down|back|again|about|when|what|who|how|why|not|no
    |so|with|from|by|please|now|today|tbh|tho|though|any|anymore|again|all|any|alone|here|there|too|either|lately|over|just|right|like
    |because|cos|cause|as|than|then|ever|every|each|until|till|after|before|since|while|any|one|anyone|anything|something|nothing|how
    |where|which|whether|today|tonight|tomorrow|yesterday|they|he|she|i|you|we|get|go|know|feel|want|need|think|say|an?|come|can|tell
    |nuh|nah|a
  )$
`;
/** The text in common spelling. */
export const commonOf: (text: JudgedText) => CommonText = kept((text) => {
  const { plain } = text;
  const words = wordsOf(text);
  const parts: string[] = [];
  /** Where each respelt word begins and ends, in the common spelling and in `plain`: four numbers for each. */
  const places: number[] = [];
  let done = 0;
  let size = 0;
  for (let at = 0; at < words.length; at++) {
    const { lexeme, shown, start, end } = words[at]!;
    if (lexeme === shown && isAsSpelt(shown)) continue;
    const spelt = speltAt(words, at);
    if (spelt === shown.word) continue;
    parts.push(plain.slice(done, start), spelt);
    size += start - done;
    places.push(size, size + spelt.length, start, end);
    size += spelt.length;
    done = end;
  }
  if (places.length === 0) return { common: plain, toPlain: (span) => ({ ...span }) };
  parts.push(plain.slice(done));
  const common = parts.join("");
  noteAlso(common);
  return { common, toPlain: ({ start, end }) => toPlain(places, plain.length, common.length, start, end) };
});

/** A letter of a respelt word stands for the whole word. */
function toPlain(places: readonly number[], plain: number, common: number, start: number, end: number): Span {
  const beginning = start >= common ? plain : placeOf(places, start).start;
  return end <= start ? { start: beginning, end: beginning } : { start: beginning, end: placeOf(places, end - 1).end };
}

/** The stretch of `plain` that one character of the common spelling came from. */
function placeOf(places: readonly number[], at: number): Span {
  let shift = 0;
  for (let i = 0; i < places.length && at >= places[i]!; i += 4) {
    if (at < places[i + 1]!) return { start: places[i + 2]!, end: places[i + 3]! };
    shift = places[i + 3]! - places[i + 1]!;
  }
  return { start: at + shift, end: at + shift + 1 };
}

/** How a word is commonly spelt. */
function speltAt(words: readonly Word[], at: number): string {
  const { word, lexeme, shown, sentence, start } = words[at]!;
  // The second of two words that are written as one ("imma"); a clitic stays with the first.
  if (lexeme !== shown && start > 0 && words[at - 1]?.end === start)
    return word.startsWith("'") ? spellingOf(lexeme) : ` ${spellingOf(lexeme)}`;
  if (shown.word.length !== 2 || !BEFORE_A_NOUN.has(shown.word))
    return lexeme === shown ? spellingOf(lexeme) : (SPELT.get(shown.word) ?? spellingOf(lexeme));
  const next = words[at + 1];
  return next && next.sentence === sentence && !NOT_A_NOUN.test(next.word) && !next.word.startsWith("'") ? "my" : word;
}

const spellingOf = keptByWord((word) => SPELT.get(word) ?? withG(word));

/** Whether a word is spelt as it commonly is, whatever stands around it: nearly every one is. */
const isAsSpelt = keptByWord((word) => !BEFORE_A_NOUN.has(word) && (SPELT.get(word) ?? withG(word)) === word);
