import type { Category, SiteId } from "../model";
import type { KeptEntry, Status } from "./entries";
import type { Ledger, LoggedCapture, LoggedCase } from "./ledger";
import type { CaptureSummary } from "./record";

/** A capture in its case: what was sealed, and what the log says of it since. */
export interface CaseItem extends CaptureSummary {
  /** Number of its row in the log: the order in which things happened, whatever the clock said. */
  seq: number;
  actor: LoggedCapture["actor"];
  lastSeen: LoggedCapture["lastSeen"];
  erasurePlannedAt: string | null;
}

/** Captures of one account on one platform, or a single capture where the platform shows no account. */
export interface Case {
  number: number;
  status: Status;
  /** Reference or crime number: the last one of the status it has, else the last one at all. */
  reference: string | null;
  held: boolean;
  site: SiteId;
  author: string;
  handle: string | null;
  openedAt: string;
  lastActivity: string;
  /** Oldest first. */
  items: CaseItem[];
  entries: KeptEntry[];
  erased: number;
  warnedAt: string[];
}

/** Puts cases together from the log, the list of captures and what was noted. Newest activity first. */
export function buildCases(log: Ledger, summaries: CaptureSummary[], entries: KeptEntry[]): Case[] {
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  const byCase = new Map<number, KeptEntry[]>();
  for (const entry of entries) {
    for (const number of casesAbout(log, entry)) byCase.set(number, [...(byCase.get(number) ?? []), entry]);
  }
  const cases: Case[] = [];
  for (const logged of log.cases) {
    const items = logged.captures.flatMap((capture) => item(byId.get(capture.id), capture));
    if (items.length === 0) continue;
    cases.push(buildCase(logged, items, byCase.get(logged.number) ?? []));
  }
  return cases.sort((a, b) => b.lastActivity.localeCompare(a.lastActivity));
}

/** A bundle of several cases is told in each of them: whoever asks about one must learn who got it. */
function casesAbout(log: Ledger, { captureId, caseNumber, entry }: KeptEntry): Iterable<number> {
  if (entry.kind === "export" && caseNumber === null) return new Set(entry.captures.map((id) => log.caseOf(id)?.number ?? -1));
  return [log.caseOf(captureId ?? "")?.number ?? caseNumber ?? -1];
}

function item(summary: CaptureSummary | undefined, logged: LoggedCapture): CaseItem[] {
  if (!summary || logged.erased) return [];
  return [
    {
      ...summary,
      seq: logged.seq,
      caseNumber: logged.caseNumber,
      actor: logged.actor,
      lastSeen: logged.lastSeen,
      erasurePlannedAt: logged.plannedAt,
    },
  ];
}

function buildCase(logged: LoggedCase, items: CaseItem[], entries: KeptEntry[]): Case {
  const first = items[0]!;
  const numbered = entries.flatMap(({ entry }) => (entry.kind === "status" && entry.reference !== null ? [entry] : []));
  const latest = numbered.findLast(({ status }) => status === logged.status) ?? numbered.at(-1);
  return {
    number: logged.number,
    status: logged.status,
    reference: latest?.reference ?? null,
    held: logged.held,
    site: first.site,
    author: first.author,
    handle: first.handle,
    openedAt: first.capturedAt,
    lastActivity: logged.lastActivity,
    items,
    entries,
    erased: logged.captures.filter(({ erased }) => erased).length,
    warnedAt: logged.warnedAt,
  };
}

export interface CaseFilter {
  status?: Status[];
  sites?: SiteId[];
  categories?: Category[];
  clauseId?: string;
  /** Days on this computer's calendar as ISO dates, both included. */
  from?: string;
  to?: string;
  /** Every word must be found in names, words, notes, references or numbers. */
  search?: string;
}

/** The cases that fit every given filter. */
export function filterCases(cases: Case[], filter: CaseFilter): Case[] {
  const words = fold(filter.search ?? "")
    .split(/\s+/)
    .filter(Boolean);
  return cases.filter(
    (each) =>
      (!filter.status?.length || filter.status.includes(each.status)) &&
      (!filter.sites?.length || filter.sites.includes(each.site)) &&
      (!filter.categories?.length ||
        each.items.some(({ findings }) => findings.some(({ category }) => filter.categories!.includes(category)))) &&
      (!filter.clauseId || each.items.some(({ findings }) => findings.some(({ clauseId }) => clauseId === filter.clauseId))) &&
      (!(filter.from || filter.to) || each.items.some(({ capturedAt }) => within(capturedAt, filter))) &&
      (words.length === 0 || hasAll(each, words)),
  );
}

/** The day of a moment on this computer's calendar, as the lists show it: "2026-07-01". An hour after midnight in summer UTC has the day before. */
export function dayOf(iso: string): string {
  const on = new Date(iso);
  return new Date(on.getTime() - on.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const within = (at: string, { from, to }: CaseFilter) => (!from || dayOf(at) >= from) && (!to || dayOf(at) <= to);
const fold = (text: string) => text.normalize("NFKC").toLocaleLowerCase("en-GB");

function hasAll(each: Case, words: string[]): boolean {
  const notes = each.entries.map(({ entry }) => ("text" in entry && entry.text) || ("reason" in entry && entry.reason) || "");
  const items = each.items.flatMap(({ id, words, author, handle, url }) => [id, words, author, handle ?? "", url]);
  const text = fold([`case ${each.number}`, each.reference ?? "", ...items, ...notes].join("\n"));
  return words.every((word) => text.includes(word));
}

/** Everything held about one account on one platform, for subject access and erasure. Never looked up anywhere else. */
export function capturesOf(cases: Case[], site: SiteId, handle: string): string[] {
  const wanted = fold(handle);
  return cases.flatMap(({ items }) =>
    items.filter((each) => each.site === site && each.handle !== null && fold(each.handle) === wanted).map(({ id }) => id),
  );
}
