import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comment } from "../lib/model";
import { siteFor, sites } from "../lib/sites";
import { findChromium } from "../scripts/browser.mjs";
import type * as checks from "./sites-checks";
import type { Expected } from "./sites-checks";

const root = join(import.meta.dirname, "..");
const expectations = import.meta.glob<Expected>("../lib/sites/*/pages/*.json", { eager: true, import: "default" });
const fixtures = Object.entries(expectations).map(([path, expected]) => ({
  site: path.split("/")[3] ?? "",
  name: basename(path, ".json"),
  html: readFileSync(join(import.meta.dirname, path.replace(/json$/, "html")), "utf8"),
  expected,
}));

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const made = (await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { write: false, minify: false, lib: { entry: join(root, "tests/sites-checks.ts"), formats: ["iife"], name: "checks" } },
  })) as Rolldown.RolldownOutput[];
  browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    headless: true,
    pipe: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  page = await browser.newPage();
  await page.evaluate(`${made[0]?.output[0].code}\nglobalThis.checks = checks;`);
}, 60_000);
afterAll(() => browser?.close());

type Checks = typeof checks;
/** Runs one check inside the browser. */
const inBrowser = <Name extends keyof Checks>(name: Name, ...args: Parameters<Checks[Name]>): Promise<ReturnType<Checks[Name]>> =>
  page.evaluate(
    (check, given) =>
      (globalThis as unknown as { checks: Record<string, (...given: unknown[]) => never> }).checks[check]?.(...given) as never,
    name as string,
    args as unknown[],
  );

describe("every platform", () => {
  test.each(sites.map((site) => [site.id, site] as const))("%s is found by its place and has pages", (id, site) => {
    const own = fixtures.filter((fixture) => fixture.site === id);
    expect(own.length).toBeGreaterThanOrEqual(site.optional ? 3 : 6);
    expect(own.some(({ expected }) => expected.comments.length > 0)).toBe(true);
    expect(own.some(({ expected }) => expected.recognised && expected.comments.length === 0)).toBe(true);
    expect(own.some(({ expected }) => !expected.recognised)).toBe(true);
    for (const { expected } of own) expect(siteFor(new URL(expected.url))?.id).toBe(id);
    for (const pattern of site.matches) expect(pattern).toMatch(/^https:\/\/[\w*.-]+\/[\w*./-]*$/);
  });
});

describe.each(fixtures.map((fixture) => [`${fixture.site}/${fixture.name}`, fixture] as const))("%s", (_, { html, expected }) => {
  test("is read field by field and left untouched", async () => {
    const { comments, untouched, ...rest } = await inBrowser("readFixture", html, expected.url);
    expect(untouched).toBe(true);
    expect(comments.map((comment, index) => pick(comment, expected.comments[index] ?? comment))).toEqual(expected.comments);
    const { comments: _comments, absent, url: _url, ...facts } = expected;
    expect(rest).toMatchObject(facts);
    const all = comments.map(({ author, text }) => `${author}\n${text}`).join("\n");
    for (const words of absent) expect(all).not.toContain(words);
  });

  test("pieces are where the words stand", async () => {
    expect(await inBrowser("misplacedPieces", html, expected.url)).toEqual([]);
  });

  test("ids are unique and the same in any state of the page", async () => {
    const { plain, again, marked, doubled } = await inBrowser("idsInAnyState", html, expected.url);
    expect(new Set(plain).size).toBe(plain.length);
    expect(again).toEqual(plain);
    expect(marked).toEqual(plain);
    expect([...doubled].sort()).toEqual([...plain].sort());
  });

  test("reads the same after a translator, in pieces and with another extension's signs", async () => {
    expect(await inBrowser("inOtherHands", html, expected.url)).toEqual([]);
  });

  test("any part may be missing", async () => {
    expect(await inBrowser("withoutEachPart", html, expected)).toEqual([]);
  });

  test("1,000 random changes never crash it and never give words to another writer", async () => {
    expect(await inBrowser("afterRandomChanges", html, expected, 20261121, 1000)).toEqual([]);
  });
});

/** The fields that an expectation names. */
const pick = (comment: Comment, like: object) => Object.fromEntries(Object.keys(like).map((key) => [key, comment[key as keyof Comment]]));
