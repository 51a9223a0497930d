import { boxesAround, placeOf } from "./place";

/** Brings a comment to the middle of the window and rings it for a moment. The ring is an animation: no attribute changes. */
export function revealComment(element: Element): void {
  const window = element.ownerDocument.defaultView!;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const tall = element.getBoundingClientRect().height > window.innerHeight;
  element.scrollIntoView({ block: tall ? "start" : "center", behavior: still ? "instant" : "smooth" });
  const ring = { outline: "3px solid #ffdd00", outlineOffset: "3px", boxShadow: "0 0 0 3px #212b32" };
  const none = { ...ring, outlineColor: "transparent", boxShadow: "0 0 0 3px transparent" };
  element.animate(still ? [ring, ring] : [none, ring, ring, none], { duration: 2000, easing: "ease-in-out" });
}

/** How far everything round an element is scrolled, boxes and windows together. CSS pixels. */
export function scrolledBy(element: Element): { left: number; top: number } {
  const all = scrollingAround(element).map(scrollOf);
  return { left: all.reduce((sum, { left }) => sum + left, 0), top: all.reduce((sum, { top }) => sum + top, 0) };
}

/** Brings a comment that its box or frame hides into sight; says whether that was needed. A page without boxes is scrolled for each picture. */
export function bringIntoSight(element: Element): boolean {
  const place = placeOf(element);
  const { top, height } = element.getBoundingClientRect();
  const room = place?.pane.height || element.ownerDocument.defaultView!.innerHeight;
  const seen = place !== null && top + place.y >= place.pane.y && top + place.y + height <= place.pane.y + place.pane.height;
  if (seen || (place && scrollingAround(element).length === 1)) return false;
  element.scrollIntoView({ block: height > room ? "start" : "center", behavior: "instant" });
  return true;
}

/** Scrolls boxes and windows round a comment, the innermost first, until they are scrolled by `top` together, or as near as they come. */
export function scrollForCapture(element: Element, top: number): void {
  let by = top - scrolledBy(element).top;
  for (const each of scrollingAround(element)) {
    const before = scrollOf(each).top;
    each.scrollBy({ top: by, behavior: "instant" });
    by -= scrollOf(each).top - before;
  }
}

/** Remembers how far everything round an element is scrolled; gives back how to put that back. */
export function keepScroll(element: Element): () => void {
  const kept = [...scrollingAround(element), ...boxesAround(element)].map((each) => ({ each, ...scrollOf(each) }));
  return () => {
    for (const { each, left, top } of kept) each.scrollTo({ left, top, behavior: "instant" });
  };
}

const scrollOf = (each: Element | Window) =>
  "scrollX" in each ? { left: each.scrollX, top: each.scrollY } : { left: each.scrollLeft, top: each.scrollTop };

/** What a person can scroll round an element: boxes and windows, from the innermost out, as far as they are of the same site. */
function scrollingAround(element: Element): (Element | Window)[] {
  const window = element.ownerDocument.defaultView!;
  const boxes = boxesAround(element).filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowY));
  const frame = window === window.parent ? null : window.frameElement;
  return [...boxes, window, ...(frame ? scrollingAround(frame) : [])];
}
