import { useRef } from "react";
import { type RowsHandle, VirtualRows } from "../panel/VirtualRows";
import { citeClauses } from "../shared/cite";
import { useWords, type WordKey } from "../words";
import { Blurred } from "./Blurred";
import { nextStep } from "./next-step";
import type { Case } from "./types";

/** Height of a case in the list before it is measured, in CSS pixels. */
const GUESS = 150;

interface CaseListProps {
  cases: Case[];
  open: number | null;
  blur: boolean;
  retentionDays: number;
  now: Date;
  onOpen(caseNumber: number): void;
}

/** Thousands of cases, of which only those in the window are in the document. */
export function CaseList(props: CaseListProps) {
  const { t } = useWords();
  const handle = useRef<RowsHandle>(null);
  return (
    <VirtualRows
      label={t("casebook_cases")}
      count={props.cases.length}
      keyOf={(index) => String(props.cases[index]!.number)}
      guess={() => GUESS}
      keep={props.cases.findIndex(({ number }) => number === props.open)}
      handle={handle}
    >
      {(index) => <CaseRow {...props} each={props.cases[index]!} />}
    </VirtualRows>
  );
}

function CaseRow({ each, open, blur, retentionDays, now, onOpen }: CaseListProps & { each: Case }) {
  const words = useWords();
  const { t, n, date } = words;
  const latest = each.items.at(-1)!;
  const clauses = citeClauses(
    words,
    each.items.flatMap(({ findings }) => findings),
  );
  const next = nextStep(each, retentionDays, now);
  return (
    <article className="case-row" data-open={each.number === open || undefined} aria-labelledby={`case-row-${each.number}`}>
      <div className="case-row-head">
        <h2 className="nhsuk-heading-xs" id={`case-row-${each.number}`}>
          <button
            type="button"
            className="quiet-button"
            aria-current={each.number === open ? "true" : undefined}
            onClick={() => onOpen(each.number)}
          >
            {t("casebook_case", String(each.number))}
          </button>
        </h2>
        <span className="case-status">{t(`casebook_status_${each.status}` as WordKey)}</span>
        {each.held && <span className="case-status">{t("casebook_held")}</span>}
      </div>
      <p className="case-row-facts">
        {t(`site_${each.site}` as WordKey)} · <bdi>{each.handle ?? (each.author || t("card_no_author"))}</bdi> ·{" "}
        {n("casebook_items", each.items.length)} · {date(each.lastActivity)}
        {clauses && ` · ${clauses}`}
      </p>
      <Blurred blur={blur && latest.findings.some(({ kind }) => kind === "breach")}>
        <p className="case-row-words">{latest.words || t("card_no_words")}</p>
      </Blurred>
      <p className="case-row-next">{"on" in next ? t(`casebook_next_${next.step}`, date(next.on)) : t(`casebook_next_${next.step}`)}</p>
    </article>
  );
}
