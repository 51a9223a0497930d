import { describe, expect, it } from "vitest";
import { type Category, commentOf, type Policy } from "../lib/model";
import { prepareJudge } from "../lib/policy/judge";
import { EMPTY_ROSTER } from "../lib/policy/roster";

const policies = new Map(
  Object.values(import.meta.glob<Policy>("../lib/policy/policies/*.ts", { eager: true, import: "default" })).map((policy) => [
    policy.id,
    policy,
  ]),
);
const FIVE = ["3w-health", "west-road", "cockhedge", "phoenix", "rowcroft"] as const;
const comment = (text: string) => commentOf({ id: "1", site: "facebook", text, author: "Someone" });
const roster = { ...EMPTY_ROSTER, staff: [{ name: "Dr Amberly", role: "GP", aka: [] }] };

/** The clause each of the five policies cites for one category of one comment: null is "no clause covers this", undefined "not found at all". */
function cited(text: string, category: Category): (string | null | undefined)[] {
  return FIVE.map((id) => {
    const { findings, uncovered } = prepareJudge({ policy: policies.get(id)!, roster })(comment(text));
    const found = findings.find((finding) => finding.category === category);
    if (found) return found.clause?.id ?? null;
    return uncovered.some((finding) => finding.category === category) ? null : undefined;
  });
}

describe("the same comments under the five policies", () => {
  it.each<[string, Category, string, (string | null | undefined)[]]>([
    [
      "a threat: Cockhedge has no clause",
      "threat",
      "I am coming down there and I will smash the receptionist's face in.",
      ["7", "4", null, "7", "7"],
    ],
    [
      "hate: the clause that names unlawful content",
      "hate",
      "Typical bloody foreigners, send them all back home to Lagos.",
      ["7", "4", null, "7", "7"],
    ],
    [
      "a photograph: West Road 5",
      "media_recording",
      "I took a photo of everyone in the waiting room and posted it on my Facebook page.",
      ["4", "5", "P5", "4", "4"],
    ],
    [
      "a recording that is published: West Road 3",
      "media_recording",
      "I recorded my consultation without telling the doctor and posted the recording on YouTube.",
      ["4", "3", "P5", "4", "4"],
    ],
    [
      "a recording for one's own use: West Road allows it",
      "media_recording",
      "I recorded my consultation on my phone so that I would not forget what she said.",
      ["4", undefined, "P5", "4", "4"],
    ],
    [
      "what is private of staff: Phoenix and Rowcroft protect it with patients",
      "staff_id",
      "Dr Amberly is off sick with depression, in case you wondered.",
      ["6", "6", "P8", "2", "2"],
    ],
    ["swearing: Cockhedge has no clause", "obscene", "Absolute fucking shambles of a phone line.", ["7", "4", null, "7", "7"]],
    [
      "a complaint: only three have a section",
      "complaint_route",
      "I wish to make a formal complaint about the way this was handled.",
      [null, "C1", null, "F2", "F2"],
    ],
    [
      "an appointment: West Road and Cockhedge are silent",
      "channel_appointment",
      "Can you book me an appointment with the nurse for Tuesday please?",
      ["3", null, null, "3", "3"],
    ],
    [
      "medical questions: Cockhedge has its own paragraph",
      "channel_medical",
      "Can you tell me if my blood test results are back please?",
      ["3", null, "P7", "3", "3"],
    ],
    ["a named member of staff: all five", "staff_id", "Dr Amberly on Monday was useless with me.", ["6", "6", "P8", "6", "6"]],
    [
      "a spam review: only West Road says fraudulent",
      "fraud_spam",
      "Work from home and earn £500 a day! Click the link in my profile now.",
      [null, "4", null, null, null],
    ],
  ])("%s", (_, category, text, expected) => expect(cited(text, category)).toEqual(expected));

  it.each([
    "Recorded the whole call so I can listen back to what the doctor said",
    "I always record my appointments, my memory is bad since the stroke",
    "I have it all recorded, every word the doctor told me",
    "My husband filmed the appointment for me because I can't hear well",
  ])("a recording kept to oneself is lawful under West Road alone, which says so: %s", (text) => {
    expect(cited(text, "media_recording")).toEqual(["4", undefined, "P5", "4", "4"]);
    const judge = prepareJudge({ policy: policies.get("west-road")!, roster });
    expect(judge(comment(text))).toMatchObject({ findings: [], pass: { reason: "own_recording" } });
  });

  it.each([
    "Recorded my appointment with the GP, link below, listen to how he speaks to me",
    "I recorded the consultation and it's going on TikTok tonight",
    "I've recorded every call and I will be putting them all online unless someone rings me",
  ])("a recording that is published is a breach under all five: %s", (text) =>
    expect(cited(text, "media_recording")).toEqual(["4", "3", "P5", "4", "4"]),
  );

  it("a recording that was agreed is none under any", () => {
    const text = "I asked the doctor if I could record the appointment and she said yes, really helpful";
    expect(cited(text, "media_recording")).toEqual(FIVE.map(() => undefined));
  });

  it("shows safety under every policy, without a clause", () => {
    for (const id of FIVE) {
      const { findings } = prepareJudge({ policy: policies.get(id)!, roster })(
        comment("I can't go on any more, I am going to kill myself tonight."),
      );
      expect(findings.find(({ kind }) => kind === "safety")).toMatchObject({ category: "safety_suicide", clause: null });
    }
  });

  it("passes criticism of the service under every policy", () => {
    for (const id of FIVE) {
      const { findings } = prepareJudge({ policy: policies.get(id)!, roster })(
        comment("Worst surgery ever, couldn't get through for three days."),
      );
      expect(findings).toEqual([]);
    }
  });
});
