// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { differenceOf } from "../components/setup/PolicyCards";
import { readStaffList, suggestShortForms } from "../components/setup/staff-list";
import { wordsFor } from "../components/words";
import { defaultSettings } from "../lib/extension/settings";

import { pack, setupProps, show, showPart } from "./components-setup-show";

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
    expect(screen.getByText("Still to do: Your staff · Try it")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Go on with it" }));
    expect(screen.getByRole("heading", { level: 1, name: "Your staff" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Your practice" }));
  });

  it("adopts the code one chooses, and says how the codes differ", async () => {
    const { user, props } = show();
    await user.click(screen.getByRole("radio", { name: "West Road Medical Centre" }));
    await waitFor(() => expect(props.actions.adopt).toHaveBeenCalledWith(pack("west-road")), { timeout: 3000 });
    const words = wordsFor("en_GB");
    expect(differenceOf(words, pack("west-road"))).toContain("lets patients record their own visit");
    expect(differenceOf(words, pack("cockhedge"))).toContain("no clause on threats");
    expect(differenceOf(words, pack("rowcroft"))).toContain("for patients and the public");
    expect(differenceOf(words, pack("3w-health"))).toContain("who answers: Operations Manager");
  });

  it("reads a pasted code into clauses to check one by one", async () => {
    const { user, props } = show({ practice: { ...defaultSettings().practice, name: "Otter Lane Surgery" } });
    await user.click(screen.getByRole("radio", { name: "Bring our own" }));
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

  it("does not go on over a code of one's own that nobody adopted: it would be lost, and another one be in force", async () => {
    const { user, props } = show();
    const goOn = () => user.click(screen.getByRole("button", { name: "Save and go on" }));
    await user.click(screen.getByRole("radio", { name: "Bring our own" }));
    await user.type(screen.getByRole("textbox", { name: "Your code of conduct" }), "1. Be kind. 2. No names.");
    await goOn();
    expect(screen.getByRole("alert").textContent).toMatch(/^Your own code is not adopted yet/);
    expect(screen.queryByText("All you enter is saved as you go.")).toBeNull();
    expect(props.actions.save).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Find the clauses" }));
    await goOn();
    expect(screen.getByRole("alert")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Adopt this code" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await goOn();
    expect(screen.getByRole("heading", { level: 1, name: "Your practice" })).toBeTruthy();
  });

  it("can leave such a code behind on purpose", async () => {
    const { user } = show();
    await user.click(screen.getByRole("radio", { name: "Bring our own" }));
    await user.type(screen.getByRole("textbox", { name: "Your code of conduct" }), "1. Be kind.");
    await user.click(screen.getByRole("button", { name: "Skip this step" }));
    expect(screen.getByRole("heading", { level: 1, name: "Your practice" })).toBeTruthy();
  });

  it("keeps the words of such a code wherever one goes in set-up, until they are adopted or another code is chosen", async () => {
    const { user } = show();
    const field = () => screen.queryByRole<HTMLTextAreaElement>("textbox", { name: "Your code of conduct" });
    const part = (name: string) => user.click(within(screen.getByRole("navigation")).getByRole("button", { name }));
    await user.click(screen.getByRole("radio", { name: "Bring our own" }));
    await user.type(field()!, "1. Be kind.");
    await user.click(screen.getByRole("button", { name: "Skip this step" }));
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(field()?.value).toBe("1. Be kind.");
    await user.click(screen.getByRole("button", { name: "See all settings" }));
    expect(field()?.value).toBe("1. Be kind.");
    await part("Staff");
    await part("Code of conduct");
    expect(field()?.value).toBe("1. Be kind.");
    await user.click(screen.getByRole("button", { name: "Find the clauses" }));
    await user.click(screen.getByRole("button", { name: "Adopt this code" }));
    await part("Staff");
    await part("Code of conduct");
    expect(field()).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Bring our own" }));
    await user.type(field()!, "1. Be quick.");
    await user.click(screen.getByRole("radio", { name: "West Road Medical Centre" }));
    await part("Staff");
    await part("Code of conduct");
    expect(field()).toBeNull();
  });

  it("keeps a staff list that was pasted and not added", async () => {
    const { user, props } = show({ stepsDone: ["policy", "practice"] });
    await user.click(screen.getByRole("button", { name: "Go on with it" }));
    await user.type(screen.getByRole("textbox", { name: "Paste your staff list" }), "Joe Bloss, GP");
    await user.click(screen.getByRole("button", { name: "Save and go on" }));
    expect(props.actions.save).toHaveBeenCalledWith({ staff: [{ name: "Joe Bloss", role: "GP", aka: [] }] });
    await user.click(screen.getByRole("button", { name: "Back" }));
    const saved = vi.mocked(props.actions.save).mock.calls.length;
    await user.click(screen.getByRole("button", { name: "Save and go on" }));
    expect(vi.mocked(props.actions.save).mock.calls.slice(saved)).toEqual([[{ stepsDone: expect.anything() }]]);
  });

  it("says what is wrong with a text that is no code, and changes nothing", async () => {
    const problem = { what: "No clauses were found.", kept: "Nothing was changed.", todo: "Paste the whole text." };
    const actions = { ...setupProps().actions, readPolicy: () => ({ ok: false as const, problem }) };
    const { user } = show({}, { actions });
    await user.click(screen.getByRole("radio", { name: "Bring our own" }));
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

  it("asks whom staff tell first, of danger and of safeguarding each, as it stands in a sentence", async () => {
    const tellFirst = { danger: "", safeguarding: "Dr Obi" };
    const { user, props } = await showPart("Practice and links", { tellFirst });
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Who staff tell first when someone may be in danger" });
    expect(field.maxLength).toBe(60);
    await user.type(field, " Sue (duty doctor). ");
    await user.tab();
    expect(props.actions.save).toHaveBeenCalledWith({ tellFirst: { danger: "Sue (duty doctor)", safeguarding: "Dr Obi" } });
    const other = screen.getByRole<HTMLInputElement>("textbox", { name: /when a child or an adult may be at risk$/ });
    expect(other.value).toBe("Dr Obi");
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

  it("takes an address as people write it, and nothing else for one", async () => {
    const { user, props } = await showPart("Practice and links");
    const typed = async (text: string) => {
      const field = screen.getByRole("textbox", { name: "How to complain" });
      await user.clear(field);
      await user.type(field, `${text}{Tab}`);
      return vi.mocked(props.actions.save).mock.lastCall![0].practice!.links.complaints.url;
    };
    expect(await typed("www.otterlane.example/complaints")).toBe("https://www.otterlane.example/complaints");
    expect(await typed("http://otterlane.example")).toBe("http://otterlane.example");
    expect(await typed("javascript:alert(1)")).toBe("javascript:alert(1)");
    expect(await typed("ask at the desk")).toBe("ask at the desk");
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
    expect(
      readStaffList(
        "Practice Nurse: Joan Fell\nReception, Sue Blake\nSister Ann, practice nurse\nDr P, GP partner\nSam Ashlead, dispenser",
      ),
    ).toEqual([
      { name: "Joan Fell", role: "Practice Nurse", aka: [] },
      { name: "Sue Blake", role: "Reception", aka: [] },
      { name: "Sister Ann", role: "practice nurse", aka: [] },
      { name: "Dr P", role: "GP partner", aka: [] },
      { name: "Sam Ashlead", role: "dispenser", aka: [] },
    ]);
    const began = performance.now();
    expect(readStaffList("a".repeat(500_000))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(500);
    expect(readStaffList("Anne-Marie Pym")).toEqual([{ name: "Anne-Marie Pym", role: "", aka: [] }]);
  });

  it.each([
    ["one column with headings", "Name,Role,Email\nDr Anne Pym,GP partner,anne.pym@surgery.example\nJoan Fell,Nurse,"],
    [
      "columns of a sheet",
      "Title\tFirst name\tSurname\tStarted\tJob title\r\nDr\tAnne\tPym\t2019\tGP partner\r\n\tJoan\tFell\t\tNurse\r\n",
    ],
    ["surnames first", '"Staff member","Job title"\n"Pym, Dr Anne","GP partner"\n"Fell, Joan",Nurse'],
    ["no headings", '"Pym, Dr Anne",GP partner\nJoan Fell <joan@surgery.example>, Nurse'],
    ["a heading over free lines", "Staff\nDr Anne Pym (GP partner)\nNurse: Joan Fell"],
  ])("reads a list from a spreadsheet: %s", (_, text) => {
    expect(readStaffList(text)).toEqual([
      { name: "Dr Anne Pym", role: "GP partner", aka: [] },
      { name: "Joan Fell", role: "Nurse", aka: [] },
    ]);
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
