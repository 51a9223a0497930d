import type { Span } from "../model";

/** A reply made ready for the rules. */
export interface ReplyText {
  original: string;
  /** Lower case, straight quotes, plain spaces and dashes, phone spelling written out ("u" as "you"). */
  plain: string;
  /** The original with straight quotes and plain spaces; capitals and offsets kept: names need them. */
  cased: string;
  sentences: Span[];
  /** The part of the sentence that stands before an offset. */
  before(offset: number): string;
  /** The whole sentence around an offset. */
  sentenceAt(offset: number): Span;
  /** Offsets in `plain` to offsets in the original. */
  toOriginal(span: Span): Span;
}

const SAME_LENGTH: Record<string, string> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201b": "'",
  "\u02bc": "'",
  "`": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u00a0": " ",
  "\u202f": " ",
  "\t": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2013": "-",
  "\u2014": "-",
};

const ODD_SIGNS = new RegExp(`[${Object.keys(SAME_LENGTH).join("")}]`, "g");

const lower = (char: string) => {
  const folded = char.toLowerCase();
  return folded.length === char.length ? folded : char;
};

/** Splits after . ! ? and at line ends, but not after a title ("Dr.") or within a number, link or address. */
function sentencesOf(plain: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of plain.matchAll(/[.!?]+(?=\s)|\n+/g)) {
    if (match[0] === "." && /\b(?:dr|mr|mrs|ms|prof|st|e\.g|i\.e|tel|no)$/.test(plain.slice(Math.max(0, match.index - 5), match.index)))
      continue;
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < plain.length) sentences.push({ start, end: plain.length });
  return sentences;
}

/** Phone spelling to full words, so that one pattern finds both. Whole words only. */
const SPELLED_OUT: Record<string, string> = {
  u: "you",
  ya: "you",
  ur: "your",
  urs: "yours",
  pls: "please",
  plz: "please",
  thx: "thanks",
  soz: "sorry",
  appt: "appointment",
  appts: "appointments",
  docs: "doctors",
  doc: "doctor",
  tmrw: "tomorrow",
  tues: "tuesday",
  thurs: "thursday",
  weds: "wednesday",
  youre: "you're",
  youve: "you've",
  youll: "you'll",
  ive: "i've",
  im: "i'm",
  weve: "we've",
  theyre: "they're",
  thats: "that's",
  whats: "what's",
  dont: "don't",
  didnt: "didn't",
  doesnt: "doesn't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  wasnt: "wasn't",
  werent: "weren't",
  isnt: "isn't",
  arent: "aren't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  wont: "won't",
};

/** Makes a reply ready for the rules. Any string is accepted. */
export function prepareReply(original: string): ReplyText {
  const cased = original.replace(ODD_SIGNS, (sign) => SAME_LENGTH[sign]!);
  const low = cased.toLowerCase();
  // A few letters grow when made small ("\u0130"); offsets must hold.
  const folded = low.length === cased.length ? low : Array.from(cased, lower).join("");
  let plain = "";
  const origin: number[] = [];
  const take = (text: string, from: number, width: number) => {
    for (let i = 0; i < text.length; i++) origin.push(from + Math.min(i, width - 1));
    plain += text;
  };
  for (const match of folded.matchAll(/[a-z]+(?:'[a-z]+)*|[^a-z]+/g)) {
    // The Welsh "a'u" is no "you": only whole words are spelled out.
    const whole =
      !/[\p{L}\p{N}']/u.test(folded[match.index - 1] ?? " ") && !/[\p{L}\p{N}']/u.test(folded[match.index + match[0].length] ?? " ");
    const word = whole && Object.hasOwn(SPELLED_OUT, match[0]) ? SPELLED_OUT[match[0]]! : match[0];
    take(word, match.index, match[0].length);
  }
  origin.push(original.length);
  const sentences = sentencesOf(plain);
  const sentenceAt = (offset: number) =>
    sentences.find(({ start, end }) => offset >= start && offset < end) ?? { start: 0, end: plain.length };
  return {
    original,
    plain,
    cased,
    sentences,
    sentenceAt,
    before: (offset) => plain.slice(sentenceAt(offset).start, offset),
    toOriginal: ({ start, end }) => ({ start: origin[start] ?? 0, end: end > start ? (origin[end - 1] ?? 0) + 1 : (origin[end] ?? 0) }),
  };
}
