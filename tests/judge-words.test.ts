import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Roster } from "../lib/model";
import { loadModel } from "../lib/policy/classifier/model";
import { prepareJudge } from "../lib/policy/judge";
import { EMPTY_ROSTER } from "../lib/policy/roster";
import { rosterFrom } from "../scripts/input";
import { commentOfRow } from "../scripts/train/comments";

const model = loadModel()!;
const judgeWith = (words: Partial<Roster>, own = model) => {
  const judge = prepareJudge({ policy: null, roster: { ...EMPTY_ROSTER, ...words }, model: own });
  return (text: string) =>
    judge(commentOfRow({ text })).findings.map((finding) => ({
      ...finding,
      words: finding.spans.map(({ start, end }) => text.slice(start, end)),
    }));
};
const plain = judgeWith({});

describe("words that the practice wants checked", () => {
  const found = judgeWith({ extraWords: ["flapdoodle", "wet lettuce", "c++ (a+)+$"] });

  it.each([
    ["What a kind and helpful flapdoodle she was, thank you", "flapdoodle"],
    ["They gave us a Wet\n Lettuce at the raffle", "Wet\n Lettuce"],
    ["Signed up for C++ (a+)+$ at the desk", "C++ (a+)+$"],
  ])("are marked to check, whatever the model makes of them: %j", (text, words) => {
    expect(plain(text).filter(({ category }) => category === "abuse")).toEqual([]);
    const [finding] = found(text);
    expect(finding).toMatchObject({ category: "abuse", certainty: "review", detector: "extra-words", words: [words] });
    const blind = judgeWith(
      { extraWords: ["flapdoodle", "wet lettuce", "c++ (a+)+$"] },
      { ...model, score: () => model.heads.map(() => -8) },
    );
    expect(blind(text)).toMatchObject([{ category: "abuse", certainty: "review" }]);
  });

  it("are found in a long comment too", () => {
    const long = "I rang on Monday and waited for an answer, and then they booked me in for the week after. ".repeat(80);
    expect(found(`${long}Flapdoodle. ${long}`)).toMatchObject([{ category: "abuse", words: ["Flapdoodle"] }]);
  });

  it("are whole words", () => {
    expect(found("The flapdoodler's shop sells wet lettuces")).toEqual([]);
  });
});

describe("words that the practice never wants marked", () => {
  it.each([
    ["You absolute muppets", "muppets"],
    ["The receptionist is a stuck-up old battleaxe", "stuck-up old battleaxe"],
    ["Oh bollocks, I missed the slot", "bollocks"],
    ["Thanks to Rosie on reception", "rosie"],
  ])("are not what marks a comment: %j", (text, word) => {
    const before = plain(text);
    expect(before).not.toEqual([]);
    const after = judgeWith({ exceptions: [word] })(text);
    expect(after.flatMap(({ words }) => words).filter((marked) => word.includes(marked.toLowerCase()))).toEqual([]);
  });

  it("leave nothing marked that only leads up to them", () => {
    const text = "The receptionist is a muppet";
    expect(plain(text)).toMatchObject([{ category: "abuse" }]);
    expect(judgeWith({ exceptions: ["muppet"] })(text)).toEqual([]);
  });

  it("leave what stands beside them marked", () => {
    const text = "You muppets and you lazy gormless parasites";
    const found = judgeWith({ exceptions: ["muppets"] })(text);
    expect(found).toMatchObject([{ category: "abuse" }]);
    expect(found[0]!.words.join(" ")).toContain("parasites");
    expect(found[0]!.words.join(" ")).not.toContain("muppets");
  });

  it("are quoted with the rest in the reason of another finding", () => {
    const found = judgeWith({ exceptions: ["gruesome"] })("Please book me in for a gruesome blood test on Tuesday");
    expect(found).toMatchObject([{ category: "channel_appointment", because: expect.stringContaining("gruesome blood test") }]);
  });

  it("never hide a threat that says more than they do", () => {
    const found = judgeWith({ exceptions: ["Slaughter"] });
    expect(found("I will slaughter every one of you").map(({ category }) => category)).toContain("threat");
    expect(found("Dr Slaughter was kind to my mum")).toEqual([]);
  });

  it("never hide that someone may need help", () => {
    const found = judgeWith({ exceptions: ["i want to die"] })("I want to die");
    expect(found.map(({ category }) => category)).toContain("safety_suicide");
  });
});

it("come from a practice file too, for the commands", () => {
  const folder = mkdtempSync(join(tmpdir(), "practice-"));
  const file = join(folder, "practice.json");
  writeFileSync(file, JSON.stringify({ names: ["Otter Lane Surgery"], extraWords: ["flapdoodle"], exceptions: ["muppets"] }));
  const found = judgeWith(rosterFrom(file));
  rmSync(folder, { recursive: true });
  expect(found("What a kind and helpful flapdoodle she was, thank you")).toMatchObject([
    { detector: "extra-words", words: ["flapdoodle"] },
  ]);
  expect(found("You absolute muppets").flatMap(({ words }) => words)).not.toContain("muppets");
});
