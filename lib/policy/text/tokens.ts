import type { Span } from "../../model";
import type { Token } from "./text";

const TOKEN =
  /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}|[@#][\p{L}\p{N}_]+|[\p{L}\p{N}*]+(?:'[\p{L}\p{N}*]+)*|\p{Extended_Pictographic}/gu;

/** Words, numbers, addresses, @handles, #tags and emoji, in order. */
export function tokensOf(plain: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(plain); match; match = TOKEN.exec(plain)) {
    tokens.push({ word: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

const END = /[.!?]+["')\]]*(?=\s|$)|\n+/g;
const TITLE_BEFORE = /(?:^|[^a-z])(?:dr|mr|mrs|ms|prof|st|sr|e\.g|i\.e|approx|no|tel)$/;

/** Sentences without the white space around them. A full stop after a title ("Dr. Tamm") ends nothing. */
export function sentencesOf(plain: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const text = plain.slice(start, end);
    const lead = text.length - text.trimStart().length;
    const trimmed = text.trim().length;
    if (trimmed > 0) sentences.push({ start: start + lead, end: start + lead + trimmed });
    start = end;
  };
  for (const match of plain.matchAll(END)) {
    if (match[0] === "." && TITLE_BEFORE.test(plain.slice(Math.max(0, match.index - 8), match.index))) continue;
    close(match.index + match[0].length);
  }
  close(plain.length);
  return sentences;
}
