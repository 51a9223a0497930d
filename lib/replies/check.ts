import type { Span } from "../model";
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

/**
 * Reads a reply as a careful colleague would before it is sent: does it say that someone is a patient, speak of care, name staff, admit,
 * deny, threaten, or ask for details in public? Quick enough to run at each key press. Never throws.
 */
export function checkReply(text: string, context: CheckContext): ReplyCheck {
  const reply = prepareReply(text);
  const reasons: CheckReason[] = [];
  for (const [name, rule] of RULES) {
    const hits = [...hitsOf(rule.patterns ?? [], reply), ...(rule.find?.(reply, context) ?? [])];
    for (const { span, verdict, why, instead } of apart(hits)) {
      reasons.push({ rule: name, verdict, why: why ?? rule.why, span, instead: instead ?? rule.instead });
    }
  }
  reasons.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const verdict = reasons.some((reason) => reason.verdict === "block") ? "block" : reasons.length > 0 ? "warn" : "ok";
  return { verdict, reasons };
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
