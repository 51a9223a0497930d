import { CATEGORIES, type Category } from "../model";

/** From which probability a category is shown for a person to check, and from which the words are enough. */
export interface Threshold {
  review: number;
  breach: number;
}

/** Where the writers' own files of the corpus (cross-validated) and the development files agree best. Generated figures: docs/evaluation.md. */
export const THRESHOLDS = Object.fromEntries(Object.keys(CATEGORIES).map((category) => [category, { review: 0.5, breach: 0.8 }])) as Record<
  Category,
  Threshold
>;

/** Whether it is true cannot be read from the words: a person always checks (taxonomy, section 1). */
export const ALWAYS_CHECK: ReadonlySet<Category> = new Set<Category>(["defamation", "false_info"]);
