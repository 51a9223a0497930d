// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CaseBook } from "../components/casebook/CaseBook";
import { dueForErasure, nextStep } from "../components/casebook/next-step";
import { within as inside } from "../components/casebook/redaction";
import type { CaseBookProps } from "../components/casebook/types";
import { IDLE_LOCK } from "../components/casebook/useIdleLock";
import { VerifyPage } from "../components/casebook/VerifyPage";
import { type Language, WordsProvider } from "../components/words";
import { actions, caseBookProps, fairCase, item, manyCases, sampleCase, shelf } from "./components-casebook-samples";
import { axeProblems, layOut } from "./components-samples";

beforeEach(() => {
  layOut();
  URL.createObjectURL = vi.fn(() => "blob:picture");
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(more: Partial<CaseBookProps> = {}, language: Language = "en_GB") {
  const props = caseBookProps(more);
  const view = render(
    <WordsProvider language={language}>
      <CaseBook {...props} />
    </WordsProvider>,
  );
  return { props, user: userEvent.setup(), ...view };
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const dialog = () => within(screen.getByRole("dialog"));
const now = new Date("2026-11-21T09:00:00.000Z");

describe("the list", () => {
  it("shows each case with its status and its next step, harsh words blurred", () => {
    show();
    const row = within(screen.getByRole("article", { name: "Case 14" }));
    expect(row.getByText("Writer warned")).toBeTruthy();
    expect(row.getByText("A warning counts until 9 October 2027")).toBeTruthy();
    expect(row.getByText(/Useless cow/).closest("[inert]")).not.toBeNull();
    const fair = within(screen.getByRole("article", { name: "Case 15" }));
    expect(fair.getByText(/could not get through/).closest("[inert]")).toBeNull();
    expect(fair.getByText("Next: look at it and decide")).toBeTruthy();
  });

  it("narrows by words, status, site and month", async () => {
    const { user } = show();
    await user.type(screen.getByLabelText("Find words, a name or a number"), "shift changed");
    expect(screen.getByText("1 of 2 cases shown")).toBeTruthy();
    await user.clear(screen.getByLabelText("Find words, a name or a number"));
    await user.selectOptions(screen.getByLabelText("Site"), "google");
    expect(screen.queryByRole("article", { name: "Case 14" })).toBeNull();
    await user.selectOptions(screen.getByLabelText("Month"), "2026-10");
    expect(screen.getByText("0 of 2 cases shown")).toBeTruthy();
  });

  it("holds 5,000 cases and puts only those in the window into the document", () => {
    show({ shelf: shelf({ cases: manyCases(5000) }) });
    expect(screen.getByText("5,000 of 5,000 cases shown")).toBeTruthy();
    const rows = screen.getAllByRole("article").length;
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(60);
  });

  it("names roles that are hit often, with counts of posts and accounts", () => {
    show();
    expect(screen.getByText(/2 posts, from 1 account/)).toBeTruthy();
  });

  it("says when the vault is locked and opens it", async () => {
    const { user, props } = show({ shelf: shelf({ vault: "locked", cases: [], captures: 3, caseCount: 2 }) });
    expect(screen.getByText("3 items in 2 cases, all sealed.")).toBeTruthy();
    await user.type(screen.getByLabelText("Passphrase or recovery key"), "four words in a row");
    await user.click(button("Unlock"));
    expect(props.actions.unlock).toHaveBeenCalledWith("four words in a row");
  });
});

describe("a case", () => {
  const open = (more: Partial<CaseBookProps> = {}) => show({ open: 14, ...more });

  it("warns of a course of conduct and shows the twelve months", () => {
    open();
    expect(screen.getByText("Second connected post: may amount to harassment (BMA).")).toBeTruthy();
    expect(screen.getByText(/counts for 12 months, until 9 October 2027/)).toBeTruthy();
  });

  it("shows the time line with names, and who looked only when asked", async () => {
    const { user } = open();
    expect(screen.getByText("Reported to the site, FB-2291")).toBeTruthy();
    expect(screen.getAllByText("Ada Example, Practice Manager").length).toBeGreaterThan(2);
    expect(screen.queryByText("Looked at (C000031)")).toBeNull();
    await user.click(screen.getByLabelText("Show who looked at it"));
    expect(screen.getByText("Looked at (C000031)")).toBeTruthy();
  });

  it("shows the words of an item only when asked, then its pictures", async () => {
    const { user, props } = open();
    const card = within(screen.getByRole("article", { name: /C000031/ }));
    expect(card.getByText(/hard to read/)).toBeTruthy();
    await user.click(card.getByRole("button", { name: "Show it" }));
    await user.click(card.getByRole("button", { name: "Show all words and pictures" }));
    expect(props.actions.view).toHaveBeenCalledWith("C000031");
    expect(await card.findByRole("img", { name: /viewport-01\.png/ })).toBeTruthy();
    expect(card.getByText(/All of it/)).toBeTruthy();
  });

  it("shows what was edited, word by word", async () => {
    const { user } = open({ blur: false });
    await user.click(button("Show what changed"));
    expect((await screen.findByText("for Wendy")).tagName).toBe("DEL");
    expect(screen.getByText("for you all").tagName).toBe("INS");
  });

  it("asks for a reason before formal action that the findings do not carry", async () => {
    const { user, props } = show({ open: 15 });
    const where = screen.getByRole("heading", { name: "Where it stands" }).closest("form")!;
    await user.selectOptions(within(where).getByLabelText("Status"), "police");
    expect(within(where).getByText(/Nothing here breaches the code of conduct/)).toBeTruthy();
    const set = within(where).getByRole<HTMLButtonElement>("button", { name: "Set status" });
    expect(set.disabled).toBe(true);
    await user.type(within(where).getByLabelText("Why go on with this?"), "They also rang");
    await user.type(within(where).getByLabelText("Crime number"), "C/1");
    await user.click(set);
    expect(props.actions.note).toHaveBeenNthCalledWith(1, 15, { kind: "formal_action", reason: "They also rang" });
    await waitFor(() => expect(props.actions.note).toHaveBeenNthCalledWith(2, 15, { kind: "status", status: "police", reference: "C/1" }));
  });

  it("drafts a letter without more ado where the findings carry it, and starts the clock when it is sent", async () => {
    const { user, props } = open();
    await user.click(button("Warning letter…"));
    await user.click(dialog().getByRole("button", { name: "Draft the letter" }));
    await user.click(await dialog().findByRole("button", { name: "Copy the letter" }));
    expect(props.actions.copy).toHaveBeenCalledWith("DRAFT. Dear [name]");
    await user.click(dialog().getByRole("button", { name: "We sent it" }));
    expect(props.actions.note).toHaveBeenNthCalledWith(1, 14, { kind: "warning", letter: "DRAFT. Dear [name]" });
    expect(props.actions.note).toHaveBeenNthCalledWith(2, 14, { kind: "status", status: "warned", reference: null });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("keeps what was typed when a note could not be kept", async () => {
    const problem = { what: "The disk is full.", kept: "", todo: "" };
    const { user } = open({ actions: actions({ note: vi.fn(() => Promise.resolve({ ok: false as const, problem })) }) });
    await user.type(screen.getByLabelText("Note"), "Rang at nine");
    await user.click(button("Add note"));
    expect(await screen.findByText("The disk is full.")).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>("Note").value).toBe("Rang at nine");
  });

  it("holds, releases and hands over", async () => {
    const { user, props, unmount } = open();
    await user.type(screen.getByLabelText("Why must this case be kept?"), "Solicitor asked");
    await user.click(button("Put on hold"));
    expect(props.actions.note).toHaveBeenCalledWith(14, { kind: "hold", reason: "Solicitor asked" });
    await user.click(button("Someone else can take this one"));
    await user.type(dialog().getByLabelText("Who takes it?"), "Deputy manager");
    await user.click(dialog().getByRole("button", { name: "Pass it on" }));
    expect(props.actions.note).toHaveBeenCalledWith(14, { kind: "handover", text: "Deputy manager" });
    unmount();
    show({ open: 14, shelf: shelf({ cases: [sampleCase({ held: true })] }) });
    expect(button("End the hold")).toBeTruthy();
    expect((button("Erase…") as HTMLButtonElement).disabled).toBe(true);
  });

  it("erases in two steps, and the first can be taken back", async () => {
    const { user, props, unmount } = open();
    await user.click(button("Erase…"));
    const plan = dialog().getByRole<HTMLButtonElement>("button", { name: "Plan it" });
    expect(plan.disabled).toBe(true);
    await user.click(dialog().getByLabelText("The person asked for it"));
    await user.click(plan);
    expect(props.actions.planErasure).toHaveBeenCalledWith(["C000031", "C000044"], "subject-request");
    expect(props.actions.erase).not.toHaveBeenCalled();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(props.actions.cancelErasure).toHaveBeenCalledWith(["C000031", "C000044"]);
    unmount();

    const planned = sampleCase({ items: [item("C000031", { erasurePlannedAt: "2026-11-20T09:00:00.000Z" })] });
    const second = show({ open: 14, shelf: shelf({ cases: [planned] }) });
    await user.click(button("Erase now…"));
    await user.click(dialog().getByRole("button", { name: "Erase for good" }));
    expect(second.props.actions.erase).toHaveBeenCalledWith(["C000031"]);
  });
});

describe("export", () => {
  it("asks for whom, what and how, then shows what was verified and the head code", async () => {
    const { user, props } = show({ open: 14 });
    await user.click(button("Export"));
    await user.click(dialog().getByLabelText("C000044"));
    await user.type(dialog().getByLabelText("Who is it for?"), "Thornbury & Co");
    await user.click(dialog().getByLabelText("Redacted"));
    await user.click(dialog().getByLabelText("Lock the file with a password"));
    const make = dialog().getByRole<HTMLButtonElement>("button", { name: "Make the bundle" });
    expect(make.disabled).toBe(true);
    await user.type(dialog().getByLabelText("Password for the file"), "four words in a row");
    await user.click(make);
    expect(props.actions.makeBundle).toHaveBeenCalledWith(
      { captures: ["C000031"], recipient: "Thornbury & Co", caseReference: "", redacted: true, password: "four words in a row" },
      expect.any(Function),
      expect.any(AbortSignal),
    );
    expect(await dialog().findByText("Verified: 2 items, 41 log rows.")).toBeTruthy();
    expect(dialog().getByRole("img", { name: "The head code as a QR code" })).toBeTruthy();
    await user.type(dialog().getByLabelText("Where did you note the code?"), "Red book");
    await user.click(dialog().getByRole("button", { name: "I noted it" }));
    expect(props.actions.noteAnchor).toHaveBeenCalledWith("head_code", "Red book");
    expect(await axeProblems()).toEqual([]);
  });

  it("can be stopped, and says why it failed", async () => {
    let signal: AbortSignal | undefined;
    const makeBundle = vi.fn((_choice, _progress, given: AbortSignal) => {
      signal = given;
      return new Promise<never>(() => undefined);
    });
    const { user } = show({ open: 14, actions: actions({ makeBundle }) });
    await user.click(button("Export"));
    await user.click(dialog().getByRole("button", { name: "Make the bundle" }));
    await user.click(await dialog().findByRole("button", { name: "Cancel" }));
    expect(signal?.aborted).toBe(true);
  });
});

describe("redaction", () => {
  it("keeps boxes inside the picture", () => {
    expect(inside({ x: 990, y: -5, width: 40, height: 2 }, 1000, 800)).toEqual({ x: 960, y: 0, width: 40, height: 8 });
  });

  it("moves, sizes, adds and removes boxes by keyboard and keeps them", async () => {
    const { user, props } = show({ open: 14 });
    await user.click(screen.getAllByRole("button", { name: "Redact…" })[0]!);
    const box = await dialog().findByRole("button", { name: "Box 1, at 18 across and 38 down" });
    act(() => box.focus());
    await user.keyboard("{ArrowRight}{Shift>}{ArrowDown}{/Shift}");
    await user.click(dialog().getByRole("button", { name: "Add a box" }));
    expect(dialog().getAllByRole("button", { name: /^Box / })).toHaveLength(2);
    expect(await axeProblems()).toEqual([]);
    const second = dialog().getByRole("button", { name: /^Box 2/ });
    act(() => second.focus());
    await user.keyboard("{Delete}");
    await user.click(dialog().getByRole("button", { name: "Save the boxes" }));
    const entry = { kind: "redact", file: "viewport-01.png", boxes: [{ x: 28, y: 38, width: 124, height: 54 }] };
    expect(props.actions.note).toHaveBeenCalledWith(14, entry, "C000031");
    expect(await dialog().findByText(/Saved with 1 box/)).toBeTruthy();
  });
});

describe("keeping", () => {
  const keeping = async (more: Partial<CaseBookProps> = {}, language: Language = "en_GB") => {
    const shown = show(more, language);
    await shown.user.click(screen.getAllByRole("tab")[1]!);
    return shown;
  };

  it("sets a passphrase and shows the recovery key until it is on paper", async () => {
    const { user, props } = await keeping({ shelf: shelf({ vault: "none" }) });
    expect(screen.getByText(/No passphrase is set/)).toBeTruthy();
    await user.type(screen.getByLabelText("New passphrase"), "four words in a row");
    await user.type(screen.getByLabelText("New passphrase again"), "four words in a raw");
    expect(screen.getByText("The two are not the same.")).toBeTruthy();
    await user.type(screen.getByLabelText("New passphrase again"), "{Backspace}{Backspace}{Backspace}row");
    await user.click(button("Set the passphrase"));
    expect(await screen.findByText(/ABCD-EFGH/)).toBeTruthy();
    await user.click(dialog().getByRole("button", { name: "Close" }));
    expect(screen.getByText(/cannot be shown again/)).toBeTruthy();
    await user.click(dialog().getByRole("button", { name: "Print the key" }));
    expect(props.actions.print).toHaveBeenCalled();
    await user.click(dialog().getByRole("button", { name: "I have it on paper" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("checks everything, and names what is damaged", async () => {
    const selfCheck = vi.fn(() =>
      Promise.resolve({ ok: true as const, value: { brokenAt: null, checked: 3, damaged: [{ id: "C000031", files: ["text.txt"] }] } }),
    );
    const { user } = await keeping({ actions: actions({ selfCheck }) });
    expect(await screen.findByText("3 items take 16 MB.")).toBeTruthy();
    await user.click(button("Check everything now"));
    expect(await screen.findByText("C000031: text.txt")).toBeTruthy();
  });

  it("exports and erases what is held about one account", async () => {
    const { user, props } = await keeping();
    await user.selectOptions(screen.getByLabelText("Which account?"), "facebook jay.mottram");
    await user.click(button("Save all of it as a file"));
    expect(props.actions.exportAccount).toHaveBeenCalledWith("facebook", "jay.mottram");
    await user.click(within(screen.getByRole("region", { name: "Someone asks what you hold" })).getByRole("button", { name: "Erase…" }));
    await user.click(dialog().getByLabelText("The person asked for it"));
    await user.click(dialog().getByRole("button", { name: "Plan it" }));
    expect(props.actions.planErasure).toHaveBeenCalledWith(["C000031", "C000044"], "subject-request");
  });

  it("adds a time stamp to a bundle from two files", async () => {
    const { user, props } = await keeping();
    const zip = new File(["z"], "evidence.zip");
    const reply = new File(["r"], "reply.tsr");
    await user.upload(screen.getByLabelText("The bundle (.zip)"), zip);
    await user.upload(screen.getByLabelText("The reply (.tsr)"), reply);
    await user.click(button("Add the time stamp"));
    expect(props.actions.addTimeStamp).toHaveBeenCalledWith(zip, reply);
    expect(await screen.findByText(/Stamped on 21 November 2026/)).toBeTruthy();
  });

  it("locks itself after ten minutes without a sign of anyone", () => {
    vi.useFakeTimers();
    const { props } = show();
    vi.advanceTimersByTime(IDLE_LOCK - 1000);
    window.dispatchEvent(new Event("keydown"));
    vi.advanceTimersByTime(IDLE_LOCK - 1000);
    expect(props.actions.lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(props.actions.lock).toHaveBeenCalledTimes(1);
  });
});

describe("what is due", () => {
  it("puts what is planned before all else, and leaves open and held cases alone", () => {
    const quiet = sampleCase({ status: "answered", warnedAt: [], lastActivity: "2026-09-01T09:00:00.000Z" });
    expect(nextStep(quiet, 90, now)).toEqual({ step: "due", on: "2026-11-30T09:00:00.000Z" });
    expect(nextStep({ ...quiet, held: true }, 90, now)).toEqual({ step: "keep" });
    const planned = { ...quiet, items: [item("C000031", { erasurePlannedAt: "2026-11-20T09:00:00.000Z" })] };
    expect(nextStep(planned, 90, now)).toEqual({ step: "erase_planned", on: "2026-11-20T09:00:00.000Z" });
    const due = dueForErasure([quiet, planned, sampleCase({ status: "legal" }), fairCase()], 90, now);
    expect(due.planned.map(({ each }) => each)).toEqual([planned]);
    expect(due.soon.map(({ each }) => each)).toEqual([quiet]);
  });
});

describe("verify", () => {
  it("says what holds and what does not, from the file alone", async () => {
    const onVerify = vi.fn(() =>
      Promise.resolve({
        verdict: "broken" as const,
        checks: [{ name: "files" as const, ok: false, says: "Changed since it was sealed: data/index.csv.", about: [] }],
        facts: null,
        limits: ["Compare the key."],
      }),
    );
    render(<VerifyPage onVerify={onVerify} />);
    await userEvent.upload(screen.getByLabelText("Bundle (.zip)"), new File(["z"], "evidence.zip"));
    expect(await screen.findByRole("heading", { name: "Something does not hold. Do not rely on it." })).toBeTruthy();
    expect(screen.getByText(/data\/index\.csv/)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });
});

describe("every state is accessible", () => {
  const states: [string, Partial<CaseBookProps>, number?][] = [
    ["opening", { shelf: null }],
    ["will not open", { shelf: null, problem: { what: "No.", kept: "All.", todo: "Ask." } }],
    ["empty", { shelf: shelf({ vault: "none", cases: [] }) }],
    ["locked", { shelf: shelf({ vault: "locked", cases: [], captures: 3, caseCount: 2 }) }],
    ["list", {}],
    ["case", { open: 14 }],
    ["case of fair criticism", { open: 15 }],
    ["keeping", {}, 1],
    ["keeping, no passphrase", { shelf: shelf({ vault: "none" }) }, 1],
    ["keeping, locked", { shelf: shelf({ vault: "locked", cases: [] }) }, 1],
    ["figures", {}, 2],
  ];
  it.each(states)("%s", async (_, more, tab = 0) => {
    const { user } = show(more);
    await user.click(screen.getAllByRole("tab")[tab]!);
    expect(await axeProblems()).toEqual([]);
  });

  it("speaks Welsh", () => {
    show({ open: 14 }, "cy");
    expect(screen.getByText("Ail bostiad cysylltiedig: gall fod yn aflonyddu (BMA).")).toBeTruthy();
  });
});
