import type { Span } from "../../model";
import { kept } from "../text/kept";
import { keptByWord } from "../text/lexemes";
import type { JudgedText, Token } from "../text/text";
import type { Decision } from "./evidence";
import { lettersOf, type Row, reading, roomFor, rowOf, wordBucket, wordInto } from "./features";
import { type Groups, groupLookUp } from "./groups";
import { passagesIn } from "./passages";
import { placeOf, placesOf } from "./places";
import { asSaid } from "./said";

/** Learned numbers, as unpacked from the shipped file. */
export interface Weights {
  /** What each column answers for: a category, or a broader reading learned from public data. */
  heads: string[];
  bias: number[];
  /** Real value of the smallest weight, for each head. */
  step: number[];
  /** Buckets that carry weights, ascending. */
  buckets: Int32Array;
  /** Where the weights of each bucket begin in `entries`; one more number for where the last ones end. */
  from: Int32Array;
  /** Each weight: its root in steps, with its sign, times 256, plus its head. Those of a bucket are in the order of the heads. */
  entries: Int16Array;
  groups: Groups;
  /** How the heads and the detectors are weighed together. */
  decision: Decision;
  marking?: Marking;
}

/** How a word comes to be marked as rude: always, what it says by itself, how far it is behind the text's rudest, and the text's words (natural logarithm). */
export type Marking = [always: number, own: number, behind: number, words: number];

/** The head that holds what each word says for being marked. */
export const MARK_HEAD = "marked";

/** From which probability a word is marked; and the one that a text's rudest word needs where no word has that. */
const MARKED = { word: 0.2, rudest: 0.15 };

/** The shipped text model. */
export interface Model {
  heads: readonly string[];
  decision: Decision;
  /** Evidence for each head as log odds, in the order of `heads`: of a text, or of the words within a part of `plain`. */
  score(text: JudgedText, within?: Span): readonly number[];
  /** The same of each sentence as it stands within the text. */
  scoreSentences(text: JudgedText): readonly (readonly number[])[];
  /** What each word says by itself for each head: a row of `heads.length` numbers for each word. They compare within one head. */
  weights(words: readonly Token[]): Int32Array;
  /** The single words of `plain` that speak most for a head, in order of place. */
  explain(text: JudgedText, head: string): Span[];
  /** The stretches of `plain` that speak most for a head, in order of place. */
  passages(text: JudgedText, head: string): Span[];
  /** The words of `plain` that most readers would mark as rude, in order of place; neighbours in one span. None where the rudest is not as `sure` as asked. */
  marked(text: JudgedText, sure?: number): Span[];
}

