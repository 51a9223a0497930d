import type { Category, Span } from "../../model";
import type { JudgedText } from "../text/text";

/** What the text model answers for: the categories, and two broader readings learned from public data. */
export type Head = Category | "insult" | "any";

/** The shipped text model: a probability for each head, and the words that weigh most. */
export interface Model {
  heads: readonly Head[];
  /** Probabilities 0 to 1, one for each head. */
  score(text: JudgedText): Record<Head, number>;
  /** The words of `plain` that speak most for a head, in order of place. */
  explain(text: JudgedText, head: Head): Span[];
}
