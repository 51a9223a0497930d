import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePages } from "../../scripts/demo";
import { sampleSettings } from "../../scripts/demo/practice";
import { type DrivenFirefox, launchFirefox, openLocalInFirefox, openSidebar } from "../../scripts/drive/firefox";
import { type PanelDriver, press, textOf, waitForText } from "../../scripts/drive/panel";

const extension = resolve(import.meta.dirname, "../../.output/firefox-mv3");

describe("the whole journey in Firefox, in its real sidebar", () => {
  const folder = mkdtempSync(join(tmpdir(), "courtesy-firefox-"));
  const leaks: string[] = [];
  let driven: DrivenFirefox;
  let sidebar: PanelDriver;

  beforeAll(async () => {
    driven = await launchFirefox({
      extension,
      prefs: { "browser.download.folderList": 2, "browser.download.dir": folder, "browser.download.useDownloadDir": true },
    });
  });
  afterAll(async () => {
    await driven?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("reads, marks, answers, captures and exports a bundle that plain tools verify", async () => {
    const sample = samplePages().find(({ site }) => site === "facebook")!;
    const page = await openLocalInFirefox(driven, [sample], leaks);
    sidebar = await openSidebar(driven, page);
    await sidebar.run(`await browser.storage.local.set({ settings: ${JSON.stringify(sampleSettings)} })`);
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
