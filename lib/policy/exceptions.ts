import type { Span } from "../model";
import { joined } from "./decide";
import { placesOf } from "./text/phrases";
import { prepare } from "./text/text";

/** Where the words stand that the practice never wants marked (plain phrases); places in the comment as written. */
export function exceptedIn(comment: string, exceptions: ReadonlySet<string>): Span[] {
  if (exceptions.size === 0) return [];
  const text = prepare(comment);
  return joined(placesOf(exceptions, text.plain).map((span) => text.toOriginal(span)));
}

/** Whether a span lies within one of some places. */
export const isWithin = ({ start, end }: Span, places: readonly Span[]) => places.some((place) => place.start <= start && end <= place.end);

/** A comment with signs that say nothing in some places: as long as before, so that all other places stay. */
export const without = (places: readonly Span[], comment: string): string =>
  places.reduceRight((rest, { start, end }) => rest.slice(0, start) + "§".repeat(end - start) + rest.slice(end), comment);
