import { answer, askBackground } from "../../lib/extension/carry";
import { noteError } from "../../lib/extension/last-errors";
import type { PagePreferences, PageSnapshot, Settled } from "../../lib/extension/messages";
import type { Comment, Finding, Judgement } from "../../lib/model";
import { createMarks, type Place, selectedComment } from "../../lib/page";
import { toShow } from "../../lib/policy/signposts";
import type { ReadComment, Reading, Site } from "../../lib/sites/site";
import { type Change, watch } from "../../lib/sites/watch";
import { captureAnswers } from "./capture";
import { coverageOf, isPractice, isUnderOwn, NOTHING_READ } from "./coverage";
import { markOf } from "./labels";
import { servePanels, TELL } from "./panels";

/** A comment on the page with what was said of it. Elements stay in this process. */
export interface Entry {
  comment: Comment;
  element: Element;
  authorElements: Element[];
  places: Place[];
  /** As the adapter read it; null for selected text. */
  read: ReadComment | null;
  judgement: Judgement | null;
  settled: Settled | null;
}

interface SessionOptions {
  signal: AbortSignal;
  /** The adapter for an address. Without it, on a page that we do not know, only selected text is looked at. */
  siteAt?(url: URL): Site | null;
}

/** Comments judged in one message: small enough to show progress, large enough to be quick. */
const BATCH = 50;
/** How often a question that failed is asked again, and how long after the first failure, in milliseconds. */
const TRIES = 5;
const WAIT = 500;

/** A finding as it is counted: without the words, which on a long page would be most of the message. */
const plainFinding = (finding: Finding): Finding => ({
  ...finding,
  spans: [],
  because: "",
  clause: finding.clause && { ...finding.clause, quote: "" },
});

