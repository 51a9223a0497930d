import { type RefObject, useEffect, useState } from "react";

/** What a window does not show: more is below, or, at its end, above. Null where all of it is in sight. */
export type More = "below" | "above" | null;

/** Hidden margins need no telling, in pixels. */
const SLACK = 8;

/** The part that scrolls: the window's middle, or the whole of it where it is so low that its foot scrolls too. */
const scrollerOf = (whole: HTMLElement, middle: HTMLElement) => (middle.scrollHeight > middle.clientHeight ? middle : whole);

/** Whether a window hides some of its words, and a way on to them. `bar` is where that is told: it must not be the reason itself. */
export function useMore(
  whole: RefObject<HTMLElement | null>,
  middle: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
): { more: More; go(): void } {
  const [more, setMore] = useState<More>(null);
  useEffect(() => {
    const [dialog, body] = [whole.current, middle.current];
    if (!dialog || !body) return;
    const measure = () => {
      const { scrollHeight, clientHeight, scrollTop } = scrollerOf(dialog, body);
      const hidden = scrollHeight - clientHeight;
      if (hidden - (bar.current?.offsetHeight ?? 0) <= SLACK) setMore(null);
      else setMore(hidden - scrollTop > SLACK ? "below" : "above");
    };
    measure();
    // A scroll does not bubble.
    dialog.addEventListener("scroll", measure, true);
    const sizes = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    for (const part of [dialog, body, body.firstElementChild]) if (part) sizes?.observe(part);
    return () => {
      dialog.removeEventListener("scroll", measure, true);
      sizes?.disconnect();
    };
  }, [whole, middle, bar]);
  const go = () => {
    if (!whole.current || !middle.current) return;
    const scroller = scrollerOf(whole.current, middle.current);
    // A page less a line or two, so that one finds the place again.
    scroller.scrollTop = more === "above" ? 0 : scroller.scrollTop + Math.max(scroller.clientHeight - 48, scroller.clientHeight / 2);
  };
  return { more, go };
}
