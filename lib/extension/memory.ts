import type { Category, Comment, SiteId } from "../model";
import type { Settled } from "./messages";
import { remembered } from "./remembered";

/** "Not a breach" decisions, by site and comment id. */
export const settledComments = remembered<Settled>("settled", 5000);

/** Replies copied or inserted in one thread. */
export interface Replied {
  /** When the last one was copied. */
  on: string;
  /** When a person said that one of them was posted: only that is an answer. */
  posted?: string;
  entries: { on: string; templateId: string; overrodeReason: string | null }[];
}
/** Replies copied or inserted, newest per thread, so that nobody answers twice. */
export const replyHistory = remembered<Replied>("replies", 2000);

/** The key of a comment's thread in the map of replies. */
export const threadKey = ({ site, id, parentId }: Pick<Comment, "site" | "id" | "parentId">): string => `${site}:${parentId ?? id}`;

/** What a person says of a reply that was copied: it was posted, it was not, or (null) that they said so too soon. */
export function saidOfReply(now: Replied | undefined, posted: boolean | null, at: string): Replied | null {
  if (!now) return null;
  const { posted: before, ...copied } = now;
  if (posted === null) return copied;
  if (posted) return { ...copied, posted: at };
  const entries = before === undefined ? [] : now.entries.filter(({ on }) => on <= before);
  return entries.length === 0 ? null : { ...now, on: before!, entries };
}

/** What was done about one comment, for whoever opens its card next. Neither its writer nor its words. */
export interface Done {
  on: string;
  /** Whom a person told, as they put it: a role. */
  handedOver?: { on: string; toWhom: string };
  /** The last capture that is still in the case book. */
  captured?: { on: string; id: string; caseNumber: number; item: number };
  reported?: { on: string };
}
/** Hand-overs, captures and reports, by site and comment id: a second shift at the same desk sees what the first one did. */
export const commentsDone = remembered<Done>("done", 2000);

/** Adds to what was done about a comment; `undefined` takes a part back. */
export function noteDone(comment: Pick<Comment, "site" | "id">, part: Partial<Omit<Done, "on">>): Promise<void> {
  return commentsDone.change(memoryKey(comment), (now) => withPart(now, part, new Date().toISOString()));
}

/** Captures that are no longer in the case book leave no trace here either. */
export async function forgetCaptured(ids: string[]): Promise<void> {
  for (const [key, { captured }] of Object.entries(await commentsDone.all()))
    if (captured && ids.includes(captured.id))
      await commentsDone.change(key, (now) => withPart(now, { captured: undefined }, now?.on ?? ""));
}

function withPart(now: Done | undefined, part: Partial<Omit<Done, "on">>, on: string): Done | null {
  const { handedOver, captured, reported } = { ...now, ...part };
  const left = { ...(handedOver && { handedOver }), ...(captured && { captured }), ...(reported && { reported }) };
  return Object.keys(left).length > 0 ? { on, ...left } : null;
}

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
