import { useState } from "react";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { FileField } from "../shared/FileField";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import type { CaseBookActions, TimeStamp } from "./types";

/** Puts a time-stamp authority's reply into a bundle. Courtesy sends nothing: a person asked, and has the reply as a file. */
export function StampPart({ actions }: { actions: CaseBookActions }) {
  const { t, moment } = useWords();
  const [zip, setZip] = useState<File | null>(null);
  const [reply, setReply] = useState<File | null>(null);
  const [stamp, setStamp] = useState<TimeStamp | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <section className="keeping-part" aria-label={t("casebook_stamp")}>
      <h2 className="nhsuk-heading-s">{t("casebook_stamp")}</h2>
      <p>{t("casebook_stamp_how")}</p>
      {problem && <ProblemNote problem={problem} />}
      <FileField label={t("casebook_stamp_zip")} accept=".zip" onFile={setZip} />
      <FileField label={t("casebook_stamp_reply")} accept=".tsr" onFile={setReply} />
      <Button
        disabled={!zip || !reply}
        onClick={async () => {
          const added = await actions.addTimeStamp(zip!, reply!);
          setStamp(added.ok ? added.value : null);
          setProblem(added.ok ? null : added.problem);
        }}
      >
        {t("casebook_stamp_add")}
      </Button>
      {stamp && (
        <Note tone="good">
          <p role="status">{t("casebook_stamp_added", moment(stamp.at))}</p>
        </Note>
      )}
    </section>
  );
}
