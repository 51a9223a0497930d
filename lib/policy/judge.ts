import {
  CATEGORIES,
  type Category,
  type Clause,
  type Comment,
  type Finding,
  type Judgement,
  type Pass,
  type Policy,
  type Roster,
  type Span,
} from "../model";
import { readable } from "./because";
import type { Model } from "./classifier/model";
import { decide, merged, type NamedSignal, type Scores, scoresOf, settle, type Verdict } from "./decide";
import type { DetectContext, Detector } from "./detector";
import { exceptedIn, isOnlyAround, isOnlyOf, withoutWords } from "./exceptions";
import { languageOf } from "./language";
import { PASS_PATTERNS, passOf } from "./pass";
import { compileRoster } from "./roster";
import { joined } from "./spans";
import { type Reading, readingsOf, sentenceOf } from "./stretches";
import { passUnderSwitches, SWITCH_PATTERNS, tellsOfStaff, underSwitches } from "./switches";
import { note, quicken } from "./text/quicken";
import { type JudgedText, prepare } from "./text/text";
import { CALLING, DOUBT_OF_A_SIGN, URGENT } from "./thresholds";

const found = import.meta.glob<Detector>(["./detectors/*.ts", "!./detectors/*.examples.ts"], { eager: true, import: "default" });

/** Every detector, by the name of its file. */
export const DETECTORS: ReadonlyMap<string, Detector> = new Map(
  Object.entries(found).map(([path, detector]) => [path.replace(/^.*\/|\.ts$/g, ""), detector]),
);

for (const { patterns } of DETECTORS.values()) patterns.forEach(quicken);
SWITCH_PATTERNS.forEach(quicken);
PASS_PATTERNS.forEach(quicken);

/** What a judge works with. Without a policy it judges every category and cites no clause. */
export interface JudgeSettings {
  policy: Policy | null;
  roster: Roster;
  /** Without a text model the detectors decide alone. */
  model?: Model;
}

/** Builds a judge: do it once for each change of the settings, then call it for every comment. It never throws and sees no network. */
export function prepareJudge({ policy, roster, model }: JudgeSettings): (comment: Comment) => Judgement {
  const compiled = compileRoster(roster);
  /** What the detectors saw in a text: the reason for "no breach" speaks of what was set aside. */
  const seen = new WeakMap<JudgedText, NamedSignal[]>();

  /** What is found in a comment, or in one stretch of a long one, by what detectors saw there. */
  function findingsIn(reading: Reading, signals: NamedSignal[], context: DetectContext): Finding[] {
    const { text } = reading;
    seen.set(text, signals);
    const found = findingsFrom(signals, reading, context);
    // A cry for help or a threat in one sentence is not to be lost among others on other matters: that sentence is judged by itself.
    const isLost = (category: Category) => URGENT.has(category) && !found.some((one) => one.category === category);
    const alone = callingSentences(text, signals, model, isLost).flatMap((place) => {
      const sentence = sentenceOf(text, place);
      const seenThere = signalsWithin(text.sentences[place]!, signals);
      // What stands around it may have kept detectors from seeing anything there.
      const isSeen = seenThere.some(({ category }) => isLost(category));
      const own = isSeen ? seenThere : signalsOf(sentence.text, context);
      return findingsFrom(own, isSeen ? { ...sentence, doubt: DOUBT_OF_A_SIGN } : sentence, context).filter(({ category }) =>
        isLost(category),
      );
    });
    return alone.length > 0 ? together([...found, ...alone]) : found;
  }

  function findingsFrom(signals: NamedSignal[], { text, doubt }: Reading, context: DetectContext): Finding[] {
    const verdicts = underSwitches(decide(signals, text, context, model, doubt), text, policy);
    return verdicts.map((verdict): Finding => {
      const { category, kind, certainty, severity, detector } = verdict;
      return {
        category,
        kind,
        certainty,
        severity,
        spans: joined(verdict.spans.map((span) => text.toOriginal(span))),
        clause: clauseFor(policy, verdict, text),
        because: readable(verdict.because, text, verdict.spans),
        detector,
      };
    });
  }

  const readingsIn = (text: string): Reading[] => (model ? readingsOf(text, model) : [{ text: prepare(text), doubt: 0 }]);
  const findingsOf = (readings: readonly Reading[], context: DetectContext): Finding[] => {
    const whole = signalsOf(readings[0]!.text, context);
    const each = readings.map((reading, at) => {
      const own = () => (reading.within ? signalsWithin(reading.within, whole) : signalsOf(reading.text, context));
      return findingsIn(reading, at === 0 ? whole : own(), context);
    });
    return each.length > 1 ? together(each.flat()) : each.flat();
  };

  /** A comment as it is read, and what is found in it but for the words that the practice never wants marked. */
  function judged(comment: Comment, context: DetectContext): { readings: readonly Reading[]; all: Finding[] } {
    const whole = readingsIn(comment.text);
    const excepted = exceptedIn(comment.text, compiled.exceptions);
    if (excepted === null) return { readings: whole, all: findingsOf(whole, context) };
    // Reasons quote the comment as it was written.
    const readings = readingsIn(withoutWords(excepted, comment.text)).map((reading) => ({
      ...reading,
      text: { ...reading.text, original: comment.text },
    }));
    const others = findingsOf(readings, context).filter((one) => !URGENT.has(one.category) && !isOnlyAround(one, excepted));
    // A surname that is never to be marked may also be what someone threatens to do: what is urgent is sought in the whole comment.
    const urgent = findingsOf(whole, context).filter(
      (one) => URGENT.has(one.category) && (one.kind === "safety" || !isOnlyOf(one, excepted)),
    );
    return { readings, all: together([...others, ...urgent]) };
  }

  return (comment) => {
    const language = languageOf(comment.text);
    const context: DetectContext = { comment, roster: compiled, language };
    const { readings, all } = comment.isOwner
      ? { readings: [{ text: prepare(comment.text), doubt: 0 }], all: [] }
      : judged(comment, context);
    const isUncovered = ({ clause, kind }: Finding) => policy !== null && clause === null && kind !== "safety";
    const findings = all.filter((finding) => !isUncovered(finding));
    return {
      commentId: comment.id,
      findings,
      uncovered: all.filter(isUncovered),
      pass: findings.length > 0 ? null : passOfAny(readings, context, comment.isOwner),
      language,
      policy: policy && { id: policy.id, version: policy.version },
    };
  };

  /** The first reason that a reading gives. */
  function passOfAny(readings: readonly Reading[], context: DetectContext, isOwner: boolean): Pass {
    const passes = readings.map(
      ({ text }) => (!isOwner && passUnderSwitches(text, policy)) || passOf(text, context, isOwner, seen.get(text) ?? []),
    );
    return passes.find(({ reason }) => reason !== "nothing_like_it") ?? passes[0]!;
  }
}

