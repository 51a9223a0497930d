import type { Span } from "../../lib/model";
import { auc, f1, percent, precision, recall, table, talliesFrom, three } from "./metrics";

/** What the engine says of one text of a public set. */
export interface Answer {
  /** How rude in general, 0 to 1. */
  toxic: number;
  /** Breach-kind findings other than `staff_id`, as "category (certainty)". */
  breaches: string[];
  /** Whether anything is said to be aimed at people: abuse, hate, threat or harassment. Swearing alone is not. */
  any: boolean;
  /** Marked words, in the original text. */
  spans: Span[];
}
export type Ask = (text: string) => Answer;
type Record_ = Record<string, string>;

/** A text counts as rude from an even chance on. */
const RUDE_FROM = 0.5;

/** `toxic` or `offensive` 0/1. */
export function rudeReport(name: string, rows: Record_[], column: string, ask: Ask): string {
  const scored = rows.map((row) => ({ score: ask(row.text!).toxic, label: Number(row[column]) > 0 }));
  const { kind: rude, rest: civil } = talliesFrom(RUDE_FROM, scored);
  return `## ${name}: ${rows.length} texts\n\n${table(
    ["measure", "reached"],
    [
      ["AUC", three(auc(scored))],
      ["F1 of the rude", `${three(f1(rude))} (precision ${three(precision(rude))}, recall ${three(recall(rude))})`],
      ["macro-F1", three((f1(rude) + f1(civil)) / 2)],
    ],
  )}`;
}

/** What patients wrote to the health service: nearly all lawful. Every breach found is listed, to be checked by hand. */
export function patientReport(name: string, rows: Record_[], ask: Ask): string {
  const found = rows.flatMap((row) => {
    const { breaches } = ask(row.text!);
    return breaches.length > 0 ? [[breaches.join(", "), row.text!.slice(0, 200)]] : [];
  });
  const head = `## ${name}: ${rows.length} texts\n\nBreach-kind findings other than staff_id: ${found.length} (${percent(found.length / rows.length)}; at most 0.5 %).`;
  return found.length === 0 ? head : `${head}\n\n${table(["found", "text"], found.slice(0, 60))}`;
}

/** Functional tests: a column that names the function, one with the text, one with the label. */
export function functionReport(name: string, rows: Record_[], ask: Ask): string {
  const counts = new Map<string, { right: number; all: number }>();
  for (const row of rows) {
    const key = (row.functionality ?? row.function)!;
    const label = /^(?:hateful|abusive|1|toxic)$/i.test((row.label_gold ?? row.label)!);
    const one = counts.get(key) ?? { right: 0, all: 0 };
    one.all++;
    const { any } = ask((row.test_case ?? row.text)!);
    if (any === label) one.right++;
    counts.set(key, one);
  }
  return `## ${name}: ${rows.length} cases\n\nAbusive: abuse, hate, threat or harassment was found. Swearing alone counts as obscene, not as abuse, and is not counted here.\n\n${table(
    ["function", "accuracy", "cases"],
    [...counts].map(([key, { right, all }]) => [key, three(right / all), `${all}`]),
  )}`;
}

/** Marked characters against the annotators', F1 averaged over texts. */
export function spanReport(name: string, rows: Record_[], ask: Ask): string {
  let sum = 0;
  let texts = 0;
  for (const row of rows) {
    const truth = new Set<number>();
    const spans = JSON.parse(row.spans_json ?? row.spans ?? "[]") as ([string, number, number] | number)[];
    for (const span of spans) {
      if (typeof span === "number") truth.add(span);
      else for (let at = span[1]; at < span[2]; at++) truth.add(at);
    }
    const said = new Set<number>();
    for (const { start, end } of ask(row.text!).spans) for (let at = start; at < end; at++) said.add(at);
    texts++;
    if (truth.size === 0 || said.size === 0) sum += truth.size === said.size ? 1 : 0;
    else
      sum += f1({
        hit: [...said].filter((at) => truth.has(at)).length,
        alarm: [...said].filter((at) => !truth.has(at)).length,
        miss: [...truth].filter((at) => !said.has(at)).length,
      });
  }
  return `## ${name}: ${texts} texts\n\nMarked words against the annotators': F1 ${three(sum / texts)}.`;
}
