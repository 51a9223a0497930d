import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "commands-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const practice = join(folder, "practice.json");
writeFileSync(
  practice,
  JSON.stringify({ names: ["Otter Lane Surgery"], staff: [{ name: "Dr Adaeze Okafor", role: "GP", aka: ["Dr Addy"] }] }),
);
const misshapen = join(folder, "misshapen.json");
writeFileSync(misshapen, JSON.stringify({ names: "Otter Lane Surgery" }));

function run(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync("node", ["scripts/run.mjs", ...args], { input, encoding: "utf8" });
  return {
    status,
    stderr,
    answers: stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe("judge", () => {
  it("answers a line for each comment, in order, and knows the staff of the practice file", () => {
    const lines = ['{"id":"a","text":"Spineless parasites, all of you","platform":"google"}', "", '{"text":"Dr Addy again, of course"}'];
    const { status, answers } = run(lines.join("\n"), "judge", "--policy", "phoenix", "--practice", practice);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(["a", "3"]);
    expect(answers[0].findings[0]).toMatchObject({ category: "abuse", kind: "breach", clause: { id: expect.any(String) } });
    const { findings, uncovered } = answers[1];
    expect([...findings, ...uncovered].map(({ category }) => category)).toContain("staff_id");
  });

  const clauses = [{ id: "1", label: "Clause 1", quote: "Be civil. Do not record staff.", categories: ["abuse", "media_recording"] }];
  const policyFile = (more: object) => {
    const path = join(folder, "policy.json");
    writeFileSync(path, JSON.stringify({ id: "otter", clauses, ...more }));
    return path;
  };

  it("takes a policy from a file, which need not have switches", () => {
    const said = '{"text":"Spineless parasites, all of you"}\n{"text":"I recorded my appointment for my own use"}';
    const { status, answers } = run(said, "judge", "--policy", policyFile({}));
    expect(status).toBe(0);
    expect(answers[0].findings[0]).toMatchObject({ category: "abuse", clause: { id: "1", label: "Clause 1" } });
    expect(answers[1].findings[0]).toMatchObject({ category: "media_recording", certainty: "review" });
    const allowed = run(said, "judge", "--policy", policyFile({ switches: { recordingConsultationAllowed: true } }));
    expect(allowed.answers[1]).toMatchObject({ findings: [], pass: { reason: "own_recording" } });
  });

  it.each([[7], [{ recordingConsultationAllowed: "yes" }], [["protectsStaffIdentity"]], [null]])(
    "refuses a policy file with the switches %j",
    (switches) => {
      const { status, stderr, answers } = run("", "judge", "--policy", policyFile({ switches }));
      expect([status, answers]).toEqual([2, []]);
      expect(stderr).toMatch(/^The policy file .* has switches .*\n$/);
    },
  );
});

describe("check-reply", () => {
  it("says which words of a reply are not safe, and what to say instead", () => {
    const reply = "Thank you. Your test results are ready.";
    const { status, answers } = run(JSON.stringify({ id: 7, platform: "facebook", text: reply }), "check-reply");
    expect([status, answers.length]).toEqual([0, 1]);
    expect(answers[0]).toMatchObject({ id: 7, verdict: "block" });
    const { span, instead } = answers[0].reasons[0];
    expect(reply.slice(span.start, span.end)).toContain("test results");
    expect(instead).toMatch(/\w/);
  });
  it("waits for a pipe that has nothing to give yet", () => {
    const slow = `sleep 1; echo '{"text":"Thank you for your comment."}'`;
    const { status, stdout } = spawnSync("sh", ["-c", `(${slow}) | node scripts/run.mjs check-reply`], { encoding: "utf8" });
    expect([status, JSON.parse(stdout)]).toEqual([0, { id: 1, verdict: "ok", reasons: [] }]);
  });
});

describe.each([["judge", "--policy", "union"], ["check-reply"]])("%s refuses with one plain line and exit 2", (...command) => {
  it.each([
    ["no JSON", "{", [], "Line 1 is not JSON."],
    ["no text", '{"text":"fine"}\n{"id":1}', [], 'Line 2 has no "text".'],
    ["an unknown platform", '{"text":"fine","platform":"fax"}', [], "Line 1: platform must be one of"],
    ["a practice file that is not there", "", ["--practice", join(folder, "none.json")], "cannot be read."],
    ["a practice file of another shape", "", ["--practice", misshapen], "must be {names"],
    ["an option it does not know", "", ["--loud"], "--loud"],
  ])("%s", (_, input, more, said) => {
    const { status, stderr, answers } = run(input, ...command, ...more);
    expect([status, answers]).toEqual([2, []]);
    expect(stderr).toContain(said);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
