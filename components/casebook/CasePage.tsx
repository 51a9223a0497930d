import { useState } from "react";
import { courseOfConduct, warningClock } from "../../lib/evidence";
import { Button } from "../shared/Button";
import { Note, Toast } from "../shared/Notes";
import { useWords, type WordKey } from "../words";
import { CaptureCard } from "./CaptureCard";
import { HandOver, Hold, NoteForm, StatusForm } from "./CaseForms";
import { EraseDialog } from "./EraseDialog";
import { LetterDialog } from "./LetterDialog";
import { RedactionEditor } from "./RedactionEditor";
import { TimeLine } from "./TimeLine";
import type { Case, CaseBookActions } from "./types";

export interface CasePageProps {
  each: Case;
  /** Names by their number in the log: "U1" is the first. */
  people: string[];
  blur: boolean;
  now: Date;
  actions: CaseBookActions;
  onExport(captures: string[]): void;
}

const DAY = 86_400_000;

/** One case: what was captured, what was done, and what can be done next. */
export function CasePage(props: CasePageProps) {
  const { t, n, date } = useWords();
  const { each, actions, now } = props;
  const [window, setWindow] = useState<"letter" | "erase" | "hand" | null>(null);
  const [redacting, setRedacting] = useState<string | null>(null);
  const [planned, setPlanned] = useState<string[] | null>(null);
  const course = courseOfConduct(each);
  const clock = warningClock(each, now);
  const ids = each.items.map(({ id }) => id);
  const name = each.handle ?? each.author;
  const days = Math.round((Date.parse(each.items.at(-1)!.capturedAt) - Date.parse(each.items[0]!.capturedAt)) / DAY);
  const onPlan = each.items.filter(({ erasurePlannedAt }) => erasurePlannedAt !== null).map(({ id }) => id);
  return (
    <section className="case-page" aria-labelledby="case-title">
      <Button kind="quiet" className="case-back" onClick={() => actions.open(null)}>
        {t("casebook_back")}
      </Button>
      <header>
        <h2 id="case-title" className="nhsuk-heading-m" tabIndex={-1}>
          {t("casebook_case", String(each.number))}
        </h2>
        <p className="case-row-facts">
          {t(`site_${each.site}` as WordKey)} · <bdi dir="ltr">{name ? t("casebook_as_shown", name) : t("card_no_author")}</bdi> ·{" "}
          {days > 0 ? n("casebook_posts_in_days", each.items.length, days) : n("casebook_items", each.items.length)}
        </p>
        <p className="row">
          <span className="case-status">{t(`casebook_status_${each.status}` as WordKey)}</span>
          {each.reference && <span>{t("casebook_reference", each.reference)}</span>}
          {each.held && <span className="case-status">{t("casebook_held")}</span>}
        </p>
      </header>
      {course && (
        <Note tone="warning">
          <p>
            <strong>{course.items.length === 2 ? t("casebook_course_second") : t("casebook_course_more", course.items.length)}</strong>
          </p>
          <details>
            <summary>{t("casebook_what_now")}</summary>
            <ul>
              <li>{t("casebook_now_keep")}</li>
              <li>{t("casebook_now_advice")}</li>
              <li>{t("casebook_now_police")}</li>
            </ul>
          </details>
        </Note>
      )}
      {clock && (
        <Note>
          <p>{t(clock.running ? "casebook_clock_runs" : "casebook_clock_over", date(clock.givenAt), date(clock.endsAt))}</p>
        </Note>
      )}
      {onPlan.length > 0 && (
        <Note tone="warning">
          <p>{t("casebook_planned", onPlan.join(", "))}</p>
          <div className="row">
            <Button onClick={() => void actions.cancelErasure(onPlan)}>{t("casebook_keep_it")}</Button>
            <Button onClick={() => setWindow("erase")}>{t("casebook_erase_now")}</Button>
          </div>
        </Note>
      )}
      <div className="row case-deeds">
        <Button kind="main" onClick={() => props.onExport(ids)}>
          {t("casebook_export")}
        </Button>
        <Button onClick={() => setWindow("letter")}>{t("casebook_letter")}</Button>
        <Button onClick={() => setWindow("hand")}>{t("casebook_someone_else")}</Button>
        {onPlan.length === 0 && (
          <Button disabled={each.held} onClick={() => setWindow("erase")}>
            {t("casebook_erase")}
          </Button>
        )}
      </div>
      <section className="stack" aria-label={t("casebook_kept_items")}>
        <h3 className="nhsuk-heading-s">{t("casebook_kept_items")}</h3>
        {each.items.map((item) => (
          <CaptureCard
            key={item.id}
            item={item}
            blur={props.blur}
            actions={actions}
            onExport={() => props.onExport([item.id])}
            onRedact={() => setRedacting(item.id)}
          />
        ))}
        {each.erased > 0 && <p>{n("casebook_erased", each.erased)}</p>}
      </section>
      <TimeLine each={each} people={props.people} />
      <StatusForm each={each} onNote={actions.note} />
      <NoteForm onNote={(text) => actions.note(each.number, { kind: "note", text })} />
      <Hold each={each} onNote={actions.note} />
      {window === "letter" && <LetterDialog each={each} actions={actions} onClose={() => setWindow(null)} />}
      {window === "hand" && <HandOver each={each} onNote={actions.note} onClose={() => setWindow(null)} />}
      {window === "erase" && (
        <EraseDialog
          ids={onPlan.length > 0 ? onPlan : ids}
          last={onPlan.length > 0}
          actions={actions}
          onPlanned={setPlanned}
          onClose={() => setWindow(null)}
        />
      )}
      {redacting && (
        <RedactionEditor
          captureId={redacting}
          entries={each.entries}
          actions={actions}
          onSave={(file, boxes) => actions.note(each.number, { kind: "redact", file, boxes }, redacting)}
          onClose={() => setRedacting(null)}
        />
      )}
      <div className="case-toast">
        {planned && (
          <Toast
            message={t("casebook_planned_said")}
            onUndo={() => {
              void actions.cancelErasure(planned);
              setPlanned(null);
            }}
            onGone={() => setPlanned(null)}
          />
        )}
      </div>
    </section>
  );
}
