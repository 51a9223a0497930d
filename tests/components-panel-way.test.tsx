// @vitest-environment jsdom
import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { card, show, snapshot } from "./components-panel-show";
import { comment, ENTRIES, entry, finding, layOut } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

const tab = (name: RegExp) => screen.getByRole("tab", { name });
const focused = () => document.activeElement?.getAttribute("aria-label");
const LATE = "You useless idiots";
const late = entry(comment("late", LATE, { author: "Late Larry" }), [finding("abuse", LATE, "idiots")]);
const only = (...ids: string[]) => ({ ...snapshot(), entries: ENTRIES.filter((one) => ids.includes(one.comment.id)) });

describe("a badge pressed in the page", () => {
  it("leads to its comment from any tab and search, and again when it is pressed again", async () => {
    const { user, change } = show();
    await user.click(tab(/Breach/));
    change({ focused: { commentId: "check" } });
    await waitFor(() => expect(focused()).toBe("To check: Dot Wainfleet"));
    expect(tab(/^All/).getAttribute("aria-selected")).toBe("true");
    await user.click(tab(/Breach/));
    change({ focused: { commentId: "check" } });
    await waitFor(() => expect(focused()).toBe("To check: Dot Wainfleet"));
  });

  it("leads there once: a comment that comes later takes nobody away from what they chose since", async () => {
    const focus = { commentId: "check" };
    const { user, change } = show({ focused: focus });
    await waitFor(() => expect(focused()).toBe("To check: Dot Wainfleet"));
    await user.click(tab(/Breach/));
    await user.click(screen.getByRole("button", { name: "Filter and sort" }));
    await user.type(screen.getByRole("searchbox"), "muppets");
    change({ focused: focus, snapshot: { ...snapshot(), entries: [...ENTRIES, late] } });
    await waitFor(() => expect(tab(/^All/).textContent).toBe("All6"));
    expect(tab(/Breach/).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByRole("searchbox")).toHaveProperty("value", "muppets");
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });
});

describe("nothing is hidden by what cannot be taken back", () => {
  it("the last card of a tab said to be no breach leaves its line to take that back, and those that are fine", async () => {
    const { user, change } = show({ snapshot: only("route", "fair") });
    await user.click(tab(/Wrong place/));
    const settled = { reason: "other" as const, on: "2026-11-21T10:00:00Z", textSha256: "", detectors: [] as string[] };
    const [route, fair] = only("route", "fair").entries;
    change({ snapshot: { ...snapshot(), entries: [{ ...route!, settled }, fair!] } });
    expect(screen.queryByRole("tab")).toBeNull();
    expect(screen.getByRole("button", { name: "1 comment you said is not a breach" })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^1 comment is fine/ })).toBeTruthy();
  });

  it("one card alone has no filter, so the words searched for before do not hide it", async () => {
    const { user, change } = show({ snapshot: only("route", "abuse") });
    await user.click(screen.getByRole("button", { name: "Filter and sort" }));
    await user.type(screen.getByRole("searchbox"), "muppets");
    expect(screen.queryByRole("article", { name: /Priya/ })).toBeNull();
    change({ snapshot: only("route") });
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(card(/Priya Ramsden/)).toBeTruthy();
    expect(screen.queryByText(/No comments fit/)).toBeNull();
  });

  it("on another page the search begins empty, in its field too", async () => {
    const { user, change } = show({ snapshot: only("route", "abuse") });
    await user.click(screen.getByRole("button", { name: "Filter and sort" }));
    await user.type(screen.getByRole("searchbox"), "muppets");
    change({ snapshot: { ...only("route", "abuse"), url: "https://www.facebook.com/otterlane/posts/2" } });
    change({ snapshot: { ...only("threat", "check"), url: "https://www.facebook.com/otterlane/posts/2" } });
    expect(screen.getAllByRole("article")).toHaveLength(2);
    expect(screen.getByRole("searchbox")).toHaveProperty("value", "");
  });

  it("on a page that puts away what one scrolled past, the search and the tab stay", async () => {
    const { user, change } = show({ snapshot: only("route", "abuse") });
    await user.click(tab(/Breach/));
    await user.click(screen.getByRole("button", { name: "Filter and sort" }));
    await user.type(screen.getByRole("searchbox"), "wait");
    change({ snapshot: only("threat", "check") });
    expect(tab(/Breach/).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByRole("searchbox")).toHaveProperty("value", "wait");
    expect(card(/Jay Mottram/)).toBeTruthy();
  });
});

it("the answer to a second selection is gone to, whatever tab is chosen: the first one's card would be taken for it", async () => {
  const [threat, check, fair] = ["threat", "check", "fair"].map((id) => ({
    ...ENTRIES.find((one) => one.comment.id === id)!,
    selected: true as const,
  }));
  const { user, change } = show({ snapshot: { ...snapshot(), entries: [threat!] } });
  await waitFor(() => expect(focused()).toBe("May breach your policy: Jay Mottram"));
  await user.click(tab(/Breach/));
  change({ snapshot: { ...snapshot(), entries: [threat!, check!] } });
  await waitFor(() => expect(focused()).toBe("To check: Dot Wainfleet"));
  await user.click(tab(/Breach/));
  change({ snapshot: { ...snapshot(), entries: [threat!, check!, fair!] } });
  expect(await screen.findByText(/Worst surgery ever/)).toBeTruthy();
  expect(tab(/^All/).getAttribute("aria-selected")).toBe("true");
});
