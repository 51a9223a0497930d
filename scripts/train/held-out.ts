import type { Groups } from "../../lib/policy/classifier/features";
import { apply, encode, type LearnSettings, learn } from "./learner";
import type { Row } from "./rows";

/** Every eighth text is left out. */
const SHARE = 8;

export interface HeldOut {
  source: string;
  head: string;
  texts: number;
  /** Chance that a text of the kind scores above one that is not, 0 to 1. */
  auc: number;
}

/** How well heads tell texts apart that they have not learned from: each source's eighth, scored by a model of the rest. */
export function heldOut(rows: Row[], groups: Groups, settings: LearnSettings): HeldOut[] {
  const encoded = encode(rows, groups);
  const isOut = (index: number) => index % SHARE === SHARE - 1;
  const learned = learn(encoded, settings, (index) => !isOut(index));
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  return sources.flatMap((source) =>
    settings.heads.flatMap((head, place) => {
      const scored = rows.flatMap((row, index) =>
        isOut(index) && row.source === source && row.labels[head] !== undefined
          ? [{ score: apply(learned, encoded.buckets[index]!)[place]!, label: row.labels[head] }]
          : [],
      );
      const kinds = new Set(scored.map(({ label }) => label));
      return kinds.size < 2 ? [] : [{ source, head, texts: scored.length, auc: areaUnder(scored) }];
    }),
  );
}

/** Area under the ROC curve by ranks; equal scores count as they come. */
function areaUnder(scored: { score: number; label: 0 | 1 }[]): number {
  const ranked = [...scored].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let yes = 0;
  ranked.forEach(({ label }, index) => {
    if (label === 0) return;
    yes++;
    ranks += index + 1;
  });
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (ranked.length - yes));
}
