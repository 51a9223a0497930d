import type { Span } from "../../model";
import { lexemeAt } from "./lexemes";
import { matchesIn } from "./quicken";
import type { Token } from "./text";

/** One token. */
export const TOKEN =
  /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}|[@#][\p{L}\p{N}_]+|[\p{L}\p{N}*]+(?:'[\p{L}\p{N}*]+)*|\p{Extended_Pictographic}/gu;

/** For each ASCII character: part of a word, nothing of a token, or (0) what only the pattern can tell: what may go on or begin an address. */
const UNSURE = 0;
const IN_WORD = 1;
const OUTSIDE = 2;
const roles = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9*]/.test(character)) return IN_WORD;
  return /[@#'._+:A-Z-]/.test(character) ? UNSURE : OUTSIDE;
});
const roleAt = (plain: string, at: number) => {
  if (at >= plain.length) return OUTSIDE;
  const code = plain.charCodeAt(at);
  return code < 128 ? roles[code]! : UNSURE;
};

const APOSTROPHE = 39;
/** What can go on within an address but begins no token. */
const LINKS = new Set([..."'._+:-"].map((sign) => sign.charCodeAt(0)));

const spaceAt = (plain: string, at: number) => at >= plain.length || plain.charCodeAt(at) === 32 || plain.charCodeAt(at) === 10;

/** Words, numbers, addresses, @handles, #tags and emoji, in order. Common words are read by hand, the rest by the pattern. */
export function tokensOf(plain: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length; ) {
    let end = at;
    let role = roleAt(plain, end);
    while (role === IN_WORD || (end > at && plain.charCodeAt(end) === APOSTROPHE && roleAt(plain, end + 1) === IN_WORD))
      role = roleAt(plain, ++end);
    // A sign before a space ends a word as surely as a space does.
    if (role === UNSURE && LINKS.has(plain.charCodeAt(end)) && (end === at || spaceAt(plain, end + 1))) role = OUTSIDE;
    if (role === OUTSIDE) {
      if (end > at) tokens.push(tokenAt(plain, at, end));
      at = end + 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(plain);
    if (!match) break;
    at = match.index + match[0].length;
    tokens.push(tokenAt(plain, match.index, at));
  }
  return tokens;
}

function tokenAt(plain: string, start: number, end: number): Token {
  const lexeme = lexemeAt(plain, start, end);
  return { word: lexeme.word, lexeme, start, end };
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
  for (const match of matchesIn(END, plain)) {
    if (match[0] === "." && TITLE_BEFORE.test(plain.slice(Math.max(0, match.index - 8), match.index))) continue;
    close(match.index + match[0].length);
  }
  close(plain.length);
  return sentences;
}
