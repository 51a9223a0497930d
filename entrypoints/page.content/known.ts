import type { PagePreferences, PageSnapshot } from "../../lib/extension/messages";
import type { Comment } from "../../lib/model";
import type { Sight } from "../../lib/page/sight";
import type { Reading, Site } from "../../lib/sites/site";
import { isTranslatedPage } from "./capture";
import { coverageOf, isPractice, isUnderOwn, NOTHING_READ } from "./coverage";
import { createReadList, type Entry, type Told } from "./read-list";

/** Tells the frames of one tab apart. Pages over plain http have no `crypto.randomUUID`. */
const FRAME = String(Math.random());

/** What one frame knows of its page now. Whoever learns something writes it here, so that nobody goes by a copy. */
export interface Known {
  /** The adapter for the address as it is now. */
  site(): Site | null;
  list: ReturnType<typeof createReadList>;
  /** Words that a person selected, by their id. */
  selections: Map<string, Entry>;
  reading: Reading;
  /** Nothing is reported of a page that is still being read: what is not read yet would seem to be gone. */
  whole: boolean;
  /** What the practice set; null until the background has answered. */
  preferences: PagePreferences | null;
  /** Questions to the judge that have no answer yet. */
  asking: number;
  /** Coverage as last reported, or null when something else is to be reported too. */
  reported: string | null;
  /** Aborted when the person stops the reading. */
  stopped: AbortSignal;
}

/** A page of which nothing is known yet. */
export function nothingKnown(site: Known["site"], sight: Sight, stopped: AbortSignal): Known {
  const known: Known = {
    site,
    list: createReadList(sight, (comment) => asJudged(known, comment)),
    selections: new Map(),
    reading: NOTHING_READ,
    whole: false,
    preferences: null,
    asking: 0,
    reported: null,
    stopped,
  };
  return known;
}

/** The comment as it is judged: whether it is the practice's own depends on its settings. */
export const asJudged = ({ preferences }: Known, comment: Comment): Comment => ({
  ...comment,
  isOwner: isPractice(comment, preferences),
  translated: comment.translated === true || isTranslatedPage(),
});

/** Everything that there is to tell of: what the person selected, then what belongs to the page. */
export const everything = ({ selections, list }: Known): Told[] => [...selections.values(), ...list.shown()];

/** The comment or the selected words of that id, wherever on the page; null when there is none. */
export const find = ({ selections, list }: Known, id: string): Told | null => selections.get(id) ?? list.get(id);

/** The page as it is told to the panel, and from there to the background. */
export function snapshotOf(known: Known): PageSnapshot {
  const { reading, preferences, list } = known;
  const listed = list.shown().map(({ comment }) => comment);
  const coverage = coverageOf(known.site(), reading, listed, preferences);
  const stopped = known.stopped.aborted;
  // What comes after the reading was stopped is never seen, and that is said.
  if (stopped) coverage.warnings.push("warning_stopped");
  const all = everything(known);
  return {
    frame: FRAME,
    url: location.href,
    title: document.title,
    coverage,
    entries: all.map(({ comment, judgement, settled, asRead, missing }) => ({
      comment,
      judgement,
      settled,
      underOwn: isUnderOwn(comment, reading.pageKind, preferences),
      ...(asRead ? {} : { selected: true }),
      ...(missing ? { missing } : {}),
    })),
    waiting: stopped ? 0 : all.filter((entry) => entry.judgement === null && !entry.comment.isOwner).length,
  };
}
