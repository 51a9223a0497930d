// npm run train -- [--data <folder of public data>] [--vectors <file>] [--keep words] [--thresholds] [--held-out] [--quick]
// Learns the text model from tests/corpus (writers of the training split) and, where a folder is given, public data; writes public/model/weights.txt.
// The same files give the same weights, byte for byte. With public data the word groups of the weights that are there are kept, for they ask for a
// large download; --vectors makes them anew from the public texts and that file of word vectors (docs/model-card.md says which). --keep words keeps what words say and only weighs
// them and detectors together anew (after a change of detectors). --thresholds also prints what lib/policy/thresholds.ts is chosen from.
// --held-out only prints how well rude texts are told from civil ones, on an eighth of the public data that has not been seen; nothing is written.
// --quick reads every fourth public text and a third of the patients', in about half the rounds: for trials. It overwrites the weights all the same.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { CATEGORIES, type Category } from "../../lib/model";
import { weigh } from "../../lib/policy/classifier/evidence";
import type { Groups } from "../../lib/policy/classifier/groups";
import { type Marking, modelOf } from "../../lib/policy/classifier/linear";
import { pack, unpack } from "../../lib/policy/classifier/pack";
import type { Scores } from "../../lib/policy/decide";
import { prepare } from "../../lib/policy/text/text";
import { clusters } from "../train/clusters";
import { type Columns, quantise, sideBySide } from "../train/columns";
import { decisionFrom, type Evidence, evidenceFrom, type Unseen } from "../train/decision";
import { heldOut } from "../train/held-out";
import { encode, learn } from "../train/learner";
import { learnMarks, markedTexts } from "../train/marks";
import { CATEGORY_HEADS, PUBLIC_HEADS, patientRows, publicRows, readCorpus, rowsOf, split } from "../train/rows";
import { suggest } from "../train/thresholds";
import { insultsAmong, isTaught, weighedFrom } from "../train/weighed";
import { readWordVectors } from "../train/word-vectors";

const CORPUS = "tests/corpus";
const WEIGHTS = "public/model/weights.txt";
/** Log odds of all that is weighed from models that have not seen it: a by-product that spares `--keep words` the long way. */
const UNSEEN = "node_modules/.cache/courtesy/unseen.json";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    vectors: { type: "string" },
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
const publicTexts = data === undefined ? [] : publicRows(data).filter((_, index) => !values.quick || index % 4 === 0);
/** Each comment is judged in training by a model without its writer; a writer of few comments shares the turn of another. */
const FOLDS = 4;
const foldOf = [...corpora.flatMap((rows, writer) => rows.map(() => writer % FOLDS)), ...patients.map((_, index) => index % FOLDS)];
const weighedOwn = weighedFrom(own, corpus, foldOf);
const weighedPublic = insultsAmong(publicTexts);
const weighed = [...weighedOwn, ...weighedPublic];

/** Chosen by cross-validation over writers (own) and on a tenth of each public set. */
const OWN = {
  heads: CATEGORY_HEADS,
  epochs: values.quick ? 6 : 12,
  alpha: 6,
  beta: 1,
  l1: 0.1,
  least: 3,
  omit: 0.4,
  averaged: values.quick ? 3 : 6,
  courses: values.quick ? 1 : 3,
  settling: { readings: values.quick ? 2 : 4, faintOf },
};
const PUBLIC = {
  heads: PUBLIC_HEADS,
  epochs: values.quick ? 3 : 8,
  alpha: 2,
  beta: 1,
  l1: 1.2,
  least: 2,
  omit: 0.15,
  averaged: values.quick ? 2 : 4,
  courses: 1,
};

/**
 * Roots below it are left out: that halves the file. What must not be missed keeps a little more and what is only signposted a little less, so that the
 * package stays within 1.8 MB. The rest then learns to do without them: among writers left out the mean average precision falls from 0.913 to 0.902 by
 * all this, and by leaving out alone to 0.894.
 */
function faintOf(head: string): number {
  const kind = CATEGORIES[head as Category];
  if (kind === "safety") return 8;
  if (["threat", "hate", "abuse"].includes(head)) return 9;
  if (head === "harassment") return 10;
  return kind === "route" ? 14 : 13;
}

/** Roots below it that come of the last readings. */
const FAINT = 7;

const GROUPS = { least: 5, window: 3, contexts: 1500, dimensions: 56, fine: 1500, coarse: 150 };

interface Broad {
  /** The broader heads and which words people mark; none without public data. */
  broad: Columns | null;
  /** The same by heads that have not seen the public texts that are weighed. */
  unseeing: Columns | null;
  groups: Groups;
  marking?: Marking;
}
type Parts = { columns: Columns; groups: Groups; marking?: Marking };

