import type { Box } from "../model";
import type { View } from "./mark";
import { placeOf } from "./place";
import { scrolledBy } from "./scroll";

/** Where an element stands on the page and what the window shows of it, in CSS pixels. */
export function measure(element: Element): View {
  const page = element.ownerDocument.defaultView!;
  const place = placeOf(element);
  const window = place?.window ?? page;
  const scrolled = scrolledBy(element);
  return {
    element: boxesOf([element], element)[0] ?? { x: 0, y: 0, width: 0, height: 0 },
    pane: place?.pane ?? null,
    scrollX: scrolled.left,
    scrollY: scrolled.top,
    innerWidth: window.innerWidth,
    innerHeight: window.innerHeight,
    devicePixelRatio: window.devicePixelRatio,
    url: page.location.href,
  };
}

/** The rectangles of elements, scrolled as `measured` is: what `measure` gives for that one. Elements that are not drawn have none. */
export function boxesOf(elements: Element[], measured: Element): Box[] {
  const { x, y } = placeOf(measured) ?? { x: 0, y: 0 };
  const { left, top } = scrolledBy(measured);
  return elements
    .map(boxInPage)
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((box) => ({ ...box, x: box.x + x + left, y: box.y + y + top }));
}

function boxInPage(element: Element): Box {
  let { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0 && element.hasChildNodes()) {
    // No box of its own (display: contents): the box of what it holds.
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    ({ left, top, width, height } = range.getBoundingClientRect());
  }
  return { x: left, y: top, width, height };
}
