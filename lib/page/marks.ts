import { createBadges } from "./badges";
import { createHighlights } from "./highlights";
import type { MarkedComment, Marks, MarksOptions } from "./mark";
import { createOverlay } from "./overlay";
import { followTab } from "./tabOrder";

/** Milliseconds of one frame that we allow ourselves for painting. */
const SLICE = 6;
/** Pages move things without an event (a comment slides in above); badges are looked after this often, in milliseconds. */
const REST = 400;
/** After this long without scrolling, in milliseconds, it is worth asking what covers what: that costs a frame's whole layout. */
const STILL = 100;
/**
 * While the page scrolls, marks are drawn this often, in milliseconds, and not in every frame: each change of the highlights
 * makes the browser look through all its ranges, cards and layers again. A window's height is drawn ahead to allow for it.
 */
const BEAT = 150;

/**
 * Marks in one document. Only comments within a window's height of the window carry ranges and badges, so a feed of
 * thousands costs what a screenful costs. Live ranges, not static ones: when the page writes another comment into the
 * same text node the range collapses and the mark is gone at once.
 */
export function createMarks({ document, signal, onOpen }: MarksOptions): Marks {
  const window = document.defaultView!;
  const comments = new Map<string, MarkedComment>();
  const idsByElement = new Map<Element, Set<string>>();
  const anchors = new Map<string, Element>();
  const near = new Set<string>();
  const waiting = new Set<string>();
  const overlay = createOverlay(document);
  const highlights = createHighlights();
  const badges = createBadges(document, overlay, onOpen);
  let hidden = false;
  let frame = 0;
  let timer = 0;
  let scrolled = Number.NEGATIVE_INFINITY;
  let worked = Number.NEGATIVE_INFINITY;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        for (const id of [...(idsByElement.get(target) ?? [])]) {
          if (isIntersecting) near.add(id);
          else {
            near.delete(id);
            // An element without a box of its own (display: contents) is never in view: its words are.
            const words = comments.get(id)?.places[0]?.node.parentElement;
            if (boundingClientRect.width === 0 && words && words !== target && words.getClientRects().length > 0) watch(id, words);
          }
          waiting.add(id);
        }
      }
      if (isStill()) wake();
      else wakeIn(Math.max(0, BEAT - (performance.now() - worked)));
    },
    // `delay` is Chromium's (TypeScript does not list it): without it a thousand places are compared in every frame that draws.
    { rootMargin: "100% 0px", delay: BEAT } as IntersectionObserverInit,
  );

  function watch(id: string, element: Element): void {
    unwatch(id);
    anchors.set(id, element);
    const ids = idsByElement.get(element) ?? new Set();
    idsByElement.set(element, ids.add(id));
    observer.observe(element);
  }

  function unwatch(id: string): void {
    const element = anchors.get(id);
    if (!element) return;
    anchors.delete(id);
    const ids = idsByElement.get(element);
    ids?.delete(id);
    if (ids?.size) return;
    idsByElement.delete(element);
    observer.unobserve(element);
  }

  /** Draws or takes away what has come near or gone, as much as one frame allows, then puts the badges in place. */
  function work(): void {
    frame = 0;
    if (signal.aborted || hidden) return;
    if (near.size > 0 && overlay.attach()) {
      // New rules make the browser style the whole page again; what we draw waits for the next frame.
      wake();
      return;
    }
    worked = performance.now();
    const until = worked + SLICE;
    for (const id of waiting) {
      waiting.delete(id);
      const comment = comments.get(id);
      if (comment && near.has(id)) {
        highlights?.add(comment);
        badges.add({ ...comment, element: anchors.get(id) ?? comment.element });
      } else {
        highlights?.remove(id);
        badges.remove(id);
      }
      if (performance.now() > until) break;
    }
    const still = isStill();
    badges.place(still);
    if (waiting.size > 0) wake();
    if (badges.size > 0) wakeIn(still ? REST : BEAT);
  }

  const isStill = () => performance.now() - scrolled > STILL;

  function wakeIn(milliseconds: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(wake, milliseconds);
  }

  function wake(): void {
    if (!frame && !signal.aborted) frame = window.requestAnimationFrame(work);
  }

  function setShown(shown: boolean): void {
    hidden = !shown;
    highlights?.setShown(shown);
    overlay.setShown(shown);
    if (shown) wake();
  }
  setShown(true);

  const onScroll = ({ target }: Event) => {
    scrolled = performance.now();
    // Badges scroll with the document by themselves; only a scrolling box within it leaves them behind.
    if (target !== document) wake();
  };
  window.addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
  window.addEventListener("resize", wake, { passive: true, signal });
  followTab({ document, signal, host: overlay.host, focused: overlay.focused, stops: badges.shown });
  signal.addEventListener("abort", () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    observer.disconnect();
    highlights?.end();
    overlay.host.remove();
    comments.clear();
    near.clear();
  });

  return {
    paint(items) {
      if (signal.aborted) return;
      for (const item of items) {
        const known = comments.get(item.id);
        comments.set(item.id, item);
        if (known?.element !== item.element) watch(item.id, item.element);
        if (near.has(item.id)) waiting.add(item.id);
      }
      if (waiting.size > 0) wake();
    },
    forget(ids) {
      for (const id of ids) {
        if (!comments.delete(id)) continue;
        unwatch(id);
        near.delete(id);
        waiting.delete(id);
        // At once, not in the next frame: what is no longer judged must not be seen.
        highlights?.remove(id);
        badges.remove(id);
      }
    },
    say: overlay.say,
    hide: () => setShown(false),
    show: () => setShown(!signal.aborted),
    get host() {
      return overlay.host.isConnected ? overlay.host : null;
    },
  };
}
