import { EVERYDAY_WORDS } from "../lexicon/everyday-words";
import { list } from "../lexicon/list";
import { REAL_WORDS } from "../lexicon/real-words";
import { RUDE, WATCHED } from "../lexicon/watched";

/** Shorter watched words are too often a part of others. */
const SHORTEST = 4;
/** Shorter runs of letters are hardly ever two words, or several. */
const TWO_TOGETHER = 7;
const RUN_TOGETHER = 9;
/** Runs of this length are hardly ever one word: then some of the letters may be unknown. */
const LONGER_THAN_WORDS = 15;
const MOSTLY = 0.7;
const LONGEST_PIECE = 16;
const SHORTEST_WATCHED = 3;
/** What a piece costs that is no known word: much for each letter, and most for a scrap, which is rather an ending ("bank-ers"). */
const costOfUnknown = ({ length }: string) => (length < 4 ? 11 : 6) + 2.5 * length;

const watched = new Set(WATCHED);
const rude = new Set(RUDE);
const realWords = new Set(REAL_WORDS);
/** What a known word costs in a run of letters: the commoner, the less. A lone "i" or "a" is more often a part of a longer word. */
const costs = new Map([
  ...WATCHED.map((word) => [word, 5] as const),
  ...EVERYDAY_WORDS.map((word, rank) => [word, word.length === 1 ? 7 : 2 + Math.log(1 + rank) / 2] as const),
]);
const beside = new Set(
  list(`
    i you u ur your yous he she they them him her his their we us me my it this that these those all every some any no not are is am be
    the a an and or of to in on at for from with so too who what go get just will can do such
  `),
);

/** The places where a run of letters falls into words that are known, one of them watched. */
export function gapsIn(word: string): number[] {
  if (realWords.has(word) || watched.has(word)) return [];
  // "Aprick": an article that was taken for the first of the letters spelled out behind it, or run together with them.
  if (word[0] === "a" && rude.has(word.slice(1))) return [1];
  if (word.length < TWO_TOGETHER) return [];
  const gap = gapOfTwo(word);
  if (gap > 0) return [gap];
  return word.length < RUN_TOGETHER ? [] : gapsOfMany(word);
}

/** Where a watched word stands together with another, or with one of the little words that stand beside it in every sentence; or 0. */
function gapOfTwo(word: string): number {
  for (let gap = 1; gap < word.length; gap++) {
    const [first, last] = [word.slice(0, gap), word.slice(gap)];
    const isSeen = [first, last].some((piece) => piece.length >= SHORTEST && watched.has(piece));
    if (isSeen && [first, last].every((piece) => beside.has(piece) || watched.has(piece)) && last !== "in") return gap;
  }
  return 0;
}

/**
 * The cheapest way to cut a run of letters up: common words cost little, rare ones more, and what is no known word so much that it is taken only
 * for the letters between known ones, and only in runs longer than words are.
 */
function gapsOfMany(word: string): number[] {
  const ways: Way[] = [{ cost: 0, from: 0, known: 0, words: 0, watched: false }];
  for (let end = 1; end <= word.length; end++) {
    let best: Way | undefined;
    for (let from = Math.max(0, end - LONGEST_PIECE); from < end; from++) {
      const way = ways[from]!;
      const piece = word.slice(from, end);
      const known = costs.get(piece);
      const cost = way.cost + (known ?? costOfUnknown(piece));
      if (best && cost >= best.cost) continue;
      const own = known === undefined ? 0 : piece.length;
      best = {
        cost,
        from,
        known: way.known + own,
        words: way.words + (own > 0 ? 1 : 0),
        watched: way.watched || (own >= SHORTEST_WATCHED && watched.has(piece)),
      };
    }
    ways.push(best!);
  }
  const whole = ways[word.length]!;
  const allKnown = whole.known === word.length;
  if (!whole.watched || whole.words < 3 || word.length <= 2 * whole.words) return [];
  if (!allKnown && (word.length < LONGER_THAN_WORDS || whole.known < MOSTLY * word.length)) return [];
  const gaps: number[] = [];
  for (let at = whole.from; at > 0; at = ways[at]!.from) gaps.unshift(at);
  return gaps;
}

/** A way to cut up the letters so far: what it costs, where its last piece begins, how many letters and words are known, and whether one is watched. */
interface Way {
  cost: number;
  from: number;
  known: number;
  words: number;
  watched: boolean;
}
