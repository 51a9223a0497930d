// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Dialog } from "../components/shared/Dialog";
import { type Language, WordsProvider } from "../components/words";
import { layOut } from "./components-samples";

/** How tall the words are, and the room for them: jsdom measures nothing. */
let [words, room, bar] = [0, 400, 28];
const tall = (element: HTMLElement) => element.className === "dialog-body";

beforeEach(() => {
  layOut();
  [words, room, bar] = [0, 400, 28];
  const told = () => (screen.queryByRole("button", { name: /More (below|above)|Mwy/ }) ? bar : 0);
  vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockImplementation(function (this: HTMLElement) {
    return tall(this) ? Math.max(words, room - told()) : 0;
  });
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockImplementation(function (this: HTMLElement) {
    return tall(this) ? room - told() : 0;
  });
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(bar);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function open(height: number, language: Language = "en_GB") {
  words = height;
  render(
    <WordsProvider language={language}>
      <Dialog title="A window" onClose={() => undefined} foot={<button type="button">Do it</button>}>
        <p>Many words</p>
      </Dialog>
    </WordsProvider>,
  );
  const body = document.querySelector<HTMLElement>(".dialog-body")!;
  return { user: userEvent.setup(), body, scrolled: () => fireEvent.scroll(body) };
}
const bars = () => screen.queryAllByRole("button", { name: /^More/ }).map(({ textContent }) => textContent);

describe("a window", () => {
  it.each([100, 400, 405])("that shows all of its words says nothing of more (%i pixels of 400)", (height) => {
    open(height);
    expect(bars()).toEqual([]);
  });

  it("that hides some says so, between them and its buttons; a press goes on, by mouse and by key, and back again", async () => {
    const { user, body, scrolled } = open(900);
    expect(bars()).toEqual(["More below"]);
    const more = screen.getByRole("button", { name: "More below" });
    expect(more.compareDocumentPosition(screen.getByRole("button", { name: "Do it" })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await user.click(more);
    scrolled();
    expect(body.scrollTop).toBe(324);
    expect(bars()).toEqual(["More below"]);
    await user.keyboard("{Enter}");
    scrolled();
    expect(bars()).toEqual(["More above"]);
    // What was pressed is still there, and still has the focus.
    expect(document.activeElement?.textContent).toBe("More above");
    await user.keyboard("{Enter}");
    scrolled();
    expect(body.scrollTop).toBe(0);
    expect(bars()).toEqual(["More below"]);
  });

  it("does not say so when the bar itself would be what takes the room", () => {
    const { scrolled } = open(900);
    words = 404;
    scrolled();
    expect(bars()).toEqual([]);
  });

  it("says it in Welsh", () => {
    open(900, "cy");
    expect(screen.getByRole("button", { name: "Mwy isod" })).toBeTruthy();
  });
});
