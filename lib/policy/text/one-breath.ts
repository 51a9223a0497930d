import { kept } from "./kept";
import type { Word } from "./words";

/** So many sentences of one word in a row are one that is said with force: "Waste. Of. Skin." */
const LEAST = 3;

/** Words with each run of sentences of a single word read as one sentence; the same words where there is none. */
export const inOneBreath: (words: readonly Word[]) => readonly Word[] = kept((words) => {
  let out: Word[] | null = null;
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && isAlone(words, to)) to++;
    if (to - from >= LEAST) {
      out ??= [...words];
      for (let at = from; at < to; at++) out[at] = { ...words[at]!, sentence: words[from]!.sentence };
    }
    from = Math.max(to, from + 1);
  }
  return out ?? words;
});

const isAlone = (words: readonly Word[], at: number) =>
  words[at - 1]?.sentence !== words[at]!.sentence && words[at + 1]?.sentence !== words[at]!.sentence;
