import { type RefObject, useEffect, useRef, useState } from "react";
import { type Row, rowKey } from "./rows";
import type { RowsHandle } from "./VirtualRows";

/** The card that the keyboard is on, in a list of which only the rows in the window are drawn. */
export function useActiveRow(rows: Row[], handle: RefObject<RowsHandle | null>) {
  const [active, setActive] = useState("");
  const elements = useRef(new Map<string, HTMLElement>());
  const wanted = useRef("");
  const index = rows.findIndex((row) => rowKey(row) === active);

  const focusOn = (element: HTMLElement | undefined) => {
    if (!element) return;
    wanted.current = "";
    element.focus({ preventScroll: true });
  };
  // A card out of the window is drawn because it is the active one, and takes the focus as it is. Waiting for a frame
  // instead would leave the keys dead where the browser draws none, as in a covered window.
  const goTo = (at: number) => {
    const row = rows[at];
    if (!row) return;
    wanted.current = rowKey(row);
    setActive(wanted.current);
    handle.current?.show(at);
    focusOn(elements.current.get(wanted.current));
  };
  const move = (step: 1 | -1) => {
    for (let at = index + step; at >= 0 && at < rows.length; at += step) if (rows[at]!.kind === "card") return goTo(at);
  };
  // When the card one is on goes away ("not a breach"), the focus goes on to the one that took its place; where all went, to none.
  const last = useRef(0);
  const before = useRef<ReadonlySet<string>>(new Set());
  if (index >= 0) last.current = index;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the rows can take the card away.
  useEffect(() => {
    const cards = new Set(rows.filter(({ kind }) => kind === "card").map(rowKey));
    const stayed = [...cards].some((key) => before.current.has(key));
    before.current = cards;
    if (active === "" || index >= 0 || (document.activeElement !== document.body && document.activeElement !== null)) return;
    if (stayed) goTo(Math.min(last.current, rows.length - 1));
    else setActive("");
  }, [rows]);

  /** Knows a card's element, for as long as it is drawn. */
  const cardRef = (key: string) => (element: HTMLElement | null) => {
    if (!element) return void elements.current.delete(key);
    elements.current.set(key, element);
    if (key === wanted.current) focusOn(element);
  };
  return { key: active, index, setActive, goTo, move, cardRef };
}
