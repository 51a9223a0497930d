import { useEffect, useRef } from "react";
import type { Sorted } from "./entries";
import type { Fold } from "./QuietRow";
import type { Entry } from "./types";

/** The folds that may hold the answer about a selection. */
const FOLDS = ["uncovered", "praise", "unjudged", "fine"] as const satisfies readonly Fold[];

/** What a person selected is what they ask about: its answer is not left behind a fold. Each is opened once, and may be closed again. */
export function useSelectionFolds(sorted: Sorted, onOpen: (folds: readonly Fold[]) => void): void {
  const opened = useRef(new Set<string>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new answers open a fold.
  useEffect(() => {
    const fresh = (entry: Entry) => entry.selected === true && !opened.current.has(entry.comment.id);
    const answered = FOLDS.filter((fold) => {
      const found = sorted[fold].map((one) => ("entry" in one ? one.entry : one)).filter(fresh);
      for (const { comment } of found) opened.current.add(comment.id);
      return found.length > 0;
    });
    if (answered.length > 0) onOpen(answered);
  }, [sorted]);
}
