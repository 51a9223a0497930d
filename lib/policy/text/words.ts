import { MASKABLE, unmask } from "../lexicon/masked";
import { COMMON, RUN_TOGETHER } from "./dialect";
import { kept, keptByWord } from "./kept";
import type { JudgedText } from "./text";

/** One word as frames read it: regional spelling made common, masks taken off, "he's" as two words. Offsets are into `plain`. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** Which sentence of the text it stands in. */
  sentence: number;
}

const CLITIC = /^(.+)('(?:s|ll|re|ve|m|d))$/;
const NOT_ILL_BEFORE = new Set(
  "be am is are was were so very too really seriously mentally fell feel feeling felt critically get got getting been 'm 're 's an the my chronically terminally physically how these this gravely acutely".split(
    " ",
  ),
);
const NOT_ILL_AFTER = new Set(
  "and with for patient patients people child children health person or in at but from when so because since again , . ! husband wife mother father".split(
    " ",
  ),
);

/** The words of a text, in order. */
export const wordsOf: (text: JudgedText) => Word[] = kept((text) => {
  const words: Word[] = [];
  let sentence = 0;
  text.tokens.forEach(({ word, start, end }, at) => {
    while (sentence + 1 < text.sentences.length && start >= text.sentences[sentence]!.end) sentence++;
    if (!word.includes("'") && !RUN_TOGETHER.has(word)) words.push({ word: plainly(word), start, end, sentence });
    else for (const [piece, from, to] of piecesOf(word, start, end)) words.push({ word: piece, start: from, end: to, sentence });
    if (word === "ill" && words.length > 0 && meansWill(words.at(-2)?.word, text.tokens[at + 1]?.word)) {
      words.pop();
      words.push({ word: "i", start, end: start + 1, sentence }, { word: "'ll", start: start + 1, end, sentence });
    }
  });
  return words;
});

/** "ill burn it" says "I'll"; "so ill" does not. */
const meansWill = (before: string | undefined, after: string | undefined) =>
  (before === undefined || !NOT_ILL_BEFORE.has(before)) && after !== undefined && !NOT_ILL_AFTER.has(after);

/** A masked word as the word meant ("w*nker"), a regional spelling as the common one. A single letter with a mask says too little. */
const plainly = keptByWord((word) => {
  const meant = word.includes("*") && word.length > 2 ? (unmask(word, MASKABLE) ?? word) : word;
  return COMMON.get(meant) ?? meant;
});

function piecesOf(word: string, start: number, end: number): [string, number, number][] {
  const together = RUN_TOGETHER.get(word);
  if (together)
    return [
      [together[0], start, start + 1],
      [together[1], start + 1, end],
    ];
  const clitic = word.includes("'") ? CLITIC.exec(word) : null;
  if (!clitic) return [[plainly(word), start, end]];
  const stem = clitic[1]!;
  return [
    [plainly(stem), start, start + stem.length],
    [clitic[2]!, start + stem.length, end],
  ];
}

/** The same reading of a phrase in a word list. */
export function splitPhrase(phrase: string): string[] {
  return phrase.split(" ").flatMap((word) => piecesOf(word, 0, word.length).map(([piece]) => piece));
}
