// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { markOf } from "../entrypoints/page.content/labels";
import { hasOwnCode, knowsOwnPages, withoutClauses } from "../lib/extension/policy";
import { defaultSettings } from "../lib/extension/settings-shape";
import { sampleSettings } from "../scripts/demo/practice";
import { card, show, snapshot } from "./components-panel-show";
import { axeProblems, comment, ENTRIES, entry, finding, layOut, panelProps } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

const page = (entries = ENTRIES, coverage = {}) => ({
  ...snapshot(),
  entries,
  coverage: { ...snapshot().coverage, truncated: 0, ...coverage },
});

describe("a practice without a code", () => {
  it("is told so once, and no plain rule is called its own", async () => {
    const { user, props, change } = show({ ownCode: false });
    expect(screen.getByText("No code of conduct is chosen yet. These are plain rules, not yours.")).toBeTruthy();
    expect(screen.getAllByText("A plain code says:").length).toBeGreaterThan(0);
    expect(screen.queryByText(/your policy|May breach/i)).toBeNull();
    expect(screen.getByRole("article", { name: "May break a plain rule: Jay Mottram" })).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Choose your code" }));
    expect(props.actions.openSetup).toHaveBeenCalledOnce();
    change({ ownCode: true });
    expect(screen.queryByText(/No code of conduct is chosen/)).toBeNull();
    expect(screen.queryByText("A plain code says:")).toBeNull();
  });

  it("does not read of its policy where a comment is fine", async () => {
    const recorded = entry(comment("rec", "I recorded my own visit"), [], {}, "own_recording");
    const { user } = show({ ownCode: false, snapshot: page([recorded]) });
    await user.click(screen.getByRole("button", { name: "1 comment is fine. See why" }));
    expect(screen.getByText("Fine: a plain code lets people record their own visit.")).toBeTruthy();
  });

  it("has no clause in its marks nor in what is kept", () => {
    const { comment: about, judgement } = ENTRIES[2]!;
    const told = { comment: about, asRead: null, judgement, settled: null, page: "", place: null };
    const shown = { ...told, element: document.body, authorElements: [], places: [], read: null };
    const words = { category_abuse: "may insult people", mark_clause: "clause $1" };
    expect(markOf(shown, words, true)?.label).toBe("Clause 8 · may insult people");
    expect(markOf(shown, words, false)?.label).toBe("may insult people");
    expect(withoutClauses(judgement!)).toMatchObject({ findings: [{ category: "abuse", clause: null }], policy: null });
  });

  it("is told apart from one that adopted a code or named its pages", () => {
    expect(hasOwnCode(defaultSettings())).toBe(false);
    expect(hasOwnCode(sampleSettings)).toBe(true);
    expect(knowsOwnPages(defaultSettings())).toBe(false);
    expect(knowsOwnPages(sampleSettings)).toBe(true);
  });
});

