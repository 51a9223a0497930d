// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { within as inside } from "../components/casebook/redaction";
import { actions, fairCase, item, kept, sampleCase, shelf } from "./components-casebook-samples";
import { button, dialog, onAPage, show } from "./components-casebook-show";
import { axeProblems } from "./components-samples";

onAPage();

describe("export", () => {
  it("asks for whom, what and how, then shows what was verified and the head code", async () => {
    const { user, props } = show({ open: 14 });
    await user.click(button("Export"));
    await user.click(dialog().getByLabelText(/C000044/));
    await user.type(dialog().getByLabelText("Who is it for?"), "Thornbury & Co");
    await user.click(dialog().getByLabelText("Redacted"));
    await user.click(dialog().getByLabelText("Lock the file with a password"));
    const make = dialog().getByRole<HTMLButtonElement>("button", { name: "Make the bundle" });
    expect(make.disabled).toBe(true);
    await user.type(dialog().getByLabelText("Password for the file"), "four words in a row");
    await user.click(make);
    expect(props.actions.makeBundle).toHaveBeenCalledWith(
      {
        captures: ["C000031"],
        recipient: "Thornbury & Co",
        caseReference: "",
        redacted: true,
        asides: false,
        password: "four words in a row",
      },
      expect.any(Function),
      expect.any(AbortSignal),
    );
    expect(await dialog().findByText("Verified: 2 items, 41 log rows.")).toBeTruthy();
    expect(dialog().getByText(/Check that it is there\./)).toBeTruthy();
    expect(dialog().getByRole("img", { name: "The head code as a QR code" })).toBeTruthy();
    await user.type(dialog().getByLabelText("Where did you note the code?"), "Red book");
    await user.click(dialog().getByRole("button", { name: "I noted it" }));
    expect(props.actions.noteAnchor).toHaveBeenCalledWith("head_code", "Red book");
    expect(await axeProblems()).toEqual([]);
  });

  it("names whose words go out, in the order of their capture, and leaves out what is made up unless it is ticked", async () => {
    const drill = sampleCase({ number: 3, site: "sample", items: [item("C000007", { caseNumber: 3, site: "sample", handle: null })] });
    const { user, props } = show({ shelf: shelf({ cases: [fairCase(), sampleCase(), drill] }) });
    await user.click(button("Export all shown"));
    const ticks = dialog().getAllByRole<HTMLInputElement>("checkbox", { name: /^Case/ });
    expect(ticks.map(({ checked, labels }) => [labels![0]!.textContent, checked])).toEqual([
      ["Case 3 · Item 1 (C000007)", false],
      ["Case 14 · Item 1 (C000031)", true],
      ["Case 14 · Item 2 (C000044)", true],
      ["Case 15 · Item 1 (C000050)", true],
    ]);
    expect(dialog().getByText("Sample page (made up) · Jay Mottram · 3 October 2026 · may be a threat")).toBeTruthy();
    expect(dialog().getByText("Google reviews · Dot Wainfleet · 20 November 2026")).toBeTruthy();
    await user.click(dialog().getByRole("button", { name: "Make the bundle" }));
    expect(vi.mocked(props.actions.makeBundle).mock.calls[0]![0].captures).toEqual(["C000031", "C000044", "C000050"]);
  });

  it("offers the notes without a case only to whoever keeps a copy of the whole book, with the originals", async () => {
    const of = { site: "facebook" as const, author: "Sam Invented", handle: null, words: "I cannot go on.", permalink: null };
    const entry = { kind: "handover" as const, text: "Dr Example", of };
    const asides = [{ ...kept(9, "2026-11-20T09:00:00.000Z", entry), caseNumber: null, entry }];
    const { user, props } = show({ open: 14, shelf: shelf({ asides }) });
    const tick = () => screen.queryByLabelText(/^With the notes that have no case \(1\)/);
    await user.click(button("Export"));
    expect(tick()).toBeNull();
    await user.click(dialog().getByRole("button", { name: "Close" }));
    await user.click(button("Export all shown"));
    await user.click(tick()!);
    await user.click(dialog().getByLabelText("Redacted"));
    expect(tick()).toBeNull();
    await user.click(dialog().getByLabelText("Originals"));
    await user.click(dialog().getByRole("button", { name: "Make the bundle" }));
    expect(vi.mocked(props.actions.makeBundle).mock.calls[0]![0]).toMatchObject({ redacted: false, asides: true });
  });

  it("exports the notes without a case where there is nothing else, and asks only what concerns them", async () => {
    const of = { site: "facebook" as const, author: "Sam Invented", handle: null, words: "I cannot go on.", permalink: null };
    const entry = { kind: "handover" as const, text: "Dr Example", of };
    const asides = [{ ...kept(9, "2026-11-20T09:00:00.000Z", entry), caseNumber: null, entry }];
    const { user, props } = show({ shelf: shelf({ cases: [], asides }) });
    await user.click(button("Export all shown"));
    expect(dialog().queryByLabelText("Redacted")).toBeNull();
    const tick = dialog().getByLabelText<HTMLInputElement>(/^With the notes that have no case \(1\)/);
    await user.click(tick);
    expect(dialog().getByRole<HTMLButtonElement>("button", { name: "Make the bundle" }).disabled).toBe(true);
    await user.click(tick);
    await user.click(dialog().getByRole("button", { name: "Make the bundle" }));
    expect(vi.mocked(props.actions.makeBundle).mock.calls[0]![0]).toMatchObject({ captures: [], redacted: false, asides: true });
  });

  it("exports what is made up where it is asked for by itself", async () => {
    const drill = sampleCase({ number: 3, site: "sample", items: [item("C000007", { caseNumber: 3, site: "sample", handle: null })] });
    const { user, props } = show({ open: 3, shelf: shelf({ cases: [drill] }) });
    await user.click(button("Export"));
    await user.click(dialog().getByRole("button", { name: "Make the bundle" }));
    expect(vi.mocked(props.actions.makeBundle).mock.calls[0]![0].captures).toEqual(["C000007"]);
  });

  it("says that the head code was copied only when it was", async () => {
    const problem = { what: "The browser did not let Courtesy copy.", kept: "Everything in the case book is kept.", todo: "" };
    const copy = vi.fn(async () => ({ ok: false as const, problem }));
    const { user } = show({ open: 14, actions: actions({ copy }) });
    await user.click(button("Export"));
    await user.click(dialog().getByRole("button", { name: "Make the bundle" }));
    await user.click(await dialog().findByRole("button", { name: "Copy the code" }));
    expect((await dialog().findByRole("alert")).textContent).toContain("did not let Courtesy copy");
    expect(dialog().queryByText("Copied.")).toBeNull();
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
