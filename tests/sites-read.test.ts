import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const pages = join(root, "lib/sites");
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "scripts/run.mjs"), "read", ...args], { cwd: root, encoding: "utf8" });

describe("npm run read", () => {
  test("prints a line per comment and, last, the count; scripts of the page do not run", () => {
    const folder = mkdtempSync(join(tmpdir(), "courtesy-"));
    const file = join(folder, "page.html");
    writeFileSync(
      file,
      `<script>document.documentElement.remove()</script><div aria-label="Organisation review"><h3>Hours</h3><p id="star-rating-0">Rated 2 stars</p><p>by Jo - Posted on 1 May 2026</p><p class="comment-text">Shut at noon</p></div>`,
    );
    const { stdout, status, stderr } = run("--url", "https://www.nhs.uk/services/gp-surgery/otter-lane/Z99901/ratings-and-reviews", file);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.at(-1)).toEqual({ cards: 1, read: 1 });
    expect(lines[0]).toMatchObject({
      author: "Jo",
      text: "Shut at noon",
      rating: 2,
      shownTime: "1 May 2026",
      isOwner: false,
      truncated: false,
      attachments: [],
    });
  });

  test.each([
    ["no address", [join(pages, "x/pages/fragment.html")]],
    ["an address that is none", ["--url", "nowhere", join(pages, "x/pages/fragment.html")]],
    ["a site without an adapter", ["--url", "https://example.org/", join(pages, "x/pages/fragment.html")]],
    ["no such file", ["--url", "https://x.com/home", "missing.html"]],
    ["a folder", ["--url", "https://x.com/home", pages]],
    ["a file that is no page", ["--url", "https://x.com/home", join(root, "package.json")]],
    ["an unknown option", ["--link", "https://x.com/home"]],
  ])("%s: one plain line, exit 2", (_, args) => {
    const { stdout, stderr, status } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
