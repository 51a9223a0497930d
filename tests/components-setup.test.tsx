// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { differenceOf } from "../components/setup/PolicyCards";
import { Setup } from "../components/setup/Setup";
import { readStaffList, suggestShortForms } from "../components/setup/staff-list";
import type { SetupProps } from "../components/setup/types";
import { WordsProvider, wordsFor } from "../components/words";
import { defaultSettings, type Settings } from "../lib/extension/settings";
import type { Policy } from "../lib/model";
import { axeProblems, finding } from "./components-samples";

const packs = Object.values(import.meta.glob<Policy>("../lib/policy/policies/*.ts", { eager: true, import: "default" }));
const pack = (id: string) => packs.find((policy) => policy.id === id)!;

function setupProps(settings: Partial<Settings> = {}, over: Partial<SetupProps> = {}): SetupProps {
  return {
    settings: { ...defaultSettings(), ...settings },
    locked: [],
    problem: null,
    policy: pack("neutral"),
    packs,
    sites: [
      { id: "instagram", name: "Instagram", allowed: false },
      { id: "youtube", name: "YouTube", allowed: true },
    ],
    templates: [{ id: "staff_id", category: "staff_id", title: "Names staff", text: "Ring {phone}." }],
    today: "2026-11-21",
    actions: {
      save: vi.fn(async () => {}),
      adopt: vi.fn(async () => ({ ok: true as const, value: null })),
      readPolicy: vi.fn(() => ({
        ok: true as const,
        value: {
          title: "Ours",
          clauses: [
            { id: "1", label: "clause 1", quote: "Be kind.", categories: ["abuse" as const], actions: [], notes: [] },
            { id: "2", label: "clause 2", quote: "No names.", categories: [], actions: [], notes: [] },
          ],
        },
      })),
      openSample: vi.fn(),
      judge: (text) => ({
        commentId: "",
        findings: text.includes("muppets") ? [finding("abuse", text, "muppets")] : [],
        uncovered: [],
        pass: text.includes("muppets") ? null : { reason: "praise", because: "", spans: [] },
        language: "english",
        policy: null,
      }),
      exportPractice: async () => '{"version":1}',
      readShared: vi.fn(() => ({ ok: false as const, errors: [{ line: 3, what: "“clauses” must be a list." }] })),
      supportFile: async () => "facebook: 34 of 34 read",
      download: vi.fn(),
      allowSite: vi.fn(async () => true),
      acknowledgeProblem: vi.fn(),
    },
    ...over,
  };
}

function show(settings: Partial<Settings> = {}, over: Partial<SetupProps> = {}) {
  const props = setupProps(settings, over);
  render(
    <WordsProvider language="en_GB">
      <Setup {...props} />
    </WordsProvider>,
  );
  return { props, user: userEvent.setup() };
}
async function showPart(name: string, settings: Partial<Settings> = {}, over: Partial<SetupProps> = {}) {
  const shown = show({ stepsDone: ["policy"], ...settings }, over);
  await shown.user.click(within(screen.getByRole("navigation")).getByRole("button", { name }));
  return shown;
}
afterEach(cleanup);

