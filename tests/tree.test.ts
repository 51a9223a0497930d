import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { breachesOf } from "./tree-rules";

const root = resolve(import.meta.dirname, "..");

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe("the tree keeps its rules", () => {
  const files = ["lib", "components", "entrypoints"].flatMap(sources);

  it("has something to check", () => expect(files.length).toBeGreaterThan(50));

  it.each(files)("%s", (file) => {
    expect(breachesOf(file, readFileSync(join(root, file), "utf8"))).toEqual([]);
  });

  it("every detector has its examples beside it, every adapter its pages, and every policy is a file of its own", () => {
    const detectors = readdirSync(join(root, "lib/policy/detectors")).filter((name) => !name.includes(".examples."));
    for (const name of detectors)
      expect(existsSync(join(root, "lib/policy/detectors", name.replace(/\.ts$/, ".examples.ts"))), name).toBe(true);
    const sites = readdirSync(join(root, "lib/sites"), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && existsSync(join(root, "lib/sites", entry.name, "index.ts")),
    );
    for (const { name } of sites)
      expect(readdirSync(join(root, "lib/sites", name, "pages")).filter((page) => page.endsWith(".html")).length, name).toBeGreaterThan(0);
    expect(sites.length).toBeGreaterThanOrEqual(8);
  });

  it("every package that ships is credited with its licence", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const credits = readFileSync(join(root, "public/third-party.txt"), "utf8");
    expect(Object.keys(dependencies).filter((name) => !credits.includes(`${name} (https://`))).toEqual([]);
  });
});

describe("the rules bite", () => {
  const bad: [string, string, RegExp][] = [
    ["lib/policy/x.ts", 'import { siteFor } from "../sites";', /meet in entrypoints/],
    ["lib/sites/x/index.ts", 'import type { Finding } from "../../policy/judge";', /meet in entrypoints/],
    ["lib/evidence/x.ts", 'export { fill } from "../replies/fill";', /meet in entrypoints/],
    ["lib/replies/x.ts", 'import { browser } from "wxt/browser";', /take a function instead/],
    ["lib/page/x.ts", "chrome.runtime.sendMessage({});", /take a function instead/],
    ["components/x.tsx", 'import { browser } from "wxt/browser";', /take a function instead/],
    ["components/x.tsx", 'import { watch } from "../lib/sites/watch";', /props and callbacks/],
    ["lib/page/x.ts", "host.innerHTML = text;", /textContent/],
    ["entrypoints/x.ts", 'eval("1")', /textContent/],
    ["lib/extension/x.ts", 'await fetch("https://example.org")', /leaves the computer/],
    ["lib/utils/x.ts", "export const x = 1;", /name the file/],
    ["lib/policy/x.ts", `const LONG = /${"one|".repeat(60)}two/;`, /over several lines/],
    ["lib/policy/x.ts", `const LONG =\n  /${"one|".repeat(60)}two/giu;`, /over several lines/],
    ["lib/policy/x.ts", 'import rows from "../../tests/corpus/1.jsonl";', /neither the tests/],
  ];
  it.each(bad)("%s: %s", (file, source, message) => {
    expect(
      breachesOf(file, source)
        .map((breach) => breach.message)
        .join(),
    ).toMatch(message);
  });

  it("and let honest code pass", () => {
    expect(
      breachesOf(
        "lib/policy/x.ts",
        '// never set innerHTML = here\nimport type { Comment } from "../model";\nimport { prepare } from "./text/text";',
      ),
    ).toEqual([]);
    expect(breachesOf("entrypoints/x.ts", 'import { browser } from "wxt/browser";\nimport { watch } from "../lib/sites/watch";')).toEqual(
      [],
    );
  });
});

describe("things are found by their place", () => {
  const made: string[] = [];
  afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

  /** Copies lib, adds files, bundles one entry as the extension's build would, and runs it. */
  async function withAdded(added: Record<string, string>, entry: string): Promise<Record<string, unknown>> {
    const copy = await mkdtemp(join(tmpdir(), "courtesy-tree-"));
    made.push(copy);
    for (const folder of ["lib", "public"]) await cp(join(root, folder), join(copy, folder), { recursive: true });
    await symlink(join(root, "node_modules"), join(copy, "node_modules"), "dir");
    for (const [path, text] of Object.entries(added)) {
      await mkdir(join(copy, path, ".."), { recursive: true });
      await writeFile(join(copy, path), text);
    }
    await writeFile(join(copy, "entry.ts"), entry);
    const outDir = join(copy, "out");
    await build({
      root: copy,
      configFile: false,
      logLevel: "silent",
      publicDir: false,
      build: { ssr: join(copy, "entry.ts"), outDir, rolldownOptions: { output: { entryFileNames: "entry.mjs" } } },
    });
    return import(pathToFileURL(join(outDir, "entry.mjs")).href);
  }

  it("a detector is one file", async () => {
    const { judge } = (await withAdded(
      {
        "lib/policy/detectors/zz-throwaway.ts": `import type { Detector } from "../detector";
const WORD = /\\bflibbertigibbet\\b/g;
export default { rule: "throwaway", categories: ["abuse"], patterns: [WORD], detect: (text) =>
  [...text.plain.matchAll(WORD)].map((m) => ({ category: "abuse", spans: [{ start: m.index, end: m.index + m[0].length }], certainty: "breach", severity: "low", because: "throwaway" })) } satisfies Detector;`,
      },
      `import { prepareJudge } from "./lib/policy/judge";
export const judge = prepareJudge({ policy: null, roster: { practiceNames: [], handles: [], staff: [], exceptions: [], extraWords: [] } });`,
    )) as { judge: (comment: object) => { findings: { detector: string }[] } };
    const { findings } = judge({
      id: "1",
      site: "x",
      text: "what a flibbertigibbet",
      author: "",
      handle: null,
      attachments: [],
      isOwner: false,
      rating: null,
    });
    expect(findings.map((finding) => finding.detector)).toContain("zz-throwaway");
  });

  it("a platform is one folder", async () => {
    const { siteFor, matchPatterns } = (await withAdded(
      {
        "lib/sites/zz-throwaway/place.ts": `import type { Place } from "../site";
export default { id: "selection", name: "Throwaway", confidence: "lead", optional: false, matches: ["https://throwaway.example/*"],
  covers: (url) => url.host === "throwaway.example" } satisfies Place;`,
        "lib/sites/zz-throwaway/index.ts": `import type { Site } from "../site";
import place from "./place";
export default { ...place, read: () => ({ recognised: false, pageKind: "", cards: 0, comments: [], collapsed: 0, composingAs: null, pageOwner: null, moderating: false, missing: [] }), replyBox: () => null } satisfies Site;`,
      },
      'export { siteFor } from "./lib/sites";\nexport { matchPatterns } from "./lib/sites/places";',
    )) as { siteFor: (url: URL) => { name: string } | null; matchPatterns: (which: { optional: boolean }) => string[] };
    expect(siteFor(new URL("https://throwaway.example/page"))?.name).toBe("Throwaway");
    expect(matchPatterns({ optional: false })).toContain("https://throwaway.example/*");
  });

  it("a policy is one file", async () => {
    const { PACKS } = (await withAdded(
      {
        "lib/policy/policies/zz-throwaway.ts": `import neutral from "./neutral";
export default { ...neutral, id: "zz-throwaway", name: "Throwaway" };`,
      },
      'export { PACKS } from "./lib/policy/packs";',
    )) as { PACKS: ReadonlyMap<string, { name: string }> };
    expect(PACKS.get("zz-throwaway")?.name).toBe("Throwaway");
  });
});
