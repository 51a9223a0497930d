import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CATEGORIES, type Category, type Policy } from "../lib/model";
import { type Adopted, adopt, canonicalText, compare, inForceOn, needsReading } from "../lib/policy/adopt";

const files = import.meta.glob<Policy>("../lib/policy/policies/*.ts", { eager: true, import: "default" });
const policies = new Map(Object.values(files).map((policy) => [policy.id, policy]));
const policy = (id: string) => policies.get(id)!;
const clausesFor = ({ clauses }: Policy, category: Category) => clauses.filter(({ categories }) => categories.includes(category));
const ids = (id: string, category: Category) => clausesFor(policy(id), category).map((clause) => clause.id);
const sha256 = async (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const hashOf = ({ clauses }: Policy) =>
  createHash("sha256")
    .update(clauses.map(({ id, quote }) => `${id}\t${quote}\n`).join(""), "utf8")
    .digest("hex");

/** Of every clause list, numbers and words: a slip of the pen in a quote changes it. */
const HASHES: Record<string, string> = {
  "3w-health": "84ef2e37a501889031128d8273d44a35d2617add60334e2ec48465a7c602a5cb",
  "west-road": "aa7f88b56920f223c8032b246514045de63b61332b9f81214848a4e18279c533",
  cockhedge: "92ccf1f7a43d2993a8aabe1fdf64996e31cea9fcab6c257f46de965f631d9498",
  phoenix: "53e570d293a9d7d8e766dae72fd3a411f6d84c05978d998f3619d8cf7a649528",
  rowcroft: "8ca1be4d7ee6a66d7733480abe40354ae75c85152a5832019d78614735403bd2",
};

describe("the five texts", () => {
  it("are found by their place under the names the commands take", () => {
    expect([...policies.keys()].sort()).toEqual(["3w-health", "cockhedge", "neutral", "phoenix", "rowcroft", "west-road"]);
    for (const [path, { id }] of Object.entries(files)) expect(path).toContain(`/${id}.ts`);
  });

  it.each(Object.entries(HASHES))("%s reads as it was committed", (id, hash) => expect(hashOf(policy(id))).toBe(hash));

  it("have unique clause ids and notes with a date and a source", () => {
    for (const { clauses } of policies.values()) {
      expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
      for (const note of clauses.flatMap(({ notes }) => notes)) {
        expect(note.dated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(note.source.length).toBeGreaterThan(10);
      }
    }
  });

  it("have the clause numbers of the texts", () => {
    const numbers = (id: string) => policy(id).clauses.map((clause) => clause.id);
    const to = (most: number, letter = "") => Array.from({ length: most }, (_, index) => `${letter}${index + 1}`);
    expect(numbers("3w-health")).toEqual(to(8));
    expect(numbers("west-road")).toEqual([...to(7), ...to(3, "C")]);
    expect(numbers("cockhedge")).toEqual([...to(11, "P"), ...to(13, "S")]);
    expect(numbers("phoenix")).toEqual([...to(8), ...to(4, "F")]);
    expect(numbers("rowcroft")).toEqual([...to(8), ...to(4, "F")]);
  });
});

describe("what each text covers", () => {
  it.each<[Category, string, string, string, string, string]>([
    // category, 3W, West Road, Cockhedge, Phoenix, Rowcroft
    ["threat", "7,8", "4,6", "", "7,8", "7,8"],
    ["harassment", "8", "4,6", "", "8", "8"],
    ["abuse", "8", "4,6", "P1,P11", "8", "8"],
    ["hate", "7,8", "4,6", "", "7,8", "7,8"],
    ["obscene", "7,8", "4", "", "7,8", "7,8"],
    ["defamation", "7,8", "4,7", "P10,P11", "7,8", "7,8"],
    ["false_info", "7,8", "4", "", "7,8", "7,8"],
    ["fraud_spam", "", "4", "", "", ""],
    ["unlawful_other", "7", "4", "", "7", "7"],
    ["staff_id", "6", "6", "P8", "2,6", "2,6"],
    ["patient_id", "2", "2", "P4", "2", "2"],
    ["media_recording", "4", "3,5", "P5", "4", "4"],
    ["channel_appointment", "3", "", "", "3", "3"],
    ["channel_medical", "3", "", "P7", "3", "3"],
    ["channel_contact_staff", "3", "", "", "3", "3"],
    ["complaint_route", "", "C1,C2,C3", "", "F2,F3,F4", "F2,F3,F4"],
  ])("%s", (category, ...expected) => {
    const found = ["3w-health", "west-road", "cockhedge", "phoenix", "rowcroft"].map((id) => ids(id, category).sort().join());
    expect(found).toEqual(expected);
  });

  it("leaves safety to the duty of care, and the neutral text covers all the rest", () => {
    for (const [category, kind] of Object.entries(CATEGORIES) as [Category, string][]) {
      if (kind === "safety") for (const each of policies.values()) expect(clausesFor(each, category)).toEqual([]);
      else expect(ids("neutral", category)).toHaveLength(1);
    }
  });

  it("names who answers, who is bound and what follows, as the texts do", () => {
    expect([...policies.values()].map(({ id, responder, bound }) => [id, responder, bound])).toEqual(
      expect.arrayContaining([
        ["3w-health", "Operations Manager", "patients"],
        ["west-road", null, "patients"],
        ["cockhedge", "the Practice", "patients"],
        ["phoenix", "Practice Manager", "public"],
        ["rowcroft", "Practice Manager", "public"],
      ]),
    );
    const actions = (id: string) => new Set(policy(id).clauses.flatMap((clause) => clause.actions));
    const removing = [...policies.keys()].filter((id) => actions(id).has("removal_from_list"));
    expect(removing).toEqual(["west-road"]);
    expect(["3w-health", "phoenix", "rowcroft"].every((id) => actions(id).has("delete"))).toBe(true);
    expect(actions("cockhedge").has("delete")).toBe(false);
  });

  it("lets only West Road patients record a consultation, and only Phoenix and Rowcroft protect staff", () => {
    const five = [...policies.values()].filter(({ id }) => id !== "neutral");
    expect(five.filter(({ switches }) => switches.recordingConsultationAllowed).map(({ id }) => id)).toEqual(["west-road"]);
    expect(
      five
        .filter(({ switches }) => switches.protectsStaffIdentity)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["phoenix", "rowcroft"]);
  });

  it("notes where the law moved, where a promise cannot be kept, and where Google forbids", () => {
    const notes = (id: string, clause: string) =>
      policy(id)
        .clauses.find((c) => c.id === clause)!
        .notes.map(({ text }) => text)
        .join(" ");
    for (const id of ["3w-health", "phoenix", "rowcroft"])
      expect(notes(id, "8")).toMatch(/Online Safety Act 2023.*31 January 2024.*181.*179/);
    expect(notes("cockhedge", "P11")).toContain("Defamation Act 2013");
    expect(notes("3w-health", "7")).toContain("cannot delete posts on other people's pages");
    for (const [id, clause] of [
      ["3w-health", "5"],
      ["cockhedge", "P9"],
      ["phoenix", "5"],
      ["rowcroft", "5"],
    ] as const)
      expect(notes(id, clause)).toContain("Google");
  });
});

describe("adopting", () => {
  const reworded: Policy = {
    ...policy("rowcroft"),
    clauses: policy("rowcroft").clauses.map((c) => (c.id === "6" ? { ...c, quote: "Please do not name staff." } : c)),
  };
  const history = async (): Promise<Adopted[]> =>
    adopt(await adopt([], policy("rowcroft"), "2025-03-01T09:00:00Z", sha256), reworded, "2026-06-01T09:00:00Z", sha256);

  it("counts versions up, dates them and hashes the words", async () => {
    const [first, second] = await history();
    expect([first!.policy.version, second!.policy.version, second!.policy.dated]).toEqual([1, 2, "2026-06-01"]);
    expect(first!.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(first!.sha256).not.toBe(second!.sha256);
  });
  it("changes nothing when the same words are adopted again", async () => {
    const before = await history();
    expect(await adopt(before, reworded, "2026-09-01T09:00:00Z", sha256)).toEqual(before);
  });
  it("hashes by the words, not by the order of keys", () => {
    const shuffled = Object.fromEntries(Object.entries(policy("phoenix")).reverse()) as unknown as Policy;
    expect(canonicalText(shuffled)).toBe(canonicalText(policy("phoenix")));
  });
  it("finds a clause as it read on a day", async () => {
    const all = await history();
    const quoteOn = (clauseId: string, day: string) => inForceOn(all, day)?.policy.clauses.find(({ id }) => id === clauseId)?.quote;
    expect(quoteOn("6", "2025-12-24")).toContain("must not post comments");
    expect(quoteOn("6", "2026-06-01")).toBe("Please do not name staff.");
    expect(inForceOn(all, "2024-01-01")).toBeNull();
  });
  it("compares two texts clause by clause", () => {
    const shorter = { ...reworded, clauses: reworded.clauses.filter(({ id }) => id !== "F4") };
    expect(compare(policy("rowcroft"), shorter).map(({ id, change }) => [id, change])).toEqual([
      ["6", "reworded"],
      ["F4", "removed"],
    ]);
    expect(compare(shorter, reworded).map(({ id, change }) => [id, change])).toEqual([["F4", "added"]]);
  });
  it("asks to read the clauses again after a year", () => {
    expect([needsReading("2025-11-01", "2026-11-21"), needsReading("2026-01-01", "2026-11-21")]).toEqual([true, false]);
  });
});
