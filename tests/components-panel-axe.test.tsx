// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PanelProps } from "../components/panel/types";
import { card, show, snapshot } from "./components-panel-show";
import { axeProblems, layOut } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

describe("axe", () => {
  it("would find a button without a name", async () => {
    render(<button type="button" />);
    expect((await axeProblems()).join()).toContain("button-name");
  });

  const page = snapshot();
  const states: Record<string, Partial<PanelProps>> = {
    cards: {},
    blurred: { blur: true },
    unknown: { snapshot: null },
    empty: { snapshot: { ...page, entries: [] } },
    reading: { snapshot: { ...page, waiting: 3, coverage: { ...page.coverage, warnings: ["warning_personal_profile"] } } },
    capturing: { capture: { commentId: "x", progress: { step: "frame", done: 1, of: 2 } } },
    sealing: { capture: { commentId: "x", progress: { step: "sealing" } } },
    problem: { problem: { what: "Settings were put aside.", kept: "They are safe.", todo: "Open set-up." } },
  };
  for (const [name, over] of Object.entries(states))
    it(`finds nothing in "${name}"`, async () => {
      show(over);
      expect(await axeProblems()).toEqual([]);
    });

  const opened: Record<string, (user: ReturnType<typeof userEvent.setup>) => Promise<void>> = {
    reply: (user) => user.click(card(/Callum/).getByRole("button", { name: "Change reply" })),
    "hand-over": (user) => user.click(card(/Robin/).getByRole("button", { name: "What to do now" })),
    report: (user) => user.click(card(/Jay/).getByRole("button", { name: "Report…" })),
    keys: (user) => user.click(screen.getByRole("button", { name: "Keys and support" })),
    reasons: (user) => user.click(card(/Callum/).getByRole("button", { name: "Not a breach" })),
    filter: (user) => user.click(screen.getByRole("button", { name: "Filter and sort" })),
    fine: (user) => user.click(screen.getByRole("button", { name: /is fine/ })),
  };
  for (const [name, open] of Object.entries(opened))
    it(`finds nothing with "${name}" open`, async () => {
      const { user } = show();
      await open(user);
      expect(await axeProblems()).toEqual([]);
    });
});