/** Word groups, the broader heads and which words people mark, from public data; word groups alone, from our own comments, where there is none. */
function broadPart(): Broad {
  if (data === undefined) {
    const texts = corpus.map(({ text }) => text);
    return { broad: null, unseeing: null, groups: clusters(texts, GROUPS) };
  }
  say(`${publicTexts.length} public texts`);
  const groups = groupsOf(publicTexts.filter(({ source }) => source !== "spans").map(({ text }) => text));
  say(`${groups.words.length} words in groups`);
  const encoded = encode(publicTexts, groups);
  const broad = quantise(learn(encoded, PUBLIC));
  const unseeing = quantise(learn(encoded, PUBLIC, isTaught));
  say("public heads: done");
  const texts = markedTexts(data);
  if (texts.length === 0) return { broad, unseeing, groups };
  const { columns, marking } = learnMarks(texts, groups);
  say(`${texts.length} texts with marked words: done`);
  return { broad: sideBySide(broad, columns), unseeing: sideBySide(unseeing, columns), groups, marking };
}

function groupsOf(texts: string[]): Groups {
  if (values.vectors !== undefined) return clusters(texts, GROUPS, readWordVectors(values.vectors));
  return existsSync(WEIGHTS) ? unpack(readFileSync(WEIGHTS, "utf8")).groups : clusters(texts, GROUPS);
}

const short = (value: number) => Number(value.toFixed(3));

/** Log odds of a text, as the decision will be given them: of the whole, and of each sentence where there are several. */
function oddsBy(columns: Columns, groups: Groups): (text: string) => Unseen {
  const model = modelOf({ ...columns, groups, decision: {} });
  return (words) => {
    const text = prepare(words);
    return {
      whole: Array.from(model.score(text), short),
      sentences: text.sentences.length < 2 ? [] : text.sentences.map((sentence) => Array.from(model.score(text, sentence), short)),
    };
  };
}

/**
 * The category heads, and the log odds of all that is weighed: of our own comments the categories without their writer and the broader heads as
 * shipped, of public texts the broader heads without them.
 */
function ownPart({ broad, unseeing, groups, marking }: Broad): Parts & { unseen: Unseen[] } {
  const encoded = encode(own, groups);
  const beside = (columns: Columns, other: Columns | null) => (other ? sideBySide(columns, other) : columns);
  say(`${corpus.length} comments of our own, ${patients.length} of patients`);
  const unseen: Unseen[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    // As it would be shipped: the decision must weigh what it will be given.
    const without = quantise(
      learn(encoded, OWN, (index) => foldOf[index] !== fold),
      FAINT,
    );
    const oddsOf = oddsBy(beside(without, broad), groups);
    for (const [index, row] of weighedOwn.entries()) if (row.fold === fold) unseen[index] = oddsOf(row.text);
    say(`part ${fold + 1} of ${FOLDS}: done`);
  }
  const columns = quantise(learn(encoded, OWN), FAINT);
  const oddsOfPublic = oddsBy(beside(columns, unseeing), groups);
  unseen.push(...weighedPublic.map(({ text }) => oddsOfPublic(text)));
  mkdirSync("node_modules/.cache/courtesy", { recursive: true });
  writeFileSync(UNSEEN, JSON.stringify(unseen));
  return { unseen, columns: beside(columns, broad), groups, marking };
}

function keptAll(): Parts & { unseen: Unseen[] } {
  const { groups, marking, ...columns } = unpack(readFileSync(WEIGHTS, "utf8"));
  const unseen: Unseen[] = JSON.parse(readFileSync(UNSEEN, "utf8"));
  if (unseen.length !== weighed.length) throw new Error("The comments are not those of the last whole training: run it once more.");
  return { unseen, columns, groups, marking };
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
  for (const { source, texts, auc, macroF1 } of heldOut(publicTexts, unpack(readFileSync(WEIGHTS, "utf8")), PUBLIC)) {
    say([source.padEnd(12), String(texts).padStart(6), `AUC ${auc.toFixed(3)}`, `macro-F1 ${macroF1.toFixed(3)}`].join("  "));
  }
  process.exit();
}
if (keep !== undefined) {
  if (keep !== "words") throw new Error(`Only words can be kept: --keep words.`);
  for (const path of [WEIGHTS, UNSEEN]) if (!existsSync(path)) throw new Error(`${path} is not there yet: run the whole training once.`);
}
const { unseen, columns, groups, marking } = keep === undefined ? ownPart(broadPart()) : keptAll();
const evidence = evidenceFrom(weighed, unseen);
if (values.thresholds) {
  say("category  threshold  F1  precision  recall  threshold for 90 % precision");
  sayThresholds(evidence);
}
const text = pack({ ...columns, groups, marking, decision: decisionFrom(weighed, evidence) });
mkdirSync("public/model", { recursive: true });
writeFileSync(WEIGHTS, text);
say(`${WEIGHTS}: ${columns.buckets.length} features, ${text.length} bytes, ${gzipSync(text).length} after gzip`);
