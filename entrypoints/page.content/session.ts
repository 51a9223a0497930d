import { answer, askBackground } from "../../lib/extension/carry";
import { noteError } from "../../lib/extension/last-errors";
import type { PagePreferences, PageSnapshot } from "../../lib/extension/messages";
import type { Comment, Finding } from "../../lib/model";
import { createMarks, selectedComment } from "../../lib/page";
import { createSight } from "../../lib/page/sight";
import { toShow } from "../../lib/policy/signposts";
import type { Reading, Site } from "../../lib/sites/site";
import type { Change, watch } from "../../lib/sites/watch";
import { captureAnswers, isTranslatedPage } from "./capture";
import { coverageOf, isPractice, isUnderOwn, NOTHING_READ } from "./coverage";
import { markOf } from "./labels";
import { servePanels, TELL } from "./panels";
import { createReadList, type Entry, isHere, type Told } from "./read-list";

interface SessionOptions {
  signal: AbortSignal;
  /** The adapter for an address, and who follows the page. Without them, on a page that we do not know, only selected text is looked at. */
  reader?: { siteAt(url: URL): Site | null; watch: typeof watch };
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
export function startSession({ signal, reader }: SessionOptions): void {
  const site = () => reader?.siteAt(new URL(location.href)) ?? null;
  const frame = crypto.randomUUID();
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
  /** The comment as it is judged: whether it is the practice's own depends on its settings. */
  const asJudged = (comment: Comment): Comment => ({
    ...comment,
    isOwner: isPractice(comment, preferences),
    translated: comment.translated === true || isTranslatedPage(),
  });
  const sight = createSight(document, signal);
  const list = createReadList(sight, asJudged);
  const all = (): Told[] => [...selections.values(), ...list.shown()];
  const find = (id: string): Told | null => selections.get(id) ?? list.get(id);

  /** What comes after the reading was stopped is never seen, and that is said. */
  const coverageNow = () => {
    const coverage = coverageOf(
      site(),
      reading,
      list.shown().map(({ comment }) => comment),
      preferences,
    );
    if (stop.signal.aborted) coverage.warnings.push("warning_stopped");
    return coverage;
  };
  /** Whether the person stopped the reading before it came to this one. What was read and what they select is judged all the same. */
  const isLeft = ({ asRead, judgement }: Told) => stop.signal.aborted && asRead !== null && judgement === null;

  const snapshot = (): PageSnapshot => ({
    frame,
    url: location.href,
    title: document.title,
    coverage: coverageNow(),
    entries: all().map(({ comment, judgement, settled, asRead, missing }) => ({
      comment,
      judgement,
      settled,
      underOwn: isUnderOwn(comment, reading.pageKind, preferences),
      ...(asRead ? {} : { selected: true }),
      ...(missing ? { missing } : {}),
    })),
    waiting: stop.signal.aborted ? 0 : all().filter((entry) => entry.judgement === null && !entry.comment.isOwner).length,
  });

  const panels = servePanels({
    signal,
    speaks: () => window === window.top || reading.recognised || selections.size > 0,
    snapshot,
    size: () => list.all().length,
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
    const mark = entry && isHere(entry) && markOf(entry, preferences?.words ?? {}, preferences?.ownCode ?? false);
    if (!mark || answered?.opened || panels.isOpen()) return;
    const label = preferences?.words.mark_press_button ?? mark.label;
    hinted = true;
    marks.paint([{ ...mark, label, name: label }]);
    marks.say(label);
  }

  function show(entry: Told): void {
    if (!isHere(entry) || (preferences?.quiet && !panels.isOpen())) return;
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
      batch.forEach(({ comment }, index) => {
        const entry = find(comment.id);
        // It may have been edited, or the element recycled for another comment, while we asked.
        if (entry?.comment !== comment) return;
        entry.judgement = judgements[index] ?? null;
        entry.settled = settled[`${comment.site}:${comment.id}`] ?? null;
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
    const here = now.entries.filter(({ missing }) => !missing).map(({ comment }) => comment.id);
    const coverage = JSON.stringify([now.url, now.coverage, here.length]);
    if (coverage === reported) return;
    reported = coverage;
    const comments = all()
      .filter((entry) => entry.judgement && !entry.missing)
      .map((entry) => ({
        comment: entry.comment,
        findings: entry.settled || !entry.judgement ? [] : toShow(entry.judgement).map(plainFinding),
        away: !isHere(entry),
      }));
    try {
      await askBackground("report", { coverage: now.coverage, pageUrl: now.url, comments, present: here });
    } catch (error) {
      reported = null;
      throw error;
    }
  }

  function addSelection(): boolean {
    const selected = selectedComment(document, new URL(location.href));
    if (!selected) return false;
    const { comment, element, pieces } = selected;
    const told = { comment, asRead: null, judgement: null, settled: null, page: location.href, place: null };
    selections.set(comment.id, { ...told, element, authorElements: [], places: pieces, read: null });
    void askBackground("appeared", {}).catch(() => undefined);
    judge([comment.id]);
    return true;
  }

  /** Whether a question is for this frame: the others of the page hear it too. */
  function mine(ask: object): boolean {
    if ("commentId" in ask) return find(ask.commentId as string) !== null;
    return window === window.top || reading.recognised || getSelection()?.isCollapsed === false;
  }

  function onReading(next: Reading, change: Change): void {
    if (next.recognised && !reading.recognised) void askBackground("appeared", {}).catch(() => undefined);
    if (change.whole || !reading.recognised) reading = next;
    whole = change.whole;
    if (change.navigated) selections.clear();
    if (change.removed.length > 0) reported = null;
    marks.forget(change.removed);
    for (const entry of list.take(next, change, location.href)) if (entry.judgement) show(entry);
    const fresh = new Set([...change.added, ...change.changed]);
    const toJudge = [...fresh].filter((id) => list.get(id)?.judgement === null && !list.get(id)?.comment.isOwner);
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
    if (signal.aborted) return;
    reader?.watch({
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
        for (const entry of list.all()) {
          if (entry.asRead) entry.comment = asJudged(entry.asRead);
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
      ...captureAnswers({
        find,
        marks,
        site,
        here: list.here,
        sight,
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
