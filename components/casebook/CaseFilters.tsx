import { useMemo } from "react";
import { type CaseFilter, dayOf, STATUSES } from "../../lib/evidence";
import { CATEGORIES, type Category, type SiteId } from "../../lib/model";
import { citeClause } from "../shared/cite";
import { SelectField, TextField } from "../shared/Field";
import { useWords, type WordKey } from "../words";
import type { Case, Status } from "./types";

/** Up to so many cases are found by looking: the picks would only push them down, off the window of a small screen. */
const FEW = 8;
/** The last day of a month, "2026-11" → "2026-11-30". */
const lastDay = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
const sorted = <T extends string>(values: Iterable<T>) => [...new Set(values)].sort();

/** What the list shows: by status, site, kind, clause, month and words. Only what occurs is offered. */
export function CaseFilters(props: { cases: Case[]; filter: CaseFilter; onChange(filter: CaseFilter): void }) {
  const words = useWords();
  const { t, month } = words;
  const { filter, cases } = props;
  const found = useMemo(() => {
    const items = cases.flatMap((each) => each.items);
    const findings = items.flatMap((item) => item.findings);
    return {
      sites: sorted(items.map(({ site }) => site)),
      categories: sorted(findings.map(({ category }) => category)).sort((a, b) => order(a) - order(b)),
      clauses: new Map(findings.flatMap(({ clauseId, clause }) => (clauseId ? [[clauseId, clause ?? clauseId] as const] : []))),
      months: sorted(items.map(({ capturedAt }) => dayOf(capturedAt).slice(0, 7))).reverse(),
    };
  }, [cases]);
  const pick = (label: string, value: string, values: { value: string; label: string }[], onChoose: (value: string) => void) => (
    <SelectField label={label} value={value} options={[{ value: "", label: t("casebook_any") }, ...values]} onChoose={onChoose} />
  );
  const change = (part: Partial<CaseFilter>) => props.onChange({ ...filter, ...part });
  const list = <T extends string>(value: string) => (value ? [value as T] : undefined);
  return (
    <search className="case-filters">
      <TextField
        label={t("casebook_search")}
        type="search"
        value={filter.search ?? ""}
        onChange={(event) => change({ search: event.target.value })}
      />
      <details className="case-filter-more" open={cases.length > FEW}>
        <summary>{t("casebook_narrow")}</summary>
        <div className="case-filter-picks">
          {pick(
            t("casebook_status"),
            filter.status?.[0] ?? "",
            STATUSES.map((value) => ({ value, label: t(`casebook_status_${value}` as WordKey) })),
            (value) => change({ status: list<Status>(value) }),
          )}
          {pick(
            t("casebook_site"),
            filter.sites?.[0] ?? "",
            found.sites.map((value) => ({ value, label: t(`site_${value}` as WordKey) })),
            (value) => change({ sites: list<SiteId>(value) }),
          )}
          {pick(
            t("casebook_kind"),
            filter.categories?.[0] ?? "",
            found.categories.map((value) => ({ value, label: t(`category_${value}` as WordKey) })),
            (value) => change({ categories: list<Category>(value) }),
          )}
          {pick(
            t("casebook_clause"),
            filter.clauseId ?? "",
            [...found.clauses].map(([value, label]) => ({ value, label: citeClause(words, label) })),
            (clauseId) => change({ clauseId: clauseId || undefined }),
          )}
          {pick(
            t("casebook_month"),
            filter.from?.slice(0, 7) ?? "",
            found.months.map((value) => ({ value, label: month(value) })),
            (value) => change(value ? { from: `${value}-01`, to: lastDay(value) } : { from: undefined, to: undefined }),
          )}
        </div>
      </details>
    </search>
  );
}

const ORDER = Object.keys(CATEGORIES);
const order = (category: Category) => ORDER.indexOf(category);
