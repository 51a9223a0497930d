/** What each feature adds to a sentence's score; above 0 speaks for unsafe (log-odds). */
export type Weights = ReadonlyMap<string, number>;

/** Log-odds of a sentence by its features; unknown ones add nothing. */
export function sum(features: Iterable<string>, weights: Weights): number {
  let total = 0;
  for (const feature of features) total += weights.get(feature) ?? 0;
  return total;
}