/** Makes a model from its weights. Hardly three heads of a bucket have a weight, so only these are held: about 2 MB in all. */
export function modelOf({ heads, bias, step, buckets, from, entries, groups, decision, marking }: Weights): Model {
  const addWeights = adderOf(buckets, from, entries);
  const groupOf = groupLookUp(groups);
  const fineOf = keptByWord((word) => groupOf(wordBucket(reading(word))));
  const { coarse } = groups;
  const sums = new Int32Array(heads.length);

  function oddsOf(tokens: readonly Token[]): number[] {
    const row = distinct(rowOf({ tokens }, fineOf, coarse));
    sums.fill(0);
    addWeights(row, sums, 0);
    const scale = 1 / Math.sqrt(Math.max(row.size, 1));
    return heads.map((_, head) => sums[head]! * step[head]! * scale + bias[head]!);
  }

  const score = (text: JudgedText, within?: Span) => oddsOf(within ? wordsWithin(asSaid(text), within) : asSaid(text));

  const scoreSentences = kept((text: JudgedText) => {
    const words = asSaid(text);
    return text.sentences.map((sentence) => oddsOf(wordsWithin(words, sentence)));
  });

  function weights(words: readonly Token[]): Int32Array {
    const letters = lettersOf(words, words.length);
    const all = new Int32Array(words.length * heads.length);
    const buckets = roomFor(1);
    for (let word = 0; word < words.length; word++) {
      addWeights({ buckets, size: wordInto(buckets, 0, letters, word) }, all, word * heads.length);
    }
    return all;
  }

  function explain(text: JudgedText, head: string): Span[] {
    const column = heads.indexOf(head);
    if (column < 0) return [];
    const all = weights(asSaid(text));
    const weighed = text.tokens.map(({ start, end }, word) => ({ start, end, weight: all[word * heads.length + column]! }));
    const top = Math.max(0, ...weighed.map(({ weight }) => weight));
    return weighed
      .filter(({ weight }) => weight > 0 && weight >= top * 0.5)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_EXPLAINING)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, end }));
  }

  /** A word speaks for a head as much as the head would lose if it were left out from among its neighbours; looked at in the sentences that say most. */
  function passages(text: JudgedText, head: string): Span[] {
    const column = heads.indexOf(head);
    if (column < 0) return [];
    const odds = text.sentences.length < 2 ? [0] : scoreSentences(text).map((sentence) => sentence[column]!);
    const surest = Math.max(...odds);
    const telling = text.sentences.filter((_, place) => odds[place]! >= surest - AS_SURE);
    const words = asSaid(text);
    const spoken = words.map(({ start }, at) => {
      if (!telling.some((sentence) => start >= sentence.start && start < sentence.end)) return 0;
      const before = words.slice(Math.max(0, at - NEIGHBOURS), at);
      const after = words.slice(at + 1, at + 1 + NEIGHBOURS);
      return oddsOf([...before, words[at]!, ...after])[column]! - oddsOf([...before, ...after])[column]!;
    });
    const found = passagesIn(text, spoken);
    // What says nothing by itself does not tell a reader why: then the sentence does.
    const says = found.some((passage) => score(text, passage)[column]! >= 0);
    return says || found.length === 0 ? found : [text.sentences[odds.indexOf(surest)]!];
  }

  function marked({ tokens }: JudgedText, sure = 0): Span[] {
    const column = heads.indexOf(MARK_HEAD);
    if (column < 0 || marking === undefined || tokens.length === 0) return [];
    const [always, own, behind, words] = marking;
    const letters = lettersOf(tokens);
    const buckets = roomFor(1);
    const scores = Array.from({ length: letters.count }, (_, word) => {
      const size = wordInto(buckets, 0, letters, word);
      sums.fill(0);
      addWeights({ buckets, size }, sums, 0);
      return (sums[column]! * step[column]!) / Math.sqrt(size) + bias[column]!;
    });
    const top = Math.max(...scores);
    const chances = scores.map((score) => {
      return 1 / (1 + Math.exp(-(always + own * score + behind * (score - top) + words * Math.log(scores.length))));
    });
    const most = Math.max(...chances);
    if (most < sure) return [];
    const least = most >= MARKED.word ? MARKED.word : MARKED.rudest;
    const spans: Span[] = [];
    chances.forEach((chance, word) => {
      if (chance < least) return;
      const { start, end } = tokens[word]!;
      if (word > 0 && chances[word - 1]! >= least) spans.at(-1)!.end = end;
      else spans.push({ start, end });
    });
    return spans;
  }

  return { heads, decision, score, scoreSentences, weights, explain, passages, marked };
}

/** So many of the words that speak most are shown. */
const MOST_EXPLAINING = 6;
/** How far on either side what a word says depends on the words beside it: no feature reaches further. */
const NEIGHBOURS = 5;
/** A sentence less sure than the surest by more than this, in log odds, is not what made the text a finding. */
const AS_SURE = 1;

const wordsWithin = (words: readonly Token[], { start, end }: Span) => words.filter((word) => word.start >= start && word.end <= end);

/** Makes what adds up the weights of a row of buckets, head by head, from a place in `sums` on. */
function adderOf(buckets: Int32Array, from: Int32Array, entries: Int16Array): (row: Row, sums: Int32Array, place: number) => void {
  const places = placesOf(buckets);
  // Three rounds, each without a decision on what the one before it fetched, so that the processor fetches from many places of memory at once.
  return ({ buckets, size }, sums, place) => {
    let known = 0;
    for (let i = 0; i < size; i++) {
      const found = placeOf(places, buckets[i]!);
      buckets[known] = found;
      known += found < 0 ? 0 : 1;
    }
    for (let i = 0; i < known; i++) add(entries[from[buckets[i]!]!]!, sums, place);
    for (let i = 0; i < known; i++) {
      const end = from[buckets[i]! + 1]!;
      for (let at = from[buckets[i]!]! + 1; at < end; at++) add(entries[at]!, sums, place);
    }
  };
}

function add(entry: number, sums: Int32Array, place: number): void {
  const root = entry >> 8;
  sums[place + (entry & 255)]! += root * Math.abs(root);
}

/** Leaves each bucket of a row once. The table of those seen is kept small enough for a processor's cache. */
function distinct({ buckets, size }: Row): Row {
  const last = 2 ** Math.ceil(Math.log2(Math.max(size * 2, 2))) - 1;
  const seen = last < few.length ? few.fill(0, 0, last + 1) : new Int32Array(last + 1);
  let kept = 0;
  for (let i = 0; i < size; i++) {
    const bucket = buckets[i]!;
    let at = (Math.imul(bucket, 0x9e3779b1) >>> 7) & last;
    while (seen[at] !== 0 && seen[at] !== bucket + 1) at = (at + 1) & last;
    if (seen[at] !== 0) continue;
    seen[at] = bucket + 1;
    buckets[kept++] = bucket;
  }
  return { buckets, size: kept };
}
/** Used again for every text that is not very long: one more than a bucket in each place, or 0. */
const few = new Int32Array(8192);
