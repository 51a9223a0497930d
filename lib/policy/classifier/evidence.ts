import { CATEGORIES, type Category, type SiteId } from "../../model";
import type { Signal } from "../detector";

const CATEGORY_IDS = Object.keys(CATEGORIES) as Category[];
const SITES: readonly SiteId[] = ["x", "google", "nhs"];
/** Log odds beyond this say no more. */
const SURE = 8;

/** Names of the numbers that a decision weighs, in order: 1, the model's heads, what detectors saw, where and how long. */
export function evidenceNames(heads: readonly string[]): string[] {
  return [
    "always",
    ...heads.map((head) => `head ${head}`),
    ...CATEGORY_IDS.flatMap((category) => [`breach ${category}`, `review ${category}`]),
    "info staff_id",
    ...SITES.map((site) => `site ${site}`),
    "length",
  ];
}

/** Everything known of one comment as numbers between about -2 and 2. */
export function evidenceOf(logOdds: Float64Array, signals: readonly Signal[], site: SiteId, words: number): Float64Array {
  const base = 1 + logOdds.length;
  const vector = new Float64Array(base + CATEGORY_IDS.length * 2 + 1 + SITES.length + 1);
  vector[0] = 1;
  logOdds.forEach((value, head) => {
    vector[1 + head] = Math.max(-SURE, Math.min(SURE, value)) / 4;
  });
  for (const { category, certainty, kind } of signals) {
    const info = kind === "info";
    vector[base + (info ? CATEGORY_IDS.length * 2 : CATEGORY_IDS.indexOf(category) * 2 + (certainty === "breach" ? 0 : 1))] = 1;
  }
  const place = base + CATEGORY_IDS.length * 2 + 1;
  const at = SITES.indexOf(site);
  if (at >= 0) vector[place + at] = 1;
  vector[place + SITES.length] = Math.log2(1 + words) / 8;
  return vector;
}

/** How the evidence is weighed, for each category; learned by `npm run train`. */
export type Decision = Partial<Record<Category, number[]>>;

/** Probability of each category that the decision knows. */
export function weigh(decision: Decision, evidence: Float64Array): Partial<Record<Category, number>> {
  const out: Partial<Record<Category, number>> = {};
  for (const [category, weights] of Object.entries(decision) as [Category, number[]][]) {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * evidence[i]!;
    out[category] = 1 / (1 + Math.exp(-sum));
  }
  return out;
}
