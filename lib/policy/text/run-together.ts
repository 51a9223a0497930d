import { EVERYDAY_WORDS } from "../lexicon/everyday-words";
import { list } from "../lexicon/list";
import { ALSO_PLAIN, CONTRACTIONS, NOT_SEVERAL, WANTED } from "../lexicon/mistyped";
import { REAL_WORDS } from "../lexicon/real-words";
import { RUDE } from "../lexicon/watched";

/** Shorter watched words are too often a part of others. */
const SHORTEST = 4;
/** Shorter runs of letters are hardly ever two words, or several. */
const TWO_TOGETHER = 7;
const RUN_TOGETHER = 9;
/** Runs of this length are hardly ever one word: then some of the letters may be unknown. */
const LONGER_THAN_WORDS = 15;
/** So many known words and nothing else are a sentence, whatever it says ("idontwanttobehere"). */
const WORDS_OF_SENTENCE = 4;
/** "Hospital is at i on". */
const ENDS_LONG_WORD = /ation(?:s|al|ally)?$/;
const MOSTLY = 0.7;
/** Shorter ones that are no words. */
const SAID_SHORT =
  /^(i|we|they|you|to|all|u|ur|be|go|should|must|will|just|now)(die|dies|dead|kill|hate|hope|wish|pray|stab|shoot|shot|rot)$/;
const IS_A = /^(is|was|hes|shes|youre|such)(an?)([a-z]{4,})$/;
const LONGEST_PIECE = 16;
const SHORTEST_WATCHED = 3;
/** What a piece costs that is no known word: much for each letter, and most for a scrap, which is rather an ending ("bank-ers"). */
const costOfUnknown = (length: number) => (length < 4 ? 11 : 6) + 2.5 * length;

const rude = new Set(RUDE);
const realWords = new Set([...REAL_WORDS, ...NOT_SEVERAL]);
/** What a known word costs in a run of letters: the commoner, the less. A lone "i" or "a" is more often a part of a longer word. */
const costs = new Map([
  ...[...WANTED, ...ALSO_PLAIN, ...CONTRACTIONS].map((word) => [word, 5] as const),
  ...EVERYDAY_WORDS.map((word, rank) => [word, word.length === 1 ? 7 : 2 + Math.log(1 + rank) / 2] as const),
]);
const beside = new Set(
  list(`
    i you u ur your yous he she they them him her his their we us me my it this that these those all every some any no not are is am be
    stand the a an and or of to in on at for from with so too who what go get just will can do such
  `),
);

const beforeNames = new Set(list("absolute total complete utter bloody proper stupid lazy ugly dirty nasty useless horrible little"));

/** A bit for the hash of each known piece: of the many pieces of a run of letters few need be cut out and looked up. */
const marks = new Int32Array(2 ** 12);
const BASIS = 0x811c9dc5;
const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const placeOf = (hash: number) => (hash >>> 5) & (marks.length - 1);
/** Whether a piece with such a hash may be known. */
const isMarked = (hash: number) => (marks[placeOf(hash)]! & (1 << hash)) !== 0;
for (const piece of [...costs.keys(), ...beside, ...beforeNames]) {
  let hash = BASIS;
  for (let at = 0; at < piece.length; at++) hash = mix(hash, piece.charCodeAt(at));
  marks[placeOf(hash)]! |= 1 << hash;
}

/** The places where a run of letters falls into words that are known, one of them watched, or into a whole sentence of known ones. */
export function gapsIn(word: string): number[] {
  if (realWords.has(word) || WANTED.has(word)) return [];
  // "Aprick": an article that was taken for the first of the letters spelled out behind it, or run together with them.
  if (word[0] === "a" && rude.has(word.slice(1))) return [1];
  const short = SAID_SHORT.exec(word);
  if (short) return [short[1]!.length];
  if (word.length < TWO_TOGETHER) return [];
  const gap = gapOfTwo(word);
  if (gap > 0) return [gap];
  const isA = IS_A.exec(word);
  if (isA && WANTED.has(isA[3]!)) return [isA[1]!.length, isA[1]!.length + isA[2]!.length];
  return word.length < RUN_TOGETHER ? [] : gapsOfMany(word);
}

