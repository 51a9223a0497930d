import type { Span } from "../model";
import type { Place } from "./mark";

/**
 * The stretches of the page that show `span` of a comment's text. A place whose node has changed since it was read
 * (shorter text, no longer on the page) gives nothing: better no mark than one on the wrong words.
 */
export function rangesOf(span: Span, places: Place[]): Range[] {
  return places.flatMap((place) => {
    const start = Math.max(span.start, place.start);
    const end = Math.min(span.end, place.end);
    if (start >= end || !place.node.isConnected) return [];
    const range = place.node.ownerDocument.createRange();
    if (place.node.nodeType !== Node.TEXT_NODE) {
      range.selectNode(place.node);
      return [range];
    }
    const from = place.nodeStart + start - place.start;
    const to = place.nodeStart + end - place.start;
    if (to > (place.node as Text).length) return [];
    range.setStart(place.node, from);
    range.setEnd(place.node, to);
    return [range];
  });
}
