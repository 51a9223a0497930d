import { onePerId } from "./comment";
import { remembered } from "./memory";
import type { ReadComment, Reading, Site, Steps } from "./site";

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

/** All the steps at once. */
function toTheEnd(steps: Steps): Reading {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads cards one by one, a step each, and remembers them as long as the circumstances are the same. */
export function* readEach(
  cards: readonly Element[],
  circumstances: string,
  read: (card: Element) => ReadComment | null,
): Generator<ReadComment | undefined, (ReadComment | null)[]> {
  const all: (ReadComment | null)[] = [];
  for (const card of cards) {
    const found = remembered(card, circumstances, () => read(card));
    all.push(found);
    yield found ?? undefined;
  }
  return all;
}

/** What an adapter with steps has for `read` and `steps`. */
export const inSteps = (steps: (root: Document | Element, url: URL) => Steps): Required<Pick<Site, "read" | "steps">> => ({
  read: (root, url) => toTheEnd(steps(root, url)),
  steps,
});
