import { useState } from "react";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { TextField } from "../shared/Field";
import { ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import { QrCode } from "./QrCode";
import type { CaseBookActions } from "./types";

/** The end of the log, to be kept outside this computer: as text, as QR code, and with a note of where it was put. */
export function HeadCodeNote({ code, actions }: { code: string; actions: Pick<CaseBookActions, "copy" | "noteAnchor"> }) {
  const { t } = useWords();
  const [where, setWhere] = useState("");
  const [said, setSaid] = useState<"casebook_copied" | "casebook_anchor_noted" | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <section className="head-code-note" aria-label={t("casebook_head_code")}>
      <h3 className="nhsuk-heading-xs">{t("casebook_head_code")}</h3>
      <p>{t("casebook_head_code_why")}</p>
      <div className="row">
        <QrCode text={code} label={t("casebook_head_code_qr")} />
        <div className="stack">
          <code className="head-code">{code}</code>
          <Button
            onClick={async () => {
              const copied = await actions.copy(code);
              setProblem(copied.ok ? null : copied.problem);
              setSaid(copied.ok ? "casebook_copied" : null);
            }}
          >
            {t("casebook_copy_head")}
          </Button>
        </div>
      </div>
      {problem && <ProblemNote problem={problem} />}
      <form
        className="case-form"
        onSubmit={async (event) => {
          event.preventDefault();
          const noted = await actions.noteAnchor("head_code", where.trim());
          setProblem(noted.ok ? null : noted.problem);
          if (noted.ok) setSaid("casebook_anchor_noted");
        }}
      >
        <TextField
          label={t("casebook_anchor_where")}
          hint={t("casebook_anchor_hint")}
          value={where}
          onChange={(event) => setWhere(event.target.value)}
        />
        <Button type="submit" disabled={where.trim() === ""}>
          {t("casebook_anchor_note")}
        </Button>
      </form>
      <p role="status">{said && t(said)}</p>
    </section>
  );
}
