import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../words";
import { Button } from "./Button";

/** Items shown at once; the others are a press away. */
const PAGE = 20;

/** A list that shows its beginning, and more of it at a press. Each child is an `li`. */
export function LongList<T>(props: { items: T[]; className: string; children(item: T): ReactNode }) {
  const { t } = useWords();
  const { items, children } = props;
  const [count, setCount] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const more = () => {
    flushSync(() => setCount(count + PAGE));
    // One reads on where the list ended: the button stands after all that it brought, or is gone.
    const next = list.current?.children[count];
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus();
  };
  return (
    <>
      <ul ref={list} className={`plain-list ${props.className}`}>
        {items.slice(0, count).map(children)}
      </ul>
      {items.length > count && <Button onClick={more}>{t("casebook_asides_more")}</Button>}
    </>
  );
}
