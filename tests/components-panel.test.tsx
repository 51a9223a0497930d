// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sortEntries } from "../components/panel/entries";
import { whyOf } from "../components/shared/why";
import { wordsFor } from "../components/words";
import { card, show, snapshot } from "./components-panel-show";
import { comment, ENTRIES, entry, finding, layOut, panelProps, SAFETY_STEPS, STEPS } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

describe("the page at a glance", () => {
  it("says whose page it is and what was read of it", () => {
    show();
    expect(screen.getByRole("heading", { level: 1, name: "Otter Lane Surgery" })).toBeTruthy();
    expect(screen.getByText("8 comments read · 2 cut short · 5 still closed · 1 of your own")).toBeTruthy();
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
    expect(tabs).toEqual(["All5", "Needs help1", "Breach2", "Check1", "Wrong place1"]);
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
    const nothing = { ...page, entries: [], coverage: { ...page.coverage, read: 0, warnings: ["warning_nothing_read"] } };
    show({ snapshot: nothing, selectKeys: "Alt+Shift+S" });
    expect(screen.getByText(/^No comments could be read here\. Do you see some\? Load the page again\./).textContent).toMatch(
      /select their text and press Alt\+Shift\+S\.$/,
    );
    expect(screen.queryByText("Nothing to act on")).toBeNull();
  });

  it.each(["warning_nothing_read", "warning_some_not_read"])(
    "shows the bare frame of a page after %s before it is saved",
    async (warning) => {
      const page = snapshot();
      const { user, props } = show({ snapshot: { ...page, coverage: { ...page.coverage, warnings: [warning] } } });
      await user.click(screen.getByRole("button", { name: "Help us fix this" }));
      const window = within(screen.getByRole("dialog", { name: "Help us fix this" }));
      expect(window.getByRole<HTMLTextAreaElement>("textbox", { name: "What the file will hold" })).toMatchObject({
        value: "html\n body …",
        readOnly: true,
      });
      expect(props.actions.saveSketch).not.toHaveBeenCalled();
      await user.click(window.getByRole("button", { name: "Save as a file" }));
      expect(props.actions.saveSketch).toHaveBeenCalledWith("html\n body …");
      expect(screen.queryByRole("dialog")).toBeNull();
      expect(screen.getByText("Saved with your downloads.")).toBeTruthy();
    },
  );

  it("offers no frame of a page that was read, and says when the page does not answer", async () => {
    const { user, change } = show();
    expect(screen.queryByRole("button", { name: "Help us fix this" })).toBeNull();
    const page = snapshot();
    const problem = { what: "The page does not answer.", kept: "", todo: "Load the page again, then try once more." };
    const actions = { ...panelProps().actions, sketch: async () => ({ ok: false as const, problem }) };
    change({ actions, snapshot: { ...page, coverage: { ...page.coverage, warnings: ["warning_some_not_read"] } } });
    await user.click(screen.getByRole("button", { name: "Help us fix this" }));
    expect(await screen.findByText("The page does not answer. Load the page again, then try once more.")).toBeTruthy();
  });

  it("says when a comment cannot be shown on the page any more", async () => {
    const problem = { what: "This comment is not shown on the page now.", kept: "", todo: "Scroll until you see the comment again." };
    const { user } = show({ actions: { ...panelProps().actions, reveal: async () => ({ ok: false as const, problem }) } });
    await user.click(screen.getAllByRole("button", { name: "More" })[0]!);
    await user.click(screen.getAllByRole("button", { name: "Show on page" })[0]!);
    expect(await screen.findByText("This comment is not shown on the page now. Scroll until you see the comment again.")).toBeTruthy();
  });

  it("is friendly when there is nothing to act on", () => {
    const page = snapshot();
    const fair = page.entries.filter((e) => e.comment.id === "fair");
    show({ snapshot: { ...page, entries: fair, coverage: { ...page.coverage, truncated: 0, collapsed: 0 } } });
    expect(screen.getByRole("heading", { name: "Nothing to act on" })).toBeTruthy();
    expect(screen.getByText("8 comments read. 1 of them is critical, and fair.")).toBeTruthy();
    expect(screen.queryByText(/check the rest|could not be judged/)).toBeNull();
  });

  it("gives no all-clear where not all was read, cut short or not judged", () => {
    const page = snapshot();
    const fair = page.entries.filter((e) => e.comment.id === "fair");
    const other = page.entries.filter((e) => e.judgement?.language === "other");
    const stopped = fair.map((e) => ({ ...e, judgement: null }));
    const whole = { ...page.coverage, truncated: 0, collapsed: 0 };
    const partly = { snapshot: { ...page, entries: fair, coverage: { ...whole, cards: 2, read: 1 } } };
    const { change } = show(partly);
    const says = (words: string) => {
      expect(screen.getByRole("heading", { name: "Nothing to act on in what was read" })).toBeTruthy();
      expect(within(screen.getByRole("main")).getByText(words)).toBeTruthy();
    };
    says("1 of 2 comments read. 1 of them is critical, and fair.");
    expect(screen.getByText(/^1 of 2 comments read/, { selector: "header p" })).toBeTruthy();
    change({ snapshot: { ...page, entries: fair, coverage: { ...whole, truncated: 1 } } });
    says("1 comment is cut short. Open it on the page to check the rest.");
    change({ snapshot: { ...page, entries: fair, coverage: { ...whole, collapsed: 3 } } });
    says("Some comments or replies are still closed. Open them on the page to check them.");
    change({ snapshot: { ...page, entries: fair, coverage: { ...whole, warnings: ["warning_stopped"] } } });
    says("8 comments read. 1 of them is critical, and fair.");
    expect(screen.getByText("You stopped the reading. Load the page again to read the rest.")).toBeTruthy();
    change({ snapshot: { ...page, entries: other, coverage: whole } });
    says("1 comment could not be judged. Look at it yourself.");
    change({ snapshot: { ...page, entries: stopped, coverage: whole } });
    says("1 comment could not be judged. Look at it yourself.");
    expect(screen.getByRole("button", { name: /1 comment could not be judged/ })).toBeTruthy();
  });

  it("says of stars alone that there are no words to judge", async () => {
    const stars = entry(comment("stars", "", { rating: 2, author: "Ted" }), [], { language: "none" });
    const { user } = show({ snapshot: { ...snapshot(), entries: [stars] } });
    expect(screen.queryByRole("button", { name: /could not be judged/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "1 review has no words to judge" }));
    expect(screen.getByText("There are no words to judge, only 2 stars.")).toBeTruthy();
  });

  it("takes the page's name from the page, else from the window's title", () => {
    const page = snapshot();
    const elsewhere = { ...page, coverage: { ...page.coverage, ownPage: false } };
    const { change } = show({ snapshot: { ...elsewhere, coverage: { ...elsewhere.coverage, pageName: "Marsh Road Group" } } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Marsh Road Group");
    change({ snapshot: { ...elsewhere, title: "(3) Otter Village | Facebook" } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Otter Village");
    change({ snapshot: { ...elsewhere, title: "Notifications / X" } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Courtesy");
  });

  it("says of a page of nobody's what it gathers, and of each comment whether it stands under the practice's post", () => {
    const page = snapshot();
    const mentions = { ...page.coverage, site: "x" as const, siteName: "X", pageKind: "mentions", ownPage: false };
    const entries = page.entries.map((e) => ({ ...e, underOwn: e.comment.author.startsWith("Callum") }));
    show({ snapshot: { ...page, entries, coverage: mentions } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("X: mentions of you");
    expect(screen.queryByText(/your page/)).toBeNull();
    expect(card(/Callum/).getByText(/ · under your post/)).toBeTruthy();
    expect(card(/Jay Mottram/).getByText("Jay Mottram").tagName, "an Arabic name would turn the line round").toBe("BDI");
    expect(card(/Jay Mottram/).getByText(/ · not under your post/)).toBeTruthy();
  });

  it("says how to check text on a page it does not know", () => {
    show({ snapshot: null, selectKeys: "Alt+Shift+S" });
    expect(screen.getByRole("heading", { name: "Courtesy does not know this page" })).toBeTruthy();
    expect(screen.getByText("Shift").closest("p")!.textContent).toBe("Alt + Shift + S");
  });

  it("tells the reason of what is fine, and never hides what nobody judged", async () => {
    const { user } = show();
    expect(screen.queryByText(/it is about the service, not a person/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "1 comment is fine. See why" }));
    expect(screen.getByText(/it is about the service, not a person/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /1 comment could not be judged/ }));
    expect(screen.getByText("This is not in English or Welsh.")).toBeTruthy();
  });

  it("does not ask who wrote an answer of one's own, where the site puts no name beside it", () => {
    const own = entry(comment("bad", "Sorry that your appointment was late", { isOwner: true, author: "" }), []);
    show({ snapshot: { ...snapshot(), entries: [own] } });
    expect(screen.getByText("This says that they are a patient.")).toBeTruthy();
    expect(screen.queryByText(/No name shown/)).toBeNull();
  });

  it("names an answer of one's own on the page that says too much, on one's own page only", () => {
    const own = (id: string, text: string) => entry(comment(id, text, { isOwner: true, author: "Otter Lane Surgery" }), []);
    const entries = [own("bad", "Sorry that your appointment was late"), own("good", "Thank you all")];
    const there = { ...snapshot(), entries };
    const { change } = show({ snapshot: there });
    expect(screen.queryByText(/Nothing to act on/)).toBeNull();
    expect(screen.getByRole("button", { name: "1 answer of your own says too much" }).getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("This says that they are a patient.")).toBeTruthy();
    expect(screen.getByText("It is on the page now. Change it or delete it there.")).toBeTruthy();
    expect(screen.queryByText("Thank you all")).toBeNull();
    change({ snapshot: { ...there, coverage: { ...there.coverage, ownPage: false } } });
    expect(screen.queryByText("This says that they are a patient.")).toBeNull();
    expect(screen.getByText(/Nothing to act on/)).toBeTruthy();
  });

  it("shows progress while a long page is read, with a way out", async () => {
    const { user, props } = show({ snapshot: { ...snapshot(), waiting: 4 } });
    expect(screen.getByText("Reading: 4 of 8 checked")).toBeTruthy();
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
    expect(threat.queryByRole("button", { name: "Put reply in the page" })).toBeNull();
    await user.click(threat.getByRole("button", { name: "Reply anyway…" }));
    const window = within(screen.getByRole("dialog", { name: "Do not reply to this" }));
    for (const place of [threat, window]) expect(place.getAllByRole("listitem").map((item) => item.textContent)).toEqual(STEPS);
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
    for (const step of SAFETY_STEPS) expect(window.getByText(step)).toBeTruthy();
    expect(window.queryByText(/clause|policy/i)).toBeNull();
    const field = window.getByRole<HTMLInputElement>("textbox", { name: "Who did you tell?" });
    expect(field.value).toBe("duty manager");
    await user.clear(field);
    await user.type(field, "duty doctor");
    await user.click(window.getByRole("button", { name: "I told them" }));
    expect(props.actions.logHandOver).toHaveBeenCalledWith(ENTRIES[4]!.comment, "duty doctor");
  });

  it("opens the reply instead of copying one that the check is unsure of", async () => {
    const replies = { ...panelProps().replies, check: () => ({ verdict: "warn" as const, reasons: [] }) };
    const { user, props } = show({ replies });
    await user.click(card(/Callum/).getByRole("button", { name: "Copy reply" }));
    expect(within(screen.getByRole("dialog", { name: "Reply to Callum Birtwell" })).getByText(STEPS[1]!)).toBeTruthy();
    expect(props.actions.copy).not.toHaveBeenCalled();
  });
});

describe("the reason", () => {
  const text = "She is a Lazy Cow";
  const why = (because: string, detector = "insults") =>
    whyOf(wordsFor("en_GB"), finding("abuse", text, "Lazy Cow", { because, detector }), text);

  it("is a sentence, with the words as they were written and without the numbers of rules", () => {
    expect(why('R1: "lazy cow" is name-calling (R4).')).toBe("“Lazy Cow” is name-calling.");
    expect(why('This says: "not there".')).toBe("This says: “not there”.");
  });

  it("comes from the category in Welsh, and where only the text model spoke", () => {
    expect(why("The wording is like that of comments…", "model")).toBe("“Lazy Cow” may insult people. It is not about the service.");
    const welsh = whyOf(wordsFor("cy"), finding("abuse", text, "Lazy Cow", { because: "English words" }), text);
    expect(welsh).toBe("Gall “Lazy Cow” sarhau pobl. Nid yw am y gwasanaeth.");
  });
});
