import type { Box } from "../model";
import { boxesOf } from "./measure";

/** A comment that is not the captured one: where it stands, and what shows who wrote it. */
export interface Bystander {
  element: Element;
  authorElements: Element[];
}

/** Smaller pictures are emoji and signs, not faces. CSS pixels. */
const SMALLEST_FACE = 18;

/**
 * Where the page shows other people than the one whose comment `keep` is: their names, and every picture in their comments or with a link to
 * their profile, because any of them may be a face. Rectangles relative to the page. For the redacted copy.
 */
export function bystanderBoxes(keep: Element, others: Bystander[]): Box[] {
  const document = keep.ownerDocument;
  const theirs = new Set(others.map(({ element }) => element));
  const names = others.flatMap(({ authorElements }) => authorElements);
  const profiles = new Set(names.flatMap((name) => profileOf(name) ?? []));
  const faces = [...document.querySelectorAll("img, svg, video, [role=img]")].filter((picture) => {
    if (picture.localName === "svg" && !picture.querySelector("image")) return false;
    for (let at: Element | null = picture; at; at = at.parentElement) {
      if (theirs.has(at)) return true;
      if (at === keep) return false;
    }
    const profile = profileOf(picture);
    return profile !== null && profiles.has(profile);
  });
  const large = boxesOf(faces, keep).filter(({ width, height }) => Math.min(width, height) >= SMALLEST_FACE);
  return [...names.flatMap((name) => wholeBox(name, keep)), ...large];
}

/** One box round an element and all that hangs out of it: the picture in a link is often taller than the link's own line. */
function wholeBox(element: Element, keep: Element): Box[] {
  const boxes = boxesOf([element, ...element.querySelectorAll("*")], keep);
  if (boxes.length === 0) return [];
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return [{ x, y, width: right - x, height: bottom - y }];
}

/** The profile that an element links to, without what says where the link was pressed; null when it links to none. */
function profileOf(element: Element): string | null {
  const link = element.closest("a[href]") as HTMLAnchorElement | null;
  if (!link || !/^https?:/.test(link.protocol)) return null;
  return `${link.host}${link.pathname.replace(/\/$/, "")}?${new URLSearchParams(link.search).get("id") ?? ""}`;
}
