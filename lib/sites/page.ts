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
