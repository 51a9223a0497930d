import { browser } from "wxt/browser";
import { answer } from "../../lib/extension/carry";
import { type PageChange, withChange } from "../../lib/extension/changes";
import { PANEL_PORT, type PageSnapshot } from "../../lib/extension/messages";

/** What the panel is looking at: the active tab of its window, with every frame of it that has something to say. */
export interface Looking {
  tabId: number | null;
  /** Nobody answers in this tab: not a page we read, or one loaded before Courtesy was installed. */
  unknown: boolean;
  frames: PageSnapshot[];
}

/** Time after which a tab that said nothing counts as unknown, in milliseconds. */
const SILENCE = 700;
/** How often an unknown tab is asked again: the person may just have checked selected text there, in milliseconds. */
const AGAIN = 2000;

/** Follows the active tab of the panel's window until the signal ends. */
export function followActiveTab(changed: (looking: Looking) => void, signal: AbortSignal): void {
  let tabId: number | null = null;
  let drop: (() => void) | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;

  function unknown(id: number): void {
    if (tabId !== id) return;
    changed({ tabId: id, unknown: true, frames: [] });
    clearTimeout(again);
    again = setTimeout(look, AGAIN);
  }

  function connect(id: number): void {
    drop?.();
    clearTimeout(again);
    tabId = id;
    const frames = new Map<string, PageSnapshot>();
    const port = browser.tabs.connect(id, { name: PANEL_PORT });
    const silent = setTimeout(unknown, SILENCE, id);
    port.onMessage.addListener((message) => {
      clearTimeout(silent);
      const change = message as PageChange;
      frames.set(change.frame, withChange(frames.get(change.frame), change));
      changed({ tabId: id, unknown: false, frames: [...frames.values()] });
    });
    port.onDisconnect.addListener(() => {
      // Reading the error keeps the browser from writing it to the extension's error page: no listener is an answer too.
      void browser.runtime.lastError;
      clearTimeout(silent);
      if (frames.size === 0) unknown(id);
    });
    drop = () => {
      clearTimeout(silent);
      port.disconnect();
    };
  }

  async function look(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined && !signal.aborted) connect(tab.id);
  }

  const activated = () => void look();
  const updated = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === "complete") void look();
  };
  // A frame that loaded after we connected, or a page into which the reader was just brought.
  answer(
    {
      async appeared(_, sender) {
        if (sender.tabId === tabId) await look();
        return null;
      },
    },
    { signal },
  );
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener("abort", () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    clearTimeout(again);
    drop?.();
  });
  void look();
}
