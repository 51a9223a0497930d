import { useEffect, useRef, useState } from "react";
import { Button } from "../shared/Button";
import { Note } from "../shared/Notes";
import { useWords } from "../words";
import { PolicyPart } from "./PolicyPart";
import { PracticePart } from "./PracticePart";
import { SetupProblem } from "./SetupProblem";
import { StaffPart } from "./StaffPart";
import { STEPS, type Step, stepsLeft } from "./steps";
import type { DraftProps, SetupProps } from "./types";

/** Four steps, each of which can be skipped; it goes on where the person left off. */
export function FirstRun(props: SetupProps & DraftProps & { onLeave(): void }) {
  const { t, said } = useWords();
  const { settings, actions } = props;
  // A newer code that was left half-way goes before what is still to do: where one is in force already, nothing else would tell of it.
  const begun = props.drafts.pasted.trim() !== "" && !props.locked.includes("adopted");
  const [step, setStep] = useState<Step>(begun ? "policy" : (stepsLeft(settings)[0] ?? "policy"));
  const at = STEPS.indexOf(step);
  const [returned] = useState(begun);
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus goes to the heading of each step: there the arrow keys scroll what stands above the buttons.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new step is new to the person, the first one too.
  useEffect(() => heading.current?.focus(), [step]);
  const [asked, setAsked] = useState(false);
  // To go on without a word would leave what was pasted behind, and comments would be judged by another code.
  const unadopted = begun && step === "policy";
  const next = () => {
    void actions.save({ stepsDone: [...new Set([...settings.stepsDone, step])] });
    const following = STEPS[at + 1];
    if (following) setStep(following);
    else props.onLeave();
  };
  return (
    <div className="first-run">
      <div key={step} className="first-scroll">
        <div className="setup-page">
          <header>
            <p className="soft">{t("first_step", at + 1, STEPS.length)}</p>
            <progress className="first-progress" aria-label={t("first_progress")} max={STEPS.length} value={at + 1} />
            <h1 ref={heading} tabIndex={-1} className="nhsuk-heading-l">
              {t(`first_${step}_title`)}
            </h1>
            <p>{t(`first_${step}_text`)}</p>
          </header>
          <SetupProblem {...props} />
          {/* It stands below all the codes to choose from, out of sight. */}
          {returned && unadopted && (
            <Note tone="warning">
              <p>{t("draft_policy")}</p>
            </Note>
          )}
          <main>
            {step === "policy" && <PolicyPart {...props} />}
            {step === "practice" && <PracticePart {...props} />}
            {step === "staff" && <StaffPart {...props} />}
            {step === "try" && <Button onClick={actions.openSample}>{t("first_open_sample")}</Button>}
          </main>
        </div>
      </div>
      <footer className="first-foot">
        <Button kind="main" onClick={() => (unadopted ? setAsked(true) : next())}>
          {step === "try" ? t("first_finish") : t("first_next")}
        </Button>
        {at > 0 && <Button onClick={() => setStep(STEPS[at - 1]!)}>{t("first_back")}</Button>}
        {step !== "try" && (
          <Button kind="quiet" onClick={next}>
            {t("first_skip")}
          </Button>
        )}
        <Button kind="quiet" onClick={props.onLeave}>
          {t("first_leave")}
        </Button>
        {asked && unadopted ? (
          <p role="alert" className="nhsuk-error-message">
            {t("first_draft")}
          </p>
        ) : props.unsaved ? (
          <p className="nhsuk-error-message">{said(props.unsaved.what)}</p>
        ) : (
          <p className="soft">{t("first_saved")}</p>
        )}
      </footer>
    </div>
  );
}
