// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ODD_SIZE } from "../lib/evidence/fresh";
import { card, show, snapshot } from "./components-panel-show";
import { ENTRIES, layOut, panelProps } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

describe("not a breach", () => {
  it("takes the reason in one tap, can be undone, and offers an exception", async () => {
    const { user, props } = show();
    await user.click(card(/Callum/).getByRole("button", { name: "Not a breach" }));
    await user.click(screen.getByRole("button", { name: "Just a saying" }));
    expect(props.actions.settle).toHaveBeenCalledWith(ENTRIES[2], "idiom");
    await user.click(screen.getByRole("button", { name: "Never mark “Absolute muppets”" }));
    expect(props.actions.setException).toHaveBeenCalledWith("Absolute muppets", true);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(props.actions.setException).toHaveBeenLastCalledWith("Absolute muppets", false);
    expect(screen.queryByText("“Absolute muppets” will not be marked again.")).toBeNull();
    await user.click(card(/Dot/).getByRole("button", { name: "Not a breach" }));
    await user.click(screen.getByRole("button", { name: "Fair criticism" }));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(props.actions.settle).toHaveBeenLastCalledWith(ENTRIES[1], null);
  });

  it("is left by Escape as by Cancel, and the focus goes back to what opened it", async () => {
    const { user, props } = show();
    const opener = card(/Callum/).getByRole("button", { name: "Not a breach" });
    for (const leave of [() => user.keyboard("{Escape}"), () => user.click(screen.getByRole("button", { name: "Cancel" }))]) {
      await user.click(opener);
      expect(document.activeElement).toBe(screen.getByRole("button", { name: "Fair criticism" }));
      await leave();
      expect(screen.queryByRole("group", { name: "Why is it not a breach?" })).toBeNull();
      expect(document.activeElement).toBe(opener);
    }
    expect(props.actions.settle).not.toHaveBeenCalledWith(expect.anything(), expect.any(String));
  });

  it("offers the undo for ten seconds", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = show();
    await user.click(card(/Callum/).getByRole("button", { name: "Not a breach" }));
    await user.click(screen.getByRole("button", { name: "Fair criticism" }));
    await user.unhover(screen.getByRole("button", { name: "Undo" }));
    act(() => vi.advanceTimersByTime(9_000));
    expect(screen.queryByRole("button", { name: "Undo" })).toBeTruthy();
    act(() => vi.advanceTimersByTime(2_000));
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    vi.useRealTimers();
  });

  it("lists what was settled, and takes it back", async () => {
    const settled = { ...ENTRIES[2]!, settled: { reason: "idiom" as const, on: "2026-11-20", textSha256: "", detectors: [] } };
    const { user, props } = show({ snapshot: { ...snapshot(), entries: [settled] } });
    await user.click(screen.getByRole("button", { name: "1 comment you said is not a breach" }));
    await user.click(screen.getByRole("button", { name: "Take this back" }));
    expect(props.actions.settle).toHaveBeenCalledWith(settled, null);
  });
});

