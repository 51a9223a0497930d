import { answer, askBackground } from "../../lib/extension/carry";
import { noteError } from "../../lib/extension/last-errors";
import { type Marks, selectedComment } from "../../lib/page";
import { createSight } from "../../lib/page/sight";
import type { Reading, Site } from "../../lib/sites/site";
import type { Change, watch } from "../../lib/sites/watch";
import { captureAnswers } from "./capture";
import { NOTHING_READ } from "./coverage";
import { createJudge } from "./judging";
import { asJudged, find, type Known, nothingKnown, snapshotOf } from "./known";
import { servePanels, TELL } from "./panels";
import type { Told } from "./read-list";
import { report } from "./reporting";
import { createShowing } from "./showing";

interface SessionOptions {
  signal: AbortSignal;
  /** The adapter for an address, and who follows the page. Without them, on a page that we do not know, only selected text is looked at. */
  reader?: { siteAt(url: URL): Site | null; watch: typeof watch };
}

/** What is done with what is learned. */
interface Parts {
  marks: Marks;
  /** Marks a comment afresh. */
  show(entry: Told): void;
  /** Has comments judged by their ids. */
  judge(ids: string[]): void;
  /** Tells the panels that there is news. */
  tell(): void;
}

/** Reads along with one frame of one page until the signal ends: watch, ask for judgement, show, answer the panel. */
export function startSession({ signal, reader }: SessionOptions): void {
  const stop = new AbortController();
  const sight = createSight(document, signal);
  const site = () => reader?.siteAt(new URL(location.href)) ?? null;
  const known = nothingKnown(site, sight, stop.signal);
  const { marks, show, onPanel } = createShowing(known, signal, () => panels.isOpen());
  const panels = servePanels({
    signal,
    speaks: () => isTopOrRead(known) || known.selections.size > 0,
    snapshot: () => snapshotOf(known),
    size: () => known.list.all().length,
    onOpen: onPanel,
  });
  const { tell } = panels;
  const parts = { marks, show, tell, judge: createJudge(known, { signal, show, tell }) };
  void follow(known, parts, { signal, reader });
  answer(
    {
      ...sessionAnswers(known, parts),
      async stopReading() {
        stop.abort();
        tell();
        return null;
      },
      ...captureAnswers({ find: (id) => find(known, id), marks, site, here: known.list.here, sight }),
    },
    { signal, mine: (ask) => isForUs(known, ask) },
  );
}

/** Follows the page as it changes. What the practice set comes first: whose comments are judged depends on it. Without an answer the page is read all the same. */
async function follow(known: Known, { marks, show, judge, tell }: Parts, { signal, reader }: SessionOptions): Promise<void> {
  function onReading(next: Reading, change: Change): void {
    if (next.recognised && !known.reading.recognised) sayAppeared();
    if (change.whole || !known.reading.recognised) known.reading = next;
    known.whole = change.whole;
    if (change.navigated) known.selections.clear();
    if (change.removed.length > 0) known.reported = null;
    marks.forget(change.removed);
    const { list } = known;
    for (const entry of list.take(next, change, location.href)) if (entry.judgement) show(entry);
    const fresh = new Set([...change.added, ...change.changed]);
    const toJudge = [...fresh].filter((id) => list.get(id)?.judgement === null && !list.get(id)?.comment.isOwner);
    if (toJudge.length > 0) judge(toJudge);
    else if (change.whole) void report(known).catch(() => undefined);
    tell();
  }

  /** A page that the adapter stumbled over is one it knows and could not read, which is said. */
  function onError(error: unknown): void {
    noteError("reading a page", error);
    if (!known.reading.recognised) known.reading = { ...NOTHING_READ, recognised: true };
    tell();
  }

  known.preferences = await askBackground("preferences", {}).catch(() => null);
  if (signal.aborted) return;
  reader?.watch({
    document,
    signal: AbortSignal.any([signal, known.stopped]),
    site: known.site,
    ignore: () => marks.host,
    onReading,
    onError,
  });
}

/** There is something to show here now: a panel that waits for it may listen. */
const sayAppeared = () => void askBackground("appeared", {}).catch(() => undefined);

/** What the background may ask of the session as a whole. */
function sessionAnswers(known: Known, { show, judge }: Parts) {
  const { list, selections } = known;

  /** Adds the words that are selected; false where none are. */
  function addSelection(): boolean {
    const selected = selectedComment(document, new URL(location.href));
    if (!selected) return false;
    const { comment, element, pieces } = selected;
    const told = { comment, asRead: null, judgement: null, settled: null, page: location.href, place: null };
    selections.set(comment.id, { ...told, element, authorElements: [], places: pieces, read: null });
    sayAppeared();
    judge([comment.id]);
    return true;
  }

  return {
    /** The practice set something else: whose comments are judged may be others now, and what is found in them. */
    async rejudge() {
      known.preferences = await askBackground("preferences", {});
      for (const entry of list.all()) {
        if (entry.asRead) entry.comment = asJudged(known, entry.asRead);
        if (!entry.comment.isOwner) continue;
        entry.judgement = null;
        show(entry);
      }
      judge([...selections.values(), ...list.all()].filter((entry) => !entry.comment.isOwner).map((entry) => entry.comment.id));
      return null;
    },
    awake: async () => true as const,
    async selection() {
      const found = addSelection();
      // The first frame to answer is believed: one with nothing selected leaves the others time.
      if (!found) await new Promise((done) => setTimeout(done, TELL));
      return { found };
    },
  };
}

/** The frame that stands for the whole page, and those in which there are comments. */
const isTopOrRead = ({ reading }: Known) => window === window.top || reading.recognised;

/** Whether a question is for this frame: the others of the page hear it too. */
function isForUs(known: Known, ask: object): boolean {
  if ("commentId" in ask) return find(known, ask.commentId as string) !== null;
  return isTopOrRead(known) || getSelection()?.isCollapsed === false;
}
