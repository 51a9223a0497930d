import { useState } from "react";
import type { Comment, Problem, Result, SiteId } from "../../lib/model";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { SelectField, TextField } from "../shared/Field";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords, type WordKey } from "../words";
import type { ReportGuide } from "./types";

/** How to report a comment to its platform, and a place for the reference number. The person does the reporting. */
export function ReportDialog(props: {
  comment: Comment;
  guide: ReportGuide;
  /** The comment stands on the practice's own page, or under its own post; null where nobody can tell. */
  own: boolean | null;
  /** The capture that the case book has of these words. */
  captured: { caseNumber: number; item: number } | undefined;
  onCapture(): void;
  onLog(reference: string, reason: string): Promise<Result<null>>;
  onDone(message: string): void;
  onClose(): void;
}) {
  const { t, said } = useWords();
  const { guide, captured } = props;
  const [reason, setReason] = useState(guide.reasons[0] ?? "");
  const [reference, setReference] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const ownWord = ownWordOf(props.comment.site, props.own);
  const keep = async () => {
    const result = await props.onLog(reference.trim(), reason);
    if (result.ok) props.onDone(t("report_logged"));
    else setProblem(result.problem);
  };
  return (
    <Dialog title={t("report_title")} onClose={props.onClose}>
      {captured && <p>{t("done_captured", captured.caseNumber, captured.item)}</p>}
      {guide.captureFirst && !captured && (
        <Note tone="warning">
          <p>{t("report_capture_first")}</p>
          <Button kind="main" onClick={props.onCapture}>
            {t("deed_capture")}
          </Button>
        </Note>
      )}
      <ol className="steps">
        {guide.where !== "" && <li>{said(guide.where)}</li>}
        {guide.reasons.length > 0 && (
          <li>
            {t("report_choose")}
            <ul>
              {guide.reasons.map((word) => (
                <li key={word}>{said(word)}</li>
              ))}
            </ul>
          </li>
        )}
        <li>{said(guide.expect)}</li>
      </ol>
      {ownWord && (
        <p>
          {t(ownWord)} {!captured && !KEEPS.has(ownWord) && t("report_own_first")}
        </p>
      )}
      <p className="soft">{t("report_words_move")}</p>
      {problem && <ProblemNote problem={problem} />}
      {guide.reasons.length > 1 && (
        <SelectField
          label={t("report_reason")}
          value={reason}
          options={guide.reasons.map((word) => ({ value: word, label: said(word) }))}
          onChoose={setReason}
        />
      )}
      <TextField
        label={t("report_reference")}
        hint={t("report_reference_hint")}
        value={reference}
        onChange={(event) => setReference(event.target.value)}
      />
      <Button kind="main" onClick={() => void keep()}>
        {t("report_log")}
      </Button>
    </Dialog>
  );
}

/** Where the page's owner can take nothing away, there is nothing to capture before. */
const KEEPS: ReadonlySet<WordKey> = new Set(["report_own_reviews", "report_own_not"]);

/** What the owner of a page can do beside reporting: on other people's pages, and with reviews, there is nothing. */
function ownWordOf(site: SiteId, own: boolean | null): WordKey | null {
  if (site === "google" || site === "nhs") return "report_own_reviews";
  if (own === null) return null;
  if (!own) return "report_own_not";
  return site === "facebook" ? "report_own_facebook" : site === "x" ? "report_own_x" : "report_own_other";
}