describe("whose page it is", () => {
  it("is not said before the practice named its pages, neither above nor in how to report", async () => {
    const elsewhere = page(ENTRIES, { ownPage: false });
    const { user, change } = show({ snapshot: elsewhere, knowsOwnPages: false });
    expect(screen.queryByText(/your page/)).toBeNull();
    await user.click(card(/Jay Mottram/).getByRole("button", { name: "Report…" }));
    expect(screen.queryByText(/your page/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Close" }));
    change({ knowsOwnPages: true });
    expect(screen.getByText(/not your page/)).toBeTruthy();
  });
});

describe("a page where only the practice's own words were read", () => {
  it("gets a warning and no all-clear", () => {
    const own = ENTRIES.filter(({ comment: { isOwner } }) => isOwner);
    show({ snapshot: page(own, { cards: 0, read: 0, own: 1, collapsed: 0, warnings: ["warning_only_own"] }) });
    expect(screen.getByText("0 comments read · 1 of your own")).toBeTruthy();
    expect(screen.getByText(/^Only your own words could be read here/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Help us fix this" })).toBeTruthy();
    expect(screen.queryByText(/Nothing to act on/)).toBeNull();
  });
});

describe("what no clause of the code covers", () => {
  const SPAM = "Buy 5 star Google reviews cheap!";
  const FORMAL = "Formal complaint: I want a written response";
  const spam = entry(comment("spam", SPAM), [], { uncovered: [finding("fraud_spam", SPAM, "5 star", { clause: null })] }, "praise");
  const formal = entry(comment("formal", FORMAL, { author: "Ida Bly" }), [], {
    uncovered: [finding("complaint_route", FORMAL, "Formal complaint", { clause: null, severity: "info" })],
  });

  it("is never called fine: it has a fold of its own, and there is no all-clear beside it", async () => {
    const { user } = show({ snapshot: page([spam]) });
    expect(screen.queryByRole("button", { name: /fine/ })).toBeNull();
    expect(screen.getByRole("heading", { name: "Nothing against your code in what was read" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "1 comment: no clause of your code covers it. Look at it" }));
    const shown = card(/Not in your code: Jay Mottram/);
    expect(shown.getByText("No clause of your policy covers this.")).toBeTruthy();
    expect(shown.queryByText(/this is praise|May breach/)).toBeNull();
    expect(screen.getByRole("article").className).toContain("card-review");
    expect(await axeProblems()).toEqual([]);
  });

  it("is shown all the same where it is the way to complain", () => {
    show({ snapshot: page([formal]) });
    expect(card(/Wrong place for this: Ida Bly/).getByText("Wrong place for this")).toBeTruthy();
    expect(screen.getByRole("tab", { name: /Route|Wrong place/ }).textContent).toContain("1");
    expect(screen.queryByRole("button", { name: /no clause of your code/ })).toBeNull();
  });

  it("stands beside what the code covers, each finding with its own word", async () => {
    const text = "Formal complaint: you are all muppets";
    const both = entry(comment("both", text), [finding("abuse", text, "muppets")], {
      uncovered: [finding("complaint_route", text, "Formal complaint", { clause: null, severity: "info" })],
    });
    const { user } = show({ snapshot: page([both]) });
    const shown = card(/May breach/);
    expect(shown.queryByText("No clause of your policy covers this.")).toBeNull();
    await user.click(shown.getByRole("button", { name: /^Also: / }));
    expect(shown.getByText("No clause of your policy covers this.")).toBeTruthy();
  });
});

describe("the words of a comment", () => {
  const about = (text: string) => page([entry(comment("long", text), [finding("abuse", text, "muppets")])]);

  it("are whole where little would be saved", () => {
    const text = `Those muppets ${"kept me for an hour ".repeat(3)}so I left without being seen.`;
    show({ snapshot: about(text) });
    expect(card(/Jay/).getByText(/left without being seen\./)).toBeTruthy();
    expect(card(/Jay/).queryByRole("button", { name: "Read all" })).toBeNull();
  });

  it("can be read to the end where they are cut", async () => {
    const text = `Those muppets ${"kept me for an hour ".repeat(12)}so I left without being seen.`;
    const { user } = show({ snapshot: about(text) });
    expect(screen.queryByText(/left without being seen/)).toBeNull();
    await user.click(card(/Jay/).getByRole("button", { name: "Read all" }));
    expect(screen.getByText(/left without being seen\./)).toBeTruthy();
    await user.click(card(/Jay/).getByRole("button", { name: "Show less", expanded: true }));
    expect(screen.queryByText(/left without being seen/)).toBeNull();
  });
});

describe("a comment that is not as it was written, or not where it was", () => {
  const THREAT = "Wait till I see her.";
  const about = (known: object, more: object = {}) =>
    page([{ ...entry(comment("one", THREAT, { author: "Jay Mottram", ...known }), [finding("threat", THREAT, "Wait")]), ...more }]);

  it("says that the words are a machine's", () => {
    const { change } = show({ snapshot: about({ translated: true }) });
    expect(card(/Jay/).getByText(/· machine translation/)).toBeTruthy();
    change({ snapshot: about({ translated: false }) });
    expect(card(/Jay/).queryByText(/machine translation/)).toBeNull();
  });

  it("says that its place was found without it", () => {
    const { change } = show({ snapshot: about({}, { missing: true }) });
    expect(card(/Jay/).getByText(/· not found where it stood: it may have been deleted/)).toBeTruthy();
    change({ snapshot: about({}, { missing: false }) });
    expect(card(/Jay/).queryByText(/deleted/)).toBeNull();
  });
});

describe("words that a person selected", () => {
  const unknown = { recognised: false, cards: 0, read: 0, own: 0, collapsed: 0 };

  it("have their answer open, until the person closes it", async () => {
    const fair = { ...ENTRIES.find((one) => one.comment.id === "fair")!, selected: true as const };
    const { user, change } = show({ snapshot: page([fair], unknown) });
    expect(screen.getByText(/it is about the service, not a person/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "1 comment is fine. See why" }));
    change({ snapshot: page([fair], unknown) });
    expect(screen.queryByText(/it is about the service, not a person/)).toBeNull();
  });

  it("can be checked from the menu too, and the panel says when there were none", () => {
    const { change } = show({ snapshot: null });
    expect(screen.getByText("Or right-click the text and choose “Check against our code of conduct”.")).toBeTruthy();
    change({ nothingSelected: Date.now() });
    const said = within(screen.getByRole("main")).getByRole("status");
    expect(said.textContent).toBe("Nothing was selected. Select some words on the page first.");
  });
});

it("says the same to a Welsh reader", () => {
  show({ ownCode: false, nothingSelected: 1, snapshot: panelProps().snapshot }, "cy");
  expect(screen.getByText(/Nid oes cod ymddygiad wedi'i ddewis eto/)).toBeTruthy();
  expect(screen.getByText(/Doedd dim wedi'i ddewis/)).toBeTruthy();
});
