/** Attributes whose values are words of the platform's builders, never of a person. */
const VALUES = new Set([
  "role",
  "dir",
  "type",
  "lang",
  "data-testid",
  "jsname",
  "tabindex",
  "aria-modal",
  "aria-posinset",
  "aria-expanded",
  "aria-hidden",
  "contenteditable",
  "data-ad-rendering-role",
  "data-ad-preview",
  "data-ad-comet-preview",
]);
/** Such a value is one short word; anything else might be a person's. */
const BUILDERS_WORD = /^[A-Za-z0-9_-]{1,40}$/;
const LIMIT = 20_000;

/**
 * The bare structure of a page for a bug report: tags, names of attributes, a few harmless values. No text, no names, no addresses,
 * no classes. At most 20,000 elements.
 */
export function sketch(root: Document | Element): string {
  const out: string[] = [];
  const walk = (element: Element, depth: number): void => {
    if (out.length >= LIMIT || element.tagName === "SCRIPT" || element.tagName === "STYLE") return;
    out.push(" ".repeat(Math.min(depth, 60)) + drawn(element));
    for (const child of element.children) walk(child, depth + 1);
  };
  walk(root.nodeType === 9 ? (root as Document).documentElement : (root as Element), 0);
  if (out.length >= LIMIT) out.push("(cut short)");
  return out.join("\n");
}

function drawn(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => /^[a-z][a-z-]{0,40}$/.test(name) && name !== "style" && name !== "class")
    .map(({ name, value }) => (VALUES.has(name) && BUILDERS_WORD.test(value) ? `${name}=${value}` : name));
  const words = [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data)) ? " …" : "";
  const tag = /^[a-z][a-z0-9-]{0,40}$/i.test(element.tagName) ? element.tagName.toLowerCase() : "element";
  return tag + attributes.map((attribute) => `[${attribute}]`).join("") + words;
}
