import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type Ref, useCallback, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";

export interface RowsHandle {
  /** Brings a row into the window. */
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
  useLayoutEffect(() => {
    const top = list.current?.offsetTop ?? 0;
    if (top !== margin) setMargin(top);
  });
  const { keep, count } = props;
  const rows = useWindowVirtualizer({
    count,
    estimateSize: props.guess,
    getItemKey: props.keyOf,
    overscan: 4,
    scrollMargin: margin,
    // The tabs stick to the window's top, what was just said to its foot; a row must not end up under them.
    scrollPaddingStart: 96,
    scrollPaddingEnd: 128,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const seen = defaultRangeExtractor(range);
        return keep < 0 || keep >= count || seen.includes(keep) ? seen : [...seen, keep].sort((a, b) => a - b);
      },
      [keep, count],
    ),
  });
  useImperativeHandle(props.handle, () => ({ show: (index) => rows.scrollToIndex(index, { align: "auto" }) }), [rows]);
  return (
    <ol ref={list} className="rows" aria-label={props.label} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => (
        <li
          key={row.key}
          ref={rows.measureElement}
          data-index={row.index}
          aria-posinset={row.index + 1}
          aria-setsize={count}
          style={{ transform: `translateY(${row.start - margin}px)` }}
        >
          {props.children(row.index)}
        </li>
      ))}
    </ol>
  );
}
