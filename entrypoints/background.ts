import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    void (globalThis as any).chrome.sidePanel.open({ windowId: tab.windowId });
  });
});
