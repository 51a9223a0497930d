import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePages } from "../../scripts/demo";
import { type Driven, downloadsTo, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { press, textOf, waitForText } from "../../scripts/drive/panel";
import { launchSetUp } from "../../scripts/drive/practice";

/** What a person does on each page: the comment they answer and the one they capture, by words in them. */
const JOURNEYS = {
  facebook: {
    answer: "book me in for Thursday",
    capture: "I'll be waiting in the car park",
    clause: /clause/i,
    reply: /NHS App|01632 960123/,
  },
  x: { answer: "I filmed her at the desk", capture: "drunk on duty", clause: /clause/i, reply: /otterlane\.example/ },
  google: { answer: "Spineless parasites", capture: "Spineless parasites", more: true, clause: /clause/i, reply: /otterlane\.example/ },
  nhs: { answer: "abrupt with me", capture: "chest pain since this morning", clause: /clause/i, reply: /otterlane\.example/ },
} as const;

describe.each(samplePages())("$site, in Chromium", (sample) => {
  const journey = JOURNEYS[sample.site as keyof typeof JOURNEYS];
  const folder = mkdtempSync(join(tmpdir(), "courtesy-journey-"));
  let driven: Driven;

  beforeAll(async () => {
    driven = await launchSetUp();
  });
  afterAll(async () => {
    await driven?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("page, marks, panel, reply, capture, and a bundle that plain tools verify", async () => {
    const page = await openLocal(driven, sample);
    const panel = await openPanel(driven, page);

    // Read and judged: the words and the clause stand in the panel.
    await waitForText(panel, journey.capture.slice(0, 20));
    expect(await textOf(panel)).toMatch(journey.clause);

    // Shown: the words are painted, and the page's own DOM is as it was served, our one overlay host aside.
    const marked = await page.evaluate(() =>
      [...CSS.highlights].filter(([name]) => name.startsWith("courtesy")).reduce((sum, [, ranges]) => sum + ranges.size, 0),
    );
    expect(marked).toBeGreaterThan(0);
    const same = await page.evaluate((html) => {
      const served = new DOMParser().parseFromString(html, "text/html").documentElement;
      const now = document.documentElement.cloneNode(true) as HTMLElement;
      for (const added of now.querySelectorAll(":scope > :not(head):not(body)")) added.remove();
      return now.outerHTML === served.outerHTML;
    }, sample.html);
    expect(same).toBe(true);

    // Answered: one click, and the reply is on the clipboard.
    await driven.browser.defaultBrowserContext().overridePermissions(new URL(sample.url).origin, ["clipboard-read", "clipboard-write"]);
    await press(panel, "Copy reply", journey.answer);
    await waitForText(panel, "Copied");
    expect(await clipboardOf(page)).toMatch(journey.reply);

    // Kept: real pixels, sealed, listed.
    if ("more" in journey) await press(panel, "More", journey.capture);
    await press(panel, "Capture", journey.capture);
    await waitForText(panel, /Kept\. Case 1, item 1\./, 30_000);

    // Exported, and verified by ordinary tools.
    const nextFile = await downloadsTo(driven, folder);
    const book = await openOwn(driven, "casebook.html");
    await waitForText(book, "Case 1");
    await press(book, "Case 1");
    await press(book, "Export");
    await press(book, "Make the bundle");
    const zip = await nextFile();
    await waitForText(book, /Verified/);
    execFileSync("unzip", ["-q", zip, "-d", folder]);
    const bag = join(folder, readdirSync(folder).find((name) => name.startsWith("evidence-") && !name.endsWith(".zip"))!);
    execFileSync("sha256sum", ["-c", "--quiet", "--strict", "tagmanifest-sha256.txt", "manifest-sha256.txt"], { cwd: bag });
    const capture = join(bag, "data/captures", readdirSync(join(bag, "data/captures"))[0]!);
    execFileSync("sha256sum", ["-c", "--quiet", "SHA256SUMS"], { cwd: capture });
    expect(readFileSync(join(capture, "text.txt"), "utf8")).toContain(journey.capture);
    expect(existsSync(join(capture, "viewport-01.png"))).toBe(true);
    expect(readFileSync(join(bag, "data/report.html"), "utf8")).toContain("Content-Security-Policy");

    expect(driven.leaks).toEqual([]);
  });
});

/** The clipboard can be read only by a page in front, and a window takes a moment to come there. */
async function clipboardOf(page: Page): Promise<string> {
  for (let tries = 0; ; tries++) {
    await page.bringToFront();
    const text = await page.evaluate(() => navigator.clipboard.readText()).catch(() => null);
    if (text !== null) return text;
    if (tries === 20) throw new Error("The clipboard could not be read.");
    await new Promise((done) => setTimeout(done, 250));
  }
}
