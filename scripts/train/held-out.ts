import type { Groups } from "../../lib/policy/classifier/groups";
import { RUDE_IS_RARE } from "../../lib/policy/decide";
import { auc, f1, talliesFrom } from "../eval/metrics";
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
  /** Mean of the two F1, of the kind and of the rest, when the kind is said from the line for rude texts on. */
  macroF1: number;
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
          ? [{ score: apply(learned, encoded.buckets[index]!)[place]!, label: row.labels[head] === 1 }]
          : [],
      );
      const kinds = new Set(scored.map(({ label }) => label));
      if (kinds.size < 2) return [];
      const { kind, rest } = talliesFrom(-RUDE_IS_RARE, scored);
      return [{ source, head, texts: scored.length, auc: auc(scored), macroF1: (f1(kind) + f1(rest)) / 2 }];
    }),
  );
}
