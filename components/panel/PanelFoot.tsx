import type { ComponentProps } from "react";
import { useWords } from "../words";
import { CaptureStatus } from "./CaptureStatus";
import { type Said, SaidToast } from "./SaidToast";
import type { PanelActions, PanelProps } from "./types";
import { AskName } from "./WorkingAs";

/** What stays in sight under the list: the capture under way, what was just done, and once the question who works here. */
export function PanelFoot(props: {
  capture: PanelProps["capture"];
  working: Omit<ComponentProps<typeof AskName>, "captured" | "onLeave">;
  actions: PanelActions;
  toast: Said | null;
  onToast(toast: Said | null): void;
  /** What was pressed here goes away: on to the comment that it was about, else to the card one was on. */
  onBack(commentId?: string): void;
}) {
  const { t } = useWords();
  const { capture, actions, toast, onToast } = props;
  return (
    <div className="panel-foot">
      <AskName {...props.working} captured={capture?.progress.step === "kept"} onLeave={() => props.onBack(capture?.commentId)} />
      {capture && (
        <CaptureStatus
          progress={capture.progress}
          onCancel={() => {
            actions.cancelCapture();
            props.onBack(capture.commentId);
          }}
          onUndo={(id) => {
            actions.undoCapture(id);
            props.onBack(capture.commentId);
          }}
          onBetter={actions.captureBetter}
          onOpenCase={actions.openCase}
          onDone={() => {
            actions.dismissCapture();
            // What was kept goes by itself, what failed by a press.
            if (capture.progress.step === "failed") props.onBack(capture.commentId);
          }}
        />
      )}
      {toast && (
        <SaidToast
          key={toast.key}
          said={toast}
          onGone={() => onToast(null)}
          onException={(words) => {
            actions.setException(words, true);
            const undo = () => {
              actions.setException(words, false);
              props.onBack();
            };
            onToast({ message: t("settle_exception_added", words), key: Date.now(), undo });
            props.onBack();
          }}
        />
      )}
    </div>
  );
}
