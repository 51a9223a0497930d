import { useState } from "react";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { Choice } from "../shared/Choice";
import { Dialog } from "../shared/Dialog";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import type { CaseBookActions, ErasureReason } from "./types";

const REASONS = ["retention", "subject-request", "mistake"] as const satisfies ErasureReason[];
/** The word for each reason. */
export const ERASURE_WORDS = {
  retention: "casebook_erase_term",
  "subject-request": "casebook_erase_asked",
  mistake: "casebook_erase_mistake",
} as const;

/** Erasing takes two steps: it is planned, which can be taken back; then it is done, which cannot. */
export function EraseDialog(props: {
  ids: string[];
  /** The second step: it was planned before. */
  last: boolean;
  actions: CaseBookActions;
  onPlanned(ids: string[]): void;
  onClose(): void;
}) {
  const { t, n } = useWords();
  const { ids, last, actions } = props;
  const [reason, setReason] = useState<ErasureReason | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const go = async () => {
    const result = last ? await actions.erase(ids) : await actions.planErasure(ids, reason!);
    if (!result.ok) return setProblem(result.problem);
    if (!last) props.onPlanned(ids);
    props.onClose();
  };
  return (
    <Dialog title={t(last ? "casebook_erase_now" : "casebook_erase_plan")} onClose={props.onClose}>
      {problem && <ProblemNote problem={problem} />}
      <p>{n("casebook_erase_items", ids.length)}</p>
      <p className="id-list">{ids.join(", ")}</p>
      {last ? (
        <Note tone="warning">
          <p>{t("casebook_erase_final")}</p>
        </Note>
      ) : (
        <Choice<ErasureReason>
          question={t("casebook_erase_why")}
          options={REASONS.map((value) => ({ value, label: t(ERASURE_WORDS[value]) }))}
          value={reason}
          onChoose={setReason}
        />
      )}
      <p>{t("casebook_erase_log")}</p>
      <Button kind={last ? "warning" : "main"} disabled={!last && reason === null} onClick={() => void go()}>
        {t(last ? "casebook_erase_do" : "casebook_erase_plan_do")}
      </Button>
    </Dialog>
  );
}
