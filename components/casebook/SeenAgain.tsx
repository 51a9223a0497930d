import { useState } from "react";
import type { Problem, Result } from "../../lib/model";
import { Button } from "../shared/Button";
import { ProblemNote } from "../shared/Notes";
import { useWords, type WordKey } from "../words";
import { Blurred } from "./Blurred";
import type { Change } from "./types";

/** What became of a comment after it was captured: still there, edited (with the words), or not found. */
export function SeenAgain(props: {
  captureId: string;
  on: string;
  result: string;
  blur: boolean;
  onAsk(captureId: string): Promise<Result<{ on: string; changes: Change[] } | null>>;
}) {
  const { t, date } = useWords();
  const [changes, setChanges] = useState<Change[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const ask = async () => {
    const found = await props.onAsk(props.captureId);
    if (found.ok) setChanges(found.value?.changes ?? []);
    else setProblem(found.problem);
  };
  return (
    <div className="seen-again">
      <p>
        {date(props.on)}: {t(`casebook_seen_${props.result}` as WordKey)}
      </p>
      {props.result === "edited" && changes === null && <Button onClick={() => void ask()}>{t("casebook_show_changes")}</Button>}
      {problem && <ProblemNote problem={problem} />}
      {changes && (
        <Blurred blur={props.blur} warning={t("casebook_content_warning")}>
          <p className="word-diff">{changes.map(piece)}</p>
        </Blurred>
      )}
    </div>
  );
}

function piece({ text, change }: Change, index: number) {
  // The pieces of one comparison never move, so their place is their key.
  const key = `${index}`;
  if (change === "added") return <ins key={key}>{text}</ins>;
  if (change === "removed") return <del key={key}>{text}</del>;
  return <span key={key}>{text}</span>;
}
