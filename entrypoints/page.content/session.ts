import { browser } from "wxt/browser";
import { answer, askBackground } from "../../lib/extension/carry";
import { PANEL_PORT, type PagePreferences, type PageSnapshot, type Settled } from "../../lib/extension/messages";
import type { Comment, Judgement } from "../../lib/model";
import { createMarks, type Place, selectedComment } from "../../lib/page";
import { siteFor } from "../../lib/sites";
import type { Reading, Site } from "../../lib/sites/site";
import { watch } from "../../lib/sites/watch";
import { captureAnswers } from "./capture";
import { coverageOf, isPractice, NOTHING_READ } from "./coverage";
import { markOf } from "./labels";

/** A comment on the page with what was said of it. Elements stay in this process. */
export interface Entry {
  comment: Comment;
  element: Element;
  authorElements: Element[];
  places: Place[];
  judgement: Judgement | null;
  settled: Settled | null;
}

interface SessionOptions {
  signal: AbortSignal;
  /** False on a page we do not know: only selected text is looked at. */
  watchPage: boolean;
  /** The adapter for an address; the sample page brings its own. */
  siteAt?(url: URL): Site | null;
}

/** Comments judged in one message: small enough to show progress, large enough to be quick. */
const BATCH = 50;
/** How often a question that failed is asked again, and how long after the first failure, in milliseconds. */
const TRIES = 5;
const WAIT = 500;

