import { placeOf } from "./place";

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

/**
 * Scrolls for a capture: the line at `top` of the page to the top of the window; in a frame, which cannot know what its line is to the
 * window round it, the whole comment into sight.
 */
export function scrollForCapture(element: Element, top: number): void {
  const window = element.ownerDocument.defaultView!;
  if (window === window.parent) {
    window.scrollTo({ left: window.scrollX, top, behavior: "instant" });
    return;
  }
  const tall = element.getBoundingClientRect().height > (placeOf(window)?.pane.height ?? window.innerHeight);
  element.scrollIntoView({ block: tall ? "start" : "center", behavior: "instant" });
}

/** Remembers how far a page, and those round it that let us, are scrolled; gives back how to put that back. */
export function keepScroll(page: Window): () => void {
  const kept = [{ window: page, left: page.scrollX, top: page.scrollY }];
  for (let at = page; at !== at.parent && at.frameElement; at = at.parent)
    kept.push({ window: at.parent, left: at.parent.scrollX, top: at.parent.scrollY });
  return () => {
    for (const { window, left, top } of kept) window.scrollTo({ left, top, behavior: "instant" });
  };
}
