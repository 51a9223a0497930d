/**
 * What was read from an element, kept until something in that element changes. Feeds change all the time in a few places: without
 * this, each change would mean to read a thousand comments again. Works only in documents that are watched, because only there do
 * we hear of changes.
 */
const watched = new WeakSet<Document>();
let known = new WeakMap<Element, { key: string; value: unknown }>();
/** The part of a long reading that is under way: when it began, its time from the first unknown element on, and when that ends. */
let part: { began: number; milliseconds: number; until: number | null } | null = null;

/** What `remembered` throws when the time is up. What was read before stays known, so the same reading gets further the next time. */
const UNFINISHED = Symbol("unfinished");

/** The value read last time, if the element has not changed and the circumstances (`key`) are the same; else reads it now. */
export function remembered<T>(element: Element, key: string, read: () => T): T {
  if (!watched.has(element.ownerDocument)) return read();
  const last = known.get(element);
  if (last?.key === key) return last.value as T;
  if (part) {
    const now = performance.now();
    // Every part finds the comments anew before it reads some: it reads for as long as that took, so parts at most double the work.
    part.until ??= now + Math.max(part.milliseconds, now - part.began);
    if (now > part.until) throw UNFINISHED;
  }
  const value = read();
  known.set(element, { key, value });
  return value;
}

/**
 * A part of a long reading: as many unknown elements as can be read in this many milliseconds, and at least one. Null when some
 * are left; to be called again, in a later task, until it gives the whole.
 */
export function readSome<T extends object>(milliseconds: number, read: () => T): T | null {
  part = { began: performance.now(), milliseconds, until: null };
  try {
    return read();
  } catch (error) {
    if (error === UNFINISHED) return null;
    throw error;
  } finally {
    part = null;
  }
}

/** From now on changes of this document will be told by `forgetChanged`, until the signal ends. */
export function rememberIn(document: Document, signal: AbortSignal): void {
  watched.add(document);
  signal.addEventListener("abort", () => {
    watched.delete(document);
    known = new WeakMap();
  });
}

/** Forgets every element in which something changed. */
export function forgetChanged(records: readonly MutationRecord[]): void {
  for (const target of new Set(records.map((record) => record.target))) {
    for (let at: Node | null = target; at; at = at.parentNode) known.delete(at as Element);
  }
}
