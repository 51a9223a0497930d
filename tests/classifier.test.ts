import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commentOf } from "../lib/model";
import { evidenceNames, evidenceOf, ownEvidence, weigh } from "../lib/policy/classifier/evidence";
import { wordBucket } from "../lib/policy/classifier/features";
import { type Groups, groupLookUp, NO_GROUPS } from "../lib/policy/classifier/groups";
import { modelOf } from "../lib/policy/classifier/linear";
import { loadModel } from "../lib/policy/classifier/model";
import { pack, unpack } from "../lib/policy/classifier/pack";
import { passagesIn, withClause } from "../lib/policy/classifier/passages";
import { asSaid } from "../lib/policy/classifier/said";
import { prepareScores } from "../lib/policy/judge";
import { EMPTY_ROSTER } from "../lib/policy/roster";
import { prepare } from "../lib/policy/text/text";
import { clusters } from "../scripts/train/clusters";
import { quantise } from "../scripts/train/columns";
import { encode, learn } from "../scripts/train/learner";
import { learnMarks } from "../scripts/train/marks";
import { ridge } from "../scripts/train/ridge";
import type { Row } from "../scripts/train/rows";
import { insultsAmong, isTaught } from "../scripts/train/weighed";
import { readWordVectors } from "../scripts/train/word-vectors";

const rude = ["you are muppets", "what muppets you lot are", "muppets at the desk again", "those muppets lost my form", "absolute muppets"];
const kind = ["you are wonderful", "what a kind desk", "the desk found my form", "lovely people at the desk", "form found again thank you"];
const rows: Row[] = [
  ...rude.map((text) => ({ text, source: "comments", weight: 1, labels: { abuse: 1 as const } })),
  ...kind.map((text) => ({ text, source: "comments", weight: 1, labels: { abuse: 0 as const } })),
];
const SETTINGS = { heads: ["abuse"], epochs: 10, alpha: 2, beta: 1, l1: 0.01, least: 2, omit: 0.3, averaged: 4, courses: 2 };
const train = (groups: Groups = NO_GROUPS) => ({
  ...quantise(learn(encode(rows, groups), SETTINGS)),
  groups,
  decision: { abuse: [0, 1] },
});

it("learns what sets two kinds of text apart, and points at the word", () => {
  const model = modelOf(train());
  const [bad] = model.score(prepare("the muppets lost it"));
  const [good] = model.score(prepare("the desk was lovely"));
  expect(bad).toBeGreaterThan(0);
  expect(good).toBeLessThan(0);
  const text = prepare("Those MUPPETS lost it");
  expect(model.explain(text, "abuse").map(({ start, end }) => text.cased.slice(start, end))).toContain("MUPPETS");
  expect(model.explain(text, "no such head")).toEqual([]);
});

it("points at words that stand together, in the sentence that says most", () => {
  const model = modelOf(train());
  const passages = (words: string) => {
    const text = prepare(words);
    return model.passages(text, "abuse").map(({ start, end }) => text.cased.slice(start, end));
  };
  expect(passages("The form came on Monday. Those MUPPETS lost it again. It was for my mum.").join()).toMatch(/^(?:Those )?MUPPETS/);
  expect(passages("")).toEqual([]);
  expect(model.passages(prepare("Those MUPPETS lost it"), "no such head")).toEqual([]);
});

it("joins weighty words and those between them, but never across sentences, and leaves the commonest out at the edges", () => {
  const passages = (words: string, weights: number[]) => {
    const text = prepare(words);
    return passagesIn(text, weights).map(({ start, end }) => text.plain.slice(start, end));
  };
  expect(passages("she parks by the bins at ten and I like tea", [1, 9, 1, 1, 8, 1, 6, 0, 0, 0, 0])).toEqual(["parks by the bins at ten"]);
  expect(passages("you are a crook of the first water", [3, 2, 2, 9, 0, 0, 0, 0])).toEqual(["crook"]);
  expect(passages("Blue car. Bins again. Bring tea", [9, 8, 0, 0, 6, 8])).toEqual(["blue car", "bring tea"]);
  expect(passages("Blue car. Bins again", [9, 8, 3, 3])).toEqual(["blue car"]);
  expect(passages("nothing said here", [0, -1, 0])).toEqual([]);
});

