import { MARK_HEAD, modelOf, type Weights } from "../../lib/policy/classifier/linear";
import { prepareScores } from "../../lib/policy/judge";
import { auc, f1, talliesFrom } from "../eval/metrics";
import { only, quantise, sideBySide } from "./columns";
import { commentOfRow, NO_ROSTER } from "./comments";
import { encode, type LearnSettings, learn } from "./learner";
import { CATEGORY_HEADS, type Row } from "./rows";

/** Every eighth text is left out; of those, none is weighed in training. */
const SHARE = 8;
const isOut = (index: number) => index % SHARE === SHARE - 1;

export interface HeldOut {
  source: string;
  texts: number;
  /** Chance that a rude text scores above a civil one, 0 to 1. */
  auc: number;
  /** Mean of the two F1, of the rude and of the civil, when a text is called rude from an even chance on. */
  macroF1: number;
}

/**
 * How well rude texts are told from civil ones that nothing has learned from: the eighth that is left out of each source, scored by broader heads of
 * the rest beside the shipped categories, which learn from no public text.
 */
export function heldOut(rows: Row[], shipped: Weights, settings: LearnSettings): HeldOut[] {
  const { groups, marking, decision } = shipped;
  const broad = quantise(learn(encode(rows, groups), settings, (index) => !isOut(index)));
  const columns = sideBySide(sideBySide(only(shipped, CATEGORY_HEADS), broad), only(shipped, [MARK_HEAD]));
  const scoresOf = prepareScores({ roster: NO_ROSTER, model: modelOf({ ...columns, groups, marking, decision }) });
  const left = rows.filter(({ labels }, index) => isOut(index) && labels.toxic !== undefined);
  return [...new Set(rows.map(({ source }) => source))].sort().flatMap((source) => {
    const scored = left
      .filter((row) => row.source === source)
      .map((row) => ({ score: scoresOf(commentOfRow(row)).toxic!, label: row.labels.toxic === 1 }));
    if (new Set(scored.map(({ label }) => label)).size < 2) return [];
    const { kind: rude, rest: civil } = talliesFrom(0.5, scored);
    return [{ source, texts: scored.length, auc: auc(scored), macroF1: (f1(rude) + f1(civil)) / 2 }];
  });
}
