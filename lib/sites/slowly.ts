import { notHere } from "./reading";
import type { ReadComment, Reading, Site, Steps } from "./site";

/** A reading that is done a few milliseconds at a time. */
export interface SlowReading {
  readonly address: string;
  /** How often it was begun again because the page changed under it. */
  readonly tries: number;
  /** Does one part; gives the whole once there is nothing left. */
  advance(): Reading | null;
  /** Comments of the last parts, each given once. */
  takeFound(): ReadComment[];
}

/** A page is read in parts, so that it never stands still for us: this long at a time at first. */
const PART = 8;
/** A page that changes under a reading makes it begin again; what was read before counts, and it gets further at a time. */
const LONGEST_PART = 32;
/** A page that changes everything all the time would never be read to its end in parts; after so many tries it is read in one go. */
const MOST_TRIES = 40;

/** Begins to read the page at this address; `before` is the reading that came to nothing because the page changed under it. */
export function readSlowly(site: Site | null, document: Document, address: string, before: SlowReading | null): SlowReading {
  const steps = site ? stepsOf(site, document, new URL(address)) : null;
  const tries = before ? before.tries + 1 : 0;
  const milliseconds = tries > MOST_TRIES ? Number.POSITIVE_INFINITY : Math.min(PART * 2 ** tries, LONGEST_PART);
  let found: ReadComment[] = [];
  return {
    address,
    tries,
    advance() {
      if (!steps) return notHere("unknown");
      const until = performance.now() + milliseconds;
      do {
        const step = steps.next();
        if (step.done) return step.value;
        if (step.value) found.push(step.value);
      } while (performance.now() < until);
      return null;
    },
    takeFound() {
      const taken = found;
      found = [];
      return taken;
    },
  };
}

/** The steps of an adapter; one that has none reads in one. */
function* stepsOf(site: Site, root: Document, url: URL): Steps {
  return site.steps ? yield* site.steps(root, url) : site.read(root, url);
}
