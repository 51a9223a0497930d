import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, vi } from "vitest";
import { CaseBook } from "../components/casebook/CaseBook";
import type { CaseBookProps } from "../components/casebook/types";
import { type Language, WordsProvider } from "../components/words";
import { caseBookProps } from "./components-casebook-samples";
import { layOut } from "./components-samples";

/** The case book on the test's page, and how a person finds things on it. */
export function show(more: Partial<CaseBookProps> = {}, language: Language = "en_GB") {
  const props = caseBookProps(more);
  const view = render(
    <WordsProvider language={language}>
      <CaseBook {...props} />
    </WordsProvider>,
  );
  return { props, user: userEvent.setup(), ...view };
}
export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const dialog = () => within(screen.getByRole("dialog"));

/** Before and after each test of a file. */
export function onAPage(): void {
  beforeEach(() => {
    layOut();
    URL.createObjectURL = vi.fn(() => "blob:picture");
    URL.revokeObjectURL = vi.fn();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}
