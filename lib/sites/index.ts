import type { Site } from "./site";

const found = import.meta.glob<Site>("./*/index.ts", { eager: true, import: "default" });

/** Every platform, found by its folder. */
export const sites: readonly Site[] = Object.values(found);

/** The adapter that answers for an address, or null. */
export const siteFor = (url: URL): Site | null => sites.find((site) => site.covers(url)) ?? null;
