import { LOOKS } from "./appearance";
import type { MarkedComment, Place } from "./mark";
import type { Overlay } from "./overlay";
import { rangesOf } from "./ranges";
import { type Edges, spotFor } from "./spots";

/** Badges at the corners of the comments that are near the window. */
export interface Badges {
  add(comment: MarkedComment): void;
  remove(id: string): void;
  /** Puts every badge where its comment now is; with `check` also hides those whose corner is covered or scrolled out of its box. */
  place(check: boolean): void;
  /** Comments whose badge can be seen, with the badge. */
  shown(): { element: Element; badge: HTMLElement }[];
  readonly size: number;
}

interface Badge {
  element: Element;
  /** Its words, which the badge must not cover. */
  places: Place[];
  button: BadgeButton;
  /** Pixels, measured once; 0 until then. */
  width: number;
  /** Where the lines of its words stand in its box; asked again only when that has another size. */
  lines: { width: number; height: number; edges: Edges[] } | null;
  visible: boolean;
}

/** A button with its two parts; buttons no longer needed are kept for the next comment. */
interface BadgeButton {
  element: HTMLButtonElement;
  shape: Text;
  label: Text;
  /** The comment it stands at. */
  id: string;
}

/** Makes badges in `overlay`; pressing one calls `onOpen` with the comment's id. */
export function createBadges(document: Document, overlay: Overlay, onOpen: (id: string) => void): Badges {
  const badges = new Map<string, Badge>();
  const spare: BadgeButton[] = [];

  function makeButton(): BadgeButton {
    const element = document.createElement("button");
    element.type = "button";
    // Not in the natural order, which would be after the whole page: tabOrder.ts brings the focus here after the comment.
    element.tabIndex = -1;
    element.style.visibility = "hidden";
    const [shape, label] = ["shape", "label"].map((name) => {
      const part = element.appendChild(document.createElement("span"));
      part.className = name;
      return part.appendChild(document.createTextNode(""));
    }) as [Text, Text];
    const button = { element, shape, label, id: "" };
    element.addEventListener("click", () => onOpen(button.id));
    overlay.layer.append(element);
    return button;
  }

  function remove(id: string): void {
    const badge = badges.get(id);
    if (!badge) return;
    badges.delete(id);
    // The focus must not stay on a badge that will be another comment's.
    badge.button.element.blur();
    badge.button.element.style.visibility = "hidden";
    spare.push(badge.button);
  }

  function add({ id, element, places, level, label, name = label }: MarkedComment): void {
    const known = badges.get(id);
    const button = known?.button ?? spare.pop() ?? makeButton();
    button.id = id;
    button.element.className = level;
    button.element.setAttribute("aria-label", name);
    button.element.title = label;
    button.shape.data = LOOKS[level].shape;
    button.label.data = label;
    badges.set(id, { element, places, button, width: 0, lines: null, visible: known?.visible ?? false });
  }

  /** All reading first, then all writing, and nothing written that needs a new layout. */
  function place(check: boolean): void {
    const origin = overlay.host.getBoundingClientRect();
    const edge = document.documentElement.clientWidth;
    const spots = [...badges.values()].map((badge) => {
      const box = badge.element.getBoundingClientRect();
      badge.width ||= badge.button.element.offsetWidth;
      const visible = check ? isOpen(document, overlay.host, badge.element, box) : badge.visible;
      return { badge, box, lines: visible ? linesIn(badge, box) : [], visible };
    });
    const taken: Edges[] = [];
    for (const { badge, box, lines, visible } of spots) {
      if (visible !== badge.visible) badge.button.element.style.visibility = visible ? "visible" : "hidden";
      badge.visible = visible;
      if (!visible) continue;
      const { left, top, small } = spotFor(box, lines, badge.width, edge, taken);
      const { classList } = badge.button.element;
      classList.toggle("small", small);
      // A small badge grows to the side on which there is room.
      classList.toggle("leftward", small && left + badge.width > edge);
      const move = `translate(${Math.round(left - origin.left)}px, ${Math.round(Math.max(top - origin.top, 0))}px)`;
      if (badge.button.element.style.transform !== move) badge.button.element.style.transform = move;
    }
  }

  return {
    add,
    remove,
    place,
    shown: () => [...badges.values()].filter(({ visible }) => visible).map(({ element, button }) => ({ element, badge: button.element })),
    get size() {
      return badges.size;
    },
  };
}

/** The lines of the comment's words as they stand in the window. */
function linesIn(badge: Badge, box: DOMRect): Edges[] {
  const { left, top } = box;
  // Rounded: where the page is scrolled or zoomed by a part of a pixel, the same box differs in the last digit.
  const [width, height] = [Math.round(box.width), Math.round(box.height)];
  if (badge.lines?.width !== width || badge.lines.height !== height) {
    const ranges = rangesOf({ start: 0, end: Number.POSITIVE_INFINITY }, badge.places);
    const rects = ranges.flatMap((range) => [...range.getClientRects()]).filter((rect) => rect.width > 0);
    badge.lines = { width, height, edges: rects.map((rect) => moved(rect, -left, -top)) };
  }
  return badge.lines.edges.map((line) => moved(line, left, top));
}

const moved = ({ left, right, top, bottom }: Edges, x: number, y: number): Edges => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

/** Whether the comment's top edge is what a person sees there, and not a header, a dialog or the edge of a scrolling box. */
function isOpen(document: Document, host: Element, element: Element, box: DOMRect): boolean {
  if (box.width === 0 || box.height === 0) return false;
  const y = box.top + Math.min(6, box.height / 2);
  const { clientWidth, clientHeight } = document.documentElement;
  const x = Math.min(Math.max(box.left + 4, 1), clientWidth - 1);
  // Outside the window nothing can be asked; a badge there is not seen either way and is ready when scrolled in.
  if (y < 0 || y >= clientHeight) return true;
  const top = document.elementFromPoint(x, y);
  return top === null || top === host || element.contains(top) || top.contains(element);
}
