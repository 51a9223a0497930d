import { useRef, useState } from "react";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { FileField } from "../shared/FileField";
import { Note, ProblemNote, Progress } from "../shared/Notes";
import { useWords } from "../words";
import type { Backup, CaseBookActions } from "./types";

/** Puts a bundle back: first what is in it and whose key sealed it, then, at a press, what is not here. */
export function RestorePart({ actions }: { actions: CaseBookActions }) {
  const { t, moment } = useWords();
  const [doing, setDoing] = useState<string | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [found, setFound] = useState<Backup | null>(null);
  const [done, setDone] = useState<{ captures: number; notes: number } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const stop = useRef<AbortController | null>(null);
  const read = async (zip: File) => {
    setDone(null);
    setFound(null);
    setProblem(null);
    setDoing(t("verify_checking", zip.name));
    const result = await actions.readBackup(zip);
    setDoing(null);
    if (result.ok) setFound(result.value);
    else setProblem(result.problem);
  };
  const putBack = async (backup: Backup) => {
    stop.current = new AbortController();
    setFound(null);
    setDoing(t("casebook_restoring"));
    const result = await actions.restore(backup, (at, of) => setProgress(at / of), stop.current.signal);
    stop.current = null;
    setDoing(null);
    setProgress(null);
    if (result.ok) setDone(result.value);
    else setProblem(result.problem);
  };
  return (
    <section className="keeping-part" aria-label={t("casebook_restore")}>
      <h2 className="nhsuk-heading-s">{t("casebook_restore")}</h2>
      <p>{t("casebook_restore_how")}</p>
      {problem && <ProblemNote problem={problem} />}
      {/* Hidden, not taken away: it goes on naming the file. */}
      <div hidden={doing !== null}>
        <FileField label={t("verify_file")} accept=".zip" onFile={(zip) => void read(zip)} />
      </div>
      {doing && <Progress label={doing} value={progress} onCancel={stop.current ? () => stop.current?.abort() : undefined} />}
      {found && (
        <>
          <p role="status">
            {t("casebook_restore_found", moment(found.contents.madeAt), found.fresh, found.notes, found.here, found.erased)}
          </p>
          <h3 className="nhsuk-heading-xs">{t("casebook_restore_key")}</h3>
          <p>
            <code className="head-code">{found.contents.fingerprint}</code>
          </p>
          {found.fresh + found.notes > 0 && (
            <Button kind="main" onClick={() => void putBack(found)}>
              {t("casebook_restore_do")}
            </Button>
          )}
        </>
      )}
      {done && (
        <Note tone="good">
          <p role="status">{t("casebook_restored", done.captures, done.notes)}</p>
        </Note>
      )}
    </section>
  );
}
