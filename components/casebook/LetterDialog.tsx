import { useState } from "react";
import { concernBeforeFormalAction } from "../../lib/evidence";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { TextArea } from "../shared/Field";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import { Concern } from "./CaseForms";
import type { Case, CaseBookActions } from "./types";

/** A warning letter, drafted to be copied. Where the findings do not carry it, a reason is asked for first. */
export function LetterDialog({ each, actions, onClose }: { each: Case; actions: CaseBookActions; onClose(): void }) {
  const { t } = useWords();
  const concern = concernBeforeFormalAction(each);
  const [reason, setReason] = useState("");
  const [letter, setLetter] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [copied, setCopied] = useState(false);
  const draft = async () => {
    if (concern) {
      const noted = await actions.note(each.number, { kind: "formal_action", reason: reason.trim() });
      if (!noted.ok) return setProblem(noted.problem);
    }
    const made = await actions.letter(each.number);
    if (made.ok) setLetter(made.value);
    setProblem(made.ok ? null : made.problem);
  };
  const copy = async (text: string) => {
    const result = await actions.copy(text);
    setProblem(result.ok ? null : result.problem);
    setCopied(result.ok);
  };
  const sent = async () => {
    const noted = await actions.note(each.number, { kind: "warning", letter: letter ?? "" });
    if (!noted.ok) return setProblem(noted.problem);
    const status = await actions.note(each.number, { kind: "status", status: "warned", reference: null });
    if (status.ok) onClose();
    else setProblem(status.problem);
  };
  return (
    <Dialog
      title={t("casebook_letter")}
      onClose={onClose}
      foot={
        letter !== null && (
          <>
            {problem && <ProblemNote problem={problem} />}
            <div className="row">
              <Button kind="main" onClick={() => void copy(letter)}>
                {t("casebook_letter_copy")}
              </Button>
              <Button onClick={() => void sent()}>{t("casebook_letter_sent")}</Button>
            </div>
            <p role="status">{copied && t("casebook_copied")}</p>
          </>
        )
      }
      wide
    >
      {problem && letter === null && <ProblemNote problem={problem} />}
      {letter === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void draft();
          }}
        >
          <p>{t("casebook_letter_intro")}</p>
          {concern && <Concern concern={concern} reason={reason} onReason={setReason} />}
          <Button kind="main" type="submit" disabled={concern !== null && reason.trim() === ""}>
            {t("casebook_letter_draft")}
          </Button>
        </form>
      ) : (
        <>
          <TextArea
            label={t("casebook_letter_text")}
            hint={t("casebook_letter_hint")}
            rows={18}
            lang="en-GB"
            value={letter}
            onChange={(event) => setLetter(event.target.value)}
          />
          <Note>
            <p>{t("casebook_letter_clock")}</p>
          </Note>
        </>
      )}
    </Dialog>
  );
}
