import { browser } from "wxt/browser";
import { askPage } from "../../lib/extension/carry";
import { noteError } from "../../lib/extension/last-errors";
import { CHECK_SELECTION } from "../../lib/extension/select-keys";
import { loadSettings, watchSettings } from "../../lib/extension/settings";
import { placeOf } from "../../lib/sites/places";
import { wordsIn } from "./words";

const MENU = CHECK_SELECTION;
const SELECTION_SCRIPT = "/selected.js";
const PAGE_SCRIPT = "/content-scripts/page.js";

/** What each browser has and the polyfill does not name. */
interface Panels {
  chrome?: { sidePanel?: { open(where: { windowId: number }): Promise<void> } };
  browser?: { sidebarAction?: { open(): Promise<void> } };
}

/**
 * Opens the panel of a window, and says whether the browser let it. Must be called straight from a gesture, before any await.
 * Chromium has a side panel, Firefox a sidebar, which opens on a press in its own bars and menus only, never on one in a page.
 */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  const { chrome, browser: firefox } = globalThis as unknown as Panels;
  try {
    await (chrome?.sidePanel && windowId !== undefined ? chrome.sidePanel.open({ windowId }) : firefox?.sidebarAction?.open());
    return true;
  } catch (error) {
    noteError("opening the panel", error);
    return false;
  }
}

/** Toolbar button, context menu and keyboard shortcut. Each gives `activeTab` for the tab it was used on. */
export function openOnGesture(): void {
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab.windowId);
    void wake(tab);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({ id: MENU, title: browser.i18n.getMessage("menu_check_selection"), contexts: ["selection"] });
    void nameInMenu();
    if (reason === "install") void browser.runtime.openOptionsPage();
  });
  watchSettings(() => void nameInMenu());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU || !tab) return;
    void openPanel(tab.windowId);
    void addSelection(tab, info.frameId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (!command.startsWith(CHECK_SELECTION) || !tab) return;
    void openPanel(tab.windowId);
    void addSelection(tab);
  });
}

/** The menu speaks the language of the settings: the browser would use its own. */
async function nameInMenu(): Promise<void> {
  try {
    const { settings } = await loadSettings();
    await browser.contextMenus.update(MENU, { title: wordsIn(settings.language).menu_check_selection });
  } catch (error) {
    noteError("naming the menu", error);
  }
}

interface GestureTab {
  id?: number;
  url?: string;
  status?: string;
}

/**
 * Brings the reader to a page of a platform we know that was open before Courtesy was installed or updated: browsers bring it only to
 * pages that load. Says whether it was brought.
 */
async function wake({ id, url, status }: GestureTab): Promise<boolean> {
  const site = url && status === "complete" ? placeOf(new URL(url)) : null;
  if (id === undefined || !site || (await askPage(id, "awake", {}))) return false;
  if (site.optional && !(await browser.permissions.contains({ origins: site.matches }))) return false;
  await browser.scripting.executeScript({ target: { tabId: id, allFrames: !site.optional }, files: [PAGE_SCRIPT] });
  return true;
}

/**
 * Asks the page's own reader to add the selected text; on a page without one, brings one there first. Where nothing is selected the
 * panel says so, or the keys would seem dead.
 */
async function addSelection(tab: GestureTab, frameId?: number): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined) return;
  const added = (await askPage(tabId, "selection", {}, frameId)) ?? (await bringAndAdd(tab, tabId, frameId));
  if (added?.found === false) await browser.storage.session.set({ missed: { tabId, at: Date.now() } });
}

async function bringAndAdd(tab: GestureTab, tabId: number, frameId?: number) {
  if (!(await wake(tab))) {
    const target = frameId === undefined ? { tabId } : { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [SELECTION_SCRIPT] });
  }
  return askPage(tabId, "selection", {}, frameId);
}
