import { EVERYDAY_WORDS } from "../lexicon/everyday-words";
import { COMPOUNDS } from "../lexicon/real-words";
import { RUDE, WATCHED } from "../lexicon/watched";
import type { Draft, Edit } from "./fold";
import { keptByWord, type Lexeme, lexemeAt } from "./lexemes";
import { gapsIn } from "./run-together";
import { meantBy } from "./slips";

/** Shorter words with a space in them are too often two words. */
const SHORTEST_IN_PIECES = 5;
const MOST_PIECES = 3;
/** Longer pieces are words themselves. */
const LONGEST_FIRST = 9;
const everyday = new Set(EVERYDAY_WORDS);
const watched = new Set(WATCHED);
const rude = new Set(RUDE);
const compounds = new Set(COMPOUNDS);
/** Every beginning of a watched word, of two letters or more. */
const beginnings = new Set(WATCHED.flatMap((word) => Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(0, i + 2))));

/** What is to be put right in a word by itself, and whether it may be the first piece of a watched word. */
interface Reading {
  meant: string | undefined;
  gaps: readonly number[];
  begins: boolean;
}
/** Null for most words: there is nothing to do. */
const readingOf = keptByWord((word): Reading | null => {
  const right = meantBy(word);
  const gaps = right === undefined ? gapsIn(word) : [];
  const begins = right === undefined && gaps.length === 0 && word.length < LONGEST_FIRST && beginnings.has(word);
  return right === undefined && gaps.length === 0 && !begins ? null : { meant: right, gaps, begins };
});
const isEveryday = keptByWord((word) => everyday.has(word));

const LONGEST = 60;
/** Beside a run of letters it makes it a part of something else: another word, an address, a handle, a number, a word with an apostrophe or a mask. */
const JOINS_BEFORE = /[\p{L}\p{N}@'*_./-]$/u;
const JOINS_AFTER = /^(?:[\p{L}\p{N}@'*_/-]|\.[a-z])/u;
const isLetter = (code: number) => code >= 97 && code <= 122;
const SPACE = 32;
const LAST_CAPITAL = 90;
const FULL_STOP = 46;
/** Of ASCII the same is told without a pattern. */
const joins = Uint8Array.from({ length: 128 }, (_, code) => (/[a-zA-Z0-9@'*_/-]/.test(String.fromCharCode(code)) ? 1 : 0));

function joinsBefore(plain: string, at: number): boolean {
  const code = at > 0 ? plain.charCodeAt(at - 1) : SPACE;
  if (code < 128) return joins[code] === 1 || code === FULL_STOP;
  return JOINS_BEFORE.test(plain.slice(Math.max(0, at - 2), at));
}

function joinsAfter(plain: string, at: number): boolean {
  const code = at < plain.length ? plain.charCodeAt(at) : SPACE;
  if (code < 128) return joins[code] === 1 || (code === FULL_STOP && isLetter(plain.charCodeAt(at + 1)));
  return JOINS_AFTER.test(plain.slice(at, at + 2));
}

/** The end of the word of its own that begins at a letter, or minus the end of the run of letters that is none. */
function endOfWord(plain: string, start: number): number {
  let end = start;
  while (isLetter(plain.charCodeAt(end))) end++;
  const own = end > start && end - start <= LONGEST && !joinsBefore(plain, start) && !joinsAfter(plain, end);
  return own ? end : -end;
}

/**
 * Last pass: watched words that are mistyped ("poeple", "anmials"), hold spaces ("st upid") or are run together with others
 * ("womenaretoostupid"). All other words stay as they are, and so does what is a word or a name itself.
 */
export function respell({ plain, cased }: Draft): Edit[] {
  const edits: Edit[] = [];
  for (let start = 0; start < plain.length; start++) {
    if (!isLetter(plain.charCodeAt(start))) continue;
    let end = endOfWord(plain, start);
    const lexeme = end > 0 ? lexemeAt(plain, start, end) : null;
    const reading = lexeme && readingOf(lexeme);
    if (lexeme !== null && reading !== null) {
      const { meant, gaps, begins } = reading;
      if (meant !== undefined && !(rude.has(meant) && isNamed(cased, start, end))) {
        edits.push({ start, end, plain: meant, cased: inCaseOf(cased.slice(start, end), meant) });
      }
      for (const gap of gaps) edits.push({ start: start + gap, end: start + gap, plain: " ", cased: " " });
      if (begins) end = joinPieces(plain, lexeme, end, edits);
    } else if (lexeme !== null && end - start >= SHORTEST_OF_HUMPS) {
      for (const gap of humpsIn(cased, start, end)) edits.push({ start: gap, end: gap, plain: " ", cased: " " });
    }
    start = Math.abs(end);
  }
  return edits;
}

/** Words run together with a capital each ("JewsAreScheming"): three or more, for with two it is mostly a name (YouTube, McDonald). */
const HUMPS = /^(?:[A-Z][a-z]+|[IA](?=[A-Z])){3,}$/;
const SHORTEST_OF_HUMPS = 8;

/** The places within a word where others begin. */
function humpsIn(cased: string, start: number, end: number): number[] {
  const humps: number[] = [];
  for (let at = start + 1; at < end; at++) if (cased.charCodeAt(at) <= LAST_CAPITAL) humps.push(at);
  return humps.length > 1 && HUMPS.test(cased.slice(start, end)) ? humps : [];
}

/** A capital within a sentence: a person or a place (Twatt is one in Orkney), not a slip. */
function isNamed(cased: string, start: number, end: number): boolean {
  const word = cased.slice(start + 1, end);
  return isCapital(cased[start]!) && word === word.toLowerCase() && !/(?:^|[.!?\n])\W*$/.test(cased.slice(Math.max(0, start - 4), start));
}
const isCapital = (letter: string) => letter !== letter.toLowerCase();

function inCaseOf(shown: string, word: string): string {
  if (shown === shown.toUpperCase()) return word.toUpperCase();
  return shown[0] === shown[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/**
 * Where a word and one or two behind it are the pieces of one watched word, and at least one piece is no word itself, takes out the spaces between
 * them. The more pieces the better. Returns where the last one ends.
 */
function joinPieces(plain: string, first: Lexeme, firstEnd: number, edits: Edit[]): number {
  let joined = first.word;
  let whole = isEveryday(first);
  let before = firstEnd;
  let best = firstEnd;
  for (let pieces = 2; pieces <= MOST_PIECES; pieces++) {
    const end = plain.charCodeAt(before) === SPACE ? endOfWord(plain, before + 1) : -1;
    if (end - before < 3) break;
    const next = lexemeAt(plain, before + 1, end);
    joined += next.word;
    whole &&= isEveryday(next);
    before = end;
    if (!whole && joined.length >= SHORTEST_IN_PIECES && watched.has(joined) && !compounds.has(joined)) best = end;
  }
  for (let at = firstEnd; at < best; at++) if (plain.charCodeAt(at) === SPACE) edits.push({ start: at, end: at + 1, plain: "", cased: "" });
  return best;
}
