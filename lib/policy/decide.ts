import { CATEGORIES, type Category, type Certainty, type Kind, type Severity, type Span } from "../model";
import { evidenceOf, type OwnEvidence, ownEvidence, probabilitiesOf, weigh } from "./classifier/evidence";
import type { Model } from "./classifier/model";
import { withClause } from "./classifier/passages";
import type { DetectContext, Signal } from "./detector";
import { joined, overlap } from "./spans";
import { speaksAgainst } from "./text/disavowed";
import { kept } from "./text/kept";
import { isSigned } from "./text/names";
import type { JudgedText } from "./text/text";
import { ALWAYS_CHECK, LENGTHS, lineOfSurest, OUTRIGHT, THRESHOLDS } from "./thresholds";

/** A signal with the name of the detector file it came from. */
export interface NamedSignal extends Signal {
  detector: string;
}

/** What the engine holds about one category of one comment. Offsets are into `plain`. */
export interface Verdict {
  category: Category;
  kind: Kind;
  certainty: Certainty;
  severity: Severity;
  spans: Span[];
  because: string;
  detector: string;
}

const SEVERITIES: readonly Severity[] = ["info", "low", "medium", "high", "critical"];
const ORDER = Object.keys(CATEGORIES) as Category[];
const NO_SCORES: readonly undefined[] = [];

/** Probability of every category, and `toxic`: how rude the model finds the text in general, whoever it is about, were rude and civil texts equally common. */
export type Scores = Partial<Record<Category | "toxic", number>>;

/**
 * The public texts that the rude head learned from are mostly civil, so it says "rude" too seldom where that is not so: its log odds are raised by
 * this much. Chosen on an eighth of each public set that was left out of learning: from there on most sets are near their best balance of
 * rude texts found and civil ones spared, tweets and posts a little below it, Wikipedia above.
 */
const RUDE_IS_RARE = Math.log(3);

/**
 * How rude a text is in general, as log odds, were rude and civil texts equally common: what the rude head says of the whole, a little of the
 * sentence that is rudest, for much that is rude stands among what is not, and of what is found against people. On public texts that were left out of
 * learning the AUC rises by the sentence from 0.965 to 0.967 (Wikipedia) and from 0.904 to 0.909 (Civil Comments) and stays within 0.002 of that by
 * the last; of posts by writers who knew nothing of the judge it rises by that from 0.79 and 0.85 to 0.85 and 0.91.
 * @param atPeople log odds of the surest of insult, hatred, threat and pursuit.
 */
function rudeness(whole: number, sentences: readonly number[], atPeople: number): number {
  return whole + RUDEST_SENTENCE * Math.max(...sentences) + AT_PEOPLE.share * (atPeople - AT_PEOPLE.from) + RUDE_IS_RARE;
}
const RUDEST_SENTENCE = 0.2;
const AT_PEOPLE = { kinds: ["abuse", "hate", "threat", "harassment"], share: 0.3, from: -2 } as const;

/** Of a chance; what is all but sure or all but impossible counts as such a little less. */
function logOddsOf(chance: number): number {
  const between = Math.min(1 - LEAST, Math.max(LEAST, chance));
  return Math.log(between / (1 - between));
}
const LEAST = 1e-5;

/** What a decision weighs: what is known of the comment, and what of each category in the sentences where detectors saw it. */
function evidenceFor(signals: readonly Signal[], text: JudgedText, { comment }: DetectContext, model: Model) {
  const logOdds = model.score(text);
  const { sentences } = text;
  const columns = columnsOf(model);
  const ofSentences = sentences.length < 2 ? [logOdds] : model.scoreSentences(text);
  return {
    logOdds,
    ofSentences,
    evidence: evidenceOf(logOdds, signals, comment.site, text.tokens.length, speaksAgainst(text)),
    own(category: Category): OwnEvidence {
      const head = columns.get(category)!;
      return ownEvidence(seenOf(category, signals), sentences, (sentence) => ofSentences[sentence]![head]!);
    },
  };
}

/** The column of each head. */
const columnsOf = kept(({ heads }: Model) => new Map(heads.map((head, column) => [head, column])));

const NO_SIGNALS: readonly never[] = [];
const seenOf = <One extends Signal>(category: Category, signals: readonly One[]): readonly One[] =>
  signals.length > 0 ? signals.filter((signal) => signal.category === category) : NO_SIGNALS;

