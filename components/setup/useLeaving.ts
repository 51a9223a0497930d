import { useEffect, useRef } from "react";

/**
 * Has the browser ask before the page is closed or left while something typed is not kept yet, and keeps it meanwhile. What is kept when a
 * field loses the focus would be lost without a word: a page that closes takes the focus from nothing.
 */
export function useLeaving(unkept: () => boolean, keep: () => void): void {
  const now = useRef({ unkept, keep });
  now.current = { unkept, keep };
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (!now.current.unkept()) return;
      event.preventDefault();
      now.current.keep();
    };
    addEventListener("beforeunload", leaving);
    return () => removeEventListener("beforeunload", leaving);
  }, []);
}
