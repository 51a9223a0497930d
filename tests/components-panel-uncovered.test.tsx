// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sortEntries } from "../components/panel/entries";
import { prepareJudge } from "../lib/policy/judge";
import cockhedge from "../lib/policy/policies/cockhedge";
import { EMPTY_ROSTER } from "../lib/policy/roster";
import { toShow } from "../lib/policy/signposts";
import { card, show, snapshot } from "./components-panel-show";
import { axeProblems, comment, layOut } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

/** A code that has no clause for threats. */
const judge = prepareJudge({
  policy: cockhedge,
  roster: { ...EMPTY_ROSTER, staff: [{ name: "Dr Okafor", role: "GP", aka: [] }] },
});
const judged = (text: string) => {
  const about = comment("threat", text, { author: "Jay Mottram" });
  return { comment: about, judgement: judge(about), settled: null };
};
const THREAT = "I will wait for her in the car park and smash her face in.";

describe("a threat under a code that has no clause for it", () => {
  it("is not lost in praise for somebody else", async () => {
    const entry = judged(`Dr Okafor was wonderful. The receptionist: ${THREAT}`);
    const sorted = sortEntries([entry], false);
    expect(sorted.praise).toEqual([]);
    expect(sorted.uncovered.map(({ findings }) => findings[0]!.category)).toEqual(["threat"]);
    const { user } = show({ snapshot: { ...snapshot(), entries: [entry] } });
    expect(screen.queryByText("Nothing to act on")).toBeNull();
    await user.click(screen.getByRole("button", { name: /no clause/i }));
    expect(card(/Jay Mottram/).getByRole("heading", { level: 2 }).textContent).toMatch(/threat/i);
    expect(await axeProblems()).toEqual([]);
  });

  it("leads the card that also shows the way to complain, which counts once", async () => {
    const entry = judged("I want to make a formal complaint. And I will smash the receptionist's face in.");
    const { cards, uncovered } = sortEntries([entry], false);
    expect(uncovered).toEqual([]);
    expect(cards.map(({ findings }) => findings.map(({ category }) => category))).toEqual([["threat", "complaint_route"]]);
    // One in the panel's count, and one in the number on the toolbar.
    expect(toShow(entry.judgement).map(({ category }) => category)).toEqual(["complaint_route"]);
    show({ snapshot: { ...snapshot(), entries: [entry] } });
    expect(screen.getByRole("tab", { name: /Check.*1/ })).toBeTruthy();
    expect(card(/Jay Mottram/).getByRole("heading", { level: 2 }).textContent).toMatch(/threat/i);
  });

  it("leaves praise that says nothing else where it was", () => {
    expect(sortEntries([judged("Dr Okafor was wonderful.")], false).praise).toHaveLength(1);
  });
});
