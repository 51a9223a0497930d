// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginDay } from "../lib/extension/digest";
import { count } from "../lib/extension/memory";
import { card, show } from "./components-panel-show";
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