it("shows one word with its clause, and no further than the sentence", () => {
  const clause = (words: string, word: string) => {
    const text = prepare(words);
    const start = text.plain.indexOf(word);
    const { start: from, end } = withClause(text, { start, end: start + word.length });
    return text.plain.slice(from, end);
  };
  expect(clause("Nobody came. Doctor swaying and slurring, whisky on him. Never again", "swaying")).toBe("doctor swaying and slurring");
  expect(clause("swaying", "swaying")).toBe("swaying");
  expect(clause("a b c d e f g h swaying k l m n o p q r", "swaying").split(" ").length).toBeLessThanOrEqual(8);
  expect(clause("Doctor swaying and slurring", "swaying and")).toBe("swaying and");
});

it("learns of all groups what is said of one", () => {
  const said = (head: 0 | 1, texts: string[]): Row[] =>
    texts.map((text) => ({ text, source: "comments", weight: 1, labels: { hate: head } }));
  const ofOthers = [
    ...said(1, ["we loathe muslims here", "we loathe immigrants here", "i loathe lesbians so much", "they loathe gypsies"]),
    ...said(0, [
      "we loathe queues here",
      "we loathe forms here",
      "i loathe mornings so much",
      "they loathe sprouts",
      "we like muslims here",
    ]),
  ];
  const model = modelOf({
    ...quantise(learn(encode(ofOthers, NO_GROUPS), { ...SETTINGS, heads: ["hate"] })),
    groups: NO_GROUPS,
    decision: {},
  });
  const [ofPeople] = model.score(prepare("you loathe romanians"));
  const [ofThings] = model.score(prepare("you loathe radishes"));
  expect(ofPeople).toBeGreaterThan(ofThings! + 0.3);
});

it("the same sentences give the same file, byte for byte, and the file gives the same model", () => {
  const groups = clusters([...rude, ...kind], { least: 1, window: 2, contexts: 20, dimensions: 4, fine: 5, coarse: 2 });
  const file = pack(train(groups));
  expect(pack(train(groups))).toBe(file);
  expect(pack(unpack(file))).toBe(file);
  const text = prepare("muppets at the desk");
  expect(modelOf(unpack(file)).score(text)).toEqual(modelOf(train(groups)).score(text));
});

it("a word weighs the same however many others were read since", () => {
  const model = modelOf(train());
  const text = () => prepare("the muppets lost it");
  const first = model.score(text());
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const word = (number: number) => [0, 1, 2].map((place) => letters[Math.floor(number / 26 ** place) % 26]).join("");
  for (let chunk = 0; chunk < 17; chunk++) {
    model.score(prepare(Array.from({ length: 1000 }, (_, i) => word(chunk * 1000 + i)).join(" ")));
    expect(model.score(text())).toEqual(first);
  }
});

it("learns which words readers mark, and marks neighbours as one", () => {
  const texts = [
    ["those", "lazy", "muppets", "lost", "my", "form"],
    ["the", "muppets", "at", "the", "desk", "again"],
    ["what", "a", "lazy", "lot", "at", "the", "desk"],
    ["the", "form", "was", "at", "the", "desk"],
  ];
  const rude = new Set(["lazy", "muppets"]);
  const many = Array.from({ length: 40 }, (_, i) => texts[i % texts.length]!);
  const { columns, marking } = learnMarks(
    many.map((words) => ({ words, marked: words.map((word) => rude.has(word)) })),
    NO_GROUPS,
  );
  const model = modelOf({ ...columns, marking, groups: NO_GROUPS, decision: {} });
  const marked = (words: string, sure?: number) => {
    const text = prepare(words);
    return model.marked(text, sure).map(({ start, end }) => text.cased.slice(start, end));
  };
  expect(marked("The form went to those LAZY muppets at the desk")).toEqual(["LAZY muppets"]);
  expect(marked("Muppets at the desk, lazy again")).toEqual(["Muppets", "lazy"]);
  expect(marked("the form was at the desk")).toEqual([]);
  expect(marked("")).toEqual([]);
  const surerThanAnyWord = 1.1;
  expect(marked("the form was lazy", 0.5)).toEqual(["lazy"]);
  expect(marked("the form was lazy", surerThanAnyWord)).toEqual([]);
});

