import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { samplePage } from "../../scripts/demo";
import { type DrivenFirefox, launchFirefox, openLocalInFirefox, openSidebar } from "../../scripts/drive/firefox";
import { type PanelDriver, press, textOf, waitForText } from "../../scripts/drive/panel";
import { putSettings } from "../../scripts/drive/practice";

describe("the whole journey in Firefox, in its real sidebar", () => {
  const folder = mkdtempSync(join(tmpdir(), "courtesy-firefox-"));
  const leaks: string[] = [];
  let driven: DrivenFirefox;
  let sidebar: PanelDriver;

  beforeAll(async () => {
    driven = await launchFirefox({
      prefs: { "browser.download.folderList": 2, "browser.download.dir": folder, "browser.download.useDownloadDir": true },
    });
  });
  afterAll(async () => {
    await driven?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("reads, marks, answers, captures and exports a bundle that plain tools verify", async () => {
    const sample = samplePage("facebook");
    const page = await openLocalInFirefox(driven, [sample], leaks);
    sidebar = await openSidebar(driven, page);
    await putSettings(sidebar);
    await waitForText(sidebar, /clause 7/, 30_000);
    expect(await textOf(sidebar)).toContain("Someone may need help");

    await press(sidebar, "Copy reply", "book me in for Thursday");
    await waitForText(sidebar, "Copied");

    await press(sidebar, "Capture", "waiting in the car park");
    await waitForText(sidebar, /Kept\. Case 1, item 1\./, 30_000);

    // The case book, brought into the sidebar itself: a download from there is the same as from its own tab.
    await sidebar.run(`location.href = browser.runtime.getURL("/casebook.html?case=1")`);
    await new Promise((done) => setTimeout(done, 1500));
    await waitForText(sidebar, "Case 1");
    await press(sidebar, "Export");
    await press(sidebar, "Make the bundle");
    await waitForText(sidebar, /Verified/, 30_000);

    const zip = await fileIn(folder);
    execFileSync("unzip", ["-q", zip, "-d", folder]);
    const bag = join(folder, readdirSync(folder).find((name) => name.startsWith("evidence-") && !name.endsWith(".zip"))!);
    execFileSync("sha256sum", ["-c", "--quiet", "--strict", "tagmanifest-sha256.txt", "manifest-sha256.txt"], { cwd: bag });
    execFileSync(
      "openssl",
      ["dgst", "-sha256", "-verify", "signing-key.pem", "-signature", "tagmanifest-sha256.txt.sig", "tagmanifest-sha256.txt"],
      { cwd: bag },
    );
    const capture = join(bag, "data/captures", readdirSync(join(bag, "data/captures"))[0]!);
    expect(readFileSync(join(capture, "text.txt"), "utf8")).toContain("🔪");
    expect(leaks.filter((address) => !address.endsWith("/favicon.ico"))).toEqual([]);
  });
});

describe("a mark in the page, in Firefox", () => {
  let driven: DrivenFirefox;
  beforeAll(async () => {
    driven = await launchFirefox();
  });
  afterAll(() => driven?.close());

  /** What stands in the closed root of the marks, asked with the browser's own rights. */
  const drawn = () =>
    driven.chrome<string[]>(`
      const { messageManager } = gBrowser.selectedBrowser;
      return await new Promise((resolve) => {
        const listener = ({ data }) => { messageManager.removeMessageListener("test:drawn", listener); resolve(data); };
        messageManager.addMessageListener("test:drawn", listener);
        messageManager.loadFrameScript("data:,sendAsyncMessage('test:drawn', [...(content.document.querySelector('courtesy-marks')?.openOrClosedShadowRoot.querySelectorAll('button, [role=status]') ?? [])].map((each) => each.textContent))", false);
      });`);

  it("says which button to press while the sidebar is closed; the sidebar then opens at its comment, and the mark is as before", async () => {
    const page = await openLocalInFirefox(driven, [samplePage("facebook")], []);
    // Firefox opens the sidebar of what was just installed: once closed, it stays closed.
    await driven.chrome("SidebarController.hide();");
    await vi.waitFor(async () => expect((await drawn()).length).toBeGreaterThan(1), 15_000);
    const before = await drawn();
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.localName === "courtesy-marks")) break;
    }
    await page.keyboard.press("Enter");
    const hint = "Press Courtesy's toolbar button";
    // The badge says it to the eye, the status to the ear.
    await vi.waitFor(async () => expect((await drawn()).filter((words) => words.includes(hint))).toHaveLength(2), 5_000);
    const sidebar = await openSidebar(driven, page);
    await vi.waitFor(
      async () => expect(await sidebar.run("return document.activeElement?.closest('article')?.getAttribute('aria-label')")).toBeTruthy(),
      10_000,
    );
    await vi.waitFor(async () => expect((await drawn()).slice(0, -1).sort()).toEqual(before.slice(0, -1).sort()), 5_000);
  });

  it("has its button in the toolbar from the start, not behind the puzzle piece", async () => {
    const placed = await driven.chrome<{ area: string }>(
      `return CustomizableUI.getPlacementOfWidget("courtesy_courtesy_example-browser-action");`,
    );
    expect(placed.area).toBe("nav-bar");
  });

  it("a question that the sidebar never answers is given up, by its name", async () => {
    const page = (await driven.browser.pages()).at(-1)!;
    const sidebar = await openSidebar(driven, page);
    await expect(sidebar.run("await new Promise(() => undefined)", 500)).rejects.toThrow("Waited 0.5 s for the sidebar to run: await new");
  });
});

/** The finished download. */
async function fileIn(folder: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const files = readdirSync(folder);
    const zip = files.find((name) => name.endsWith(".zip"));
    if (zip && !files.some((name) => name.endsWith(".part"))) return join(folder, zip);
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error("Nothing was downloaded.");
}
