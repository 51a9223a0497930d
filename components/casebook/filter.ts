import type { Status } from "../../lib/evidence/entries";
import type { SiteId } from "../../lib/model";
import type { CaseLine } from "./types";

/** What the person looks for in the case book. */
export interface CaseFilter {
  words: string;
  status: Status | "";
  site: SiteId | "";
  clause: string;
  /** "2026-11". */
  month: string;
}
export const NO_CASE_FILTER: CaseFilter = { words: "", status: "", site: "", clause: "", month: "" };

/** Cases that fit, newest activity first. A locked case fits only where the log can tell. */
export function fitting(cases: CaseLine[], filter: CaseFilter): CaseLine[] {
  const words = filter.words.trim().toLocaleLowerCase("en-GB");
  return cases
    .filter((line) => {
      const items = line.items ?? [];
      if (filter.status && line.status !== filter.status) return false;
      if (filter.month && !line.lastActivity.startsWith(filter.month) && !items.some((item) => item.capturedAt.startsWith(filter.month)))
        return false;
      if (filter.site && !items.some((item) => item.site === filter.site)) return false;
      if (filter.clause && !items.some((item) => item.findings.some((finding) => finding.clause === filter.clause))) return false;
      if (!words) return true;
      const text = items.flatMap((item) => [item.id, item.author, item.handle ?? "", item.words]).join("\n");
      return `${line.number}\n${text}`.toLocaleLowerCase("en-GB").includes(words);
    })
    .sort((a, b) => (a.lastActivity < b.lastActivity ? 1 : -1));
}

/** The values that occur, for the filter's lists. */
export function choices(cases: CaseLine[]): { sites: SiteId[]; clauses: string[]; months: string[] } {
  const items = cases.flatMap((line) => line.items ?? []);
  const sorted = <T extends string>(values: Iterable<T>) => [...new Set(values)].sort();
  return {
    sites: sorted(items.map((item) => item.site)),
    clauses: sorted(items.flatMap((item) => item.findings.flatMap((finding) => finding.clause ?? []))),
    months: sorted(items.map((item) => item.capturedAt.slice(0, 7))).reverse(),
  };
}