/** Reads along with one frame of one page until the signal ends: watch, ask for judgement, show, answer the panel. */
export function startSession({ signal, siteAt }: SessionOptions): void {
  const site = () => siteAt?.(new URL(location.href)) ?? null;
  const frame = crypto.randomUUID();
  const entries = new Map<string, Entry>();
  const selections = new Map<string, Entry>();
  let reading: Reading = NOTHING_READ;
  let preferences: PagePreferences | null = null;
  let judging = Promise.resolve();
  /** Questions to the judge that have no answer yet. */
  let asking = 0;
  /** Nothing is reported of a page that is still being read: what is not read yet would seem to be gone. */
  let whole = false;
  /** Coverage as last reported, or null when something else is to be reported too. */
  let reported: string | null = null;
  const stop = new AbortController();
  /** A badge says how the panel is opened. */
  let hinted = false;

  const marks = createMarks({ document, signal, onOpen: (commentId) => void open(commentId) });
  const all = () => [...selections.values(), ...entries.values()];
  const presentOnes = () => [...entries.values()].map(({ comment }) => comment);
  const find = (id: string) => selections.get(id) ?? entries.get(id) ?? null;

  /** What comes after the reading was stopped is never seen, and that is said. */
  const coverageNow = () => {
    const coverage = coverageOf(site(), reading, presentOnes(), preferences);
    if (stop.signal.aborted) coverage.warnings.push("warning_stopped");
    return coverage;
  };
  /** Whether the person stopped the reading before it came to this one. What was read and what they select is judged all the same. */
  const isLeft = ({ read, judgement }: Entry) => stop.signal.aborted && read !== null && judgement === null;

  const snapshot = (): PageSnapshot => ({
    frame,
    url: location.href,
    title: document.title,
    coverage: coverageNow(),
    entries: all().map(({ comment, judgement, settled, read }) => ({
      comment,
      judgement,
      settled,
      underOwn: isUnderOwn(comment, reading.pageKind, preferences),
      ...(read ? {} : { selected: true }),
    })),
    waiting: stop.signal.aborted ? 0 : all().filter((entry) => entry.judgement === null && !entry.comment.isOwner).length,
  });

  const panels = servePanels({
    signal,
    speaks: () => window === window.top || reading.recognised || selections.size > 0,
    snapshot,
    size: () => entries.size,
    onOpen() {
      if (preferences?.quiet || hinted) for (const entry of all()) show(entry);
      hinted = false;
    },
  });
  const { tell } = panels;

  /** The badge was pressed. Where the browser opens no panel for that, the badge says what does, until it was done. */
  async function open(commentId: string): Promise<void> {
    const answered = await askBackground("open", { commentId }).catch(() => null);
    const entry = find(commentId);
    const mark = entry && markOf(entry, preferences?.words ?? {}, preferences?.ownCode ?? false);
    if (!mark || answered?.opened || panels.isOpen()) return;
    const label = preferences?.words.mark_press_button ?? mark.label;
    hinted = true;
    marks.paint([{ ...mark, label, name: label }]);
    marks.say(label);
  }

  function show(entry: Entry): void {
    if (preferences?.quiet && !panels.isOpen()) return;
    const mark = markOf(entry, preferences?.words ?? {}, preferences?.ownCode ?? false);
    if (mark) marks.paint([mark]);
    else marks.forget([entry.comment.id]);
  }

  /** Judges what is waiting, batch after batch; a page that changes meanwhile is simply judged next. */
  function judge(ids: string[], tries = 0): void {
    asking++;
    judging = judging
      .then(() => judgeNow(ids))
      .finally(() => asking--)
      .then(report)
      .catch((error) => {
        noteError("judging a page", error);
        // The worker was stopped over the question, or the extension is being updated: what is still waiting is asked again.
        const waiting = () => ids.filter((id) => find(id)?.judgement === null);
        if (tries < TRIES && !signal.aborted) setTimeout(() => judge(waiting(), tries + 1), WAIT * 2 ** tries);
      });
    tell();
  }

  async function judgeNow(ids: string[]): Promise<void> {
    preferences ??= await askBackground("preferences", {});
    for (let from = 0; from < ids.length && !signal.aborted; from += BATCH) {
      const batch = ids
        .slice(from, from + BATCH)
        .map(find)
        .filter((entry) => entry !== null)
        .filter((entry) => !isLeft(entry));
      if (batch.length === 0) continue;
      const { judgements, settled } = await askBackground("judge", { comments: batch.map((entry) => entry.comment) });
      batch.forEach((entry, index) => {
        // The element may have been recycled for another comment while we asked.
        if (find(entry.comment.id)?.comment !== entry.comment) return;
        entry.judgement = judgements[index] ?? null;
        entry.settled = settled[`${entry.comment.site}:${entry.comment.id}`] ?? null;
        show(entry);
      });
      reported = null;
      tell();
    }
  }

  /** Tells the background what is here, once there is news and nothing is waiting to be judged: a page that loads would tell all the time. */
  async function report(): Promise<void> {
    if (asking > 0 || (reading.recognised ? !whole : selections.size === 0)) return;
    const now = snapshot();
    const coverage = JSON.stringify([now.url, now.coverage]);
    if (coverage === reported) return;
    reported = coverage;
    const comments = now.entries
      .filter((entry) => entry.judgement)
      .map(({ comment, judgement, settled }) => ({
        comment,
        findings: settled || !judgement ? [] : toShow(judgement).map(plainFinding),
      }));
    const present = now.entries.map(({ comment }) => comment.id);
    try {
      await askBackground("report", { coverage: now.coverage, pageUrl: now.url, comments, present });
    } catch (error) {
      reported = null;
      throw error;
    }
  }

  function addSelection(): boolean {
    const selected = selectedComment(document, new URL(location.href));
    if (!selected) return false;
    const { comment, element, pieces } = selected;
    selections.set(comment.id, { comment, element, authorElements: [], places: pieces, read: null, judgement: null, settled: null });
    void askBackground("appeared", {}).catch(() => undefined);
    judge([comment.id]);
    return true;
  }

  /** Whether a question is for this frame: the others of the page hear it too. */
  function mine(ask: object): boolean {
    if ("commentId" in ask) return find(ask.commentId as string) !== null;
    return window === window.top || reading.recognised || getSelection()?.isCollapsed === false;
  }

  /** The comment as it is judged: whether it is the practice's own depends on its settings. */
  const asJudged = ({ comment }: ReadComment): Comment => ({ ...comment, isOwner: isPractice(comment, preferences) });

  function onReading(next: Reading, change: Change): void {
    if (next.recognised && !reading.recognised) void askBackground("appeared", {}).catch(() => undefined);
    if (change.whole || !reading.recognised) reading = next;
    whole = change.whole;
    if (change.navigated) selections.clear();
    if (change.removed.length > 0) reported = null;
    marks.forget(change.removed);
    for (const id of change.removed) entries.delete(id);
    const fresh = new Set([...change.added, ...change.changed]);
    for (const read of next.comments) {
      const { element, authorElements, pieces: places } = read;
      const known = entries.get(read.comment.id);
      if (known?.read === read) continue;
      if (known && !fresh.has(read.comment.id)) {
        Object.assign(known, { element, authorElements, places, read });
        if (known.judgement) show(known);
      } else
        entries.set(read.comment.id, { comment: asJudged(read), element, authorElements, places, read, judgement: null, settled: null });
    }
    const toJudge = [...fresh].filter((id) => entries.has(id) && !entries.get(id)?.comment.isOwner);
    if (toJudge.length > 0) judge(toJudge);
    else if (change.whole) void report().catch(() => undefined);
    tell();
  }

  /** A page that the adapter stumbled over is one it knows and could not read, which is said. */
  function onError(error: unknown): void {
    noteError("reading a page", error);
    if (!reading.recognised) reading = { ...NOTHING_READ, recognised: true };
    tell();
  }

  /** What the practice set comes first: whose comments are judged depends on it. Without an answer the page is read all the same. */
  async function begin(): Promise<void> {
    preferences = await askBackground("preferences", {}).catch(() => null);
    if (signal.aborted || !siteAt) return;
    watch({
      document,
      signal: AbortSignal.any([signal, stop.signal]),
      site,
      ignore: () => marks.host,
      onReading,
      onError,
    });
  }
  void begin();

  answer(
    {
      async rejudge() {
        preferences = await askBackground("preferences", {});
        for (const entry of entries.values()) {
          if (entry.read) entry.comment = asJudged(entry.read);
          if (!entry.comment.isOwner) continue;
          entry.judgement = null;
          show(entry);
        }
        judge(
          all()
            .filter((entry) => !entry.comment.isOwner)
            .map((entry) => entry.comment.id),
        );
        return null;
      },
      awake: async () => true as const,
      async selection() {
        const found = addSelection();
        // The first frame to answer is believed: one with nothing selected leaves the others time.
        if (!found) await new Promise((done) => setTimeout(done, TELL));
        return { found };
      },
      ...captureAnswers({
        find,
        marks,
        site,
        others: (entry) => [...entries.values()].filter((other) => other !== entry),
      }),
      async stopReading() {
        stop.abort();
        tell();
        return null;
      },
    },
    { signal, mine },
  );
}
