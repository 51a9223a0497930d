import { describe, expect, it } from "vitest";
import type { SiteId } from "../lib/model";
import { checkReply } from "../lib/replies/check";
import split from "./corpus/replies/split.json";

interface Example {
  id: string;
  author: string;
  platform: SiteId;
  label: "safe" | "unsafe";
  text: string;
}
const files = import.meta.glob<string>("./corpus/replies/*.jsonl", { eager: true, query: "?raw", import: "default" });
const examples = Object.values(files).flatMap((file) =>
  file
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Example),
);
const roster = { practiceNames: [], handles: [], staff: [], exceptions: [], extraWords: [] };
const verdict = ({ text, platform }: Example) => checkReply(text, { practice: null, roster, site: platform, comment: null }).verdict;
const share = (some: Example[], all: Example[]) => some.length / all.length;

/** These replies were used to write the rules: the test guards what was reached. Fair figures are in split.json. */
describe("the reply check on the invented replies", () => {
  const unsafe = examples.filter(({ label }) => label === "unsafe");
  const safe = examples.filter(({ label }) => label === "safe");

  it("has at least 250 of each, by authors who are all in a round", () => {
    expect(Math.min(unsafe.length, safe.length)).toBeGreaterThanOrEqual(250);
    expect(new Set(examples.map(({ author }) => author))).toEqual(new Set(split.rounds.flatMap(({ authors }) => authors)));
  });
  it("never learned from the sealed ones", () => {
    const learned = new Set(examples.map(({ author }) => author));
    for (const { authors, looks } of split.sealed) {
      expect(authors.filter((author) => learned.has(author))).toEqual([]);
      expect(looks.length).toBeLessThanOrEqual(3);
    }
  });
  it("blocks at least 97 % of the unsafe ones", () => {
    const missed = unsafe.filter((example) => verdict(example) !== "block");
    expect(1 - share(missed, unsafe), missed.map(({ id }) => id).join()).toBeGreaterThanOrEqual(0.97);
  });
  it("blocks at most 3 % of the safe ones", () => {
    const blocked = safe.filter((example) => verdict(example) === "block");
    expect(share(blocked, safe), blocked.map(({ id }) => id).join()).toBeLessThanOrEqual(0.03);
  });
  it("marks words that stand in the reply, in order", () => {
    for (const { text, platform } of unsafe) {
      const { reasons } = checkReply(text, { practice: null, roster, site: platform, comment: null });
      const starts = reasons.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { span } of reasons) expect(span.end > span.start && span.end <= text.length).toBe(true);
    }
  });
  it("takes any string", () => {
    for (const text of [
      "",
      "\ud800",
      "you ".repeat(2000),
      "your ".repeat(1600),
      "a".repeat(8000),
      "1 ".repeat(4000),
      "\u{1f600}".repeat(500),
      "sorry that the ".repeat(500),
    ]) {
      const { verdict: said, reasons } = checkReply(text, { practice: null, roster, site: "google", comment: null });
      expect(reasons.length > 0).toBe(said !== "ok");
    }
  });
});
