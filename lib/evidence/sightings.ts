import { diffWords } from "diff";
import type { Comment, Result, SiteId } from "../model";
import { actorOf, type Book, commentTag, pageTag, rowsOf, textTag } from "./book";
import { prepareEntry, readEntries } from "./entries";
import { type LoggedCapture, ledger } from "./ledger";
import { append } from "./log";
import { attempt } from "./problems";
import { openCapture } from "./seal";

export interface Sighting {
  captureId: string;
  result: "unchanged" | "edited" | "gone";
}

/** A page that was just read. */
export interface SeenPage {
  site: SiteId;
  url: string;
  /** Ids of all comments on it, when it was read to its end; else null, and nothing counts as gone. */
  present: string[] | null;
}

/**
 * Compares what a page shows now with what was captured from it. Works while the vault is locked. Each result is noted once a day, of an
 * edited comment each wording, and once more that it went back to the captured words. That a comment was "not found when the page was next
 * read" is noted only on a day on which it was not seen, because pages show a part first.
 */
export function noteSightings(book: Book, comments: Comment[], page: SeenPage): Promise<Result<Sighting[]>> {
  return attempt(async () => {
    const { db, clock } = book.log;
    if ((await db.count("captures")) === 0) return [];
    const seen: (Sighting & { text: string | null; words: string | null })[] = [];
    for (const comment of comments) {
      const capture = (await db.getAllFromIndex("captures", "comment", await commentTag(db, comment))).at(-1);
      if (!capture) continue;
      const words = await textTag(db, comment);
      const same = capture.tags.text === words;
      // Nobody edited what the page only cuts short, then or now.
      if (!same && (comment.truncated || capture.cut)) continue;
      const looked = same
        ? { result: "unchanged" as const, text: null, words: null }
        : { result: "edited" as const, text: comment.text, words };
      seen.push({ captureId: capture.id, ...looked });
    }
    if (page.present) {
      const expected = await db.getAllFromIndex("captures", "page", await pageTag(db, page.url));
      const present = new Set(
        expected.length > 0 ? await Promise.all(page.present.map((id) => commentTag(db, { site: page.site, id }))) : [],
      );
      const missing = expected.filter(({ tags }) => !present.has(tags.comment));
      seen.push(...missing.map(({ id }) => ({ captureId: id, result: "gone" as const, text: null, words: null })));
    }
    if (seen.length === 0) return [];
    const today = clock.now().toISOString().slice(0, 10);
    let news: typeof seen = [];
    // Read anew on every try: many frames and tabs report at once, and each result is to be noted by one of them.
    await append(book.log, async () => {
      const log = ledger(await rowsOf(db));
      const fresh = await Promise.all(
        seen.map(async ({ captureId, result, words }) => {
          const capture = log.captures.get(captureId);
          if (!capture || capture.erased) return false;
          return words ? !(await wasRead(book, captureId, words, today)) : isNews(capture, result, today);
        }),
      );
      news = seen.filter((_, index) => fresh[index]);
      const { actor, add } = await actorOf(book);
      const made = await Promise.all(
        news.map(({ captureId, result, text }) => {
          const about = { caseNumber: log.caseOf(captureId)?.number ?? null, captureId };
          return prepareEntry(book, about, { kind: "seen", result, text }, actor);
        }),
      );
      return {
        rows: made.map(({ draft }) => draft),
        write: (tx, rows) => [...add(tx), ...made.map(({ write }, i) => write(tx, rows[i]!))],
      };
    });
    return news.map(({ captureId, result }) => ({ captureId, result }));
  });
}

function isNews({ seen, lastSeen }: LoggedCapture, result: Sighting["result"], today: string): boolean {
  if (result === "gone") return seen.gone !== today && seen.unchanged !== today && seen.edited !== today;
  return seen[result] !== today || (result === "unchanged" && lastSeen?.result === "edited");
}

/** Whether these very words were noted of the capture today. */
async function wasRead({ log: { db } }: Book, captureId: string, words: string, today: string): Promise<boolean> {
  const entries = await db.getAllFromIndex("entries", "capture", captureId);
  return entries.some((entry) => entry.words === words && entry.on.startsWith(today));
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
