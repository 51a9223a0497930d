import { useId } from "react";
import type { MonthFigures } from "../../lib/extension/memory";
import { CATEGORIES, type Category, type SiteId } from "../../lib/model";
import { Button } from "../shared/Button";
import { citeClause } from "../shared/cite";
import { isWordKey, useWords, type WordKey, type Words } from "../words";
import { Bars } from "./Bars";

export interface MonthPageProps {
  /** "2026-11", newest first. */
  months: string[];
  month: string;
  figures: MonthFigures | null;
  /** Clause labels of the policy in force, by clause id. */
  clauseLabels: Record<string, string>;
  onMonth(month: string): void;
  onPrint(): void;
}

/** Share of a detector's findings that people called "not a breach" from which it is named as noisy. */
const NOISY = 0.3;
/** Fewer findings than this say nothing about a detector. */
const ENOUGH = 5;

/** What a rule looks for, in plain words: many bear a category's name. A month counted by an older version may know a rule that is gone. */
export function ruleName({ t }: Words, detector: string): string {
  const key = Object.hasOwn(CATEGORIES, detector) ? `category_${detector}` : `rule_${detector.replaceAll("-", "_")}`;
  return isWordKey(key) ? t(key) : t("rule_older");
}

/** What a month looked like: counts of comments, never of people. */
export function MonthPage(props: MonthPageProps) {
  const { t, month } = useWords();
  const pick = useId();
  return (
    <section className="figures" aria-labelledby={`${pick}-title`}>
      <h2 id={`${pick}-title`} className="nhsuk-heading-m">
        {/* The picker is not printed: on paper the title alone says which month. */}
        {t("figures_title")}: {month(props.month)}
      </h2>
      <p>{t("figures_intro")}</p>
      <div className="figures-controls">
        <label className="nhsuk-label" htmlFor={pick}>
          {t("figures_month")}
        </label>
        <select id={pick} className="nhsuk-select" value={props.month} onChange={(event) => props.onMonth(event.target.value)}>
          {props.months.map((each) => (
            <option key={each} value={each}>
              {month(each)}
            </option>
          ))}
        </select>
        <Button onClick={props.onPrint}>{t("figures_print")}</Button>
      </div>
      {props.figures && props.figures.read > 0 ? <Figures {...props} figures={props.figures} /> : <p>{t("figures_none")}</p>}
    </section>
  );
}

function Figures({ figures, clauseLabels }: MonthPageProps & { figures: MonthFigures }) {
  const words = useWords();
  const { t, n } = words;
  const sites = Object.keys(figures.bySite) as SiteId[];
  const categories = (Object.keys(CATEGORIES) as Category[]).filter((category) => sites.some((site) => figures.bySite[site]?.[category]));
  const total = (category: Category) => sites.reduce((sum, site) => sum + (figures.bySite[site]?.[category] ?? 0), 0);
  const category = (id: Category) => t(`category_${id}` as WordKey);
  const clauses = Object.entries(figures.byClause).sort((a, b) => b[1] - a[1]);
  const detectors = Object.entries(figures.detectors)
    .map(([detector, counts]) => ({ detector, ...counts, share: counts.found > 0 ? counts.notABreach / counts.found : 0 }))
    .sort((a, b) => b.share - a.share || b.found - a.found);
  return (
    <>
      <p className="figures-read">{n("figures_read", figures.read)}</p>
      <h3 className="nhsuk-heading-s">{t("figures_by_category")}</h3>
      {categories.length === 0 ? (
        <p>{t("figures_nothing_marked")}</p>
      ) : (
        <>
          <Bars title={t("figures_by_category")} bars={categories.map((id) => ({ label: category(id), value: total(id) }))} />
          <table className="nhsuk-table">
            <caption className="nhsuk-table__caption">{t("figures_by_site")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("figures_category")}</th>
                {sites.map((site) => (
                  <th key={site} scope="col">
                    {t(`site_${site}`)}
                  </th>
                ))}
                <th scope="col">{t("figures_total")}</th>
              </tr>
            </thead>
            <tbody>
              {categories.map((id) => (
                <tr key={id}>
                  <th scope="row">{category(id)}</th>
                  {sites.map((site) => (
                    <td key={site}>{figures.bySite[site]?.[id] ?? 0}</td>
                  ))}
                  <td>{total(id)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {clauses.length > 0 && (
        <table className="nhsuk-table">
          <caption className="nhsuk-table__caption">{t("figures_by_clause")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("figures_clause")}</th>
              <th scope="col">{t("figures_total")}</th>
            </tr>
          </thead>
          <tbody>
            {clauses.map(([id, value]) => (
              <tr key={id}>
                <th scope="row">{citeClause(words, clauseLabels[id] ?? id)}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {detectors.length > 0 && (
        <table className="nhsuk-table">
          <caption className="nhsuk-table__caption">{t("figures_by_rule")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("figures_rule")}</th>
              <th scope="col">{t("figures_marked")}</th>
              <th scope="col">{t("figures_not_breach")}</th>
            </tr>
          </thead>
          <tbody>
            {detectors.map(({ detector, found, notABreach, share }) => (
              <tr key={detector}>
                <th scope="row">
                  {ruleName(words, detector)}
                  {found >= ENOUGH && share >= NOISY && <strong className="figures-noisy"> {t("figures_noisy")}</strong>}
                </th>
                <td>{found}</td>
                <td>{t("figures_share", notABreach, Math.round(share * 100))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{t("figures_counts_only")}</p>
    </>
  );
}
