/*
 * Most comments are made of the same few thousand words, and a dozen readings ask about each of them. So a word is looked up once, where it is read,
 * and carries what has been worked out of it.
 */

/** One word, however often it is met. */
export interface Lexeme {
  readonly word: string;
  readonly hash: number;
  /** What was worked out, in the place of each reading. */
  readonly readings: unknown[];
}

/** When so many are known, those not met again since the time before are forgotten. */
const MOST = 4000;
/** Longer ones are hardly met again. */
const LONGEST = 24;

const PLACES = 8192;
/** So that nobody can choose words that all belong in one place. */
const SEED = Math.floor(Math.random() * 2 ** 32);
let known: (Lexeme | undefined)[] = new Array(PLACES).fill(undefined);
let older = known.slice();
let count = 0;
/** How many readings of words there are. */
let readings = 0;

/** The word that stands from one place of a text to another. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  let hash = SEED;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = (hash ^ (hash >>> 15)) & 0x3fffffff;
  const place = placeOf(known, hash, text, start, end);
  const found = known[place];
  if (found !== undefined) return found;
  const lexeme = older[placeOf(older, hash, text, start, end)] ?? {
    word: text.slice(start, end),
    hash,
    readings: new Array(readings).fill(undefined),
  };
  if (end - start > LONGEST) return lexeme;
  if (count < MOST) {
    known[place] = lexeme;
    count++;
  } else {
    older = known;
    known = new Array(PLACES).fill(undefined);
    known[hash & (PLACES - 1)] = lexeme;
    count = 1;
  }
  return lexeme;
}

/** A word by itself. */
export const lexemeOf = (word: string): Lexeme => lexemeAt(word, 0, word.length);

/** Where a word stands in a table, or the free place where it belongs. */
function placeOf(table: readonly (Lexeme | undefined)[], hash: number, text: string, start: number, end: number): number {
  let place = hash & (PLACES - 1);
  for (let lexeme = table[place]; lexeme !== undefined; lexeme = table[place]) {
    if (lexeme.hash === hash && isAt(lexeme.word, text, start, end)) break;
    place = (place + 1) & (PLACES - 1);
  }
  return place;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Makes a reading of single words that is worked out once for each of the words met lately. */
export function keptByWord<Reading extends NonNullable<unknown> | null>(read: (word: string) => Reading): (lexeme: Lexeme) => Reading {
  const place = readings++;
  return ({ word, readings: own }) => {
    const before = own[place];
    if (before !== undefined) return before as Reading;
    while (own.length < place) own.push(undefined);
    const reading = read(word);
    own[place] = reading;
    return reading;
  };
}
