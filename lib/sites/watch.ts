import type { Comment } from "../model";
import { onePerId } from "./comment";
import { forgetChanged, rememberIn } from "./memory";
import { notHere } from "./reading";
import type { ReadComment, Reading, Site } from "./site";
import { readSlowly, type SlowReading } from "./slowly";

/** What is different from the last reading, by comment id. */
export interface Change {
  added: string[];
  changed: string[];
  removed: string[];
  /** The address changed: a new page inside the same document. */
  navigated: boolean;
  /** False while a long page is still being read: its first comments are here and more follow. */
  whole: boolean;
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
/** And goes on after this long, part after part. */
const BETWEEN = 50;
/** Pages have been seen on which an observer never fires; a slow look now and then costs little. */
const RESCAN = 5000;
/** So many new comments of a long page are told before the rest is read. */
const BATCH = 50;

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
  /** Something changed since the last whole reading was told. */
  let dirty = false;
  let underWay: SlowReading | null = null;
  /** Something changed since that reading began: it would tell of a page that is no more. */
  let stale = false;
  /** New comments of the reading under way, and how many of them were told. */
  let early: ReadComment[] = [];
  let earlyTold = 0;

  const later = (run: () => void, timeout: number): number =>
    "requestIdleCallback" in view ? view.requestIdleCallback(run, { timeout }) : (view as Window).setTimeout(run, 0);
  const forget = (id: number) => ("cancelIdleCallback" in view ? view.cancelIdleCallback(id) : (view as Window).clearTimeout(id));

  function look(): void {
    idle = undefined;
    first = 0;
    if (signal.aborted) return;
    try {
      const now = view?.location.href ?? "";
      const adapter = site();
      if (!underWay || stale || underWay.address !== now) {
        underWay = readSlowly(adapter, document, now, underWay);
        stale = false;
        early = [];
        earlyTold = 0;
      }
      const reading = underWay.advance();
      if (!reading) {
        tellEarly(underWay.takeFound());
        idle = later(look, BETWEEN);
        return;
      }
      underWay = null;
      const navigated = now !== address;
      address = now;
      if (adapter || known.size > 0 || !told) tell(reading, navigated);
      dirty = false;
    } catch (error) {
      underWay = null;
      dirty = false;
      onError?.(error);
    }
  }

  function tell(reading: Reading, navigated: boolean): void {
    const next = new Map(reading.comments.map(({ comment }) => [comment.id, faceOf(comment)]));
    const added = [...next.keys()].filter((id) => !known.has(id));
    const changed = [...next].filter(([id, face]) => known.has(id) && known.get(id) !== face).map(([id]) => id);
    const removed = [...known.keys()].filter((id) => !next.has(id));
    known = next;
    if (told && !dirty && !navigated && earlyTold === 0 && added.length + changed.length + removed.length === 0) return;
    earlyTold = 0;
    told = true;
    onReading(reading, { added, changed, removed, navigated, whole: true });
  }

  /** Of a long page the first comments, as soon as there are enough that nobody was told of. */
  function tellEarly(found: readonly ReadComment[]): void {
    early.push(...found.filter(({ comment }) => !known.has(comment.id)));
    if (early.length < earlyTold + BATCH) return;
    const comments = onePerId(early);
    const added = [...new Set(early.slice(earlyTold).map(({ comment }) => comment.id))].filter((id) => !known.has(id));
    earlyTold = early.length;
    for (const { comment } of comments) known.set(comment.id, faceOf(comment));
    told = true;
    const reading = { ...notHere(""), recognised: true, cards: comments.length, comments };
    onReading(reading, { added, changed: [], removed: [], navigated: false, whole: false });
  }

  function changed(): void {
    dirty = true;
    stale = true;
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
  // Lists reuse an element for another comment by changing its addresses alone, and an emoji is a picture's description; other
  // attributes change at every hover.
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ["href", "data-review-id", "data-id", "alt"],
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

/** Everything of a comment that a judgement or the panel rests on, worked out once for each. */
function faceOf(comment: Comment): string {
  const known = faces.get(comment);
  if (known !== undefined) return known;
  const { shownTime: _, engagement: __, ...rest } = comment;
  const face = JSON.stringify(rest);
  faces.set(comment, face);
  return face;
}
const faces = new WeakMap<Comment, string>();

/** Whether a judgement of the one holds for the other. */
export const isSame = (one: Comment, other: Comment): boolean => faceOf(one) === faceOf(other);

function isOurs(record: MutationRecord, own: Element | null): boolean {
  if (!own) return false;
  if (own.contains(record.target)) return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node === own);
}
