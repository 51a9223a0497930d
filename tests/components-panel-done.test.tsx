// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isOld } from "../components/panel/hand-over";
import { wordsFor } from "../components/words";
import type { Done } from "../lib/extension/memory";
import type { Category } from "../lib/model";
import { namedFirst, suggest } from "../lib/replies/choose";
import { sampleSettings } from "../scripts/demo/practice";
import { card, show, snapshot } from "./components-panel-show";
import { comment, ENTRIES, entry, finding, layOut, panelProps } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

/** An hour of an earlier day, wherever the test runs. */
const BEFORE = new Date(2026, 2, 3, 14, 44).toISOString();
const doneTo = (id: string, done: Omit<Done, "on">) => ({
  done: (about: { id: string }) => (about.id === id ? { on: BEFORE, ...done } : null),
});
const green = (name: RegExp) =>
  within(screen.getByRole("article", { name }))
    .getAllByRole("button")
    .filter((button) => button.className === "nhsuk-button nhsuk-button--small")
    .map((button) => button.textContent);

describe("what was done about a comment", () => {
  it("is said on its card, and nobody is told to do it again", () => {
    const handedOver = { on: BEFORE, toWhom: "duty doctor" };
    show(doneTo("help", { handedOver, captured: { on: BEFORE, id: "C1", caseNumber: 1, item: 1 }, reported: { on: BEFORE } }));
    const help = card(/Robin Tidy/);
    expect(help.getByRole("status").textContent).toBe(
      "Handed to duty doctor, 3 March 2026, 14:44 · Captured: case 1, item 1 · Reported, 3 March 2026, 14:44",
    );
    expect(help.queryByText(/has told nobody/)).toBeNull();
    expect(green(/Robin Tidy/)).toEqual([]);
    expect(help.getByRole("button", { name: "Capture again" })).toBeTruthy();
  });

  it("was done about other words where the comment was edited, and is to be done again", () => {
    const handedOver = { on: BEFORE, toWhom: "duty doctor", edited: true };
    show(doneTo("help", { handedOver }));
    const help = card(/Robin Tidy/);
    expect(help.getByRole("status").textContent).toBe("Handed to duty doctor, 3 March 2026, 14:44, before it was edited");
    expect(help.getByText(/has told nobody/)).toBeTruthy();
    expect(green(/Robin Tidy/)).toEqual(["What to do now"]);
    cleanup();
    show(doneTo("threat", { captured: { on: BEFORE, id: "C1", caseNumber: 2, item: 3, edited: true } }));
    expect(card(/Jay Mottram/).getByText("Captured: case 2, item 3, before it was edited")).toBeTruthy();
    expect(green(/Jay Mottram/)).toEqual(["Capture"]);
  });

  it("is not said to be from before an edit where nobody can tell, and is to be done again all the same", () => {
    show(doneTo("threat", { captured: { on: BEFORE, id: "C1", caseNumber: 2, item: 3, edited: true, unsure: true } }));
    expect(card(/Jay Mottram/).getByText("Captured: case 2, item 3")).toBeTruthy();
    expect(green(/Jay Mottram/)).toEqual(["Capture"]);
  });

  it("has the time alone on the same day", () => {
    expect(wordsFor("en_GB").when(BEFORE)).toBe("3 March 2026, 14:44");
    const today = new Date();
    today.setHours(9, 5);
    expect(wordsFor("en_GB").when(today.toISOString())).toBe("9:05");
  });

  it("lets the main button step back to what comes next", () => {
    show(doneTo("threat", { captured: { on: BEFORE, id: "C1", caseNumber: 2, item: 3 } }));
    expect(card(/Jay Mottram/).getByText("Captured: case 2, item 3")).toBeTruthy();
    expect(card(/Jay Mottram/).getByRole("button", { name: "Capture again" })).toBeTruthy();
    expect(green(/Jay Mottram/)).toEqual(["Report…"]);
    expect(green(/Callum/)).toEqual(["Copy reply"]);
  });

  it("is not there where nothing was done", () => {
    show();
    expect(card(/Jay Mottram/).getByRole("status").textContent).toBe("");
    expect(green(/Jay Mottram/)).toEqual(["Capture"]);
  });
});

