// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { CaseBook } from "../components/casebook/CaseBook";
import type { CaseBookProps, Entry, KeptAside } from "../components/casebook/types";
import { WordsProvider } from "../components/words";
import type { Result } from "../lib/model";
import { actions, item, kept, manyCases, sampleCase, shelf } from "./components-casebook-samples";
import { button, dialog, onAPage, show } from "./components-casebook-show";
import { axeProblems } from "./components-samples";

onAPage();

describe("the list", () => {
  it("shows each case with its status and its next step, harsh words blurred", () => {
    show();
    const row = within(screen.getByRole("article", { name: "Case 14" }));
    expect(row.getByText("Writer warned")).toBeTruthy();
    expect(row.getByText("jay.mottram").tagName, "an Arabic name would turn the line round").toBe("BDI");
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

  it("says in quiet mode what was marked since the day before, on the first screen only, until it is read", async () => {
    const { user, props } = show({ digest: { since: "2026-11-20T08:05:00Z", bySite: { google: 2 } } });
    expect(screen.getByText("Google reviews: 2 comments marked")).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "Month in figures" }));
    expect(screen.queryByText("Since 20 November 2026")).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Cases" }));
    await user.click(button("Thank you"));
    expect(props.actions.closeDigest).toHaveBeenCalledOnce();
  });

  it("says when the vault is locked and opens it", async () => {
    const { user, props } = show({ shelf: shelf({ vault: "locked", cases: [], captures: 3, caseCount: 2 }) });
    expect(screen.getByText("All sealed. Cases: 2, with 3 items.")).toBeTruthy();
    await user.type(screen.getByLabelText("Passphrase or recovery key"), "four words in a row");
    await user.click(button("Unlock"));
    expect(props.actions.unlock).toHaveBeenCalledWith("four words in a row");
  });
});

describe("what has no case", () => {
  const of = { site: "x", author: "Sam", handle: "@sam", words: "I cannot go on", permalink: "https://x.com/sam/status/1" } as const;
  const aside = (seq: number, entry: KeptAside["entry"]): KeptAside => ({
    seq,
    on: "2026-11-20T09:00:00.000Z",
    actor: "U1",
    caseNumber: null,
    captureId: null,
    entry,
    body: "",
  });
  const asides = [
    aside(9, { kind: "handover", text: "Duty manager", of }),
    aside(8, { kind: "reply", text: "Sorry", templateId: "own", overrodeReason: "Manager agreed", of }),
  ];

  it("is listed even when nothing was captured: what, by whom, about which comment; one note can be erased", async () => {
    const { user, props } = show({ shelf: shelf({ cases: [], asides }) });
    await user.click(screen.getByText("Without a case (2)"));
    const [first, second] = within(document.querySelector(".aside-list") as HTMLElement).getAllByRole("listitem");
    expect(first!.textContent).toMatch(/Duty manager.*20 November 2026.*Ada Example, Practice Manager.*@sam/);
    expect(second!.textContent).toContain("Reason given: Manager agreed");
    expect(screen.getAllByText("I cannot go on")[0]!.closest("[inert]")).not.toBeNull();
    expect(screen.getAllByRole("link", { name: "Open the comment's own page" })[0]!.getAttribute("href")).toBe(of.permalink);
    expect(await axeProblems()).toEqual([]);
    await user.click(within(second!).getByRole("button", { name: "Erase this note" }));
    expect(props.actions.eraseAside).toHaveBeenCalledWith(8);
  });

  it("counts for someone who asks what is held about their account", async () => {
    const { user, props } = show({ shelf: shelf({ cases: [], asides }) });
    await user.click(screen.getAllByRole("tab")[1]!);
    await user.selectOptions(screen.getByLabelText("Which account?"), "x @sam");
    expect(screen.getByText(/Notes without a case name this account too/)).toBeTruthy();
    await user.click(button("Save all of it as a file"));
    expect(props.actions.exportAccount).toHaveBeenCalledWith("x", "@sam");
  });
});

