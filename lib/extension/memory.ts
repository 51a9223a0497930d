import type { Category, Comment, SiteId } from "../model";
import type { Settled } from "./messages";
import { remembered } from "./remembered";
import { shortHash } from "./short-hash";

/** "Not a breach" decisions, by site and comment id. */
export const settledComments = remembered<Settled>("settled", 5000);

/** One reply that was copied or inserted. */
interface Copied {
  on: string;
  templateId: string;
  overrodeReason: string | null;
  /** When a person said that it was posted: only that is an answer. False: they said that it was not. */
  posted?: string | false;
}
/** Replies copied or inserted in one thread. */
export interface Replied {
  /** When the last one was copied. */
  on: string;
  entries: Copied[];
}
/** Replies copied or inserted, newest per thread, so that nobody answers twice. */
export const replyHistory = remembered<Replied>("replies", 2000);

/** The key of a comment's thread in the map of replies. */
export const threadKey = ({ site, id, parentId }: Pick<Comment, "site" | "id" | "parentId">): string => `${site}:${parentId ?? id}`;

/** What a person says of the reply that was copied last: it was posted, it was not, or (null) that they said so too soon. Nothing is deleted. */
export function saidOfReply(now: Replied | undefined, posted: boolean | null, at: string): Replied | null {
  const last = now?.entries.at(-1);
  if (!now || !last) return null;
  const { posted: _, ...copied } = last;
  return { ...now, entries: [...now.entries.slice(0, -1), posted === null ? copied : { ...copied, posted: posted && at }] };
}

/** When a reply in the thread was last said to be posted. */
export const answeredOn = (replied: Replied | undefined): string | null =>
  replied?.entries.flatMap(({ posted }) => posted || []).at(-1) ?? null;

/** When the last reply in the thread was copied, as long as nobody has said what became of it. */
export function copiedOn(replied: Replied | undefined): string | null {
  const last = replied?.entries.at(-1);
  return last && last.posted === undefined ? last.on : null;
}

/** One thing that was done about a comment, and a short hash of the words it was done about. */
interface Part {
  on: string;
  /** Missing where nobody knows. */
  words?: string;
  /** The page showed only a part of the words. */
  cut?: true;
  /** Said for a card, never stored: the comment has other words now. */
  edited?: boolean;
  /** Said for a card too: the words are not known, or only a part of them was or is shown, so nobody can tell that its writer edited it. */
  unsure?: boolean;
}
/** What was done about one comment, for whoever opens its card next. Neither its writer nor its words. */
export interface Done {
  on: string;
  /** Whom a person told, as they put it: a role. */
  handedOver?: Part & { toWhom: string };
  /** The last capture that is still in the case book, with the case book's own fingerprint of the comment. */
  captured?: Part & { id: string; caseNumber: number; item: number; tag?: string };
  reported?: Part;
}
type Parts = Partial<Omit<Done, "on">>;
/** Hand-overs, captures and reports, by a hash of the comment: a second shift at the same desk sees what the first one did. */
export const commentsDone = remembered<Done>("done", 2000);

/** The key of a comment in that map. A hash: the id of a WhatsApp message holds a telephone number. */
export const doneKey = (comment: Pick<Comment, "site" | "id">): string => shortHash(memoryKey(comment));

/** The words of a comment, as they are kept beside what was done about it. */
const wordsHash = ({ title, text }: Pick<Comment, "title" | "text">): string => shortHash(`${title ?? ""}\n${text}`);

/** What a part of what was done keeps of the comment as it stands there. */
export const wordsOf = (comment: Pick<Comment, "title" | "text" | "truncated">): Pick<Part, "words" | "cut"> => ({
  words: wordsHash(comment),
  ...(comment.truncated && { cut: true }),
});

/** What was done about a comment, each part with whether the comment has other words now: a threat may have been added since. */
export function doneAbout(all: Record<string, Done>, comment: Comment): Done | null {
  const done = all[doneKey(comment)];
  if (!done) return null;
  const now = wordsHash(comment);
  const judged = <T extends Part>(part: T): T => ({
    ...part,
    edited: part.words !== now,
    unsure: part.words === undefined || part.cut === true || comment.truncated,
  });
  const { on, handedOver, captured, reported } = done;
  return {
    on,
    ...(handedOver && { handedOver: judged(handedOver) }),
    ...(captured && { captured: judged(captured) }),
    ...(reported && { reported: judged(reported) }),
  };
}

/** Adds to what was done about a comment; `undefined` takes a part back. */
export function noteDone(comment: Pick<Comment, "site" | "id">, part: Parts): Promise<void> {
  return commentsDone.change(doneKey(comment), (now) => withPart(now, part, new Date().toISOString()));
}

/**
 * Captures that are no longer in the case book leave no trace here either. `lastOf` finds the last capture that is left of a comment, by
 * its fingerprint; where none is, nothing stays of what was done about it.
 */
export async function forgetCaptured(gone: (id: string) => boolean, lastOf: (tag: string) => Promise<Done["captured"]>): Promise<void> {
  for (const [key, { captured }] of Object.entries(await commentsDone.all())) {
    if (!captured || !gone(captured.id)) continue;
    const last = captured.tag === undefined ? undefined : await lastOf(captured.tag);
    await commentsDone.change(key, (now) => {
      if (now?.captured?.id !== captured.id) return now ?? null;
      return last ? { ...now, captured: last } : null;
    });
  }
}

/** Hand-overs and reports go when the practice's term is over, unless the case book still has the comment. */
export async function forgetOld(days: number, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - days * 86_400_000).toISOString();
  const isOld = (done: Done | undefined) => done !== undefined && !done.captured && done.on < oldest;
  for (const [key, done] of Object.entries(await commentsDone.all()))
    if (isOld(done)) await commentsDone.change(key, (same) => (isOld(same) ? null : (same ?? null)));
}

function withPart(now: Done | undefined, part: Parts, on: string): Done | null {
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
