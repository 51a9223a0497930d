import type { Span } from "../../model";

const WORD = /[\p{L}\p{N}_]/u;
const SPACE = /\s/;

/** Where phrases stand in a plain text, at the edges of words; any white space counts as a space, and "'s" belongs to the word before it. */
export function placesOf(phrases: Iterable<string>, plain: string): Span[] {
  return [...phrases].flatMap((phrase) => placesOfOne(phrase, plain));
}

function placesOfOne(phrase: string, plain: string): Span[] {
  const spans: Span[] = [];
  const words = phrase.split(" ");
  for (let start = plain.indexOf(words[0]!); start >= 0; start = plain.indexOf(words[0]!, start + 1)) {
    const end = endOf(words, plain, start);
    if (end === null || !isEdge(plain, start) || !isEdge(plain, end)) continue;
    const owns = plain.startsWith("'s", end) && isEdge(plain, end + 2);
    spans.push({ start, end: owns ? end + 2 : end });
  }
  return spans;
}

/** Where words that begin at a place end, if they all stand there. */
function endOf(words: readonly string[], plain: string, start: number): number | null {
  let at = start;
  for (const [i, word] of words.entries()) {
    const before = at;
    while (i > 0 && at < plain.length && SPACE.test(plain[at]!)) at++;
    if ((i > 0 && at === before) || !plain.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}

/** Whether no word goes on across a place. */
const isEdge = (plain: string, at: number) => !(WORD.test(plain[at - 1] ?? "") && WORD.test(plain[at] ?? ""));
