// npm run train -- [--data <folder of public data>] [--keep public|words] [--thresholds] [--held-out] [--quick]
// Learns the text model from tests/corpus (writers of the training split) and, where a folder is given, public data; writes public/model/weights.txt.
// The same files give the same weights, byte for byte. --keep public takes what public data taught from the present weights;
// --keep words only weighs detectors and words together anew (after a change of detectors). --thresholds also prints what lib/policy/thresholds.ts is chosen from.
// --held-out only prints how well the broader heads do on an eighth of the public data that they have not seen; nothing is written.
// --quick reads every fourth public text and a third of the patients', in about half the rounds: for trials. It overwrites the weights all the same.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { weigh } from "../../lib/policy/classifier/evidence";
import type { Groups } from "../../lib/policy/classifier/groups";
import { MARK_HEAD, type Marking, modelOf } from "../../lib/policy/classifier/linear";
import { pack, unpack } from "../../lib/policy/classifier/pack";
import type { Scores } from "../../lib/policy/decide";
import { prepare } from "../../lib/policy/text/text";
import { clusters } from "../train/clusters";
import { decisionFrom, type Evidence, evidenceFrom, type Unseen } from "../train/decision";
import { heldOut } from "../train/held-out";
import { type Columns, encode, learn, only, quantise, sideBySide } from "../train/learner";
import { learnMarks, markedTexts } from "../train/marks";
import { CATEGORY_HEADS, PUBLIC_HEADS, patientRows, publicRows, readCorpus, rowsOf, split } from "../train/rows";
import { suggest } from "../train/thresholds";
import { weighedFrom } from "../train/weighed";

const CORPUS = "tests/corpus";
const WEIGHTS = "public/model/weights.txt";
/** Log odds of each training comment from a model that has not seen its writer: a by-product that spares `--keep words` the long way. */
const UNSEEN = "node_modules/.cache/courtesy/unseen.json";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    keep: { type: "string" },
    thresholds: { type: "boolean" },
    "held-out": { type: "boolean" },
    quick: { type: "boolean" },
  },
});
const { data, keep } = values;
const say = (line: string) => process.stderr.write(`${line}\n`);

const { train: writers, twice } = split(CORPUS);
const corpora = writers.map((writer) => readCorpus(join(CORPUS, `${writer}.jsonl`)));
const corpus = corpora.flat();
const patients = data === undefined ? [] : patientRows(data).filter((_, index) => !values.quick || index % 3 === 0);
/** Most people use the plainest words, and most of our writers did not: those who did count twice. */
const own = [...corpora.flatMap((rows, at) => rowsOf(rows, twice.includes(writers[at]!) ? 2 : 1)), ...patients];
/** Each comment is judged in training by a model without its writer; a writer of few comments shares the turn of another. */
const FOLDS = 4;
const foldOf = [...corpora.flatMap((rows, writer) => rows.map(() => writer % FOLDS)), ...patients.map((_, index) => index % FOLDS)];
const weighed = weighedFrom(own, corpus, foldOf);

/** Chosen by cross-validation over writers (own) and on a tenth of each public set. */
const OWN = { heads: CATEGORY_HEADS, epochs: values.quick ? 6 : 12, alpha: 4, beta: 1, l1: 0.1, least: 3, omit: 0.4 };
const PUBLIC = { heads: PUBLIC_HEADS, epochs: values.quick ? 3 : 5, alpha: 2, beta: 1, l1: 1.2, least: 2, omit: 0 };

/**
 * Roots below it are left out: that halves the file and hardly changes what is ranked how. What must not be missed keeps a little more,
 * so that the package stays within 1.8 MB.
 */
const FAINT = new Map<string, number>([
  ...["safety_emergency", "safety_suicide", "safety_safeguarding", "threat"].map((head) => [head, 8] as const),
  ...["harassment", "hate", "abuse"].map((head) => [head, 9] as const),
]);
const faintOf = (head: string) => FAINT.get(head) ?? 12;

const GROUPS = { least: 5, window: 3, contexts: 1500, dimensions: 56, fine: 1500, coarse: 150 };

interface Broad {
  broad: Columns | null;
  groups: Groups;
  marking?: Marking;
}
type Parts = { columns: Columns; groups: Groups; marking?: Marking };

/** Word groups, the broader heads and which words people mark, from public data; word groups alone, from our own comments, where there is none. */
function broadPart(): Broad {
  if (data === undefined) {
    return {
      broad: null,
      groups: clusters(
        corpus.map(({ text }) => text),
        GROUPS,
      ),
    };
  }
  const rows = publicRows(data).filter((_, index) => !values.quick || index % 4 === 0);
  say(`${rows.length} public texts`);
  const groups = clusters(
    rows.filter(({ source }) => source !== "spans").map(({ text }) => text),
    GROUPS,
  );
  say("word groups: done");
  const broad = quantise(learn(encode(rows, groups), PUBLIC));
  say("public heads: done");
  return withMarks(broad, groups, data);
}

