import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Policy } from "../lib/model";
import { readShared, readShareFile, shareFile } from "../lib/policy/share";
import { schemaFile } from "../scripts/share-schema";

const policies = Object.values(import.meta.glob<Policy>("../lib/policy/policies/*.ts", { eager: true, import: "default" }));
const valid = {
  policy: policies[0]!,
  replies: [{ id: "own1", base: null, category: "abuse" as const, title: "Kind", text: "Please be kind. {complaints}" }],
  exceptions: ["Cockhedge"],
  extraWords: [],
  links: { complaints: { url: "https://www.otterlane.example/complaints", confirmed: "2026-11-01", closed: false } },
};
const refusal = (text: string) => {
  const read = readShareFile(text);
  if (read.ok) throw new Error("was taken");
  return read;
};
const changed = (find: string | RegExp, put: string) => shareFile(valid).replace(find, put);

describe("the shared practice file", () => {
  it("comes back as it went out, for every policy", () => {
    for (const policy of policies) {
      const read = readShareFile(shareFile({ ...valid, policy }));
      expect(read.ok && read.value.policy).toEqual(policy);
    }
  });
  it("is read from the organisation's browser policy in the same shape", () => {
    expect(readShared({ format: "courtesy-practice", version: 1, exceptions: ["Scunthorpe"] }).ok).toBe(true);
    expect(readShared({ format: "courtesy-practice", version: 1, exceptions: [7] })).toMatchObject({ ok: false, errors: [{ line: null }] });
  });
  it("has a published schema that is current", () => {
    expect(JSON.parse(readFileSync("public/schema/courtesy-practice.schema.json", "utf8"))).toEqual(JSON.parse(schemaFile()));
  });

  it("names the line and the thing that is wrong", () => {
    const text = changed('"category": "abuse"', '"category": "rudeness"');
    const { errors, problem } = refusal(text);
    const line = text.split("\n").findIndex((each) => each.includes('"rudeness"')) + 1;
    expect(errors).toHaveLength(1);
    expect(errors[0]!.line).toBe(line);
    expect(errors[0]!.what).toMatch(/^"replies › 1 › category" must be one of /);
    expect(problem.kept).toContain("Nothing was changed");
  });
  it("names every line that is wrong, in order", () => {
    const { errors } = refusal(
      changed('"title": "Kind"', '"title": 5').replace('"Cockhedge"', "null").replace('"closed": false', '"closed": "no"'),
    );
    expect(errors.map(({ what }) => what)).toEqual([
      '"replies › 1 › title" must be words in quotes.',
      '"exceptions › 1" must be words in quotes.',
      '"links › complaints › closed" must be true or false.',
    ]);
    const lines = errors.map(({ line }) => line!);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
  it("says what is missing and what does not belong", () => {
    expect(refusal(changed(/"bound": "\w+",/, "")).errors[0]!.what).toBe('"policy › bound" is missing.');
    expect(refusal(changed('"exceptions"', '"staff"')).errors.map(({ what }) => what)).toContain(
      '"staff" is not a name that belongs here.',
    );
  });
  it("gives the line where JSON stops making sense", () => {
    const { errors, problem } = refusal('{\n  "format": "courtesy-practice",\n  "version": 1,,\n}');
    expect(errors[0]!.line).toBe(3);
    expect(problem.what).toContain("not JSON");
  });
});

describe("hostile files are refused in plain words", () => {
  it("ten megabytes", () =>
    expect(refusal(`{"format":"courtesy-practice","x":"${"a".repeat(10_000_000)}"}`).problem.what).toContain("too big"));
  it("deep nesting", () => {
    expect(refusal("[".repeat(100_000)).problem.what).toContain("nested too deeply");
    expect(refusal(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`).problem.what).toContain("nested too deeply");
  });
  it.each(["[]", "null", "7", '"text"', "", "{}", "<html></html>", "\u0000"])("the wrong thing altogether: %j", (text) => {
    expect(refusal(text).problem.todo.length).toBeGreaterThan(10);
  });
  it("script in the text", () => {
    for (const script of ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "right\u202eleft"]) {
      const { errors } = refusal(shareFile({ ...valid, replies: [{ ...valid.replies[0]!, text: script }] }));
      expect(errors[0]!.what).toContain("markup, script or hidden characters");
    }
  });
  it("links that are no web addresses", () => {
    expect(refusal(changed("https://www.otterlane.example/complaints", "file:///etc/hosts")).errors[0]!.what).toContain("web address");
  });
  it("names that would change every object", () => {
    const read = refusal('{"format":"courtesy-practice","version":1,"__proto__":{"ok":true}}');
    expect(read.errors.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).ok).toBeUndefined();
  });
  it("two clauses with one number, and lists without end", () => {
    const twice = { ...valid.policy, clauses: [valid.policy.clauses[0]!, valid.policy.clauses[0]!] };
    expect(refusal(shareFile({ policy: twice })).errors[0]!.what).toContain("two clauses with one id");
    expect(refusal(shareFile({ exceptions: Array.from({ length: 501 }, (_, i) => `w${i}`) })).errors[0]!.what).toContain("at most 500");
  });
});