describe("first run", () => {
  it("goes through four steps, each of which can be skipped", async () => {
    const { user, props } = show();
    for (const title of ["Your code of conduct", "Your practice", "Your staff"]) {
      expect(screen.getByRole("heading", { level: 1, name: title })).toBeTruthy();
      await user.click(screen.getByRole("button", { name: "Skip this step" }));
    }
    expect(props.actions.save).toHaveBeenCalledWith({ stepsDone: ["staff"] });
    await user.click(screen.getByRole("button", { name: "Open the sample page" }));
    expect(props.actions.openSample).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Finish" }));
    expect(screen.getByRole("heading", { level: 1, name: "Set-up" })).toBeTruthy();
  });

  it("goes on where one left off, and the focus follows the step", async () => {
    const { user } = show({ stepsDone: ["policy", "practice"] });
    expect(screen.getByText("2 steps of the first set-up are left.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Go on with it" }));
    expect(screen.getByRole("heading", { level: 1, name: "Your staff" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Your practice" }));
  });

  it("adopts the code one chooses, and says how the codes differ", async () => {
    const { user, props } = show();
    await user.click(screen.getByRole("radio", { name: "West Road Medical Centre" }));
    expect(props.actions.adopt).toHaveBeenCalledWith(pack("west-road"));
    const words = wordsFor("en_GB");
    expect(differenceOf(words, pack("west-road"))).toContain("lets patients record their own visit");
    expect(differenceOf(words, pack("cockhedge"))).toContain("no clause on threats");
    expect(differenceOf(words, pack("rowcroft"))).toContain("for patients and the public");
    expect(differenceOf(words, pack("3w-health"))).toContain("who answers: Operations Manager");
  });

  it("reads a pasted code into clauses to check one by one", async () => {
    const { user, props } = show({ practice: { ...defaultSettings().practice, name: "Otter Lane Surgery" } });
    await user.click(screen.getByRole("radio", { name: "Paste our own" }));
    await user.type(screen.getByRole("textbox", { name: "Your code of conduct" }), "1. Be kind. 2. No names.");
    await user.click(screen.getByRole("button", { name: "Find the clauses" }));
    expect(screen.getByText(/1 clause covers nothing/)).toBeTruthy();
    await user.click(screen.getAllByRole("checkbox", { name: "may identify staff", hidden: true })[1]!);
    await user.click(screen.getByRole("button", { name: "Remove clause 1" }));
    await user.click(screen.getByRole("button", { name: "Adopt this code" }));
    expect(props.actions.adopt).toHaveBeenCalledWith(
      expect.objectContaining({
        id: "own",
        name: "Otter Lane Surgery",
        clauses: [expect.objectContaining({ id: "2", categories: ["staff_id"] })],
      }),
    );
    expect(await screen.findByText("Adopted. It is in force from today.")).toBeTruthy();
  });

  it("says what is wrong with a text that is no code, and changes nothing", async () => {
    const problem = { what: "No clauses were found.", kept: "Nothing was changed.", todo: "Paste the whole text." };
    const actions = { ...setupProps().actions, readPolicy: () => ({ ok: false as const, problem }) };
    const { user } = show({}, { actions });
    await user.click(screen.getByRole("radio", { name: "Paste our own" }));
    await user.type(screen.getByRole("textbox", { name: "Your code of conduct" }), "?");
    await user.click(screen.getByRole("button", { name: "Find the clauses" }));
    expect(screen.getByRole("alert").textContent).toContain("Nothing was changed.");
    expect(actions.adopt).not.toHaveBeenCalled();
  });
});

describe("practice and links", () => {
  const links = defaultSettings().practice.links;

  it("saves each field when one leaves it", async () => {
    const { user, props } = await showPart("Practice and links");
    await user.type(screen.getByRole("textbox", { name: "Name of your practice" }), "Otter Lane Surgery");
    expect(props.actions.save).not.toHaveBeenCalled();
    await user.tab();
    expect(props.actions.save).toHaveBeenCalledWith({ practice: expect.objectContaining({ name: "Otter Lane Surgery" }) });
  });

  it("asks that each link be opened, and dates it", async () => {
    const review = { url: "https://www.nhs.uk/feedback/", confirmed: null, closed: false };
    const { user, props } = await showPart("Practice and links", {
      practice: { ...defaultSettings().practice, links: { ...links, review } },
    });
    expect(screen.getByText(/Nobody has opened it yet/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "I opened this today" }));
    expect(props.actions.save).toHaveBeenCalledWith({
      practice: expect.objectContaining({ links: { ...links, review: { ...review, confirmed: "2026-11-21" } } }),
    });
  });

  it("refuses what is no web address", async () => {
    const contact = { url: "javascript:alert(1)", confirmed: null, closed: false };
    await showPart("Practice and links", { practice: { ...defaultSettings().practice, links: { ...links, contact } } });
    expect(screen.getByText("This is not a web address. It starts with https://")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("shows fields that the organisation set, and does not let them be changed", async () => {
    const practice = { ...defaultSettings().practice, name: "Otter Lane Surgery" };
    await showPart("Practice and links", { practice }, { locked: ["practice.name"] });
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Name of your practice" });
    expect(field.readOnly).toBe(true);
    expect(screen.getByText("Set by your organisation.")).toBeTruthy();
  });
});

describe("staff", () => {
  it("reads a pasted list in the shapes people have", () => {
    expect(
      readStaffList(
        "1. Dr Amara Nwosu, GP\n• Shanice Brown – Receptionist\nOdette Wren (Nurse)\nLen Fosse\tPharmacist\n\nDr Amara Nwosu, GP",
      ),
    ).toEqual([
      { name: "Dr Amara Nwosu", role: "GP", aka: [] },
      { name: "Shanice Brown", role: "Receptionist", aka: [] },
      { name: "Odette Wren", role: "Nurse", aka: [] },
      { name: "Len Fosse", role: "Pharmacist", aka: [] },
    ]);
    expect(readStaffList("Anne-Marie Pym")).toEqual([{ name: "Anne-Marie Pym", role: "", aka: [] }]);
  });

  it("suggests short forms, never from the prototype", () => {
    expect(suggestShortForms("Dr. Margaret Nwosu")).toEqual(["Maggie", "Peggy", "Mags"]);
    expect(suggestShortForms("constructor Smith")).toEqual([]);
  });

  it("adds only a short form that a person ticks", async () => {
    const staff = [{ name: "Susan Pym", role: "Nurse", aka: [] }];
    const { user, props } = await showPart("Staff", { staff });
    await user.click(screen.getByRole("button", { name: "Add Sue" }));
    expect(props.actions.save).toHaveBeenCalledWith({ staff: [{ name: "Susan Pym", role: "Nurse", aka: ["Sue"] }] });
    await user.type(screen.getByRole("textbox", { name: "Paste your staff list" }), "Susan Pym{Enter}Joe Bloss, GP");
    await user.click(screen.getByRole("button", { name: "Add these people" }));
    expect(props.actions.save).toHaveBeenLastCalledWith({ staff: [staff[0], { name: "Joe Bloss", role: "GP", aka: [] }] });
  });
});

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

  it("tries past comments against the code", async () => {
    const { user } = await showPart("Try past comments");
    await user.type(screen.getByRole("textbox", { name: "Past comments" }), "Those muppets{Enter}{Enter}Lovely team");
    await user.click(screen.getByRole("button", { name: "See what is marked" }));
    expect(screen.getByText("1 of 2 would be marked.")).toBeTruthy();
    expect(screen.getByText("Fine: this is praise.")).toBeTruthy();
  });

  it("refuses a broken practice file line by line", async () => {
    const { user } = await showPart("Share");
    await user.upload(screen.getByLabelText("Open a file from someone else"), new File(["{"], "x.json", { type: "application/json" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Line 3: “clauses” must be a list.");
  });

  it("shows what a practice file brings before it is used", async () => {
    const actions = {
      ...setupProps().actions,
      readShared: () => ({ ok: true as const, change: { exceptions: ["x"] }, brings: ["Words"] }),
    };
    const { user } = await showPart("Share", {}, { actions });
    await user.upload(screen.getByLabelText("Open a file from someone else"), new File(["{}"], "x.json", { type: "application/json" }));
    await user.click(await screen.findByRole("button", { name: "Use this file" }));
    expect(actions.save).toHaveBeenCalledWith({ exceptions: ["x"] });
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

  it("asks the browser for a site straight from the press", async () => {
    const { user, props } = await showPart("More sites");
    await user.click(screen.getByRole("button", { name: "Let Courtesy read Instagram" }));
    expect(props.actions.allowSite).toHaveBeenCalledWith("instagram");
  });

  it("says when settings were put aside", async () => {
    const problem = { what: "Your settings could not be used.", kept: "They were put aside.", todo: "Enter them again." };
    const { user, props } = show({}, { problem });
    expect(screen.getByRole("alert").textContent).toContain("They were put aside.");
    await user.click(screen.getByRole("button", { name: "I have read this" }));
    expect(props.actions.acknowledgeProblem).toHaveBeenCalledOnce();
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
