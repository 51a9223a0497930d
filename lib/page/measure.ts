import type { Box } from "../model";
import type { View } from "./mark";

/** Where an element stands on the page and what the window shows of it, in CSS pixels. */
export function measure(element: Element): View {
  const window = element.ownerDocument.defaultView!;
  return {
    element: boxOf(element),
    scrollX: window.scrollX,
    scrollY: window.scrollY,
    innerWidth: window.innerWidth,
    innerHeight: window.innerHeight,
    devicePixelRatio: window.devicePixelRatio,
    url: window.location.href,
  };
}

/** The rectangles of elements relative to the page; elements that are not drawn have none. */
export function boxesOf(elements: Element[]): Box[] {
  return elements.map(boxOf).filter(({ width, height }) => width > 0 && height > 0);
}

function boxOf(element: Element): Box {
  const window = element.ownerDocument.defaultView!;
  let { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0 && element.hasChildNodes()) {
    // No box of its own (display: contents): the box of what it holds.
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    ({ left, top, width, height } = range.getBoundingClientRect());
  }
  return { x: left + window.scrollX, y: top + window.scrollY, width, height };
}
