import type { ComponentProps } from "react";
import { useWords } from "../words";
import { CaptureStatus } from "./CaptureStatus";
import { type Said, SaidToast } from "./SaidToast";
import type { PanelActions, PanelProps } from "./types";
import { AskName } from "./WorkingAs";

/** What stays in sight under the list: the capture under way, what was just done, and once the question who works here. */
export function PanelFoot(props: {
  capture: PanelProps["capture"];
  working: Omit<ComponentProps<typeof AskName>, "captured">;
  actions: PanelActions;
  toast: Said | null;
  onToast(toast: Said | null): void;
}) {
  const { t } = useWords();
  const { capture, actions, toast, onToast } = props;
  return (
    <div className="panel-foot">
      <AskName {...props.working} captured={capture?.progress.step === "kept"} />
      {capture && (
        <CaptureStatus
          progress={capture.progress}
          onCancel={actions.cancelCapture}
          onUndo={actions.undoCapture}
          onBetter={actions.captureBetter}
          onOpenCase={actions.openCase}
          onDone={actions.dismissCapture}
        />
      )}
      {toast && (
        <SaidToast
          key={toast.key}
          said={toast}
          onGone={() => onToast(null)}
          onException={(words) => {
            actions.setException(words, true);
            onToast({ message: t("settle_exception_added", words), key: Date.now(), undo: () => actions.setException(words, false) });
          }}
        />
      )}
    </div>
  );
}
