import { type CaseItem, dueDate, WARNING_DAYS, warningClock } from "../../lib/evidence";
import type { Case } from "./types";

const DAY = 86_400_000;

/** What a case waits for. `on` is a date where the step hangs on one. */
export type NextStep =
  | { step: "help" | "decide" | "watch_report" | "adviser" | "police" | "keep" }
  | { step: "erase_planned" | "warning_until" | "due"; on: string };

/** The one next step of a case, as its list line says it. */
export function nextStep(each: Case, retentionDays: number, now: Date): NextStep {
  const planned = each.items.map(({ erasurePlannedAt }) => erasurePlannedAt).find((on) => on !== null);
  if (planned) return { step: "erase_planned", on: planned };
  if (each.status === "new") return { step: mayNeedHelp(each) ? "help" : "decide" };
  if (each.status === "reported") return { step: "watch_report" };
  if (each.status === "legal") return { step: "adviser" };
  if (each.status === "police") return { step: "police" };
  const clock = warningClock(each, now);
  if (clock?.running) return { step: "warning_until", on: clock.endsAt };
  const on = dueDate(each, retentionDays);
  return on === null ? { step: "keep" } : { step: "due", on };
}

/** Whether someone in it may need help and the case does not say that anyone was told: that comes before any decision. */
const mayNeedHelp = ({ items, entries }: Case): boolean =>
  items.some(({ findings }) => findings.some(({ kind }) => kind === "safety")) && !entries.some(({ entry }) => entry.kind === "handover");

/** What is planned to go, and what will be within thirty days. */
export interface DueForErasure {
  planned: { each: Case; items: CaseItem[] }[];
  soon: { each: Case; on: string }[];
}

/** Everything that is to be erased, soonest first. */
export function dueForErasure(cases: Case[], retentionDays: number, now: Date): DueForErasure {
  const planned = cases
    .map((each) => ({ each, items: each.items.filter(({ erasurePlannedAt }) => erasurePlannedAt !== null) }))
    .filter(({ items }) => items.length > 0);
  const soon = cases.flatMap((each) => {
    const on = dueDate(each, retentionDays);
    const near = on !== null && Date.parse(on) - now.getTime() <= WARNING_DAYS * DAY;
    return near && !planned.some((other) => other.each === each) ? [{ each, on }] : [];
  });
  return { planned, soon: soon.sort((a, b) => a.on.localeCompare(b.on)) };
}
