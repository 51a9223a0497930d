// Checks of the adapters that run inside a real browser: bundled and sent to the page by sites.test.ts.
import type { Comment } from "../lib/model";
import { siteFor } from "../lib/sites";
import type { Reading } from "../lib/sites/site";

/** What a fixture page must give: every comment in page order, each field that is named exact. */
export interface Expected {
  url: string;
  recognised: boolean;
  pageKind: string;
  cards: number;
  collapsed: number;
  composingAs?: string | null;
  pageOwner?: string | null;
  moderating?: boolean;
  comments: (Partial<Comment> & Pick<Comment, "author" | "text" | "isOwner" | "truncated">)[];
  /** Words on the page that are no comment's. */
  absent: string[];
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

function readAt(root: Document | Element, address: string): Reading {
  const url = new URL(address);
  const site = siteFor(url);
  if (!site) throw new Error(`no adapter for ${address}`);
  return site.read(root, url);
}

/** The page as data, and whether reading left it untouched. */
export function readFixture(html: string, address: string) {
  const root = parse(html);
  const before = root.documentElement.outerHTML;
  const { comments, ...rest } = readAt(root, address);
  return { ...rest, comments: comments.map(({ comment }) => comment), untouched: root.documentElement.outerHTML === before };
}

/** Pieces whose place in the page does not hold the words they claim. */
export function misplacedPieces(html: string, address: string): string[] {
  const wrong: string[] = [];
  for (const { comment, pieces, element } of readAt(parse(html), address).comments) {
    let end = 0;
    let rest = comment.text;
    for (const piece of pieces) {
      const words = comment.text.slice(piece.start, piece.end);
      rest = rest.slice(0, piece.start) + " ".repeat(words.length) + rest.slice(piece.end);
      const there =
        piece.node.nodeType === 3
          ? (piece.node as Text).data.slice(piece.nodeStart, piece.nodeStart + words.length)
          : (piece.node as Element).getAttribute("alt")?.trim();
      if (there !== words || piece.start < end || !element.contains(piece.node)) wrong.push(`${comment.id}: "${words}" against "${there}"`);
      end = piece.end;
    }
    if (pieces.length > 0 && rest.trim() !== "") wrong.push(`${comment.id}: no piece for "${rest.trim()}"`);
  }
  return wrong;
}

/** Ids in four states of the page: as it is, rendered again, with another extension's nodes, with everything on it twice. */
export function idsInAnyState(html: string, address: string) {
  const ids = (root: Document) => readAt(root, address).comments.map(({ comment }) => comment.id);
  const marked = parse(html);
  for (const element of marked.body.querySelectorAll("*")) element.classList.add("other-extension");
  marked.body.append(marked.createElement("other-extension-panel"));
  const doubled = parse(html);
  doubled.body.append(...doubled.importNode(parse(html).body, true).childNodes);
  return { plain: ids(parse(html)), again: ids(parse(parse(html).documentElement.outerHTML)), marked: ids(marked), doubled: ids(doubled) };
}

/** What browsers and other extensions do to a page: a translator's fonts round all words, text in pieces, signs beside names and under comments. */
const HANDS: Record<string, (root: Document) => void> = {
  fonts(root) {
    for (const text of textsOf(root)) {
      const font = root.createElement("font");
      text.replaceWith(font);
      font.append(root.createElement("font"));
      font.firstElementChild!.append(text);
    }
  },
  pieces(root) {
    for (const text of textsOf(root)) text.splitText(text.data.length >> 1).before(root.createComment(""), "");
  },
  signs(root) {
    for (const link of root.querySelectorAll(
      "[role=article] a[href*='comment_id='] [dir=auto], [data-testid=User-Name] a, .d4r55, .Vpc5Fe",
    ))
      link.after(sign(root));
    for (const card of root.querySelectorAll("article, [role=article], [data-id], [aria-label='Organisation review']"))
      card.append(sign(root));
  },
};
const sign = (root: Document) => Object.assign(root.createElement("other-extension"), { textContent: "Trust: 3" });

function textsOf(root: Document): Text[] {
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter((text) => /\S/.test(text.data) && !text.parentElement?.closest("script, style, textarea, svg, i"));
}

/** Comments that are read otherwise once something else has had the page in its hands. */
export function inOtherHands(html: string, address: string): string[] {
  const read = (root: Document) => readAt(root, address).comments.map(({ comment }) => JSON.stringify(comment));
  const before = read(parse(html));
  return Object.entries(HANDS).flatMap(([hand, change]) => {
    const root = parse(html);
    change(root);
    const after = read(root);
    return before.flatMap((comment, index) => (comment === after[index] ? [] : [`${hand}: ${comment} became ${after[index]}`]));
  });
}

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

/** Comments that carry words of another writer. */
function wronged(reading: Reading, expected: Expected): string[] {
  return reading.comments.flatMap(({ comment }) => {
    const text = flat(comment.text);
    if (text.length < 8) return [];
    const writers = expected.comments.filter(
      (known) => flat(known.text) !== "" && (flat(known.text).includes(text) || text.includes(flat(known.text).slice(0, 24))),
    );
    if (writers.length === 0) return [];
    // A part of a name, or a name twice where its nodes were doubled, is still that name.
    const parts = comment.author.split(/\s+|(?<=\p{Extended_Pictographic})/u);
    const named = writers.some(
      ({ author }) => comment.author.replaceAll(author, "") === "" || parts.every((part) => author.includes(part)),
    );
    const owned = writers.every(({ isOwner }) => !isOwner) ? !comment.isOwner : true;
    return named && owned ? [] : [`"${text}" was given to "${comment.author}"${comment.isOwner ? " as owner" : ""}`];
  });
}

/** Takes every element out of the page, one after the other. */
export function withoutEachPart(html: string, expected: Expected): string[] {
  const root = parse(html);
  const wrong = new Set<string>();
  for (const element of [...root.body.querySelectorAll("*")]) {
    const { parentNode, nextSibling } = element;
    element.remove();
    for (const line of wronged(readAt(root, expected.url), expected))
      wrong.add(`without <${element.tagName} ${element.className}>: ${line}`);
    parentNode?.insertBefore(element, nextSibling);
  }
  return [...wrong].slice(0, 8);
}

/** Deletes, doubles and moves nodes by chance and reads after every fourth change. A page that has lost most of itself is begun again. */
export function afterRandomChanges(html: string, expected: Expected, seed: number, changes: number): string[] {
  const roll = dice(seed);
  const wrong = new Set<string>();
  let root = parse(html);
  for (let change = 0; change < changes; change++) {
    if (change % 20 === 0) root = parse(html);
    const all = root.body.querySelectorAll("*");
    const element = all[roll(Math.max(1, all.length))];
    if (!element) continue;
    const siblings = element.parentElement?.children;
    const kind = roll(3);
    if (kind === 0) element.remove();
    else if (kind === 1) element.after(element.cloneNode(true));
    else element.parentElement?.insertBefore(element, siblings?.[roll(siblings.length)] ?? null);
    if (change % 4 !== 3) continue;
    for (const line of wronged(readAt(root, expected.url), expected)) wrong.add(line);
  }
  return [...wrong].slice(0, 8);
}

/** Numbers that look random and are the same on every run (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}
