import { EVERYDAY_WORDS } from "../lexicon/everyday-words";
import { COMPOUNDS, REAL_WORDS } from "../lexicon/real-words";
import { WATCHED } from "../lexicon/watched";
import type { Draft, Edit } from "./fold";
import { keptByWord, lexemeAt, lexemeOf } from "./lexemes";

/** Shorter words are too often one letter away from others. */
const SHORTEST = 5;
/** Shorter runs of letters are hardly ever several words. */
const RUN_TOGETHER = 9;

const everyday = new Set(EVERYDAY_WORDS);
const watched = new Set(WATCHED);
const realWords = new Set(REAL_WORDS);
const compounds = new Set(COMPOUNDS);

/** Mistyped spelling → the word meant. */
const meant = new Map<string, string>();
for (const word of WATCHED) for (const slip of slipsOf(word)) if (!meant.has(slip)) meant.set(slip, word);
for (const word of [...WATCHED, ...EVERYDAY_WORDS, ...REAL_WORDS]) meant.delete(word);

/** Two neighbours changed over, a letter left out, or one typed twice. The first letter is hardly ever wrong. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    slips.push(before + after, before + word[at] + word[at] + after);
    if (after !== "" && word[at] !== word[at + 1]) slips.push(before + word[at + 1] + word[at] + after.slice(1));
  }
  return slips.filter((slip) => slip.length >= SHORTEST);
}

/** Every beginning of a watched word, of two letters or more. */
const beginnings = new Set(WATCHED.flatMap((word) => Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(0, i + 2))));

/** What is to be put right in a word by itself, and whether it may be the first piece of a watched word. */
interface Reading {
  meant: string | undefined;
  gaps: readonly number[];
  everyday: boolean;
  begins: boolean;
}
const readingOf = keptByWord((word): Reading => {
  const right = meant.get(word);
  const long = word.length >= RUN_TOGETHER;
  return {
    meant: right,
    gaps: right === undefined && long ? gapsIn(word) : [],
    everyday: everyday.has(word),
    begins: right === undefined && !long && beginnings.has(word),
  };
});

const LONGEST = 60;
/** Beside a run of letters it makes it a part of something else: another word, an address, a handle, a number, a word with an apostrophe or a mask. */
const JOINS_BEFORE = /[\p{L}\p{N}@'*_./-]$/u;
const JOINS_AFTER = /^(?:[\p{L}\p{N}@'*_/-]|\.[a-z])/u;
const isLetter = (code: number) => code >= 97 && code <= 122;
const SPACE = 32;

/** The end of the word of its own that begins at a letter, or minus the end of the run of letters that is none. */
function endOfWord(plain: string, start: number): number {
  let end = start;
  while (isLetter(plain.charCodeAt(end))) end++;
  // Most words stand between spaces, which is told without a pattern.
  const own =
    end > start &&
    end - start <= LONGEST &&
    (start === 0 || plain.charCodeAt(start - 1) === SPACE || !JOINS_BEFORE.test(plain.slice(Math.max(0, start - 2), start))) &&
    (end >= plain.length || plain.charCodeAt(end) === SPACE || !JOINS_AFTER.test(plain.slice(end, end + 2)));
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
    const end = endOfWord(plain, start);
    if (end > 0) {
      const { meant, gaps, begins } = readingOf(lexemeAt(plain, start, end));
      if (meant !== undefined) edits.push({ start, end, plain: meant, cased: inCaseOf(cased.slice(start, end), meant) });
      for (const gap of gaps) edits.push({ start: start + gap, end: start + gap, plain: " ", cased: " " });
      const pieces = begins ? piecesAt(plain, start, end) : [end];
      for (const piece of pieces.slice(0, -1)) edits.push({ start: piece, end: piece + 1, plain: "", cased: "" });
      start = pieces.at(-1)!;
    } else start = -end;
  }
  return edits;
}

function inCaseOf(shown: string, word: string): string {
  if (shown === shown.toUpperCase()) return word.toUpperCase();
  return shown[0] === shown[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** The ends of the words from here on that are the pieces of one watched word; at least one piece is no word itself. The more pieces the better. */
function piecesAt(plain: string, start: number, firstEnd: number): number[] {
  let joined = plain.slice(start, firstEnd);
  let whole = readingOf(lexemeOf(joined)).everyday;
  let ends = [firstEnd];
  let best = ends;
  while (ends.length < 3) {
    const before = ends.at(-1)!;
    const end = plain.charCodeAt(before) === SPACE ? endOfWord(plain, before + 1) : -1;
    if (end - before < 3) break;
    const next = lexemeAt(plain, before + 1, end);
    joined += next.word;
    whole &&= readingOf(next).everyday;
    ends = [...ends, end];
    if (!whole && joined.length >= SHORTEST && watched.has(joined) && !compounds.has(joined)) best = ends;
  }
  return best;
}

/** The places where a run of letters falls into three words or more, all of them known and one of them watched. */
function gapsIn(word: string): number[] {
  if (realWords.has(word)) return [];
  /** For each place in the run the fewest words up to it, the start of the last of them, and whether one is watched. */
  const ways: ({ words: number; from: number; watched: boolean } | null)[] = [{ words: 0, from: 0, watched: false }];
  for (let end = 1; end <= word.length; end++) {
    ways.push(null);
    for (let from = Math.max(0, end - 16); from < end; from++) {
      const way = ways[from];
      if (!way) continue;
      const piece = word.slice(from, end);
      // A lone "i" within a run is more often a part of a longer word.
      if ((piece === "i" && from > 0) || !(everyday.has(piece) || watched.has(piece))) continue;
      const best = ways[end];
      if (!best || way.words + 1 < best.words) ways[end] = { words: way.words + 1, from, watched: way.watched || watched.has(piece) };
    }
  }
  const whole = ways[word.length];
  if (!whole?.watched || whole.words < 3 || word.length <= 2 * whole.words) return [];
  const gaps: number[] = [];
  for (let at = whole.from; at > 0; at = ways[at]!.from) gaps.unshift(at);
  return gaps;
}
