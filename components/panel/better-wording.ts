import type { Span } from "../../lib/model";

/** A better wording and the stretch of the reply that it takes the place of. */
export interface Wording extends Span {
  words: string;
}

/** A whole sentence takes the place of the sentence that holds the words in question; a few words, or none, that of the words alone. */
export function betterWording(text: string, span: Span, instead: string): Wording {
  if (instead === "" || /^\p{Ll}/u.test(instead)) return { words: instead, ...span };
  const before = [...text.slice(0, span.start).matchAll(/[.!?](?=\s)\s*|\n+/g)].at(-1);
  const last = Math.max(span.start, span.end - 1);
  const after = /[.!?](?=\s|$)|\n/.exec(text.slice(last));
  const stop = after ? last + after.index : text.length;
  return {
    words: instead,
    start: before ? before.index + before[0].length : 0,
    end: text[stop] === "\n" ? stop : Math.min(stop + 1, text.length),
  };
}
