import type { Comment } from "../model";
import { isHidden } from "./text";

/**
 * A short fingerprint (53 bits, base 36) for comments that carry no id of their own. Not for security: it only has to be the same
 * on every visit. Algorithm: cyrb53, public domain.
 */
export function fingerprint(...parts: string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const character of parts.join("\u0000")) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** Keeps the first of each id; the same comment may stand on a page twice. A copy that the page hides gives way to one it shows. */
export function onePerId<T extends { comment: Comment; element: Element }>(found: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const item of found) {
    const known = byId.get(item.comment.id);
    if (!known || (isInHidden(known.element) && !isInHidden(item.element))) byId.set(item.comment.id, item);
  }
  return [...byId.values()];
}

/** Lists that a page has left stay in it, hidden as a whole. */
const isInHidden = (element: Element): boolean =>
  isHidden(element) || (element.parentElement !== null && isInHidden(element.parentElement));
