import type { PageSnapshot } from "./messages";

/**
 * What a page tells the panel: all of it but the comments it told before. A page of 1,000 comments is a message of 0.9 MB, and of
 * 40 kB when one of them is new.
 */
export interface PageChange extends Omit<PageSnapshot, "entries"> {
  /** Ids of all comments on the page, in their order. */
  order: string[];
  /** Those that are new or different since the last message over the same port. */
  changed: PageSnapshot["entries"];
}

type Entry = PageSnapshot["entries"][number];

const same = (one: Entry | undefined, other: Entry) =>
  one?.comment === other.comment &&
  one.judgement === other.judgement &&
  one.settled === other.settled &&
  one.underOwn === other.underOwn &&
  one.missing === other.missing;

/** For one port: makes each snapshot into what has changed since the last. What is the same object is not sent again. */
export function changesOnly(): (now: PageSnapshot) => PageChange {
  let told = new Map<string, Entry>();
  return ({ entries, ...rest }) => {
    const changed = entries.filter((entry) => !same(told.get(entry.comment.id), entry));
    told = new Map(entries.map((entry) => [entry.comment.id, entry]));
    return { ...rest, order: [...told.keys()], changed };
  };
}

/** The whole snapshot again, from the last one and what has changed since. */
export function withChange(last: PageSnapshot | undefined, { order, changed, ...rest }: PageChange): PageSnapshot {
  const known = new Map([...(last?.entries ?? []), ...changed].map((entry) => [entry.comment.id, entry]));
  return { ...rest, entries: order.flatMap((id) => known.get(id) ?? []) };
}
