import { scrolledBy } from "./scroll";

/** How an element stood in its document. */
interface Stand {
  /** How far its page is scrolled when it stands at the top of the window, in CSS pixels. */
  place: number;
  inSight: boolean;
  /** It left the document out of the window, while nothing was scrolled. */
  went?: true;
}

/** Where elements stand, remembered when they have left the document. */
export interface Sight {
  /** Looks at this element from now on; at one that holds another comment now, afresh. */
  follow(element: Element): void;
  /** As it was last looked at; undefined before. */
  of(element: Element): Stand | undefined;
  /** Whether the second stands right under the first, with no room for anything between them. */
  areClose(above: Element, below: Element): boolean;
}

/** How often is looked, in milliseconds: many comments are compared each time. */
const LOOK = 100;
/** What goes so soon after somebody scrolled, in milliseconds, was scrolled past: long lists take away what is not seen. */
const STILL = 300;
/** More than this between two comments, in CSS pixels, may be a comment that is not drawn, a fold or a notice. */
const GAP = 16;

/** Follows elements of one document until the signal ends. Elements are not kept alive by it. */
export function createSight(document: Document, signal: AbortSignal): Sight {
  const stands = new WeakMap<Element, Stand>();
  let scrolled = Number.NEGATIVE_INFINITY;
  const onScroll = () => {
    scrolled = performance.now();
  };
  document.addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
  const observer = new IntersectionObserver(
    (looks) => {
      // Once for all of them: comments that come together scroll together, and asking for each would cost a long page much.
      const standing = looks.find(({ target }) => target.isConnected)?.target;
      const by = standing ? scrolledBy(standing).top : 0;
      for (const { target, isIntersecting, boundingClientRect, time } of looks) {
        const stood = stands.get(target);
        if (target.isConnected) stands.set(target, { place: by + boundingClientRect.top, inSight: isIntersecting });
        else if (stood?.inSight && time - scrolled > STILL) stood.went = true;
      }
    },
    // `delay` is Chromium's (TypeScript does not list it).
    { delay: LOOK } as IntersectionObserverInit,
  );
  signal.addEventListener("abort", () => observer.disconnect());
  return {
    follow(element) {
      observer.unobserve(element);
      observer.observe(element);
    },
    of: (element) => stands.get(element),
    areClose(above, below) {
      const [one, other] = [above.getBoundingClientRect(), below.getBoundingClientRect()];
      return one.height > 0 && other.height > 0 && Math.abs(other.top - one.bottom) <= GAP;
    },
  };
}
