import { list } from "../lexicon/list";
import { MASKABLE, unmask } from "../lexicon/masked";
import { COMMON, RUN_TOGETHER } from "./dialect";
import { withG } from "./dropped-g";
import { kept } from "./kept";
import { keptByWord, type Lexeme, lexemeAt, lexemeOf } from "./lexemes";
import type { JudgedText } from "./text";
import { tokensOf } from "./tokens";

/** One word as frames read it: regional spelling made common, masks taken off, "he's" as two words. Offsets are into `plain`. */
export interface Word {
  word: string;
  /** The same word, with what is known of it. */
  lexeme: Lexeme;
  /** As it stands in `plain`. */
  shown: Lexeme;
  start: number;
  end: number;
  /** Which sentence of the text it stands in. */
  sentence: number;
}

const CLITIC = /^(.+)('(?:s|ll|re|ve|m|d))$/;
const NOT_ILL_BEFORE = new Set(
  list(`
    be am is are was were so very too really seriously mentally fell feel feeling felt critically get got getting been 'm 're 's an the
    my chronically terminally physically how these this gravely acutely
  `),
);
const NOT_ILL_AFTER = new Set(
  list(`
    and with for patient patients people child children health person or in at but from when so because since again husband wife
    mother father
  `),
);

/** The words of a text, in order. */
export const wordsOf: (text: JudgedText) => Word[] = kept(({ plain, tokens, sentences }) => {
  const words: Word[] = [];
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { lexeme: shown, start, end } = tokens[at]!;
    while (sentence + 1 < sentences.length && start >= sentences[sentence]!.end) sentence++;
    const will = shown.word === "ill" && plain[end] === " " && meansWill(words.at(-1)?.word, tokens[at + 1]?.word);
    const read = will ? I_WILL : readingOf(shown);
    if ("word" in read) words.push({ word: read.word, lexeme: read, shown, start, end, sentence });
    else
      for (const { lexeme, from, to } of read) {
        const [first, last] = [start + from, start + to];
        words.push({ word: lexeme.word, lexeme, shown: lexemeAt(plain, first, last), start: first, end: last, sentence });
      }
  }
  return words;
});

/** "ill burn it" says "I'll"; "so ill" does not. */
const meansWill = (before: string | undefined, after: string | undefined) =>
  (before === undefined || !NOT_ILL_BEFORE.has(before)) && after !== undefined && !NOT_ILL_AFTER.has(after);

/** A masked word as the word meant ("w*nker"), a regional spelling as the common one, "killin" as "killing". A single letter with a mask says too little. */
function plainly(word: string): string {
  const meant = word.includes("*") && word.length > 2 ? (unmask(word, MASKABLE) ?? word) : word;
  return COMMON.get(meant) ?? withG(meant);
}

/** What a part of a word is read as; places are counted from the start of the word. */
interface Piece {
  lexeme: Lexeme;
  from: number;
  to: number;
}

const inTwo = (word: string, head: string, tail: string, at: number): Piece[] => [
  { lexeme: lexemeOf(head), from: 0, to: at },
  { lexeme: lexemeOf(tail), from: at, to: word.length },
];
const I_WILL = inTwo("ill", "i", "'ll", 1);

/** The word that a word is read as, or the pieces of the few that hold two. */
const readingOf = keptByWord((word): Lexeme | Piece[] => {
  const together = RUN_TOGETHER.get(word);
  if (together) return inTwo(word, together[0], together[1], word.startsWith(together[0]) ? together[0].length : 1);
  const clitic = word.includes("'") ? CLITIC.exec(word) : null;
  if (clitic) return inTwo(word, plainly(clitic[1]!), clitic[2]!, clitic[1]!.length);
  return lexemeOf(plainly(word));
});

/** What the tokeniser leaves whole, but for "'s" and the like, which are listed by themselves, and marks that detectors put in (`§name`). */
const WHOLE = /^(?:'(?:s|ll|re|ve|m|d)|§[a-z]+|[a-z]+)$/;

/** The same reading of a phrase in a word list: "toe-rag" is two words there too. */
export function splitPhrase(phrase: string): string[] {
  return phrase
    .split(" ")
    .flatMap((word) => (WHOLE.test(word) ? [lexemeOf(word)] : tokensOf(word).map(({ lexeme }) => lexeme)))
    .map(readingOf)
    .flatMap((read) => ("word" in read ? [read.word] : read.map(({ lexeme }) => lexeme.word)));
}
