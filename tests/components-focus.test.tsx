// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { CaseBook } from "../components/casebook/CaseBook";
import type { CaseBookActions, CaseBookProps, KeptAside, Shelf } from "../components/casebook/types";
import { WordsProvider } from "../components/words";
import { actions, fairCase, item, kept, sampleCase, shelf } from "./components-casebook-samples";
import { button, dialog, onAPage, show } from "./components-casebook-show";
import { show as showPanel } from "./components-panel-show";
import { panelProps } from "./components-samples";
import { showPart, show as showSetup } from "./components-setup-show";

// A control that goes away when it is pressed must not take the focus with it (WCAG 2.2, 2.4.3): the keys would begin at the top again.

onAPage();

type User = ReturnType<typeof show>["user"];
const heading = (name: string | RegExp) => screen.getByRole("heading", { name });
const done = { ok: true as const, value: null };

/** Presses as the keyboard does. */
async function press(user: User, control: HTMLElement) {
  control.focus();
  await user.keyboard("{Enter}");
}
const focusIsOn = (find: () => Element | null) =>
  waitFor(() => {
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement).toBe(find());
  });

/** The case book over one shelf after another, as presses change the store. */
function book(shelves: Shelf[], acts: (turn: () => Promise<typeof done>) => Partial<CaseBookActions>, more: Partial<CaseBookProps> = {}) {
  let at = 0;
  const turn = async () => {
    at++;
    shown.rerender(
      <WordsProvider language="en_GB">
        <CaseBook {...shown.props} shelf={shelves[at]!} />
      </WordsProvider>,
    );
    return done;
  };
  const shown = show({ shelf: shelves[0], actions: actions(acts(turn)), ...more });
  return shown;
}
const keeping = async (more: Partial<CaseBookProps> = {}) => {
  const shown = show(more);
  await shown.user.click(screen.getByRole("tab", { name: "Keeping" }));
  return shown;
};

