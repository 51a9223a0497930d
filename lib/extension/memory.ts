import type { Category, Comment, SiteId } from "../model";
import type { Settled } from "./messages";
import { remembered } from "./remembered";

/** "Not a breach" decisions, by site and comment id. */
export const settledComments = remembered<Settled>("settled", 5000);

/** Replies copied or inserted, newest per thread, so that nobody answers twice. */
export const replyHistory = remembered<{ on: string; entries: { on: string; templateId: string; overrodeReason: string | null }[] }>(
  "replies",
  2000,
);

/** What one adapter last read: for the "is it broken?" question and the support file. Counts only. */
export interface Health {
  on: string;
  pages: number;
  emptyPages: number;
  cards: number;
  read: number;
  lastMissed: string | null;
}
/** What each adapter last read, by site. */
export const siteHealth = remembered<Health>("health", 50);

/** Counts of comments of one month: by site and category, and what people said of each detector's findings. */
export interface MonthFigures {
  on: string;
  read: number;
  /** Comments with something marked, by site. Not in figures kept before there was a digest. */
  marked?: Record<string, number>;
  bySite: Record<string, Record<string, number>>;
  byClause: Record<string, number>;
  detectors: Record<string, { found: number; notABreach: number }>;
  /** Short hashes of comments already counted, so that a page seen twice counts once. */
  seen: string[];
}
/** The figures by month ("2026-11"): two years. */
export const monthFigures = remembered<MonthFigures>("figures", 24);

/** The key of a comment in these maps. */
export const memoryKey = (comment: Pick<Comment, "site" | "id">): string => `${comment.site}:${comment.id}`;

/** What there is to count of one comment. */
export interface Counted {
  key: string;
  site: SiteId;
  findings: { category: Category; clause: string | null; detector: string }[];
}

/** Adds comments not yet counted to a month's figures. Pure: gives back the new figures. */
export function count(figures: MonthFigures | undefined, comments: Counted[], on: string): MonthFigures {
  const next: MonthFigures = structuredClone(figures ?? { on, read: 0, bySite: {}, byClause: {}, detectors: {}, seen: [] });
  const seen = new Set(next.seen);
  for (const comment of comments) {
    if (seen.has(comment.key)) continue;
    seen.add(comment.key);
    next.read++;
    if (comment.findings.length > 0) next.marked = { ...next.marked, [comment.site]: (next.marked?.[comment.site] ?? 0) + 1 };
    next.bySite[comment.site] ??= {};
    const site = next.bySite[comment.site]!;
    for (const category of new Set(comment.findings.map((f) => f.category))) site[category] = (site[category] ?? 0) + 1;
    for (const clause of new Set(comment.findings.map((f) => f.clause ?? "")))
      if (clause) next.byClause[clause] = (next.byClause[clause] ?? 0) + 1;
    for (const detector of new Set(comment.findings.map((f) => f.detector))) {
      next.detectors[detector] ??= { found: 0, notABreach: 0 };
      next.detectors[detector].found++;
    }
  }
  next.on = on;
  next.seen = [...seen].slice(-20_000);
  return next;
}

/** Notes that a person said "not a breach" of findings by these detectors (or took it back). */
export function countSettled(figures: MonthFigures | undefined, detectors: string[], by: 1 | -1, on: string): MonthFigures {
  const next = count(figures, [], on);
  for (const detector of detectors) {
    next.detectors[detector] ??= { found: 0, notABreach: 0 };
    next.detectors[detector].notABreach = Math.max(0, next.detectors[detector].notABreach + by);
  }
  return next;
}
