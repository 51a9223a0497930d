/** A score that a category got from a decision that had not seen the comment's writer, and whether it holds. */
export interface Scored {
  score: number;
  label: boolean;
}

/** The threshold with the best F1, and the one from which on `sure` of what is found is right. */
export function suggest(scored: Scored[], sure: number) {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const positives = scored.filter(({ label }) => label).length;
  let hits = 0;
  let best = { threshold: 1, f1: 0, precision: 0, recall: 0 };
  let surest = 1;
  sorted.forEach(({ score, label }, i) => {
    if (label) hits++;
    if (sorted[i + 1]?.score === score) return;
    const f1 = (2 * hits) / (i + 1 + positives);
    if (f1 > best.f1) best = { threshold: score, f1, precision: hits / (i + 1), recall: hits / positives };
    if (hits / (i + 1) >= sure) surest = score;
  });
  return { ...best, surest };
}
