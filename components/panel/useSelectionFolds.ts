import { useEffect, useRef } from "react";
import type { Sorted } from "./entries";
import type { Fold } from "./QuietRow";

/** The folds that may hold the answer about a selection. */
const FOLDS = ["uncovered", "praise", "unjudged", "fine"] as const satisfies readonly Fold[];

/**
 * What a person selected is what they ask about: its answer is neither left behind a fold nor under the answers before it. Each is told
 * once, with the folds to open for it, which may be closed again.
 */
export function useSelectionFolds(sorted: Sorted, onAnswer: (folds: readonly Fold[], commentId: string) => void): void {
  const told = useRef(new Set<string>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new answers are told.
  useEffect(() => {
    const fresh = (list: "cards" | (typeof FOLDS)[number]) =>
      sorted[list]
        .map((one) => ("entry" in one ? one.entry : one))
        .filter(({ selected, comment }) => selected === true && !told.current.has(comment.id));
    const answered = FOLDS.filter((fold) => fresh(fold).length > 0);
    const ids = [...fresh("cards"), ...FOLDS.flatMap(fresh)].map(({ comment }) => comment.id);
    for (const id of ids) told.current.add(id);
    if (ids.length > 0) onAnswer(answered, ids.at(-1)!);
  }, [sorted]);
}
