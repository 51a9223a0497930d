import { browser } from "wxt/browser";
import { create } from "zustand";
import type { Entry } from "../../components/panel/types";
import { askBackground } from "../../lib/extension/carry";
import { type Digest, dailyDigest } from "../../lib/extension/digest";
import { commentsDone, type Done, replyHistory } from "../../lib/extension/memory";
import { type BetterWay, CAPTURE_PORT, type CaptureAsk, type CaptureProgress, type PageSnapshot } from "../../lib/extension/messages";
import { FIRST_KEYS, selectKeys } from "../../lib/extension/select-keys";
import { type Loaded, loadSettings, watchSettings } from "../../lib/extension/settings";
import type { checkReply } from "../../lib/replies/check";
import { followActiveTab, type Looking } from "./page-link";
import type { RepliedBefore } from "./replies";

interface PanelState {
  looking: Looking;
  loaded: Loaded | null;
  replied: RepliedBefore;
  /** What was done about comments before, on this computer. */
  done: Record<string, Done>;
  /** The reply check, which is large: loaded once the panel is drawn. */
  checked: typeof checkReply | null;
  digest: Digest | null;
  /** The comment whose badge was pressed last. */
  focused: { commentId: string } | null;
  /** A selection was to be checked there, and nothing was selected. */
  missed: { tabId: number; at: number } | null;
  /** The keys that check a selection. */
  selectKeys: string;
  capture: { commentId: string; entry: Entry; progress: CaptureProgress; port: { disconnect(): void } | null } | null;
}

/** What the panel shows: the active tab, the settings, the capture under way. */
export const usePanel = create<PanelState>(() => ({
  looking: { tabId: null, unknown: false, frames: [] },
  loaded: null,
  replied: { byThread: {}, templates: [] },
  done: {},
  checked: null,
  digest: null,
  focused: null,
  missed: null,
  selectKeys: FIRST_KEYS,
  capture: null,
}));

const set = usePanel.setState;

/** What happened in the page this long ago may be why the panel opens, in milliseconds. */
const JUST_NOW = 5000;
/** A pressed badge counts for longer, in milliseconds: in Firefox the person reads which button opens the panel, and presses that. */
const PRESSED = 30_000;

/** Joins the frames of one tab: the one that read most gives the page its name, and what was read is counted over all of them. */
export function joined({ frames }: Looking): PageSnapshot | null {
  const [first, ...others] = [...frames].sort((a, b) => b.coverage.cards - a.coverage.cards || b.entries.length - a.entries.length);
  if (!first) return null;
  const sum = (count: "cards" | "read" | "own" | "truncated" | "collapsed") =>
    frames.reduce((all, { coverage }) => all + coverage[count], 0);
  return {
    ...first,
    coverage: {
      ...first.coverage,
      cards: sum("cards"),
      read: sum("read"),
      own: sum("own"),
      truncated: sum("truncated"),
      collapsed: sum("collapsed"),
    },
    entries: [first, ...others].flatMap((frame) => frame.entries),
    waiting: frames.reduce((sum, frame) => sum + frame.waiting, 0),
  };
}

/** What was answered from this computer: threads, and templates in the order in which they were last used. */
async function loadReplied(): Promise<void> {
  const threads = Object.entries(await replyHistory.all());
  const used = threads.flatMap(([, { entries }]) => entries).sort((a, b) => (a.on < b.on ? 1 : -1));
  const byThread = Object.fromEntries(threads);
  set({ replied: { byThread, templates: [...new Set(used.map(({ templateId }) => templateId))] } });
}

const loadDone = async () => set({ done: await commentsDone.all() });

async function loadCheck(): Promise<void> {
  const { checkReply } = await import("../../lib/replies/check");
  set({ checked: checkReply });
}

