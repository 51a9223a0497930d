/** Ways of looking at a page that every adapter shares. They only look. */

/** Elements that match, the root itself among them: a saved page may be one comment and nothing around it. */
export function findAll(root: Document | Element, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  return root.nodeType === 1 && (root as Element).matches(selector) ? [root as Element, ...found] : found;
}

/** The first match, the root itself included. */
export const findFirst = (root: Document | Element, selector: string): Element | null =>
  root.nodeType === 1 && (root as Element).matches(selector) ? (root as Element) : root.querySelector(selector);

/** The nearest match strictly inside `limit`, or null. */
export function closestInside(element: Element, selector: string, limit: Element): Element | null {
  for (let at: Element | null = element; at && at !== limit; at = at.parentElement) if (at.matches(selector)) return at;
  return null;
}

/** Whether `a` stands before `b` in the page (and does not hold it). */
export const precedes = (a: Node, b: Node): boolean => {
  const position = a.compareDocumentPosition(b);
  return (position & 4) !== 0 && (position & 16) === 0;
};

/** Only those that no other of them holds. */
export const outermost = (elements: readonly Element[]): Element[] => {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
};

/** The number of the open tab among those of the first row of tabs; null where there is none. Rows in the given parts are others. */
export function openTab(root: Document | Element, parts: string): number | null {
  const open = findAll(root, "[role='tab'][aria-selected='true']").find((tab) => tab.closest(parts) === null);
  const row = open?.closest("[role='tablist']");
  return open && row ? findAll(row, "[role='tab']").indexOf(open) : null;
}

/** Innermost elements with words of their own, in page order: what a person would call the lines of a card. */
export function lines(root: Element, skip: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (skip(child)) continue;
      if ([...child.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data))) found.push(child);
      else walk(child);
    }
  };
  walk(root);
  return found;
}

/** Matches inside `root` that stand in none of `parts`; what lies in those is not even looked at. */
export function findOutside(root: Document | Element, selector: string, parts: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    if (parts.has(element)) return;
    if (element.matches(selector)) found.push(element);
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) walk(child);
  };
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) walk(child);
  return found;
}

/** The nearest of `parts` that strictly holds the element, or null. */
export function holderIn(parts: { has(element: Element): boolean }, element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) if (parts.has(at)) return at;
  return null;
}

/**
 * In the order of the page. Made for lists that are nearly so: sorting then asks about neighbours, the later one first, and a browser
 * finds a later neighbour at once but looks through all siblings for an earlier one.
 */
export const inPageOrder = <T extends { element: Element }>(found: T[]): T[] =>
  found.sort((a, b) => (a.element === b.element ? 0 : (b.element.compareDocumentPosition(a.element) & 4) !== 0 ? 1 : -1));

/** For the elements and everything around them, up to the root: the one value that all inside share, or null where there are several. */
export function* sharedAround(
  items: readonly (readonly [Element, string])[],
  root: Document | Element,
): Generator<undefined, Map<Element, string | null>> {
  const shared = new Map<Element, string | null>();
  for (const [index, [element, value]] of items.entries()) {
    if (index % 100 === 0) yield;
    let several = false;
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const known = shared.get(at);
      // Around an element with several there are several, and all of that is known already.
      if (known === null) break;
      several ||= known !== undefined && known !== value;
      shared.set(at, several ? null : value);
    }
  }
  return shared;
}
