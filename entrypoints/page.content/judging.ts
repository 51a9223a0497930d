import { askBackground } from "../../lib/extension/carry";
import { noteError } from "../../lib/extension/last-errors";
import { find, type Known } from "./known";
import type { Told } from "./read-list";
import { report } from "./reporting";

/** Comments judged in one message: small enough to show progress, large enough to be quick. */
const BATCH = 50;
/** How often a question that failed is asked again, and how long after the first failure, in milliseconds. */
const TRIES = 5;
const WAIT = 500;

interface Audience {
  signal: AbortSignal;
  /** Marks what was judged. */
  show(entry: Told): void;
  /** Tells the panels that there is news. */
  tell(): void;
}

/**
 * Gives a function that has comments judged by their ids and then reports the page: one question after the other, each asked again when it
 * or the report failed, until the signal ends.
 */
export function createJudge(known: Known, { signal, show, tell }: Audience): (ids: string[]) => void {
  let judging = Promise.resolve();

  /** Judges what is waiting, batch after batch; a page that changes meanwhile is simply judged next. */
  function judge(ids: string[], tries = 0): void {
    known.asking++;
    judging = judging
      .then(() => judgeNow(ids))
      .finally(() => known.asking--)
      .then(() => report(known))
      .catch((error) => {
        noteError("judging a page", error);
        // The worker was stopped over the question, or the extension is being updated: what is still waiting is asked again.
        const waiting = () => ids.filter((id) => find(known, id)?.judgement === null);
        if (tries < TRIES && !signal.aborted) setTimeout(() => judge(waiting(), tries + 1), WAIT * 2 ** tries);
      });
    tell();
  }

  /** Whether the person stopped the reading before it came to this one. What was read and what they select is judged all the same. */
  const isLeft = ({ asRead, judgement }: Told) => known.stopped.aborted && asRead !== null && judgement === null;

  async function judgeNow(ids: string[]): Promise<void> {
    known.preferences ??= await askBackground("preferences", {});
    for (let from = 0; from < ids.length && !signal.aborted; from += BATCH) {
      const batch = ids
        .slice(from, from + BATCH)
        .flatMap((id) => find(known, id) ?? [])
        .filter((entry) => !isLeft(entry));
      if (batch.length === 0) continue;
      const { judgements, settled } = await askBackground("judge", { comments: batch.map((entry) => entry.comment) });
      batch.forEach(({ comment }, index) => {
        const entry = find(known, comment.id);
        // It may have been edited, or the element recycled for another comment, while we asked.
        if (entry?.comment !== comment) return;
        entry.judgement = judgements[index] ?? null;
        entry.settled = settled[`${comment.site}:${comment.id}`] ?? null;
        show(entry);
      });
      known.reported = null;
      tell();
    }
  }

  return judge;
}
