import { createRoot } from "react-dom/client";

/** The least that React can show: what the panel is measured against. */
export function showNothing(root: HTMLElement): void {
  createRoot(root).render(<p>Courtesy</p>);
}
