import { browser } from "wxt/browser";
import { asideOf, type Book, type Notable, noteSightings, retain, undoCapture } from "../../lib/evidence";
import { tagsOf } from "../../lib/evidence/book";
import { addEntry } from "../../lib/evidence/entries";
import { attempt } from "../../lib/evidence/problems";
import { commentsDone, forgetCaptured, memoryKey, noteDone } from "../../lib/extension/memory";
import type { Answer, Ask } from "../../lib/extension/messages";
import type { Comment, Result } from "../../lib/model";
import { backgroundBook, isSealed } from "./book";
import type { judgePages } from "./judging";

const DAILY = "retention";

/** The latest capture of a comment, as far as it can be told while the case book is locked. */
async function lastCaptureOf({ log: { db } }: Book, comment: Comment) {
  const tags = await tagsOf(db, comment, "");
  return (await db.getAllFromIndex("captures", "comment", tags.comment)).at(-1);
}

/** The card of a comment says what the case book has of it: the last capture, or none. */
export async function rememberCapture(book: Book, comment: Comment): Promise<void> {
  const last = await lastCaptureOf(book, comment);
  await noteDone(comment, {
    captured: last && { on: last.capturedAt, id: last.id, caseNumber: last.caseNumber, item: last.item },
  });
}

/** What goes into the case book beside captures: reports, hand-overs, second looks, and once a day the practice's retention term. */
export function keepRecords(judging: ReturnType<typeof judgePages>) {
  const open = async () => backgroundBook((await judging.current()).settings);

  /** Notes something about a comment: in its case if it was captured, else in the book itself. */
  async function noteOf(comment: Comment, entry: Notable): Promise<Result<null>> {
    const book = await open();
    if (!book.ok) return book;
    return attempt(async () => {
      const capture = await lastCaptureOf(book.value, comment);
      const about = { caseNumber: capture?.caseNumber ?? null, captureId: capture?.id ?? null };
      await addEntry(book.value, about, capture ? entry : { ...entry, of: asideOf(comment) });
      return null;
    });
  }

  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== DAILY) return;
    const book = await open();
    if (!book.ok) return;
    const retained = await retain(book.value, (await judging.current()).settings.retentionDays);
    if (retained.ok) await forgetCaptured(retained.value.erased);
  });
  void browser.alarms.create(DAILY, { delayInMinutes: 5, periodInMinutes: 24 * 60 });

  return {
    /** Compares what a page shows now with what was captured from it. */
    async see({ coverage, pageUrl, comments, present }: Ask<"report">): Promise<void> {
      const book = await open();
      if (!book.ok) return;
      const whole = coverage.recognised && coverage.read + coverage.own > 0 && coverage.read === coverage.cards && coverage.collapsed === 0;
      const page = { site: coverage.site, url: pageUrl, present: whole ? present : null };
      await noteSightings(
        book.value,
        comments.map(({ comment }) => comment),
        page,
      );
      // A capture may have been moved to another case since, or erased while this page was open.
      const done = await commentsDone.all();
      for (const { comment } of comments) {
        const { captured } = done[memoryKey(comment)] ?? {};
        if (!captured) continue;
        const last = await lastCaptureOf(book.value, comment);
        if (last?.id !== captured.id || last.caseNumber !== captured.caseNumber) await rememberCapture(book.value, comment);
      }
    },
    /** A reply to a captured comment stands in its case; one made against the advice not to reply is kept in any case. */
    async replied({ comment, text, templateId, overrodeReason }: Ask<"logReply">): Promise<void> {
      const book = await open();
      if (!book.ok || (overrodeReason === null && !(await lastCaptureOf(book.value, comment)))) return;
      await noteOf(comment, { kind: "reply", text, templateId, overrodeReason });
    },
    answers: {
      async logReport({ comment, reference, reason }: Ask<"logReport">): Promise<Answer<"logReport">> {
        const noted = await noteOf(comment, {
          kind: "status",
          status: "reported",
          reference: [reference, reason].filter(Boolean).join(" · ") || null,
        });
        if (noted.ok) await noteDone(comment, { reported: { on: new Date().toISOString() } });
        return noted;
      },
      async logHandOver({ comment, toWhom }: Ask<"logHandOver">): Promise<Answer<"logHandOver">> {
        // First the card, which the next shift reads: it must say so even where the case book cannot be opened.
        await noteDone(comment, { handedOver: { on: new Date().toISOString(), toWhom } });
        await noteOf(comment, { kind: "handover", text: toWhom });
        return null;
      },
      async undoCapture({ id, comment }: Ask<"undoCapture">): Promise<Answer<"undoCapture">> {
        const book = await open();
        if (!book.ok) return book;
        const undone = await undoCapture(book.value, id);
        await rememberCapture(book.value, comment);
        return undone;
      },
      async keptSince({ comment, since }: Ask<"keptSince">): Promise<Answer<"keptSince">> {
        const book = await open();
        if (!book.ok) return null;
        const kept = await lastCaptureOf(book.value, comment);
        if (!kept || kept.capturedAt < since) return null;
        await rememberCapture(book.value, comment);
        const { id, caseNumber, item, completeness } = kept;
        return { step: "kept", id, caseNumber, item, completeness, warnings: [], locked: await isSealed(book.value), better: [] };
      },
    },
  };
}
