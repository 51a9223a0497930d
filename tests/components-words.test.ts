import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { describe, expect, it, vi } from "vitest";
import { inWelsh } from "../components/welsh";
import { wordsFor } from "../components/words";
import { ODD_SIZE } from "../lib/evidence/fresh";
import { CATEGORIES, type Category, commentOf, type Finding, type SiteId } from "../lib/model";
import phoenix from "../lib/policy/policies/phoenix";
import { readShareFile } from "../lib/policy/share";
import { RULES } from "../lib/replies/check";
import { suggest } from "../lib/replies/choose";
import { reportGuide } from "../lib/replies/report";
import { TEMPLATES } from "../lib/replies/template";
import cy from "../public/_locales/cy/messages.json";
import en from "../public/_locales/en_GB/messages.json";
import { sampleSettings } from "../scripts/demo/practice";
import { captureWarnings, checkSentences, concerns, problemSentences, shareEnds } from "./sentences";

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

describe("sentences made below the screens", () => {
  const cyWords = wordsFor("cy");
  it.each([...problemSentences()])("“%s” has Welsh (%s)", (sentence) => {
    expect(inWelsh(sentence), "add it to components/welsh-problems.ts").not.toBeNull();
  });

  it("cover what a capture says of itself, with the values in it", () => {
    const warnings = captureWarnings();
    expect(warnings.length).toBeGreaterThan(12);
    expect(warnings.filter((warning) => warning !== "Not complete: $1" && inWelsh(warning) === null)).toEqual([]);
    expect(inWelsh(ODD_SIZE)).not.toBeNull();
    expect(inWelsh("The page had been open for 45 minutes.")).toBe("Roedd y dudalen wedi bod ar agor ers 45 munud.");
    expect(inWelsh("Cut: The comment is longer than 20,000 characters; the rest was not kept.")).toBe(
      "Wedi'i dorri (y sylw): mae'n hirach na 20,000 nod; ni chadwyd y gweddill.",
    );
    expect(inWelsh("Not complete: You stopped the capture.")).toBe("Heb fod yn gyflawn: Fe wnaethoch chi stopio'r cipio.");
  });

  it("cover what the check of a bundle says, and the names of files in it", () => {
    const sentences = checkSentences();
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((sentence) => inWelsh(sentence) === null)).toEqual([]);
    expect(inWelsh("Changed since it was sealed: data/report.html. Missing: data/log/head.txt, data/index.json.")).toBe(
      "Wedi newid ers ei selio: data/report.html. Ar goll: data/log/head.txt, data/index.json.",
    );
    expect(inWelsh("The finished bundle did not pass its own check (Missing: data/index.json.)")).toBe(
      "Ni phasiodd y bwndel ei wiriad ei hun (Ar goll: data/index.json.)",
    );
  });

  it("cover every reason to think again before formal action", () => {
    expect(concerns()).toHaveLength(6);
    expect(concerns().filter((sentence) => inWelsh(sentence) === null)).toEqual([]);
  });

  it("cover what is wrong with a practice file, line by line", () => {
    expect(shareEnds().length).toBeGreaterThan(15);
    expect(shareEnds().filter((end) => inWelsh(end) === null)).toEqual([]);
    const wrong = '{"format": "courtesy-practice", "version": 1, "exceptions": [7], "replies": {}, "staff": []}';
    for (const text of [wrong, "{", "[]", "{}"]) {
      const read = readShareFile(text);
      const said = (read.ok ? [] : read.errors).map(({ what }) => cyWords.said(what));
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter((sentence) => /\b(?:must|is|has|the)\b/i.test(sentence))).toEqual([]);
    }
    expect(cyWords.said('"exceptions › 1" must be words in quotes.')).toBe('"exceptions › 1": rhaid iddo fod yn eiriau mewn dyfynodau.');
  });

  it("cover the reasons of the reply check and the titles of the replies", () => {
    const sentences = [...[...RULES.values()].map(({ why }) => why), ...[...TEMPLATES.values()].flat().map(({ title }) => title)];
    expect(sentences.filter((sentence) => inWelsh(sentence) === null)).toEqual([]);
  });

  it("cover what comes next, for every category and none", () => {
    const findings = Object.entries(CATEGORIES).map(
      ([category, kind]): Finding => ({
        category: category as Category,
        kind,
        certainty: "breach",
        severity: "medium",
        spans: [],
        clause: null,
        because: "",
        detector: "",
      }),
    );
    const { practice } = sampleSettings;
    const steps = [...findings, { ...findings[0]!, kind: "info" as const }, null].flatMap((finding) =>
      [true, false].flatMap((isOwner) =>
        [5, 1].flatMap((rating) => {
          const comment = commentOf({ id: "1", site: "facebook", text: "", author: "", isOwner, rating });
          return suggest({ judgement: null, finding, comment, practice, policy: rating === 5 ? phoenix : null, ownPage: false }).card;
        }),
      ),
    );
    const tellFirst = { danger: "Sue (duty doctor)", safeguarding: "Dr Obi" };
    const comment = commentOf({ id: "1", site: "facebook", text: "", author: "" });
    const named = findings.flatMap((finding) => suggest({ judgement: null, finding, comment, practice, policy: null, tellFirst }).card);
    expect([...new Set(named)].filter((step) => inWelsh(step) === null)).toEqual([]);
    expect(named.filter((step) => /Sue|Obi/.test(inWelsh(step)!))).toHaveLength(3);
    expect(new Set(steps).size).toBeGreaterThan(20);
    expect([...new Set(steps)].filter((step) => inWelsh(step) === null)).toEqual([]);
  });

  it("cover the guidance on reporting; the words of the platforms' menus stay as the platforms show them", () => {
    const sites: SiteId[] = ["facebook", "x", "google", "nhs", "instagram"];
    const guides = sites.flatMap((site) => Object.keys(CATEGORIES).map((category) => reportGuide(category as Category, site)));
    const sentences = new Set(guides.flatMap(({ menu, expect }) => [menu.join(" › "), expect]));
    expect([...sentences].filter((sentence) => sentence !== "" && inWelsh(sentence) === null)).toEqual(["Report as unsuitable"]);
    const hints = new Set(guides.flatMap(({ reason }) => reason ?? []).filter((reason) => /\(|\b(?:or|only|where|after)\b/.test(reason)));
    // These are the platforms' own words from end to end.
    const menus =
      /^(?:Violent, hateful or disturbing content|Bullying|Scam, fraud or false information$|Selling|Illegal or|Discrimination or|Abusive or|Suicide or)/;
    expect([...hints].filter((hint) => inWelsh(hint) === null && !menus.test(hint))).toEqual([]);
  });

  it("keep the values that stand in them, and stay English where there is no Welsh", () => {
    expect(cyWords.said("This did not work (QuotaError: no (more) room).")).toBe("Ni weithiodd hyn (QuotaError: no (more) room).");
    expect(cyWords.said("There is no case 7.")).toBe("Nid oes achos 7.");
    expect(cyWords.said("Nobody ever wrote this.")).toBe("Nobody ever wrote this.");
    expect(wordsFor("en_GB").said("Try again.")).toBe("Try again.");
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
