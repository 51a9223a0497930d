import type { Detector } from "../detector";
import { placesOf } from "../text/phrases";

/** The words that the practice entered under "Always check these words": no score overrules what people asked for. */
export default {
  rule: "the practice's own words to check",
  categories: ["abuse"],
  patterns: [],
  detect(text, { roster }) {
    const spans = placesOf(roster.extraWords, text.plain);
    if (spans.length === 0) return [];
    const { start, end } = spans[0]!;
    return [
      {
        category: "abuse",
        spans,
        certainty: "review",
        severity: "medium",
        because: `Your practice asked for these words to be checked: "${text.plain.slice(start, end)}".`,
        outright: true,
      },
    ];
  },
} satisfies Detector;