/** Reads along with one frame of one page until the signal ends: watch, ask for judgement, show, answer the panel. */
export function startSession({ signal, watchPage, siteAt = siteFor }: SessionOptions): void {
  const frame = crypto.randomUUID();
  const entries = new Map<string, Entry>();
  const selections = new Map<string, Entry>();
  const panels = new Set<Port>();
  let reading: Reading = NOTHING_READ;
  let preferences: PagePreferences | null = null;
  let judging = Promise.resolve();
  const stop = new AbortController();

  const marks = createMarks({ document, signal, onOpen: (commentId) => void askBackground("open", { commentId }) });
  const all = () => [...selections.values(), ...entries.values()];
  const find = (id: string) => selections.get(id) ?? entries.get(id) ?? null;

  const snapshot = (): PageSnapshot => ({
    frame,
    url: location.href,
    title: document.title,
    coverage: coverageOf(siteAt(new URL(location.href)), reading, entries.size, preferences),
    entries: all().map(({ comment, judgement, settled }) => ({ comment, judgement, settled })),
    waiting: stop.signal.aborted ? 0 : all().filter((entry) => entry.judgement === null && !entry.comment.isOwner).length,
  });

  let telling = false;
  /** Sends the panel what is here now; many changes in a row are sent once. */
  function tell(): void {
    if (telling || panels.size === 0) return;
    telling = true;
    setTimeout(() => {
      telling = false;
      const now = snapshot();
      for (const panel of panels) panel.postMessage(now);
    }, 60);
  }

  function show(entry: Entry): void {
    if (preferences?.quiet && panels.size === 0) return;
    const mark = markOf(entry, preferences?.words ?? {});
    if (mark) marks.paint([mark]);
    else marks.forget([entry.comment.id]);
  }

  /** Judges what is waiting, batch after batch; a page that changes meanwhile is simply judged next. */
  function judge(ids: string[], tries = 0): void {
    judging = judging
      .then(() => judgeNow(ids))
      .catch((error) => {
        console.warn("Courtesy: could not judge", error);
        // The worker was stopped over the question, or the extension is being updated: what is still waiting is asked again.
        if (tries < TRIES && !signal.aborted)
          setTimeout(
            () =>
              judge(
                ids.filter((id) => find(id)?.judgement === null),
                tries + 1,
              ),
            WAIT * 2 ** tries,
          );
      });
    tell();
  }

  async function judgeNow(ids: string[]): Promise<void> {
    preferences ??= await askBackground("preferences", {});
    for (let from = 0; from < ids.length && !signal.aborted && !stop.signal.aborted; from += BATCH) {
      const batch = ids
        .slice(from, from + BATCH)
        .map(find)
        .filter((entry) => entry !== null);
      const { judgements, settled } = await askBackground("judge", { comments: batch.map((entry) => entry.comment) });
      batch.forEach((entry, index) => {
        // The element may have been recycled for another comment while we asked.
        if (find(entry.comment.id)?.comment !== entry.comment) return;
        entry.judgement = judgements[index] ?? null;
        entry.settled = settled[`${entry.comment.site}:${entry.comment.id}`] ?? null;
        show(entry);
      });
      tell();
    }
    await report();
  }

  async function report(): Promise<void> {
    if (!reading.recognised && selections.size === 0) return;
    const now = snapshot();
    const comments = now.entries
      .filter((entry) => entry.judgement && !entry.settled)
      .map((entry) => ({ comment: entry.comment, findings: entry.judgement?.findings ?? [] }));
    const present = now.entries.map(({ comment }) => comment.id);
    await askBackground("report", { coverage: now.coverage, pageUrl: now.url, comments, present });
  }

  function addSelection(): boolean {
    const selected = selectedComment(document, new URL(location.href));
    if (!selected) return false;
    const { comment, element, pieces } = selected;
    selections.set(comment.id, { comment, element, authorElements: [], places: pieces, judgement: null, settled: null });
    void askBackground("appeared", {}).catch(() => undefined);
    judge([comment.id]);
    return true;
  }

  /** Whether a question is for this frame: the others of the page hear it too. */
  function mine(ask: object): boolean {
    if ("commentId" in ask) return find(ask.commentId as string) !== null;
    return window === window.top || reading.recognised || getSelection()?.isCollapsed === false;
  }

  if (watchPage) {
    watch({
      document,
      signal: AbortSignal.any([signal, stop.signal]),
      site: () => siteAt(new URL(location.href)),
      ignore: () => marks.host,
      onReading(next, change) {
        if (next.recognised && !reading.recognised) void askBackground("appeared", {}).catch(() => undefined);
        reading = next;
        if (change.navigated) selections.clear();
        marks.forget(change.removed);
        for (const id of change.removed) entries.delete(id);
        const fresh = new Set([...change.added, ...change.changed]);
        for (const { comment: found, element, authorElements, pieces } of next.comments) {
          const comment = isPractice(found, preferences) ? found : { ...found, isOwner: false };
          const known = entries.get(comment.id);
          if (known && !fresh.has(comment.id)) {
            Object.assign(known, { element, authorElements, places: pieces });
            if (known.judgement) show(known);
          } else entries.set(comment.id, { comment, element, authorElements, places: pieces, judgement: null, settled: null });
        }
        const toJudge = [...fresh].filter((id) => entries.has(id) && !entries.get(id)?.comment.isOwner);
        if (toJudge.length > 0) judge(toJudge);
        else void report().catch(() => undefined);
        tell();
      },
    });
  }

  answer(
    {
      async rejudge() {
        preferences = await askBackground("preferences", {});
        judge(
          all()
            .filter((entry) => !entry.comment.isOwner)
            .map((entry) => entry.comment.id),
        );
        return null;
      },
      selection: async () => ({ found: addSelection() }),
      ...captureAnswers({
        find,
        marks,
        site: () => siteAt(new URL(location.href)),
        others: (entry) => [...entries.values()].filter((other) => other !== entry),
      }),
      async stopReading() {
        stop.abort();
        return null;
      },
    },
    { signal, mine },
  );

  const connect = (port: Port) => {
    if (port.name !== PANEL_PORT || (window !== window.top && !reading.recognised && selections.size === 0)) return;
    panels.add(port);
    port.onDisconnect.addListener(() => panels.delete(port));
    if (preferences?.quiet) for (const entry of all()) show(entry);
    tell();
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener("abort", () => {
    browser.runtime.onConnect.removeListener(connect);
    for (const panel of panels) panel.disconnect();
  });
}

type Port = ReturnType<typeof browser.runtime.connect>;
