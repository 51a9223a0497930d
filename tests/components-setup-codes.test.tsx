// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { textOfFile } from "../components/setup/text-of-file";
import { noDrafts } from "../lib/extension/drafts";
import { defaultSettings } from "../lib/extension/settings";
import { readPolicyText } from "../lib/policy/import";
import { axeProblems } from "./components-samples";
import { pack, setupProps, show, showPart } from "./components-setup-show";

afterEach(cleanup);

const otterLane = { ...defaultSettings().practice, name: "Otter Lane Surgery" };
const own = { ...pack("neutral"), id: "own", name: "Our practice" };
const press = (name: string) => screen.getByRole("button", { name });

describe("what the importer points out", () => {
  const pasted = "We keep to the Data Protection Act 1998.\n\n1. Threats break the Communications Act 2003.\n2. Please be kind to to all.";
  const read = () => show({}, { actions: { ...setupProps().actions, readPolicy: readPolicyText } });

  it("stands beside the clause it is about, until its words are put right; the rest above", async () => {
    const { user } = read();
    await user.click(screen.getByRole("radio", { name: "Bring our own" }));
    fireEvent.change(screen.getByRole("textbox", { name: "Your code of conduct" }), { target: { value: pasted } });
    await user.click(press("Find the clauses"));
    const [first, second] = screen.getAllByRole("listitem").filter((item) => item.classList.contains("clause-editor"));
    expect(within(first!).getByText(/Today the Online Safety Act 2023 counts .* Ask your adviser to update it\.$/)).toBeTruthy();
    expect(within(second!).getByText(/slip of the pen: “to to”\. If so, put it right here/)).toBeTruthy();
    const above = screen.getByText("In the words around the clauses:").parentElement!;
    expect(above.textContent).toContain("the Data Protection Act 2018");
    expect(await axeProblems()).toEqual([]);
    fireEvent.change(within(second!).getByRole("textbox"), { target: { value: "Please be kind to all." } });
    expect(screen.queryByText(/slip of the pen/)).toBeNull();
    expect(screen.getByText(/Online Safety Act 2023/)).toBeTruthy();
  });

  it("is there again when one comes back to a code that is not adopted yet", () => {
    const proposed = { ...own, clauses: [{ ...own.clauses[0]!, quote: "Threats break the Communications Act 2003." }] };
    const actions = { ...setupProps().actions, readPolicy: readPolicyText };
    show({}, { actions, drafts: { ...noDrafts(), pasted, proposed } });
    expect(screen.getByText(/the Data Protection Act 2018/)).toBeTruthy();
    expect(screen.getByText(/Online Safety Act 2023/)).toBeTruthy();
  });
});

it("a text in which nothing can be marked is warned of before it is adopted", () => {
  const bare = own.clauses.map((clause) => ({ ...clause, categories: [] }));
  show({}, { drafts: { ...noDrafts(), pasted: "1. Mix the flour.", proposed: { ...own, clauses: bare } } });
  expect(screen.getByText(`${bare.length} clauses cover nothing, so they will never be shown.`).closest(".note-warning")).toBeTruthy();
});

