import { describe, expect, it } from "vitest";
import { CATEGORIES, type Comment, type Policy, type Roster } from "../lib/model";
import { readable } from "../lib/policy/because";
import { evidenceNames } from "../lib/policy/classifier/evidence";
import { loadModel } from "../lib/policy/classifier/model";
import { decide, type NamedSignal } from "../lib/policy/decide";
import { prepareJudge, prepareScores } from "../lib/policy/judge";
import { languageOf } from "../lib/policy/language";
import { compileRoster, EMPTY_ROSTER } from "../lib/policy/roster";
import { prepare } from "../lib/policy/text/text";
import { commentOfRow } from "../scripts/train/comments";

const roster: Roster = {
  ...EMPTY_ROSTER,
  practiceNames: ["Otter Lane Surgery"],
  staff: [{ name: "Dr Adaeze Okafor", role: "GP", aka: ["@DrOkaforOtter"] }],
};
const clause = (id: string, categories: Policy["clauses"][number]["categories"]) => ({
  id,
  label: `clause ${id}`,
  quote: `Text of ${id}.`,
  categories,
  actions: [],
  notes: [],
});
const policy: Policy = {
  id: "otter",
  name: "Otter Lane Surgery",
  title: "Code of conduct",
  source: "",
  dated: "2026-01-01",
  version: 3,
  bound: "public",
  responder: null,
  clauses: [clause("8", ["threat", "obscene", "hate"]), clause("9", ["abuse", "hate"])],
  switches: { recordingConsultationAllowed: false, protectsStaffIdentity: false },
};
const judge = prepareJudge({ policy, roster, model: loadModel() });
const union = prepareJudge({ policy: null, roster, model: loadModel() });
const say = (text: string, more: Partial<Comment> = {}) => ({ ...commentOfRow({ text, platform: "facebook" }, "c1"), ...more });
const categories = (text: string) => union(say(text)).findings.map(({ category }) => category);

