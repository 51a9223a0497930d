import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePage } from "../../scripts/demo";
import { sampleSettings } from "../../scripts/demo/practice";
import { type ChromiumPanel, type Driven, launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { press, textOf, waitForText } from "../../scripts/drive/panel";
import { setUp } from "../../scripts/drive/practice";

const facebook = samplePage("facebook");

/** What the panel may not claim: a code nobody adopted, a page that was not read, words that nobody looked at. */
describe("the panel says no more than it knows", () => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch();
  });
  afterAll(() => driven?.close());

  const shoot = async (panel: ChromiumPanel, name: string) => {
    if (process.env.SHOTS) await panel.page.screenshot({ path: join(process.env.SHOTS, `honest-${name}.png`), fullPage: true });
  };

  it("calls no clause the practice's before it chose a code, nor the page somebody else's, and keeps no clause", async () => {
    const page = await openLocal(driven, facebook);
    const panel = await openPanel(driven, page);
    await waitForText(panel, "No code of conduct is chosen yet. These are plain rules, not yours.");
    await waitForText(panel, "A plain code says:");
    const text = await textOf(panel);
    expect(text).not.toMatch(/your policy|not your page/i);
    await shoot(panel, "fresh");
    await press(panel, "Capture", "Jay Mottram");
    await waitForText(panel, /Kept\. Case \d+, item \d+\./, 30_000);
    const { byClause, bySite } = await panel.run<{ byClause: object; bySite: { facebook: object } }>(
      `return Object.values((await chrome.storage.local.get("remembered.figures"))["remembered.figures"])[0]`,
    );
    expect(byClause).toEqual({});
    expect(bySite.facebook).toMatchObject({ threat: 1 });
    const book = await openOwn(driven, "casebook.html?case=1");
    await waitForText(book, "Case 1");
    expect(await textOf(book)).not.toContain("clause 2");
    await book.page.close();
    await page.close();
  });

  it("gives no all-clear where it read nothing but the practice's own post", async () => {
    await setUp(driven);
    // A layout yet unknown: a comment is neither an article nor does a link lead to it.
    const html = facebook.html.replace(/role="article" aria-label="Comment by [^"]*"/g, "").replaceAll("comment_id=", "remark=");
    expect(html).toContain("I know what time she finishes");
    const page = await openLocal(driven, { ...facebook, html });
    const panel = await openPanel(driven, page);
    await waitForText(panel, "Only your own words could be read here.");
    await waitForText(panel, "1 of your own");
    await shoot(panel, "own-only");
    expect(await textOf(panel)).not.toContain("Nothing to act on");
    await page.close();
  });

  it("takes the practice's post on X for its own, also seen from a personal account", async () => {
    const html = readFileSync(resolve(import.meta.dirname, "../../lib/sites/x/pages/status-with-strangers.html"), "utf8").replace(
      /(AccountSwitcher_Button.*?)Otter Lane Surgery(.*?)@OtterLaneSurg/s,
      "$1Ellen Porter$2@ellenp",
    );
    await setUp(driven, { ...sampleSettings, practice: { ...sampleSettings.practice, pages: [], handles: [] } });
    const page = await openLocal(driven, { url: "https://x.com/OtterLaneSurg/status/1990000000000000900", html });
    const panel = await openPanel(driven, page);
    await waitForText(panel, "4 comments read");
    await setUp(driven);
    await waitForText(panel, "3 comments read");
    await waitForText(panel, "1 of your own");
    await shoot(panel, "x-personal");
    await page.close();
  });

  it("counts as many comments in its header as it lists, and as many in the month's figures", async () => {
    const own = await openOwn(driven, "verify.html");
    await own.run(`await chrome.storage.local.remove("remembered.figures")`);
    await own.page.close();
    const page = await openLocal(driven, facebook);
    const panel = await openPanel(driven, page);
    await waitForText(panel, /\d+ comments read/);
    await waitForText(panel, "May breach");
    const header = Number(/(\d+) comments read/.exec(await textOf(panel))?.[1]);
    const counted = await panel.run<number>(`
      for (let tries = 0; tries < 100; tries++) {
        const months = Object.values((await chrome.storage.local.get("remembered.figures"))["remembered.figures"] ?? {});
        if (months[0]?.read >= ${header}) return months[0].read;
        await new Promise((done) => setTimeout(done, 100));
      }
      return -1;`);
    expect(counted).toBe(header);
    await page.close();
  });

  it("does not call fine what no clause of the code covers, and shows who wants to complain", async () => {
    const { adopted, ...rest } = sampleSettings;
    const last = adopted.at(-1)!;
    const without = last.policy.clauses.map((clause) => ({
      ...clause,
      categories: clause.categories.filter((category) => category !== "fraud_spam" && category !== "complaint_route"),
    }));
    await setUp(driven, { ...rest, adopted: [{ ...last, policy: { ...last.policy, clauses: without } }] });
    const url = "https://forum.example/thread/9";
    const html = `<!doctype html><html lang="en"><title>Forum</title><p id="spam">Buy 5 star Google reviews cheap!</p><p id="formal">Formal complaint: I want a written response</p><p id="fair">The phone line was busy all day.</p></html>`;
    const page = await openLocal(driven, { url, html });
    const panel = await openPanel(driven, page);
    await waitForText(panel, "Or right-click the text and choose “Check against our code of conduct”.");
    await shoot(panel, "unknown");
    const ask = (text: string | null) =>
      page
        .evaluate(
          (id) => (id === null ? getSelection()!.removeAllRanges() : getSelection()!.selectAllChildren(document.getElementById(id)!)),
          text,
        )
        .then(() =>
          panel.run<{ found: boolean }>(`
            const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
            if (!(await chrome.tabs.sendMessage(tab.id, { courtesy: "awake", ask: {} }).catch(() => null)))
              await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["/selected.js"] });
            return chrome.tabs.sendMessage(tab.id, { courtesy: "selection", ask: {} });`),
        );
    expect(await ask("fair")).toEqual({ found: true });
    await waitForText(panel, "The phone line was busy all day.");
    await shoot(panel, "fair-selection");
    await ask("spam");
    await waitForText(panel, "1 comment: no clause of your code covers it. Look at it");
    await waitForText(panel, "Not in your code");
    await ask("formal");
    await waitForText(panel, "Wrong place for this");
    await shoot(panel, "uncovered");
    expect(await ask(null)).toEqual({ found: false });
    // What the background notes of that answer; headless Chromium has neither the keys nor the menu.
    await panel.run(`
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.storage.session.set({ missed: { tabId: tab.id, at: Date.now() } });`);
    await waitForText(panel, "Nothing was selected. Select some words on the page first.");
    await shoot(panel, "missed");
    await page.close();
  });
});