describe("a code in a file", () => {
  const words = "1. Patients must not swear – or be “rude”.\n2. Please don’t name our staff.";
  const utf16 = new Uint16Array([..."\ufeff", ...words].map((letter) => letter.charCodeAt(0)));
  const western = Uint8Array.from(words, (letter) => ({ "–": 0x96, "“": 0x93, "”": 0x94, "’": 0x92 })[letter] ?? letter.charCodeAt(0));

  it.each([
    ["UTF-8", words],
    ["UTF-8 with its mark", `\ufeff${words}`],
    ["UTF-16", utf16],
    ["plain text as Word saves it", western],
  ])("is read as it was written: %s", async (_, content) => {
    expect(await textOfFile(new Blob([content]))).toBe(words);
  });

  it("that is no text is refused at once, and what stood there stays", async () => {
    const actions = { ...setupProps().actions, readPolicy: readPolicyText };
    const { user } = show({}, { actions, drafts: { ...noDrafts(), pasted: "1. Please be kind." } });
    const picture = new File([new Uint8Array(5000).map((_, at) => (at * 37) % 256)], "code.docx");
    fireEvent.change(screen.getByLabelText("Or open a text file"), { target: { files: [picture] } });
    expect((await screen.findByRole("alert")).textContent).toContain("This does not look like text.");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your code of conduct" }).value).toBe("1. Please be kind.");
    await user.click(press("Find the clauses"));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a code without a title", () => {
  it("can be adopted, and is named after the practice", async () => {
    const proposed = { ...own, title: "" };
    const { user, props } = show({ practice: otterLane }, { drafts: { ...noDrafts(), pasted: "1. Be kind.", proposed } });
    expect(screen.getByText("Leave it empty to name it after your practice.")).toBeTruthy();
    await user.click(press("Adopt this code"));
    expect(props.actions.adopt).toHaveBeenCalledWith(proposed);
  });

  it.each([
    ["en_GB" as const, "Past codes", "Otter Lane Surgery's code of conduct"],
    ["cy" as const, "Hen godau", "Cod ymddygiad Otter Lane Surgery"],
  ])("is called so among past codes (%s)", async (language, part, name) => {
    const adopted = [{ on: "2026-11-01T09:00:00Z", sha256: "ab", policy: { ...own, title: " " } }];
    await showPart(part, { practice: otterLane, adopted, language });
    expect(document.querySelector("main li")!.textContent).toContain(name);
    expect(document.querySelector("main li")!.textContent).not.toMatch(/Our practice|Courtesy/);
  });

  it("with no rule left in it cannot be adopted", () => {
    const proposed = { ...own, clauses: [{ ...own.clauses[0]!, quote: "  " }] };
    show({}, { drafts: { ...noDrafts(), pasted: "1. Be kind.", proposed } });
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Adopt this code" }).disabled).toBe(true);
  });
});

describe("the plain code", () => {
  it("is not shown as chosen before anybody adopted it, so that it can be chosen", async () => {
    const { user, props } = show();
    expect(screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked)).toEqual([]);
    await user.click(screen.getByRole("radio", { name: "Plain code for any practice" }));
    await waitFor(() => expect(props.actions.adopt).toHaveBeenCalledWith(pack("neutral")), { timeout: 3000 });
  });

  it("once adopted is the practice's: nothing calls it Courtesy", async () => {
    const adopted = [{ on: "2026-11-01T09:00:00Z", sha256: "ab", policy: pack("neutral") }];
    await showPart("Past codes", { practice: otterLane, adopted });
    expect(document.querySelector("main li")!.textContent).toContain("Plain code of conduct, Otter Lane Surgery (in force now)");
  });
});

describe("an earlier code", () => {
  const first = pack("rowcroft");
  const second = { ...pack("west-road"), version: 2 };
  const adopted = [
    { on: "2026-01-05T09:00:00Z", sha256: "ab", policy: first },
    { on: "2026-03-01T09:00:00Z", sha256: "cd", policy: second },
  ];

  it("can be adopted again once one has read what follows; the one in force cannot", async () => {
    const { user, props } = await showPart("Past codes", { adopted }, { policy: second });
    expect(screen.queryByRole("button", { name: "Adopt version 2 again" })).toBeNull();
    await user.click(press("Adopt version 1 again"));
    expect(screen.getByText(/^It counts as a new version from today/)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    await user.click(press("Cancel"));
    expect(screen.queryByText(/^It counts as/)).toBeNull();
    expect(props.actions.adopt).not.toHaveBeenCalled();
    await user.click(press("Adopt version 1 again"));
    await user.click(press("Adopt this code"));
    expect(props.actions.adopt).toHaveBeenCalledWith(first);
    const said = await screen.findByText("Adopted. It is in force from today.");
    expect(document.activeElement).toBe(said);
  });

  it("stays what it is when it could not be stored, and says so", async () => {
    const problem = { what: "Your last change could not be stored.", kept: "It is shown here.", todo: "Free some space." };
    const actions = { ...setupProps().actions, adopt: vi.fn(async () => ({ ok: false as const, problem })) };
    const { user } = await showPart("Past codes", { adopted }, { policy: second, actions });
    await user.click(press("Adopt version 1 again"));
    await user.click(press("Adopt this code"));
    expect((await screen.findByRole("alert")).textContent).toContain("Free some space.");
    expect(screen.queryByText("Adopted. It is in force from today.")).toBeNull();
  });

  it("is not offered where the organisation sets the code, nor where its words are in force already", async () => {
    await showPart("Past codes", { adopted }, { policy: second, locked: ["adopted"] });
    expect(screen.queryByRole("button", { name: /again/ })).toBeNull();
    cleanup();
    await showPart("Past codes", { adopted: [...adopted, { ...adopted[0]!, on: "2026-05-01T09:00:00Z" }] }, { policy: first });
    expect(screen.getAllByRole("button", { name: /^Adopt version/ }).map(({ textContent }) => textContent)).toEqual([
      "Adopt version 2 again",
    ]);
  });

  it("is adopted over changed clauses only once they are dropped on purpose", async () => {
    const changed = { ...second, clauses: second.clauses.slice(1) };
    const { user, props } = await showPart("Past codes", { adopted }, { policy: second, drafts: { ...noDrafts(), changed } });
    await user.click(press("Adopt version 1 again"));
    expect(screen.queryByRole("button", { name: "Adopt this code" })).toBeNull();
    const main = within(screen.getByRole("main"));
    expect(main.getByText(/^You changed the clauses and have not adopted them/)).toBeTruthy();
    await user.click(main.getByRole("button", { name: "Drop the changes" }));
    expect(props.actions.keepDrafts).toHaveBeenLastCalledWith(noDrafts());
    await user.click(press("Adopt this code"));
    expect(props.actions.adopt).toHaveBeenCalledWith(first);
  });
});

it("a code that the organisation sets can be read where it could be changed", async () => {
  await showPart("Clauses", {}, { policy: pack("west-road"), locked: ["adopted"] });
  const main = within(screen.getByRole("main"));
  expect(main.getByText("Set by your organisation.")).toBeTruthy();
  expect(main.getByText(pack("west-road").clauses[0]!.quote)).toBeTruthy();
  expect(main.queryByRole("textbox")).toBeNull();
});

describe("what is left of the first run", () => {
  const adopted = [{ on: "2026-11-01T09:00:00Z", sha256: "ab", policy: own }];

  it("is named, and what the settings show to be done is not part of it", async () => {
    const { user } = show({ adopted });
    expect(screen.getByRole("heading", { level: 1, name: "Your practice" })).toBeTruthy();
    await user.click(press("See all settings"));
    expect(screen.getByText("Still to do: Your practice · Your staff · Try it")).toBeTruthy();
    await user.click(press("Go on with it"));
    expect(screen.getByRole("heading", { level: 1, name: "Your practice" })).toBeTruthy();
  });

  it("is nothing once all is there, however it came", async () => {
    const staff = [{ name: "Joe Bloss", role: "GP", aka: [] }];
    await showPart("Words", { adopted, practice: otterLane, staff, stepsDone: ["try"] });
    expect(screen.queryByText(/^Still to do/)).toBeNull();
    expect(press("Go through the four steps")).toBeTruthy();
  });
});
