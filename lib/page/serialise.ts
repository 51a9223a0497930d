/** Attributes that say something about a comment and can neither load nor run anything. */
const KEPT = /^(id|class|dir|lang|role|title|alt|datetime|hidden|itemprop|itemtype|aria-[a-z]+|data-[a-z0-9-]+)$/;
/** Addresses are kept as text, under a name that no browser acts on. */
const ADDRESS = /^(href|src|poster|srcset|xlink:href|cite|action)$/;
/** Kept as empty shells: what they hold can run, load, or is what the person at the keyboard was typing. */
const SHELLS = /^(script|style|noscript|template|iframe|object|embed|svg|math|canvas|textarea|input|select|link|meta|base)$/;
/** Enough for a post with every reply; a page cannot fill the evidence with more. */
const MOST_NODES = 5000;

/**
 * The HTML of a comment within its parents, inert: no script, no style, no event, no address a browser would fetch, nothing that
 * was typed into a box. Parents are given without their other children. For the evidence file, to be read, not shown.
 */
export function serialise(element: Element): string {
  const inert = element.ownerDocument.implementation.createHTMLDocument();
  let nodes = 0;

  function shell(source: Element): Element {
    const copy = inert.createElement(/^[a-z][a-z0-9-]*$/.test(source.localName) ? source.localName : "unknown");
    for (const { name, value } of source.attributes) {
      if (KEPT.test(name)) copy.setAttribute(name, value);
      else if (ADDRESS.test(name)) copy.setAttribute(`data-${name.replace(":", "-")}`, value);
    }
    return copy;
  }

  function copyOf(source: Node): Node {
    nodes += 1;
    if (source.nodeType === Node.TEXT_NODE) return inert.createTextNode(source.nodeValue ?? "");
    const copy = shell(source as Element);
    const typed = (source as Element).matches("[contenteditable]:not([contenteditable='false'])");
    if (SHELLS.test(copy.localName) || typed) return copy;
    for (const child of source.childNodes) {
      if (child.nodeType !== Node.TEXT_NODE && child.nodeType !== Node.ELEMENT_NODE) continue;
      if (nodes >= MOST_NODES) {
        copy.append(inert.createComment(" cut: the rest was left out "));
        break;
      }
      copy.append(copyOf(child));
    }
    return copy;
  }

  let outer = copyOf(element) as Element;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const copy = shell(parent);
    copy.append(outer);
    outer = copy;
  }
  return outer.outerHTML;
}