function withMarks(broad: Columns, groups: Groups, folder: string): Broad {
  const texts = markedTexts(folder);
  if (texts.length === 0) return { broad, groups };
  const { columns, marking } = learnMarks(texts, groups);
  say(`${texts.length} texts with marked words: done`);
  return { broad: sideBySide(broad, columns), groups, marking };
}

function keptPart(): Broad {
  const { groups, marking, ...columns } = unpack(readFileSync(WEIGHTS, "utf8"));
  const kept = [...PUBLIC_HEADS, MARK_HEAD].filter((head) => columns.heads.includes(head));
  return { broad: kept.length > 0 ? only(columns, kept) : null, groups, marking };
}

const short = (value: number) => Number(value.toFixed(3));

/** The category heads, and the log odds of each comment: of categories without its writer, of the broader heads as shipped. */
function ownPart({ broad, groups, marking }: Broad): Parts & { unseen: Unseen[] } {
  const encoded = encode(own, groups);
  say(`${corpus.length} comments of our own, ${patients.length} of patients`);
  const unseen: Unseen[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    // As it would be shipped: the decision must weigh what it will be given.
    const without = quantise(
      learn(encoded, OWN, (index) => foldOf[index] !== fold),
      faintOf,
    );
    const model = modelOf({ ...(broad ? sideBySide(without, broad) : without), groups, decision: {} });
    for (const [index, row] of weighed.entries()) {
      if (row.fold !== fold) continue;
      const text = prepare(row.text);
      unseen[index] = {
        whole: Array.from(model.score(text), short),
        sentences: text.sentences.length < 2 ? [] : text.sentences.map((sentence) => Array.from(model.score(text, sentence), short)),
      };
    }
    say(`part ${fold + 1} of ${FOLDS}: done`);
  }
  const columns = quantise(learn(encoded, OWN), faintOf);
  mkdirSync("node_modules/.cache/courtesy", { recursive: true });
  writeFileSync(UNSEEN, JSON.stringify(unseen));
  return { unseen, columns: broad ? sideBySide(columns, broad) : columns, groups, marking };
}

function keptAll(): Parts & { unseen: Unseen[] } {
  const { groups, marking, ...columns } = unpack(readFileSync(WEIGHTS, "utf8"));
  return { unseen: JSON.parse(readFileSync(UNSEEN, "utf8")), columns, groups, marking };
}

/** What lib/policy/thresholds.ts is chosen from: scores by decisions that have not seen the comment's writer. */
function sayThresholds(evidence: readonly Evidence[]): void {
  const scores: Scores[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const decision = decisionFrom(weighed, evidence, (other) => other !== fold);
    for (const [index, row] of weighed.entries()) {
      if (row.fold !== fold) continue;
      const { shared, own: ofIt } = evidence[index]!;
      scores[index] = weigh(decision, shared, (category) => ofIt.get(category)!);
    }
  }
  for (const category of CATEGORY_HEADS) {
    const scored = corpus.flatMap(({ ambiguous, expect, also_ok }, index) =>
      ambiguous || also_ok.includes(category) ? [] : [{ score: scores[index]![category]!, label: expect.includes(category) }],
    );
    const { threshold, f1, precision, recall, surest } = suggest(scored, 0.9);
    say([category.padEnd(22), ...[threshold, f1, precision, recall, surest].map((value) => value.toFixed(3))].join("  "));
  }
}

if (values["held-out"]) {
  if (data === undefined) throw new Error("--held-out needs --data <folder>.");
  const { groups } = unpack(readFileSync(WEIGHTS, "utf8"));
  for (const { source, head, texts, auc, macroF1 } of heldOut(publicRows(data), groups, PUBLIC)) {
    say(
      [source.padEnd(12), head.padEnd(10), String(texts).padStart(6), `AUC ${auc.toFixed(3)}`, `macro-F1 ${macroF1.toFixed(3)}`].join("  "),
    );
  }
  process.exit();
}
for (const path of [keep ? WEIGHTS : null, keep === "words" ? UNSEEN : null]) {
  if (path !== null && !existsSync(path)) throw new Error(`${path} is not there yet: run the whole training once.`);
}
const { unseen, columns, groups, marking } = keep === "words" ? keptAll() : ownPart(keep === "public" ? keptPart() : broadPart());
const evidence = evidenceFrom(weighed, unseen);
if (values.thresholds) {
  say("category  threshold  F1  precision  recall  threshold for 90 % precision");
  sayThresholds(evidence);
}
const text = pack({ ...columns, groups, marking, decision: decisionFrom(weighed, evidence) });
mkdirSync("public/model", { recursive: true });
writeFileSync(WEIGHTS, text);
say(`${WEIGHTS}: ${columns.buckets.length} features, ${text.length} bytes, ${gzipSync(text).length} after gzip`);
