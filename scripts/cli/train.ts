// npm run train -- [--data <folder of public data>] [--decision-only]
// Learns the text model from tests/corpus (writers of the training split) and, where a folder is given, public data; writes public/model/weights.txt.
// The same files give the same weights, byte for byte. --decision-only weighs detectors and model anew and keeps the word weights.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { type Decision, evidenceOf } from "../../lib/policy/classifier/evidence";
import { pack, unpack } from "../../lib/policy/classifier/pack";
import type { DetectContext } from "../../lib/policy/detector";
import { signalsOf } from "../../lib/policy/judge";
import { languageOf } from "../../lib/policy/language";
import { compileRoster } from "../../lib/policy/roster";
import { prepare } from "../../lib/policy/text/text";
import { clusters } from "../train/clusters";
import { commentOf, NO_ROSTER } from "../train/comments";
import { type Example, fit } from "../train/decision";
import { apply, encode, learn, quantise } from "../train/learner";
import { CATEGORY_HEADS, PUBLIC_HEADS, publicRows, readCorpus, rowsOf, split } from "../train/rows";

const CORPUS = "tests/corpus";
const WEIGHTS = "public/model/weights.txt";
/** Log odds of each training comment from a model that has not seen its writer: a by-product that spares --decision-only the long way. */
const UNSEEN = "node_modules/.cache/courtesy/unseen.json";

const { data, "decision-only": decisionOnly } = parseArgs({
  options: { data: { type: "string" }, "decision-only": { type: "boolean" } },
}).values;
const say = (line: string) => process.stderr.write(`${line}\n`);

const writers = split(CORPUS).train;
const corpora = writers.map((writer) => readCorpus(join(CORPUS, `${writer}.jsonl`)));
const corpus = corpora.flat();
const writerOf = corpora.flatMap((rows, writer) => rows.map(() => writer));

/** Chosen by cross-validation over writers (own) and on a tenth of each public set. */
const OWN = { heads: CATEGORY_HEADS, epochs: 18, alpha: 2, beta: 1, l1: 0.25 };
const PUBLIC = { heads: PUBLIC_HEADS, epochs: 6, alpha: 2, beta: 1, l1: 1.2 };

const GROUPS = { least: 5, window: 3, contexts: 1500, dimensions: 64, fine: 1500, coarse: 150 };

function wordWeights() {
  const rows = data === undefined ? [] : publicRows(data);
  say(`${corpus.length} comments of our own, ${rows.length} public texts`);
  const groups = clusters(
    [...corpus, ...rows.filter(({ source }) => source !== "spans")].map(({ text }) => text),
    GROUPS,
  );
  say("word groups: done");
  const own = encode(rowsOf(corpus), groups);
  const unseen: number[][] = [];
  for (let fold = 0; fold < writers.length; fold++) {
    const learned = learn(own, OWN, (index) => writerOf[index] !== fold);
    corpus.forEach((_, index) => {
      if (writerOf[index] === fold) unseen[index] = Array.from(apply(learned, own.buckets[index]!));
    });
  }
  const learned = [learn(own, OWN)];
  if (rows.length > 0) {
    const broad = learn(encode(rows, groups), PUBLIC);
    corpus.forEach((_, index) => {
      unseen[index]!.push(...apply(broad, own.buckets[index]!));
    });
    learned.push(broad);
  }
  mkdirSync("node_modules/.cache/courtesy", { recursive: true });
  writeFileSync(UNSEEN, JSON.stringify(unseen));
  return { unseen, weights: { ...quantise(learned), groups } };
}

function kept() {
  if (!existsSync(UNSEEN) || !existsSync(WEIGHTS)) throw new Error("There is nothing to keep yet: run the whole training once.");
  return { unseen: JSON.parse(readFileSync(UNSEEN, "utf8")) as number[][], weights: unpack(readFileSync(WEIGHTS, "utf8")) };
}

function decisionFrom(unseen: number[][]): Decision {
  const roster = compileRoster(NO_ROSTER);
  const evidence = corpus.map((row, index) => {
    const text = prepare(row.text);
    const context: DetectContext = { comment: commentOf(row), roster, language: languageOf(row.text) };
    return evidenceOf(Float64Array.from(unseen[index]!), signalsOf(text, context), row.platform, text.tokens.length);
  });
  const decision: Decision = {};
  for (const category of CATEGORY_HEADS) {
    const examples: Example[] = corpus.flatMap((row, index) =>
      row.also_ok.includes(category)
        ? []
        : [{ evidence: evidence[index]!, label: row.expect.includes(category) ? 1 : 0, weight: row.ambiguous ? 0.6 : 1 }],
    );
    decision[category] = fit(examples, 1);
  }
  return decision;
}

const { unseen, weights } = decisionOnly ? kept() : wordWeights();
const text = pack({ ...weights, decision: decisionFrom(unseen) });
mkdirSync("public/model", { recursive: true });
writeFileSync(WEIGHTS, text);
say(`${WEIGHTS}: ${weights.buckets.length} features, ${text.length} bytes, ${gzipSync(text).length} after gzip`);
