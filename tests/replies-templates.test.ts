import { describe, expect, it } from "vitest";
import {
  CATEGORIES,
  type Category,
  type Comment,
  commentOf,
  type Finding,
  type Judgement,
  type Policy,
  type Practice,
  type SiteId,
} from "../lib/model";
import { checkReply } from "../lib/replies/check";
import { type Asked, suggest } from "../lib/replies/choose";
import { fill } from "../lib/replies/fill";
import { clip, lengthOn, limitOf, weightOnX } from "../lib/replies/limits";
import { linkProblem, needsConfirming } from "../lib/replies/links";
import { reportGuide } from "../lib/replies/report";
import { type Subject, TEMPLATES, wordingFor } from "../lib/replies/template";

const policies = Object.values(import.meta.glob<Policy>("../lib/policy/policies/*.ts", { eager: true, import: "default" }));
const SITES: SiteId[] = ["facebook", "x", "google", "nhs", "instagram", "youtube", "linkedin", "whatsapp", "selection", "sample"];
const SUBJECTS: Subject[] = [...(Object.keys(CATEGORIES) as Category[]), "criticism", "praise", "review"];

const link = (url: string) => ({ url, confirmed: "2026-11-01", closed: false });
const practiceOf = (policy: Policy): Practice => ({
  name: policy.id === "neutral" ? "Otter Lane Surgery" : policy.name,
  otherNames: [],
  responderRole: policy.responder === null || policy.responder === "the Practice" ? "Practice Manager" : policy.responder,
  phone: "01632 960001",
  pages: [],
  handles: [],
  links: {
    review: link("https://www.nhs.uk/services/gp-surgery/otter-lane/X00001/leave-a-review"),
    complaints: link("https://www.otterlane.example/complaints"),
    contact: link("https://www.otterlane.example/contact"),
    conduct: link("https://www.otterlane.example/conduct"),
    site: link("https://www.otterlane.example/"),
    booking: link("https://www.otterlane.example/booking"),
  },
  inWales: false,
});
const comment = (site: SiteId, change: Partial<Comment> = {}) => commentOf({ id: "1", site, text: "…", author: "Someone", ...change });
const finding = (category: Category, change: Partial<Finding> = {}): Finding => ({
  category,
  kind: CATEGORIES[category],
  certainty: "breach",
  severity: "medium",
  spans: [],
  clause: null,
  because: "",
  detector: "test",
  ...change,
});
const judgement = (findings: Finding[]): Judgement => ({
  commentId: "1",
  findings,
  uncovered: [],
  pass: null,
  language: "english",
  policy: null,
});
const neutral = policies.find(({ id }) => id === "neutral")!;
const asked = (change: Partial<Asked>): Asked => ({
  judgement: null,
  comment: comment("facebook"),
  practice: practiceOf(neutral),
  policy: neutral,
  ...change,
});

describe("templates", () => {
  it("has a file for every category and for criticism, praise and plain reviews", () => {
    expect([...TEMPLATES.keys()].sort()).toEqual([...SUBJECTS].sort());
  });

  for (const policy of policies) {
    it(`every template on every platform passes the check and the limits with the links of ${policy.name}`, () => {
      const wrong: string[] = [];
      const checked = new Set<string>();
      for (const inWales of [false, true]) {
        const practice = { ...practiceOf(policy), inWales };
        const roster = { practiceNames: [practice.name], handles: [], staff: [], exceptions: [], extraWords: [] };
        for (const site of SITES)
          for (const template of [...TEMPLATES.values()].flat())
            for (const language of ["en_GB", "cy"] as const) {
              const filled = fill(wordingFor(template, site, language), practice);
              if (!filled.ok) {
                wrong.push(`${template.id}: ${filled.problem.what}`);
                continue;
              }
              const length = lengthOn(site, filled.value);
              if (length > limitOf(site).max) wrong.push(`${template.id} ${site} ${language} is ${length} long`);
              const once = `${site === "google"} ${filled.value}`;
              if (checked.has(once)) continue;
              checked.add(once);
              const { verdict, reasons } = checkReply(filled.value, { practice, roster, site, comment: null });
              if (verdict !== "ok")
                wrong.push(
                  `${template.id} ${site} ${language}: ${reasons.map((r) => `${r.rule} "${filled.value.slice(r.span.start, r.span.end)}"`).join("; ")}`,
                );
            }
      }
      expect([...new Set(wrong)]).toEqual([]);
    });
  }

  it("fills in one pass: a value that looks like a variable stays text", () => {
    const practice = { ...practiceOf(neutral), name: "{phone} $& $1", phone: "01632 960001" };
    expect(fill("{practice} on {phone}", practice)).toEqual({ ok: true, value: "{phone} $& $1 on 01632 960001" });
  });

  it("says which braces it does not know", () => {
    const filled = fill("Ask {constructor}", practiceOf(neutral));
    expect(!filled.ok && filled.problem.what).toContain("{constructor}");
  });
});

