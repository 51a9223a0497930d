// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginDay } from "../lib/extension/digest";
import { count } from "../lib/extension/memory";
import { card, show, snapshot } from "./components-panel-show";
import { layOut } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

describe("the daily digest", () => {
  const month = (marked: Record<string, number>, over = {}) => ({
    on: "",
    read: 0,
    bySite: {},
    byClause: {},
    detectors: {},
    seen: [],
    marked,
    ...over,
  });

  it("counts comments once, by platform, since the day before", () => {
    const comment = { key: "a", site: "x" as const, findings: [{ category: "abuse" as const, clause: null, detector: "insults" }] };
    const figures = count(count(undefined, [comment], "2026-11-20"), [comment, { ...comment, key: "b", findings: [] }], "2026-11-20");
    expect(figures.marked).toEqual({ x: 1 });
    const first = beginDay(undefined, [figures], "2026-11-20T08:05:00Z");
    expect(first.digest).toBeNull();
    expect(beginDay(first.start, [figures], "2026-11-20T16:00:00Z")).toEqual({ start: first.start, digest: null });
    const next = beginDay(first.start, [figures, month({ x: 2, facebook: 4 })], "2026-11-21T08:05:00Z");
    expect(next.digest).toEqual({ since: "2026-11-20T08:05:00Z", bySite: { x: 2, facebook: 4 } });
    expect(beginDay(next.start, [figures], "2026-11-21T09:00:00Z").digest).toEqual(next.digest);
    expect(beginDay({ ...next.start, unread: null }, [figures], "2026-11-21T09:00:00Z").digest).toBeNull();
  });

  it("is said in the panel until it was read", async () => {
    const { user, props } = show({ digest: { since: "2026-11-20T08:05:00Z", bySite: { facebook: 4, x: 1 } } });
    expect(screen.getByText("Since 20 November 2026")).toBeTruthy();
    expect(screen.getByText("Facebook: 4 comments marked")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Thank you" }));
    expect(props.actions.closeDigest).toHaveBeenCalledOnce();
  });
});

describe("another page", () => {
  const other = () => {
    const here = snapshot();
    return {
      ...here,
      url: `${here.url}/posts/2`,
      entries: here.entries.map((each) => ({ ...each, comment: { ...each.comment, id: `other-${each.comment.id}` } })),
    };
  };

  it("begins at its most urgent card, whatever was chosen or searched for on the last one", async () => {
    const { user, change } = show();
    await user.click(screen.getByRole("button", { name: "Filter and sort" }));
    await user.type(screen.getByRole("searchbox"), "muppets");
    await user.click(screen.getByRole("tab", { name: /Breach/ }));
    expect(screen.queryByRole("article", { name: /Robin Tidy/ })).toBeNull();
    document.documentElement.scrollTop = 500;
    change({ snapshot: null });
    change({ snapshot: other() });
    expect(screen.getByRole("tab", { name: /^All/ }).getAttribute("aria-selected")).toBe("true");
    expect(screen.getAllByRole("article")[0]!.getAttribute("aria-label")).toContain("Robin Tidy");
    expect(document.documentElement.scrollTop).toBe(0);
  });

  it("takes the focus to none of its cards: the person was on one of the last page", async () => {
    const { user, change } = show();
    await user.keyboard("jjj");
    expect(document.activeElement?.tagName).toBe("ARTICLE");
    change({ snapshot: other() });
    expect(document.activeElement?.tagName).not.toBe("ARTICLE");
  });

  it("leaves a page alone that only has more comments, and a reply that is being written", async () => {
    const { user, change } = show();
    await user.click(card(/Callum Birtwell/).getByRole("button", { name: "Change reply" }));
    change({ snapshot: other() });
    // Over another page it says itself whom it is for.
    expect(screen.getByRole("dialog", { name: "Reply to Callum Birtwell" })).toBeTruthy();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("tab", { name: /Breach/ }));
    change({ snapshot: { ...other(), entries: [...snapshot().entries, ...other().entries] } });
    expect(screen.getByRole("tab", { name: /Breach/ }).getAttribute("aria-selected")).toBe("true");
  });
});

it("names the site in the person's language", () => {
  const here = snapshot();
  show({ snapshot: { ...here, coverage: { ...here.coverage, site: "nhs", siteName: "NHS website" } } }, "cy");
  expect(screen.getByText(/^Gwefan y GIG · /)).toBeTruthy();
  expect(screen.queryByText(/NHS website/)).toBeNull();
});

describe("wellbeing", () => {
  it("blurs harsh words until asked, for the eye and for the ear", async () => {
    const { user } = show({ blur: true });
    const threat = card(/Jay Mottram/);
    expect(threat.getByText("wait till I see her in the car park").closest("[aria-hidden]")).toBeTruthy();
    expect(threat.getByText(/^The marked words may be a threat/)).toBeTruthy();
    await user.click(threat.getByRole("button", { name: "Show the words" }));
    expect(threat.getByText(/“wait till I see her in the car park” led here/)).toBeTruthy();
    expect(threat.getByText("wait till I see her in the car park").closest("[aria-hidden]")).toBeNull();
    expect(card(/Dot/).queryByRole("button", { name: "Show the words" })).toBeNull();
  });

  it("says where staff find support", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "Keys and support" }));
    expect(screen.getByText(/You do not have to read it alone/)).toBeTruthy();
  });
});
