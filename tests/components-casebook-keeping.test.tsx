// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { dueForErasure, nextStep } from "../components/casebook/next-step";
import type { CaseBookActions, CaseBookProps } from "../components/casebook/types";
import { IDLE_LOCK } from "../components/casebook/useIdleLock";
import { VerifyPage } from "../components/casebook/VerifyPage";
import { type Language, WordsProvider } from "../components/words";
import { actions, fairCase, hit, item, kept, sampleCase, shelf } from "./components-casebook-samples";
import { button, dialog, onAPage, show } from "./components-casebook-show";
import { axeProblems } from "./components-samples";

onAPage();

const now = new Date("2026-11-21T09:00:00.000Z");

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
    // A slip of the pen must not lock a practice out of its own evidence.
    expect(button("Set the passphrase").hasAttribute("disabled")).toBe(true);
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

  it("is locked by the one button at the top, whatever part is open", async () => {
    const { user, props } = show();
    await user.click(screen.getByRole("tab", { name: "Keeping" }));
    expect(screen.getByText(/It locks itself after 10 minutes/)).toBeTruthy();
    await user.click(button("Lock now"));
    expect(props.actions.lock).toHaveBeenCalledTimes(1);
  });

  it("puts a bundle back: first what is in it and whose it is, then with a way out, then what was done", async () => {
    let finish: (result: Awaited<ReturnType<CaseBookActions["restore"]>>) => void = () => undefined;
    const restore = vi.fn(
      (...[, progress]: Parameters<CaseBookActions["restore"]>) =>
        new Promise<Awaited<ReturnType<CaseBookActions["restore"]>>>((resolve) => {
          progress(1, 2);
          finish = resolve;
        }),
    );
    const { user } = await keeping({ actions: actions({ restore }) });
    const part = within(screen.getByRole("region", { name: "Put back from a bundle" }));
    const choose = () => user.upload(part.getByLabelText("Bundle (.zip)"), new File(["zip"], "evidence.zip"));
    await choose();
    expect(part.getByRole("status").textContent).toMatch(
      /to put back: 2 \(notes and steps: 5\)\. Here already: 1\. Erased here, so left out: 1\./,
    );
    expect(part.getByText("c".repeat(64))).toBeTruthy();
    expect(restore).not.toHaveBeenCalled();
    await user.click(part.getByRole("button", { name: "Put it back" }));
    expect(part.getByRole("progressbar").getAttribute("value")).toBe("0.5");
    await user.click(part.getByRole("button", { name: "Cancel" }));
    expect(restore.mock.calls[0]![2].aborted).toBe(true);
    finish({ ok: false, problem: { what: "You stopped the putting back.", kept: "1 of 2", todo: "Choose it again." } });
    expect((await part.findByRole("alert")).textContent).toContain("1 of 2");
    await choose();
    expect(part.queryByRole("alert")).toBeNull();
    await user.click(part.getByRole("button", { name: "Put it back" }));
    finish({ ok: true, value: { captures: 2, notes: 5 } });
    expect(await part.findByText(/^Items put back: 2 \(notes and steps: 5\)\./)).toBeTruthy();
  });

  it("says what is wrong with a bundle that cannot be put back, and offers nothing of it", async () => {
    const problem = { what: "This bundle cannot be put back.", kept: "Nothing was changed.", todo: "Choose another." };
    const { user } = await keeping({ actions: actions({ readBackup: vi.fn(() => Promise.resolve({ ok: false as const, problem })) }) });
    const part = within(screen.getByRole("region", { name: "Put back from a bundle" }));
    await user.upload(part.getByLabelText("Bundle (.zip)"), new File(["zip"], "evidence.zip"));
    expect(part.getByRole("alert").textContent).toContain("cannot be put back");
    expect(part.queryByRole("button", { name: "Put it back" })).toBeNull();
  });

  it("checks everything, and names what is damaged", async () => {
    const selfCheck = vi.fn(() =>
      Promise.resolve({ ok: true as const, value: { brokenAt: null, checked: 3, damaged: [{ id: "C000031", files: ["text.txt"] }] } }),
    );
    const { user } = await keeping({ actions: actions({ selfCheck }) });
    expect(await screen.findByText("Kept here: 3 items, 16 MB.")).toBeTruthy();
    await user.click(button("Check everything now"));
    expect(await screen.findByText("C000031: text.txt")).toBeTruthy();
  });

  it("exports and erases what is held about one account", async () => {
    const { user, props } = await keeping();
    // The review by Dot Wainfleet shows a name and no account: it is held all the same.
    expect(screen.getByText(/^1 item shows no account, so it cannot be chosen here\./)).toBeTruthy();
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
  it("asks first whether someone was told where a person may need help, then for a decision", () => {
    const danger = sampleCase({
      status: "new",
      items: [item("C000031", { findings: [hit("safety_suicide", "safety", null)] })],
      entries: [],
    });
    expect(nextStep(danger, 90, now)).toEqual({ step: "help" });
    const told = kept(9, "2026-10-03T09:05:00.000Z", { kind: "handover", text: "Sue (duty doctor)" }, "C000031");
    expect(nextStep({ ...danger, entries: [told] }, 90, now)).toEqual({ step: "decide" });
    expect(nextStep(sampleCase({ status: "new" }), 90, now)).toEqual({ step: "decide" });
  });

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

describe("what was erased", () => {
  it("is listed with day, reason and who, also while locked", async () => {
    const erased = [
      { on: "2026-11-02T09:00:00.000Z", captures: ["C000012"], notes: 0, reason: "subject-request", actor: "U1" },
      { on: "2026-11-01T09:00:00.000Z", captures: [], notes: 2, reason: "retention", actor: "system" },
    ];
    const { user } = show({ shelf: shelf({ vault: "locked", cases: [], erased }) });
    await user.click(screen.getByRole("tab", { name: "Keeping" }));
    const lines = within(screen.getByRole("region", { name: "What was erased" })).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "2 November 2026: C000012 · The person asked for it · Ada Example, Practice Manager",
      "1 November 2026: 2 notes without a case · It is no longer needed · the practice's term",
    ]);
  });
});

