import type { Finding } from "../../lib/model";

/** How a finding is shown, worst first. The first four are the marks in the page; `info` is praise, never marked or counted. */
export const LEVELS = ["safety", "breach", "review", "route", "info"] as const;
export type Level = (typeof LEVELS)[number];

/** The level of one finding. What no clause covers breaches nothing: at most it is to be looked at. */
export function levelOf(finding: Pick<Finding, "kind" | "certainty">, uncovered = false): Level {
  return finding.kind !== "breach" ? finding.kind : uncovered ? "review" : finding.certainty;
}

const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;

/** Orders findings for a person: worst level first, then severity. */
export function worstFirst(a: Finding, b: Finding): number {
  return LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
