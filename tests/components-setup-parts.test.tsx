// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { axeProblems } from "./components-samples";

import { pack, setupProps, show, showPart } from "./components-setup-show";

afterEach(cleanup);

describe("the other settings", () => {
  it("keeps a changed reply beside the shipped one, and goes back to it", async () => {
    const templates = [{ id: "own-staff_id", base: "staff_id", category: "staff_id" as const, title: "Names staff", text: "Ours." }];
    const { user, props } = await showPart("Replies", { templates });
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Its words" }).value).toBe("Ours.");
    await user.click(screen.getByRole("button", { name: "Go back to the first words" }));
    expect(props.actions.save).toHaveBeenCalledWith({ templates: [] });
  });

  it("switches the language, quiet mode and blur", async () => {
    const { user, props } = await showPart("Language and calm");
    await user.click(screen.getByRole("radio", { name: "Welsh (Cymraeg)" }));
    expect(props.actions.save).toHaveBeenCalledWith({ language: "cy" });
    await user.click(screen.getByRole("checkbox", { name: "Quiet mode" }));
    expect(props.actions.save).toHaveBeenCalledWith({ quiet: true });
  });

  it("keeps one exception a line", async () => {
    const { user, props } = await showPart("Words");
    await user.type(screen.getByRole("textbox", { name: "Never mark these words" }), "Cockhedge{Enter}  {Enter}Penistone");
    await user.tab();
    expect(props.actions.save).toHaveBeenCalledWith({ exceptions: ["Cockhedge", "Penistone"] });
  });

  it("refuses a number of days that makes no sense", async () => {
    const { user, props } = await showPart("You and your records");
    const field = screen.getByRole("spinbutton");
    await user.clear(field);
    await user.type(field, "0");
    await user.tab();
    expect(props.actions.save).not.toHaveBeenCalled();
  });

  it("goes to the part one chooses: on a narrow window it stands out of sight, below all the names", async () => {
    await showPart("Words");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Words" }));
  });

  it("names a new clause by a number that none has, also after one was removed", async () => {
    const { user } = await showPart("Clauses", {}, { policy: pack("3w-health") });
    const add = screen.getByRole("button", { name: "Add a clause" });
    await user.click(add);
    await user.click(screen.getByRole("button", { name: "Remove clause 2" }));
    await user.click(add);
    const boxes = screen.getAllByRole<HTMLTextAreaElement>("textbox");
    const names = boxes.flatMap(({ labels }) => /^clause \d+$/.exec(labels[0]?.textContent ?? "") ?? []);
    expect(names.slice(-2)).toEqual(["clause 9", "clause 10"]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("calls clauses cymal in Welsh, and keeps a new one by the name that both languages know", async () => {
    const { user, props } = await showPart("Cymalau", { language: "cy" }, { policy: pack("3w-health") });
    expect(screen.getByRole("textbox", { name: "cymal 8" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Tynnu cymal 8" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Ychwanegu cymal" }));
    await user.type(screen.getByRole("textbox", { name: "cymal 9" }), "Be kind.");
    await user.click(screen.getByRole("button", { name: "Mabwysiadu'r cod hwn" }));
    expect(vi.mocked(props.actions.adopt).mock.lastCall?.[0].clauses.at(-1)).toMatchObject({ id: "own9", label: "clause 9" });
    expect(document.body.textContent).not.toMatch(/clause \d/);
  });

  it("tries past comments against the code", async () => {
    const { user } = await showPart("Try past comments");
    await user.type(screen.getByRole("textbox", { name: "Past comments" }), "Those muppets{Enter}{Enter}Lovely team");
    await user.click(screen.getByRole("button", { name: "See what is marked" }));
    expect(screen.getByText("1 of 2 would be marked.")).toBeTruthy();
    expect(screen.getByText("Fine: this is praise.")).toBeTruthy();
  });

  it.each([
    ["Try past comments", false],
    ["Try past comments", true],
    ["Clauses", false],
    ["Clauses", true],
  ])("under “%s” calls the plain code the practice's own once it is adopted (%s)", async (part, own) => {
    const neutral = pack("neutral");
    const { user } = await showPart(part, { adopted: own ? [{ on: "2026-11-01", sha256: "", policy: neutral }] : [] });
    if (part === "Clauses") await user.click(screen.getByText("Try it on past comments first"));
    await user.type(screen.getByRole("textbox", { name: "Past comments" }), "Those muppets");
    await user.click(screen.getByRole("button", { name: "See what is marked" }));
    expect(screen.queryByText("A plain code says:") === null).toBe(own);
  });

  it("tries them against a code that is not in force", async () => {
    const { user, props } = await showPart("Try past comments");
    await user.selectOptions(screen.getByRole("combobox", { name: "Judge by" }), "West Road Medical Centre");
    await user.type(screen.getByRole("textbox", { name: "Past comments" }), "Those muppets");
    await user.click(screen.getByRole("button", { name: "See what is marked" }));
    expect(props.actions.judge).toHaveBeenCalledWith(["Those muppets"], pack("west-road"));
  });

  it("shows the notes beside a clause with their source and date, apart from its words", async () => {
    const clause = pack("rowcroft").clauses.find(({ notes }) => notes.some(({ text }) => text.includes("Online Safety Act")))!;
    await showPart("Clauses", {}, { policy: pack("rowcroft") });
    const [note] = screen.getAllByText(/older than the Online Safety Act 2023/);
    expect(note!.textContent).toMatch(/legislation\.gov\.uk.* Note of \d{1,2} \w+ 20\d\d\./);
    expect(clause.quote).not.toContain("Online Safety Act");
  });

  it("shows those notes in Welsh too, and the clause as the practice wrote it", async () => {
    const { quote } = pack("rowcroft").clauses.find(({ notes }) => notes.length > 0)!;
    await showPart("Cymalau", { language: "cy" }, { policy: pack("rowcroft") });
    const [note] = screen.getAllByText(/yn hŷn na Deddf Diogelwch Ar-lein 2023/);
    expect(note!.textContent).toMatch(/legislation\.gov\.uk.* Nodyn o \d{1,2} \w+ 20\d\d\./);
    expect(screen.queryByText(/older than the Online Safety Act/)).toBeNull();
    expect(screen.getByDisplayValue((shown) => shown === quote)).toBeTruthy();
  });

  it("tries changed clauses before they are adopted", async () => {
    const { user, props } = await showPart("Clauses");
    await user.click(screen.getByText("Try it on past comments first"));
    await user.click(screen.getAllByRole("button", { name: /^Remove/ })[0]!);
    await user.type(screen.getByRole("textbox", { name: "Past comments" }), "Those muppets");
    await user.click(screen.getByRole("button", { name: "See what is marked" }));
    const [, tried] = vi.mocked(props.actions.judge).mock.calls[0]!;
    expect(tried.clauses).toEqual(pack("neutral").clauses.slice(1));
    expect(props.actions.adopt).not.toHaveBeenCalled();
  });

  it("checks a practice's own reply as it is typed", async () => {
    const { user } = await showPart("Replies");
    const field = screen.getByRole("textbox", { name: "Its words" });
    await user.clear(field);
    await user.type(field, "About your appointment");
    expect(await screen.findByText(/This says that they are a patient/)).toBeTruthy();
  });

  it("offers a practice's own reply for what it was written for", async () => {
    const mine = { id: "mine", base: null, category: "any" as const, title: "Mine", text: "Please be kind." };
    const { user, props } = await showPart("Replies", { templates: [mine] });
    await user.selectOptions(screen.getByRole("combobox", { name: "Offered for" }), "may insult people");
    expect(props.actions.save).toHaveBeenCalledWith({ templates: [{ ...mine, category: "abuse" }] });
  });

  it("opens a code from a text file, to check one by one", async () => {
    const { user, props } = show();
    await user.click(screen.getByRole("radio", { name: "Bring our own" }));
    const words = "1. Be kind to our team.\n2. Do not name staff.";
    await user.upload(screen.getByLabelText("Or open a text file"), new File([words], "code.txt", { type: "text/plain" }));
    await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe(words));
    await user.click(screen.getByRole("button", { name: "Find the clauses" }));
    expect(props.actions.readPolicy).toHaveBeenCalledWith(words);
  });

  it("keeps past comments where they are when they cannot be judged, and says so", async () => {
    const judge = async () => Promise.reject(new Error("no worker"));
    const { user } = await showPart("Try past comments", {}, { actions: { ...setupProps().actions, judge } });
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Past comments" });
    await user.type(box, "Those muppets");
    await user.click(screen.getByRole("button", { name: "See what is marked" }));
    expect(await screen.findByText(/could not judge these just now/)).toBeTruthy();
    expect(box.value).toBe("Those muppets");
  });

  it("shows the support file before it is saved", async () => {
    const { user, props } = await showPart("Something's wrong?");
    await user.click(screen.getByRole("button", { name: "Make the file" }));
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox")).value).toBe("facebook: 34 of 34 read");
    await user.click(screen.getByRole("button", { name: "Save the file" }));
    expect(props.actions.download).toHaveBeenCalledWith("courtesy-support.txt", "facebook: 34 of 34 read");
  });

  it("lists past codes and asks to read an old one again", async () => {
    const adopted = [{ on: "2025-01-05", sha256: "ab".repeat(32), policy: pack("rowcroft") }];
    await showPart("Past codes", { adopted });
    expect(screen.getByText(/Your code is from 5 January 2025/)).toBeTruthy();
    expect(screen.getByText(/Version 1, from 5 January 2025/)).toBeTruthy();
  });

  it("cites the clauses of past codes in Welsh too", async () => {
    const adopted = [{ on: "2026-01-05", sha256: "ab".repeat(32), policy: pack("3w-health") }];
    await showPart("Hen godau", { adopted, language: "cy" });
    expect(screen.getByText("cymal 8")).toBeTruthy();
    expect(screen.queryByText("clause 8")).toBeNull();
  });

  it("asks the browser for a site straight from the press", async () => {
    const { user, props } = await showPart("More sites");
    await user.click(screen.getByRole("button", { name: "Let Courtesy read Instagram" }));
    expect(props.actions.allowSite).toHaveBeenCalledWith("instagram");
    await user.click(screen.getByRole("button", { name: "Stop reading YouTube" }));
    expect(props.actions.withdrawSite).toHaveBeenCalledWith("youtube");
    expect(screen.getAllByText(/Nobody has tried this on the real site yet/)).toHaveLength(2);
  });

  it("finds a setting by any word of it", async () => {
    const { user } = await showPart("More sites");
    const parts = () =>
      within(screen.getByRole("navigation"))
        .queryAllByRole("button")
        .map(({ textContent }) => textContent);
    expect(parts()).toHaveLength(13);
    await user.type(screen.getByRole("searchbox", { name: "Find a setting" }), "quiet");
    expect(parts()).toEqual(["Language and calm"]);
    await user.type(screen.getByRole("searchbox", { name: "Find a setting" }), "xyz");
    expect(parts()).toEqual([]);
    expect(screen.getByText("No setting has these words.")).toBeTruthy();
  });

  it("says when settings were put aside", async () => {
    const problem = { what: "Your settings could not be used.", kept: "They were put aside.", todo: "Enter them again." };
    const { user, props } = show({}, { problem });
    expect(screen.getByRole("alert").textContent).toContain("They were put aside.");
    await user.click(screen.getByRole("button", { name: "I have read this" }));
    expect(props.actions.acknowledgeProblem).toHaveBeenCalledOnce();
  });

  it.each([{ stepsDone: [] }, { stepsDone: ["policy" as const] }])(
    "says when a change could not be stored, and stores it again: %o",
    async (settings) => {
      const unsaved = { what: "Your last change could not be stored.", kept: "It is shown here.", todo: "Free some space." };
      const { user, props } = show(settings, { unsaved });
      expect(screen.getByRole("alert").textContent).toContain("It is shown here.");
      await user.click(screen.getByRole("button", { name: "Store it again" }));
      expect(props.actions.save).toHaveBeenCalledWith({});
    },
  );

  it("shows the code that was in force on a day", async () => {
    const reworded = {
      ...pack("rowcroft"),
      version: 2,
      clauses: pack("rowcroft").clauses.map((clause) => ({ ...clause, quote: "Be kind." })),
    };
    const adopted = [
      { on: "2025-01-05T09:00:00.000Z", sha256: "ab", policy: pack("rowcroft") },
      { on: "2026-03-01T09:00:00.000Z", sha256: "cd", policy: reworded },
    ];
    await showPart("Past codes", { adopted });
    const hashes = () => screen.queryAllByText(/^SHA-256/).map(({ textContent }) => textContent);
    expect(hashes()).toEqual(["SHA-256 cd", "SHA-256 ab"]);
    const day = screen.getByLabelText("Which code was in force on this day?");
    fireEvent.change(day, { target: { value: "2026-02-28" } });
    expect(hashes()).toEqual(["SHA-256 ab"]);
    expect(screen.queryByText("Be kind.")).toBeNull();
    fireEvent.change(day, { target: { value: "2024-12-31" } });
    expect(hashes()).toEqual([]);
    expect(screen.getByText("No code of yours was in force on 31 December 2024. The plain one was.")).toBeTruthy();
  });
});

describe("axe", () => {
  const staff = [{ name: "Susan Pym", role: "Nurse", aka: [] }];
  it("finds nothing in the first step", async () => {
    show();
    expect(await axeProblems()).toEqual([]);
  });
  for (const name of [
    "Clauses",
    "Practice and links",
    "Staff",
    "Words",
    "Replies",
    "Language and calm",
    "You and your records",
    "More sites",
    "Try past comments",
    "Past codes",
    "Share",
    "Something's wrong?",
  ])
    it(`finds nothing in "${name}"`, async () => {
      await showPart(name, { staff, adopted: [{ on: "2025-01-05", sha256: "ab", policy: pack("rowcroft") }] });
      expect(await axeProblems()).toEqual([]);
    });
});