it("words that keep the same company share a group", () => {
  const texts = ["clowns", "muppets", "donkeys"].flatMap((word) => [
    `those ${word} lost my form`,
    `you ${word} never answer`,
    `bunch of ${word} again`,
  ]);
  const days = ["monday", "friday"].flatMap((word) => [`closed on ${word} morning`, `until ${word} at nine`, `every ${word} this month`]);
  const groups = clusters([...texts, ...days], { least: 2, window: 2, contexts: 40, dimensions: 8, fine: 6, coarse: 3 });
  const fineOf = groupLookUp(groups);
  const coarseOf = (word: string) => groups.coarse[fineOf(wordBucket(word))];
  expect([coarseOf("muppets"), coarseOf("donkeys")]).toEqual([coarseOf("clowns"), coarseOf("clowns")]);
  expect(coarseOf("friday")).toBe(coarseOf("monday"));
  expect(coarseOf("monday")).not.toBe(coarseOf("clowns"));
  expect([fineOf(wordBucket("clowns")), fineOf(wordBucket("monday"))]).not.toContain(0);
  expect(fineOf(wordBucket("radishes"))).toBe(0);
});

it("a word that only others' vectors know is grouped by them", () => {
  const texts = ["clowns", "muppets"].flatMap((word) => [`those ${word} lost my form`, `you ${word} never answer`]);
  const days = ["monday", "friday"].flatMap((word) => [`closed on ${word} morning`, `until ${word} at nine`]);
  const others = {
    words: ["monday", "clowns", "wednesday", "buffoons"],
    points: Float32Array.of(1, 0, 0, 1, 1, 0, 0, 1),
    dimensions: 2,
  };
  const groups = clusters([...texts, ...days], { least: 2, window: 2, contexts: 40, dimensions: 4, fine: 8, coarse: 4 }, others);
  const fineOf = groupLookUp(groups);
  const groupOf = (word: string) => fineOf(wordBucket(word));
  expect([groupOf("wednesday"), groupOf("buffoons")]).not.toContain(0);
  expect(groupOf("wednesday")).not.toBe(groupOf("buffoons"));
  expect(groups.coarse[groupOf("wednesday")]).toBe(groups.coarse[groupOf("monday")]);
  expect(groups.coarse[groupOf("buffoons")]).toBe(groups.coarse[groupOf("clowns")]);
});

it("a file that holds no word vectors is refused by name", () => {
  const folder = mkdtempSync(join(tmpdir(), "courtesy-vectors-"));
  const [right, wrong] = [join(folder, "right.json"), join(folder, "wrong.json")];
  writeFileSync(right, JSON.stringify({ dimensions: 2, words: ["kind", "rude"], vectors: { rude: [0, 2, 9, 1], kind: [3, 4, 9, 0] } }));
  writeFileSync(wrong, "{}");
  expect(readWordVectors(right)).toEqual({ words: ["kind", "rude"], points: Float32Array.of(0.6, 0.8, 0, 1), dimensions: 2 });
  expect(() => readWordVectors(wrong)).toThrow("wrong.json holds no word vectors");
});

const SIGNAL = { category: "abuse", certainty: "breach", severity: "medium", because: "" } as const;

it("the decision learns which evidence to trust", () => {
  const names = evidenceNames(["abuse"]);
  const seen = names.indexOf("breach abuse");
  const example = (head: number, detector: boolean, label: 0 | 1) => {
    const signals = detector ? [{ ...SIGNAL, spans: [{ start: 0, end: 1 }] }] : [];
    const shared = evidenceOf(Float64Array.of(head), signals, "facebook", 10, false);
    const own = ownEvidence(signals, [{ start: 0, end: 9 }], () => head);
    return { evidence: Float64Array.of(...shared, ...own), shared, own, label, weight: 1 };
  };
  const chance = ({ shared, own }: ReturnType<typeof example>) => weigh({ abuse: weights }, shared, () => own).abuse;
  const examples = Array.from({ length: 40 }, (_, i) => example(i % 3, i % 2 === 0, i % 2 === 0 ? 1 : 0));
  const weights = ridge(examples, 0.1);
  expect(weights).toHaveLength(names.length);
  expect(weights[seen]).toBeGreaterThan(1);
  expect(chance(example(1, true, 1))).toBeGreaterThan(0.8);
  expect(chance(example(1, false, 0))).toBeLessThan(0.2);
});