describe("links with a life", () => {
  it.each(["", "  ", "#", "https://otterlane.example/#", "javascript:alert(1)", "otterlane", "see website"])("refuses %j", (url) => {
    expect(linkProblem("complaints", link(url))?.what).toContain("complaints link");
  });
  it("refuses a closed one and takes a live one", () => {
    expect(linkProblem("review", { ...link("https://www.nhs.uk/x"), closed: true })?.what).toContain("closed");
    expect(linkProblem("review", link("https://www.nhs.uk/x"))).toBeNull();
  });
  it("asks to open a link again after a year", () => {
    expect(needsConfirming({ ...link("https://a.example/x"), confirmed: null }, "2026-11-21")).toBe(true);
    expect(needsConfirming({ ...link("https://a.example/x"), confirmed: "2025-10-01" }, "2026-11-21")).toBe(true);
    expect(needsConfirming(link("https://a.example/x"), "2026-11-21")).toBe(false);
  });
});

describe("limits", () => {
  it.each([
    ["hello", 5],
    ["see https://www.otterlane.example/a/very/long/address/that/goes/on", 27],
    ["nhs.uk is fine", 31],
    ["\u{1f44d}\u{1f3fd}", 2],
    ["\u{1f468}\u200d\u{1f469}\u200d\u{1f467}", 2],
    ["日本", 4],
    ["café", 4],
  ])("weighs %j as X does", (text, weight) => expect(weightOnX(text)).toBe(weight));
  it("clips at a sentence and never inside a link", () => {
    const text = `${"A sentence that is quite long, really. ".repeat(7)}Then https://www.otterlane.example/x.`;
    const cut = clip(text, "x");
    expect(lengthOn("x", cut)).toBeLessThanOrEqual(280);
    expect(cut.endsWith("really.")).toBe(true);
    expect(
      clip(`${"word ".repeat(54)}https://www.otterlane.example/${"a".repeat(80)} and more words to pass the end of it`, "x"),
    ).not.toMatch(/https:\S*a$(?<!a{80})/);
  });
  it("leaves alone what fits to the last letter, and cuts what is one letter too long after a word", () => {
    const fits = `${"x".repeat(275)} word`;
    expect(clip(fits, "x")).toBe(fits);
    expect(clip(`${fits}s`, "x")).toBe("x".repeat(275));
    expect(clip("One two three", "nhs", 7)).toBe("One two");
  });
  it("takes the box's own maxlength and counts Google in bytes", () => {
    expect(limitOf("nhs", 300).max).toBe(300);
    expect(lengthOn("google", "é")).toBe(2);
  });
});

