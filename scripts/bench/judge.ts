import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Profanity } from "@2toad/profanity";
import { Filter } from "bad-words";
import leo from "leo-profanity";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import { commentOf } from "../../lib/model";
import { table } from "../eval/metrics";
import { readCorpus } from "../train/rows";

const CORPUS = "tests/corpus";

/** Full judgement (all categories, spans, reasons) against the profanity checks of known packages, on the same comments in the same run. */
export default async function bench(): Promise<void> {
  const texts = corpusTexts();
  const before = heap();
  const { prepareJudge } = await import("../../lib/policy/judge");
  const { loadModel } = await import("../../lib/policy/classifier/model");
  const { EMPTY_ROSTER } = await import("../../lib/policy/roster");
  const code = heap() - before;
  const began = performance.now();
  const model = loadModel();
  const loading = performance.now() - began;
  const prepared = prepareJudge({ policy: null, roster: EMPTY_ROSTER, model });
  const judge = (text: string) => prepared(commentOf({ id: "", site: "selection", text, author: "" }));
  for (const text of ["You absolute muppets", "Thank you"]) judge(text);
  const ready = heap() - before;

  for (const text of texts) judge(text);
  const used = heap() - before;
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const toad = new Profanity();
  const bad = new Filter();
  const checks: Record<string, (text: string) => unknown> = {
    "Courtesy, full judgement": judge,
    obscenity: (text) => obscenity.getAllMatches(text),
    "@2toad/profanity": (text) => toad.exists(text),
    "bad-words": (text) => bad.isProfane(text),
    "leo-profanity": (text) => leo.check(text),
  };
  const characters = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  process.stdout.write(`${texts.length} comments of ${characters} characters on average, microseconds for each\n\n`);
  process.stdout.write(
    `${table(
      ["what", "mean", "median", "p99"],
      Object.entries(checks).map(([name, check]) => [name, ...times(check, texts)]),
    )}\n\n`,
  );

  const lengths = Object.entries(TEXTS_OF_LENGTH).map(([length, count]) => {
    const own = textsOf(Number(length), count, texts);
    return [`${own.length} of ${length}`, ...times(judge, own).map((taken) => (Number(taken) / 1000).toFixed(3))];
  });
  process.stdout.write(`${table(["texts, characters", "mean, ms", "median, ms", "p99, ms"], lengths)}\n\n`);
  process.stdout.write(`The model was made ready from its file in ${loading.toFixed(0)} ms, the first and only time.\n`);
  const [imported, waiting, busy] = [code, ready, used].map((bytes) => (bytes / 1e6).toFixed(1));
  process.stdout.write(
    `Heap: ${imported} MB for the judge's code and word lists, ${waiting} MB with the model and ready, ${busy} MB after all these comments.\n`,
  );
}

/** A function of its own, so that what is not judged is let go before the heap is measured. */
function corpusTexts(): string[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readCorpus(join(CORPUS, file)).map(({ text }) => text))
    .filter((_, i) => i % 8 === 0);
}

/** How many texts of each length are judged: one text again and again would tell of that text alone, and its slowest turns of the machine. */
const TEXTS_OF_LENGTH = { 500: 400, 1000: 300, 10000: 20, 100000: 5 };

/** Texts of a length, each put together from comments far apart, by different writers. */
function textsOf(length: number, count: number, comments: string[]): string[] {
  return Array.from({ length: count }, (_, text) => {
    let joined = "";
    for (let at = text * APART; joined.length < length; at += APART) joined += `${comments[at % comments.length]} `;
    return joined.slice(0, length);
  });
}
/** Prime, so that every comment has its turn. */
const APART = 1009;

/** Collected heap and array buffers in use, in bytes. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function time(work: () => unknown): number {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1000;
}

/** After a round to warm up, the best of three rounds for each text: what else the machine does is left out, for all alike. */
function times(check: (text: string) => unknown, texts: string[]): string[] {
  for (const text of texts) check(text);
  const rounds = [1, 2, 3].map(() => texts.map((text) => time(() => check(text))));
  const taken = texts.map((_, i) => Math.min(...rounds.map((round) => round[i]!))).sort((a, b) => a - b);
  const mean = taken.reduce((sum, one) => sum + one, 0) / taken.length;
  return [mean, taken[Math.floor(taken.length / 2)]!, taken[Math.floor(taken.length * 0.99)]!].map((value) => value.toFixed(1));
}
