import { browser } from "wxt/browser";
import { changesOnly, type PageChange } from "../../lib/extension/changes";
import { PANEL_PORT, type PageSnapshot } from "../../lib/extension/messages";

type Port = ReturnType<typeof browser.runtime.connect>;

/** A panel hears of changes after this long, in milliseconds, and later where it has more comments to hear of. */
export const TELL = 60;

/** The panels that listen to one frame, each with what it has heard. */
export interface Panels {
  /** Somebody looks. */
  isOpen(): boolean;
  /** Sends each panel what is here now; many changes in a row are sent once. */
  tell(): void;
}

/** Lets panels listen until the signal ends. A frame that has nothing to say takes none. */
export function servePanels(page: {
  signal: AbortSignal;
  speaks(): boolean;
  snapshot(): PageSnapshot;
  /** How many comments there are to tell of. */
  size(): number;
  /** A panel was opened. */
  onOpen(): void;
}): Panels {
  const panels = new Map<Port, (now: PageSnapshot) => PageChange>();
  let telling = false;
  function tell(): void {
    if (telling || panels.size === 0) return;
    telling = true;
    setTimeout(
      () => {
        telling = false;
        const now = page.snapshot();
        for (const [panel, changes] of panels) panel.postMessage(changes(now));
      },
      TELL + page.size() / 2,
    );
  }
  const connect = (port: Port) => {
    if (port.name !== PANEL_PORT || !page.speaks()) return;
    panels.set(port, changesOnly());
    port.onDisconnect.addListener(() => panels.delete(port));
    page.onOpen();
    tell();
  };
  browser.runtime.onConnect.addListener(connect);
  page.signal.addEventListener("abort", () => {
    browser.runtime.onConnect.removeListener(connect);
    for (const panel of panels.keys()) panel.disconnect();
  });
  return { isOpen: () => panels.size > 0, tell };
}
