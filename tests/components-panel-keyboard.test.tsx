// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { choose, NO_FILTER, sortEntries } from "../components/panel/entries";
import { VirtualRows } from "../components/panel/VirtualRows";
import { show, snapshot } from "./components-panel-show";
import { comment, ENTRIES, entry, finding, layOut } from "./components-samples";

beforeEach(layOut);
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe("keyboard", () => {
  const focused = () => document.activeElement?.getAttribute("aria-label");

  it("walks the cards and acts on the one it is on", async () => {
    const { user, props } = show();
    await user.keyboard("j");
    await waitFor(() => expect(focused()).toBe("Someone may need help: Robin Tidy"));
    await user.keyboard("jj");
    await waitFor(() => expect(focused()).toBe("May breach your policy: Callum Birtwell"));
    await user.keyboard("k");
    await waitFor(() => expect(focused()).toBe("May breach your policy: Jay Mottram"));
    await user.keyboard("{Enter}");
    expect(props.actions.reveal).toHaveBeenCalledWith(ENTRIES[3]!.comment);
    await user.keyboard("c");
    expect(props.actions.capture).toHaveBeenCalledWith(ENTRIES[3]);
    await user.keyboard("j");
    await waitFor(() => expect(focused()).toBe("May breach your policy: Callum Birtwell"));
    await user.keyboard("r");
    expect(screen.getByRole("dialog", { name: "Reply to Callum Birtwell" })).toBeTruthy();
  });

  it("walks the cards where the browser draws no frames, as in a covered window", async () => {
    vi.stubGlobal("requestAnimationFrame", () => 0);
    const { user } = show();
    await user.keyboard("j");
    expect(focused()).toBe("Someone may need help: Robin Tidy");
    await user.keyboard("j");
    expect(focused()).toBe("May breach your policy: Jay Mottram");
    vi.unstubAllGlobals();
  });

  it("chooses tabs by number, and leaves letters alone in a field and when switched off", async () => {
    const { user, props, change } = show();
    await user.keyboard("3");
    expect(screen.getByRole("tab", { name: /Breach/ }).getAttribute("aria-selected")).toBe("true");
    await user.keyboard("/");
    const field = await screen.findByRole("searchbox", { name: "Find words or a name" });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard("1 j");
    expect((field as HTMLInputElement).value).toBe("1 j");
    act(() => field.blur());
    await user.keyboard("?");
    await user.click(screen.getByRole("checkbox", { name: "Use these keys" }));
    expect(props.actions.useLetterKeys).toHaveBeenCalledWith(false);
    change({ letterKeys: false });
    await user.click(screen.getByRole("button", { name: "Close" }));
    await user.keyboard("1");
    expect(screen.getByRole("tab", { name: /Breach/ }).getAttribute("aria-selected")).toBe("true");
  });

  it("goes on to the next card when one goes away", async () => {
    const { user, change } = show();
    await user.keyboard("jj");
    await waitFor(() => expect(focused()).toBe("May breach your policy: Jay Mottram"));
    const left = { ...snapshot(), entries: ENTRIES.filter((e) => e.comment.id !== "threat") };
    change({ snapshot: left });
    await waitFor(() => expect(focused()).toBe("May breach your policy: Callum Birtwell"));
  });

  it("goes to the comment whose badge was pressed", async () => {
    show({ focused: { commentId: "check" } });
    await waitFor(() => expect(focused()).toBe("To check: Dot Wainfleet"));
  });

  it("waits a little for that comment, and not until something else is typed", () => {
    vi.useFakeTimers();
    const without = { ...snapshot(), entries: ENTRIES.filter((e) => e.comment.id !== "check") };
    for (const [seconds, came] of [
      [2, true],
      [10, false],
    ] as const) {
      const { change } = show({ snapshot: without, focused: { commentId: "check" } });
      act(() => vi.advanceTimersByTime(seconds * 1000));
      change({ snapshot: snapshot() });
      act(() => vi.advanceTimersByTime(1000));
      expect(focused() === "To check: Dot Wainfleet").toBe(came);
      cleanup();
    }
  });
});

describe("many", () => {
  const many = Array.from({ length: 2000 }, (_, at) => {
    const text = `Muppets, comment number ${at}`;
    return entry(comment(String(at), text, { author: `Writer ${at}` }), [finding("abuse", text, "Muppets")]);
  });

  it("keeps only the cards in the window in the document", () => {
    show({ snapshot: { ...snapshot(), entries: many } });
    expect(screen.getByRole("tab", { name: /All/ }).textContent).toBe("All2000");
    const cards = screen.getAllByRole("article");
    expect(cards.length).toBeGreaterThan(3);
    expect(cards.length).toBeLessThan(40);
    expect(screen.getAllByRole("listitem")[0]!.getAttribute("aria-setsize")).toBe("2000");
  });

  it("draws a row once, however often it is measured and moved, and those beyond the window after the first frame", async () => {
    const draw = vi.fn((index: number) => <p>Row {index}</p>);
    render(
      <VirtualRows count={2000} label="Rows" keyOf={String} guess={() => 90} keep={-1} handle={null}>
        {draw}
      </VirtualRows>,
    );
    const first = screen.getAllByRole("listitem").length;
    expect(first).toBeGreaterThan(3);
    await waitFor(() => expect(screen.getAllByRole("listitem").length).toBeGreaterThan(first));
    expect(draw.mock.calls.map(([index]) => index)).toEqual([...new Set(draw.mock.calls.map(([index]) => index))]);
  });

  it("finds one among them", async () => {
    const { user } = show({ snapshot: { ...snapshot(), entries: many } });
    await user.click(screen.getByRole("button", { name: "Filter and sort" }));
    await user.type(screen.getByRole("searchbox"), "number 1234");
    expect(screen.getAllByRole("article").map((element) => element.getAttribute("aria-label"))).toEqual([
      "May breach your policy: Writer 1234",
    ]);
  });

  it("takes the keys to a card far out of the window", async () => {
    show({ snapshot: { ...snapshot(), entries: many }, focused: { commentId: "1500" } });
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("May breach your policy: Writer 1500"));
  });

  it("orders by time where the page tells it", () => {
    const dated = [
      entry(comment("a", "x"), [finding("abuse", "x", "x")]),
      entry(comment("b", "x", { machineTime: "2026-11-20T10:00:00Z" }), [finding("abuse", "x", "x")]),
      entry(comment("c", "x", { machineTime: "2026-11-21T10:00:00Z" }), [finding("abuse", "x", "x")]),
    ];
    const { cards } = sortEntries(dated, false);
    expect(choose(cards, "all", { ...NO_FILTER, order: "newest" }).map(({ entry: e }) => e.comment.id)).toEqual(["c", "b", "a"]);
  });
});