/** How likely each category is, from the detectors' signals and the text model together. */
export function scoresOf(signals: readonly Signal[], text: JudgedText, context: DetectContext, model: Model): Scores {
  const { logOdds, ofSentences, evidence, own } = evidenceFor(signals, text, context, model);
  const scores: Scores = weigh(model.decision, evidence, own);
  const toxic = model.heads.indexOf("toxic");
  if (toxic < 0) return scores;
  const atPeople = AT_PEOPLE.kinds.map((category) => scores[category] ?? 0);
  const logOddsOfRude = rudeness(
    logOdds[toxic]!,
    ofSentences.map((odds) => odds[toxic]!),
    logOddsOf(Math.max(...atPeople)),
  );
  return { ...scores, toxic: 1 / (1 + Math.exp(-logOddsOfRude)) };
}

/**
 * Signals and model to at most one verdict for each category, in the order in which a person should look at them.
 * @param doubt how much surer than usual the scores must be.
 */
export function decide(signals: NamedSignal[], text: JudgedText, context: DetectContext, model: Model | undefined, doubt = 0): Verdict[] {
  const scores = model ? chancesOf(signals, text, context, model) : NO_SCORES;
  // A part is asked to be surer anyway.
  const sureEnough = SURE_ENOUGH.find(({ words }) => text.tokens.length <= words)!.lines;
  if (doubt === 0 && !ORDER.some((category, i) => isSurest(category, signals, scores[i], sureEnough))) return [];
  const verdicts: Verdict[] = [];
  for (let i = 0; i < ORDER.length; i++) {
    const category = ORDER[i]!;
    const own = seenOf(category, signals);
    const certainty = certaintyOf(category, own, scores[i], doubt);
    if (certainty === null) continue;
    if (own.length > 0) verdicts.push({ ...merged(category, own), certainty });
    else if (model) {
      const verdict = { ...learned(category, text, model), certainty };
      if (!isSignature(verdict, text)) verdicts.push(verdict);
    }
  }
  return settle(verdicts);
}

/** A name that only the writer signed with is nobody else's. */
function isSignature({ category, spans }: Verdict, text: JudgedText): boolean {
  return (category === "staff_id" || category === "patient_id") && spans.every((span) => isSigned(text, span));
}

/** Probabilities of the categories, in their order. */
function chancesOf(signals: readonly Signal[], text: JudgedText, context: DetectContext, model: Model): readonly (number | undefined)[] {
  const { evidence, own } = evidenceFor(signals, text, context, model);
  return probabilitiesOf(model.decision, evidence, own);
}

const SURE_ENOUGH = LENGTHS.map((words) => ({ words, lines: new Map(ORDER.map((category) => [category, lineOfSurest(category, words)])) }));

/** Whether a category is sure enough to be what marks a comment. */
function isSurest(
  category: Category,
  signals: readonly NamedSignal[],
  score: number | undefined,
  sureEnough: ReadonlyMap<Category, number>,
): boolean {
  if (score !== undefined && score >= sureEnough.get(category)!) return true;
  return signals.some((signal) => signal.category === category && (score === undefined || isOutright(signal)));
}

/** What stands there in so many words: a sure sign of such a kind, or one that its detector calls so. */
const isOutright = ({ category, certainty, outright }: NamedSignal): boolean =>
  outright === true || (certainty === "breach" && OUTRIGHT.has(category));

/** Without a learned decision for the category, detectors are taken at their word. Words that no rule named are never sure by themselves. */
function certaintyOf(category: Category, signals: readonly NamedSignal[], score: number | undefined, doubt: number): Certainty | null {
  if (signals.length === 0) return score === undefined || score < THRESHOLDS[category].review + doubt ? null : "review";
  const said: Certainty = signals.some(({ certainty }) => certainty === "breach") ? "breach" : "review";
  if (score === undefined) return said;
  const { review, breach } = THRESHOLDS[category];
  // What stands there in so many words is not overruled by a score.
  if (score < review + doubt) return signals.some(isOutright) ? "review" : null;
  return score >= breach && !ALWAYS_CHECK.has(category) ? "breach" : "review";
}

