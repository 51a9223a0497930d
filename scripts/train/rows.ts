import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inLinesWith } from "../../lib/in-lines";
import { CATEGORIES, type Category, type SiteId } from "../../lib/model";
import { readCsv } from "./csv";

/** One text with what is known of it. A head that is not named is not known and not learned from. */
export interface Row {
  text: string;
  source: string;
  weight: number;
  labels: Record<string, 0 | 1>;
}

/** One invented comment of the repository. */
export interface CorpusRow {
  text: string;
  platform: SiteId;
  expect: Category[];
  also_ok: Category[];
  severity: string;
  ambiguous: boolean;
  notes: string;
  author?: string;
  pair?: string;
}

export const CATEGORY_HEADS = Object.keys(CATEGORIES) as Category[];
/** Broader readings, learned from public data alone: rude in general, aimed at a person, and three kinds by their words. */
export const PUBLIC_HEADS = ["toxic", "insult", "slur", "menace", "swearing"];

export function readCorpus(path: string): CorpusRow[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as CorpusRow);
}

/** Which writers' files teach, which of these count twice, and which files only measure. */
export function split(folder: string): { train: string[]; twice: string[]; dev: string[]; test: string[] } {
  return JSON.parse(readFileSync(join(folder, "split.json"), "utf8"));
}

/** The repository's own sentences as training rows. A doubtful label teaches less; a category that is merely allowed teaches nothing. */
export function rowsOf(corpus: CorpusRow[], weight = 1): Row[] {
  return corpus.map(({ text, expect, also_ok, ambiguous }) => {
    const labels: Row["labels"] = {};
    for (const category of CATEGORY_HEADS) {
      if (!also_ok.includes(category)) labels[category] = expect.includes(category) ? 1 : 0;
    }
    return { text, source: "comments", weight: ambiguous ? 0.6 * weight : weight, labels };
  });
}

const bit = (value: string | undefined): 0 | 1 => (Number(value) > 0 ? 1 : 0);

/** What people wrote to the health service is hardly ever rude. */
const LAWFUL: Row["labels"] = { toxic: 0, insult: 0, slur: 0, menace: 0, swearing: 0 };

/** What hardly any of those texts is: conduct that a code forbids. Names and requests do occur in them, so nothing is said of these. */
const NO_BREACH: Row["labels"] = Object.fromEntries(
  CATEGORY_HEADS.filter((category) => CATEGORIES[category] === "breach" && category !== "staff_id").map((category) => [category, 0]),
);

/** Nor someone in danger, where no word of it stands: "I don't think you could do better" is no cry for help. The others may be one. */
const NO_DANGER: Row["labels"] = Object.fromEntries(
  CATEGORY_HEADS.filter((category) => CATEGORIES[category] === "safety").map((category) => [category, 0]),
);
const OF_DANGER = inLinesWith("i")`
  \b(?:suicid|kill|die|dying|dead|death|alive|living|life|lives|end it|overdose|crisis|harm|hurt|abus|assault|violen|neglect|beat|bruis
  |cutting|cut my|999|ambulance|emergency|unconscious|collaps|seizure|stroke|heart attack|chest|breath|blood|bleed|choking|hopeless
  |cope|coping|can'?t go on|give up|safe|scared|afraid|alone|despair|desperat|worthless)
`;

/** A patient's text of at most so many characters: there the model is least sure of what is nothing ("Employ more staff"). */
export const SHORT = 60;

/**
 * Real patients' texts, as examples of comments without a breach; none where the folder has no such set. Every third teaches, and of the short ones
 * two in three; the rest is left for measuring.
 */
export function patientRows(folder: string): Row[] {
  return ["gp-friends-and-family", "nhs-patient-experience"]
    .flatMap((file) => readCsv(join(folder, `${file}.csv.gz`)))
    .filter(({ text }) => text)
    .filter(({ text }, index) => index % 3 === 0 || (index % 3 === 1 && text!.length <= SHORT))
    .map((row) => ({
      text: row.text!,
      source: "patients",
      weight: 0.3,
      labels: OF_DANGER.test(row.text!) ? NO_BREACH : { ...NO_BREACH, ...NO_DANGER },
    }));
}

/** Public data sets from a folder, by the file names below; those that are missing are left out. Weights: by cross-validation. */
export function publicRows(folder: string): Row[] {
  const rows: Row[] = [];
  const read = (file: string, source: string, weight: number, labels: (row: Record<string, string>) => Row["labels"]) => {
    for (const row of readCsv(join(folder, `${file}.csv.gz`))) {
      if (row.text) rows.push({ text: row.text, source, weight, labels: labels(row) });
    }
  };
  read("jigsaw-wikipedia-20k", "wikipedia", 1, (row) => ({ toxic: bit(row.toxic) }));
  read("jigsaw-wikipedia-5k", "wikipedia", 1, (row) => ({ toxic: bit(row.toxic) }));
  read("jigsaw-wikipedia-6labels-2k", "wikipedia", 1, (row) => ({
    toxic: bit(row.toxic),
    insult: bit(row.insult),
    swearing: bit(row.obscene),
    slur: bit(row.identity_hate),
    menace: bit(row.threat),
  }));
  read("civil-comments-safe", "civil", 1, () => ({ toxic: 0, insult: 0, swearing: 0, slur: 0 }));
  read("civil-comments-toxic", "civil", 1, () => ({ toxic: 1 }));
  read("davidson-tweets", "davidson", 0.5, (row) => {
    const verdict = row.class_0hate_1offensive_2neither;
    return { toxic: verdict === "2" ? 0 : 1, slur: verdict === "0" ? 1 : 0 };
  });
  read("olid-tweets-train", "olid", 1, (row) => ({
    toxic: bit(row.offensive),
    ...(row.targeted === "UNT" ? {} : { insult: row.targeted === "TIN" ? (1 as const) : (0 as const) }),
  }));
  read("edos-sexism", "edos", 0.5, (row) => ({ slur: bit(row.sexist), menace: row.vector?.startsWith("1.1") ? 1 : 0 }));
  read("gp-friends-and-family", "patients", 0.3, () => LAWFUL);
  read("nhs-patient-experience", "patients", 0.3, () => LAWFUL);
  for (const row of readCsv(join(folder, "toxic-spans-civil.csv.gz"))) rows.push(...toxicSpan(row));
  return rows;
}

/** A text chosen as toxic, and the same with the marked words taken out as its lawful twin. */
function toxicSpan(row: Record<string, string>): Row[] {
  const text = row.text ?? "";
  const spans = (JSON.parse(row.spans_json || "[]") as [string, number, number][]).filter(([, start, end]) => end > start);
  if (Number(row.not_toxic_votes) > Number(row.annotators) / 2 || spans.length === 0) return [];
  const marked = new Uint8Array(text.length);
  for (const [, start, end] of spans) marked.fill(1, start, end);
  const rest = Array.from({ length: text.length }, (_, i) => (marked[i] ? "" : text[i])).join("");
  const rows: Row[] = [{ text, source: "spans", weight: 0.4, labels: { toxic: 1 } }];
  if (rest.trim().length > 20) rows.push({ text: rest, source: "spans", weight: 0.4, labels: { toxic: 0 } });
  return rows;
}
