import { browser } from "wxt/browser";
import { asideOf, type Book, eraseAsides, type Notable, noteSightings, retain, undoCapture } from "../../lib/evidence";
import { commentTag, textTag } from "../../lib/evidence/book";
import { addEntry } from "../../lib/evidence/entries";
import { attempt } from "../../lib/evidence/problems";
import { noteError } from "../../lib/extension/last-errors";
import { commentsDone, doneKey, forgetCaptured, forgetOld, noteDone, wordsOf } from "../../lib/extension/memory";
import type { Answer, Ask } from "../../lib/extension/messages";
import type { Comment, Result, SiteId } from "../../lib/model";
import { backgroundBook, isSealed } from "./book";
import type { judgePages } from "./judging";

const DAILY = "retention";
/** Kinds of pages that send all comments at once, or tell how many they fold. On others they come and go as one scrolls: what is not there is not gone. */
const SENT_WHOLE: Partial<Record<SiteId, string>> = { facebook: "post", nhs: "reviews" };

/** The latest capture of a comment, by its fingerprint: that can be told while the case book is locked. */
const lastOf = async ({ log: { db } }: Book, tag: string) => (await db.getAllFromIndex("captures", "comment", tag)).at(-1);
const lastCaptureOf = async (book: Book, comment: Comment) => lastOf(book, await commentTag(book.log.db, comment));

type Kept = NonNullable<Awaited<ReturnType<typeof lastOf>>>;
const capturedIn = ({ capturedAt: on, id, caseNumber, item, tags }: Kept) => ({ on, id, caseNumber, item, tag: tags.comment });

/** The card of a comment says what the case book has of it: the last capture, or none. It may be of other words. */
async function rememberCapture(book: Book, comment: Comment): Promise<void> {
  const last = await lastCaptureOf(book, comment);
  const same = last?.tags.text === (await textTag(book.log.db, comment));
  await noteDone(comment, { captured: last && { ...capturedIn(last), ...(same && wordsOf(comment)) } });
}

/** Takes captures that are no longer in the case book off their cards. */
function forgetIn(book: Book, gone: (id: string) => boolean): Promise<void> {
  return forgetCaptured(gone, async (tag) => {
    const last = await lastOf(book, tag);
    return last && capturedIn(last);
  });
}

