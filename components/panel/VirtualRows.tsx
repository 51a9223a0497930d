import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";

/** Rows that stand ready beyond the window: few in the first frame, so that it comes soon, more a moment (in milliseconds) later. */
const BEYOND = { atFirst: 0, later: 4, after: 100 };

/** What sticks to the window's top (the tabs) and to its foot (what was just said), in pixels: a row must not end up under them. */
const STUCK = { top: 96, foot: 128 };

export interface RowsHandle {
  /** Brings a row into the window; of one that is higher than the window, its beginning. */
  show(index: number): void;
}

/** A long list of which only the rows in the window are in the document. The row at `keep` always is, so that focus is never lost. */
export function VirtualRows(props: {
  count: number;
  label: string;
  keyOf(index: number): string;
  guess(index: number): number;
  keep: number;
  handle: Ref<RowsHandle>;
  children(index: number): ReactNode;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  // Rows stand where they do whatever the margin; only which of them are in the window depends on it. So it can wait for the first frame.
  useEffect(() => {
    const top = list.current?.offsetTop ?? 0;
    if (top !== margin) setMargin(top);
  });
  const [beyond, setBeyond] = useState(BEYOND.atFirst);
  useEffect(() => {
    const timer = setTimeout(() => setBeyond(BEYOND.later), BEYOND.after);
    return () => clearTimeout(timer);
  }, []);
  const { keep, count } = props;
  const rows = useWindowVirtualizer({
    count,
    estimateSize: props.guess,
    getItemKey: props.keyOf,
    overscan: beyond,
    scrollMargin: margin,
    scrollPaddingStart: STUCK.top,
    scrollPaddingEnd: STUCK.foot,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const seen = defaultRangeExtractor(range);
        return keep < 0 || keep >= count || seen.includes(keep) ? seen : [...seen, keep].sort((a, b) => a - b);
      },
      [keep, count],
    ),
  });
  // Scrolling and measuring move rows; what stands in them changes only with the list itself, so they are not drawn again.
  const { children } = props;
  const row = useMemo(() => {
    const drawn = new Map<number, ReactNode>();
    return (index: number) => {
      if (!drawn.has(index)) drawn.set(index, children(index));
      return drawn.get(index);
    };
  }, [children]);
  useImperativeHandle(
    props.handle,
    () => ({
      show(index) {
        const high = (rows.measurementsCache[index]?.size ?? 0) > innerHeight - STUCK.top - STUCK.foot;
        rows.scrollToIndex(index, { align: high ? "start" : "auto" });
      },
    }),
    [rows],
  );
  return (
    <ol ref={list} className="rows" aria-label={props.label} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={count}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {row(index)}
        </li>
      ))}
    </ol>
  );
}
