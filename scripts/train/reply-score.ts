import { bucketOf, featuresOfWhole, type Score, type Weights } from "../../lib/replies/check/score/score";

/** A reply of which a person said whether it may be sent. */
export interface LabelledReply {
  author: string;
  label: "safe" | "unsafe";
  /** How much it teaches, next to one of 1. */
  weight: number;
  /** The features of each sentence. */
  sentences: string[][];
}

const ROUNDS = 4;
const PASSES = 16;
/** At each reading so many of a sentence's features are left out, others each time, but for every eighth reading: the score then leans on all of them. */
const OMIT = 0.4;
const WHOLE = 8;
const PULL = 0.002;
const LITTLE = 0.3;
/** Sentence and whole learn partly the same, so the whole counts for less (0.5 to 1 do alike on authors not read). */
const SHARE_OF_WHOLE = 0.75;
/** A prime, so that each pass visits every example once. */
const STEP = 7919;

/**
 * Logistic regression on sentences. Every sentence of a safe reply is safe; of an unsafe reply only the worst is known to be unsafe, so each
 * round takes the one that the last round scored highest. Beside it, one on whole replies: what is unsafe may be spread over sentences. Features that
 * fewer than three authors used, and those that say little, are left out. Same input, same weights.
 */
export function learn(replies: LabelledReply[]): Score {
  const known = replies.map(({ author, label, weight, sentences }) => ({ author, unsafe: label === "unsafe", weight, sentences }));
  const authors = new Map<string, Set<string>>();
  for (const { author, sentences } of known)
    for (const feature of sentences.flat()) authors.set(feature, (authors.get(feature) ?? new Set()).add(author));
  const shared = (feature: string) => (authors.get(feature)?.size ?? 0) >= 3;
  for (const reply of known) reply.sentences = reply.sentences.map((features) => features.filter(shared));

  let sentence = new Map<string, number>();
  const sum = (features: string[]) => features.reduce((total, feature) => total + (sentence.get(feature) ?? 0), 0);
  for (let round = 0; round < ROUNDS; round++) {
    const examples = known.flatMap(({ unsafe, weight, sentences }) =>
      unsafe
        ? (round === 0 ? sentences : [sentences.toSorted((a, b) => sum(b) - sum(a))[0] ?? []]).map((features) => ({
            features,
            target: 1,
            weight,
          }))
        : sentences.map((features) => ({ features, target: 0, weight })),
    );
    sentence = descend(examples);
  }
  const whole = descend(
    known.map(({ unsafe, weight, sentences }) => ({ features: [...featuresOfWhole(sentences)], target: unsafe ? 1 : 0, weight })),
  );
  return { sentence: telling(sentence, 1), whole: telling(whole, SHARE_OF_WHOLE) };
}

/** What says enough, by buckets; features of one bucket add up. */
function telling(weights: Map<string, number>, share: number): Weights {
  const told = new Map<number, number>();
  for (const [feature, weight] of weights) {
    if (Math.abs(weight) < LITTLE) continue;
    const bucket = bucketOf(feature);
    told.set(bucket, (told.get(bucket) ?? 0) + weight * share);
  }
  return told;
}

/** AdaGrad over the examples in a fixed, mixed order. */
function descend(examples: { features: string[]; target: number; weight: number }[]): Map<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => features))];
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = examples.map(({ features, target, weight }) => ({
    at: Int32Array.from(features, (name) => places.get(name)!),
    target,
    weight,
  }));
  const weights = new Float64Array(names.length);
  const slopes = new Float64Array(names.length);
  let state = 1;
  /** Numbers from 0 to 1, the same ones at every training (a linear congruential generator, by Numerical Recipes). */
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = 0; i < rows.length; i++) {
      const { at: all, target, weight } = rows[(i * STEP + pass) % rows.length]!;
      const at = pass % WHOLE === WHOLE - 1 ? all : all.filter(() => random() >= OMIT);
      let total = 0;
      for (const place of at) total += weights[place]!;
      const error = (1 / (1 + Math.exp(-total)) - target) * weight;
      for (const place of at) {
        const slope = error + PULL * weights[place]!;
        slopes[place]! += slope * slope;
        weights[place]! -= (0.1 * slope) / Math.sqrt(slopes[place]! + 1e-6);
      }
    }
  }
  return new Map(names.map((name, place) => [name, weights[place]!]));
}