/** What was seen within a part of a text, by places in the part. */
function signalsWithin({ start, end }: Span, signals: readonly NamedSignal[]): NamedSignal[] {
  return signals.flatMap((signal) => {
    const spans = signal.spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start }));
    return spans.length > 0 ? [{ ...signal, spans }] : [];
  });
}

/** The sentences in which detectors or the model see something urgent that was lost in the whole, by their places. */
function callingSentences(
  text: JudgedText,
  signals: readonly NamedSignal[],
  model: Model | undefined,
  isLost: (category: Category) => boolean,
): number[] {
  const { sentences } = text;
  if (sentences.length < 2) return [];
  const lost = signals.filter(({ category }) => isLost(category)).map(({ spans }) => spans[0]?.start ?? 0);
  const odds = model?.scoreSentences(text);
  const heads = model ? [...URGENT].filter(isLost).map((category) => model.heads.indexOf(category)) : [];
  return [...sentences.keys()].filter((place) => {
    const { start, end } = sentences[place]!;
    return lost.some((at) => at >= start && at < end) || heads.some((head) => odds![place]![head]! >= CALLING);
  });
}

/** At most one finding for each category from those of all stretches. */
function together(findings: readonly Finding[]): Finding[] {
  const categories = (Object.keys(CATEGORIES) as Category[]).filter((category) => findings.some((one) => one.category === category));
  return settle(
    categories.map((category) =>
      merged(
        category,
        findings.filter((one) => one.category === category),
      ),
    ),
  );
}

/** Builds a function that gives the raw score of every category for one comment: for tuning and for `npm run judge -- --scores`. */
export function prepareScores({ roster, model }: { roster: Roster; model: Model }): (comment: Comment) => Scores {
  const compiled = compileRoster(roster);
  return (comment) => {
    const text = prepare(comment.text);
    const context: DetectContext = { comment, roster: compiled, language: languageOf(comment.text) };
    return scoresOf(signalsOf(text, context), text, context, model);
  };
}

const IN_ORDER = [...DETECTORS];

/** What every detector sees in a comment. */
export function signalsOf(text: JudgedText, context: DetectContext): NamedSignal[] {
  note(text.plain, text.cased);
  const signals: NamedSignal[] = [];
  for (const [name, detector] of IN_ORDER) {
    for (const signal of detector.detect(text, context)) signals.push({ ...signal, detector: name });
  }
  return signals;
}

/** Sound and film of a consultation or call, as opposed to photographs. */
const RECORDING = /\b(?:record|film|video|audio|tap(?:e|ing)|sound|footage|stream|dictaphone|voice)/i;

/**
 * The clause that a finding cites: of those that cover its category the first in the policy's own order, as in section 5 of the taxonomy. But where
 * one clause speaks of recordings and another of photographs, the words decide (West Road 3 and 5); and a clause on patients' privacy that names
 * staff too is cited for what is private, not for a name (Phoenix and Rowcroft 2, else 6). No clause for safety: care comes before conduct.
 */
function clauseFor(policy: Policy | null, { category, kind, spans }: Verdict, text: JudgedText): Finding["clause"] {
  if (policy === null || kind === "safety") return null;
  const covering = policy.clauses.filter(({ categories }) => categories.includes(category));
  const clause = covering.find((candidate) => isMeant(candidate)) ?? covering[0];
  return clause ? { id: clause.id, label: clause.label, quote: clause.quote } : null;

  function isMeant({ quote, categories }: Clause): boolean {
    if (category === "media_recording")
      return RECORDING.test(quote) === spans.some(({ start, end }) => RECORDING.test(text.plain.slice(start, end)));
    if (category === "staff_id") return categories.includes("patient_id") === (kind !== "info" && tellsOfStaff(text, policy!));
    return true;
  }
}
