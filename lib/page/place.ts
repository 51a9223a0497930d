import type { Box } from "../model";

/** Where a page shows in the browser's window. A page in a frame (Google's review manager) shows in a part of it. */
export interface PagePlace {
  /** The outermost window: what a picture shows. */
  window: Window;
  /** Where the page's own corner stands in it; outside it where the page round the frame is scrolled. */
  x: number;
  y: number;
  /** The part of the window in which the page shows. CSS pixels of the window. */
  pane: Box;
}

/** Where the page shows, or null where a page of another site is round it: such a page does not tell. */
export function placeOf(page: Window): PagePlace | null {
  let [x, y, left, top, right, bottom] = [0, 0, 0, 0, page.innerWidth, page.innerHeight];
  let window = page;
  while (window !== window.parent) {
    const frame = window.frameElement;
    if (!frame) return null;
    window = window.parent;
    const box = frame.getBoundingClientRect();
    const [over, down] = [box.left + frame.clientLeft, box.top + frame.clientTop];
    [x, y] = [x + over, y + down];
    [left, right] = [Math.max(0, left + over), Math.min(window.innerWidth, right + over)];
    [top, bottom] = [Math.max(0, top + down), Math.min(window.innerHeight, bottom + down)];
  }
  return { window, x, y, pane: { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) } };
}
