import { type ReactNode, useEffect, useRef } from "react";
import type { Problem } from "../../lib/model";
import { useWords } from "../words";
import { Button } from "./Button";

/** What went wrong, what was kept and what to do. */
export function ProblemNote({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const { said } = useWords();
  return (
    <div className="note note-problem" role="alert">
      <p>
        <strong>{said(problem.what)}</strong>
      </p>
      {problem.kept && <p>{said(problem.kept)}</p>}
      {problem.todo && <p>{said(problem.todo)}</p>}
      {children}
    </div>
  );
}

/** A calm aside. */
export function Note({ children, tone = "plain" }: { children: ReactNode; tone?: "plain" | "warning" | "good" }) {
  return <div className={`note note-${tone}`}>{children}</div>;
}

/** How far something long has got, with a way out. `value` from 0 to 1; null when it cannot be known. */
export function Progress(props: { label: string; value: number | null; onCancel?: () => void }) {
  const { t } = useWords();
  return (
    <div className="progress">
      <div className="progress-line">
        <span role="status">{props.label}</span>
        {props.onCancel && (
          <Button kind="quiet" onClick={props.onCancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
      <progress aria-label={props.label} max={1} value={props.value ?? undefined} />
    </div>
  );
}

/** How long an undo is offered, in milliseconds. */
const UNDO_FOR = 10_000;

/** Says what was done and, where it can be undone, offers that for ten seconds; the clock stands still while the pointer or the focus is on it. */
export function Toast(props: { message: string; onUndo?: () => void; onGone(): void; children?: ReactNode }) {
  const { t } = useWords();
  const left = useRef(UNDO_FOR);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const started = useRef(0);
  const gone = useRef(props.onGone);
  gone.current = props.onGone;
  const run = () => {
    if (timer.current) return;
    started.current = Date.now();
    timer.current = setTimeout(() => gone.current(), left.current);
  };
  const hold = () => {
    if (!timer.current) return;
    clearTimeout(timer.current);
    timer.current = null;
    left.current -= Date.now() - started.current;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts once for one toast; give each toast its own key.
  useEffect(() => {
    run();
    // It stands at the window's foot: what was pressed must not end up under it.
    const pressed = document.activeElement;
    if (pressed?.matches("button")) pressed.scrollIntoView?.({ block: "nearest" });
    return hold;
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only stops the clock; everything to do is a button inside.
    <div className="toast" onMouseEnter={hold} onMouseLeave={run} onFocus={hold} onBlur={run}>
      <span role="status">{props.message}</span>
      <span className="toast-actions">
        {props.children}
        {props.onUndo && (
          <Button kind="quiet" onClick={props.onUndo}>
            {t("undo")}
          </Button>
        )}
      </span>
    </div>
  );
}
