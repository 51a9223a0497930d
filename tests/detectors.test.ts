import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../lib/model";
import type { Detector } from "../lib/policy/detector";
import { languageOf } from "../lib/policy/language";
import { PASS_PATTERNS } from "../lib/policy/pass";
import { compileRoster } from "../lib/policy/roster";
import { SWITCH_PATTERNS } from "../lib/policy/switches";
import { prepare } from "../lib/policy/text/text";
import { detectors, examples, ROSTER } from "./detectors-found";

const roster = compileRoster(ROSTER);

function judged(detector: Detector, text: string) {
  const prepared = prepare(text);
  const comment = { site: "facebook", rating: null, attachments: [], author: "Someone", handle: null } as const;
  const signals = detector.detect(prepared, { comment: { ...comment, attachments: [] }, roster, language: languageOf(text) });
  return signals.map((signal) => ({
    ...signal,
    words: signal.spans.map((span) => prepared.toOriginal(span)).map(({ start, end }) => text.slice(start, end)),
  }));
}

const HOSTILE = ["a", "you ", "i'll kill ", "dr a1 ", "f*", " ", "the receptionist said ", "he's not "].map((unit) =>
  unit.repeat(Math.ceil(100_000 / unit.length)),
);

/** Expects each pattern to read 100 kB of hostile text without running away. */
function expectQuick(patterns: readonly RegExp[]) {
  for (const pattern of patterns) {
    // Memory may be cleared away in between, but hardly twice.
    const first = timeOf(pattern);
    const taken = first < MOST ? first : timeOf(pattern);
    expect(taken, String(pattern).slice(0, 120)).toBeLessThan(MOST);
  }
}

/** Milliseconds for one hostile text. */
const MOST = 50;

/** Processor time, so that a busy machine does not fail it. */
function timeOf(pattern: RegExp): number {
  const every = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}g`);
  const began = process.cpuUsage();
  for (const text of HOSTILE) for (const _ of text.matchAll(every));
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / HOSTILE.length;
}

it("every file beside the examples has a detector as its default export", () => {
  for (const [path, detector] of Object.entries(detectors)) expect(detector?.detect, path).toBeInstanceOf(Function);
});

for (const [path, detector] of Object.entries(detectors)) {
  // One test fails for it.
  if (!detector) continue;
  const name = path.replace(/^.*\/|\.ts$/g, "");
  const own = examples[path.replace(/\.ts$/, ".examples.ts")];
  describe(`detector ${name}`, () => {
    it("names its rule and known categories, and has fifteen finds and ignores beside it", () => {
      expect(detector.rule).toMatch(/\w/);
      for (const category of detector.categories) expect(CATEGORIES).toHaveProperty(category);
      expect(own?.finds.length).toBeGreaterThanOrEqual(15);
      expect(own?.ignores.length).toBeGreaterThanOrEqual(15);
    });

    it.each(own?.finds ?? [])("finds $category in $text", ({ text, category, words, certainty, severity }) => {
      const signals = judged(detector, text).filter((signal) => signal.category === category);
      expect(signals.length).toBeGreaterThan(0);
      const marked = signals.flatMap((signal) => signal.words).join(" ");
      expect(marked).not.toBe("");
      for (const signal of signals) expect(signal.because).toMatch(/^[A-Z].*\.$/s);
      if (words !== undefined) expect(marked).toContain(words);
      if (certainty !== undefined) expect(signals.map((signal) => signal.certainty)).toContain(certainty);
      if (severity !== undefined) expect(signals.map((signal) => signal.severity)).toContain(severity);
    });

    it.each(own?.ignores ?? [])("ignores %s", (text) => {
      expect(judged(detector, text).map(({ category, words }) => ({ category, words }))).toEqual([]);
    });

    it("reads hostile text of 100 kB without running away", () => expectQuick(detector.patterns));
  });
}

it.each([
  ["the switches of a policy", SWITCH_PATTERNS],
  ["the reasons for no finding", PASS_PATTERNS],
])("what tells of %s reads hostile text without running away", (_, patterns) => {
  expect(patterns.length).toBeGreaterThan(0);
  expectQuick(patterns);
});

it("there are detectors, and no examples without one", () => {
  expect(Object.keys(detectors).length).toBeGreaterThan(0);
  for (const path of Object.keys(examples)) expect(detectors).toHaveProperty([path.replace(".examples.ts", ".ts")]);
});
