import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DrivenFirefox, launchFirefox, openLocalInFirefox, openSidebar } from "../../scripts/drive/firefox";
import { press, waitForText } from "../../scripts/drive/panel";
import { putSettings } from "../../scripts/drive/practice";

const page = (name: string, words: string, scheme = "https") => ({
  url: `${scheme}://${name}.example/thread/9`,
  html: `<!doctype html><html lang="en"><title>${name}</title><p id="post">${words}</p></html>`,
});
const BYKEY = page("forum", "The receptionist there is a spiteful old witch.");
const BYMENU = page("notices", "Those doctors are vermin and should be put down.", "http");

/** Headless Firefox has both the shortcut and the context menu; headless Chromium has neither. */
describe("selected text on a site nobody knows, in Firefox", () => {
  let driven: DrivenFirefox;
  const leaks: string[] = [];

  beforeAll(async () => {
    driven = await launchFirefox();
  });
  afterAll(() => driven?.close());

  const open = async (local: typeof BYKEY, select = true) => {
    const tab = await openLocalInFirefox(driven, [local], leaks);
    await tab.bringToFront();
    if (select) await tab.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#post")!));
    return tab;
  };
  /** Presses the key that the browser made of the manifest's Alt+Shift+C, as the browser presses it. */
  const pressKeys = () =>
    driven.chrome<string[]>(`
      const keys = [...document.querySelectorAll("keyset[id^=ext-keyset-id-courtesy] key")].filter((key) => key.getAttribute("key")?.toUpperCase() === "C");
      keys[0]?.doCommand();
      return keys.map((key) => key.getAttribute("modifiers"));`);

  it("is checked by the keyboard shortcut", async () => {
    const tab = await open(BYKEY);
    const sidebar = await openSidebar(driven, tab);
    await putSettings(sidebar);
    await waitForText(sidebar, "Courtesy does not know this page");
    expect(await pressKeys()).toEqual(["alt,shift"]);
    await waitForText(sidebar, "spiteful old witch");
    await waitForText(sidebar, "clause 8");
    await press(sidebar, "Copy reply", "spiteful old witch");
    await waitForText(sidebar, "Copied");
    await tab.close();
  });

  it("is missed, and the panel says so, when the keys are pressed and nothing is selected", async () => {
    const tab = await open(BYKEY, false);
    const sidebar = await openSidebar(driven, tab);
    await waitForText(sidebar, "Courtesy does not know this page");
    await pressKeys();
    await waitForText(sidebar, "Nothing was selected. Select some words on the page first.");
    await tab.close();
  });

  it("is checked from the context menu, on a page over plain http as well", async () => {
    const tab = await open(BYMENU);
    const sidebar = await openSidebar(driven, tab);
    await tab.mouse.click(60, 24, { button: "right" });
    const found = await driven.chrome<string | null>(`
      const menu = document.getElementById("contentAreaContextMenu");
      for (let tries = 0; tries < 50; tries++) {
        const item = [...menu.querySelectorAll("menuitem")].find((each) => each.id.startsWith("courtesy") && !each.hidden);
        if (menu.state === "open" && item) { menu.activateItem(item); return item.getAttribute("label"); }
        await new Promise((done) => setTimeout(done, 100));
      }
      return menu.state + " " + [...menu.querySelectorAll("menuitem")].map((each) => each.id).filter((id) => /ourtesy/.test(id)).join();`);
    expect(found).toMatch(/code of conduct/i);
    await waitForText(sidebar, "should be put down");
    await tab.close();
    expect(leaks.filter((address) => !address.endsWith("/favicon.ico"))).toEqual([]);
  });
});
