import type { Span } from "../../lib/model";

/** A better wording and the stretch of the reply that it takes the place of. */
export interface Wording extends Span {
  words: string;
}

/** How a reply speaks; advice to the person who writes ("Leave out days…") speaks otherwise and is only shown. */
const SPEAKS = /^(?:We|Thank|Please|To protect|Anyone)\b/;

/**
 * What the check would rather read, ready to put in: a few words for the words in question, a whole sentence for the sentence that
 * holds them. Null where the check gives advice and no wording.
 */
export function betterWording(text: string, span: Span, instead: string): Wording | null {
  const quoted = /"([^"]+)"/.exec(instead)?.[1];
  const words = (quoted ?? instead).replace(/ \([^)]*\)$/, "");
  if (words === "" || /^\p{Ll}/u.test(words)) return { words, ...span };
  if (!SPEAKS.test(words)) return null;
  const before = [...text.slice(0, span.start).matchAll(/[.!?](?=\s)\s*|\n+/g)].at(-1);
  const after = /[.!?](?=\s|$)|\n/.exec(text.slice(Math.max(span.start, span.end - 1)));
  const start = before ? before.index + before[0].length : 0;
  const stop = after ? Math.max(span.start, span.end - 1) + after.index : text.length;
  return { words: /[.!?]$/.test(words) ? words : `${words}.`, start, end: text[stop] === "\n" ? stop : Math.min(stop + 1, text.length) };
}
