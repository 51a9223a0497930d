import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Settings } from "../../lib/extension/settings";
import { codeName, codeTitle, type Policy, type Problem, type Result } from "../../lib/model";
import { inForceOn, needsReading } from "../../lib/policy/adopt";
import { Button } from "../shared/Button";
import { TextField } from "../shared/Field";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import { ClauseWords } from "./ClauseWords";

/**
 * Every code that was ever in force, newest first, or the one of a day, with its date and its SHA-256; its clauses can be read as they stood,
 * and it can be adopted again, which makes it a new version.
 */
export function Versions(props: {
  settings: Settings;
  today: string;
  /** The organisation sets the code: none can be adopted here. */
  locked: boolean;
  /** Drops changed clauses that nobody has adopted, which another code in force would leave behind; null where there are none. */
  onDrop: (() => void) | null;
  onAdopt(policy: Policy): Promise<Result<null>>;
}) {
  const { adopted, practice } = props.settings;
  const { t, date, said } = useWords();
  const [day, setDay] = useState("");
  const [asked, setAsked] = useState<Settings["adopted"][number] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const last = adopted[adopted.length - 1];
  if (!last) return <p>{t("versions_none")}</p>;
  const then = day && inForceOn(adopted, day);
  const shown = then ? [then] : day ? [] : [...adopted].reverse();
  const nameOf = ({ policy }: Settings["adopted"][number]) =>
    [said(codeTitle(policy, practice.name)), policy.title.trim() && codeName(policy, practice.name)].filter(Boolean).join(", ");
  const ask = (state: Settings["adopted"][number] | null) => {
    setAsked(state);
    setDone(false);
    setProblem(null);
  };
  const adopt = async ({ policy }: Settings["adopted"][number]) => {
    const result = await props.onAdopt(policy);
    if (!result.ok) return setProblem(result.problem);
    flushSync(() => {
      ask(null);
      setDay("");
      setDone(true);
    });
    // The button that was pressed is gone.
    status.current?.focus();
  };
  return (
    <>
      {needsReading(last.on, props.today) && (
        <Note tone="warning">
          <p>{t("versions_old", date(last.on))}</p>
        </Note>
      )}
      <TextField
        type="date"
        label={t("versions_day")}
        hint={t("versions_day_hint")}
        value={day}
        max={props.today}
        onChange={(event) => setDay(event.target.value)}
      />
      <p role="status" ref={status} tabIndex={-1}>
        {done ? t("clause_adopted") : day && !then && t("versions_day_none", date(day))}
      </p>
      <ol className="plain-list stack">
        {shown.map((state) => (
          <li key={`${state.sha256} ${state.on}`}>
            <strong>{t("versions_line", state.policy.version, date(state.on))}</strong>{" "}
            {state === last ? t("tester_now", nameOf(state)) : nameOf(state)}
            {state.sha256 && <div className="soft small hash">SHA-256 {state.sha256}</div>}
            <details open={then === state}>
              <summary>{t("versions_read")}</summary>
              <ClauseWords clauses={state.policy.clauses} />
            </details>
            {!props.locked && state.sha256 !== last.sha256 && (
              <Button aria-expanded={asked === state} onClick={() => ask(asked === state ? null : state)}>
                {t("versions_again", state.policy.version)}
              </Button>
            )}
            {asked === state && (
              <Note>
                <p>{t(props.onDrop ? "draft_clauses" : "versions_again_ask")}</p>
                {problem && <ProblemNote problem={problem} />}
                <div className="row">
                  {props.onDrop ? (
                    <Button onClick={props.onDrop}>{t("draft_drop")}</Button>
                  ) : (
                    <Button kind="main" onClick={() => void adopt(state)}>
                      {t("clause_adopt")}
                    </Button>
                  )}
                  <Button kind="quiet" onClick={() => ask(null)}>
                    {t("cancel")}
                  </Button>
                </div>
              </Note>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
