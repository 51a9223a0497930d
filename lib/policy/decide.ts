import { CATEGORIES, type Category, type Certainty, type Kind, type Severity, type Span } from "../model";
import type { Model } from "./classifier/model";
import type { Signal } from "./detector";
import type { JudgedText } from "./text/text";

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

/** Signals to at most one verdict for each category, in the order in which a person should look at them. */
export function decide(signals: NamedSignal[], _text: JudgedText, _model: Model | undefined): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const category of ORDER) {
    const own = signals.filter((signal) => signal.category === category);
    if (own.length > 0) verdicts.push(merge(category, own));
  }
  return settle(verdicts);
}

function merge(category: Category, signals: NamedSignal[]): Verdict {
  const strongest = signals.reduce((best, signal) => (weight(signal) > weight(best) ? signal : best));
  const kinds = signals.map((signal) => signal.kind ?? CATEGORIES[category]);
  return {
    category,
    kind: kinds.every((kind) => kind === "info") ? "info" : CATEGORIES[category],
    certainty: signals.some((signal) => signal.certainty === "breach") ? "breach" : "review",
    severity: signals.reduce<Severity>((worst, { severity }) => (rank(severity) > rank(worst) ? severity : worst), "info"),
    spans: joined(signals.flatMap((signal) => signal.spans)),
    because: strongest.because,
    detector: strongest.detector,
  };
}

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
const weight = (signal: NamedSignal) => (signal.certainty === "breach" ? 10 : 0) + rank(signal.severity);

/** The rules between categories. R7: hate holds the insult within it. R14: with a safety finding the wrong channel does not matter. */
function settle(verdicts: Verdict[]): Verdict[] {
  const hate = verdicts.find((verdict) => verdict.category === "hate");
  const safety = verdicts.some((verdict) => verdict.kind === "safety");
  return verdicts.filter((verdict) => {
    if (verdict.category === "abuse" && hate) return verdict.spans.some((span) => !hate.spans.some((held) => overlap(held, span)));
    if (verdict.category === "channel_medical" || verdict.category === "channel_appointment") return !safety;
    return true;
  });
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Spans in order, touching ones joined, empty ones dropped. */
export function joined(spans: Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}
