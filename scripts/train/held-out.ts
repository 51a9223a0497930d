import type { Groups } from "../../lib/policy/classifier/groups";
import { modelOf } from "../../lib/policy/classifier/linear";
import { rudeness } from "../../lib/policy/decide";
import { prepare } from "../../lib/policy/text/text";
import { auc, f1, talliesFrom } from "../eval/metrics";
import { encode, type LearnSettings, learn, quantise } from "./learner";
import type { Row } from "./rows";

/** Every eighth text is left out. */
const SHARE = 8;

export interface HeldOut {
  source: string;
  head: string;
  texts: number;
  /** Chance that a text of the kind scores above one that is not, 0 to 1. */
  auc: number;
  /** Mean of the two F1, of the kind and of the rest, when the kind is said from an even chance on. */
  macroF1: number;
}

/** How well heads tell texts apart that they have not learned from: each source's eighth, scored by a model of the rest as it would be shipped. */
export function heldOut(rows: Row[], groups: Groups, settings: LearnSettings): HeldOut[] {
  const isOut = (index: number) => index % SHARE === SHARE - 1;
  const learned = learn(encode(rows, groups), settings, (index) => !isOut(index));
  const model = modelOf({ ...quantise(learned), groups, decision: {} });
  const scored = rows
    .filter((_, index) => isOut(index))
    .map(({ text, source, labels }) => {
      const prepared = prepare(text);
      const whole = model.score(prepared);
      const sentences = prepared.sentences.length < 2 ? [whole] : model.scoreSentences(prepared);
      const ofHead = (head: string, place: number) =>
        head === "toxic"
          ? rudeness(
              whole[place]!,
              sentences.map((odds) => odds[place]!),
            )
          : whole[place]!;
      return { source, labels, scores: settings.heads.map(ofHead) };
    });
  return [...new Set(rows.map(({ source }) => source))].sort().flatMap((source) =>
    settings.heads.flatMap((head, place) => {
      const known = scored
        .filter((one) => one.source === source && one.labels[head] !== undefined)
        .map(({ scores, labels }) => ({ score: scores[place]!, label: labels[head] === 1 }));
      if (new Set(known.map(({ label }) => label)).size < 2) return [];
      const { kind, rest } = talliesFrom(0, known);
      return [{ source, head, texts: known.length, auc: auc(known), macroF1: (f1(kind) + f1(rest)) / 2 }];
    }),
  );
}
