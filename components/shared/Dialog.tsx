import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "../words";
import { Button } from "./Button";
import { useMore } from "./useMore";

/**
 * A window over the page: the browser keeps the focus inside, Escape closes it, and the focus goes back where it was.
 * What does not fit scrolls between its head and its foot, and a bar says so: a line cut in half is easily taken for the last.
 */
export function Dialog(props: { title: string; onClose(): void; children: ReactNode; foot?: ReactNode; wide?: boolean }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { more, go } = useMore(dialog, body, bar);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (!element) return;
    if (element.showModal) element.showModal();
    else element.setAttribute("open", "");
    // The title first, so that a screen reader says where one is; not "Close".
    heading.current?.focus();
    return () => {
      element.close?.();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={props.wide ? "dialog dialog-wide" : "dialog"}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") props.onClose();
      }}
    >
      <div className="dialog-head">
        <h2 ref={heading} id={title} className="nhsuk-heading-s" tabIndex={-1}>
          {props.title}
        </h2>
        <Button kind="quiet" onClick={props.onClose}>
          {t("close")}
        </Button>
      </div>
      <div ref={body} className="dialog-body">
        <div>{props.children}</div>
      </div>
      {more && (
        <div ref={bar} className={`dialog-more dialog-more-${more}`}>
          <Button kind="quiet" onClick={go}>
            {t(`dialog_more_${more}`)}
          </Button>
        </div>
      )}
      {props.foot && <div className="dialog-foot">{props.foot}</div>}
    </dialog>
  );
}
