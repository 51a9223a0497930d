import type { Weights } from "./score";

/** The weights travel inside the bundle as text: an extension page may fetch nothing. */
const files = import.meta.glob<string>("./weights.txt", { eager: true, query: "?raw", import: "default" });
const words = Object.values(files).join(" ").split(/\s+/).filter(Boolean);

/** What each feature of a sentence says for (above 0) or against (below 0) its being unsafe. `node scripts/run.mjs train-replies` writes them. */
export const WEIGHTS: Weights = new Map(words.flatMap((word, i) => (i % 2 ? [] : [[word, Number(words[i + 1])] as const])));
