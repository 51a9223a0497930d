import { type Comment, commentOf } from "../model";
import type { Place } from "./mark";

/** A person's selection as a comment: its words, the element around it, and where each stretch stands. */
export interface SelectedComment {
  comment: Comment;
  element: Element;
  pieces: Place[];
}

/** Longer than any comment on a platform; what goes beyond is left out and the comment says that it is cut short. */
const LONGEST = 20_000;
const NOT_TEXT = "script, style, noscript, template, textarea, select, option";

/** What is selected on the page right now, or null when that holds no words. Works on any site. */
export function selectedComment(document: Document, url: URL): SelectedComment | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const { text, pieces, cut } = read(document, range);
  if (text.trim() === "") return null;
  const container = range.commonAncestorContainer;
  const element = container.nodeType === Node.ELEMENT_NODE ? (container as Element) : container.parentElement;
  if (!element) return null;
  const comment = commentOf({
    id: `s${fingerprint(`${url.origin}${url.pathname}${url.search}\n${text}`)}`,
    site: "selection",
    text,
    author: "",
    permalink: url.href,
    truncated: cut,
    language: element.closest("[lang]")?.getAttribute("lang") || null,
  });
  return { comment, element, pieces };
}

/** The text of a range as it is shown: runs of space as one, blocks and line breaks as "\n", emoji pictures by their description. */
function read(document: Document, range: Range): { text: string; pieces: Place[]; cut: boolean } {
  const pieces: Place[] = [];
  let text = "";
  let gap: "" | " " | "\n" = "";
  const put = (node: Text | Element, run: string, nodeStart: number) => {
    if (gap && text) text += gap;
    gap = "";
    pieces.push({ node, start: text.length, end: text.length + run.length, nodeStart });
    text += run;
  };
  const breakLine = () => {
    gap = "\n";
  };

  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (text.length >= LONGEST) break;
    if (!range.intersectsNode(node)) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      const parent = node.parentElement;
      if (!parent || parent.closest(NOT_TEXT) || !isShown(parent)) continue;
      const around = blockOf(parent);
      if (block && around !== block) breakLine();
      block = around;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : (node as Text).length;
      const pre = getComputedStyle(parent).whiteSpace.startsWith("pre");
      for (const match of (node as Text).data.slice(from, to).matchAll(pre ? /[^\n]+|\n/g : /[^ \t\r\n]+(?: [^ \t\r\n]+)*|[ \t\r\n]+/g)) {
        const [run] = match;
        if (pre && run === "\n") breakLine();
        else if (pre || /^[^ \t\r\n]/.test(run)) put(node as Text, run, from + match.index);
        else gap ||= " ";
      }
    } else if (node.nodeName === "BR") breakLine();
    else if (node.nodeName === "IMG") {
      const alt = (node as Element).getAttribute("alt");
      if (alt && isShown(node as Element)) put(node as Element, alt, 0);
    }
  }
  const cut = text.length > LONGEST;
  return { text: cut ? text.slice(0, LONGEST) : text, pieces: cut ? pieces.filter(({ end }) => end <= LONGEST) : pieces, cut };
}

function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && /^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
  return block;
}

const isShown = (element: Element) => getComputedStyle(element).visibility !== "hidden" && element.getClientRects().length > 0;

/** Sixty-four bits of FNV-1a: the same words on the same page get the same id. Not a seal; evidence has its own hashes. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
