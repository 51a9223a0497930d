import { EVERYDAY_WORDS } from "../lexicon/everyday-words";
import { ALSO_WATCHED, NO_SLIPS, SURE_SLIPS, WANTED } from "../lexicon/mistyped";
import { REAL_WORDS } from "../lexicon/real-words";
import { ALSO_MISTYPED, BY_EAR, RUDE } from "../lexicon/watched";

/** Shorter spellings are too often one letter away from others. */
const SHORTEST = 4;
/** A slip at the end or the beginning of a long word is far from any other word. */
const LONG = 6;
const VOWELS = [..."aeiou"];
const rude = new Set(RUDE);
const byEar = new Set([...RUDE.filter((word) => word.length > SHORTEST), ...BY_EAR]);

/**
 * Two neighbours changed over, a letter left out, or one typed twice; in rude words and those written by ear also another vowel ("ideot"), in rude ones "z" for
 * "s" at the end. The first letter is hardly ever wrong but for changing places with the second of a long word, and the last one of a short word twice is more often a surname (Pratt, Grubb).
 */
function slipsOf(word: string): string[] {
  const slips = word.length >= LONG ? [word[1]! + word[0]! + word.slice(2)] : [];
  for (let at = 1; at < word.length; at++) {
    const before = word.slice(0, at);
    const letter = word[at]!;
    const after = word.slice(at + 1);
    slips.push(before + after);
    if (after !== "" || word.length >= LONG) slips.push(before + letter + letter + after);
    if (after !== "" && letter !== after[0]) slips.push(before + after[0] + letter + after.slice(1));
    if (VOWELS.includes(letter) && byEar.has(word)) slips.push(...VOWELS.map((vowel) => before + vowel + after));
  }
  if (word.endsWith("s") && rude.has(word)) slips.push(`${word.slice(0, -1)}z`);
  // "Hangin" is not mistyped: people speak so.
  return slips.filter((slip) => slip.length >= SHORTEST && slip !== word && `${slip}g` !== word);
}

/** Of two words with the same slip the first is meant: "cuting" is "cutting". */
const mistyped = [...new Set([...ALSO_WATCHED, ...WANTED, ...ALSO_MISTYPED, ...SURE_SLIPS.values()])];

/** Mistyped spelling → the place of the word meant. */
function slipsOfAll(): Map<string, number> {
  const meant = new Map<string, number>();
  mistyped.forEach((word, place) => {
    for (const slip of slipsOf(word)) if (!meant.has(slip)) meant.set(slip, place);
  });
  for (const word of [...mistyped, ...EVERYDAY_WORDS, ...REAL_WORDS, ...NO_SLIPS]) meant.delete(word);
  for (const [slip, word] of SURE_SLIPS) meant.set(slip, mistyped.indexOf(word));
  // "Hapy" is "happy" sooner than "harpy".
  for (const word of EVERYDAY_WORDS) if (!WANTED.has(word)) for (const slip of slipsOf(word)) meant.delete(slip);
  return meant;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** More than there are slips by half, so that those of like hashes stand close together. */
const ROOM = 2 ** 16;
/** Slips by their hashes and, beside each, one more than the place of the word meant: as strings in a map they took 3 MB. */
const hashes = new Int32Array(ROOM);
const places = new Uint16Array(ROOM);
for (const [slip, place] of slipsOfAll()) {
  const hash = hashOf(slip);
  const at = find(hash);
  hashes[at] = hash;
  places[at] = place + 1;
}

/** Where a hash stands, or where it would. */
function find(hash: number): number {
  let at = hash & (ROOM - 1);
  while (places[at] !== 0 && hashes[at] !== hash) at = (at + 1) & (ROOM - 1);
  return at;
}

/** The word that a mistyped spelling is meant to be; undefined for what is no slip of a word that matters, or another word itself. */
export function meantBy(spelling: string): string | undefined {
  const word = mistyped[places[find(hashOf(spelling))]! - 1];
  // Another spelling may have the same hash.
  return word !== undefined && (slipsOf(word).includes(spelling) || SURE_SLIPS.has(spelling)) ? word : undefined;
}
