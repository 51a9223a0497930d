import { CATEGORIES, type Category, type SiteId, type Span } from "../../model";
import type { Signal } from "../detector";
import { overlap } from "../spans";

const CATEGORY_IDS = Object.keys(CATEGORIES) as Category[];
const SITES: readonly SiteId[] = ["x", "google", "nhs"];
/** Log odds beyond this say no more. */
const SURE = 8;

/** Names of the numbers that a decision weighs, in order: 1, the model's heads, how far each is beyond a bend, what detectors saw, where, how long, whether against what others say; then the category's own (see `ownEvidence`). */
export function evidenceNames(heads: readonly string[]): string[] {
  return [
    "always",
    ...heads.map((head) => `head ${head}`),
    ...BENDS.flatMap((bend) => heads.map((head) => `head ${head} above ${bend}`)),
    ...CATEGORY_IDS.flatMap((category) => [`breach ${category}`, `review ${category}`]),
    "info staff_id",
    ...SITES.map((site) => `site ${site}`),
    "length",
    "against",
    "near",
    "again",
    "surest",
    ...BENDS.map((bend) => `surest above ${bend}`),
  ];
}

/**
 * Beyond these log odds each head counts a second time, with a weight of its own: a faint sign and a strong one do not weigh alike. Among GP comments
 * by writers unseen, F1 over all categories rose so from 0.861 to 0.868, and that of finding anything from 0.917 to 0.922.
 */
const BENDS = [-2, 0];

const scaled = (logOdds: number) => Math.max(-SURE, Math.min(SURE, logOdds)) / 4;

/** How far log odds are beyond a bend. */
const beyond = (logOdds: number, bend: number) => Math.max(0, scaled(logOdds) - scaled(bend));

/** Everything known of one comment (`against`: it speaks against what others say, or denies harm) as numbers between about -2 and 2: what every category's decision weighs. */
export function evidenceOf(
  logOdds: ArrayLike<number>,
  signals: readonly Signal[],
  site: SiteId,
  words: number,
  against: boolean,
): Float64Array {
  const heads = logOdds.length;
  const base = 1 + heads * (1 + BENDS.length);
  const vector = new Float64Array(base + CATEGORY_IDS.length * 2 + 1 + SITES.length + 2);
  vector[0] = 1;
  for (let head = 0; head < heads; head++) {
    vector[1 + head] = scaled(logOdds[head]!);
    for (let i = 0; i < BENDS.length; i++) vector[1 + head + heads * (1 + i)] = beyond(logOdds[head]!, BENDS[i]!);
  }
  for (const { category, certainty, kind } of signals) {
    const info = kind === "info";
    vector[base + (info ? CATEGORY_IDS.length * 2 : CATEGORY_IDS.indexOf(category) * 2 + (certainty === "breach" ? 0 : 1))] = 1;
  }
  const place = base + CATEGORY_IDS.length * 2 + 1;
  const at = SITES.indexOf(site);
  if (at >= 0) vector[place + at] = 1;
  vector[place + SITES.length] = Math.log2(1 + words) / 8;
  vector[place + SITES.length + 1] = against ? 1 : 0;
  return vector;
}

/**
 * What one category's decision weighs besides: how likely its own head finds the sentences in which detectors saw it, whether they saw it more
 * than once, and how likely it finds the sentence that says most. People say several things in one comment: what a sentence says must not be lost
 * for all that stands around it. Among long comments of writers unseen, micro-F1 rose by the last of these from 0.775 to 0.811, among others by up
 * to 0.004.
 * @param signals those of the category.
 * @param logOddsOf the log odds of the category's own head in a sentence, by its place among `sentences`.
 */
export function ownEvidence(signals: readonly Signal[], sentences: readonly Span[], logOddsOf: (sentence: number) => number): OwnEvidence {
  const seen = signals.length > 0 ? signals.filter(({ kind }) => kind !== "info") : signals;
  let near = -SURE;
  let surest = -SURE;
  for (let place = 0; place < sentences.length; place++) {
    const logOdds = logOddsOf(place);
    surest = Math.max(surest, logOdds);
    if (seen.length > 0 && seen.some(({ spans }) => spans.some((span) => overlap(span, sentences[place]!)))) near = Math.max(near, logOdds);
  }
  return [
    seen.length === 0 ? 0 : scaled(near),
    seen.length === 0 ? 0 : Math.min(seen.length, MOST_SIGNALS) - 1,
    scaled(surest),
    ...BENDS.map((bend) => beyond(surest, bend)),
  ];
}
/** In the order of the last of `evidenceNames`, from "near" on. */
export type OwnEvidence = readonly number[];
const MOST_SIGNALS = 3;

/** How the evidence is weighed, for each category; learned by `npm run train`. */
export type Decision = Partial<Record<Category, number[]>>;

/** Probability of every category, in their order, from the evidence for all and each category's own; undefined where the decision does not know it. */
export function probabilitiesOf(
  decision: Decision,
  evidence: Float64Array,
  own: (category: Category) => OwnEvidence,
): (number | undefined)[] {
  // Most of what may be known of a comment is not: what detectors did not see weighs nothing.
  const known: number[] = [];
  for (let i = 0; i < evidence.length; i++) if (evidence[i] !== 0) known.push(i);
  return CATEGORY_IDS.map((category) => {
    const weights = decision[category];
    if (weights === undefined) return undefined;
    const values = own(category);
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += weights[evidence.length + i]! * values[i]!;
    for (let i = 0; i < known.length; i++) sum += weights[known[i]!]! * evidence[known[i]!]!;
    return 1 / (1 + Math.exp(-sum));
  });
}

/** The same by the names of the categories. */
export function weigh(
  decision: Decision,
  evidence: Float64Array,
  own: (category: Category) => OwnEvidence,
): Partial<Record<Category, number>> {
  const known = probabilitiesOf(decision, evidence, own).flatMap((probability, i) =>
    probability === undefined ? [] : [[CATEGORY_IDS[i]!, probability] as const],
  );
  return Object.fromEntries(known);
}
