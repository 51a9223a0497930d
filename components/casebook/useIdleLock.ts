import { useEffect, useRef } from "react";

/** The open vault closes after this long without a key, a click or a touch, in milliseconds. */
export const IDLE_LOCK = 10 * 60_000;

/** Locks when nobody is at the screen. */
export function useIdleLock(open: boolean, lock: () => void): void {
  const latest = useRef(lock);
  latest.current = lock;
  useEffect(() => {
    if (!open) return;
    let timer = setTimeout(() => latest.current(), IDLE_LOCK);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), IDLE_LOCK);
    };
    const signs = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
    for (const sign of signs) addEventListener(sign, again, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, again);
    };
  }, [open]);
}
