import type { Comment } from "../model";
import { forgetChanged, readSome, rememberIn } from "./memory";
import { notHere } from "./reading";
import type { Reading, Site } from "./site";

/** What is different from the last reading, by comment id. */
export interface Change {
  added: string[];
  changed: string[];
  removed: string[];
  /** The address changed: a new page inside the same document. */
  navigated: boolean;
}

export interface WatchOptions {
  document: Document;
  signal: AbortSignal;
  /** The adapter for the address as it is now. */
  site(): Site | null;
  /** Our own overlay: what happens in it is no news. */
  ignore(): Element | null;
  onReading(reading: Reading, change: Change): void;
  /** A reading failed with an error; the next change tries again. */
  onError?(error: unknown): void;
}

/** Feeds change many times a second while they load: wait for a pause, but never longer than LONGEST. */
const PAUSE = 200;
const LONGEST = 1000;
/** On a page that is never idle a reading begins after this long. */
const IDLE = 500;
/** Pages have been seen on which an observer never fires; a slow look now and then costs little. */
const RESCAN = 5000;
/** A page with many comments is read in parts, so that it never stands still for us: this long each, not much later one after another. */
const PART = 20;
const BETWEEN = 50;
/** A page that changes everything all the time would never be read to its end in parts; after this long it is read in one go. */
const PATIENCE = 5000;

/**
 * Reads a page now and whenever it changes, until the signal ends. One observer at the document's root, one reading at a time, in
 * idle moments. Comments are told apart by id, so a recycled element is a removed and an added comment.
 */
export function watch({ document, signal, site, ignore, onReading, onError }: WatchOptions): { rescan(): void } {
  const view = document.defaultView;
  if (!view || signal.aborted) return { rescan: () => undefined };
  let known = new Map<string, string>();
  let address = view.location.href;
  let told = false;
  let first = 0;
  let pause: number | undefined;
  let idle: number | undefined;
  let dirty = false;
  /** When the reading under way began; 0 between readings. */
  let begun = 0;

  const later = (run: () => void, timeout: number): number =>
    "requestIdleCallback" in view ? view.requestIdleCallback(run, { timeout }) : (view as Window).setTimeout(run, 0);
  const forget = (id: number) => ("cancelIdleCallback" in view ? view.cancelIdleCallback(id) : (view as Window).clearTimeout(id));

  function look(): void {
    idle = undefined;
    first = 0;
    if (signal.aborted) return;
    const now = view?.location.href ?? "";
    begun ||= Date.now();
    try {
      const adapter = site();
      const time = Date.now() - begun < PATIENCE ? PART : Number.POSITIVE_INFINITY;
      const reading = adapter ? readSome(time, () => adapter.read(document, new URL(now))) : notHere("unknown");
      if (!reading) {
        idle = later(look, BETWEEN);
        return;
      }
      finish(reading, now, adapter === null);
    } catch (error) {
      begun = 0;
      dirty = false;
      onError?.(error);
    }
  }

  function finish(reading: Reading, now: string, nothingToRead: boolean): void {
    const touched = dirty;
    const navigated = now !== address;
    begun = 0;
    dirty = false;
    address = now;
    if (nothingToRead && known.size === 0 && told) return;
    tell(reading, navigated, touched);
  }

  function tell(reading: Reading, navigated: boolean, touched: boolean): void {
    const next = new Map(reading.comments.map(({ comment }) => [comment.id, faceOf(comment)]));
    const added = [...next.keys()].filter((id) => !known.has(id));
    const changed = [...next].filter(([id, face]) => known.has(id) && known.get(id) !== face).map(([id]) => id);
    const removed = [...known.keys()].filter((id) => !next.has(id));
    known = next;
    if (told && !touched && !navigated && added.length + changed.length + removed.length === 0) return;
    told = true;
    onReading(reading, { added, changed, removed, navigated });
  }

  function changed(): void {
    dirty = true;
    soon();
  }

  function soon(): void {
    if (idle !== undefined) return;
    const time = Date.now();
    first ||= time;
    view?.clearTimeout(pause);
    const wait = Math.min(PAUSE, Math.max(0, first + LONGEST - time));
    pause = view?.setTimeout(() => {
      pause = undefined;
      idle = later(look, IDLE);
    }, wait);
  }

  const observer = new view.MutationObserver((records) => {
    const own = ignore();
    const theirs = records.filter((record) => !isOurs(record, own));
    forgetChanged(theirs);
    if (theirs.length > 0) changed();
  });
  // Lists reuse an element for another comment by changing its addresses alone; other attributes change at every hover.
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ["href", "data-review-id", "data-id"],
  });
  rememberIn(document, signal);

  const timer = view.setInterval(() => {
    if (document.visibilityState !== "hidden" && pause === undefined) soon();
  }, RESCAN);
  // Back and forward, a tab that slept, a page from the cache: look again at once.
  const again = () => document.visibilityState !== "hidden" && soon();
  for (const event of ["popstate", "hashchange", "pageshow"]) view.addEventListener(event, again, { signal });
  document.addEventListener("visibilitychange", again, { signal });

  signal.addEventListener("abort", () => {
    observer.disconnect();
    view.clearInterval(timer);
    view.clearTimeout(pause);
    if (idle !== undefined) forget(idle);
    known.clear();
  });
  idle = later(look, IDLE);
  return { rescan: changed };
}

/** Everything of a comment that a judgement or the panel rests on. */
const faceOf = ({ shownTime: _, engagement: __, ...rest }: Comment): string => JSON.stringify(rest);

function isOurs(record: MutationRecord, own: Element | null): boolean {
  if (!own) return false;
  if (own.contains(record.target)) return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node === own);
}
