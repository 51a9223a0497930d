import type { Span } from "../model";
import { featuresOf } from "./check/score/features";
import { type Score, scoresOf } from "./check/score/score";
import { learned } from "./check/score/weights";
import { prepareReply } from "./reply-text";
import { type CheckContext, type Hit, hitsOf, type Rule, type Verdict } from "./rule";

const found = import.meta.glob<Rule>(["./check/*.ts", "!./check/*.examples.ts"], { eager: true, import: "default" });

/** Every rule, by the name of its file. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  Object.entries(found).map(([path, rule]) => [path.replace(/^.*\/|\.ts$/g, ""), rule]),
);

/** Why a reply is not safe to send as it stands: the words, the reason, and what to write instead. */
export interface CheckReason {
  rule: string;
  verdict: "warn" | "block";
  why: string;
  span: Span;
  instead: string;
}
export interface ReplyCheck {
  /** `block`: do not send. `warn`: look again. */
  verdict: Verdict;
  /** In the order of the text. */
  reasons: CheckReason[];
}

/** Rules that guess from the words around: the score decides whether they block. */
const GUESSES: ReadonlySet<string> = new Set([
  "arrangements",
  "care",
  "clinical",
  "contact",
  "dates",
  "errands",
  "facts",
  "health-words",
  "liability",
  "mockery",
  "one-person",
  "patient-status",
  "progress",
  "records",
  "tone",
]);
/** Scores above which a sentence is blocked, or asks for a second look; chosen on authors not read (`node scripts/run.mjs train-replies --held-out`). */
const UNSAFE = 1.25;
const DOUBTFUL = 0.25;
/** What a rule that hardly ever guesses adds to the score: it then blocks, but for words that read quite safe. */
const WORD_OF_A_RULE = 2;

/** One sentence of a reply: what the rules found in it, and its features for the score. */
export interface ReadSentence {
  span: Span;
  reasons: FoundReason[];
  features: Set<string>;
}

interface FoundReason extends CheckReason {
  plain: boolean;
}

/**
 * Reads a reply as a careful colleague would before it is sent: does it say that someone is a patient, speak of care, name staff, admit,
 * deny, threaten, or ask for details in public? Quick enough to run at each key press. Never throws.
 */
export function checkReply(text: string, context: CheckContext): ReplyCheck {
  return checkReplyBy(learned(), text, context);
}

/** The same by other weights: training asks how authors fare whom the weights have not seen. */
export function checkReplyBy(score: Score, text: string, context: CheckContext): ReplyCheck {
  const sentences = readSentences(text, context);
  const scores = scoresOf(
    sentences.map(({ features }) => features),
    score,
  );
  const reasons = sentences.flatMap((sentence, i) => withoutEchoes(weighed(sentence, scores[i]!)));
  reasons.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const verdict = reasons.some((reason) => reason.verdict === "block") ? "block" : reasons.length > 0 ? "warn" : "ok";
  return { verdict, reasons };
}

/** The sentences of a reply with what the rules find in each. */
export function readSentences(text: string, context: CheckContext): ReadSentence[] {
  const reply = prepareReply(text);
  const found: FoundReason[] = [];
  for (const [name, rule] of RULES) {
    const hits = [...hitsOf(rule.patterns ?? [], reply), ...(rule.find?.(reply, context) ?? [])];
    for (const { span, verdict, plain = false, why, instead } of apart(hits)) {
      found.push({ rule: name, verdict, plain, why: why ?? rule.why, span, instead: instead ?? rule.instead });
    }
  }
  let before: ReadonlySet<string> | undefined;
  const spans = reply.sentences.map((span) => ({ span, original: reply.toOriginal(span) }));
  return spans.flatMap(({ span, original }, i) => {
    const last = i === spans.length - 1;
    const reasons = found.filter(({ span: { start } }) => start >= original.start && (last || start < spans[i + 1]!.original.start));
    const words = reply.plain.slice(span.start, span.end);
    if (!/\p{L}/u.test(words) && reasons.length === 0) return [];
    const features = featuresOf(words, reasons, before);
    before = features;
    return [{ span: reply.toOriginal(trimmed(words, span)), reasons, features }];
  });
}

function trimmed(words: string, { start, end }: Span): Span {
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

/** Sets the rules beside the learned score: each catches what the other misses. */
function weighed({ span, reasons }: ReadSentence, score: number): CheckReason[] {
  const verdict = score > UNSAFE ? "block" : "warn";
  const kept = reasons.map(({ plain, ...reason }): CheckReason => {
    if (GUESSES.has(reason.rule)) return { ...reason, verdict };
    if (plain || reason.verdict === "warn") return reason;
    return { ...reason, verdict: score + WORD_OF_A_RULE > UNSAFE ? "block" : "warn" };
  });
  if (score <= DOUBTFUL || kept.some((reason) => reason.verdict === verdict)) return kept;
  return [
    ...kept,
    {
      rule: "whole-sentence",
      verdict,
      why: "This sentence reads like one about a person's own case, or about what happened.",
      span,
      instead: "Thank you for taking the time to write. Anyone with a concern can contact our practice manager.",
    },
  ];
}

/** The widest net says less than any other rule: it is left out where another says as much of the same words. */
function withoutEchoes(reasons: CheckReason[]): CheckReason[] {
  return reasons.filter(
    ({ rule, verdict, span }) =>
      rule !== "one-person" ||
      !reasons.some(
        (other) =>
          other.rule !== rule &&
          other.span.start < span.end &&
          other.span.end > span.start &&
          (other.verdict === "block" || other.verdict === verdict),
      ),
  );
}

/** Of hits of one rule that overlap, the gravest; of two alike, the longer. */
function apart(hits: Hit[]): Hit[] {
  const weight = (hit: Hit) => (hit.verdict === "block" ? 100_000 : 0) + hit.span.end - hit.span.start;
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => weight(b) - weight(a))) {
    if (kept.every(({ span }) => span.end <= hit.span.start || span.start >= hit.span.end)) kept.push(hit);
  }
  return kept;
}
