import type { SiteId } from "../model";
import { lengthOn, limitOf } from "./limits";

/** Pieces of a reply as one text: a blank line between them, empty ones dropped, the header first and the footer last. */
export function join(pieces: string[], { header = "", footer = "" } = {}): string {
  return [header, ...pieces, footer]
    .map((piece) => piece.trim())
    .filter(Boolean)
    .join("\n\n");
}

/**
 * Adds the header and the footer as far as they fit on the site: first both, then the footer alone, then neither.
 * A reply that loses its signature is better than one cut short.
 */
export function dressed(text: string, site: SiteId, { header = "", footer = "" } = {}): string {
  const { max } = limitOf(site);
  const tries = [join([text], { header, footer }), join([text], { footer }), text];
  return tries.find((candidate) => lengthOn(site, candidate) <= max) ?? text;
}
