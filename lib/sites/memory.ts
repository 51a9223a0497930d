/**
 * What was read from an element, kept until something in that element changes. Feeds change all the time in a few places: without
 * this, each change would mean to read a thousand comments again. Works only in documents that are watched, because only there do
 * we hear of changes.
 */
const watched = new WeakSet<Document>();
let known = new WeakMap<Element, { key: string; value: unknown }>();

/** The value read last time, if the element has not changed and the circumstances (`key`) are the same; else reads it now. */
export function remembered<T>(element: Element, key: string, read: () => T): T {
  if (!watched.has(element.ownerDocument)) return read();
  const last = known.get(element);
  if (last?.key === key) return last.value as T;
  const value = read();
  known.set(element, { key, value });
  return value;
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