describe("a copied reply", () => {
  const copied = { replies: { ...panelProps().replies, copied: ({ id }: { id: string }) => (id === "abuse" ? BEFORE : null) } };

  it("is no answer until someone says that it was posted", async () => {
    const { user, props } = show(copied);
    const abuse = card(/Callum/);
    expect(abuse.getByText("Reply copied, 3 March 2026, 14:44. Was it posted?")).toBeTruthy();
    expect(abuse.queryByText(/Answered/)).toBeNull();
    expect(green(/Callum/)).toEqual([]);
    await user.click(abuse.getByRole("button", { name: "I posted it" }));
    expect(props.actions.sayPosted).toHaveBeenLastCalledWith(ENTRIES[2]!.comment, true);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(props.actions.sayPosted).toHaveBeenLastCalledWith(ENTRIES[2]!.comment, null);
    await user.click(abuse.getByRole("button", { name: "I did not" }));
    expect(props.actions.sayPosted).toHaveBeenLastCalledWith(ENTRIES[2]!.comment, false);
  });

  it("can be said to be posted on a comment that is fine too", async () => {
    const { user, props } = show({ replies: { ...panelProps().replies, copied: ({ id }) => (id === "fair" ? BEFORE : null) } });
    await user.click(screen.getByRole("button", { name: /is fine/ }));
    await user.click(screen.getByRole("button", { name: "I posted it" }));
    expect(props.actions.sayPosted).toHaveBeenCalledWith(ENTRIES[6]!.comment, true);
  });

  it("is told to whoever copies next, who looks at the thread first", async () => {
    const { user, props } = show(copied);
    await user.click(card(/Callum/).getByRole("button", { name: "Copy reply" }));
    expect(screen.getByText(/Nobody has said that it was posted/)).toBeTruthy();
    expect(props.actions.copy).not.toHaveBeenCalled();
  });

  it("is no news in the window that it was just copied from", async () => {
    const { user, change } = show();
    await user.click(card(/Callum/).getByRole("button", { name: "Change reply" }));
    change(copied);
    expect(card(/Callum/).getByText(/Was it posted/)).toBeTruthy();
    expect(screen.queryByText(/Nobody has said that it was posted/)).toBeNull();
    await user.keyboard("{Escape}");
    await user.click(card(/Callum/).getByRole("button", { name: "Change reply" }));
    expect(screen.getByText(/Nobody has said that it was posted/)).toBeTruthy();
  });
});

it("how to report asks for a capture of what stands there, and for no second one", async () => {
  const captured = { on: BEFORE, id: "C1", caseNumber: 2, item: 3 };
  const window = () => within(screen.getByRole("dialog", { name: "Report to the site" }));
  const guide = { where: "Three dots", reasons: ["Threat"], expect: "They answer.", captureFirst: true };
  const there = panelProps().snapshot!;
  const more = {
    actions: { ...panelProps().actions, guide: () => guide },
    snapshot: { ...there, coverage: { ...there.coverage, ownPage: true } },
    knowsOwnPages: true,
  };
  for (const before of [undefined, { ...captured, edited: true }]) {
    const { user } = show({ ...more, ...doneTo("threat", { captured: before }) });
    await user.click(card(/Jay Mottram/).getByRole("button", { name: "Report…" }));
    expect(window().getByText("Capture it first. The report may take it away.")).toBeTruthy();
    expect(window().getByText(/ban its writer from the page\. Capture it first\.$/)).toBeTruthy();
    cleanup();
  }
  const { user } = show({ ...more, ...doneTo("threat", { captured }) });
  await user.click(card(/Jay Mottram/).getByRole("button", { name: "Report…" }));
  expect(window().getByText(/ban its writer from the page/)).toBeTruthy();
  expect(window().queryByText(/Capture it first/)).toBeNull();
  expect(window().queryByRole("button", { name: "Capture" })).toBeNull();
  expect(window().getByText("Captured: case 2, item 3")).toBeTruthy();
});

