/** A badge and the comment after whose controls the Tab key should reach it. */
interface Stop {
  element: Element;
  badge: HTMLElement;
}

interface TabOptions {
  document: Document;
  signal: AbortSignal;
  host: Element;
  /** The badge that has the focus, inside the closed root. */
  focused(): Element | null;
  stops(): Stop[];
}

const CONTROLS =
  'a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable=""], [contenteditable="true"], [tabindex]';

/**
 * Lets the Tab key reach a badge after the last control of its comment, and go on from there. An overlay stands after the
 * whole page, so its natural place in the order is useless; moving it into the comment would change the page. Only the
 * real Tab key is answered, only where a badge lies between this control and the next. Limits: inside frames and inside
 * other components' shadow roots the order is theirs, and positive `tabindex` values are not followed.
 */
export function followTab({ document, signal, host, focused, stops }: TabOptions): void {
  document.defaultView!.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Tab" || !event.isTrusted || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const all = inOrder(stops());
      if (all.length === 0) return;
      const here = focused();
      const at = all.findIndex(({ badge }) => badge === here);
      const active = document.activeElement ?? document.body;
      if (at < 0 && (active === host || active.localName.includes("-"))) return;
      const from = at < 0 ? active : all[at]!.element;
      const target = event.shiftKey ? before(from, at, all, host) : after(from, at, all, host);
      if (!target) return;
      event.preventDefault();
      target.focus();
    },
    { capture: true, signal },
  );
}

/** The badge, or (from a badge) the control, that comes next; null leaves it to the browser. */
function after(from: Element, at: number, all: Stop[], host: Element): HTMLElement | null {
  const control = walk(from, at >= 0, host, "nextNode");
  const ahead = at >= 0 ? all.slice(at + 1) : all.filter(({ element }) => element.contains(from) || follows(element, from));
  const stop = ahead.find(({ element }) => !control || (!element.contains(control) && follows(control, element)));
  return stop?.badge ?? (at >= 0 ? control : null);
}

function before(from: Element, at: number, all: Stop[], host: Element): HTMLElement | null {
  // A badge stands at its comment's end, so from a badge the way back leads into that comment first.
  const control = (at >= 0 && controlsIn(from).at(-1)) || walk(from, false, host, "previousNode");
  const behind = at >= 0 ? all.slice(0, at) : all.filter(({ element }) => !element.contains(from) && follows(from, element));
  const stop = behind.findLast(({ element }) => !control || element.contains(control) || follows(element, control));
  return stop?.badge ?? (at >= 0 ? control : null);
}

/** By where the comments end: a reply inside a post comes before the post's own badge. */
function inOrder(stops: Stop[]): Stop[] {
  return [...stops].sort((a, b) => {
    if (a.element.contains(b.element)) return 1;
    if (b.element.contains(a.element)) return -1;
    return follows(b.element, a.element) ? -1 : 1;
  });
}

const follows = (later: Node, earlier: Node) => (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function walk(from: Element, skipInside: boolean, host: Element, step: "nextNode" | "previousNode"): HTMLElement | null {
  const walker = from.ownerDocument.createTreeWalker(from.ownerDocument.documentElement, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = skipInside ? lastWithin(from) : from;
  for (let node = walker[step](); node; node = walker[step]()) {
    if (node !== host && isControl(node as Element)) return node as HTMLElement;
  }
  return null;
}

function lastWithin(element: Element): Element {
  let last = element;
  while (last.lastElementChild) last = last.lastElementChild;
  return last;
}

const controlsIn = (element: Element) => [...element.querySelectorAll<HTMLElement>(CONTROLS)].filter(isControl);

function isControl(element: Element): boolean {
  return (
    element.matches(CONTROLS) &&
    (element as HTMLElement).tabIndex >= 0 &&
    !element.matches(":disabled") &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