describe("the case book", () => {
  const found = async () => {
    const shown = await keeping();
    const part = within(screen.getByRole("region", { name: "Put back from a bundle" }));
    await shown.user.upload(part.getByLabelText("Bundle (.zip)"), new File(["x"], "evidence.zip"));
    await press(shown.user, await part.findByRole("button", { name: "Put it back" }));
    return part;
  };

  it("goes to the heading when a bundle is put back", async () => {
    const part = await found();
    await part.findByText(/Items put back: 2/);
    await focusIsOn(() => heading("Put back from a bundle"));
  });

  it("leaves the focus alone where a person went on by themselves", async () => {
    const part = await found();
    const tab = screen.getByRole("tab", { name: "Keeping" });
    tab.focus();
    await part.findByText(/Items put back: 2/);
    await new Promise((wait) => setTimeout(wait, 120));
    expect(document.activeElement).toBe(tab);
  });

  it("goes from an erased note without a case to the next, from the last to the one before, and from the only one to its list", async () => {
    const of = { site: "facebook" as const, author: "Sam Invented", handle: null, words: "I cannot go on.", permalink: null };
    const aside = (seq: number, text: string): KeptAside => ({
      ...kept(seq, "2026-11-20T09:00:00.000Z", { kind: "handover", text }),
      caseNumber: null,
      entry: { kind: "handover", text, of },
    });
    const [first, second, third] = [aside(9, "Dr One"), aside(8, "Dr Two"), aside(7, "Dr Three")];
    const shelves = [[first, second, third], [first, third], [first], []].map((asides) => shelf({ asides }));
    const { user } = book(shelves, (turn) => ({ eraseAside: turn }));
    const list = screen.getByText(/Without a case/);
    await user.click(list);
    const erase = (nth: number) => press(user, screen.getAllByRole("button", { name: "Erase this note" })[nth]!);
    const noteOf = (words: string) => screen.getByText(new RegExp(words)).closest("li");
    await erase(1);
    await focusIsOn(() => noteOf("Dr Three"));
    await erase(1);
    await focusIsOn(() => noteOf("Dr One"));
    await erase(0);
    await focusIsOn(() => list);
  });

  it("says that the last note was erased where it stood, although the list is empty before the answer comes", async () => {
    const of = { site: "facebook" as const, author: "Sam Invented", handle: null, words: "I cannot go on.", permalink: null };
    const entry = { kind: "handover" as const, text: "Dr One", of };
    const asides = [{ ...kept(9, "2026-11-20T09:00:00.000Z", entry), caseNumber: null, entry }];
    const eraseAside = (turn: () => Promise<typeof done>) => async () => {
      await turn();
      await new Promise((wait) => setTimeout(wait, 20));
      return done;
    };
    const { user } = book([shelf({ asides }), shelf({ asides: [] })], (turn) => ({ eraseAside: eraseAside(turn) }));
    await user.click(screen.getByText("Without a case (1)"));
    await press(user, button("Erase this note"));
    const said = await screen.findByText(/The log says that a note was erased/);
    expect(said.closest("details")!.open).toBe(true);
  });

  it("goes on to the first of the notes and erasures that a press on more shows, whether there are more still or none", async () => {
    const of = { site: "facebook" as const, author: "Sam Invented", handle: null, words: "I cannot go on.", permalink: null };
    const asides = Array.from({ length: 45 }, (_, i): KeptAside => {
      const entry = { kind: "handover" as const, text: `Dr Number ${i + 1}`, of };
      return { ...kept(i + 1, "2026-11-20T09:00:00.000Z", entry), caseNumber: null, entry };
    });
    const erased = Array.from({ length: 25 }, (_, i) => ({
      on: "2026-11-20T09:00:00.000Z",
      actor: "U1",
      captures: [`C${i + 100}`],
      notes: 0,
      reason: "mistake",
    }));
    const { user } = show({ shelf: shelf({ asides, erased }) });
    await user.click(screen.getByText(/Without a case/));
    const itemOf = (words: RegExp) => screen.getByText(words).closest("li");
    await press(user, button("Show more"));
    await focusIsOn(() => itemOf(/Dr Number 21$/));
    await press(user, button("Show more"));
    await focusIsOn(() => itemOf(/Dr Number 41$/));
    expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Keeping" }));
    await press(user, button("Show more"));
    await focusIsOn(() => itemOf(/C120/));
  });

  it("stays in the picture when a box is taken away: on the box that took its place, after the last on the picture itself", async () => {
    const { user } = show({ open: 14 });
    await user.click(screen.getAllByRole("button", { name: "Redact…" })[0]!);
    await dialog().findByRole("button", { name: /^Box 1,/ });
    const box = (name: RegExp) => dialog().queryByRole("button", { name });
    await user.click(dialog().getByRole("button", { name: "Add a box" }));
    const second = box(/^Box 2/)!
      .getAttribute("aria-label")!
      .replace("Box 2", "Box 1");
    box(/^Box 1/)!.focus();
    await user.keyboard("{Delete}");
    await focusIsOn(() => box(new RegExp(`^${second}$`)));
    await user.keyboard("{Backspace}");
    expect(box(/^Box /)).toBeNull();
    await focusIsOn(() => dialog().getByRole("group", { name: /picture/i }));
  });

  it("goes to the item whose picture or changes were asked for", async () => {
    const { user } = show({ open: 14, blur: false });
    await press(user, screen.getAllByRole("button", { name: "Show all words and pictures" })[0]!);
    await screen.findByRole("img", { name: /C000031/ });
    await focusIsOn(() => heading(/C000031/));
    await press(user, button("Show what changed"));
    await screen.findByText("for you all");
    await focusIsOn(() => heading(/C000044/));
  });

  const planned = sampleCase({ items: [item("C000031", { erasurePlannedAt: "2026-11-20T09:00:00.000Z" })] });

  it("goes to the case when it is kept after all", async () => {
    const shelves = [planned, sampleCase()].map((each) => shelf({ cases: [each, fairCase()] }));
    const { user } = book(shelves, (turn) => ({ cancelErasure: turn }), { open: 14 });
    await press(user, button("Keep it"));
    await focusIsOn(() => screen.getAllByRole("heading", { name: "Case 14" }).at(-1)!);
  });

  it("goes to the list of the cases when the open one was erased", async () => {
    const { user } = book([shelf({ cases: [planned, fairCase()] }), shelf({ cases: [fairCase()] })], (turn) => ({ erase: turn }), {
      open: 14,
    });
    await press(user, button("Erase now…"));
    await press(user, dialog().getByRole("button", { name: "Erase for good" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await focusIsOn(() => screen.getByRole("searchbox"));
  });

  it("stays on the button when a status is kept, and on the field of a note or a hold whose button waits for the next", async () => {
    const after = { ...fairCase(), status: "closed" as const };
    const { user } = book([shelf(), ...[1, 2, 3].map(() => shelf({ cases: [sampleCase(), after] }))], (turn) => ({ note: turn }), {
      open: 15,
    });
    const status = () => screen.getAllByLabelText<HTMLSelectElement>("Status").at(-1)!;
    await user.selectOptions(status(), "closed");
    const set = button("Set status");
    await press(user, set);
    expect(set.isConnected && document.activeElement === set).toBe(true);
    expect(status().value).toBe("closed");
    await user.type(screen.getByLabelText("Note"), "Wendy told.");
    await press(user, button("Add note"));
    await focusIsOn(() => screen.getByLabelText("Note"));
    await user.type(screen.getByLabelText("Why must this case be kept?"), "The police asked.");
    await press(user, button("Put on hold"));
    await focusIsOn(() => screen.getByLabelText("Why must this case be kept?"));
  });

  it("goes to the title of the window when the bundle is made and when the letter is drafted", async () => {
    const { user } = show({ open: 14 });
    await press(user, button("Export"));
    await press(user, dialog().getByRole("button", { name: "Make the bundle" }));
    await dialog().findByText(/^Verified/);
    await focusIsOn(() => dialog().getByRole("heading", { name: "Export a bundle" }));
    await press(user, dialog().getByRole("button", { name: "Close" }));
    await focusIsOn(() => button("Export"));
    await press(user, button("Warning letter…"));
    await press(user, dialog().getByRole("button", { name: "Draft the letter" }));
    await focusIsOn(() => dialog().getByRole("heading", { level: 2 }));
  });

  it("goes to the title of the part when the head code is shown, a check ran or the recovery key is on paper", async () => {
    const { user } = await keeping({ shelf: shelf({ vault: "none" }) });
    await press(user, button("Show the head code"));
    await focusIsOn(() => heading("Room and health"));
    await press(user, button("Check everything now"));
    await screen.findByText(/^Sound/);
    await focusIsOn(() => heading("Room and health"));
    await user.type(screen.getByLabelText("New passphrase"), "four words in a row");
    await user.type(screen.getByLabelText("New passphrase again"), "four words in a row");
    await press(user, button("Set the passphrase"));
    await press(user, await dialog().findByRole("button", { name: "I have it on paper" }));
    await focusIsOn(() => document.activeElement!.closest("section[aria-label='Passphrase']") && document.activeElement);
  });

  it("goes to the next part's title from a note that led there, and to the book's when it is locked", async () => {
    const { user } = show({ shelf: shelf({ vault: "none" }) });
    await press(user, button("Set a passphrase"));
    await focusIsOn(() => screen.getAllByRole("heading", { level: 2 })[0]!);
  });

  it("goes to the book's title when it is locked, and back to its cases when it is opened", async () => {
    const shelves = [shelf(), shelf({ vault: "locked", cases: [] }), shelf()];
    const { user } = book(shelves, (turn) => ({ lock: () => void turn(), unlock: turn }));
    await press(user, button("Lock now"));
    await focusIsOn(() => heading("Case book"));
    await user.type(screen.getByLabelText("Passphrase or recovery key"), "four words in a row");
    await user.keyboard("{Enter}");
    await focusIsOn(() => screen.getByRole("searchbox"));
  });
});

describe("set-up", () => {
  const staff = ["Ann Aay", "Bob Bee", "Susan Cee"].map((name) => ({ name, role: "GP", aka: [] }));

  it("goes from a removed clause to the next one", async () => {
    const { user } = await showPart("Clauses");
    const before = screen.getAllByRole("button", { name: /^Remove/ });
    const next = before[1]!.closest("li");
    await press(user, before[0]!);
    await focusIsOn(() => next);
  });

  it("goes from a list that was added to its title, from a short form to where it went, and from removed staff to the next in the list", async () => {
    const { user, props, change } = await showPart("Staff", { staff });
    await user.type(screen.getByLabelText("Paste your staff list"), "Dee Dee, GP");
    await press(user, button("Add these people"));
    await focusIsOn(() => heading("Staff"));
    vi.mocked(props.actions.save).mockImplementation(async (saved) => {
      change(saved);
      return done;
    });
    const row = within(button("Remove Susan Cee").closest("li")!);
    await press(user, row.getAllByRole("button", { name: /^Add / })[0]!);
    await focusIsOn(() => row.getByRole("textbox"));
    await press(user, button("Remove Bob Bee"));
    await focusIsOn(() => button("Remove Susan Cee").closest("li"));
  });

  it("goes to the title of all settings when the first steps are left", async () => {
    const { user } = showSetup();
    await press(user, button("See all settings"));
    await focusIsOn(() => screen.getByRole("heading", { level: 1 }));
  });
});

describe("the side panel", () => {
  it("goes on to the list when the note of the day was read", async () => {
    const { user, props, change } = showPanel({ digest: { since: "2026-11-20", bySite: {} } });
    vi.mocked(props.actions.closeDigest).mockImplementation(() => change({ digest: null }));
    await press(user, button("Thank you"));
    await focusIsOn(() => screen.getByRole("tab", { selected: true }));
  });

  it("goes to the card when someone said that its reply was posted, and leaves it in sight above what is then said", async () => {
    const shows = vi.fn();
    HTMLElement.prototype.scrollIntoView = shows;
    let copied: string | null = "2026-03-03T14:44:00Z";
    const replies = { ...panelProps().replies, copied: ({ id }: { id: string }) => (id === "abuse" ? copied : null) };
    const { user, props, change } = showPanel({ replies });
    vi.mocked(props.actions.sayPosted).mockImplementation(() => {
      copied = null;
      change({ replies: { ...replies } });
    });
    const posted = within(screen.getByRole("article", { name: /Callum/ })).getByRole("button", { name: "I posted it" });
    await press(user, posted);
    await focusIsOn(() => screen.getByRole("article", { name: /Callum/ }));
    const again = within(screen.getByRole("article", { name: /Priya Ramsden/ })).getByRole("button", { name: "Copy reply" });
    shows.mockClear();
    await press(user, again);
    await screen.findByText(/Copied/);
    expect(shows.mock.contexts).toContain(again);
    Reflect.deleteProperty(HTMLElement.prototype, "scrollIntoView");
  });

  const callum = () => screen.queryByRole("article", { name: /Callum/ });

  it("goes back to the card when what was said to be no breach is taken back, once it is a card again and not in a fold", async () => {
    const { user, props, change } = showPanel();
    const { snapshot } = props;
    const settled = { reason: "idiom" as const, on: "2026-03-03T14:44:00Z", textSha256: "", detectors: [] };
    const entries = snapshot!.entries.map((each) => (each.comment.author.startsWith("Callum") ? { ...each, settled } : each));
    vi.mocked(props.actions.settle).mockImplementation((_, reason) => {
      if (reason !== null) change({ snapshot: { ...snapshot!, entries } });
    });
    await press(user, within(callum()!).getByRole("button", { name: "Not a breach" }));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(callum()).toBeNull());
    await user.click(button(/you said (is|are) not a breach/));
    await press(user, button("Undo"));
    await new Promise((wait) => setTimeout(wait, 120));
    change({ snapshot: snapshot! });
    await focusIsOn(callum);
  });

  it("goes back to the card when what was said of its reply is taken back", async () => {
    let copied: string | null = "2026-03-03T14:44:00Z";
    const replies = { ...panelProps().replies, copied: ({ id }: { id: string }) => (id === "abuse" ? copied : null) };
    const { user, props, change } = showPanel({ replies });
    vi.mocked(props.actions.sayPosted).mockImplementation((_, posted) => {
      copied = posted === null ? "2026-03-03T14:44:00Z" : null;
      change({ replies: { ...replies } });
    });
    await press(user, within(callum()!).getByRole("button", { name: "I posted it" }));
    await press(user, await screen.findByRole("button", { name: "Undo" }));
    await focusIsOn(callum);
  });

  it("goes back to the comment when its capture is stopped, its failure was read, or the name asked for beside it is left for later", async () => {
    const problem = { what: "The page moved.", kept: "Nothing was kept.", todo: "Try again." };
    const capture = { commentId: "abuse", progress: { step: "failed" as const, problem } };
    const failed = showPanel({ capture });
    vi.mocked(failed.props.actions.dismissCapture).mockImplementation(() => failed.change({ capture: null }));
    await press(failed.user, within(screen.getByRole("alert")).getByRole("button", { name: "Close" }));
    await focusIsOn(callum);
    cleanup();
    const going = showPanel({ capture: { ...capture, progress: { step: "frame", done: 0, of: 2 } } });
    vi.mocked(going.props.actions.cancelCapture).mockImplementation(() => going.change({ capture: null }));
    await press(going.user, button("Cancel"));
    await focusIsOn(callum);
    cleanup();
    const kept = { step: "kept" as const, id: "C000001", caseNumber: 1, item: 1, completeness: "complete" as const, better: [] };
    const progress = { ...kept, warnings: [], locked: false };
    const { user } = showPanel({ user: { name: "", role: "" }, capture: { ...capture, progress } });
    await press(user, button("Not now"));
    await focusIsOn(callum);
  });

  it("goes on to the next card when words are never to be marked again", async () => {
    const { user, props, change } = showPanel();
    const { snapshot } = props;
    vi.mocked(props.actions.settle).mockImplementation((entry) =>
      change({ snapshot: { ...snapshot!, entries: snapshot!.entries.filter((each) => each !== entry) } }),
    );
    await press(user, within(callum()!).getByRole("button", { name: "Not a breach" }));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.localName).toBe("article"));
    const next = document.activeElement;
    await press(user, button(/^Never mark/));
    await focusIsOn(() => next);
  });

  it("goes back to the comment whose capture was undone", async () => {
    const progress = { step: "kept" as const, id: "C000001", caseNumber: 1, item: 1, completeness: "complete" as const, better: [] };
    const { user, props, change } = showPanel({ capture: { commentId: "abuse", progress: { ...progress, warnings: [], locked: false } } });
    vi.mocked(props.actions.undoCapture).mockImplementation(() => change({ capture: null }));
    await press(user, button("Undo"));
    await focusIsOn(callum);
  });
});
