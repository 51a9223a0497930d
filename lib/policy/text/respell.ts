import { GROUP } from "../lexicon/groups";
import { list } from "../lexicon/list";
import { EVERYDAY } from "../lexicon/mistyped";
import { RUDE } from "../lexicon/watched";
import type { Draft, Edit } from "./fold";
import { keptByWord, lexemeAt } from "./lexemes";
import { isBeginning, isBorne, isOneWord } from "./pieces";
import { gapsIn } from "./run-together";
import { meantBy } from "./slips";

const MOST_PIECES = 3;
const rude = new Set(RUDE);

/** Words of their own, but not in "i hat women" or "we hae these people". */
const OF_HATE = new Set(list("hat hae"));
const HATE = "hate";
const HATER = /(?:^|[^a-z'])(?:i|we)(?: (?:really|just|fucking|absolutely|so|fully))? $/;
const HATED = new Set([...GROUP, ...list("these those all men")]);
/** Scots have "you to thank" and "them all". */
const HATED_IN_ENGLISH = new Set(list("you u them"));

/** Where beasts live, but not in "they're all lairs" or "what a lair". */
const OF_LYING = new Map([
  ["lair", "liar"],
  ["lairs", "liars"],
]);
const CALLED_LIAR =
  /(?:^|[^a-z])(?:are|'re|r|were|is|was|such|all|of|you|what|proper|an?|fucking|bloody|big|total|complete|utter|downright)(?: an?)? $/;
const OF_BEASTS = /^ (?:of|in|for|where|under|beneath|below|with)\b/;

/** Whether what stands around a slip suits the word meant: hardly any slip is another word too. */
function isApt(plain: string, start: number, end: number): boolean {
  const slip = plain.slice(start, end);
  if (OF_LYING.has(slip))
    return CALLED_LIAR.test(plain.slice(Math.max(0, start - 20), start)) && !OF_BEASTS.test(plain.slice(end, end + 10));
  if (!OF_HATE.has(slip)) return true;
  const next = /^ ([a-z]+)/.exec(plain.slice(end, end + LONGEST))?.[1] ?? "";
  return HATER.test(plain.slice(Math.max(0, start - 20), start)) && (HATED.has(next) || (slip === "hat" && HATED_IN_ENGLISH.has(next)));
}

/** What is to be put right in a word by itself, and whether it may be the first piece of a watched word. */
interface Reading {
  meant: string | undefined;
  gaps: readonly number[];
  begins: boolean;
}
/** Null for most words: there is nothing to do. */
const readingOf = keptByWord((word): Reading | null => {
  const right = OF_HATE.has(word) ? HATE : (OF_LYING.get(word) ?? meantBy(word));
  const gaps = right === undefined ? gapsIn(word) : [];
  const begins = gaps.length === 0 && isBeginning(word);
  return right === undefined && gaps.length === 0 && !begins ? null : { meant: right, gaps, begins };
});
const isEveryday = keptByWord((word) => EVERYDAY.has(word));

const LONGEST = 60;
/** Beside a run of letters it makes it a part of something else: another word, an address, a handle, a number, a word with an apostrophe or a mask. */
const JOINS_BEFORE = /[\p{L}\p{N}@'*_./-]$/u;
const JOINS_AFTER = /^(?:[\p{L}\p{N}@'*_/-]|\.[a-z])/u;
const isLetter = (code: number) => code >= 97 && code <= 122;
const SPACE = 32;
const APOSTROPHE = 39;
/** "Doctor's" and "somebody'll" are shorter or no run of words. */
const SHORTEST_WITH_APOSTROPHE = 11;
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
    if (reading !== null) {
      const { meant, gaps, begins } = reading;
      const joined = begins ? joinPieces(plain, start, end, edits) : end;
      if (joined > end) end = joined;
      else if (meant !== undefined && !(rude.has(meant) && isNamed(cased, start, end)) && isApt(plain, start, end)) {
        edits.push({ start, end, plain: meant, cased: inCaseOf(cased.slice(start, end), meant) });
      }
      openUp(plain, start, gaps, edits);
    } else if (lexeme !== null && end - start >= SHORTEST_OF_HUMPS) {
      openUp(plain, start, humpsIn(cased, start, end), edits);
    } else if (end < 0 && plain.charCodeAt(-end) === APOSTROPHE) {
      end = -endOfContraction(plain, start);
      openUp(plain, start, gapsAround(plain, start, -end), edits);
    }
    start = Math.abs(end);
  }
  return edits;
}

/** Puts spaces at places within a word. What was a #tag of several words is a sentence. */
function openUp(plain: string, start: number, gaps: readonly number[], edits: Edit[]) {
  const space = { plain: " ", cased: " " };
  if (gaps.length > 0 && plain[start - 1] === "#") edits.push({ start: start - 1, end: start, ...space });
  for (const gap of gaps) edits.push({ start: start + gap, end: start + gap, ...space });
}

/** Where letters with apostrophes between them end. */
function endOfContraction(plain: string, start: number): number {
  let end = start;
  while (isLetter(plain.charCodeAt(end)) || (plain.charCodeAt(end) === APOSTROPHE && isLetter(plain.charCodeAt(end + 1)))) end++;
  return end;
}

/** The gaps of a run of letters with apostrophes in it ("i'mgoingtohurtyou"): those of the letters alone. */
function gapsAround(plain: string, start: number, end: number): number[] {
  const length = end - start;
  if (length < SHORTEST_WITH_APOSTROPHE || length > LONGEST || joinsBefore(plain, start) || joinsAfter(plain, end)) return [];
  const run = plain.slice(start, end);
  const letters = Array.from(run, (_, at) => at).filter((at) => run.charCodeAt(at) !== APOSTROPHE);
  return gapsIn(run.replaceAll("'", "")).map((gap) => letters[gap]!);
}

/** Words run together with a capital each ("JewsAreScheming"): three or more, for with two it is mostly a name (YouTube, McDonald). */
const HUMPS = /^(?:[A-Z][a-z]+|[IA](?=[A-Z])){3,}$/;
const SHORTEST_OF_HUMPS = 8;

/** The places within a word where others begin. */
function humpsIn(cased: string, start: number, end: number): number[] {
  const humps: number[] = [];
  for (let at = start + 1; at < end; at++) if (cased.charCodeAt(at) <= LAST_CAPITAL) humps.push(at - start);
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
 * Where a word and one or two behind it are the pieces of one watched word, takes out the spaces between them. The more pieces the better. Returns where
 * the last one ends.
 */
function joinPieces(plain: string, start: number, firstEnd: number, edits: Edit[]): number {
  const first = lexemeAt(plain, start, firstEnd);
  const pieces = [first.word];
  let before = firstEnd;
  let best = firstEnd;
  while (pieces.length < MOST_PIECES) {
    const end = plain.charCodeAt(before) === SPACE ? endOfWord(plain, before + 1) : -1;
    if (end < 0) break;
    const next = lexemeAt(plain, before + 1, end);
    // Two plain words are pieces of nothing.
    if (pieces.length === 1 && isEveryday(first) && isEveryday(next)) break;
    pieces.push(next.word);
    before = end;
    if (isOneWord(pieces) && !isBorne(plain, start, pieces)) best = end;
  }
  for (let at = firstEnd; at < best; at++) if (plain.charCodeAt(at) === SPACE) edits.push({ start: at, end: at + 1, plain: "", cased: "" });
  return best;
}