it("a category's own evidence is the best of the sentences in which it was seen, how often, and the best of all", () => {
  const seen = (...places: number[]) => places.map((at) => ({ ...SIGNAL, spans: [{ start: at, end: at + 2 }] }));
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 },
  ];
  const read = (sentence: number) => [-4, 4, 8][sentence]!;
  const best = [2, 2.5, 2];
  expect(ownEvidence([], sentences, read)).toEqual([0, 0, ...best]);
  expect(ownEvidence(seen(2), sentences, read)).toEqual([-1, 0, ...best]);
  expect(ownEvidence(seen(2, 12), sentences, read)).toEqual([1, 1, ...best]);
  expect(ownEvidence(seen(2, 3, 4, 5, 6), sentences, read)).toEqual([-1, 2, ...best]);
  expect(ownEvidence([{ ...SIGNAL, kind: "info" as const, spans: [{ start: 12, end: 14 }] }], sentences, read)).toEqual([0, 0, ...best]);
});

it("the decision on insults weighs public texts that the broader heads have not seen, and only where their labels say enough", () => {
  const kinds: [string, Row["labels"]][] = [
    ["wikipedia", { toxic: 1 }],
    ["wikipedia", { toxic: 1, insult: 0 }],
    ["civil", { toxic: 0, insult: 0 }],
    ["olid", { toxic: 1, insult: 1 }],
    ["olid", { toxic: 1 }],
    ["davidson", { toxic: 1 }],
    ["patients", { toxic: 0 }],
  ];
  const rows = kinds.flatMap(([source, labels], kind) =>
    Array.from({ length: 8 }, (_, place): Row => ({ text: `${kind} ${place}`, source, labels, weight: 1 })),
  );
  const weighed = insultsAmong(rows);
  expect(weighed.map(({ text, labels }) => [text[0], labels])).toEqual([
    ["0", { abuse: 1 }],
    ["1", { abuse: 0 }],
    ["2", { abuse: 0 }],
    ["3", { abuse: 1 }],
  ]);
  expect(weighed.some(({ text }) => isTaught(rows.findIndex((row) => row.text === text)))).toBe(false);
});

it("how rude a text is rises with what is found against people", () => {
  const model = loadModel();
  const scores = prepareScores({ roster: EMPTY_ROSTER, model: model! });
  const rude = (text: string) => scores(commentOf({ id: "", site: "selection", text, author: "" })).toxic!;
  expect(rude("They all belong in the gutter they crawled out of")).toBeGreaterThan(
    rude("They all belong to the library they walked out of"),
  );
  expect(rude("Thank you for the kind words about the garden")).toBeLessThan(0.2);
});

it("the shipped model knows every head it weighs, and takes any text", () => {
  const model = loadModel();
  expect(model).toBeDefined();
  for (const weights of Object.values(model!.decision)) expect(weights).toHaveLength(evidenceNames(model!.heads).length);
  for (const text of ["", "\ud800", "a", "🔪".repeat(100), "word ".repeat(20_000)]) {
    expect(model!.score(prepare(text)).every(Number.isFinite)).toBe(true);
  }
  expect(loadModel()).toBe(model);
});

it.each([
  ["Muslims are not terrorists or vermin", "MUSLIMS ARE NOT TERRORISTS OR VERMIN"],
  ["Nobody deserves to be beaten", "NOBODY DESERVES TO BE BEATEN"],
  ["They aren't a joke", "they aren't a JOKE"],
  ["Nobody here is lazy or stupid", "nobody here is LAZY or STUPID"],
  ["The receptionist's not an idiot", "the receptionist's not an IDIOT"],
  ['He shouted "get out" at the nurse', "he shouted GET OUT at the nurse"],
  ["not good enough, never again", "not good enough never again"],
  ["You will not like what comes next", "you will not LIKE what comes next"],
])("what is denied or quoted is read in capitals: %j", (text, expected) => {
  expect(
    asSaid(prepare(text))
      .map(({ word }) => word)
      .join(" "),
  ).toBe(expected);
});
