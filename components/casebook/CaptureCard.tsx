import { useEffect, useState } from "react";
import type { CaseItem } from "../../lib/evidence";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { citeClause } from "../shared/cite";
import { ProblemNote } from "../shared/Notes";
import { useWords, type WordKey } from "../words";
import { Blurred } from "./Blurred";
import { SeenAgain } from "./SeenAgain";
import type { CaseBookActions } from "./types";

/** One captured comment: its words, its pictures, what may be breached, and whether it was seen again. */
export function CaptureCard(props: { item: CaseItem; blur: boolean; actions: CaseBookActions; onExport(): void; onRedact(): void }) {
  const words = useWords();
  const { t, date, said } = words;
  const { item, actions } = props;
  const harsh = props.blur && item.findings.some(({ kind }) => kind === "breach");
  return (
    <article className="capture-card" aria-labelledby={`item-${item.id}`}>
      <h4 className="nhsuk-heading-xs" id={`item-${item.id}`}>
        {t("casebook_item", item.item, item.id)}
      </h4>
      <p className="case-row-facts">
        {t("casebook_captured_on", date(item.capturedAt))}
        {item.shownTime && ` · ${t("casebook_shown_time", item.shownTime)}`}
        {item.completeness === "partial" && (
          <>
            {" · "}
            <strong>{t("casebook_partial")}</strong>
          </>
        )}
      </p>
      <ul className="plain-list">
        {item.findings.map((finding) => (
          <li key={`${finding.category}-${finding.clause}`}>
            {finding.clause ? `${citeClause(words, finding.clause)}: ` : ""}
            {t(`category_${finding.category}` as WordKey)}, {t(`severity_${finding.severity}` as WordKey)}
          </li>
        ))}
        {item.warnings.map((warning) => (
          <li key={warning}>{said(warning)}</li>
        ))}
      </ul>
      <Blurred blur={harsh} warning={t("casebook_content_warning")}>
        <Opened item={item} actions={actions} />
      </Blurred>
      {item.lastSeen && (
        <SeenAgain captureId={item.id} on={item.lastSeen.on} result={item.lastSeen.result} blur={harsh} onAsk={actions.editedSince} />
      )}
      <div className="row">
        <Button onClick={props.onExport}>{t("casebook_export_one")}</Button>
        <Button onClick={props.onRedact}>{t("casebook_redact")}</Button>
      </div>
    </article>
  );
}

/** The words at once; the pictures and the whole text when asked for, which is logged. */
function Opened({ item, actions }: { item: CaseItem; actions: CaseBookActions }) {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);
  const [pictures, setPictures] = useState<{ name: string; url: string }[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(
    () => () => {
      for (const { url } of pictures) URL.revokeObjectURL(url);
    },
    [pictures],
  );
  const look = async () => {
    const opened = await actions.view(item.id);
    if (!opened.ok) return setProblem(opened.problem);
    setText(opened.value.text);
    const names = opened.value.files.filter((name) => name.endsWith(".png"));
    const found = await Promise.all(names.map(async (name) => ({ name, file: await opened.value.file(name) })));
    const bad = found.map(({ file }) => file).find((file) => !file.ok);
    setProblem(bad && !bad.ok ? bad.problem : null);
    setPictures(found.flatMap(({ name, file }) => (file.ok ? [{ name, url: URL.createObjectURL(file.value) }] : [])));
  };
  return (
    <>
      <blockquote className="case-words">{text ?? (item.words || t("card_no_words"))}</blockquote>
      {problem && <ProblemNote problem={problem} />}
      {text === null ? (
        <Button onClick={() => void look()}>{t("casebook_show_picture")}</Button>
      ) : (
        pictures.map(({ name, url }) => (
          <img key={name} className="capture-picture" src={url} alt={t("casebook_picture_of", item.id, name)} />
        ))
      )}
    </>
  );
}
