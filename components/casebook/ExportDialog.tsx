import { useRef, useState } from "react";
import type { Bundle } from "../../lib/evidence/bundle";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { Choice } from "../shared/Choice";
import { Dialog } from "../shared/Dialog";
import { TextField } from "../shared/Field";
import { Note, ProblemNote, Progress } from "../shared/Notes";
import { useWords } from "../words";
import type { CaseBookActions } from "./types";

/** Makes a bundle: for whom, originals or redacted; then what reading it back said, and the head code to keep apart. */
export function ExportDialog({ captures, actions, onClose }: { captures: string[]; actions: CaseBookActions; onClose(): void }) {
  const { t, n } = useWords();
  const [recipient, setRecipient] = useState("");
  const [redacted, setRedacted] = useState(false);
  const [progress, setProgress] = useState<number | null | undefined>(undefined);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [bundle, setBundle] = useState<Bundle | null>(null);
  const stop = useRef<AbortController | null>(null);
  const make = async () => {
    stop.current = new AbortController();
    setProblem(null);
    setProgress(null);
    const result = await actions.makeBundle(
      { captures, recipient: recipient.trim(), redacted },
      (done, of) => setProgress(done / of),
      stop.current.signal,
    );
    setProgress(undefined);
    if (result.ok) setBundle(result.value);
    else setProblem(result.problem);
  };
  return (
    <Dialog title={t("casebook_export_title")} onClose={onClose} wide>
      {problem && <ProblemNote problem={problem} />}
      {bundle ? (
        <>
          <Note tone="good">
            <p role="status">{t("casebook_verified", n("casebook_items", bundle.captures.length), bundle.rows)}</p>
          </Note>
          <p>{t("casebook_saved_as", bundle.name)}</p>
          <h3 className="nhsuk-heading-xs">{t("casebook_head_code")}</h3>
          <p>{t("casebook_head_code_why")}</p>
          <p>
            <code className="head-code">{bundle.head}</code>
          </p>
          <Button onClick={() => actions.copy(bundle.head)}>{t("casebook_copy_head")}</Button>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <p>{n("casebook_export_items", captures.length)}</p>
          <TextField
            label={t("casebook_recipient")}
            hint={t("casebook_recipient_hint")}
            value={recipient}
            onChange={(event) => setRecipient(event.target.value)}
          />
          <Choice
            question={t("casebook_copy_kind")}
            options={[
              { value: "originals", label: t("casebook_originals"), hint: t("casebook_originals_hint") },
              { value: "redacted", label: t("casebook_redacted"), hint: t("casebook_redacted_hint") },
            ]}
            value={redacted ? "redacted" : "originals"}
            onChoose={(value) => setRedacted(value === "redacted")}
          />
          {progress === undefined ? (
            <Button kind="main" type="submit">
              {t("casebook_make")}
            </Button>
          ) : (
            <Progress label={t("casebook_making")} value={progress} onCancel={() => stop.current?.abort()} />
          )}
        </form>
      )}
    </Dialog>
  );
}
