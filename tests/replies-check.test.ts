import { describe, expect, it } from "vitest";
import type { SiteId } from "../lib/model";
import { checkReply, RULES, readSentences } from "../lib/replies/check";
import type { CheckContext, RuleExamples } from "../lib/replies/rule";

const examples = import.meta.glob<RuleExamples>("../lib/replies/check/*.examples.ts", { eager: true, import: "default" });

const contextOf = (site: SiteId = "facebook"): CheckContext => ({
  practice: { name: "Otter Lane Surgery", phone: "01632 960001", otherNames: [] },
  roster: {
    practiceNames: ["Otter Lane Surgery"],
    handles: [],
    staff: [{ name: "Dr Amberly", role: "GP", aka: [] }],
    exceptions: [],
    extraWords: [],
  },
  site,
  comment: null,
});

describe("the reply check", () => {
  it("has examples beside every rule", () => {
    const named = Object.keys(examples).map((path) => path.replace(/^.*\/|\.examples\.ts$/g, ""));
    expect(named.sort()).toEqual([...RULES.keys()].sort());
  });

  it("offers a wording that passes the check itself, on every platform", () => {
    const flagged = Object.values(examples).flatMap(({ flags }) => flags);
    const offered = new Set(
      (["facebook", "google"] as const).flatMap((site) =>
        flagged.flatMap((text) => checkReply(text, contextOf(site)).reasons.map(({ instead }) => instead)),
      ),
    );
    expect(offered.size).toBeGreaterThanOrEqual(15);
    const sites: SiteId[] = ["facebook", "x", "google", "nhs", "instagram", "youtube", "linkedin", "whatsapp", "selection", "sample"];
    const refused = [...offered].filter((text) => sites.some((site) => checkReply(text, contextOf(site)).verdict !== "ok"));
    expect(refused).toEqual([]);
  });

  it("blocks a private mobile, but not the practice's own number, however it is written", () => {
    const rules = (text: string, phone: string) =>
      checkReply(text, { ...contextOf(), practice: { name: "Otter Lane Surgery", phone, otherNames: [] } })
        .reasons.filter(({ verdict }) => verdict === "block")
        .map(({ rule }) => rule);
    for (const phone of ["01632 960001", ""]) expect(rules("The number is 07700 900123.", phone)).toContain("addresses");
    for (const own of ["07700 900123", "+44 7700 900123"]) expect(rules("The number is 07700 900123.", own)).not.toContain("addresses");
  });

  it("does not take the writer of the comment for a member of staff", () => {
    const reply = "Please ring us about that, Kerry. Dr Amberly can help.";
    const whys = (author: string) =>
      checkReply(reply, { ...contextOf(), comment: { text: "", author } }).reasons.flatMap(({ rule, why }) =>
        rule === "staff-names" ? [why] : [],
      );
    expect(whys("Kerry Foxton")).toEqual(["This may be the writer's name. Leave it out.", RULES.get("staff-names")!.why]);
    expect(whys("Lee Foxton")).toEqual([RULES.get("staff-names")!.why, RULES.get("staff-names")!.why]);
    // Whoever is on the staff list stays staff, also where the writer goes by the same name.
    expect(whys("Kerry Amberly")).toContain(RULES.get("staff-names")!.why);
  });

  it("says one thing of the same words", () => {
    const { reasons } = checkReply("Lovely to see your mum today. As we told you then, it takes a week.", contextOf());
    expect(reasons.map(({ rule }) => rule)).not.toContain("one-person");
    expect(reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["care", "contact"]));
  });

  for (const [path, { flags, passes }] of Object.entries(examples)) {
    const name = path.replace(/^.*\/|\.examples\.ts$/g, "");
    const site = name === "google-reviews" ? "google" : "facebook";
    it(`${name} finds its own examples`, () => {
      const found = (text: string) => readSentences(text, contextOf(site)).flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
      expect(flags.filter((text) => !found(text).includes(name))).toEqual([]);
      expect(flags.filter((text) => checkReply(text, contextOf(site)).verdict === "ok")).toEqual([]);
    });
    it(`${name} and every other rule let its harmless twins pass`, () => {
      const caught = passes.flatMap((text) =>
        checkReply(text, contextOf(site)).reasons.map((r) => `${r.rule}: ${text.slice(r.span.start, r.span.end)}: ${text}`),
      );
      expect(caught).toEqual([]);
    });
  }
});
