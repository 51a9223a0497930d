import { browser } from "wxt/browser";
import { type MonthFigures, monthFigures } from "./memory";

/** Comments marked since the person last began a day, by platform. Counts only. */
export interface Digest {
  /** ISO time of the first opening of the day before. */
  since: string;
  bySite: Record<string, number>;
}

/** How much had been marked in all when the day began. */
export interface DayStart {
  on: string;
  marked: Record<string, number>;
  /** What there was to say, until the person has read it. */
  unread?: Digest | null;
}

const KEY = "dayStart";
const dayOf = (iso: string) => new Date(iso).toDateString();

/**
 * What to say at the first opening of a day. Pure.
 * @returns the new start of the day, and the digest; null where it was read today, or there is no day before to compare with.
 */
export function beginDay(last: DayStart | undefined, months: MonthFigures[], on: string): { start: DayStart; digest: Digest | null } {
  if (last && dayOf(last.on) === dayOf(on)) return { start: last, digest: last.unread ?? null };
  const marked: Record<string, number> = {};
  for (const month of months) for (const [site, count] of Object.entries(month.marked ?? {})) marked[site] = (marked[site] ?? 0) + count;
  const start = { on, marked };
  if (!last) return { start, digest: null };
  const since = Object.entries(marked).map(([site, count]) => [site, count - (last.marked[site] ?? 0)] as const);
  const digest = { since: last.on, bySite: Object.fromEntries(since.filter(([, count]) => count > 0)) };
  return { start: { ...start, unread: digest }, digest };
}

/** Begins the day when this is its first opening, and says what was marked since the last one. */
export async function dailyDigest(now: Date): Promise<Digest | null> {
  const last = (await browser.storage.local.get(KEY))[KEY] as DayStart | undefined;
  const { start, digest } = beginDay(last, Object.values(await monthFigures.all()), now.toISOString());
  if (start !== last) await browser.storage.local.set({ [KEY]: start });
  return digest;
}

/** The person has read today's digest. */
export async function digestRead(): Promise<void> {
  const start = (await browser.storage.local.get(KEY))[KEY] as DayStart | undefined;
  if (start) await browser.storage.local.set({ [KEY]: { ...start, unread: null } });
}
