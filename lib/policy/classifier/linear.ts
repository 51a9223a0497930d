import type { Span } from "../../model";
import { kept } from "../text/kept";
import type { JudgedText, Token } from "../text/text";
import { adderOf } from "./adder";
import type { Decision } from "./evidence";
import { MOST_WORDS, neighboursIn } from "./features";
import type { Groups } from "./groups";
import { passagesIn } from "./passages";
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
export function modelOf({ heads, bias, step, decision, marking, ...lookup }: Weights): Model {
  const { wordOf, addWord, ofWord, addBucket, ofBucket } = adderOf({ heads, ...lookup });
  const sums = new Int32Array(heads.length);
  let turn = 0;

  /** Log odds of the words from one to another: of each word once, and of each feature of neighbours once. */
  function oddsOf(tokens: readonly Token[], first = 0, after = tokens.length): number[] {
    const to = Math.min(after, first + MOST_WORDS);
    turn++;
    sums.fill(0);
    let size = 0;
    for (let at = first; at < to; at++) {
      const word = wordOf(tokens[at]!.lexeme);
      if (word.turn === turn) continue;
      word.turn = turn;
      size += word.size;
      addWord(word, sums);
    }
    const { buckets, size: all } = neighboursIn(tokens, first, to, wordOf);
    const count = distinct(buckets, all);
    for (let i = 0; i < count; i++) addBucket(buckets[i]!, sums);
    const scale = 1 / Math.sqrt(Math.max(size + count, 1));
    return heads.map((_, head) => sums[head]! * step[head]! * scale + bias[head]!);
  }

  function score(text: JudgedText, within?: Span): number[] {
    const words = asSaid(text);
    return within ? oddsOf(words, ...placesWithin(words, within)) : oddsOf(words);
  }

  const scoreSentences = kept((text: JudgedText) => {
    const words = asSaid(text);
    return text.sentences.map((sentence) => oddsOf(words, ...placesWithin(words, sentence)));
  });

  function weights(words: readonly Token[]): Int32Array {
    const all = new Int32Array(words.length * heads.length);
    words.forEach(({ lexeme }, word) => {
      addWord(wordOf(lexeme), all.subarray(word * heads.length));
    });
    return all;
  }

  function explain(text: JudgedText, head: string): Span[] {
    const column = heads.indexOf(head);
    if (column < 0) return [];
    const weighed = asSaid(text).map(({ start, end, lexeme }) => ({ start, end, weight: ofWord(wordOf(lexeme), column) }));
    const top = Math.max(0, ...weighed.map(({ weight }) => weight));
    return weighed
      .filter(({ weight }) => weight > 0 && weight >= top * 0.5)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_EXPLAINING)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, end }));
  }

  /** What each word of a sentence speaks for a head: by itself, and in every feature that it begins or ends. */
  function speakingIn(words: readonly Token[], first: number, to: number, column: number): number[] {
    const spoken = words.slice(first, to).map(({ lexeme }) => ofWord(wordOf(lexeme), column));
    const row = neighboursIn(words, first, to, wordOf);
    for (let i = 0; i < row.size; i++) {
      const weight = ofBucket(row.buckets[i]!, column);
      spoken[row.first[i]! - first]! += weight;
      if (row.last[i] !== row.first[i]) spoken[row.last[i]! - first]! += weight;
    }
    return spoken;
  }

  /** Looked for in the sentences that say most. */
  function passages(text: JudgedText, head: string): Span[] {
    const column = heads.indexOf(head);
    if (column < 0) return [];
    const words = asSaid(text);
    const odds = text.sentences.length < 2 ? [0] : scoreSentences(text).map((sentence) => sentence[column]!);
    const surest = Math.max(...odds);
    const spoken = new Array<number>(words.length).fill(0);
    text.sentences.forEach((sentence, at) => {
      if (odds[at]! < surest - AS_SURE) return;
      const [first, to] = placesWithin(words, sentence);
      spoken.splice(first, to - first, ...speakingIn(words, first, to, column));
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
    const scores = tokens.slice(0, MOST_WORDS).map(({ lexeme }) => {
      const word = wordOf(lexeme);
      return (ofWord(word, column) * step[column]!) / Math.sqrt(word.size) + bias[column]!;
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
/** A sentence less sure than the surest by more than this, in log odds, is not what made the text a finding. */
const AS_SURE = 1;

/** The places of the first word within a part of `plain`, and of the one behind the last. */
function placesWithin(words: readonly Token[], { start, end }: Span): [first: number, after: number] {
  let first = 0;
  while (first < words.length && words[first]!.start < start) first++;
  let after = first;
  while (after < words.length && words[after]!.end <= end) after++;
  return [first, after];
}

/** Leaves each of the first so many buckets once, and tells how many are left. The table of those seen is kept small enough for a processor's cache. */
function distinct(buckets: Int32Array, size: number): number {
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
  return kept;
}
/** Used again for every text that is not very long: one more than a bucket in each place, or 0. */
const few = new Int32Array(8192);
