import { browser } from "wxt/browser";
import { askPage } from "../../lib/extension/carry";

const MENU = "check-selection";
const SELECTION_SCRIPT = "/selected.js";

/** What each browser has and the polyfill does not name. */
interface Panels {
  chrome?: { sidePanel?: { open(where: { windowId: number }): Promise<void> } };
  browser?: { sidebarAction?: { open(): Promise<void> } };
}

/**
 * Opens the panel of a window. Must be called straight from a gesture, before any await.
 * Chromium has a side panel, Firefox a sidebar.
 */
export function openPanel(windowId: number | undefined): void {
  const { chrome, browser: firefox } = globalThis as unknown as Panels;
  const opened = chrome?.sidePanel && windowId !== undefined ? chrome.sidePanel.open({ windowId }) : firefox?.sidebarAction?.open();
  opened?.catch((error: unknown) => console.warn("Courtesy: the panel stayed shut", error));
}

/** Toolbar button, context menu and keyboard shortcut. Each gives `activeTab` for the tab it was used on. */
export function openOnGesture(): void {
  browser.action.onClicked.addListener((tab) => openPanel(tab.windowId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({ id: MENU, title: browser.i18n.getMessage("menu_check_selection"), contexts: ["selection"] });
    if (reason === "install") void browser.runtime.openOptionsPage();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU || tab?.id === undefined) return;
    openPanel(tab.windowId);
    void addSelection(tab.id, info.frameId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== MENU || tab?.id === undefined) return;
    openPanel(tab.windowId);
    void addSelection(tab.id);
  });
}

/** Asks the page's own reader to add the selected text; on a page we do not know, brings the reader there first. */
async function addSelection(tabId: number, frameId?: number): Promise<void> {
  const answered = await askPage(tabId, "selection", {}, frameId);
  if (answered) return;
  const target = frameId === undefined ? { tabId } : { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [SELECTION_SCRIPT] });
  await askPage(tabId, "selection", {}, frameId);
}