/** What goes into the case book beside captures: reports, hand-overs, second looks, and once a day the practice's retention term. */
export function keepRecords(judging: ReturnType<typeof judgePages>) {
  const open = async () => backgroundBook((await judging.current()).settings);

  /** Hand-overs noted without a case, as long as this worker lives: long enough to take them back. */
  const asides = new Map<string, number>();
  const lineLost = (error: unknown) => noteError("noting a capture", error);

  /** Notes something about a comment: in its case if it was captured, else in the book itself. */
  async function noteOf(comment: Comment, entry: Notable): Promise<Result<null>> {
    const book = await open();
    if (!book.ok) return book;
    return attempt(async () => {
      const capture = await lastCaptureOf(book.value, comment);
      const about = { caseNumber: capture?.caseNumber ?? null, captureId: capture?.id ?? null };
      const { seq } = await addEntry(book.value, about, capture ? entry : { ...entry, of: asideOf(comment) });
      if (entry.kind === "handover" && !capture) asides.set(doneKey(comment), seq);
      return null;
    });
  }

  /** A hand-over that was said too soon: without a case its note goes; a case forgets nothing, so a line in it says so. */
  async function takeBack(comment: Comment): Promise<Result<null>> {
    const book = await open();
    if (!book.ok) return book;
    const key = doneKey(comment);
    const seq = asides.get(key);
    asides.delete(key);
    if (seq !== undefined) return eraseAsides(book.value, [seq], "mistake");
    return attempt(async () => {
      const capture = await lastCaptureOf(book.value, comment);
      const text = "“I told them” was taken back: it was pressed too soon.";
      if (capture) await addEntry(book.value, { caseNumber: capture.caseNumber, captureId: capture.id }, { kind: "note", text });
      return null;
    });
  }

  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== DAILY) return;
    const { retentionDays } = (await judging.current()).settings;
    await forgetOld(retentionDays, new Date()).catch((error) => noteError("forgetting what was done", error));
    const book = await open();
    if (!book.ok) return;
    const kept = await retain(book.value, retentionDays);
    if (!kept.ok) noteError("keeping the term", kept.problem);
    const live = new Set(await book.value.log.db.getAllKeys("captures"));
    await forgetIn(book.value, (id) => !live.has(id));
  });
  void browser.alarms.create(DAILY, { delayInMinutes: 5, periodInMinutes: 24 * 60 });

  return {
    /** Compares what a page shows now with what was captured from it. */
    async see({ coverage, pageUrl, comments, present }: Ask<"report">): Promise<void> {
      const book = await open();
      if (!book.ok) return;
      const { site, pageKind, recognised, read, own, cards, collapsed } = coverage;
      const whole = SENT_WHOLE[site] === pageKind && recognised && read + own > 0 && read === cards && collapsed === 0;
      const page = { site, url: pageUrl, present: whole ? present : null };
      const here = comments.flatMap(({ comment, away }) => (away ? [] : comment));
      const noted = await noteSightings(book.value, here, page);
      if (!noted.ok) noteError("comparing with the case book", noted.problem);
      // A capture may have been moved to another case since, or erased while this page was open.
      const done = await commentsDone.all();
      for (const { comment } of comments) {
        const { captured } = done[doneKey(comment)] ?? {};
        if (!captured) continue;
        const last = await lastCaptureOf(book.value, comment);
        if (last?.id !== captured.id || last.caseNumber !== captured.caseNumber) await rememberCapture(book.value, comment);
      }
    },
    /** A reply to a captured comment stands in its case; one made against the advice not to reply is kept in any case. */
    async replied({ comment, text, templateId, overrodeReason }: Ask<"logReply">): Promise<Result<null>> {
      const book = await open();
      if (!book.ok) return book;
      const capture = await attempt(() => lastCaptureOf(book.value, comment));
      if (!capture.ok) return capture;
      if (overrodeReason === null && !capture.value) return { ok: true, value: null };
      return noteOf(comment, { kind: "reply", text, templateId, overrodeReason });
    },
    answers: {
      async logReport({ comment, reference, reason }: Ask<"logReport">): Promise<Answer<"logReport">> {
        const noted = await noteOf(comment, {
          kind: "status",
          status: "reported",
          reference: [reference, reason].filter(Boolean).join(" · ") || null,
        });
        if (noted.ok) await noteDone(comment, { reported: { on: new Date().toISOString(), ...wordsOf(comment) } });
        return noted;
      },
      async logHandOver({ comment, toWhom }: Ask<"logHandOver">): Promise<Answer<"logHandOver">> {
        const handedOver = toWhom === null ? undefined : { on: new Date().toISOString(), toWhom, ...wordsOf(comment) };
        // First the card, which the next shift reads: it must say so even where the case book cannot be opened, and the other way round.
        const onCard = await attempt(() => noteDone(comment, { handedOver }));
        const inBook = await (toWhom === null ? takeBack(comment) : noteOf(comment, { kind: "handover", text: toWhom }));
        return onCard.ok ? inBook : onCard;
      },
      async erased({ ids }: Ask<"erased">): Promise<Answer<"erased">> {
        const book = await open();
        if (book.ok) await forgetIn(book.value, (id) => ids.includes(id));
        return null;
      },
      async undoCapture({ id, comment }: Ask<"undoCapture">): Promise<Answer<"undoCapture">> {
        const book = await open();
        if (!book.ok) return book;
        const undone = await undoCapture(book.value, id);
        await rememberCapture(book.value, comment).catch(lineLost);
        return undone;
      },
      async keptSince({ comment, since }: Ask<"keptSince">): Promise<Answer<"keptSince">> {
        const book = await open();
        if (!book.ok) return null;
        const kept = await lastCaptureOf(book.value, comment);
        if (!kept || kept.capturedAt < since) return null;
        await rememberCapture(book.value, comment).catch(lineLost);
        const { id, caseNumber, item, completeness } = kept;
        return { step: "kept", id, caseNumber, item, completeness, warnings: [], locked: await isSealed(book.value), better: [] };
      },
    },
  };
}
