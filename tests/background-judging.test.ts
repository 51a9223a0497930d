import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { judgePages } from "../entrypoints/background/judging";
import { settledComments } from "../lib/extension/memory";
import { saveSettings } from "../lib/extension/settings";
import { sha256 } from "../lib/extension/sha256";
import { type Comment, commentOf } from "../lib/model";
import westRoad from "../lib/policy/policies/west-road";
import { sampleSettings } from "../scripts/demo/practice";

const RUDE = "They are a bunch of useless clowns, the lot of them.";
const RECORDING = "I always record my own appointments on my phone.";
const of = (change: Partial<Comment> = {}) => commentOf({ id: "1", site: "nhs", text: RUDE, author: "Jo", ...change });

const asked = vi.fn(async (_tab: number, _message: unknown) => null);
beforeEach(async () => {
  fakeBrowser.reset();
  asked.mockClear();
  fakeBrowser.tabs.sendMessage = asked as never;
  await saveSettings(sampleSettings);
});

describe("what a page is answered", () => {
  const judge = async (comment: Comment, ask: object = {}) => {
    const { judgements, settled } = await judgePages().answers.judge({ comments: [comment], ...ask });
    return { judgement: judgements[0]!, settled: settled[`nhs:${comment.id}`] };
  };
  const wordsOf = (comment: Comment, spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => comment.text.slice(start, end)).join(" ");

  it("a review is judged with its title, and what is marked are words below it", async () => {
    const below = of({ title: "Poor" });
    const { judgement } = await judge(below);
    expect(wordsOf(below, judgement.findings[0]!.spans)).toMatch(/clowns/);
    const inTitle = of({ title: RUDE, text: "I rang on Tuesday and waited." });
    const found = (await judge(inTitle)).judgement.findings;
    expect(found.map(({ category }) => category)).toContain("abuse");
    expect(found.flatMap(({ spans }) => spans)).toEqual([]);
  });

  it("“not a breach” holds for the words that it was said of, and for no others", async () => {
    const said = { reason: "idiom" as const, on: "2026-11-23", textSha256: await sha256(RUDE), detectors: [] };
    await settledComments.put("nhs:1", said);
    expect((await judge(of())).settled).toEqual(said);
    expect((await judge(of({ text: `${RUDE} I know where they live.` }))).settled).toBeUndefined();
    expect((await judge(of({ id: "2" }))).settled).toBeUndefined();
  });

  it("the code in force judges, unless another is tried out", async () => {
    const recorded = of({ text: RECORDING });
    expect((await judge(recorded)).judgement.findings[0]).toMatchObject({ category: "media_recording" });
    expect((await judge(recorded, { policy: westRoad })).judgement).toMatchObject({ findings: [], pass: { reason: "own_recording" } });
  });

  it("the names of staff stay in the background", async () => {
    const told = JSON.stringify(await judgePages().answers.preferences());
    expect(told).toContain("Otter Lane");
    for (const { name, aka } of sampleSettings.staff) for (const form of [name, ...aka]) expect(told).not.toContain(form);
  });
});

it("after a change of the settings every open page judges again, by the new ones", async () => {
  const judging = judgePages();
  expect((await judging.answers.preferences()).quiet).toBe(false);
  const tab = await fakeBrowser.tabs.create({ url: "https://www.facebook.com/otterlane" });
  await saveSettings({ quiet: true });
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith(tab.id, { courtesy: "rejudge", ask: {} }, {}));
  expect((await judging.answers.preferences()).quiet).toBe(true);
});
