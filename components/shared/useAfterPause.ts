import { useEffect, useState } from "react";

/** The value as it was when it last stood still for `pause` milliseconds: what costs time waits for it and never holds up typing. */
export function useAfterPause<T>(value: T, pause: number): T {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return still;
}
