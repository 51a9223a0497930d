import { LOOKS } from "./appearance";
import type { MarkedComment } from "./mark";
import type { Overlay } from "./overlay";

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
  button: HTMLButtonElement;
  /** Pixels, measured once; 0 until then. */
  width: number;
  visible: boolean;
}

/** Space kept free between two badges that would lie on one another. */
const GAP = 2;
const HEIGHT = 24;

/** Makes badges in `overlay`; pressing one calls `onOpen` with the comment's id. */
export function createBadges(document: Document, overlay: Overlay, onOpen: (id: string) => void): Badges {
  const badges = new Map<string, Badge>();

  function remove(id: string): void {
    badges.get(id)?.button.remove();
    badges.delete(id);
  }

  function add({ id, element, level, label }: MarkedComment): void {
    const known = badges.get(id);
    const button = known?.button ?? document.createElement("button");
    button.className = level;
    button.setAttribute("aria-label", label);
    button.title = label;
    const shape = document.createElement("span");
    shape.className = "shape";
    shape.textContent = LOOKS[level].shape;
    const text = document.createElement("span");
    text.className = "label";
    text.textContent = label;
    button.replaceChildren(shape, text);
    if (!known) {
      button.type = "button";
      // Not in the natural order, which would be after the whole page: tabOrder.ts brings the focus here after the comment.
      button.tabIndex = -1;
      button.style.visibility = "hidden";
      button.addEventListener("click", () => onOpen(id));
      overlay.layer.append(button);
    }
    badges.set(id, { element, button, width: 0, visible: known?.visible ?? false });
  }

  /** All reading first, then all writing, and nothing written that needs a new layout. */
  function place(check: boolean): void {
    const origin = overlay.host.getBoundingClientRect();
    const edge = document.documentElement.clientWidth;
    const spots = [...badges.values()].map((badge) => {
      const box = badge.element.getBoundingClientRect();
      badge.width ||= badge.button.offsetWidth;
      return { badge, box, visible: check ? isOpen(document, overlay.host, badge.element, box) : badge.visible };
    });
    const taken: { left: number; right: number; top: number }[] = [];
    for (const { badge, box, visible } of spots) {
      if (visible !== badge.visible) badge.button.style.visibility = visible ? "visible" : "hidden";
      badge.visible = visible;
      if (!visible) continue;
      const right = Math.min(box.right, edge) - 8;
      const left = Math.max(box.left, right - badge.width, 0);
      let top = box.top - HEIGHT / 2;
      for (const other of taken) {
        if (left < other.right && right > other.left && Math.abs(top - other.top) < HEIGHT + GAP) top = other.top + HEIGHT + GAP;
      }
      taken.push({ left, right, top });
      const move = `translate(${Math.round(left - origin.left)}px, ${Math.round(Math.max(top - origin.top, 0))}px)`;
      if (badge.button.style.transform !== move) badge.button.style.transform = move;
    }
  }

  return {
    add,
    remove,
    place,
    shown: () => [...badges.values()].filter(({ visible }) => visible).map(({ element, button }) => ({ element, badge: button })),
    get size() {
      return badges.size;
    },
  };
}

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
