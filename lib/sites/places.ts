import type { Place } from "./site";

const found = import.meta.glob<Place>("./*/place.ts", { eager: true, import: "default" });

/** Every platform by its addresses, found by its folder: whoever does not read pages needs no more of it. */
export const places: readonly Place[] = Object.values(found);

/** The platform that an address belongs to, or null. */
export const placeOf = (url: URL): Place | null => places.find((place) => place.covers(url)) ?? null;

/** Manifest match patterns of the platforms that are read from the start, or of those that need a permission first. */
export const matchPatterns = ({ optional }: { optional: boolean }): string[] =>
  places.filter((place) => place.optional === optional).flatMap((place) => place.matches);
