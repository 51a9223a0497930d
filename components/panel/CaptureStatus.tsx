import { ODD_SIZE } from "../../lib/evidence/fresh";
import type { BetterWay, CaptureProgress } from "../../lib/extension/messages";
import { Button } from "../shared/Button";
import { ProblemNote, Progress, Toast } from "../shared/Notes";
import { isWordKey, useWords } from "../words";

/** What to do, in place of the fact that the record keeps. */
const ADVICE: Record<string, string> = { [ODD_SIZE]: "Part of the picture may be missing. Set zoom to 100 % and capture again." };

/** A capture under way, kept or failed. */
export function CaptureStatus(props: {
  progress: CaptureProgress;
  onCancel(): void;
  onUndo(id: string): void;
  onBetter(way: BetterWay): void;
  onOpenCase(caseNumber: number): void;
  onDone(): void;
}) {
  const { t, said } = useWords();
  const { progress } = props;
  if (progress.step === "loading")
    return (
      <div className="capture">
        <Progress label={t("capture_loading")} value={null} onCancel={props.onCancel} />
      </div>
    );
  if (progress.step === "frame") {
    const { done, of } = progress;
    // The one being taken is named, not those that are done: "0 of 1" sounds as if nothing happened.
    return (
      <div className="capture">
        <Progress label={t("capture_picture", Math.min(done + 1, of), of)} value={done / of} onCancel={props.onCancel} />
      </div>
    );
  }
  if (progress.step === "sealing")
    return (
      <div className="capture">
        <Progress label={t("capture_sealing")} value={null} />
      </div>
    );
  if (progress.step === "failed")
    return (
      <div className="capture">
        <ProblemNote problem={progress.problem}>
          <Button onClick={props.onDone}>{t("close")}</Button>
        </ProblemNote>
      </div>
    );
  const kept = [
    progress.locked ? t("capture_kept_locked") : t("capture_kept", progress.caseNumber, progress.item),
    ...(progress.completeness === "partial" ? [t("capture_partial")] : []),
    ...progress.warnings.map((warning) => (isWordKey(warning) ? t(warning) : said(ADVICE[warning] ?? warning))),
  ];
  return (
    <Toast message={kept.join(" ")} onUndo={() => props.onUndo(progress.id)} onGone={props.onDone}>
      <Button kind="quiet" onClick={() => props.onOpenCase(progress.caseNumber)}>
        {t("capture_open_case")}
      </Button>
      {progress.better.map((way) => (
        <Button key={way} kind="quiet" onClick={() => props.onBetter(way)}>
          {t(`capture_better_${way}`)}
        </Button>
      ))}
    </Toast>
  );
}