describe("a judgement", () => {
  const text = "The receptionist is an evil fat b1tch, Ｉ will smash your windows in tonight";

  it("cites the first clause that covers it, with words of the original", () => {
    const { findings, commentId, policy: cited } = judge(say(text));
    expect(commentId).toBe("c1");
    expect(cited).toEqual({ id: "otter", version: 3 });
    const abuse = findings.find(({ category }) => category === "abuse");
    expect(abuse?.clause).toEqual({ id: "9", label: "clause 9", quote: "Text of 9." });
    const threat = findings.find(({ category }) => category === "threat");
    expect(threat?.clause?.id).toBe("8");
    expect(threat?.spans.map(({ start, end }) => text.slice(start, end)).join(" ")).toContain("smash your windows");
    for (const { because } of findings) expect(because).toMatch(/^[A-Z].*\.$/s);
  });

  it.each([
    [
      "Please treat this as a formal complaint. I rang twice and was passed about by a bunch of gormless parasites. I want a reply.",
      "abuse",
      "complaint_route",
    ],
    ["Can I book my flu jab for Saturday? Not with that stuck-up old battleaxe on the desk though.", "abuse", "channel_appointment"],
    [
      "Took a pic of the lot of them asleep on reception for the group chat. Useless shower. The phones never get answered.",
      "abuse",
      "media_recording",
    ],
  ])("finds each of the things that one comment says: %j", (said, ...expected) => {
    expect(categories(said)).toEqual(expected);
  });

  it("needs a surer sign to mark a comment than to find a second thing in it, less so in a few words", () => {
    const heads = Object.keys(CATEGORIES);
    const chance = (probability: number) =>
      Object.assign(new Array(evidenceNames(heads).length).fill(0), { 0: Math.log(probability / (1 - probability)) });
    const found = (said: string, chances: Partial<Record<keyof typeof CATEGORIES, number>>) => {
      const text = prepare(said);
      const context = { comment: say(said), roster: compileRoster(EMPTY_ROSTER), language: languageOf(said) };
      const decision = Object.fromEntries(Object.entries(chances).map(([category, probability]) => [category, chance(probability)]));
      const odds = heads.map(() => 0);
      const model = {
        heads,
        decision,
        score: () => odds,
        scoreSentences: () => [odds],
        weights: () => new Int32Array(),
        explain: () => [],
        passages: () => [],
        marked: () => [],
      };
      return decide([], text, context, model).map(({ category }) => category);
    };
    const many = "These are many more words of the kind that no rule of ours names in any way";
    expect(found(many, { abuse: 0.55, patient_id: 0.1 })).toEqual([]);
    expect(found(many, { abuse: 0.55, patient_id: 0.9 })).toEqual(["abuse", "patient_id"]);
    expect(found(many, { abuse: 0.7 })).toEqual(["abuse"]);
    expect(found("Words that no rule names", { abuse: 0.48 })).toEqual([]);
    expect(found("Words that no rule names", { abuse: 0.55 })).toEqual(["abuse"]);
  });

  it("quotes the poster's own words, and puts the number of the rule last", () => {
    const because = (said: string, category: string) => union(say(said)).findings.find((finding) => finding.category === category)?.because;
    expect(because("That receptionist is a RIGHT MUPPET.", "abuse")).toMatch(/^Here ".*MUPPET" is name-calling .* \(R1\)\.$/);
    expect(because("Absolute F**king shambles", "obscene")).toMatch(/"F\*\*king".*\(R2\)\.$/);
    expect(because("i dont want to be here anymore, ive got the tablets", "safety_suicide")).toContain("dont want to be here");
    expect(because("Dr Adaeze Okafor never listens", "staff_id")).toContain('"Dr Adaeze Okafor"');
  });

  it("quotes the whole of a marked stretch, and never the half of a phrase", () => {
    const plain = prepare("You people MAKE me sick, every one of you");
    const quoted = (because: string, ...spans: { start: number; end: number }[]) => readable(because, plain, spans);
    const marked = { start: 0, end: 23 };
    expect(quoted('R1: "you people make" is contempt.', marked)).toBe('Here "You people MAKE me sick" is contempt (R1).');
    expect(quoted('R1: "sick" is contempt.', marked)).toBe('Here "You people MAKE me sick" is contempt (R1).');
    expect(quoted('R1: "sick" is contempt.', { start: 19, end: 23 })).toBe('Here "sick" is contempt (R1).');
    expect(quoted('"you people" and "me sick" are contempt.', marked)).toBe('"You people" and "me sick" are contempt.');
    expect(quoted('"you people make…" is contempt.')).toBe('"You people MAKE…" is contempt.');
    const long = prepare(`${"so very ".repeat(12)}rude`);
    expect(readable('"very rude" is contempt.', long, [{ start: 0, end: long.plain.length }])).toBe('"very rude" is contempt.');
  });

  it("puts what no clause covers aside, but never safety", () => {
    const bare = prepareJudge({ policy: { ...policy, clauses: [] }, roster, model: loadModel() });
    const { findings, uncovered } = bare(say("I want to end my life, I have the tablets here. You fucking bastards."));
    expect(findings.map(({ category }) => category)).toEqual(["safety_suicide"]);
    expect(findings[0]?.clause).toBeNull();
    expect(uncovered.map(({ category }) => category)).toContain("obscene");
  });

  it("without a policy judges every category and cites nothing", () => {
    const judgement = union(say(text));
    expect(judgement.policy).toBeNull();
    expect(judgement.uncovered).toEqual([]);
    expect(judgement.findings.length).toBeGreaterThan(1);
    expect(judgement.findings.every((finding) => finding.clause === null)).toBe(true);
  });

  it("never judges the practice's own reply", () => {
    const judgement = union(say(text, { isOwner: true }));
    expect(judgement.findings).toEqual([]);
    expect(judgement.pass?.reason).toBe("own_reply");
  });

  it("orders safety before breaches before channels", () => {
    const order = Object.keys(CATEGORIES);
    const found = categories("I want to kill myself tonight. You useless bastards, Dr Okafor. I wish to make a formal complaint.");
    expect(found).toEqual([...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(found[0]).toBe("safety_suicide");
  });

  it.each([
    ["You lot are useless. Parking is a joke and the app is worse. I am going to end my life tonight.", "safety_suicide"],
    ["Dr Okafor is a clown and the phones are shocking. I will come down there and break her jaw. I wish to complain.", "threat"],
    ["Thank you to the nurse who did my flu jab. My wife's lips have gone blue.", "safety_emergency"],
    ["The girl at the desk last week was lovely. I have crushing pain in my chest. Please sort the phones out.", "safety_emergency"],
    ["I had cancer once and you were brilliant. I keep cutting myself. The new website is pretty.", "safety_suicide"],
    ["Years ago this was a good surgery. My stepdad comes into my room at night.", "safety_safeguarding"],
    ["The physio was a delight. I will smash the receptionist's face in.", "threat"],
  ])("does not lose what is urgent among other matters: %j", (text, category) => expect(categories(text)).toContain(category));

  it("says when it could not read the language", () => {
    const { language, pass } = judge(say("Bardzo dziękuję wszystkim pracownikom przychodni za opiekę nad moją mamą."));
    expect(language).toBe("other");
    expect(pass?.because).toMatch(/not in English/);
  });

  it("takes any text, and marks nothing outside it", () => {
    const insult = "you useless bastard 🔪 \ud83d";
    const odd = ["", "\ud83d", "🔪".repeat(300), "\u0000", "a".repeat(50_000), "…".repeat(9000), "you ".repeat(10_000)];
    for (const text of [...odd, ...odd.map((one) => `${insult} ${one}`), insult.repeat(400)]) {
      const { findings, pass } = union(say(text));
      expect(findings.length === 0).toBe(pass !== null);
      if (text.includes("bastard")) expect(findings.map(({ category }) => category)).toContain("obscene");
      for (const { start, end } of [...findings, ...(pass ? [pass] : [])].flatMap(({ spans }) => spans)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  describe("of a long comment", () => {
    const filler = (length: number) =>
      "I rang at eight for three days running. The phones were busy each time and nobody could tell me why. Parking is poor as well. "
        .repeat(Math.ceil(length / 120))
        .slice(0, length);
    const threat = "I know where the receptionist lives and I will smash her windows in tonight.";

    it.each([400, 1000, 3000, 15_000, 60_000])("finds a threat after %i lawful characters, in its place", (before) => {
      const text = `${filler(before)}\n${threat}\n${filler(before)}`;
      const found = union(say(text)).findings.find(({ category }) => category === "threat");
      expect(found?.spans.map(({ start, end }) => text.slice(start, end)).join(" ")).toContain("smash her windows");
      expect(found?.because).toMatch(/^[A-Z].*\.$/s);
    });

    it("finds what stands behind a word that never ends", () => {
      const text = `${"a".repeat(5000)} ${threat}`;
      expect(union(say(text)).findings.map(({ category }) => category)).toContain("threat");
    });

    it("has one finding for each category, safety without wrong channels, and spans within the text", () => {
      const text = `${filler(2500)} Fucking shambles. ${filler(2500)} ${threat} ${filler(900)} Fucking joke.\nI have crushing chest pain right now and cannot breathe, please help me someone. `;
      const { findings } = union(say(text));
      const found = findings.map(({ category }) => category);
      expect(new Set(found).size).toBe(found.length);
      expect(found).toEqual(expect.arrayContaining(["obscene", "threat", "safety_emergency"]));
      expect(found.some((category) => category.startsWith("channel_"))).toBe(false);
      const swearing = findings.find(({ category }) => category === "obscene")!.spans;
      expect(swearing.map(({ start, end }) => text.slice(start, end))).toEqual(["Fucking", "Fucking"]);
    });

    it("says why a lawful one is no breach", () => {
      const { findings, pass } = union(say(filler(9000)));
      expect(findings).toEqual([]);
      expect(pass?.reason).toBe("criticism_of_service");
    });
  });

  it("works from the detectors alone when there is no model", () => {
    const alone = prepareJudge({ policy: null, roster });
    const categoriesOf = (said: string) => alone(say(said)).findings.map(({ category }) => category);
    expect(categoriesOf("Fucking useless twats")).toEqual(["abuse", "obscene"]);
    expect(categoriesOf("I have the tablets lined up and I want to die tonight. Dr Okafor, you all sat there.")).toEqual([
      "safety_suicide",
      "staff_id",
    ]);
    expect(categoriesOf("I will smash your windows in")).toEqual(["threat"]);
    const { findings, pass } = alone(say("Couldn't get through for three days, dreadful."));
    expect([findings, pass?.reason]).toEqual([[], "criticism_of_service"]);
  });

  it("scores every category between 0 and 1", () => {
    const scores = prepareScores({ roster, model: loadModel()! })(say(text));
    for (const category of Object.keys(CATEGORIES)) {
      expect(scores[category as keyof typeof scores]).toBeGreaterThanOrEqual(0);
      expect(scores[category as keyof typeof scores]).toBeLessThanOrEqual(1);
    }
  });
});

describe("rules between categories", () => {
  const text = prepare("some words that stand for a comment");
  const context = { comment: say(""), roster: compileRoster(roster), language: "english" as const };
  const signal = (category: NamedSignal["category"], start: number, end: number, more: Partial<NamedSignal> = {}): NamedSignal => ({
    category,
    spans: [{ start, end }],
    certainty: "breach",
    severity: "medium",
    because: "Because.",
    detector: "test",
    ...more,
  });
  const decided = (...signals: NamedSignal[]) => decide(signals, text, context, undefined);

  it("R7: hate holds the insult in the same words; another insult stays", () => {
    expect(decided(signal("hate", 0, 10), signal("abuse", 5, 10)).map(({ category }) => category)).toEqual(["hate"]);
    expect(decided(signal("hate", 0, 4), signal("abuse", 5, 10)).map(({ category }) => category)).toEqual(["hate", "abuse"]);
  });

  it("R14: with a safety finding the wrong channel does not matter", () => {
    expect(decided(signal("safety_emergency", 0, 4), signal("channel_medical", 5, 10)).map(({ category }) => category)).toEqual([
      "safety_emergency",
    ]);
  });

  it("one verdict for each category: worst severity, joined words, praise only if all of it is", () => {
    const [both] = decided(
      signal("staff_id", 0, 4, { kind: "info", severity: "info" }),
      signal("staff_id", 3, 8, { severity: "low", certainty: "review" }),
    );
    expect(both).toMatchObject({ kind: "breach", severity: "low", certainty: "breach", spans: [{ start: 0, end: 8 }] });
    const [praise] = decided(signal("staff_id", 0, 4, { kind: "info", severity: "info" }));
    expect(praise?.kind).toBe("info");
  });
});
