import { useState } from "react";
import { type KeptEntry, STATUSES, type Status } from "../../lib/evidence/entries";
import type { CaptureSummary } from "../../lib/evidence/record";
import type { Problem, Result } from "../../lib/model";
import { Button } from "../shared/Button";
import { SelectField, TextArea, TextField } from "../shared/Field";
import { ProblemNote } from "../shared/Notes";
import { useWords, type WordKey } from "../words";
import { Blurred } from "./Blurred";
import type { CaseBookActions, CaseDetail } from "./types";

/** One case: what was captured, what was done, and what can be done next. */
export function CasePage(props: { detail: CaseDetail; blur: boolean; actions: CaseBookActions; onExport(ids: string[]): void }) {
  const { t } = useWords();
  const { detail, actions } = props;
  const { line } = detail;
  return (
    <main className="case-page">
      <Button kind="quiet" onClick={() => actions.open(null)}>
        {t("casebook_back")}
      </Button>
      <div className="case-row-head">
        <h2 className="nhsuk-heading-m">{t("casebook_case", String(line.number))}</h2>
        <span className="case-status">{t(`casebook_status_${line.status}` as WordKey)}</span>
        <Button kind="main" disabled={line.items === null} onClick={() => props.onExport(line.captureIds)}>
          {t("casebook_export")}
        </Button>
      </div>
      {line.items?.map((item) => (
        <CaptureCard key={item.id} item={item} blur={props.blur} actions={actions} onExport={props.onExport} />
      ))}
      <TimeLine detail={detail} />
      <StatusForm key={`${line.number}-${line.status}`} line={line} onStatus={actions.status} />
      <NoteForm onNote={(text) => actions.note(line.number, text)} />
    </main>
  );
}

function CaptureCard(props: { item: CaptureSummary; blur: boolean; actions: CaseBookActions; onExport(ids: string[]): void }) {
  const { t, date } = useWords();
  const { item } = props;
  const [picture, setPicture] = useState<Result<string> | null>(null);
  return (
    <article className="capture-card">
      <h3 className="nhsuk-heading-xs">{t("casebook_item", item.item, item.id)}</h3>
      <p>
        {t(`site_${item.site}` as WordKey)} · {item.handle ?? (item.author || t("card_no_author"))} · {date(item.capturedAt)}
        {item.completeness === "partial" && ` · ${t("casebook_partial")}`}
      </p>
      <Blurred blur={props.blur && item.findings.some((finding) => finding.kind === "breach")}>
        <blockquote>{item.words || t("card_no_words")}</blockquote>
        {picture === null ? (
          <Button onClick={async () => setPicture(await props.actions.picture(item.id, "viewport-01.png"))}>
            {t("casebook_show_picture")}
          </Button>
        ) : picture.ok ? (
          <img className="capture-picture" src={picture.value} alt={t("casebook_picture_of", item.id)} />
        ) : (
          <ProblemNote problem={picture.problem} />
        )}
      </Blurred>
      <ul className="nhsuk-list">
        {item.findings.map((finding) => (
          <li key={`${finding.category}-${finding.clause}`}>
            {finding.clause ? `${finding.clause}: ` : ""}
            {t(`category_${finding.category}` as WordKey)}, {t(`severity_${finding.severity}` as WordKey)}
          </li>
        ))}
        {item.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
      <Button onClick={() => props.onExport([item.id])}>{t("casebook_export_one")}</Button>
    </article>
  );
}

function TimeLine({ detail }: { detail: CaseDetail }) {
  const { t, tag } = useWords();
  const time = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short" });
  const rows = [
    ...(detail.line.items ?? []).map((item) => ({
      key: item.id,
      on: item.capturedAt,
      what: t("casebook_event_capture", item.id),
      who: "",
    })),
    ...detail.entries.map((entry) => ({
      key: String(entry.seq),
      on: entry.on,
      what: describe(entry),
      who: detail.actors[entry.actor] ?? entry.actor,
    })),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
  function describe({ entry }: KeptEntry): string {
    if (entry.kind === "note" || entry.kind === "handover") return entry.text;
    if (entry.kind === "status") return [t(`casebook_status_${entry.status}` as WordKey), entry.reference].filter(Boolean).join(", ");
    if (entry.kind === "seen") return t(`casebook_seen_${entry.result}` as WordKey);
    return t(`casebook_event_${entry.kind}` as WordKey);
  }
  return (
    <section aria-label={t("casebook_time_line")}>
      <h3 className="nhsuk-heading-s">{t("casebook_time_line")}</h3>
      <ol className="time-line">
        {rows.map((row) => (
          <li key={row.key}>
            <time dateTime={row.on}>{time.format(new Date(row.on))}</time> {row.what}
            {row.who && <span className="time-line-who"> · {row.who}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function StatusForm({ line, onStatus }: { line: CaseDetail["line"]; onStatus: CaseBookActions["status"] }) {
  const { t } = useWords();
  const [status, setStatus] = useState<Status>(line.status);
  const [reference, setReference] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <form
      className="case-form"
      onSubmit={async (event) => {
        event.preventDefault();
        const result = await onStatus(line.number, status, reference.trim() || null);
        setProblem(result.ok ? null : result.problem);
      }}
    >
      {problem && <ProblemNote problem={problem} />}
      <SelectField
        label={t("casebook_status")}
        value={status}
        options={STATUSES.map((value) => ({ value, label: t(`casebook_status_${value}` as WordKey) }))}
        onChoose={(value) => setStatus(value as Status)}
      />
      {(status === "reported" || status === "police") && (
        <TextField
          label={t(status === "police" ? "casebook_crime_number" : "report_reference")}
          value={reference}
          onChange={(event) => setReference(event.target.value)}
        />
      )}
      <Button type="submit">{t("casebook_set_status")}</Button>
    </form>
  );
}

function NoteForm({ onNote }: { onNote(text: string): Promise<Result<null>> }) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <form
      className="case-form"
      onSubmit={async (event) => {
        event.preventDefault();
        const result = await onNote(text.trim());
        setProblem(result.ok ? null : result.problem);
        if (result.ok) setText("");
      }}
    >
      {problem && <ProblemNote problem={problem} />}
      <TextArea
        label={t("casebook_note")}
        hint={t("casebook_note_hint")}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" disabled={text.trim() === ""}>
        {t("casebook_add_note")}
      </Button>
    </form>
  );
}
