import type { Box } from "../model";

/** Where the page of an element shows in the browser's window. */
export interface PagePlace {
  /** The outermost window: what a picture shows. */
  window: Window;
  /** Where the page's own corner stands in it: that of a page in a frame (Google's review manager) may be anywhere. */
  x: number;
  y: number;
  /** The part of the window in which the element can be seen: frames and scrolling boxes cut it off. CSS pixels of the window. */
  pane: Box;
}

/** Boxes that cut off what stands in them, from the innermost out; the page itself is none. */
export function boxesAround(element: Element): Element[] {
  const { body, documentElement } = element.ownerDocument;
  const found: Element[] = [];
  for (let at: Element | null = element.parentElement; at && at !== body && at !== documentElement; at = at.parentElement) {
    const { overflowX, overflowY, position, display } = getComputedStyle(at);
    if ((overflowX !== "visible" || overflowY !== "visible") && !/^(?:inline|contents)$/.test(display)) found.push(at);
    // What is fixed stands in the window, whatever is round it.
    if (position === "fixed") break;
  }
  return found;
}

/** Where the element's page shows, or null where a page of another site is round it: such a page does not tell. */
export function placeOf(element: Element): PagePlace | null {
  let window: Window = element.ownerDocument.defaultView!;
  let [x, y, left, top, right, bottom] = [0, 0, 0, 0, window.innerWidth, window.innerHeight];
  const cut = (l: number, t: number, width: number, height: number) => {
    [left, right] = [Math.max(left, l), Math.min(right, l + width)];
    [top, bottom] = [Math.max(top, t), Math.min(bottom, t + height)];
  };
  for (let inside = element; ; ) {
    for (const box of boxesAround(inside)) {
      const { left: l, top: t } = box.getBoundingClientRect();
      cut(l + box.clientLeft, t + box.clientTop, box.clientWidth, box.clientHeight);
    }
    if (window === window.parent) break;
    const frame = window.frameElement;
    if (!frame) return null;
    const box = frame.getBoundingClientRect();
    const [over, down] = [box.left + frame.clientLeft, box.top + frame.clientTop];
    [x, left, right] = [x + over, left + over, right + over];
    [y, top, bottom] = [y + down, top + down, bottom + down];
    window = window.parent;
    cut(0, 0, window.innerWidth, window.innerHeight);
    inside = frame;
  }
  return { window, x, y, pane: { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) } };
}
