// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Setup } from "../components/setup/Setup";
import type { SetupProps } from "../components/setup/types";
import { WordsProvider } from "../components/words";
import { noDrafts } from "../lib/extension/drafts";
import { defaultSettings } from "../lib/extension/settings";
import { pack, setupProps, show, showPart } from "./components-setup-show";

afterEach(cleanup);

const part = (name: string) => within(screen.getByRole("navigation")).getByRole("button", { name });
const clause = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });
const lastKept = (props: SetupProps) => vi.mocked(props.actions.keepDrafts).mock.lastCall?.[0];
const UNADOPTED = /^You changed the clauses and have not adopted them/;
const otterLane = { ...defaultSettings().practice, name: "Otter Lane Surgery" };
const own = { ...pack("neutral"), id: "own", name: "Our practice", title: "House rules" };

describe("clauses that were changed and not adopted", () => {
  const neutral = pack("neutral");

  it("are kept, told on every part of set-up, and found again", async () => {
    const { user, props } = await showPart("Clauses");
    expect(screen.queryByText(UNADOPTED)).toBeNull();
    await user.type(clause("clause 2"), " Ever.");
    await user.click(part("Staff"));
    expect(screen.getByText(UNADOPTED)).toBeTruthy();
    const [, go] = screen.getAllByRole("button", { name: "Go on with it" });
    await user.click(go!);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Clauses" }));
    expect(clause("clause 2").value).toBe(`${neutral.clauses[1]!.quote} Ever.`);
    expect(lastKept(props)?.changed?.clauses[1]?.quote).toBe(`${neutral.clauses[1]!.quote} Ever.`);
    expect(props.actions.adopt).not.toHaveBeenCalled();
  });

  const changed = { ...neutral, clauses: [{ ...neutral.clauses[0]!, quote: "Be honest." }] };
  const drafts = { ...noDrafts(), changed };

  it("stand there when set-up is opened again, until they are adopted", async () => {
    const { user, props } = await showPart("Clauses", {}, { drafts });
    expect(clause("clause 1").value).toBe("Be honest.");
    await user.click(screen.getByRole("button", { name: "Adopt this code" }));
    expect(props.actions.adopt).toHaveBeenCalledWith(changed);
    await waitFor(() => expect(lastKept(props)).toEqual(noDrafts()));
    expect(screen.queryByText(UNADOPTED)).toBeNull();
  });

  it("can be dropped", async () => {
    const { user, props } = await showPart("Clauses", {}, { drafts });
    await user.click(screen.getByRole("button", { name: "Drop the changes" }));
    expect(clause("clause 1").value).toBe(neutral.clauses[0]!.quote);
    expect(lastKept(props)).toEqual(noDrafts());
  });

  it("stay unadopted where adopting failed", async () => {
    const problem = { what: "Your last change could not be stored.", kept: "It is shown.", todo: "Try again." };
    const actions = { ...setupProps().actions, adopt: vi.fn(async () => ({ ok: false as const, problem })) };
    const { user } = await showPart("Clauses", {}, { drafts, actions });
    await user.click(screen.getByRole("button", { name: "Adopt this code" }));
    expect(await screen.findByText(/could not be stored/)).toBeTruthy();
    // Gone to, it is in sight: on a long page it would stand behind the buttons below.
    expect(document.activeElement?.textContent).toContain(problem.todo);
    expect(screen.getByText(UNADOPTED)).toBeTruthy();
  });

  it.each([
    ["another code is in force", { policy: pack("rowcroft") }],
    ["a newer version is", { policy: { ...neutral, version: 2 } }],
    ["the organisation sets the code", { locked: ["adopted"] }],
  ])("are not shown where %s", async (_, over) => {
    await showPart("Clauses", {}, { drafts, ...over });
    expect(screen.queryByText(UNADOPTED)).toBeNull();
    expect(screen.queryByDisplayValue("Be honest.")).toBeNull();
  });

  it("are said to be adopted also when the code in force has become the new version", async () => {
    const props = setupProps({ stepsDone: ["policy"] }, { drafts });
    const page = (over: Partial<SetupProps> = {}) => (
      <WordsProvider language="en_GB">
        <Setup {...props} {...over} />
      </WordsProvider>
    );
    const { rerender } = render(page());
    const user = userEvent.setup();
    await user.click(part("Clauses"));
    await user.click(screen.getByRole("button", { name: "Adopt this code" }));
    rerender(page({ policy: { ...changed, version: 2 } }));
    expect(await screen.findByText("Adopted. It is in force from today.")).toBeTruthy();
    expect(clause("clause 1").value).toBe("Be honest.");
  });
});

describe("a code of one's own", () => {
  const drafts = { ...noDrafts(), pasted: "1. Be kind.", proposed: own };

  it("stands there with its checked clauses when set-up is opened again", async () => {
    const { user, props } = show({}, { drafts });
    await user.type(clause("clause 2"), " Ever.");
    expect(lastKept(props)?.proposed?.clauses[1]?.quote).toMatch(/ Ever\.$/);
    await user.click(screen.getByRole("button", { name: "See all settings" }));
    await user.click(part("Staff"));
    expect(screen.getByText(/^Your own code is not adopted yet\. Its words are kept here/)).toBeTruthy();
    await user.click(part("Code of conduct"));
    expect(clause("clause 2").value).toMatch(/ Ever\.$/);
    await user.click(screen.getByRole("button", { name: "Adopt this code" }));
    expect(await screen.findByText("Adopted. It is in force from today.")).toBeTruthy();
    await waitFor(() => expect(lastKept(props)).toEqual(noDrafts()));
  });

  it("is not lost while the organisation sets the code", async () => {
    const { user, props } = show({}, { drafts, locked: ["adopted"] });
    await user.click(screen.getByRole("button", { name: "See all settings" }));
    expect(props.actions.keepDrafts).not.toHaveBeenCalled();
  });

  it("is as its own text says, whatever code is in force, and its title can be put right", async () => {
    const { user, props } = show({}, { policy: pack("west-road") });
    await user.click(screen.getByRole("radio", { name: "Bring our own" }));
    await user.type(clause("Your code of conduct"), "1. Be kind.");
    await user.click(screen.getByRole("button", { name: "Find the clauses" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Check each clause" }));
    await user.clear(clause("Title of the code"));
    await user.type(clause("Title of the code"), "House rules");
    await user.click(screen.getByRole("button", { name: "Adopt this code" }));
    const { bound, responder, switches } = pack("neutral");
    expect(props.actions.adopt).toHaveBeenCalledWith(expect.objectContaining({ title: "House rules", bound, responder, switches }));
  });

  it("goes by the practice's name of today wherever it is named, and a newer text can be brought", async () => {
    const adopted = [{ on: "2026-11-01T09:00:00Z", sha256: "ab", policy: own }];
    const { user } = show({ stepsDone: ["policy"], practice: otterLane, adopted }, { policy: own });
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Otter Lane Surgery" }).checked).toBe(true);
    await user.click(screen.getByRole("button", { name: "Bring a newer text" }));
    expect(document.activeElement).toBe(clause("Your code of conduct"));
    await user.click(part("Past codes"));
    expect(screen.getByText("Version 1, from 1 November 2026:").parentElement?.textContent).toContain("Otter Lane Surgery");
    await user.click(part("Try past comments"));
    expect(screen.getByRole("option", { name: /Otter Lane Surgery/ })).toBeTruthy();
    expect(document.body.textContent).not.toContain("Our practice");
  });
});