describe("what is due is said on the first screen", () => {
  it("and leads to the list", async () => {
    const soon = sampleCase({ status: "answered", warnedAt: [], lastActivity: "2026-09-01T09:00:00.000Z" });
    const { user } = show({ shelf: shelf({ cases: [soon, fairCase()] }) });
    expect(screen.getByText("1 case may be erased within 30 days.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "See which" }));
    expect(screen.getByText(/Case 14: may be erased from/)).toBeTruthy();
  });

  it("and nothing is where nothing is due", () => {
    show({ shelf: shelf({ cases: [fairCase()] }) });
    expect(screen.queryByText(/may be erased within/)).toBeNull();
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

  it("says so in Welsh too", async () => {
    const says = "Changed since it was sealed: data/index.csv.";
    const limit =
      "Compare the key fingerprint with the one that the practice tells you, by telephone or on paper: anyone can make a bundle with a key of their own.";
    const checks = [{ name: "files" as const, ok: false, says, about: [] }];
    const verification = { verdict: "broken" as const, checks, facts: null, limits: [limit] };
    render(
      <WordsProvider language="cy">
        <VerifyPage onVerify={() => Promise.resolve(verification)} />
      </WordsProvider>,
    );
    await userEvent.upload(screen.getByLabelText("Bwndel (.zip)"), new File(["z"], "evidence.zip"));
    expect(await screen.findByText("Wedi newid ers ei selio: data/index.csv.")).toBeTruthy();
    expect(screen.getByText(/^Cymharwch ôl bys yr allwedd/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Changed|Compare/);
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

  it("speaks Welsh of clauses, days and what a capture warned of, too", () => {
    const warned = sampleCase({ items: [item("C000031", { warnings: ["The page showed only a part of the comment."] })] });
    show({ open: 14, shelf: shelf({ cases: [warned] }) }, "cy");
    const card = within(screen.getByRole("article", { name: /C000031/ }));
    expect(card.getByText("Dim ond rhan o'r sylw a ddangosodd y dudalen.")).toBeTruthy();
    expect(card.getByText(/^cymal 8: /)).toBeTruthy();
    expect(screen.getByText(/26 Hydref 2026 · cymal 8$/)).toBeTruthy();
    expect(screen.getByText(/^Cadwyd \(C000031\) · cymal 8$/)).toBeTruthy();
    expect(screen.getByText(/^4 Hydref 2026, /)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/clause 8/);
  });
});