/**
 * Where a watched word stands together with another, with one of the little words that stand beside it in every sentence, or as a name that people are
 * called behind what makes it worse ("absolutetosser"); or 0.
 */
function gapOfTwo(word: string): number {
  let hash = BASIS;
  for (let gap = 1; gap < word.length; gap++) {
    hash = mix(hash, word.charCodeAt(gap - 1));
    if (!isMarked(hash)) continue;
    const [first, last] = [word.slice(0, gap), word.slice(gap)];
    const isSeen = [first, last].some((piece) => piece.length >= SHORTEST && WANTED.has(piece));
    if (isSeen && [first, last].every((piece) => beside.has(piece) || WANTED.has(piece)) && last !== "in") return gap;
    if (last.length > SHORTEST && rude.has(last) && beforeNames.has(first)) return gap;
    if (last === "out" && first.endsWith("s") && first.length > SHORTEST && WANTED.has(first)) return gap;
  }
  return 0;
}

/**
 * The cheapest way to cut a run of letters up: common words cost little, rare ones more, and what is no known word so much that it is taken only
 * for the letters between known ones, and only in runs longer than words are.
 */
function gapsOfMany(word: string): number[] {
  const ways: Way[] = [{ cost: 0, from: 0, known: 0, words: 0 }];
  /** Of the letters from each place up to the end at hand. */
  const hashes = new Int32Array(word.length).fill(BASIS);
  for (let end = 1; end <= word.length; end++) {
    let best: Way | undefined;
    for (let from = Math.max(0, end - LONGEST_PIECE); from < end; from++) {
      const way = ways[from]!;
      hashes[from] = mix(hashes[from]!, word.charCodeAt(end - 1));
      const known = isMarked(hashes[from]!) ? costs.get(word.slice(from, end)) : undefined;
      const cost = way.cost + (known ?? costOfUnknown(end - from));
      if (best && cost >= best.cost) continue;
      const own = known === undefined ? 0 : end - from;
      best = { cost, from, known: way.known + own, words: way.words + (own > 0 ? 1 : 0) };
    }
    ways.push(best!);
  }
  const { known, words } = ways[word.length]!;
  if (words < 3 || word.length <= 2 * words) return [];
  if (known < word.length && (word.length < LONGER_THAN_WORDS || known < MOSTLY * word.length)) return [];
  const ends: number[] = [word.length];
  while (ends[0]! > 0) ends.unshift(ways[ends[0]!]!.from);
  const isSentence = known === word.length && word.length >= LONGER_THAN_WORDS && words >= WORDS_OF_SENTENCE && !ENDS_LONG_WORD.test(word);
  return isSentence || holdsWatched(word, ends) ? ends.slice(1, -1) : [];
}

/** Whether one of the pieces is watched and no middle of an unknown word: "inScunthorpe" holds none. */
function holdsWatched(word: string, ends: readonly number[]): boolean {
  const pieces = piecesOf(word, ends);
  const isUnknown = (piece: string | undefined) => piece !== undefined && !costs.has(piece);
  return pieces.some(
    (piece, at) => piece.length >= SHORTEST_WATCHED && WANTED.has(piece) && !(isUnknown(pieces[at - 1]) && isUnknown(pieces[at + 1])),
  );
}

const piecesOf = (word: string, ends: readonly number[]) => ends.slice(1).map((end, at) => word.slice(ends[at], end));

/** A way to cut up the letters so far: what it costs, where its last piece begins, and how many letters and words are known. */
interface Way {
  cost: number;
  from: number;
  known: number;
  words: number;
}
