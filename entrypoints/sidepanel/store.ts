import { browser } from "wxt/browser";
import { create } from "zustand";
import type { Entry } from "../../components/panel/types";
import { askBackground } from "../../lib/extension/carry";
import { type Digest, dailyDigest } from "../../lib/extension/digest";
import { replyHistory } from "../../lib/extension/memory";
import { type BetterWay, CAPTURE_PORT, type CaptureAsk, type CaptureProgress, type PageSnapshot } from "../../lib/extension/messages";
import { type Loaded, loadSettings, watchSettings } from "../../lib/extension/settings";
import type { checkReply } from "../../lib/replies/check";
import { followActiveTab, type Looking } from "./page-link";
import type { RepliedBefore } from "./replies";

interface PanelState {
  looking: Looking;
  loaded: Loaded | null;
  replied: RepliedBefore;
  /** The reply check, which is large: loaded once the panel is drawn. */
  checked: typeof checkReply | null;
  digest: Digest | null;
  focused: string | null;
  capture: { commentId: string; entry: Entry; progress: CaptureProgress; port: { disconnect(): void } | null } | null;
}

/** What the panel shows: the active tab, the settings, the capture under way. */
export const usePanel = create<PanelState>(() => ({
  looking: { tabId: null, unknown: false, frames: [] },
  loaded: null,
  replied: { byThread: {}, templates: [] },
  checked: null,
  digest: null,
  focused: null,
  capture: null,
}));

const set = usePanel.setState;

/** Joins the frames of one tab: the one that read most gives the page its name. */
export function joined({ frames }: Looking): PageSnapshot | null {
  const [first, ...others] = [...frames].sort((a, b) => b.coverage.cards - a.coverage.cards || b.entries.length - a.entries.length);
  if (!first) return null;
  return {
    ...first,
    entries: [first, ...others].flatMap((frame) => frame.entries),
    waiting: frames.reduce((sum, frame) => sum + frame.waiting, 0),
  };
}

/** What was answered from this computer: threads, and templates in the order in which they were last used. */
async function loadReplied(): Promise<void> {
  const threads = Object.entries(await replyHistory.all());
  const used = threads.flatMap(([, { entries }]) => entries).sort((a, b) => (a.on < b.on ? 1 : -1));
  const byThread = Object.fromEntries(threads.map(([thread, { on }]) => [thread, on]));
  set({ replied: { byThread, templates: [...new Set(used.map(({ templateId }) => templateId))] } });
}

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
  void loadReplied();
  requestAnimationFrame(() => setTimeout(loadCheck));
  browser.storage.local.onChanged.addListener((changes) => {
    if ("remembered.replies" in changes) void loadReplied();
  });
  followActiveTab((looking) => set({ looking }), signal);
  const focus = async () => {
    const { focus } = (await browser.storage.session.get("focus")) as { focus?: { tabId: number; commentId: string } };
    if (focus && focus.tabId === usePanel.getState().looking.tabId) set({ focused: focus.commentId });
  };
  browser.storage.session.onChanged.addListener(() => void focus());
  void focus();
}

/** Starts a capture; the background tells how it goes over a port of its own. */
export function startCapture(entry: Entry, activation: CaptureAsk["activation"]): void {
  const { tabId } = usePanel.getState().looking;
  if (tabId === null) return;
  const commentId = entry.comment.id;
  const port = browser.runtime.connect({ name: CAPTURE_PORT });
  const show = (progress: CaptureProgress) => set({ capture: { commentId, entry, progress, port } });
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
}
