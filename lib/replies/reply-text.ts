import type { Span } from "../model";

/** A reply made ready for the rules. `plain` has the length of the original, so offsets are the same in both. */
export interface ReplyText {
  original: string;
  /** Lower case, straight quotes, plain spaces and dashes. */
  plain: string;
  /** As `plain`, but with capitals kept: names need them. */
  cased: string;
  sentences: Span[];
  /** The part of the sentence that stands before an offset. */
  before(offset: number): string;
  /** The whole sentence around an offset. */
  sentenceAt(offset: number): Span;
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

/** Makes a reply ready for the rules. Any string is accepted. */
export function prepareReply(original: string): ReplyText {
  const cased = Array.from(original, (char) => SAME_LENGTH[char] ?? char).join("");
  const plain = Array.from(cased, lower).join("");
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
  };
}
