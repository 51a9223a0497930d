import { Button } from "../shared/Button";
import { ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import type { SetupProps } from "./types";
import { useLeaving } from "./useLeaving";

/** What went wrong with the settings, and what the person can do about it. */
export function SetupProblem({ problem, unsaved, actions }: Pick<SetupProps, "problem" | "unsaved" | "actions">) {
  const { t } = useWords();
  useLeaving(
    () => unsaved !== null,
    () => void actions.save({}),
  );
  return (
    <>
      {problem && (
        <ProblemNote problem={problem}>
          <Button onClick={actions.acknowledgeProblem}>{t("settings_understood")}</Button>
        </ProblemNote>
      )}
      {unsaved && (
        <ProblemNote problem={unsaved}>
          <Button onClick={() => void actions.save({})}>{t("settings_store_again")}</Button>
        </ProblemNote>
      )}
    </>
  );
}
