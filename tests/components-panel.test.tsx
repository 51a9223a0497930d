// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { choose, NO_FILTER, sortEntries } from "../components/panel/entries";
import { Panel } from "../components/panel/Panel";
import type { PanelProps } from "../components/panel/types";
import { type Language, WordsProvider } from "../components/words";
import { axeProblems, comment, ENTRIES, entry, finding, layOut, panelProps } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

function show(over: Partial<PanelProps> = {}, language: Language = "en_GB") {
  const props = panelProps(over);
  const view = render(
    <WordsProvider language={language}>
      <Panel {...props} />
    </WordsProvider>,
  );
  return { props, user: userEvent.setup(), ...view };
}
const card = (name: RegExp) => within(screen.getByRole("article", { name }));
const snapshot = () => panelProps().snapshot!;

describe("the page at a glance", () => {
  it("says whose page it is and what was read of it", () => {
    show();
    expect(screen.getByRole("heading", { level: 1, name: "Otter Lane Surgery" })).toBeTruthy();
    expect(screen.getByText("9 comments read · 2 cut short · 5 replies closed")).toBeTruthy();
  });

  it("puts safety first, then breach, check and route", () => {
    show();
    expect(screen.getAllByRole("article").map((element) => element.getAttribute("aria-label"))).toEqual([
      "Someone may need help: Robin Tidy",
      "May breach your policy: Jay Mottram",
      "May breach your policy: Callum Birtwell",
      "To check: Dot Wainfleet",
      "Wrong place for this: Priya Ramsden",
    ]);
  });

  it("counts comments in tabs, without praise, and shows one tab at a time", async () => {
    const { user } = show();
    const tabs = screen.getAllByRole("tab").map((tab) => tab.textContent);
    expect(tabs).toEqual(["All5", "Help1", "Breach2", "Check1", "Route1"]);
    await user.click(screen.getByRole("tab", { name: /Breach/ }));
    expect(screen.getAllByRole("article")).toHaveLength(2);
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: /Check/ }).getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: /Check/ }));
  });

  it("shows the practice's own words, whole when asked for", async () => {
    const { user } = show();
    const threat = card(/Jay Mottram/);
    expect(threat.queryByText(/every message that names them/)).toBeNull();
    await user.click(threat.getByRole("button", { name: "Read all of clause 8" }));
    expect(threat.getByText(/every message that names them/)).toBeTruthy();
  });

  it("warns in plain words about what could not be read", () => {
    const page = snapshot();
    show({ snapshot: { ...page, entries: [], coverage: { ...page.coverage, read: 0, warnings: ["warning_nothing_read"] } } });
    expect(screen.getByText(/could read no comments on it/)).toBeTruthy();
    expect(screen.queryByText("Nothing to act on")).toBeNull();
  });

  it("is friendly when there is nothing to act on", () => {
    const page = snapshot();
    show({ snapshot: { ...page, entries: page.entries.filter((e) => e.comment.id === "fair") } });
    expect(screen.getByRole("heading", { name: "Nothing to act on" })).toBeTruthy();
    expect(screen.getByText("9 comments read. 1 of them is critical, and fair.")).toBeTruthy();
  });

  it("says how to check text on a page it does not know", () => {
    show({ snapshot: null });
    expect(screen.getByRole("heading", { name: "Courtesy does not know this page" })).toBeTruthy();
  });

  it("tells the reason of what is fine, and never hides what nobody judged", async () => {
    const { user } = show();
    expect(screen.queryByText(/it is about the service, not a person/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "1 comment is fine. See why" }));
    expect(screen.getByText(/it is about the service, not a person/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /1 comment could not be judged/ }));
    expect(screen.getByText("This is not in English or Welsh.")).toBeTruthy();
  });

  it("shows progress while a long page is read, with a way out", async () => {
    const { user, props } = show({ snapshot: { ...snapshot(), waiting: 4 } });
    expect(screen.getByText("Reading: 5 of 9 checked")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(props.actions.stopReading).toHaveBeenCalledOnce();
  });

  it("shows what no clause covers only when asked for", () => {
    const text = "utter muppets";
    const uncovered = entry(comment("u", text), [], { uncovered: [finding("abuse", text, "muppets", { clause: null })] });
    expect(sortEntries([uncovered], false).cards).toHaveLength(0);
    show({ snapshot: { ...snapshot(), entries: [uncovered] }, showUncovered: true });
    expect(screen.getByText("No clause of your policy covers this.")).toBeTruthy();
  });

  it("speaks Welsh", () => {
    show({}, "cy");
    expect(screen.getByRole("tab", { name: /Pob un/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe("cy-GB");
  });
});

describe("one main action, by severity", () => {
  it("copies a reply in one click", async () => {
    const { user, props } = show();
    await user.click(card(/Callum/).getByRole("button", { name: "Copy reply" }));
    expect(props.actions.copy).toHaveBeenCalledWith(ENTRIES[2]!.comment, "We welcome honest feedback, good or bad.", "calm", null);
    expect(await screen.findByText("Copied. Paste it and send it yourself.")).toBeTruthy();
  });

  it("captures a threat first and asks for a reason before any reply to it", async () => {
    const { user, props } = show();
    const threat = card(/Jay Mottram/);
    expect(threat.queryByRole("button", { name: "Copy reply" })).toBeNull();
    await user.click(threat.getByRole("button", { name: "Capture" }));
    expect(props.actions.capture).toHaveBeenCalledWith(ENTRIES[3]);
    await user.click(threat.getByRole("button", { name: "More" }));
    await user.click(threat.getByRole("button", { name: "Edit" }));
    const window = within(screen.getByRole("dialog", { name: "Do not reply to this" }));
    expect(window.queryByRole("textbox", { name: "Your reply" })).toBeNull();
    await user.type(window.getByRole("textbox", { name: "Why must you reply?" }), "The manager asked");
    await user.click(window.getByRole("button", { name: "Go on to the reply" }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(props.actions.copy).toHaveBeenCalledWith(expect.anything(), expect.anything(), "calm", "The manager asked");
  });

  it("hands over to a person when someone may need help, without policy words", async () => {
    const { user, props } = show();
    await user.click(card(/Robin Tidy/).getByRole("button", { name: "What to do now" }));
    const window = within(screen.getByRole("dialog", { name: "Someone may need help" }));
    for (const number of ["999", "111", "116 123"]) expect(window.getByText(number)).toBeTruthy();
    expect(window.queryByText(/clause|policy/i)).toBeNull();
    await user.type(window.getByRole("textbox", { name: "Who did you tell?" }), "duty doctor");
    await user.click(window.getByRole("button", { name: "Note that I told them" }));
    expect(props.actions.logHandOver).toHaveBeenCalledWith(ENTRIES[4]!.comment, "duty doctor");
  });

  it("opens the reply instead of copying one that the check is unsure of", async () => {
    const replies = { ...panelProps().replies, check: () => ({ verdict: "warn" as const, reasons: [] }) };
    const { user, props } = show({ replies });
    await user.click(card(/Callum/).getByRole("button", { name: "Copy reply" }));
    expect(screen.getByRole("dialog", { name: "Reply" })).toBeTruthy();
    expect(props.actions.copy).not.toHaveBeenCalled();
  });
});

describe("the reply", () => {
  async function openReply(over: Partial<PanelProps> = {}) {
    const shown = show(over);
    await shown.user.click(card(/Callum/).getByRole("button", { name: "Edit" }));
    return { ...shown, field: screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your reply" }) };
  }

  it("is checked as one types, and takes the better wording", async () => {
    const { user, field } = await openReply();
    await user.clear(field);
    await user.type(field, "About your appointment");
    expect(screen.getByText(/This says that they are a patient/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Copy" }).disabled).toBe(true);
    await user.click(screen.getByRole("button", { name: "Say “appointments”" }));
    expect(field.value).toBe("About appointments");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Copy" }).disabled).toBe(false);
  });

  it("counts letters and refuses one that is too long", async () => {
    const { user, field } = await openReply({ replies: { ...panelProps().replies, length: (text) => ({ used: text.length, limit: 50 }) } });
    expect(screen.getByText("40 of 50 letters")).toBeTruthy();
    await user.type(field, " And some more words");
    expect(screen.getByText(/too long for this site/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Copy" }).disabled).toBe(true);
  });

  it("can start from another text, and join two", async () => {
    const { user, field } = await openReply();
    await user.selectOptions(screen.getByRole("combobox", { name: "Start from" }), "link");
    expect(field.value).toBe("Please see our website.");
    await user.selectOptions(screen.getByRole("combobox", { name: "Add another text below" }), "calm");
    expect(field.value).toBe("Please see our website.\n\nWe welcome honest feedback, good or bad.");
  });

  it("says why a dead link blocks it", async () => {
    const problem = { what: "The review link is empty.", kept: "", todo: "Add it in set-up." };
    const replies = { ...panelProps().replies, offer: () => ({ step: "reply" as const, templates: [], blocked: problem }) };
    const { user, props } = await openReply({ replies });
    expect(screen.getByRole("alert").textContent).toContain("The review link is empty.");
    await user.click(screen.getByRole("button", { name: "Open set-up" }));
    expect(props.actions.openSetup).toHaveBeenCalledOnce();
  });

  it("says when inserting did not work, and that a person sends it", async () => {
    const problem = { what: "It could not be put in the page.", kept: "It is copied.", todo: "Press Ctrl+V." };
    const actions = { ...panelProps().actions, insert: async () => ({ ok: false as const, problem }) };
    const { user } = await openReply({ actions });
    await user.click(screen.getByRole("button", { name: "Put in the page" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Press Ctrl+V.");
    expect(screen.getByText("You send it. Courtesy never does.")).toBeTruthy();
  });

  it("tells that the thread was already answered", async () => {
    const actions = { ...panelProps().actions, history: async () => [{ on: "2026-03-03T09:00:00Z", templateId: "calm" }] };
    await openReply({ actions });
    expect(await screen.findByText(/Someone answered this thread on 3 March 2026/)).toBeTruthy();
  });
});

describe("not a breach", () => {
  it("takes the reason in one tap, can be undone, and offers an exception", async () => {
    const { user, props } = show();
    await user.click(card(/Callum/).getByRole("button", { name: "Not a breach" }));
    await user.click(screen.getByRole("button", { name: "Just a saying" }));
    expect(props.actions.settle).toHaveBeenCalledWith(ENTRIES[2], "idiom");
    await user.click(screen.getByRole("button", { name: "Never mark “Absolute muppets”" }));
    expect(props.actions.addException).toHaveBeenCalledWith("Absolute muppets");
    await user.click(card(/Dot/).getByRole("button", { name: "Not a breach" }));
    await user.click(screen.getByRole("button", { name: "Fair criticism" }));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(props.actions.settle).toHaveBeenLastCalledWith(ENTRIES[1], null);
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
  it("shows each picture, then the case with undo", async () => {
    const { user, props, rerender } = show({ capture: { commentId: "threat", progress: { step: "frame", done: 2, of: 3 } } });
    expect(screen.getByText("Taking picture 2 of 3")).toBeTruthy();
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
    };
    rerender(
      <WordsProvider language="en_GB">
        <Panel {...props} capture={{ commentId: "threat", progress }} />
      </WordsProvider>,
    );
    expect(screen.getByText("Kept. Case 14, item 3.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Open case" }));
    expect(props.actions.openCase).toHaveBeenCalledWith(14);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(props.actions.undoCapture).toHaveBeenCalledWith("C1");
  });

  it("says what was kept when a capture fails", () => {
    const problem = { what: "The page moved.", kept: "Nothing was kept.", todo: "Try again." };
    show({ capture: { commentId: "threat", progress: { step: "failed", problem } } });
    expect(screen.getByRole("alert").textContent).toContain("Nothing was kept.");
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
    expect(screen.getByRole("dialog", { name: "Reply" })).toBeTruthy();
  });

  it("chooses tabs by number, and leaves letters alone in a field and when switched off", async () => {
    const { user } = show();
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
    await user.click(screen.getByRole("button", { name: "Close" }));
    await user.keyboard("1");
    expect(screen.getByRole("tab", { name: /Breach/ }).getAttribute("aria-selected")).toBe("true");
  });

  it("goes on to the next card when one goes away", async () => {
    const { user, props, rerender } = show();
    await user.keyboard("jj");
    await waitFor(() => expect(focused()).toBe("May breach your policy: Jay Mottram"));
    const left = { ...snapshot(), entries: ENTRIES.filter((e) => e.comment.id !== "threat") };
    rerender(
      <WordsProvider language="en_GB">
        <Panel {...props} snapshot={left} />
      </WordsProvider>,
    );
    await waitFor(() => expect(focused()).toBe("May breach your policy: Callum Birtwell"));
  });

  it("goes to the comment whose badge was pressed", async () => {
    show({ focused: "check" });
    await waitFor(() => expect(focused()).toBe("To check: Dot Wainfleet"));
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

  it("finds one among them", async () => {
    const { user } = show({ snapshot: { ...snapshot(), entries: many } });
    await user.click(screen.getByRole("button", { name: "Filter and sort" }));
    await user.type(screen.getByRole("searchbox"), "number 1234");
    expect(screen.getAllByRole("article").map((element) => element.getAttribute("aria-label"))).toEqual([
      "May breach your policy: Writer 1234",
    ]);
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

describe("wellbeing", () => {
  it("blurs harsh words until asked, for the eye and for the ear", async () => {
    const { user } = show({ blur: true });
    const threat = card(/Jay Mottram/);
    expect(threat.getByText("wait till I see her in the car park").closest("[aria-hidden]")).toBeTruthy();
    await user.click(threat.getByRole("button", { name: "Show the words" }));
    expect(threat.getByText("wait till I see her in the car park").closest("[aria-hidden]")).toBeNull();
    expect(card(/Dot/).queryByRole("button", { name: "Show the words" })).toBeNull();
  });

  it("says where staff find support", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "Keys" }));
    expect(screen.getByText(/You do not have to read it alone/)).toBeTruthy();
  });
});

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
    reply: (user) => user.click(card(/Callum/).getByRole("button", { name: "Edit" })),
    "hand-over": (user) => user.click(card(/Robin/).getByRole("button", { name: "What to do now" })),
    report: (user) => user.click(card(/Jay/).getByRole("button", { name: "Report…" })),
    keys: (user) => user.click(screen.getByRole("button", { name: "Keys" })),
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