describe("capture and report", () => {
  it("takes away what was only said before, so that how it goes is in sight; what can be undone stays", async () => {
    const { user } = show();
    await user.click(card(/Callum/).getByRole("button", { name: "Copy reply" }));
    expect(await screen.findByText(/^Copied/)).toBeTruthy();
    await user.click(card(/Jay/).getByRole("button", { name: "Capture" }));
    expect(screen.queryByText(/^Copied/)).toBeNull();
    await user.click(card(/Callum/).getByRole("button", { name: "Not a breach" }));
    await user.click(screen.getByRole("button", { name: "Fair criticism" }));
    await user.click(card(/Jay/).getByRole("button", { name: "Capture" }));
    expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
  });

  it("gives the guidance in Welsh, and no empty steps where the platform has no menu for it", async () => {
    const guide = { where: "", reasons: [], expect: "Nothing there fits. Tell your manager.", captureFirst: false };
    const actions = { ...panelProps().actions, guide: () => guide };
    const { user } = show({ actions }, "cy");
    await user.click(card(/Jay Mottram/).getByRole("button", { name: "Rhoi gwybod…" }));
    const steps = within(screen.getByRole("dialog", { name: "Rhoi gwybod i'r wefan" })).getAllByRole("listitem");
    expect(steps.map((step) => step.textContent)).toEqual(["Nid oes dim yno yn addas. Dywedwch wrth eich rheolwr."]);
  });

  it("shows each picture, then the case with undo", async () => {
    const { user, props, change } = show({ capture: { commentId: "threat", progress: { step: "frame", done: 1, of: 3 } } });
    expect(screen.getByText("Taking picture 2 of 3")).toBeTruthy();
    // The one that is taken, from the first on; none is said to come after the last.
    for (const [done, words] of [
      [0, "Taking picture 1 of 3"],
      [3, "Taking picture 3 of 3"],
    ] as const) {
      change({ capture: { commentId: "threat", progress: { step: "frame", done, of: 3 } } });
      expect(screen.getByText(words)).toBeTruthy();
    }
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(props.actions.cancelCapture).toHaveBeenCalledOnce();
    const progress = {
      step: "kept" as const,
      id: "C1",
      caseNumber: 14,
      item: 3,
      completeness: "complete" as const,
      warnings: [],
      locked: false,
      better: ["permalink" as const],
    };
    change({ capture: { commentId: "threat", progress } });
    expect(screen.getByText("Kept. Case 14, item 3.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Capture on its own page" }));
    expect(props.actions.captureBetter).toHaveBeenCalledWith("permalink");
    await user.click(screen.getByRole("button", { name: "Open case" }));
    expect(props.actions.openCase).toHaveBeenCalledWith(14);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(props.actions.undoCapture).toHaveBeenCalledWith("C1");
  });

  it.each([
    ["en_GB", "Part of the picture may be missing. Set zoom to 100 % and capture again."],
    ["cy", "Gall rhan o'r llun fod ar goll. Gosodwch y chwyddo ar 100 % a chipiwch eto."],
  ] as const)("says what to do about a picture of an odd size, which the record keeps as a fact (%s)", (language, advice) => {
    const kept = { step: "kept", id: "C1", caseNumber: 14, item: 3, completeness: "complete", locked: false } as const;
    show({ capture: { commentId: "threat", progress: { ...kept, warnings: [ODD_SIZE], better: [] } } }, language);
    expect(screen.getByText(new RegExp(advice))).toBeTruthy();
    expect(screen.queryByText(/not of one size/)).toBeNull();
  });

  it("says what was kept when a capture fails", () => {
    const problem = { what: "The page moved.", kept: "Nothing was kept.", todo: "Try again." };
    show({ capture: { commentId: "threat", progress: { step: "failed", problem } } });
    expect(screen.getByRole("alert").textContent).toContain("Nothing was kept.");
  });

  it.each([
    [true, /delete the comment, or ban its writer/],
    [false, /not your page, so you cannot hide or delete/],
  ])("says in a report what only a page's owner can do (own page: %s)", async (ownPage, words) => {
    const there = snapshot();
    const { user } = show({ snapshot: { ...there, coverage: { ...there.coverage, ownPage } } });
    await user.click(card(/Jay Mottram/).getByRole("button", { name: "Report…" }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("guides a report and keeps its number", async () => {
    const { user, props } = show();
    await user.click(card(/Jay Mottram/).getByRole("button", { name: "Report…" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Reason you chose" }), "Violent content");
    await user.type(screen.getByRole("textbox", { name: "Reference number" }), "FB-1");
    await user.click(screen.getByRole("button", { name: "Note that I reported it" }));
    expect(props.actions.logReport).toHaveBeenCalledWith(ENTRIES[3]!.comment, "FB-1", "Violent content");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
