// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Setup } from "../components/setup/Setup";
import { WordsProvider } from "../components/words";
import { pack, setupProps, show, showPart } from "./components-setup-show";

afterEach(cleanup);

/** Closes the page as far as the browser lets a person; says whether it asks first. */
function asksBeforeClosing(): boolean {
  const leaving = new Event("beforeunload", { cancelable: true });
  act(() => void dispatchEvent(leaving));
  return leaving.defaultPrevented;
}

describe("closing set-up in the middle of something", () => {
  it("asks first while what is typed in a field is not kept yet, and keeps it", async () => {
    const { user, props } = await showPart("Practice and links");
    expect(asksBeforeClosing()).toBe(false);
    await user.type(screen.getByRole("textbox", { name: "Name of your practice" }), "Otter Lane Surgery");
    expect(asksBeforeClosing()).toBe(true);
    expect(props.actions.save).toHaveBeenCalledWith({ practice: expect.objectContaining({ name: "Otter Lane Surgery" }) });
    cleanup();
    expect(asksBeforeClosing()).toBe(false);
  });

  it("asks first while a staff list is pasted and not added, and adds it", async () => {
    const { user, props } = await showPart("Staff");
    await user.type(screen.getByRole("textbox", { name: "Paste your staff list" }), "Joe Bloss, GP");
    expect(asksBeforeClosing()).toBe(true);
    expect(props.actions.save).toHaveBeenCalledWith({ staff: [{ name: "Joe Bloss", role: "GP", aka: [] }] });
    expect(asksBeforeClosing()).toBe(false);
  });
});

describe("a code chosen with the keyboard", () => {
  /** What an arrow key does in a group of radio buttons. */
  const arrowTo = (id: string) => {
    const radio = screen.getByRole("radio", { name: pack(id).name });
    fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
    radio.focus();
    fireEvent.click(radio);
  };

  it("is adopted when one goes on to something else, however long one stops at others", () => {
    vi.useFakeTimers();
    try {
      const { adopt } = show().props.actions;
      screen.getByRole("radio", { name: pack("3w-health").name }).focus();
      for (const id of ["cockhedge", "phoenix"]) {
        arrowTo(id);
        vi.advanceTimersByTime(60_000);
      }
      expect(adopt).not.toHaveBeenCalled();
      screen.getByRole("button", { name: "Save and go on" }).focus();
      expect(vi.mocked(adopt).mock.calls.map(([policy]) => policy.id)).toEqual(["phoenix"]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is adopted too when the page is closed over it", async () => {
    const { props } = show();
    screen.getByRole("radio", { name: pack("3w-health").name }).focus();
    arrowTo("cockhedge");
    expect(asksBeforeClosing()).toBe(true);
    await waitFor(() => expect(props.actions.adopt).toHaveBeenCalledOnce());
    expect(asksBeforeClosing()).toBe(false);
  });
});

it("asks before the page is closed over a change that could not be stored, and tries once more", async () => {
  const unsaved = { what: "Your last change could not be stored.", kept: "It is shown here.", todo: "Free some space." };
  const { props } = await showPart("Words", {}, { unsaved });
  expect(asksBeforeClosing()).toBe(true);
  expect(props.actions.save).toHaveBeenCalledWith({});
});

it("the first run does not say that all is saved while something could not be stored", () => {
  const unsaved = { what: "Your last change could not be stored.", kept: "It is shown here.", todo: "Free some space." };
  const props = setupProps({}, { unsaved });
  const { container } = render(
    <WordsProvider language="en_GB">
      <Setup {...props} />
    </WordsProvider>,
  );
  expect(container.querySelector("footer")!.textContent).toContain(unsaved.what);
  expect(screen.queryByText("All you enter is saved as you go.")).toBeNull();
});
