import { useRef } from "react";
import { type RowsHandle, VirtualRows } from "../panel/VirtualRows";
import { useWords, type WordKey } from "../words";
import { Blurred } from "./Blurred";
import type { CaseLine } from "./types";

/** Height of a case in the list before it is measured, in CSS pixels. */
const GUESS = 104;

/** Thousands of cases, of which only those in the window are in the document. */
export function CaseList(props: { cases: CaseLine[]; blur: boolean; onOpen(caseNumber: number): void }) {
  const { t } = useWords();
  const handle = useRef<RowsHandle>(null);
  return (
    <VirtualRows
      label={t("casebook_cases")}
      count={props.cases.length}
      keyOf={(index) => String(props.cases[index]!.number)}
      guess={() => GUESS}
      keep={-1}
      handle={handle}
    >
      {(index) => <CaseRow line={props.cases[index]!} blur={props.blur} onOpen={props.onOpen} />}
    </VirtualRows>
  );
}

function CaseRow({ line, blur, onOpen }: { line: CaseLine; blur: boolean; onOpen(caseNumber: number): void }) {
  const { t, n, date } = useWords();
  const latest = line.items?.at(-1);
  const clauses = [...new Set((line.items ?? []).flatMap((item) => item.findings.flatMap((finding) => finding.clause ?? [])))];
  return (
    <article className="case-row">
      <div className="case-row-head">
        <h2 className="nhsuk-heading-xs">
          <button type="button" className="quiet-button" onClick={() => onOpen(line.number)}>
            {t("casebook_case", String(line.number))}
          </button>
        </h2>
        <span className="case-status">{t(`casebook_status_${line.status}` as WordKey)}</span>
        {line.held && <span className="case-status">{t("casebook_held")}</span>}
      </div>
      <p className="case-row-facts">
        {latest && `${t(`site_${latest.site}` as WordKey)} · ${latest.handle ?? (latest.author || t("card_no_author"))} · `}
        {n("casebook_items", line.captureIds.length)} · {date(line.lastActivity)}
        {clauses.length > 0 && ` · ${clauses.join(", ")}`}
      </p>
      {latest ? (
        <Blurred blur={blur && latest.findings.some((finding) => finding.kind === "breach")}>
          <p className="case-row-words">{latest.words || t("card_no_words")}</p>
        </Blurred>
      ) : (
        <p>{t("casebook_sealed")}</p>
      )}
    </article>
  );
}
