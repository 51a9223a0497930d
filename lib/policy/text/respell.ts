import { EVERYDAY_WORDS } from "../lexicon/everyday-words";
import { COMPOUNDS, REAL_WORDS } from "../lexicon/real-words";
import { WATCHED } from "../lexicon/watched";
import type { Draft, Edit } from "./fold";

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

/** A run of letters that is a word of its own: no part of an address, a handle, a number, or a word with an apostrophe or a mask. */
const WORD = /(?<![\p{L}\p{N}@'*_./-])[a-z]{1,60}(?![\p{L}\p{N}@'*_/-]|\.[a-z])/gu;

interface Place {
  word: string;
  start: number;
  end: number;
}

/**
 * Last pass: watched words that are mistyped ("poeple", "anmials"), hold spaces ("st upid") or are run together with others
 * ("womenaretoostupid"). All other words stay as they are, and so does what is a word or a name itself.
 */
export function respell({ plain, cased }: Draft): Edit[] {
  const words = Array.from(plain.matchAll(WORD), ({ 0: word, index }): Place => ({ word, start: index, end: index + word.length }));
  const edits: Edit[] = [];
  for (let at = 0; at < words.length; at++) {
    const place = words[at]!;
    const word = meant.get(place.word);
    if (word !== undefined)
      edits.push({ start: place.start, end: place.end, plain: word, cased: inCaseOf(cased.slice(place.start, place.end), word) });
    else if (place.word.length >= RUN_TOGETHER) edits.push(...gapsIn(place));
    else {
      const parts = partsAt(plain, words, at);
      for (let i = 1; i < parts; i++) edits.push({ start: words[at + i - 1]!.end, end: words[at + i]!.start, plain: "", cased: "" });
      at += Math.max(parts, 1) - 1;
    }
  }
  return edits;
}

function inCaseOf(shown: string, word: string): string {
  if (shown === shown.toUpperCase()) return word.toUpperCase();
  return shown[0] === shown[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** How many words from here on are the pieces of one watched word; at least one piece is no word itself. The more pieces the better. */
function partsAt(plain: string, words: readonly Place[], at: number): number {
  let joined = words[at]!.word;
  let whole = everyday.has(joined);
  let best = 0;
  if (joined.length < 2) return best;
  for (let parts = 2; parts <= 3; parts++) {
    const next = words[at + parts - 1];
    if (next === undefined || next.word.length < 2 || plain.slice(words[at + parts - 2]!.end, next.start) !== " ") return best;
    joined += next.word;
    whole &&= everyday.has(next.word);
    if (!whole && joined.length >= SHORTEST && watched.has(joined) && !compounds.has(joined)) best = parts;
  }
  return best;
}

/** The places where a run of letters falls into three words or more, all of them known and one of them watched. */
function gapsIn({ word, start }: Place): Edit[] {
  if (realWords.has(word)) return [];
  /** For each place in the run the fewest words up to it, the start of the last of them, and whether one is watched. */
  const ways: ({ words: number; from: number; watched: boolean } | null)[] = [{ words: 0, from: 0, watched: false }];
  for (let end = 1; end <= word.length; end++) {
    ways.push(null);
    for (let from = Math.max(0, end - 16); from < end; from++) {
      const way = ways[from];
      const piece = word.slice(from, end);
      // A lone "i" within a run is more often a part of a longer word.
      if (!way || (piece === "i" && from > 0) || !(everyday.has(piece) || watched.has(piece))) continue;
      const best = ways[end];
      if (!best || way.words + 1 < best.words) ways[end] = { words: way.words + 1, from, watched: way.watched || watched.has(piece) };
    }
  }
  const whole = ways[word.length];
  if (!whole?.watched || whole.words < 3 || word.length <= 2 * whole.words) return [];
  const edits: Edit[] = [];
  for (let at = whole.from; at > 0; at = ways[at]!.from) edits.unshift({ start: start + at, end: start + at, plain: " ", cased: " " });
  return edits;
}
