// node scripts/run.mjs train-replies [--held-out | --look <replies.jsonl>]
// Learns the score of the reply check from tests/corpus/replies and the rules' own examples and writes lib/replies/check/score/sentence.txt and whole.txt.
// --held-out writes nothing: each author is judged by weights that have not read them. --look judges a file by the check as it is and prints
// totals only, so that replies kept apart stay unread. Both print JSON.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { SiteId } from "../../lib/model";
import { checkReplyBy, readSentences } from "../../lib/replies/check";
import type { Score } from "../../lib/replies/check/score/score";
import { learned, pack } from "../../lib/replies/check/score/weights";
import type { RuleExamples } from "../../lib/replies/rule";
import { TEMPLATES } from "../../lib/replies/template";
import { refuse } from "../input";
import { type LabelledReply, learn } from "../train/reply-score";

interface Example {
  author: string;
  label: "safe" | "unsafe";
  platform: SiteId;
  comment?: string;
  text: string;
  weight: number;
}
const CORPUS = "tests/corpus/replies";
const WRITTEN = "lib/replies/check/score";
const FOLDS = 10;
const roster = { practiceNames: [], handles: [], staff: [], exceptions: [], extraWords: [] };

/** Rounds by writers who knew nothing of the check and wrote what is written every day: what it will meet. They count threefold. */
const EVERYDAY = /\bround-(?:2[89]|3[1-9])\.jsonl$/;

const read = (path: string): Example[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => ({ ...(JSON.parse(line) as Omit<Example, "weight">), weight: EVERYDAY.test(path) ? 3 : 1 }));

const contextOf = ({ platform, comment }: Example) => ({
  practice: null,
  roster,
  site: platform,
  comment: comment ? { text: comment, author: "" } : null,
});
const labelled = (reply: Example): LabelledReply => ({
  author: reply.author,
  label: reply.label,
  weight: reply.weight,
  sentences: readSentences(reply.text, contextOf(reply)).map(({ features }) => [...features]),
});
const verdictBy = (score: Score, reply: Example) => checkReplyBy(score, reply.text, contextOf(reply)).verdict;

const beside = import.meta.glob<RuleExamples>("../../lib/replies/check/*.examples.ts", { eager: true, import: "default" });
/** Only ever learned from. */
const known: LabelledReply[] = [
  ...Object.entries(beside).flatMap(([author, { passes }]) => passes.map((text) => ({ author, text }))),
  ...[...TEMPLATES].flatMap(([author, templates]) =>
    templates.flatMap(({ en, cy }) => [en.short, en.long, cy.short, cy.long].map((text) => ({ author, text }))),
  ),
].map(({ author, text }) => labelled({ author, text, label: "safe", platform: "facebook", weight: 3 }));

/** How many of the unsafe replies were blocked or at least flagged, and how many safe ones were blocked or flagged. */
function totals(judged: { label: string; verdict: string }[]) {
  const unsafe = judged.filter(({ label }) => label === "unsafe");
  const safe = judged.filter(({ label }) => label === "safe");
  const share = (some: typeof judged, wanted: (verdict: string) => boolean) =>
    Number((some.filter(({ verdict }) => wanted(verdict)).length / some.length).toFixed(3));
  return {
    unsafe: unsafe.length,
    blocked: share(unsafe, (verdict) => verdict === "block"),
    flagged: share(unsafe, (verdict) => verdict !== "ok"),
    safe: safe.length,
    falseBlocks: share(safe, (verdict) => verdict === "block"),
    falseFlags: share(safe, (verdict) => verdict !== "ok"),
  };
}

/** Each author judged by weights that have not read them. The rules have read them all: fair figures for both are in split.json. */
function heldOut(corpus: Example[]) {
  const authors = [...new Set(corpus.map(({ author }) => author))].sort();
  const read = new Map(corpus.map((reply) => [reply, labelled(reply)]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(authors.filter((_, i) => i % FOLDS === fold));
    const score = learn([...corpus.filter(({ author }) => !out.has(author)).map((reply) => read.get(reply)!), ...known]);
    return corpus.filter(({ author }) => out.has(author)).map((reply) => ({ label: reply.label, verdict: verdictBy(score, reply) }));
  }).flat();
}

const { values } = parseArgs({ options: { "held-out": { type: "boolean" }, look: { type: "string" } } });
const corpus = () =>
  readdirSync(CORPUS)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => read(join(CORPUS, name)));
const say = (answer: unknown) => process.stdout.write(`${JSON.stringify(answer)}\n`);

if (values.look !== undefined) {
  try {
    say(totals(read(values.look).map((reply) => ({ label: reply.label, verdict: verdictBy(learned(), reply) }))));
  } catch (error) {
    refuse((error as Error).message);
  }
} else if (values["held-out"]) say(totals(heldOut(corpus())));
else {
  const { sentence, whole } = learn([...corpus().map(labelled), ...known]);
  writeFileSync(join(WRITTEN, "sentence.txt"), pack(sentence));
  writeFileSync(join(WRITTEN, "whole.txt"), pack(whole));
  say({ written: WRITTEN });
}
