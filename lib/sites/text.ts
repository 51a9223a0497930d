import type { Piece } from "./site";

/** Words of a comment and where each stretch of them stands in the page. */
export interface Words {
  text: string;
  pieces: Piece[];
}

export interface ReadingRules {
  /** Elements that are not part of the words: buttons, badges, nested comments. */
  skip?: (element: Element) => boolean;
  /** False where the page lays out `div` as part of the line (X). */
  blocks?: boolean;
  /** True where the page shows line breaks of its source as spaces (plain HTML without `pre-line`). */
  flow?: boolean;
}

const BLOCKS = new Set([
  "DIV",
  "P",
  "LI",
  "UL",
  "OL",
  "DL",
  "DD",
  "DT",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "BLOCKQUOTE",
  "SECTION",
  "TABLE",
  "TR",
]);
const NEVER = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "svg", "TEXTAREA", "SELECT", "VIDEO", "AUDIO", "IFRAME"]);
/** Space of the source; the non-breaking space is a character that the person typed or saw, so it stays. */
const SPACE = /[ \t\r\n\f]+/g;
/** A line break followed by indentation was put there by whoever printed the source, not by the writer. */
const INDENTED = /\n(?: {2,}|\t)/;

/**
 * Reads the words of some elements as a person sees them: emoji from `alt`, one "\n" per line, nothing from hidden elements,
 * ends trimmed. Runs of text are copied one to one, so that a span of the result can be found again in the page.
 */
export function readWords(elements: readonly Element[], rules: ReadingRules = {}): Words {
  const { skip, blocks = true, flow = false } = rules;
  const pieces: Piece[] = [];
  let text = "";
  let breaks = 0;
  let space: { value: string; node: Text | null; at: number } | null = null;

  function put(value: string, node: Text | Element, at: number): void {
    const last = pieces.at(-1);
    if (last && last.node === node && last.end === text.length && last.nodeStart + last.end - last.start === at) last.end += value.length;
    else pieces.push({ node, start: text.length, end: text.length + value.length, nodeStart: at });
    text += value;
  }

  function word(value: string, node: Text | Element, at: number): void {
    if (text !== "" && breaks > 0) text += "\n".repeat(breaks);
    else if (text !== "" && space) {
      if (space.node) put(space.value, space.node, space.at);
      else text += space.value;
    }
    breaks = 0;
    space = null;
    put(value, node, at);
  }

  function gap(value: string, node: Text, at: number): void {
    const source =
      flow || INDENTED.test(value) || (value === node.data && node.parentElement !== null && node.parentElement.childElementCount > 0);
    if (value.includes("\n") && !source) breaks = Math.max(breaks, value.split("\n").length - 1);
    else if (source || flow) space ??= value === " " ? { value, node, at } : { value: " ", node: null, at };
    else space = { value, node, at };
  }

  function walkText(node: Text): void {
    let at = 0;
    for (const match of node.data.matchAll(SPACE)) {
      if (match.index > at) word(node.data.slice(at, match.index), node, at);
      gap(match[0], node, match.index);
      at = match.index + match[0].length;
    }
    if (at < node.data.length) word(node.data.slice(at), node, at);
  }

  function walk(element: Element): void {
    if (NEVER.has(element.tagName) || isHidden(element) || skip?.(element)) return;
    if (element.tagName === "BR") breaks++;
    else if (element.tagName === "IMG") {
      const alt = element.getAttribute("alt")?.trim();
      if (alt) word(alt, element, 0);
    } else {
      const block = blocks && BLOCKS.has(element.tagName);
      if (block) breaks = Math.max(breaks, 1);
      for (const child of element.childNodes) {
        if (child.nodeType === 3) walkText(child as Text);
        else if (child.nodeType === 1) walk(child as Element);
      }
      if (block) breaks = Math.max(breaks, 1);
    }
  }

  for (const element of elements) {
    breaks = Math.max(breaks, 1);
    // The element itself was chosen by the adapter: a full text that the page keeps folded away counts.
    for (const child of element.tagName === "IMG" ? [element] : element.childNodes) {
      if (child.nodeType === 3) walkText(child as Text);
      else if (child.nodeType === 1) walk(child as Element);
    }
  }
  return { text, pieces };
}

/** Not drawn, or cut down to a point: a second copy of the words that only a screen reader meets. */
const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%)/i;

/** Hidden by the element's own attributes. Style sheets are not asked: that would cost a layout per comment. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && HIDING.test(style);
}

/** Text of icon fonts ("open_in_new") that a person sees as a picture. */
const ICON = "i, svg, [class*='google-symbols'], [class*='material-icons']";

/** An emoji drawn as a picture is a part of a name; the person's face beside it is not. */
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;
const isFace = (element: Element): boolean => element.tagName === "IMG" && !EMOJI.test(element.getAttribute("alt") ?? "");

/** A name or a label on one line, without icons and faces. */
export function lineOf(element: Element | null | undefined, skip?: (element: Element) => boolean): string {
  if (!element) return "";
  return readWords([element], {
    flow: true,
    blocks: false,
    skip: (inner) => inner.matches(ICON) || isFace(inner) || (skip?.(inner) ?? false),
  })
    .text.replace(/\s+/g, " ")
    .trim();
}

/** Digits of any script as 0 to 9. */
export const westernDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 48;
    if (code < 128) return digit;
    // Decimal digits of every script come in runs of ten, from zero up.
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });

/** How many things a button opens: the last number in its words ("3W Health replied · 2 replies"), one where it has none. */
export const countIn = (label: string): number => Number(/(\d{1,5})(?!.*\d)/s.exec(westernDigits(label))?.[1] ?? 1);
