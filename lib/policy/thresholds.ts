import type { Category } from "../model";

/** From which probability of the text model a category is found, and from which it needs no second look. */
export interface Threshold {
  review: number;
  breach: number;
}

/** Categories the text model may raise by itself. Empty until a model is trained. */
export const THRESHOLDS: Partial<Record<Category, Threshold>> = {};
