import { describe, expect, it } from "vitest";
import { loadModel } from "../lib/policy/classifier/model";
import { prepareJudge } from "../lib/policy/judge";
import { EMPTY_ROSTER } from "../lib/policy/roster";
import { commentOfRow } from "../scripts/train/comments";

const model = loadModel()!;
const judge = prepareJudge({ policy: null, roster: EMPTY_ROSTER, model });
const found = (text: string) => judge(commentOfRow({ text })).findings.map(({ category }) => category);

describe("what people say in the plainest words", () => {
  it.each([
    ["threat", "I will kill the receptionist"],
    ["threat", "I'm going to hurt you"],
    ["threat", "we will attack the staff"],
    ["threat", "I am going to shoot immigrants"],
    ["threat", "They should be killed"],
    ["threat", "I want to blow up the building"],
    ["threat", "Never again. im gonna murder you."],
    ["safety_emergency", "My baby is not breathing"],
    ["safety_emergency", "He has collapsed"],
    ["safety_emergency", "My wife is unconscious"],
    ["safety_emergency", "I have taken an overdose"],
    ["safety_suicide", "I want to die"],
    ["safety_suicide", "I can't go on"],
    ["safety_safeguarding", "My husband hits me"],
    ["safety_safeguarding", "A child is being hurt next door"],
    ["safety_safeguarding", "I'm being abused at home"],
    ["abuse", "You are all useless idiots"],
    ["abuse", "The nurse is disgusting"],
    ["hate", "I hate Muslims"],
    ["hate", "I'm disgusted by immigrants"],
    ["hate", "No Muslim deserves respect"],
    ["hate", "I saw some refugees today. They are vermin."],
    ["hate", "ihatewomen"],
    ["hate", "Black people are vemrin"],
    ["abuse", "I wish you were dead"],
    ["abuse", "Why don't you just die?"],
    ["threat", "My brothers will beat you up"],
    ["hate", "Disabled people are a burden"],
  ])("is found: %s in %j", (category, text) => {
    expect(found(text)).toContain(category);
  });

  it.each([
    "You are brilliant",
    "You lot are great",
    "The service is useless",
    "This queue is killing me",
    "My mum is going to kill me",
    "I will complain about you",
    "I would never hurt you",
    "My late husband had a heart attack in 2015",
    "Immigrants are people too",
    "Stop telling people that immigrants are vermin",
    "I would never say that women are stupid",
    '"Gay people are sick" is a horrible thing to say',
    "My neighbours are Muslims",
    "I hate waiting",
  ])("is left alone: %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

it("is shown for a person to check even where the model sees nothing in it", () => {
  const blind = { ...model, score: () => model.heads.map(() => -8) };
  const unseeing = prepareJudge({ policy: null, roster: EMPTY_ROSTER, model: blind });
  const [finding] = unseeing(commentOfRow({ text: "I will kill the receptionist" })).findings;
  expect(finding).toMatchObject({ category: "threat", certainty: "review", detector: "outright-threats" });
  expect(unseeing(commentOfRow({ text: "You will regret this" })).findings).toEqual([]);
});
