import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { describe, expect, it, vi } from "vitest";
import { wordsFor } from "../components/words";
import { CATEGORIES } from "../lib/model";
import cy from "../public/_locales/cy/messages.json";
import en from "../public/_locales/en_GB/messages.json";

type Catalogue = Record<string, { message: string }>;
const english: Catalogue = en;
const welsh: Catalogue = cy;
const root = join(import.meta.dirname, "..");

function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return sources(path);
    return /\.(tsx?|html)$/.test(name) ? [{ path, text: readFileSync(join(root, path), "utf8") }] : [];
  });
}
const screens = [...sources("components"), ...sources("entrypoints")];
const code = [...screens, ...sources("lib"), { path: "wxt.config.ts", text: readFileSync(join(root, "wxt.config.ts"), "utf8") }];

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
/** Plural forms of one message: a language may have more of them than the other. */
const baseOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, "");

describe("the catalogue", () => {
  it("has every message in both languages", () => {
    const bases = (catalogue: Catalogue) => [...new Set(Object.keys(catalogue).map(baseOf))].sort();
    expect(bases(welsh)).toEqual(bases(english));
    for (const catalogue of [english, welsh])
      for (const [key, { message }] of Object.entries(catalogue)) expect(message.trim(), key).not.toBe("");
  });

  it("has the same placeholders in both languages", () => {
    for (const [key, { message }] of Object.entries(welsh)) {
      const twin = english[key] ?? english[`${baseOf(key)}_other`];
      expect(placeholders(message), key).toEqual(placeholders(twin!.message));
    }
  });

  it("names categories in so few letters that a mark in the page can hold them", () => {
    for (const catalogue of [english, welsh])
      for (const category of Object.keys(CATEGORIES))
        expect(catalogue[`category_${category}`]!.message.length, category).toBeLessThanOrEqual(31);
  });

  it("names every category", () => {
    for (const category of Object.keys(CATEGORIES)) expect(english[`category_${category}`], category).toBeDefined();
  });

  it("has no message that nothing uses", () => {
    const text = code
      .map((file) => file.text)
      .join("\n")
      .replaceAll("__MSG_", "");
    const named = new Set(text.match(/[a-z0-9]+(?:_[a-z0-9]+)+|\bundo\b|\bclose\b|\bcancel\b/gi));
    const started = [...text.matchAll(/`([a-z0-9]+(?:_[a-z0-9]+)*_)\$\{/g)].map((found) => found[1]!);
    const unused = Object.keys(english).filter(
      (key) => !named.has(key) && !named.has(baseOf(key)) && !started.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it("is plain enough for a reading age of twelve", () => {
    const measured = Object.entries(english).map(([key, { message }]) => ({
      key,
      grade: gradeOf([message]),
      words: wordsOf(message).length,
    }));
    expect(gradeOf(Object.values(english).map(({ message }) => message))).toBeLessThanOrEqual(7);
    const hard = measured.filter(({ grade, words }) => words >= 8 && grade > 11);
    expect(hard).toEqual([]);
  });
});

describe("reading age", () => {
  it("tells plain from officialese", () => {
    expect(gradeOf(["The cat sat on the mat. It was warm."])).toBeLessThan(3);
    expect(
      gradeOf([
        "Notwithstanding the aforementioned considerations, practitioners should endeavour to facilitate multidisciplinary participation.",
      ]),
    ).toBeGreaterThan(15);
  });
});

describe("words", () => {
  it("fills placeholders once and counts in the plural of the language", () => {
    const { t, n } = wordsFor("en_GB");
    expect(n("coverage_read", 1)).toBe("1 comment read");
    expect(n("coverage_read", 1204)).toBe("1,204 comments read");
    expect(t("settle_add_exception", "$1 & $&")).toBe("Never mark “$1 & $&”");
  });

  it.each(["en_GB", "cy"] as const)("counts in the plural that the browser would choose (%s)", (language) => {
    const catalogue = language === "cy" ? welsh : english;
    const browsers = new Intl.PluralRules(wordsFor(language).tag);
    for (const count of [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 21, 100, 999, 1000]) {
      const chosen = catalogue[`coverage_read_${browsers.select(count)}`] ?? catalogue.coverage_read_other;
      expect(wordsFor(language).n("coverage_read", count), String(count)).toBe(
        chosen!.message.replace("$1", new Intl.NumberFormat("en-GB").format(count)),
      );
    }
  });

  it("speaks Welsh", () => {
    expect(wordsFor("cy").t("close")).toBe("Cau");
    expect(wordsFor("cy").date("2026-10-03")).toBe("3 Hydref 2026");
  });

  it("names days and months in a browser that has no Welsh, as Chrome has none", () => {
    const { DateTimeFormat } = Intl;
    const english = class extends DateTimeFormat {
      constructor() {
        super("en-US");
      }
    };
    vi.stubGlobal("Intl", { ...Intl, NumberFormat: Intl.NumberFormat, DateTimeFormat: english });
    try {
      const { date, moment, month, when } = wordsFor("cy");
      expect([date("2026-11-22"), moment("2026-11-22T17:48"), month("2026-02")]).toEqual([
        "22 Tachwedd 2026",
        "22 Tachwedd 2026, 17:48",
        "Chwefror 2026",
      ]);
      expect(when("2025-03-01T09:05")).toBe("1 Mawrth 2025, 9:05");
      expect(date("not a day")).toBe("not a day");
    } finally {
      vi.unstubAllGlobals();
    }
    const elsewhere = screens.filter(({ text }) => text.includes("new Intl.DateTimeFormat")).map(({ path }) => path);
    expect(elsewhere, "words.tsx says dates").toEqual([]);
  });
});

describe("screens", () => {
  it("hold no words of their own", () => {
    const found = screens
      .filter(({ path }) => path.endsWith(".tsx"))
      .flatMap(({ path, text }) => hardCoded(text).map((words) => `${path}: ${words}`));
    expect(found).toEqual([]);
  });

  it("would be caught if they did", () => {
    expect(hardCoded("<p>Press this</p>")).toEqual(["Press this"]);
    expect(hardCoded('<button aria-label="Close it">×</button>')).toEqual(["Close it"]);
    expect(hardCoded('<p>{"Press that"}</p>')).toEqual(["Press that"]);
    expect(hardCoded("<p className='row'>{t(key)} · <b>{name}</b></p>")).toEqual([]);
  });
});

/** What is not a word of the interface: names, the keys of a keyboard and the name of a hash. */
const NAMES = /^(Alt|Shift|C|Courtesy|SHA-256)$/;
const SPOKEN = new Set(["aria-label", "title", "placeholder", "alt", "label", "hint", "question"]);

interface Node {
  type: string;
  value?: unknown;
  name?: { name?: string };
  [field: string]: unknown;
}

/** Words in TSX that do not come from the catalogue: between tags, and in attributes that are shown or read out. */
function hardCoded(source: string): string[] {
  const found: string[] = [];
  const note = (value: unknown) => {
    const words = typeof value === "string" ? value.trim() : "";
    if (/\p{L}{2}|^\p{L}$/u.test(words) && !NAMES.test(words)) found.push(words);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    const { type, value, name } = node as Node;
    if (type === "JSXText") note(value);
    if (type === "JSXAttribute" && SPOKEN.has(String(name?.name))) note((value as Node | null)?.value);
    if (type === "JSXExpressionContainer") note(((node as Node).expression as Node).value);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(source, { lang: "tsx" }));
  return found;
}

function wordsOf(text: string): string[] {
  return text.replace(/\$\d|https?:\S+/g, "it").match(/[\p{L}\d'’]+/gu) ?? [];
}

function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  if (plain.length <= 3) return 1;
  const groups = plain.replace(/(?:[^laeiouy]es|[^aeioulytd]ed|[^l]e)$/, (end) => end[0]!).match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** Flesch-Kincaid grade: US school years; grade 7 is a reading age of about twelve. */
function gradeOf(messages: string[]): number {
  const sentences = messages.flatMap((message) => message.split(/[.!?:]+(?:\s|$)/)).filter((part) => wordsOf(part).length > 0);
  const words = sentences.flatMap(wordsOf);
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
}
