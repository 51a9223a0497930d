// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readStaffList } from "../components/setup/staff-list";
import { textOfPaste } from "../components/setup/text-of-paste";
import { noDrafts } from "../lib/extension/drafts";
import { defaultSettings } from "../lib/extension/settings";
import { readPolicyText } from "../lib/policy/import";
import { axeProblems } from "./components-samples";
import { pack, setupProps, show, showPart } from "./components-setup-show";

const scrolled = vi.fn<(this: Element) => void>();
afterEach(() => {
  cleanup();
  scrolled.mockReset();
  Reflect.deleteProperty(Element.prototype, "scrollIntoView");
});
/** What was brought into sight, in its order. */
const listen = () => {
  Element.prototype.scrollIntoView = scrolled;
  return () => scrolled.mock.contexts.map((element) => element.textContent ?? "");
};

const press = (name: string) => screen.getByRole("button", { name });
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your code of conduct" });
const reading = () => ({ ...setupProps().actions, readPolicy: readPolicyText });
const own = { ...pack("neutral"), id: "own", name: "Our practice" };

describe("bringing one's own code", () => {
  it("shows where to paste it, which lies below all the codes, and then why it was refused, beside the button", async () => {
    const { user } = show({}, { actions: reading() });
    const shown = listen();
    await user.click(screen.getByRole("radio", { name: "Bring our own" }));
    expect(shown()).toEqual([expect.stringContaining("Paste the whole text.")]);
    fireEvent.change(box(), { target: { value: "A text about nothing at all." } });
    await user.click(press("Find the clauses"));
    expect(shown().at(-1)).toContain("No rules were found in this text.");
    expect(box().compareDocumentPosition(screen.getByRole("alert"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(await axeProblems()).toEqual([]);
  });

  it("leaves what has the focus in sight while one goes over the codes by key", () => {
    show();
    const shown = listen();
    const choice = screen.getByRole("radio", { name: "Bring our own" });
    fireEvent.keyDown(choice, { key: "ArrowDown" });
    fireEvent.click(choice);
    expect(box()).toBeTruthy();
    expect(shown()).toEqual([]);
  });

  it("tells of a newer code that was left half-way, where one is in force already", async () => {
    const settings = { adopted: [{ on: "2026-11-01", sha256: "", policy: own }] };
    const { user } = show(settings, { policy: own, drafts: { ...noDrafts(), pasted: "1. Be kind.", proposed: own } });
    expect(screen.getByRole("heading", { name: "Your code of conduct" })).toBeTruthy();
    expect(screen.getByText(/^Your own code is not adopted yet. Its words are kept here/)).toBeTruthy();
    await user.click(press("Adopt this code"));
    expect(screen.queryByText(/^Your own code is not adopted yet/)).toBeNull();
  });

  it("names the clauses that cover nothing, and leads back to the text", async () => {
    const clause = own.clauses.find(({ categories }) => categories.length > 0)!;
    const proposed = { ...own, clauses: [clause, { ...clause, id: "second", label: "point 2", categories: [] }] };
    const { user } = show({}, { drafts: { ...noDrafts(), pasted: "1. Be kind.", proposed } });
    expect(screen.getByText(/^1 clause covers nothing/).textContent).toMatch(/\(point 2\)$/);
    await user.click(press("Back to the text"));
    expect(box().value).toBe("1. Be kind.");
  });
});

describe("what is pasted from a page", () => {
  const html =
    "<meta charset='utf-8'><p>Please:</p><ol><li>Be courteous.</li><li>Do not name staff.</li></ol><table><tr><td><p>Swearing</p></td><td><p>Hidden</p></td></tr></table>";
  const pasted = (page: string) => ({ getData: (type: string) => (type === "text/html" ? page : "plain") });

  it("keeps the numbers of its lists and the rows of its tables, and stands where the cursor was", () => {
    show({}, { actions: reading(), drafts: { ...noDrafts(), pasted: "Before. After." } });
    box().setSelectionRange(8, 8);
    fireEvent(box(), createEvent.paste(box(), { clipboardData: pasted(html) }));
    expect(box().value).toBe("Before. Please:\n\n1. Be courteous.\n2. Do not name staff.\n\nSwearing\tHiddenAfter.");
  });

  it.each([
    ["no list and no table", "<p>Please be kind.</p>"],
    ["Word, whose plain text has its numbers", `<p style='mso-list:l0'>1. Be kind.</p><table><td>x</td></table>`],
    ["a page of endless length", `<ol>${"<li>x</li>".repeat(100_001)}`],
  ])("is left to the browser: %s", (_, page) => expect(textOfPaste(pasted(page))).toBeNull());
});

describe("the practice", () => {
  const { practice } = defaultSettings();
  const error = (label: string) =>
    document.getElementById(screen.getByLabelText(label).getAttribute("aria-describedby")?.split(" ")[1] ?? "");

  it("is told of addresses that are no page of its own: a whole site would make every page there its own", async () => {
    const pages = ["facebook.com/otterlane", "https://www.facebook.com/", "not an address", "https://g.page/r/otter", "x.com"];
    await showPart("Practice and links", { practice: { ...practice, pages } });
    expect(error("Addresses of your own pages")?.textContent).toBe(
      "Not the whole address of a page: https://www.facebook.com/, not an address, x.com",
    );
    expect(await axeProblems()).toEqual([]);
  });

  it.each([
    ["01632 960001", false],
    ["01632 960001 ext. 2", false],
    ["ring us on 01632 960001", true],
    ["call reception, 01632 960001", true],
  ])("is told that only a number goes into replies: %s", async (phone, isWrong) => {
    await showPart("Practice and links", { practice: { ...practice, phone } });
    expect(error("Phone number for patients")?.textContent ?? null).toBe(isWrong ? "Write only the number." : null);
  });

  it("may write its account names behind one another, or as the addresses of their pages", async () => {
    const { props } = await showPart("Practice and links");
    const field = screen.getByLabelText("Your account names");
    fireEvent.change(field, { target: { value: "@otter, @otter2 @otter3\nhttps://x.com/Otter4/with_replies; Otter Lane" } });
    fireEvent.blur(field);
    const handles = ["@otter", "@otter2", "@otter3", "@Otter4", "Otter Lane"];
    expect(props.actions.save).toHaveBeenCalledWith({ practice: { ...practice, handles } });
  });
});

it("a staff list that has its headings again above each team is read without them", () =>
  expect(readStaffList("Name\tRole\nAnn Pym\tGP\nRole\tName\nNurse\tSue Otter").map(({ name, role }) => [name, role])).toEqual([
    ["Ann Pym", "GP"],
    ["Sue Otter", "Nurse"],
  ]));
