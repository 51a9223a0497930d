import { useEffect } from "react";

/** What has a heading or a field of its own to begin with. */
const PART = "article, section, form, details, dialog, li, main, [role=tabpanel], body > *";
/** Where one reads on or types. Not a button: the same key pressed twice must not do something else. */
const PLACE = "h1, h2, h3, h4, summary, input, select, textarea, [role=tab][aria-selected=true]";
/** Parts that look after the focus themselves have done so by then, in milliseconds. */
const OTHERS_FIRST = 50;

const isGone = (element: Element) => !element.isConnected || element.matches(":disabled, [hidden] *");

function goTo(place: Element | undefined): boolean {
  if (!(place instanceof HTMLElement)) return false;
  // Headings and items can have the focus only when they are told so.
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
  return document.activeElement === place;
}

/**
 * Keeps the focus when a control goes away, or cannot be pressed any more, because it was pressed by the keyboard: it goes to the item that took
 * its place in a list, else to where the part begins that it stood in. Lost, the keys would start again at the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What was pressed and all that it stands in, from the inside out. */
    let way: Element[] = [];
    /** Its item's place in the list. */
    let at = 0;
    const listen = (event: Event) => {
      way = [];
      // A press by a key or a screen reader is a click without a count. Whoever goes on with the mouse or another key needs no help.
      if (event.type !== "click" || (event as MouseEvent).detail > 0) return;
      for (let element = document.activeElement; element; element = element.parentElement) way.push(element);
      const item = way[0]?.closest("li");
      at = item ? [...item.parentElement!.children].indexOf(item) : 0;
    };
    const keep = () => {
      const pressed = way[0];
      if (!pressed || !isGone(pressed) || ![pressed, document.body, null].includes(document.activeElement)) return;
      const there = way.filter((element) => !isGone(element));
      const items = there[0]?.matches("ol, ul") ? there[0].children : [];
      const starts = there.flatMap((element) =>
        element.matches("[tabindex]") ? element : element.matches(PART) ? [...element.querySelectorAll(PLACE)] : [],
      );
      [items[Math.min(at, items.length - 1)], ...starts].some(goTo);
    };
    const watch = new MutationObserver(() => way.length > 0 && setTimeout(keep, OTHERS_FIRST));
    watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ["disabled", "hidden"] });
    const leave = new AbortController();
    for (const type of ["click", "keydown", "wheel"])
      addEventListener(type, listen, { capture: true, passive: true, signal: leave.signal });
    return () => {
      way = [];
      watch.disconnect();
      leave.abort();
    };
  }, []);
}
