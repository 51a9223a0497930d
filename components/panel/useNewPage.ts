import { useEffect, useRef } from "react";
import type { Entry } from "./types";

/**
 * Says when the panel shows another page: none of the comments that were there is there now. What was chosen, searched for and scrolled
 * to on the last one would hide the most urgent card of this one. Told by the comments too, because some pages change their address all the
 * time, and by the address too, because others put away the comments that one scrolled past.
 */
export function useNewPage(entries: Entry[], url: string, onNew: () => void): void {
  const before = useRef<ReadonlySet<string>>(new Set());
  const address = useRef(url);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other comments are another page.
  useEffect(() => {
    if (entries.length === 0) return;
    const now = new Set(entries.map(({ comment }) => `${comment.site} ${comment.id}`));
    const last = before.current;
    before.current = now;
    if (last.size === 0) address.current = url;
    // The address may change before the comments do: it stays that of the last ones until they are gone.
    if (address.current === url || [...now].some((each) => last.has(each))) return;
    address.current = url;
    onNew();
  }, [entries]);
}