describe("a case", () => {
  const open = (more: Partial<CaseBookProps> = {}) => show({ open: 14, ...more });

  it("has the keys when it is opened: in the list they would go over every other case first", () => {
    const { props, rerender } = show();
    expect(document.activeElement).toBe(document.body);
    const words = (open: number) => (
      <WordsProvider language="en_GB">
        <CaseBook {...props} open={open} />
      </WordsProvider>
    );
    rerender(words(14));
    expect(document.activeElement).toBe(document.querySelector("#case-title"));
    screen.getByRole("searchbox").focus();
    rerender(words(14));
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  it("warns of a course of conduct and shows the twelve months", () => {
    open();
    expect(screen.getByText("Second connected post: may amount to harassment (BMA).")).toBeTruthy();
    expect(screen.getByText(/counts for 12 months, until 9 October 2027/)).toBeTruthy();
  });

  it("shows the time line with names, and who looked only when asked", async () => {
    const { user } = open();
    expect(screen.getByText("Reported to the site, FB-2291")).toBeTruthy();
    expect(screen.getAllByText("Ada Example, Practice Manager").length).toBeGreaterThan(2);
    const captured = screen.getByText(/^Captured \(C000031\)/).closest("li")!;
    expect(captured.textContent).toContain("Ada Example, Practice Manager");
    expect(screen.queryByText("Looked at (C000031)")).toBeNull();
    await user.click(screen.getByLabelText("Show who looked at it"));
    expect(screen.getByText("Looked at (C000031)")).toBeTruthy();
  });

  it("keeps the order of the log when the clock was set back, and says who got a bundle", () => {
    const items = [item("C000031", { seq: 1 }), item("C000032", { seq: 2, item: 2, capturedAt: "2026-10-02T09:00:00.000Z" })];
    const sent: Entry = {
      kind: "export",
      bagId: "20261003-0a",
      captures: ["C000031"],
      recipient: "West Police",
      tagmanifest: "",
      redacted: false,
    };
    show({ shelf: shelf({ cases: [sampleCase({ items, entries: [kept(3, "2026-10-02T10:00:00.000Z", sent)] })] }), open: 14 });
    const told = within(screen.getByRole("region", { name: "Time line" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(told[0]).toContain("Captured (C000031)");
    expect(told[1]).toContain("Captured (C000032)");
    expect(told[2]).toContain("Exported, West Police, 20261003-0a");
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

  it("notes no status that the case has already, and says so; another reference is news", async () => {
    const { user, props } = open();
    const where = within(screen.getByRole("heading", { name: "Where it stands" }).closest("form")!);
    const same = () => where.queryByText(/Nothing was changed/);
    await user.click(where.getByRole("button", { name: "Set status" }));
    expect(same()).toBeTruthy();
    cleanup();
    const reported = sampleCase({ status: "reported", reference: "FB-2291" });
    const again = open({ shelf: shelf({ cases: [reported] }) });
    const form = within(screen.getByRole("heading", { name: "Where it stands" }).closest("form")!);
    for (const typed of [" ", "FB-2291 "]) {
      await user.type(form.getByLabelText("Reference number"), typed);
      await user.click(form.getByRole("button", { name: "Set status" }));
      expect(form.queryByText(/Nothing was changed/)).toBeTruthy();
    }
    for (const { actions } of [props, again.props]) expect(actions.note).not.toHaveBeenCalled();
    await user.clear(form.getByLabelText("Reference number"));
    await user.type(form.getByLabelText("Reference number"), "FB-2300");
    await user.click(form.getByRole("button", { name: "Set status" }));
    expect(again.props.actions.note).toHaveBeenCalledExactlyOnceWith(14, { kind: "status", status: "reported", reference: "FB-2300" });
    await waitFor(() => expect(form.queryByText(/Nothing was changed/)).toBeNull());
  });

  it("gives that reason to think again in Welsh too", async () => {
    const { user } = show({ open: 15 }, "cy");
    const where = within(screen.getByRole("heading", { name: "Lle mae arni" }).closest("form")!);
    await user.selectOptions(where.getByLabelText("Statws"), "police");
    expect(where.getByText(/^Nid oes dim yma yn torri'r cod ymddygiad/)).toBeTruthy();
    expect(where.queryByText(/Nothing here/)).toBeNull();
  });

  it("drafts a letter without more ado where the findings carry it, and starts the clock when it is sent", async () => {
    const { user, props } = open();
    await user.click(button("Warning letter…"));
    await user.click(dialog().getByRole("button", { name: "Draft the letter" }));
    const draft = await dialog().findByRole("textbox", {
      name: "Draft letter",
      description: /^In English, with each clause as your policy has it/,
    });
    expect(draft.lang).toBe("en-GB");
    await user.click(dialog().getByRole("button", { name: "Copy the letter" }));
    expect(props.actions.copy).toHaveBeenCalledWith("DRAFT. Dear [name]");
    await user.click(dialog().getByRole("button", { name: "We sent it" }));
    expect(props.actions.note).toHaveBeenNthCalledWith(1, 14, { kind: "warning", letter: "DRAFT. Dear [name]" });
    expect(props.actions.note).toHaveBeenNthCalledWith(2, 14, { kind: "status", status: "warned", reference: null });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("says that a letter was copied only when it was, beside the button", async () => {
    const problem = {
      what: "The browser did not let Courtesy copy.",
      kept: "Everything in the case book is kept.",
      todo: "Press Copy once more.",
    };
    const copy = vi.fn(async (): Promise<Result<null>> => ({ ok: false, problem }));
    const { user } = open({ actions: actions({ copy }) });
    await user.click(button("Warning letter…"));
    await user.click(dialog().getByRole("button", { name: "Draft the letter" }));
    const copying = await dialog().findByRole("button", { name: "Copy the letter" });
    await user.click(copying);
    const alert = await dialog().findByRole("alert");
    expect(alert.textContent).toContain("did not let Courtesy copy");
    expect(copying.closest(".dialog-foot")!.contains(alert)).toBe(true);
    expect(dialog().queryByText(/^Copied/)).toBeNull();
    copy.mockResolvedValue({ ok: true, value: null });
    await user.click(copying);
    expect(await dialog().findByText(/^Copied/)).toBeTruthy();
    expect(dialog().queryByRole("alert")).toBeNull();
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