/** How a category is described when the wording as a whole, and no single rule, led to it; with its usual severity. */
const WORDING: Record<Category, { like: string; severity: Severity }> = {
  safety_emergency: { like: "describe a possible medical emergency", severity: "critical" },
  safety_suicide: { like: "speak of suicide or self-harm", severity: "critical" },
  safety_safeguarding: { like: "describe abuse or neglect of a child or an adult at risk", severity: "critical" },
  threat: { like: "threaten people or property (R5)", severity: "high" },
  harassment: { like: "pursue or target a person (R6)", severity: "high" },
  hate: { like: "attack people for a protected characteristic (R7)", severity: "high" },
  abuse: { like: "insult people rather than the service (R1)", severity: "medium" },
  obscene: { like: "use strong language (R2)", severity: "medium" },
  defamation: { like: "state serious misconduct as fact (R8)", severity: "high" },
  false_info: { like: "spread untrue or alarming claims", severity: "medium" },
  fraud_spam: { like: "are adverts, scams or false reviews", severity: "medium" },
  unlawful_other: { like: "ask for or offer something unlawful", severity: "high" },
  patient_id: { like: "tell about another patient (R10)", severity: "high" },
  media_recording: { like: "share or threaten recordings (R11)", severity: "high" },
  staff_id: { like: "point to one member of staff (R9)", severity: "low" },
  channel_appointment: { like: "ask the practice for an appointment here (R12)", severity: "info" },
  channel_medical: { like: "ask the practice for medical help here (R12)", severity: "low" },
  channel_contact_staff: { like: "try to reach a member of staff here (R12)", severity: "info" },
  complaint_route: { like: "make an express complaint (R13)", severity: "low" },
};

function learned(category: Category, text: JudgedText, model: Model): Omit<Verdict, "certainty"> {
  const telling = tellingIn(text, category, model);
  const spans = telling.length > 0 ? telling : text.sentences.slice(0, 1);
  const { like, severity } = WORDING[category];
  return {
    category,
    kind: CATEGORIES[category],
    severity,
    spans,
    because: `The wording is like that of comments that ${like}; the marked words weigh most. A person should check.`,
    detector: "model",
  };
}

/** From this probability on the rudest word of a text is what readers would point at. */
const RUDE_WORD = 0.55;

/** What one word may say: a name, a slur. What is done or threatened takes more. */
const IN_A_WORD: ReadonlySet<Category> = new Set<Category>(["staff_id", "patient_id", "media_recording", "hate", "abuse"]);

/** The words that a reader would point at: a swear word or a rude word stands for itself, all else is said by words together. */
function tellingIn(text: JudgedText, category: Category, model: Model): Span[] {
  if (category === "obscene") return model.explain(text, category);
  const rude = category === "abuse" || category === "hate" ? model.marked(text, RUDE_WORD) : [];
  if (rude.length > 0) return rude;
  const passages = model.passages(text, category);
  return IN_A_WORD.has(category) ? passages : joined(passages.map((passage) => withClause(text, passage)));
}

/** What several signals, or findings in several stretches of one text, come to; the words of the strongest give the reason. */
export function merged<One extends NamedSignal>(category: Category, all: readonly One[]): One & { kind: Kind } {
  const strongest = all.reduce((best, one) => (weight(one) > weight(best) ? one : best));
  return {
    ...strongest,
    kind: all.every((one) => one.kind === "info") ? "info" : CATEGORIES[category],
    severity: all.reduce<Severity>((worst, { severity }) => (rank(severity) > rank(worst) ? severity : worst), "info"),
    spans: joined(all.flatMap((one) => one.spans)),
  };
}

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
const weight = (signal: NamedSignal) => (signal.certainty === "breach" ? 10 : 0) + rank(signal.severity);

/** The rules between categories. R7: hate holds the insult within it. R14: with a safety finding the wrong channel does not matter. */
export function settle<One extends Verdict>(verdicts: One[]): One[] {
  if (verdicts.length < 2) return verdicts;
  const hate = verdicts.find((verdict) => verdict.category === "hate");
  const safety = verdicts.some((verdict) => verdict.kind === "safety");
  return verdicts.filter((verdict) => {
    if (verdict.category === "abuse" && hate)
      return verdict.detector !== "model" && verdict.spans.some((span) => !hate.spans.some((held) => overlap(held, span)));
    if (verdict.category === "channel_medical" || verdict.category === "channel_appointment") return !safety;
    return true;
  });
}
