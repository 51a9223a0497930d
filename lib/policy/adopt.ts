import type { Clause, Policy } from "../model";

/** A policy as it was adopted: the same shape as the practice's settings keep. */
export interface Adopted {
  /** ISO date or time from which it was in force. */
  on: string;
  /** Of `canonicalText(policy)`, in hex. */
  sha256: string;
  policy: Policy;
}

/** SHA-256 of UTF-8 text, in hex. Handed in, so that nothing here needs a browser. */
export type Sha256 = (text: string) => Promise<string>;

/**
 * The policy as one line of JSON with sorted keys: the text that is hashed. Version and date are left out: the same words
 * have the same hash whenever they are adopted.
 */
export function canonicalText({ version: _version, dated: _dated, ...rest }: Policy): string {
  return JSON.stringify(rest, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : value,
  );
}

/**
 * Adopts a policy on a day. The same words as those in force change nothing; other words count the version up.
 * @returns the new history, oldest first; never a changed entry.
 */
export async function adopt(history: readonly Adopted[], policy: Policy, on: string, sha256: Sha256): Promise<Adopted[]> {
  const hash = await sha256(canonicalText(policy));
  const current = history.at(-1);
  if (current?.sha256 === hash) return [...history];
  const version = Math.max(0, ...history.map((adopted) => adopted.policy.version)) + 1;
  return [...history, { on, sha256: hash, policy: { ...policy, version, dated: on.slice(0, 10) } }];
}

/** The state in force on a day or at a moment: the last one adopted by then. Null before the first. */
export function inForceOn(history: readonly Adopted[], when: string): Adopted | null {
  // A day without a time means its end: what was adopted on it counts.
  const moment = when.length === 10 ? `${when}T23:59:59.999Z` : when;
  return history.findLast(({ on }) => Date.parse(on) <= Date.parse(moment)) ?? null;
}

export interface ClauseChange {
  id: string;
  change: "added" | "removed" | "reworded" | "covers_other";
  before: Clause | null;
  after: Clause | null;
}

/** What changed between two texts, clause by clause, in the order of the newer one; removed ones last. */
export function compare(before: Policy, after: Policy): ClauseChange[] {
  const changes: ClauseChange[] = [];
  const old = new Map(before.clauses.map((clause) => [clause.id, clause]));
  for (const clause of after.clauses) {
    const was = old.get(clause.id) ?? null;
    old.delete(clause.id);
    if (was === null) changes.push({ id: clause.id, change: "added", before: null, after: clause });
    else if (was.quote !== clause.quote) changes.push({ id: clause.id, change: "reworded", before: was, after: clause });
    else if ([...was.categories].sort().join() !== [...clause.categories].sort().join()) {
      changes.push({ id: clause.id, change: "covers_other", before: was, after: clause });
    }
  }
  for (const clause of old.values()) changes.push({ id: clause.id, change: "removed", before: clause, after: null });
  return changes;
}

const YEAR = 366 * 86_400_000;

/** Whether a person should read the clauses again: more than a year since `on`. Dates are ISO. */
export const needsReading = (on: string, today: string): boolean => Date.parse(today) - Date.parse(on) > YEAR;
