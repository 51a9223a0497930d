import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Panel } from "../components/panel/Panel";
import type { PanelProps } from "../components/panel/types";
import { type Language, WordsProvider } from "../components/words";
import { panelProps } from "./components-samples";

/** The panel in the document, with a user at its keyboard and mouse. */
export function show(over: Partial<PanelProps> = {}, language: Language = "en_GB") {
  const props = panelProps(over);
  const panel = (more: Partial<PanelProps> = {}) => (
    <WordsProvider language={language}>
      <Panel {...props} {...more} />
    </WordsProvider>
  );
  const view = render(panel());
  return { props, user: userEvent.setup(), change: (more: Partial<PanelProps>) => view.rerender(panel(more)) };
}

export const card = (name: RegExp) => within(screen.getByRole("article", { name }));
export const snapshot = () => panelProps().snapshot!;
