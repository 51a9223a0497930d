import type { Box } from "../model";
import type { View } from "./mark";
import { type PagePlace, placeOf } from "./place";

/** Where an element stands on the page and what the window shows of it, in CSS pixels. */
export function measure(element: Element): View {
  const page = element.ownerDocument.defaultView!;
  const place = placeOf(page);
  const window = place?.window ?? page;
  return {
    element: boxOf(element, place),
    pane: place?.pane ?? null,
    scrollX: page.scrollX,
    scrollY: page.scrollY,
    innerWidth: window.innerWidth,
    innerHeight: window.innerHeight,
    devicePixelRatio: window.devicePixelRatio,
    url: page.location.href,
  };
}

/** The rectangles of elements of one page, as `measure` gives that of the comment; elements that are not drawn have none. */
export function boxesOf(elements: Element[]): Box[] {
  const place = elements[0] ? placeOf(elements[0].ownerDocument.defaultView!) : null;
  return elements.map((element) => boxOf(element, place)).filter(({ width, height }) => width > 0 && height > 0);
}

function boxOf(element: Element, place: PagePlace | null): Box {
  const window = element.ownerDocument.defaultView!;
  let { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0 && element.hasChildNodes()) {
    // No box of its own (display: contents): the box of what it holds.
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    ({ left, top, width, height } = range.getBoundingClientRect());
  }
  return { x: left + window.scrollX + (place?.x ?? 0), y: top + window.scrollY + (place?.y ?? 0), width, height };
}
