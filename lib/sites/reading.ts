import { onePerId } from "./comment";
import type { ReadComment, Reading } from "./site";

/** A page that the adapter knows and on which nobody comments (settings, log-in). */
export const notHere = (pageKind: string): Reading => ({
  recognised: false,
  pageKind,
  cards: 0,
  comments: [],
  collapsed: 0,
  composingAs: null,
  pageOwner: null,
  moderating: false,
  missing: [],
});

/** The reading of cards of which some could be read: copies are counted once, failures are named. */
export function readingOf(found: readonly (ReadComment | null)[], site: string, pageKind: string, needed: string): Reading {
  const read = found.filter((comment) => comment !== null);
  const comments = onePerId(read);
  const failed = found.length - read.length;
  return {
    ...notHere(pageKind),
    recognised: true,
    cards: comments.length + failed,
    comments,
    missing: failed > 0 ? [`${site} ${pageKind} ${needed}`] : [],
  };
}