describe("the next step", () => {
  it.each([
    ["safety_suicide", "hand_over"],
    ["threat", "capture_first"],
    ["defamation", "capture_first"],
    ["channel_medical", "signpost"],
    ["abuse", "reply"],
  ] as const)("%s: %s", (category, step) => expect(suggest(asked({ judgement: judgement([finding(category)]) })).step).toBe(step));

  it("puts safety before every breach and shows no policy words", () => {
    const { step, card } = suggest(
      asked({ judgement: judgement([finding("threat", { severity: "critical" }), finding("safety_suicide")]) }),
    );
    expect(step).toBe("hand_over");
    expect(card.join(" ")).toContain("116 123");
    expect(card.join(" ")).not.toMatch(/clause|policy|code of conduct/i);
  });
  it("chooses no answer to a threat, but offers one that asks for a reason", () => {
    const { chosen, adviseAgainst, templates } = suggest(asked({ judgement: judgement([finding("threat")]) }));
    expect([chosen, adviseAgainst, templates.length]).toEqual([null, true, 1]);
  });
  it("offers no words at all for safeguarding", () => {
    expect(suggest(asked({ judgement: judgement([finding("safety_safeguarding")]) })).templates).toEqual([]);
  });
  it("thanks for praise in words alone, without stars", () => {
    const praise: Judgement = { ...judgement([]), pass: { reason: "praise", because: "Kind words.", spans: [] } };
    const { step, chosen } = suggest(asked({ judgement: praise, finding: null }));
    expect([step, chosen]).toEqual(["thank", "praise.thanks"]);
  });
  it("thanks for praise that names someone", () => {
    const { step, chosen } = suggest(asked({ judgement: judgement([finding("staff_id", { kind: "info", severity: "info" })]) }));
    expect([step, chosen]).toEqual(["thank", "praise.thanks"]);
  });
  it("answers criticism kindly, and stays out of other people's groups", () => {
    expect(suggest(asked({ judgement: judgement([]) })).chosen).toBe("criticism.kind");
    expect(suggest(asked({ judgement: judgement([]), ownPage: false })).step).toBe("none");
  });
  it("falls back to a reply without a link, and says why where none is left", () => {
    const bare = practiceOf(neutral);
    for (const name of Object.keys(bare.links) as (keyof typeof bare.links)[]) bare.links[name] = link("#");
    const abuse = suggest(asked({ practice: bare, judgement: judgement([finding("abuse")]) }));
    expect(abuse.chosen).toBe("abuse.phone");
    expect(abuse.templates.at(-1)?.blocked?.what).toContain("empty");
    const spam = suggest(asked({ practice: bare, finding: finding("fraud_spam") }));
    expect(spam.blocked?.what).toContain("website link is empty");
    // The panel offers what is left; where nothing is, it must not speak of another reply, and set-up is the manager's.
    expect(spam.blocked?.todo).toBe("Ask your manager to fill in a website link that works, in Set-up, Practice.");
  });
  it("leads with the last one used and with the practice's own version", () => {
    const used = suggest(asked({ finding: finding("abuse"), last: ["abuse.conduct"] }));
    expect(used.chosen).toBe("abuse.conduct");
    const own = [{ id: "mine", base: "abuse.calm", category: "abuse" as const, title: "Mine", text: "Please be kind." }];
    const templates = suggest(asked({ finding: finding("abuse"), custom: own })).templates.map(({ id }) => id);
    expect(templates[0]).toBe("mine");
    expect(templates).not.toContain("abuse.calm");
  });
  it("puts what a practice wrote for anything after what is made for this, and never beside a person who may need help", () => {
    const custom = [{ id: "mine", base: null, category: "any" as const, title: "Mine", text: "Please be kind." }];
    const ids = (category: Category) =>
      suggest(asked({ finding: finding(category), custom, last: ["mine"] })).templates.map(({ id }) => id);
    expect(ids("abuse").at(-1)).toBe("mine");
    expect(ids("abuse").length).toBeGreaterThan(1);
    expect(ids("safety_suicide")).not.toContain("mine");
  });
  it("writes Welsh first in Wales", () => {
    const practice = { ...practiceOf(neutral), inWales: true };
    const first = suggest(asked({ practice, judgement: judgement([]) })).templates[0]!;
    expect(first.language).toBe("both");
    expect(first.text.indexOf("Diolch")).toBeLessThan(first.text.indexOf("Thank you"));
  });
  it("speaks of personal recordings only where the policy allows them", () => {
    const ids = (id: string) =>
      suggest(asked({ policy: policies.find((p) => p.id === id)!, finding: finding("media_recording") })).templates.map((t) => t.id);
    expect(ids("west-road")).toContain("media_recording.personal");
    expect(ids("rowcroft")).not.toContain("media_recording.personal");
  });
  it("keeps the signature only where it fits", () => {
    const footer = "Practice Manager, Otter Lane Surgery, where every comment is read with care by the whole of our team";
    const texts = suggest(asked({ comment: comment("x"), finding: finding("channel_appointment"), footer })).templates.map(
      ({ text }) => text,
    );
    expect(texts.every((text) => weightOnX(text) <= 280)).toBe(true);
  });
});

describe("reporting", () => {
  it("has something to say for every category on every platform", () => {
    for (const category of Object.keys(CATEGORIES) as Category[])
      for (const site of SITES) expect(reportGuide(category, site).expect.length).toBeGreaterThan(20);
  });
  it("never reports a wrong channel or a complaint", () => {
    expect(reportGuide("complaint_route", "google")).toMatchObject({ menu: [], reason: null });
  });
  it("asks for a capture first on the NHS website", () => {
    expect(reportGuide("abuse", "nhs")).toMatchObject({ captureFirst: true, menu: ["Report as unsuitable"] });
  });
});
