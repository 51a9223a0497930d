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
