import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Clause, Policy, Problem, Result } from "../../lib/model";
import { Button } from "../shared/Button";
import { citeClause } from "../shared/cite";
import { TextField } from "../shared/Field";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import { ClauseEditor } from "./ClauseEditor";
import { TesterPart } from "./TesterPart";
import type { SetupActions } from "./types";

/** Letters of a title: it stands in one line of a report or a letter. */
const MOST_TITLE = 120;

/** A number that no clause has, also where one was removed: two of one number could not be told apart in a case. */
const nextNumber = (clauses: Clause[]): number =>
  1 + Math.max(clauses.length, ...clauses.map(({ label }) => Number(/^clause (\d+)$/.exec(label)?.[1] ?? 0)));

/** The clauses of a code, to confirm line by line before it is adopted. */
export function ClauseList(props: {
  policy: Policy;
  /** The code with changed clauses, as long as nobody has adopted them; null where there are none. */
  draft: Policy | null;
  onDraft(draft: Policy): void;
  onAdopt(policy: Policy): Promise<Result<null>>;
  onCancel?: () => void;
  judge: SetupActions["judge"];
  /** Not the practice's own before it is adopted. */
  plain?: boolean;
}) {
  const words = useWords();
  const { t, n } = words;
  const code = props.draft ?? props.policy;
  const { clauses } = code;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  const edit = (change: Partial<Policy>) => {
    setDone(false);
    props.onDraft({ ...code, ...change });
  };
  const setClauses = (next: Clause[]) => edit({ clauses: next });
  const change = (at: number, next: Clause | null) => {
    setClauses(clauses.flatMap((clause, index) => (index === at ? (next ? [next] : []) : [clause])));
  };
  const add = () => {
    const number = nextNumber(clauses);
    setClauses([...clauses, { id: `own${number}`, label: `clause ${number}`, quote: "", categories: [], actions: [], notes: [] }]);
  };
  const draft = { ...code, clauses: clauses.filter((clause) => clause.quote.trim() !== "") };
  const adopt = async () => {
    const result = await props.onAdopt(draft);
    flushSync(() => setProblem(result.ok ? null : result.problem));
    setDone(result.ok);
    // It would stand behind the buttons of the first run, out of sight.
    told.current?.focus();
  };
  const bare = clauses.filter((clause) => clause.categories.length === 0);
  return (
    <div className="stack">
      {code.id === "own" && (
        <TextField
          label={t("clause_code_title")}
          hint={t("clause_title_hint")}
          maxLength={MOST_TITLE}
          value={code.title}
          onChange={(event) => edit({ title: event.target.value })}
        />
      )}
      <ol className="plain-list stack">
        {clauses.map((clause, at) => (
          <ClauseEditor key={clause.id} clause={clause} onChange={(next) => change(at, next)} onRemove={() => change(at, null)} />
        ))}
      </ol>
      {bare.length > 0 && (
        <Note tone={bare.length === clauses.length ? "warning" : "plain"}>
          <p>
            {n("clause_bare", bare.length)}
            {bare.length < clauses.length && ` (${bare.map(({ label }) => citeClause(words, label)).join(", ")})`}
          </p>
        </Note>
      )}
      <details>
        <summary>{t("tester_first")}</summary>
        <TesterPart judge={props.judge} policies={[{ policy: draft, label: draft.name, plain: props.plain === true }]} />
      </details>
      {problem && (
        <div ref={told} tabIndex={-1}>
          <ProblemNote problem={problem} />
        </div>
      )}
      <div className="row">
        <Button kind="main" onClick={() => void adopt()} disabled={draft.clauses.length === 0}>
          {t("clause_adopt")}
        </Button>
        <Button onClick={add}>{t("clause_add")}</Button>
        {props.onCancel && !done && (
          <Button kind="quiet" onClick={props.onCancel}>
            {t("clause_back")}
          </Button>
        )}
        {/* Beside the button: below it, the buttons of the first run would lie over it on a small screen. */}
        <p role="status">{done && t("clause_adopted")}</p>
      </div>
    </div>
  );
}
