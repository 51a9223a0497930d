import { join } from "node:path";
import { MOST_WORDS, reading, wordFeatures } from "../../lib/policy/classifier/features";
import { type Groups, groupLookUp } from "../../lib/policy/classifier/groups";
import { MARK_HEAD, type Marking } from "../../lib/policy/classifier/linear";
import { prepare } from "../../lib/policy/text/text";
import { type Columns, quantise } from "./columns";
import { readCsv } from "./csv";
import { apply, type Encoded, type Learned, learn } from "./learner";
import { ridge } from "./ridge";

/** The words of one text, as the model reads them, and which of them most readers marked as rude. */
interface MarkedText {
  words: string[];
  marked: boolean[];
}

const SETTINGS = { heads: [MARK_HEAD], epochs: 3, alpha: 1, beta: 1, l1: 0.6, least: 3, omit: 0, averaged: 1, courses: 1 };

/** Texts in which at least half of the readers agree on a word; none where the folder has no such set. */
export function markedTexts(folder: string): MarkedText[] {
  return readCsv(join(folder, "toxic-spans-civil.csv.gz")).flatMap(({ text = "", annotators, spans_json }) => {
    const votes = new Uint8Array(text.length);
    for (const [, start, end] of JSON.parse(spans_json || "[]") as [string, number, number][]) {
      for (let at = start; at < end; at++) votes[at]!++;
    }
    const isMarked = (at: number) => votes[at]! * 2 >= Number(annotators);
    const prepared = prepare(text);
    const tokens = prepared.tokens.slice(0, MOST_WORDS);
    const marked = tokens.map((token) => {
      const { start, end } = prepared.toOriginal(token);
      let count = 0;
      for (let at = start; at < end; at++) if (isMarked(at)) count++;
      return count * 2 >= Math.max(end - start, 1);
    });
    return marked.includes(true) ? [{ words: tokens.map(({ word }) => reading(word)), marked }] : [];
  });
}

/** What each word says for being marked, learned from texts that readers marked, and how that is weighed against the rest of a text. */
export function learnMarks(texts: MarkedText[], groups: Groups): { columns: Columns; marking: Marking } {
  const bucketsOf = bucketsWith(groups);
  const halves = [0, 1].map((half) => texts.filter((_, index) => index % 2 === half));
  const examples = halves.flatMap((half, i) => {
    const learned = learnWords(halves[1 - i]!, bucketsOf);
    return half.flatMap(({ words, marked }) => {
      const scores = words.map((word) => apply(learned, bucketsOf(word))[0]!);
      const top = Math.max(...scores);
      return scores.map((score, word) => ({
        evidence: Float64Array.of(1, score, score - top, Math.log(words.length)),
        label: marked[word] ? (1 as const) : (0 as const),
        weight: 1,
      }));
    });
  });
  return { columns: quantise(learnWords(texts, bucketsOf), FAINT), marking: ridge(examples, 1) as Marking };
}

/** Roots below it are left out. */
const FAINT = 4;

function learnWords(texts: MarkedText[], bucketsOf: (word: string) => Int32Array): Learned {
  const rows = texts.flatMap(({ words, marked }) =>
    words.map((text, word) => ({
      text,
      source: MARK_HEAD,
      weight: 1,
      labels: { [MARK_HEAD]: marked[word] ? (1 as const) : (0 as const) },
    })),
  );
  const encoded: Encoded = { rows, buckets: rows.map(({ text }) => bucketsOf(text)), thinned: (index) => bucketsOf(rows[index]!.text) };
  return learn(encoded, SETTINGS);
}

/** Gives the features of a word by itself. */
function bucketsWith(groups: Groups): (word: string) => Int32Array {
  const groupOf = groupLookUp(groups);
  const known = new Map<string, Int32Array>();
  return (word) => {
    const own = known.get(word) ?? Int32Array.from(wordFeatures(word, groupOf, groups.coarse).own);
    known.set(word, own);
    return own;
  };
}
