import type { JudgedText } from "./text";

/**
 * What is said in a sentence, or also in so many sentences before and after it. What stands elsewhere in a comment is another matter: "Parking is a
 * joke" takes nothing back of what is said of the pharmacist.
 */
export function saidAround({ plain, sentences }: JudgedText, sentence: number, before = 0, after = before): string {
  const first = sentences[Math.max(0, sentence - before)]!;
  const last = sentences[Math.min(sentences.length - 1, sentence + after)]!;
  return plain.slice(first.start, last.end);
}
