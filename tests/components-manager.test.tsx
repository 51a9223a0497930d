// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ruleName } from "../components/figures/MonthPage";
import { ClauseEditor } from "../components/setup/ClauseEditor";
import { WordsProvider, wordsFor } from "../components/words";
import welsh from "../public/_locales/cy/messages.json";
import english from "../public/_locales/en_GB/messages.json";
import { manyCases, shelf } from "./components-casebook-samples";
import { button, onAPage, show } from "./components-casebook-show";
import { axeProblems } from "./components-samples";
import { showPart } from "./components-setup-show";

onAPage();
afterEach(cleanup);

describe("a month in figures", () => {
  const detectors = Object.keys(import.meta.glob("../lib/policy/detectors/*.ts"))
    .filter((path) => !path.endsWith(".examples.ts"))
    .map((path) => path.replace(/^.*\/|\.ts$/g, ""));

  it.each(["en_GB", "cy"] as const)("says in plain words what each rule looks for (%s)", (language) => {
    const words = wordsFor(language);
    expect(detectors.length).toBeGreaterThan(20);
    for (const detector of [...detectors, "model"]) {
      expect(ruleName(words, detector), detector).not.toMatch(/_|-[a-z]+s$/);
      expect(ruleName(words, detector), detector).not.toBe(words.t("rule_older"));
    }
    expect(ruleName(words, "gone-since")).toBe(words.t("rule_older"));
  });

  it.each([
    ["English", english],
    ["Welsh", welsh],
  ])("names no rule that is not there (%s)", (_language, catalogue) => {
    const rules = [...detectors.map((detector) => detector.replaceAll("-", "_")), "model", "older"];
    const named = Object.keys(catalogue).filter((key) => key.startsWith("rule_"));
    expect(named.filter((key) => !rules.includes(key.replace("rule_", "")))).toEqual([]);
  });

  it("prints no name that a machine gave", async () => {
    const months = {
      figures: {
        "2026-11": {
          on: "2026-11-21",
          read: 34,
          bySite: { selection: { threat: 2 } },
          byClause: {},
          detectors: { channel_appointment: { found: 4, notABreach: 0 }, "veiled-threats": { found: 2, notABreach: 1 } },
          seen: [],
        },
      },
      clauseLabels: {},
    };
    const { user } = show({ months });
    await user.click(screen.getByRole("tab", { name: "Month in figures" }));
    expect(screen.getByRole("rowheader", { name: "asks about an appointment" })).toBeTruthy();
    expect(screen.getByRole("rowheader", { name: "hidden threats" })).toBeTruthy();
    expect(screen.getByRole("columnheader", { name: "Text you selected" })).toBeTruthy();
  });

  it("says in its title which month it is, because the picker is not printed, and has no table without a line", async () => {
    const quiet = { on: "2026-10-21", read: 12, bySite: {}, byClause: {}, detectors: {}, seen: [] };
    const { user } = show({ months: { figures: { "2026-10": quiet }, clauseLabels: {} }, now: new Date("2026-11-03T09:00:00Z") });
    await user.click(screen.getByRole("tab", { name: "Month in figures" }));
    await user.selectOptions(screen.getByLabelText("Month"), "2026-10");
    expect(screen.getByRole("heading", { name: "A month in figures: October 2026" })).toBeTruthy();
    expect(screen.getByText("12 comments read")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("the case book on a small screen", () => {
  const picks = () => screen.getByText<HTMLElement>("Narrow the list").closest("details")!;

  it("folds the picks where there are few cases, and the search stays", () => {
    show();
    expect(picks().open).toBe(false);
    expect(screen.getByLabelText("Find words, a name or a number").closest("details")).toBeNull();
  });

  it("shows them where there are many", () => {
    show({ shelf: shelf({ cases: manyCases(40) }) });
    expect(picks().open).toBe(true);
  });

  it("leads from an open case back to the list when “Cases” is pressed once more, and keeps it open on the way to another part", async () => {
    const { user, props } = show({ open: 14 });
    await user.click(screen.getByRole("tab", { name: "Keeping" }));
    await user.click(screen.getByRole("tab", { name: "Cases" }));
    expect(props.actions.open).not.toHaveBeenCalled();
    await user.click(screen.getByRole("tab", { name: "Cases" }));
    expect(props.actions.open).toHaveBeenCalledWith(null);
  });

  it("leads from “no passphrase” to where one is set", async () => {
    const { user } = show({ shelf: shelf({ vault: "none" }) });
    await user.click(button("Set a passphrase"));
    expect(screen.getByRole("tab", { name: "Keeping" }).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByLabelText("New passphrase")).toBeTruthy();
  });
});

describe("replies to change", () => {
  it("are listed under what they answer, as several bear the same title", async () => {
    await showPart(
      "Replies",
      {},
      {
        templates: ["threat", "harassment", "criticism", "review"].map((category) => ({
          id: `${category}.firm`,
          category,
          title: "Only if the manager insists",
          text: "We will not answer this here.",
        })),
      },
    );
    const choice = within(screen.getByLabelText("Reply to change"));
    expect(choice.getAllByRole("group").map((group) => (group as HTMLOptGroupElement).label)).toEqual([
      "may be a threat",
      "may be harassment",
      "Fair criticism",
      "A review with stars",
    ]);
    expect(choice.getAllByRole("option")).toHaveLength(4);
    expect(await axeProblems()).toEqual([]);
  });
});

describe("a clause to confirm", () => {
  it("has a box that holds all its words, up to a height", () => {
    const rows = (quote: string) => {
      cleanup();
      const clause = { id: "1", label: "clause 1", quote, categories: [], actions: [], notes: [] };
      render(
        <WordsProvider language="en_GB">
          <ul>
            <ClauseEditor clause={clause} onChange={vi.fn()} onRemove={vi.fn()} />
          </ul>
        </WordsProvider>,
      );
      return screen.getByLabelText<HTMLTextAreaElement>("clause 1").rows;
    };
    expect(rows("Be kind.")).toBe(3);
    expect(rows("Be kind to our staff. ".repeat(20))).toBe(6);
    expect(rows("Be kind to our staff. ".repeat(200))).toBe(12);
  });
});
