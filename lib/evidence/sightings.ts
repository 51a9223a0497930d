import { diffWords } from "diff";
import type { Comment, Result } from "../model";
import { type Book, pageTag, rowsOf, tagsOf } from "./book";
import { addEntry, readEntries } from "./entries";
import { ledger } from "./ledger";
import { attempt } from "./problems";
import { openCapture } from "./seal";

/** The same result is noted once a day at most. */
const AGAIN = 86_400_000;

export interface Sighting {
  captureId: string;
  result: "unchanged" | "edited" | "gone";
}

/**
 * Compares what a page shows now with what was captured from it. Works while the vault is locked. With `wholePage` the page was read
 * to its end, so that a captured comment which is not there counts as "not found when the page was next read".
 */
export function noteSightings(book: Book, comments: Comment[], pageUrl: string, wholePage: boolean): Promise<Result<Sighting[]>> {
  return attempt(async () => {
    const { db } = book.log;
    if ((await db.count("captures")) === 0) return [];
    const seen: Sighting[] = [];
    const texts = new Map<string, string>();
    const found = new Set<string>();
    for (const comment of comments) {
      const tags = await tagsOf(db, comment, pageUrl);
      const capture = (await db.getAllFromIndex("captures", "comment", tags.comment)).at(-1);
      if (!capture) continue;
      found.add(tags.comment);
      seen.push({ captureId: capture.id, result: capture.tags.text === tags.text ? "unchanged" : "edited" });
      texts.set(capture.id, comment.text);
    }
    if (wholePage) {
      const expected = await db.getAllFromIndex("captures", "page", await pageTag(db, pageUrl));
      const missing = expected.filter(({ tags }) => !found.has(tags.comment)).map(({ id }) => id);
      seen.push(...missing.map((captureId) => ({ captureId, result: "gone" as const })));
    }
    const log = ledger(await rowsOf(db));
    const now = book.log.clock.now().getTime();
    const news: Sighting[] = [];
    for (const sighting of seen) {
      const before = log.captures.get(sighting.captureId)?.lastSeen;
      if (before?.result === sighting.result && now - Date.parse(before.on) < AGAIN) continue;
      const caseNumber = log.caseOf(sighting.captureId)?.number ?? null;
      const text = sighting.result === "edited" ? (texts.get(sighting.captureId) ?? null) : null;
      await addEntry(book, { caseNumber, captureId: sighting.captureId }, { kind: "seen", result: sighting.result, text });
      news.push(sighting);
    }
    return news;
  });
}

/** A stretch of words that stayed, came or went. */
export interface Change {
  text: string;
  change: "same" | "added" | "removed";
}

/** More differences than this, or more milliseconds, and one text is shown for the other. */
const LIMITS = { maxEditLength: 1000, timeout: 1000 };

/** What changed between two wordings, word by word. */
export function wordDiff(before: string, after: string): Change[] {
  const parts = diffWords(before, after, LIMITS);
  if (!parts)
    return [
      { text: before, change: "removed" as const },
      { text: after, change: "added" as const },
    ].filter(({ text }) => text !== "");
  return parts.map(({ value, added, removed }) => ({ text: value, change: added ? "added" : removed ? "removed" : "same" }));
}

/** The captured words beside the last edited ones; null when none were seen. Needs the open vault. */
export function editedSince(book: Book, captureId: string): Promise<Result<{ on: string; changes: Change[] } | null>> {
  return attempt(async () => {
    const entries = await readEntries(book, await book.log.db.getAllFromIndex("entries", "capture", captureId));
    const last = entries.findLast(({ entry }) => entry.kind === "seen" && entry.text !== null);
    if (last?.entry.kind !== "seen" || last.entry.text === null) return null;
    const text = await (await (await openCapture(book, captureId)).file("text.txt")).text();
    return { on: last.on, changes: wordDiff(text, last.entry.text) };
  });
}
