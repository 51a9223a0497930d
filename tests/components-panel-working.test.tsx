// @vitest-environment jsdom
import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CaptureProgress } from "../lib/extension/messages";
import { show } from "./components-panel-show";
import { axeProblems, layOut } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

const at = (progress: CaptureProgress) => ({ commentId: "1", progress });
const capture = at({
  step: "kept",
  id: "C000001",
  caseNumber: 1,
  item: 1,
  completeness: "complete",
  warnings: [],
  locked: false,
  better: [],
});
const nobody = { name: "", role: "" };
const name = () => screen.queryByRole<HTMLInputElement>("textbox", { name: "Your name" });
const role = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Your role" });

describe("whose name captures bear", () => {
  it("is in the header, and the next person at this computer changes it there", async () => {
    const { user, props } = show();
    expect(screen.getByText("Working as: Jo Hart")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Change name" }));
    expect(document.activeElement).toBe(name());
    expect(await axeProblems()).toEqual([]);
    await user.keyboard("Sam Rees");
    await user.clear(role());
    await user.type(role(), "Manager{Enter}");
    expect(props.actions.workAs).toHaveBeenCalledExactlyOnceWith({ name: "Sam Rees", role: "Manager" });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Change name" })));
  });

  it("stays as it is when one thinks better of it", async () => {
    const { user, props } = show();
    await user.click(screen.getByRole("button", { name: "Change name" }));
    await user.keyboard("Sam");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(props.actions.workAs).not.toHaveBeenCalled();
    expect(screen.getByText("Working as: Jo Hart")).toBeTruthy();
  });

  it("is said to be missing, and cannot be changed where the organisation set it", () => {
    const { change } = show({ user: nobody });
    expect(screen.getByRole("button", { name: "Add your name" })).toBeTruthy();
    change({ user: { name: "Front desk", role: "" }, userLocked: true });
    expect(screen.getByText("Working as: Front desk")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Change name" })).toBeNull();
  });

  it("is not asked for while pictures are taken, nor when nothing was kept", () => {
    const { change } = show({ user: nobody, capture: at({ step: "frame", done: 0, of: 1 }) });
    expect(name()).toBeNull();
    const problem = { what: "The page moved.", kept: "Nothing was kept.", todo: "Try again." };
    change({ capture: at({ step: "failed", problem }) });
    expect(name()).toBeNull();
  });

  it("is asked for once, beside the first capture kept without one", async () => {
    const { user, props, change } = show({ user: nobody });
    expect(name()).toBeNull();
    change({ capture });
    expect(screen.getByText(/This capture has no name/)).toBeTruthy();
    expect(screen.getByText("Kept. Case 1, item 1.")).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
    expect(await axeProblems()).toEqual([]);
    change({ capture: null });
    expect(name()).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Not now" }));
    change({ capture });
    expect(name()).toBeNull();
    expect(props.actions.workAs).not.toHaveBeenCalled();
  });

  it("is not asked for where there is one, or none may be entered", () => {
    const { change } = show({ capture });
    expect(name()).toBeNull();
    change({ user: nobody, userLocked: true });
    expect(name()).toBeNull();
  });

  it("goes into the captures that follow", async () => {
    const { user, props, change } = show({ user: nobody, capture });
    await user.type(name()!, " Jo Hart {Enter}");
    expect(props.actions.workAs).toHaveBeenCalledExactlyOnceWith({ name: "Jo Hart", role: "" });
    change({ user: { name: "Jo Hart", role: "" }, capture });
    expect(name()).toBeNull();
    expect(screen.getByText("Working as: Jo Hart")).toBeTruthy();
  });
});
