import { useEffect, useRef } from "react";

/** Fields in which letters are letters. */
const TYPING = "input, textarea, select, [contenteditable]";

/**
 * Single-letter shortcuts of the panel. They rest while someone types, while a window is open and when switched off
 * (WCAG 2.1.4). A handler returns false to leave the key to the browser.
 */
export function useShortcuts(on: boolean, keys: Record<string, () => unknown>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target as Element | null;
      if (target?.closest?.(TYPING) || document.querySelector("dialog[open]")) return;
      const handler = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (handler && handler() !== false) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);
}
