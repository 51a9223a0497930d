import { useMemo, useState } from "react";
import { STATUSES } from "../../lib/evidence/entries";
import { Button } from "../shared/Button";
import { SelectField, TextField } from "../shared/Field";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords, type WordKey } from "../words";
import { CaseList } from "./CaseList";
import { CasePage } from "./CasePage";
import { ExportDialog } from "./ExportDialog";
import { type CaseFilter, choices, fitting, NO_CASE_FILTER } from "./filter";
import type { CaseBookProps } from "./types";
import { UnlockForm } from "./UnlockForm";

/** The case book: what was kept and decided, as a list, or one case of it. */
export function CaseBook(props: CaseBookProps) {
  const { t } = useWords();
  const { cases, detail, actions, vault } = props;
  const [filter, setFilter] = useState(NO_CASE_FILTER);
  const [exporting, setExporting] = useState<string[] | null>(null);
  const shown = useMemo(() => fitting(cases ?? [], filter), [cases, filter]);
  return (
    <div className="case-book">
      <header className="case-book-head">
        <h1 className="nhsuk-heading-l">{t("casebook_title")}</h1>
        {vault === "open" && <Button onClick={actions.lock}>{t("casebook_lock")}</Button>}
      </header>
      {props.problem && <ProblemNote problem={props.problem} />}
      {vault === "none" && <Note tone="warning">{t("casebook_readable")}</Note>}
      {vault === "locked" && <UnlockForm onUnlock={actions.unlock} />}
      {detail ? (
        <CasePage detail={detail} blur={props.blur} actions={actions} onExport={(ids) => setExporting(ids)} />
      ) : (
        <>
          <Filters filter={filter} cases={cases ?? []} onChange={setFilter} />
          {cases === null ? (
            <p role="status">{t("casebook_opening")}</p>
          ) : cases.length === 0 ? (
            <p>{t("casebook_empty")}</p>
          ) : (
            <>
              <div className="case-book-bar">
                <p role="status">{t("casebook_shown", shown.length, cases.length)}</p>
                {vault !== "locked" && (
                  <Button onClick={() => setExporting(shown.flatMap((line) => line.captureIds))}>{t("casebook_export_shown")}</Button>
                )}
              </div>
              <CaseList cases={shown} blur={props.blur} onOpen={actions.open} />
            </>
          )}
        </>
      )}
      {exporting && <ExportDialog captures={exporting} actions={actions} onClose={() => setExporting(null)} />}
    </div>
  );
}

function Filters(props: { filter: CaseFilter; cases: CaseBookProps["cases"] & object; onChange(filter: CaseFilter): void }) {
  const { t, tag } = useWords();
  const { filter } = props;
  const { sites, clauses, months } = useMemo(() => choices(props.cases), [props.cases]);
  const change = (part: Partial<CaseFilter>) => props.onChange({ ...filter, ...part });
  const any = { value: "", label: t("casebook_any") };
  const month = (value: string) =>
    new Intl.DateTimeFormat(tag, { month: "long", year: "numeric" }).format(new Date(`${value}-15T12:00:00Z`));
  return (
    <search className="case-filters">
      <TextField label={t("casebook_search")} value={filter.words} onChange={(event) => change({ words: event.target.value })} />
      <SelectField
        label={t("casebook_status")}
        value={filter.status}
        options={[any, ...STATUSES.map((value) => ({ value, label: t(`casebook_status_${value}` as WordKey) }))]}
        onChoose={(value) => change({ status: value as CaseFilter["status"] })}
      />
      <SelectField
        label={t("casebook_site")}
        value={filter.site}
        options={[any, ...sites.map((value) => ({ value, label: t(`site_${value}` as WordKey) }))]}
        onChoose={(value) => change({ site: value as CaseFilter["site"] })}
      />
      <SelectField
        label={t("casebook_clause")}
        value={filter.clause}
        options={[any, ...clauses.map((value) => ({ value, label: value }))]}
        onChoose={(clause) => change({ clause })}
      />
      <SelectField
        label={t("casebook_month")}
        value={filter.month}
        options={[any, ...months.map((value) => ({ value, label: month(value) }))]}
        onChoose={(value) => change({ month: value })}
      />
    </search>
  );
}
