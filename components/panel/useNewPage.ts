import { useEffect, useRef } from "react";
import type { Entry } from "./types";

/**
 * Says when the panel shows another page: none of the comments that were there is there now. What was chosen, searched for and scrolled
 * to on the last one would hide the most urgent card of this one. Told by the comments, because some pages change their address all the time.
 */
export function useNewPage(entries: Entry[], onNew: () => void): void {
  const before = useRef<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other comments are another page.
  useEffect(() => {
    if (entries.length === 0) return;
    const now = new Set(entries.map(({ comment }) => `${comment.site} ${comment.id}`));
    const last = before.current;
    before.current = now;
    if (last.size > 0 && ![...now].some((each) => last.has(each))) onNew();
  }, [entries]);
}
