import type { Category } from "../model";
import type { Case, CaseItem } from "./casebook";

/** Conduct towards people. Two connected posts of it may be a course of conduct. */
const TOWARDS_PEOPLE = new Set<Category>(["threat", "harassment", "hate", "abuse", "obscene", "defamation", "patient_id"]);

export interface CourseOfConduct {
  items: CaseItem[];
  /** Plain sentence with its source. Never an assertion. */
  says: string;
}

const COUNT_WORDS = ["", "", "Second", "Third", "Fourth", "Fifth"];

/**
 * Two or more connected posts. Source: BMA, "Dealing with abuse of practice staff on social media from patients" (28 June 2024):
 * two or more connected abusive posts that cause distress may be harassment.
 */
export function courseOfConduct(each: Case): CourseOfConduct | null {
  return connected(eachPostOnce(each.items.filter(isTowardsPeople)));
}

/** A comment that was captured twice is one post: its first capture stands for it. */
function eachPostOnce(items: CaseItem[]): CaseItem[] {
  const posts = new Map<string, CaseItem>();
  for (const item of items) {
    const post = `${item.site} ${item.postId}`;
    if (!posts.has(post)) posts.set(post, item);
  }
  return [...posts.values()];
}

const isTowardsPeople = ({ findings }: CaseItem) =>
  findings.some(({ category, kind }) => kind === "breach" && TOWARDS_PEOPLE.has(category));

function connected(items: CaseItem[]): CourseOfConduct | null {
  if (items.length < 2) return null;
  const count = COUNT_WORDS[items.length] ? `${COUNT_WORDS[items.length]} connected post` : `${items.length} connected posts`;
  const sorted = [...items].sort((a, b) => a.capturedAt.localeCompare(b.capturedAt));
  return { items: sorted, says: `${count}: may amount to harassment (BMA).` };
}

/** Posts aimed at one staff role, whoever wrote them, oldest first. Only roles with at least two. */
export function byStaffRole(cases: Case[]): { role: string; items: CaseItem[]; accounts: number }[] {
  const byRole = new Map<string, CaseItem[]>();
  for (const item of cases.flatMap(({ items }) => eachPostOnce(items.filter(isTowardsPeople)))) {
    for (const role of item.staffRoles) byRole.set(role, [...(byRole.get(role) ?? []), item]);
  }
  return [...byRole]
    .filter(([, items]) => items.length > 1)
    .map(([role, items]) => ({
      role,
      items: items.sort((a, b) => a.capturedAt.localeCompare(b.capturedAt)),
      accounts: new Set(items.map(({ site, handle, author }) => `${site} ${handle ?? author}`)).size,
    }));
}

/** The warning that counts, and until when. */
export interface WarningClock {
  givenAt: string;
  endsAt: string;
  running: boolean;
}

/** A warning counts for twelve months. Source: GMS Contracts Regulations 2015, Schedule 3, Part 2, paragraph 24. */
export function warningClock({ warnedAt }: Case, now: Date): WarningClock | null {
  const givenAt = warnedAt.at(-1);
  if (!givenAt) return null;
  const end = new Date(givenAt);
  const day = end.getUTCDate();
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  // A warning of 29 February ends on 28 February.
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  return { givenAt, endsAt: end.toISOString(), running: now < end };
}

/**
 * Why formal action (a warning, a solicitor, removal from the list) needs a second thought; null where the findings carry it.
 * Complaints and honest criticism must be free, and praise that names staff is no misconduct (CQC Regulations 16 and 20).
 */
export function concernBeforeFormalAction(each: Case): string | null {
  const findings = each.items.flatMap((item) => item.findings);
  if (findings.length === 0)
    return "Nothing here breaches the code of conduct. It may be criticism or a complaint, which people must be free to make.";
  const breaches = findings.filter(({ kind }) => kind === "breach");
  if (breaches.length === 0) {
    if (findings.some(({ kind }) => kind === "safety")) return "Someone may need help. Act on that first.";
    return findings.every(({ kind }) => kind === "info")
      ? "This is praise. Thank them, and signpost."
      : "This came the wrong way; it is no misconduct. Signpost instead.";
  }
  if (breaches.every(({ category }) => category === "staff_id"))
    return "The only point is that staff are named. Ask yourself whether a short reply is enough.";
  if (breaches.every(({ certainty }) => certainty === "review"))
    return "Nothing here is sure: each point is for a person to check. Has someone checked?";
  return null;
}
