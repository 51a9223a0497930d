import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePage } from "../../scripts/demo";
import { CHROMIUM_BUILD, type Driven, launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { fieldValue, press, textOf, waitForText } from "../../scripts/drive/panel";
import { setUp } from "../../scripts/drive/practice";

const facebook = samplePage("facebook");

describe("when things go wrong", () => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch();
  });
  afterAll(() => driven?.close());

  /** Ends the worker as the browser does when it idles, from the developer tools of one of the extension's own pages. */
  const stopWorker = async (own: Page) => {
    const session = await own.createCDPSession();
    const stopped = new Promise<void>((done) =>
      session.on(
        "ServiceWorker.workerVersionUpdated",
        ({ versions }) => versions.some(({ runningStatus }) => runningStatus === "stopped") && done(),
      ),
    );
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await stopped;
    await session.detach();
  };

  it("goes on when the browser stops the worker in the middle", async () => {
    await setUp(driven);
    const page = await openLocal(driven, facebook);
    const panel = await openPanel(driven, page);
    await waitForText(panel, "May breach clause 7");
    await stopWorker(panel.page);
    // A new comment arrives after the worker has gone: it is read, judged and shown all the same.
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('[role="article"][aria-label^="Comment"]');
      const copy = first!.parentElement!.parentElement!.cloneNode(true) as HTMLElement;
      copy.querySelector('[role="article"]')!.setAttribute("aria-label", "Comment by Ned Harrow 1 minute ago");
      for (const link of copy.querySelectorAll<HTMLAnchorElement>("a[href*=comment_id]")) {
        const plain = link.href.includes("permalink.php");
        link.href = link.href
          .replace(/comment_id=[^&]+/, `comment_id=${plain ? "987654321" : encodeURIComponent(btoa("comment:1122334455667788_987654321"))}`)
          .replace(/facebook\.com\/maureen\.tidy/, "facebook.com/ned.harrow");
      }
      for (const name of copy.querySelectorAll("a span span[dir=auto], a span[dir=auto]")) name.textContent = "Ned Harrow";
      copy.querySelector(".xdj266r [dir=auto]")!.textContent = "You lot are vile scum, every one of you on that desk";
      first!.parentElement!.parentElement!.after(copy);
    });
    await waitForText(panel, "Ned Harrow", 20_000);
    await stopWorker(panel.page);
    await press(panel, "Capture", "waiting in the car park");
    await waitForText(panel, /Kept\. Case 1, item 1\./, 30_000);
    await page.close();
  });

  it("says what became of settings that cannot be read, keeps them, and works on", async () => {
    await setUp(driven, { version: 1, practice: "nonsense" });
    const page = await openLocal(driven, facebook);
    const panel = await openPanel(driven, page);
    await waitForText(panel, "Your settings could not be used");
    expect(await textOf(panel)).toContain("put aside, not deleted");
    await waitForText(panel, "may be a threat");
    const kept = await panel.run<{ stored: unknown }>(`return (await chrome.storage.local.get("settings.broken"))["settings.broken"]`);
    expect(kept.stored).toEqual({ version: 1, practice: "nonsense" });
    await panel.run(`await chrome.storage.local.remove("settings.broken")`);
    await page.close();
  });

  it("reads a page that was open before it was installed, once its button is pressed there", async () => {
    const page = await openLocal(driven, facebook);
    await driven.browser.uninstallExtension(driven.extensionId);
    await driven.browser.installExtension(CHROMIUM_BUILD);
    // Set-up opens by itself.
    await (await (await driven.browser.waitForTarget((target) => target.url().endsWith("/options.html"))).page())?.close();
    const panel = await openPanel(driven, page);
    await waitForText(panel, "may be a threat");
    await page.close();
  });

  it("warns on a page it knows and cannot read", async () => {
    await setUp(driven);
    const html = `<!doctype html><html lang="en"><title>Notifications / X</title><main role="main"><div aria-label="Timeline: Notifications"></div></main></html>`;
    const page = await openLocal(driven, { url: "https://x.com/notifications/mentions", html });
    const panel = await openPanel(driven, page);
    await waitForText(panel, "No comments could be read here");
    // The keys that this browser gave: newer ones keep Alt+Shift+C for their groups of tabs.
    const keys = await panel.run<string[]>(
      `return (await chrome.commands.getAll()).filter(({ name, shortcut }) => name.startsWith("check-selection") && shortcut).map(({ shortcut }) => shortcut)`,
    );
    expect(keys.length).toBeGreaterThan(0);
    expect(await textOf(panel)).toContain(`press ${keys[0]}.`);
    await page.close();
  });

  /** What the context menu and the shortcut do on a page with our reader in it; headless Chromium has neither. */
  const CHECK_SELECTION = `
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.tabs.sendMessage(tab.id, { courtesy: "selection", ask: {} });`;

  it("says when it could read only some, counts that for the platform, and draws the page without a word of it", async () => {
    await setUp(driven);
    const post = `<article data-testid="tweet"><div data-testid="User-Name"><a href="/otto_bly">Otto Bly</a><a href="/otto_bly/status/77001"><time datetime="2026-11-20T09:00:00.000Z">1h</time></a></div><div data-testid="tweetText">Nobody answers the telephone</div></article>`;
    const html = `<!doctype html><html lang="en"><title>Home / X</title><main role="main">${post}<article data-testid="tweet"><div>???</div></article></main></html>`;
    const page = await openLocal(driven, { url: "https://x.com/home", html });
    const panel = await openPanel(driven, page);
    await waitForText(panel, "Some comments could not be read");
    await waitForText(panel, "Nothing to act on in what was read");
    if (process.env.SHOTS) await panel.page.screenshot({ path: join(process.env.SHOTS, "robust-no-all-clear.png") });
    const { health, drawn } = await panel.run<{ health: object; drawn: { sketch: string } }>(`
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const drawn = await chrome.tabs.sendMessage(tab.id, { courtesy: "sketch", ask: {} });
      for (let tries = 0; tries < 100; tries++) {
        const health = Object.values(await chrome.storage.local.get(null)).find((kept) => kept?.cards === 2 || kept?.x?.cards === 2);
        if (health) return { health: health.x ?? health, drawn };
        await new Promise((done) => setTimeout(done, 100));
      }
      return { health: {}, drawn };`);
    expect(health).toMatchObject({ cards: 2, read: 1, lastMissed: "timeline" });
    expect(drawn.sketch).toContain("article[data-testid=tweet]");
    expect(drawn.sketch).not.toMatch(/otto|bly|telephone|77001/i);
    await press(panel, "Help us fix this");
    await waitForText(panel, "What the file will hold");
    const shown = await fieldValue(panel, "What the file will hold");
    expect(shown).toMatch(/^Courtesy \d[\d.]*: x timeline, 1 of 2 read\n/);
    expect(shown).toContain(drawn.sketch);
    if (process.env.SHOTS) await panel.page.screenshot({ path: join(process.env.SHOTS, "robust-some-not-read.png") });
    await press(panel, "Close");
    await page.close();
  });

  it("checks selected text on a page that it knows and cannot read", async () => {
    const html = `<!doctype html><html lang="en"><title>Reviews</title><main role="main"><h1>Ratings and reviews</h1><section><blockquote id="post">That receptionist is a spiteful old witch.</blockquote></section></main></html>`;
    const url = "https://www.nhs.uk/services/gp-surgery/otter-lane-surgery/Z99901/ratings-and-reviews";
    const page = await openLocal(driven, { url, html });
    const panel = await openPanel(driven, page);
    await waitForText(panel, "No comments could be read here");
    expect(await textOf(panel)).toContain("Otter Lane Surgery");
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#post")!));
    await panel.run(CHECK_SELECTION);
    await waitForText(panel, "spiteful old witch");
    await waitForText(panel, "clause 8");
    if (process.env.SHOTS) await panel.page.screenshot({ path: join(process.env.SHOTS, "robust-selection.png") });
    await press(panel, "More", "spiteful old witch");
    await press(panel, "Capture", "spiteful old witch");
    await waitForText(panel, /Kept\. Case \d+, item \d+\./, 30_000);
    await page.close();
  });

  it("checks selected text on a site it does not know", async () => {
    const text = "The receptionist there is a spiteful old witch.";
    const page = await openLocal(driven, {
      url: "https://forum.example/thread/9",
      html: `<!doctype html><title>Forum</title><p id="post">${text}</p>`,
    });
    const panel = await openPanel(driven, page);
    await waitForText(panel, "Courtesy does not know this page");
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#post")!));
    // What the context menu and the shortcut do; headless Chromium has neither.
    await panel.run(`
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["/selected.js"] });
      await chrome.tabs.sendMessage(tab.id, { courtesy: "selection", ask: {} });`);
    await waitForText(panel, "spiteful old witch");
    await waitForText(panel, "clause 8");
    await press(panel, "More", "spiteful old witch");
    await press(panel, "Capture", "spiteful old witch");
    await waitForText(panel, /Kept\. Case \d+, item 1\./, 30_000);
    await page.close();
  });

  it("reads, marks, answers and captures on the sample page that comes with it", async () => {
    const sample = await openOwn(driven, "sample.html");
    const panel = await openPanel(driven, sample.page);
    await waitForText(panel, "May breach");
    await press(panel, "Capture");
    await waitForText(panel, /Kept\. Case \d+, item \d+\./, 30_000);
    expect(driven.leaks).toEqual([]);
  });
});
