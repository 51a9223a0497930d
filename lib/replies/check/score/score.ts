/** What the features of each bucket add to a score; above 0 speaks for unsafe (log-odds). */
export type Weights = ReadonlyMap<number, number>;

/** The learned score: of a sentence by itself, and of the reply as a whole. */
export interface Score {
  sentence: Weights;
  whole: Weights;
}

/** So many buckets that hardly one feature in six hundred, known or not, falls into one that has a weight. */
const BITS = 24;

/** The bucket of a feature (FNV-1a, Fowler, Noll and Vo): numbers take half the room that names would. */
export function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> BITS)) & (2 ** BITS - 1);
}

/** Log-odds by features; unknown ones add nothing. */
export function sum(features: Iterable<string>, weights: Weights): number {
  let total = 0;
  for (const feature of features) total += weights.get(bucketOf(feature)) ?? 0;
  return total;
}

/** What says something of a whole reply: words, their kinds, which kinds meet and what the rules found, but not which stands next to which. */
const tellsOfWhole = (feature: string) => !feature.includes("_");

/** The features of a whole reply from those of its sentences. */
export function featuresOfWhole(sentences: readonly Iterable<string>[]): Set<string> {
  const features = new Set<string>();
  for (const sentence of sentences) for (const feature of sentence) if (tellsOfWhole(feature)) features.add(feature);
  return features;
}

/**
 * The score of each sentence in the light of the whole: where the whole reads safe, each is the safer for it; where it reads unsafe, the worst
 * of them is to blame.
 */
export function scoresOf(sentences: readonly ReadonlySet<string>[], { sentence, whole }: Score): number[] {
  const alone = sentences.map((features) => sum(features, sentence));
  const together = sum(featuresOfWhole(sentences), whole);
  const worst = alone.indexOf(Math.max(...alone));
  return alone.map((score, i) => score + (i === worst ? together : Math.min(0, together)));
}
