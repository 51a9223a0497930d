import type { Score, Weights } from "./score";

/** The weights travel inside the bundle as text: an extension page may fetch nothing. */
const files = import.meta.glob<string>("./*.txt", { eager: true, query: "?raw", import: "default" });

let read: Score | null = null;

/**
 * What each feature of a sentence, and of a whole reply, says for (above 0) or against (below 0) its being unsafe; read when the first reply is
 * checked, because the panel has more urgent things to do when it opens. `node scripts/run.mjs train-replies` writes them.
 */
export function learned(): Score {
  read ??= { sentence: unpack(files["./sentence.txt"]!), whole: unpack(files["./whole.txt"]!) };
  return read;
}

/** From the least weight to the greatest, a tenth apart. */
const SIZES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const NONE = SIZES.indexOf("a");

/** Weights as text: for each bucket, in ascending order, how far it is from the one before, and a letter for its weight. */
export function pack(weights: Weights): string {
  let before = 0;
  const entries = [...weights]
    .map(([bucket, weight]) => [bucket, Math.max(-NONE, Math.min(SIZES.length - 1 - NONE, Math.round(weight * 10)))] as const)
    .filter(([, size]) => size !== 0)
    .sort(([a], [b]) => a - b)
    .map(([bucket, size]) => {
      const step = bucket - before;
      before = bucket;
      return `${step}${SIZES[size + NONE]}`;
    });
  return `${entries.join("").replace(/.{120,139}[A-Za-z]/g, "$&\n")}\n`;
}

/** Reads what `pack` wrote. */
export function unpack(text: string): Weights {
  let bucket = 0;
  const weights = new Map<number, number>();
  for (const [, step, size] of text.replaceAll("\n", "").matchAll(/(\d+)([A-Za-z])/g)) {
    bucket += Number(step);
    weights.set(bucket, (SIZES.indexOf(size!) - NONE) / 10);
  }
  return weights;
}
