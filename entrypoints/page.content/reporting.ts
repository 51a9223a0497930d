import { askBackground } from "../../lib/extension/carry";
import type { Finding } from "../../lib/model";
import { toShow } from "../../lib/policy/signposts";
import { everything, type Known, snapshotOf } from "./known";
import { isHere } from "./read-list";

/** A finding as it is counted: without the words, which on a long page would be most of the message. */
const plainFinding = (finding: Finding): Finding => ({
  ...finding,
  spans: [],
  because: "",
  clause: finding.clause && { ...finding.clause, quote: "" },
});

/** Tells the background what is here, once there is news and nothing is waiting to be judged: a page that loads would tell all the time. @throws when nobody hears it. */
export async function report(known: Known): Promise<void> {
  const { asking, reading, whole, selections } = known;
  if (asking > 0 || (reading.recognised ? !whole : selections.size === 0)) return;
  const { coverage, entries, url: pageUrl } = snapshotOf(known);
  const present = entries.filter(({ missing }) => !missing).map(({ comment }) => comment.id);
  const reported = JSON.stringify([pageUrl, coverage, present.length]);
  if (reported === known.reported) return;
  known.reported = reported;
  const comments = everything(known)
    .filter((entry) => entry.judgement && !entry.missing)
    .map((entry) => ({
      comment: entry.comment,
      findings: entry.settled || !entry.judgement ? [] : toShow(entry.judgement).map(plainFinding),
      away: !isHere(entry),
    }));
  try {
    await askBackground("report", { coverage, pageUrl, comments, present });
  } catch (error) {
    known.reported = null;
    throw error;
  }
}