describe("the emergency hand-over", () => {
  const said = "Somebody should look at this";
  const safety = async (category: Category, more = {}, tellFirst = { danger: "", safeguarding: "" }) => {
    const one = entry(comment("x", said, { author: "Bo Tarn", ...more }), [finding(category, said, "Somebody")]);
    const { practice } = sampleSettings;
    const replies = {
      ...panelProps().replies,
      tellFirst: (about: Category) => namedFirst(about, tellFirst),
      offer: (about: typeof one, found: Parameters<typeof suggest>[0]["finding"]) => {
        const made = suggest({ judgement: null, finding: found, comment: about.comment, practice, policy: null, tellFirst });
        return { ...made, templates: made.templates.map(({ id, title, text }) => ({ id, title, text })) };
      },
    };
    const shown = show({ replies, snapshot: { ...snapshot(), entries: [one] } });
    const onCard = card(/Bo Tarn/).getByText(/has told nobody/).textContent!;
    await shown.user.click(card(/Bo Tarn/).getByRole("button", { name: "What to do now" }));
    return { ...shown, onCard, window: within(screen.getByRole("dialog", { name: "Someone may need help" })) };
  };

  it.each([
    ["safety_emergency", "the duty manager or a doctor now", "duty manager"],
    ["safety_suicide", "the duty manager or a doctor now", "duty manager"],
    ["safety_safeguarding", "your safeguarding lead or the duty manager now", "safeguarding lead"],
  ] as const)("names the same people on the card, in the window and in the hint (%s)", async (category, whom, role) => {
    const { onCard, window } = await safety(category);
    expect(onCard).toContain(`Tell ${whom}`);
    expect(window.getByText(new RegExp(`Tell ${whom}`))).toBeTruthy();
    expect(window.getByText(`A role is enough, such as ${role}.`)).toBeTruthy();
    expect(window.getByRole<HTMLInputElement>("textbox", { name: "Who did you tell?" }).value).toBe(role);
  });

  it.each([
    ["safety_emergency", "Sue (duty doctor)"],
    ["safety_suicide", "Sue (duty doctor)"],
    ["safety_safeguarding", "Dr Obi"],
  ] as const)("names whom the practice wants told first (%s)", async (category, whom) => {
    const { onCard, window, user, props } = await safety(category, {}, { danger: "Sue (duty doctor)", safeguarding: "Dr Obi" });
    expect(onCard).toBe(`Courtesy has told nobody. Tell ${whom} now.`);
    expect(window.getByText(new RegExp(`\\. Tell ${whom.replace(/[()]/g, "\\$&")} now\\.$`))).toBeTruthy();
    expect(window.getByRole<HTMLInputElement>("textbox", { name: "Who did you tell?" }).value).toBe(whom);
    await user.click(window.getByRole("button", { name: "I told them" }));
    expect(props.actions.logHandOver).toHaveBeenCalledWith(expect.objectContaining({ id: "x" }), whom);
  });

  it.each([
    ["safety_emergency", ["999", "111"]],
    ["safety_suicide", ["999", "111", "116 123"]],
    ["safety_safeguarding", ["999"]],
  ] as const)("shows only the numbers that help (%s)", async (category, numbers) => {
    const { window } = await safety(category);
    const shown = ["999", "111", "116 123"].filter((number) => window.queryByText(number, { selector: "strong" }));
    expect(shown).toEqual(numbers);
    expect(window.queryByText(/council's safeguarding team/) !== null).toBe(category === "safety_safeguarding");
  });

  it("has telling someone as its one green button, and notes it in one press", async () => {
    const { user, props, window } = await safety("safety_suicide");
    const main = window.getAllByRole("button").filter((button) => button.className === "nhsuk-button nhsuk-button--small");
    expect(main.map((button) => button.textContent)).toEqual(["I told them"]);
    await user.click(main[0]!);
    expect(props.actions.logHandOver).toHaveBeenCalledWith(expect.objectContaining({ id: "x" }), "duty manager");
    expect(window.getByText(/Noted, with the time/)).toBeTruthy();
    expect((main[0] as HTMLButtonElement).disabled).toBe(true);
  });

  it("says that it is noted when it is, and takes it back", async () => {
    const { user, props, window } = await safety("safety_suicide");
    let answer = (_: { ok: true; value: null }) => {};
    const asked = new Promise<{ ok: true; value: null }>((resolve) => {
      answer = resolve;
    });
    vi.mocked(props.actions.logHandOver).mockReturnValueOnce(asked);
    await user.click(window.getByRole("button", { name: "I told them" }));
    expect(window.queryByText(/Noted, with the time/)).toBeNull();
    answer({ ok: true, value: null });
    expect(await window.findByText(/Noted, with the time/)).toBeTruthy();
    expect(window.getByText("You told: duty manager")).toBeTruthy();
    await user.click(window.getByRole("button", { name: "Undo" }));
    expect(props.actions.logHandOver).toHaveBeenLastCalledWith(expect.objectContaining({ id: "x" }), null);
    expect(window.queryByText(/Noted, with the time/)).toBeNull();
    expect(window.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(document.activeElement).toBe(window.getByRole("textbox", { name: "Who did you tell?" }));
    expect(window.getByRole<HTMLButtonElement>("button", { name: "I told them" }).disabled).toBe(false);
  });

  it("says what went wrong instead, and can be tried again", async () => {
    const { user, props, window } = await safety("safety_suicide");
    const problem = { what: "The disk is full.", kept: "", todo: "Free some space." };
    vi.mocked(props.actions.logHandOver).mockResolvedValueOnce({ ok: false, problem });
    await user.click(window.getByRole("button", { name: "I told them" }));
    expect((await window.findByRole("alert")).textContent).toContain("The disk is full.");
    expect(window.queryByText(/Noted, with the time/)).toBeNull();
    await user.click(window.getByRole("button", { name: "I told them" }));
    expect(await window.findByText(/Noted, with the time/)).toBeTruthy();
    expect(window.queryByRole("alert")).toBeNull();
  });

  it("says how old the comment is, and never that an old one is happening now", async () => {
    const { window } = await safety("safety_emergency", { shownTime: "2 months ago" });
    expect(window.getByText(/Written: 2 months ago. It was not written lately/)).toBeTruthy();
    expect(screen.queryByText(/happening now|seriously ill now/)).toBeNull();
  });

  it.each([
    ["2 months ago", true],
    ["a year ago", true],
    ["5d", true],
    ["3w", true],
    ["1 day ago", false],
    ["2 h", false],
    ["15 mins", false],
    ["1m", false],
    ["Just now", false],
    ["3 October 2025", true],
    ["3 October 2025 at 10:15", true],
    ["7:34 PM · Oct 23, 2026", true],
    ["October 2025", true],
    ["22 Nov", false],
    ["22 November at 09:05", false],
    ["Nov 21", false],
    ["22 Tachwedd", false],
    ["15 Nov", true],
    ["24 Dec", true],
    ["22/11/2026", false],
    ["05/12/2026", false],
    ["gestern", false],
  ])("takes “%s” for old: %s", (shownTime, old) => {
    expect(isOld({ machineTime: null, shownTime }, new Date("2026-11-22T12:00:00Z"))).toBe(old);
  });
});

describe("for the keyboard and the screen reader", () => {
  it("the words take the focus when they are shown", async () => {
    const { user } = show({ blur: true });
    await user.click(card(/Callum/).getByRole("button", { name: "Show the words" }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Absolute muppets"));
    expect(document.activeElement?.tagName).toBe("BLOCKQUOTE");
  });

  it("each card has a heading, and its buttons say whose comment they are for", () => {
    show();
    expect(card(/Callum/).getByRole("heading", { level: 2 }).textContent).toMatch(/May breach clause 8/);
    for (const name of ["Copy reply", "More"])
      expect(card(/Callum/).getByRole("button", { name, description: /Callum Birtwell/ })).toBeTruthy();
  });

  it("says how grave a breach is in words, and nothing of the kind of a comment in the wrong place", () => {
    show();
    expect(card(/Callum/).getByRole("heading").textContent).toMatch(/medium concern$/);
    expect(card(/Priya/).getByRole("heading").textContent).not.toMatch(/concern|information/);
  });
});

describe("capture beside the reply", () => {
  it("is there for what is grave, as the steps say, and behind More for what is not", () => {
    show();
    expect(card(/Callum/).getByRole("button", { name: "Capture" })).toBeTruthy();
    expect(card(/Dot/).queryByRole("button", { name: "Capture" })).toBeNull();
  });
});
