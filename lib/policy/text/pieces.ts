import { list } from "../lexicon/list";
import { COMPOUND_PARTS, EVERYDAY, WANTED } from "../lexicon/mistyped";
import { COMPOUNDS, REAL_WORDS } from "../lexicon/real-words";

/*
 * Words with spaces in them ("st upid", "h ate", "cun t"): which pieces make one.
 */

/** Shorter words with a space in them are too often two words ("c at"). */
const SHORTEST_IN_PIECES = 4;
/** Longer pieces are words themselves. */
const LONGEST_FIRST = 9;
/** What stands alone where an apostrophe is left out ("it s hot", "i m lad"): a piece only of a word that is long, or where nothing can bear it. */
const CLITICS = new Set(list("s t m d"));
const BEARS_NONE = new Set(
  list(`
    a an the you your u are is be was were been get gets so very all such of these those this that's fucking bloody stupid utter total complete
    absolute
  `),
);
const SHORTEST_AFTER_CLITIC = 4;
/** What letters of their own stand behind. */
const LETTERED = /^(?:\d+|hep|hepatitis|vit|vitamin|group|strep|plan|type|ward|room|block)$/;
const LONGEST_BEARER = 12;
/** "A" and "i" are words: the first pieces only of longer ones ("a frican", but "i slam the door"). */
const ARTICLES = new Set(list("a i"));
const SHORTEST_AFTER_ARTICLE = 6;
/** Of a word as short as "shit" a piece may be a word itself ("sh it") only where the other cannot be one. */
const SCRAP = /^(?:[^aeiouy]{2,}|[fkpw])$/;
const ABBREVIATIONS = new Set(list("dr mr ms st sr jr gp pm hr bp bs tv pt ct rx pc wc td bd hb"));
const realWords = new Set(REAL_WORDS);
const parts = new Set(COMPOUND_PARTS);
const compounds = new Set(COMPOUNDS);
const beginnings = new Set([...WANTED].flatMap((word) => Array.from(word.slice(1), (_, i) => word.slice(0, i + 1))));

/** Whether a watched word begins so. */
export const isBeginning = (piece: string) => piece.length < LONGEST_FIRST && beginnings.has(piece);

/** Whether pieces, at least one of which is no word itself, make a watched word. */
export function isOneWord(pieces: readonly string[]): boolean {
  const word = pieces.join("");
  if (pieces.at(-1)!.length === 1 && isKnown(word.slice(0, -1))) return false;
  if (!WANTED.has(word) || (compounds.has(word) && pieces.every(isPart)) || pieces.every(standsAlone)) return false;
  if (ARTICLES.has(pieces[0]!)) return word.length >= SHORTEST_AFTER_ARTICLE;
  if (word.length > SHORTEST_IN_PIECES) return true;
  if (word.length < SHORTEST_IN_PIECES || /^[nk]$/.test(pieces.at(-1)!)) return false;
  return !pieces.some((piece) => EVERYDAY.has(piece)) || pieces.some((piece) => SCRAP.test(piece) && !ABBREVIATIONS.has(piece));
}

const standsAlone = (piece: string) => EVERYDAY.has(piece) || CLITICS.has(piece);

/** Whether a piece may be one of the words that a compound is made of: "use less", not "usel ess". */
const isPart = (piece: string) => isKnown(piece) || parts.has(piece);

/** "Fuck u", "the camel s back", "to the loo n home": a word, and another of one letter. */
const isKnown = (word: string) => EVERYDAY.has(word) || WANTED.has(word) || WANTED.has(`${word}s`) || realWords.has(word);

/** Whether a letter belongs to what stands before it: "it s hot", "hepatitis b lack", "24 h ate". */
export function isBorne(plain: string, start: number, [letter, ...rest]: readonly string[]): boolean {
  if (letter!.length > 1) return false;
  const before = /([a-z']+|\d+) $/.exec(plain.slice(Math.max(0, start - LONGEST_BEARER), start))?.[1];
  if (before === undefined) return false;
  if (LETTERED.test(before)) return true;
  return CLITICS.has(letter!) && !BEARS_NONE.has(before) && rest.join("").length < SHORTEST_AFTER_CLITIC;
}
