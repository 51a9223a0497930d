// node scripts/run.mjs train-replies [--held-out]
// Learns the score of the reply check from tests/corpus/replies and the rules' own examples and writes lib/replies/check/score/weights.txt.
// With --held-out it writes nothing: each author is judged by weights that have not read them, and the figures are printed as JSON.
import { writeFileSync } from "node:fs";
import type { SiteId } from "../../lib/model";
import { checkReplyBy } from "../../lib/replies/check";
import { type LabelledReply, learn } from "../../lib/replies/check/score/learn";
import type { RuleExamples } from "../../lib/replies/rule";
import { TEMPLATES } from "../../lib/replies/template";

type Example = LabelledReply & { platform: SiteId };
const files = import.meta.glob<string>("../../tests/corpus/replies/*.jsonl", { eager: true, query: "?raw", import: "default" });
const corpus = Object.values(files).flatMap((file) =>
  file
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Example),
);
const beside = import.meta.glob<RuleExamples>("../../lib/replies/check/*.examples.ts", { eager: true, import: "default" });
/** Known to be harmless; only ever learned from. */
const harmless: LabelledReply[] = [
  ...Object.entries(beside).flatMap(([author, { passes }]) => passes.map((text) => ({ author, label: "safe" as const, text }))),
  ...[...TEMPLATES].flatMap(([author, templates]) =>
    templates.flatMap(({ en, cy }) => [en.short, en.long, cy.short, cy.long].map((text) => ({ author, label: "safe" as const, text }))),
  ),
];

const WEIGHTS = "lib/replies/check/score/weights.txt";
const FOLDS = 10;
const roster = { practiceNames: [], handles: [], staff: [], exceptions: [], extraWords: [] };

/** Each author judged by weights that have not read them. The rules have read them all: fair figures for both are in split.json. */
function heldOut() {
  const authors = [...new Set(corpus.map(({ author }) => author))].sort();
  let [blocked, falseBlocks] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(authors.filter((_, i) => i % FOLDS === fold));
    const weights = learn([...corpus.filter(({ author }) => !out.has(author)), ...harmless]);
    for (const { author, label, text, platform } of corpus) {
      if (!out.has(author)) continue;
      const { verdict } = checkReplyBy(weights, text, { practice: null, roster, site: platform, comment: null });
      if (verdict === "block" && label === "unsafe") blocked++;
      if (verdict === "block" && label === "safe") falseBlocks++;
    }
  }
  const unsafe = corpus.filter(({ label }) => label === "unsafe").length;
  return { unsafe, blocked: blocked / unsafe, safe: corpus.length - unsafe, falseBlocks: falseBlocks / (corpus.length - unsafe) };
}

/** The weights as text: rounded, the weightless left out, in the order of the features. */
function written(): string {
  const kept = [...learn([...corpus, ...harmless])].filter(([, weight]) => Math.abs(weight) >= 0.03).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows: string[] = [""];
  for (const [feature, weight] of kept) {
    const entry = `${feature} ${weight.toFixed(2)} `;
    if (rows.at(-1)!.length + entry.length > 136) rows.push("");
    rows[rows.length - 1] += entry;
  }
  return `${rows.map((row) => row.trimEnd()).join("\n")}\n`;
}

if (process.argv.includes("--held-out")) {
  process.stdout.write(`${JSON.stringify(heldOut())}\n`);
} else {
  writeFileSync(WEIGHTS, written());
  process.stdout.write(`${WEIGHTS} written.\n`);
}
