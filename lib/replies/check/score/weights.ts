import type { Weights } from "./score";

/** The weights travel inside the bundle as text: an extension page may fetch nothing. */
const files = import.meta.glob<string>("./weights.txt", { eager: true, query: "?raw", import: "default" });

let read: Weights | null = null;

/**
 * What each feature of a sentence says for (above 0) or against (below 0) its being unsafe; read when the first reply is checked, because the
 * panel has more urgent things to do when it opens. `node scripts/run.mjs train-replies` writes them.
 */
export function weights(): Weights {
  if (read === null) {
    const words = Object.values(files).join(" ").split(/\s+/).filter(Boolean);
    read = new Map(words.flatMap((word, i) => (i % 2 ? [] : [[word, Number(words[i + 1])] as const])));
  }
  return read;
}
