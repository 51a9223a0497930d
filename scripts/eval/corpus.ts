import { CATEGORIES, type Category, type Judgement } from "../../lib/model";
import type { CorpusRow } from "../train/rows";
import { f1, percent, precision, recall, table, tally, three } from "./metrics";

export interface Judged {
  row: CorpusRow;
  judgement: Judgement;
}

const CATEGORY_IDS = Object.keys(CATEGORIES) as Category[];
const found = ({ judgement }: Judged) => judgement.findings.map(({ category }) => category);
const isSafety = (category: Category) => CATEGORIES[category] === "safety";

/** The measures on labelled comments; ambiguous ones are left out, except in the last line. */
export function measures(judged: Judged[]) {
  const clear = judged.filter(({ row }) => !row.ambiguous);
  const any = tally();
  const micro = tally();
  const safety = tally();
  const byCategory = new Map(CATEGORY_IDS.map((category) => [category, tally()]));
  let lawful = 0;
  let alarmed = 0;
  for (const one of clear) {
    const { expect, also_ok } = one.row;
    const seen = found(one);
    const beyond = seen.filter((category) => !also_ok.includes(category));
    if (expect.length > 0 && seen.length > 0) any.hit++;
    else if (expect.length > 0) any.miss++;
    else if (beyond.length > 0) any.alarm++;
    for (const category of CATEGORY_IDS) {
      if (also_ok.includes(category)) continue;
      const key = expect.includes(category) ? (seen.includes(category) ? "hit" : "miss") : seen.includes(category) ? "alarm" : null;
      if (key === null) continue;
      micro[key]++;
      byCategory.get(category)![key]++;
      if (isSafety(category)) safety[key]++;
    }
    if (expect.length === 0) {
      lawful++;
      if (one.judgement.findings.some(({ category }) => !also_ok.includes(category))) alarmed++;
    }
  }
  return { clear, any, micro, safety, byCategory, lawful, alarmed };
}

/** One corpus file as Markdown. Without `detail`, figures only: no text is shown. */
export function corpusReport(name: string, judged: Judged[], detail: boolean): string {
  const { clear, any, micro, safety, byCategory, lawful, alarmed } = measures(judged);
  const ambiguous = judged.filter(({ row }) => row.ambiguous);
  const doubtful = measures(ambiguous.map(({ row, judgement }) => ({ row: { ...row, ambiguous: false }, judgement })));
  const parts = [
    `## ${name}: ${judged.length} comments, ${clear.length} of them not ambiguous`,
    table(
      ["measure", "target", "reached"],
      [
        ["any finding or none, F1", "0.96", three(f1(any))],
        ["all categories, micro-F1", "0.88", `${three(f1(micro))} (precision ${three(precision(micro))}, recall ${three(recall(micro))})`],
        ["safety kinds, recall", "1.00", `${three(recall(safety))} (${safety.miss} missed, ${safety.alarm} false)`],
        ["threat, recall", "0.95", three(recall(byCategory.get("threat")!))],
        ["nothing wrong, yet found", "3 %", `${percent(alarmed / Math.max(lawful, 1))} (${alarmed} of ${lawful})`],
        ["ambiguous comments, micro-F1", "", three(f1(doubtful.micro))],
      ],
    ),
    table(
      ["category", "precision", "recall", "F1", "found", "false", "missed"],
      CATEGORY_IDS.map((category) => {
        const own = byCategory.get(category)!;
        return [category, three(precision(own)), three(recall(own)), three(f1(own)), `${own.hit}`, `${own.alarm}`, `${own.miss}`];
      }),
    ),
  ];
  if (detail) parts.push(confusion(clear), worst(clear));
  return parts.join("\n\n");
}

/** For each category: what else was said of comments where it was missed, and what was expected where it was wrongly said. */
function confusion(clear: Judged[]): string {
  const rows = CATEGORY_IDS.map((category) => {
    const taken = new Map<string, number>();
    const given = new Map<string, number>();
    for (const one of clear) {
      const seen = found(one);
      const { expect, also_ok } = one.row;
      if (expect.includes(category) && !seen.includes(category))
        count(
          taken,
          seen.filter((c) => !expect.includes(c)),
        );
      if (!expect.includes(category) && !also_ok.includes(category) && seen.includes(category))
        count(
          given,
          expect.filter((c) => !seen.includes(c)),
        );
    }
    return [category, list(taken), list(given)];
  });
  return `### Confusions\n\n${table(["category", "missed, and this was said instead", "wrongly said, and this was expected"], rows)}`;
}

function count(into: Map<string, number>, categories: string[]) {
  for (const category of categories.length > 0 ? categories : ["nothing"]) into.set(category, (into.get(category) ?? 0) + 1);
}

const list = (counts: Map<string, number>) =>
  [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, times]) => `${name} ${times}`)
    .join(", ") || "–";

/** The gravest mistakes first: safety missed, breaches missed by severity, sure findings in lawful comments. */
function worst(clear: Judged[]): string {
  const grave = { critical: 5, high: 4, medium: 3, low: 2, info: 1, none: 0 } as Record<string, number>;
  const errors = clear.flatMap((one) => {
    const seen = found(one);
    const missed = one.row.expect.filter((category) => !seen.includes(category));
    const wrong = one.judgement.findings.filter(
      ({ category }) => !one.row.expect.includes(category) && !one.row.also_ok.includes(category),
    );
    if (missed.length + wrong.length === 0) return [];
    const weight =
      (missed.some(isSafety) ? 10 : 0) +
      (missed.length > 0 ? (grave[one.row.severity] ?? 0) : 0) +
      (seen.length === 0 ? 2 : 0) +
      (one.row.expect.length === 0 ? 3 : 0);
    return [
      {
        weight,
        cells: [
          missed.join(", ") || "–",
          wrong.map(({ category, certainty }) => `${category} (${certainty})`).join(", ") || "–",
          one.row.text.slice(0, 300),
        ],
      },
    ];
  });
  errors.sort((a, b) => b.weight - a.weight || (a.cells[2]! < b.cells[2]! ? -1 : 1));
  return `### The worst 20 of ${errors.length} comments with an error\n\n${table(
    ["missed", "wrongly said", "comment"],
    errors.slice(0, 20).map(({ cells }) => cells),
  )}`;
}
