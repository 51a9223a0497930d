import { useRef, useState } from "react";
import type { Finding, Problem, Result } from "../../lib/model";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { TextField } from "../shared/Field";
import { ProblemNote, Toast } from "../shared/Notes";
import { useWords } from "../words";
import { helpFor, isOld, whomFor } from "./hand-over";
import { Steps } from "./Steps";
import type { Entry, Replies } from "./types";

/** What to do now when someone may need help: a person is told first, and that is noted; then the numbers; then all else. No policy words. */
export function HandOverDialog(props: {
  entry: Entry;
  finding: Finding;
  replies: Replies;
  onReply(): void;
  onCapture(): void;
  /** Null takes it back. */
  onLog(toWhom: string | null): Promise<Result<null>>;
  onClose(): void;
}) {
  const { t, said } = useWords();
  const { comment } = props.entry;
  const { category } = props.finding;
  const whom = whomFor(category);
  const [toWhom, setToWhom] = useState(props.replies.tellFirst(category) || t(whom.role));
  const [logged, setLogged] = useState("");
  const [undoable, setUndoable] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const offer = props.replies.offer(props.entry, props.finding, props.replies.languages[0]!);
  const [first = "", ...then] = offer.card;
  const told = toWhom.trim();
  // "Noted" is said when it is: whoever reads it stops worrying.
  const log = async (to: string | null) => {
    setBusy(true);
    const result = await props.onLog(to);
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setLogged(to ?? "");
    setUndoable(to !== null);
    // The button that was pressed is gone.
    if (to === null) form.current?.querySelector("input")?.focus();
  };
  return (
    <Dialog title={t("level_safety")} onClose={props.onClose}>
      <p className="soft">
        {comment.shownTime ? t("hand_written", comment.shownTime) : t("hand_written_unknown")} {isOld(comment) && t("hand_old")}
      </p>
      <p>
        <strong>{said(first)}</strong>
      </p>
      <form
        ref={form}
        className="hand-log"
        onSubmit={(event) => {
          event.preventDefault();
          void log(told);
        }}
      >
        <TextField label={t("hand_to_whom")} hint={t(whom.hint)} value={toWhom} onChange={(event) => setToWhom(event.target.value)} />
        <Button type="submit" kind={logged === "" ? "main" : "second"} disabled={busy || told === "" || told === logged}>
          {t("hand_log")}
        </Button>
        <p role="status">{logged !== "" && t("hand_logged")}</p>
        {problem && <ProblemNote problem={problem} />}
      </form>
      {undoable && <Toast key={logged} message={t("hand_told", logged)} onUndo={() => void log(null)} onGone={() => setUndoable(false)} />}
      <ul className="plain-list hand-numbers">
        {helpFor(category).map(({ number, word }) => (
          <li key={word}>
            {number !== "" && <strong>{number}</strong>} {t(word)}
          </li>
        ))}
      </ul>
      {then.length > 0 && (
        <>
          <p>{t("hand_then")}</p>
          <Steps card={then} />
        </>
      )}
      <div className="row">
        {category !== "safety_safeguarding" && offer.templates.length > 0 && (
          <Button onClick={props.onReply}>{t("hand_short_reply")}</Button>
        )}
        <Button onClick={props.onCapture}>{t("deed_capture")}</Button>
      </div>
    </Dialog>
  );
}
