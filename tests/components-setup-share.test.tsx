// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { setupProps, showPart } from "./components-setup-show";

afterEach(cleanup);

describe("a practice file from someone else", () => {
  it("refuses a broken practice file line by line", async () => {
    const { user } = await showPart("Share");
    await user.upload(screen.getByLabelText("Open a file from someone else"), new File(["{"], "x.json", { type: "application/json" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Line 3: “clauses” must be a list.");
  });

  it("reads a file again that was put right under the same name, and names it", async () => {
    const readShared = vi.fn(setupProps().actions.readShared);
    const { user } = await showPart("Share", {}, { actions: { ...setupProps().actions, readShared } });
    expect(screen.getByText("No file chosen")).toBeTruthy();
    const field = screen.getByLabelText<HTMLInputElement>("Open a file from someone else");
    const file = new File(["{"], "x.json", { type: "application/json" });
    for (const times of [1, 2]) {
      await user.upload(field, file);
      await vi.waitFor(() => expect(readShared).toHaveBeenCalledTimes(times));
    }
    expect(screen.getByText("x.json")).toBeTruthy();
  });

  it("says which of it the organisation set, and takes nothing where that is all", async () => {
    const brings = [{ to: "policy" as const, items: ["House rules"], locked: true }];
    const actions = { ...setupProps().actions, readShared: () => ({ ok: true as const, change: {}, brings }) };
    const { user } = await showPart("Share", {}, { actions });
    await user.upload(screen.getByLabelText("Open a file from someone else"), new File(["{}"], "x.json", { type: "application/json" }));
    expect((await screen.findByText("Code of conduct:")).parentElement?.textContent).toBe("Code of conduct: Set by your organisation.");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Use this file" }).disabled).toBe(true);
  });

  it("shows what a practice file brings before it is used", async () => {
    const actions = {
      ...setupProps().actions,
      readShared: () => ({
        ok: true as const,
        change: { exceptions: ["x"] },
        brings: [{ to: "exceptions" as const, items: ["Cockhedge", "Penistone"] }],
      }),
    };
    const { user } = await showPart("Share", {}, { actions });
    await user.upload(screen.getByLabelText("Open a file from someone else"), new File(["{}"], "x.json", { type: "application/json" }));
    // To which list a word comes is what matters: one that is never marked, or one that always is.
    expect((await screen.findByText("Never mark these words:")).parentElement?.textContent).toBe(
      "Never mark these words: Cockhedge, Penistone",
    );
    await user.click(screen.getByRole("button", { name: "Use this file" }));
    expect(actions.save).toHaveBeenCalledWith({ exceptions: ["x"] });
  });
});
