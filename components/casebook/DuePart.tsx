import { useState } from "react";
import { Button } from "../shared/Button";
import { useWords } from "../words";
import { EraseDialog } from "./EraseDialog";
import { dueForErasure } from "./next-step";
import type { Case, CaseBookActions } from "./types";

/** What is planned to be erased, and what will be soon by the practice's own term. */
export function DuePart(props: { cases: Case[]; retentionDays: number; now: Date; actions: CaseBookActions }) {
  const { t, n, date } = useWords();
  const [erasing, setErasing] = useState<string[] | null>(null);
  const { planned, soon } = dueForErasure(props.cases, props.retentionDays, props.now);
  const { actions } = props;
  return (
    <section className="keeping-part" aria-label={t("casebook_due")}>
      <h2 className="nhsuk-heading-s">{t("casebook_due")}</h2>
      <p>{n("casebook_term", props.retentionDays)}</p>
      {planned.length + soon.length === 0 && <p>{t("casebook_due_none")}</p>}
      <ul className="plain-list due-list">
        {planned.map(({ each, items }) => {
          const ids = items.map(({ id }) => id);
          return (
            <li key={each.number}>
              <p>{t("casebook_due_planned", String(each.number), ids.join(", "), date(items[0]!.erasurePlannedAt!))}</p>
              <div className="row">
                <Button aria-label={t("casebook_keep_case", String(each.number))} onClick={() => void actions.cancelErasure(ids)}>
                  {t("casebook_keep_it")}
                </Button>
                <Button aria-label={t("casebook_erase_case", String(each.number))} onClick={() => setErasing(ids)}>
                  {t("casebook_erase_now")}
                </Button>
              </div>
            </li>
          );
        })}
        {soon.map(({ each, on }) => (
          <li key={each.number}>{t("casebook_due_soon", String(each.number), date(on))}</li>
        ))}
      </ul>
      {erasing && <EraseDialog ids={erasing} last actions={actions} onPlanned={() => setErasing(null)} onClose={() => setErasing(null)} />}
    </section>
  );
}
