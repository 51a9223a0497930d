import type { Span } from "../model";
import { scoresOf, type Weights } from "./check/score/score";
import { WEIGHTS } from "./check/score/weights";
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

/** Rules that guess from the words around: where the whole reply reads as harmless, their blocks become warnings. */
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
  "one-person",
  "patient-status",
  "records",
  "tone",
]);
/** Chosen on authors whom the score had not read. Where two rules agree it takes more to overrule them. */
const HARMLESS = { oneRule: -0.5, moreRules: -2 };
const UNSAFE = 0.25;

/**
 * Reads a reply as a careful colleague would before it is sent: does it say that someone is a patient, speak of care, name staff, admit,
 * deny, threaten, or ask for details in public? Quick enough to run at each key press. Never throws.
 */
export function checkReply(text: string, context: CheckContext): ReplyCheck {
  return checkReplyBy(WEIGHTS, text, context);
}

/** The same by other weights: training asks how authors fare whom the weights have not seen. */
export function checkReplyBy(weights: Weights, text: string, context: CheckContext): ReplyCheck {
  const reply = prepareReply(text);
  const reasons: CheckReason[] = [];
  for (const [name, rule] of RULES) {
    const hits = [...hitsOf(rule.patterns ?? [], reply), ...(rule.find?.(reply, context) ?? [])];
    for (const { span, verdict, why, instead } of apart(hits)) {
      reasons.push({ rule: name, verdict, why: why ?? rule.why, span, instead: instead ?? rule.instead });
    }
  }
  weigh(reasons, scoresOf(reply, weights));
  reasons.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const verdict = reasons.some((reason) => reason.verdict === "block") ? "block" : reasons.length > 0 ? "warn" : "ok";
  return { verdict, reasons };
}

/** Sets the rules beside the learned score: each catches what the other misses. */
function weigh(reasons: CheckReason[], sentences: { span: Span; score: number }[]): void {
  const blocking = new Set(reasons.filter(({ verdict }) => verdict === "block").map(({ rule }) => rule));
  const harmless = blocking.size > 1 ? HARMLESS.moreRules : HARMLESS.oneRule;
  if (sentences.every(({ score }) => score < harmless)) {
    for (const reason of reasons) if (GUESSES.has(reason.rule)) reason.verdict = "warn";
    return;
  }
  if (blocking.size > 0) return;
  for (const { span, score } of sentences) {
    if (score <= UNSAFE) continue;
    reasons.push({
      rule: "whole-sentence",
      verdict: "block",
      why: "This sentence reads like one about a person's own case, or about what happened.",
      span,
      instead: "Thank you for taking the time to write. Anyone with a concern can contact our practice manager.",
    });
  }
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