/** Follows the tab, the settings and the badges pressed in the page, as long as the panel is open. */
export function startPanel(signal: AbortSignal): void {
  const load = async () => set({ loaded: await loadSettings() });
  void load();
  watchSettings(() => void load(), signal);
  void dailyDigest(new Date()).then((digest) => set({ digest }));
  void selectKeys().then((keys) => set({ selectKeys: keys }));
  void loadReplied();
  void loadDone();
  requestAnimationFrame(() => setTimeout(loadCheck));
  browser.storage.local.onChanged.addListener((changes) => {
    if ("remembered.replies" in changes) void loadReplied();
    if ("remembered.done" in changes) void loadDone();
  });
  followActiveTab((looking) => {
    const { looking: before, missed } = usePanel.getState();
    set({ looking });
    // "Nothing was selected" is over once one leaves that tab.
    if (looking.tabId !== before.tabId && missed?.tabId === before.tabId) set({ missed: null });
    // A mark that was pressed while the panel was closed names its comment before the panel knows its tab.
    if (looking.tabId !== before.tabId) void focus();
  }, signal);
  const miss = async () => {
    const { missed } = (await browser.storage.session.get("missed")) as Partial<Pick<PanelState, "missed">>;
    if (missed && Date.now() - missed.at < JUST_NOW) set({ missed });
  };
  const focus = async () => {
    const { focus } = (await browser.storage.session.get("focus")) as { focus?: { tabId: number; commentId: string; at: number } };
    if (focus && Date.now() - focus.at < PRESSED && focus.tabId === usePanel.getState().looking.tabId) set({ focused: focus });
  };
  browser.storage.session.onChanged.addListener((changes) => void ("missed" in changes ? miss() : focus()));
  void miss();
  void focus();
}

/** Captures that wait for the one under way: what becomes of each is told. */
const waiting: { entry: Entry; activation: CaptureAsk["activation"]; tabId: number }[] = [];

const isUnderWay = () => /loading|frame|sealing/.test(usePanel.getState().capture?.progress.step ?? "");

/** Captures a comment once no other capture is under way; one that is asked for twice meanwhile is made once. */
export function startCapture(entry: Entry, activation: CaptureAsk["activation"]): void {
  const { looking, capture } = usePanel.getState();
  if (looking.tabId === null) return;
  const asked = { entry, activation, tabId: looking.tabId };
  const { id } = entry.comment;
  if (!isUnderWay()) begin(asked);
  else if (capture?.commentId !== id && !waiting.some((other) => other.entry.comment.id === id)) waiting.push(asked);
}

/** Starts the capture that waits longest, if any. */
function next(): void {
  const asked = waiting.shift();
  if (asked) begin(asked);
}

/** Starts a capture; the background tells how it goes over a port of its own. */
function begin({ entry, activation, tabId }: (typeof waiting)[number]): void {
  const commentId = entry.comment.id;
  const port = browser.runtime.connect({ name: CAPTURE_PORT });
  const show = (progress: CaptureProgress) => {
    set({ capture: { commentId, entry, progress, port } });
    // What failed stays to be read; the next begins when that is put away.
    if (progress.step === "kept") next();
  };
  const since = new Date().toISOString();
  let ended = false;
  port.onMessage.addListener((message) => {
    const progress = message as CaptureProgress;
    ended = progress.step === "kept" || progress.step === "failed";
    show(progress);
  });
  port.onDisconnect.addListener(async () => {
    if (ended) return;
    // It may have been stopped after the last picture was sealed and before it could say so: the next worker knows.
    const kept = await askBackground("keptSince", { comment: entry.comment, since }).catch(() => null);
    show(
      kept ?? {
        step: "failed",
        problem: {
          what: "The browser stopped Courtesy's background worker during the capture.",
          kept: "Everything captured before is safe. The log says that this capture was interrupted.",
          todo: "Capture the comment again.",
        },
      },
    );
  });
  show({ step: "frame", done: 0, of: 1 });
  const ask: CaptureAsk = { tabId, commentId, judgement: entry.judgement, activation, permalink: entry.comment.permalink };
  port.postMessage(ask);
}

/** Captures the comment of the last capture once more, in a better way. */
export function captureAgain(way: BetterWay): void {
  const last = usePanel.getState().capture?.entry;
  endCapture();
  if (last) startCapture(last, way);
}

/** Stops the capture under way, or puts its result away. */
export function endCapture(): void {
  usePanel.getState().capture?.port?.disconnect();
  set({ capture: null });
  next();
}
