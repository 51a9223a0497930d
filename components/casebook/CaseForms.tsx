import { type ReactNode, useState } from "react";
import { concernBeforeFormalAction, STATUSES } from "../../lib/evidence";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { SelectField, TextArea, TextField } from "../shared/Field";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import type { Case, CaseBookActions, Entry, Status } from "./types";

type OnNote = CaseBookActions["note"];

/** Statuses that begin something formal against a person: they need findings that carry it, or a reason. */
const FORMAL: ReadonlySet<Status> = new Set(["warned", "legal", "police"]);

/** Says what is wrong when a form could not be kept, and keeps what was typed. */
function useKeeping() {
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep = async (tasks: (() => ReturnType<OnNote>)[]): Promise<boolean> => {
    for (const task of tasks) {
      const result = await task();
      setProblem(result.ok ? null : result.problem);
      if (!result.ok) return false;
    }
    return true;
  };
  return { keep, said: problem && <ProblemNote problem={problem} /> };
}

function Form(props: { said: ReactNode; children: ReactNode; onKeep(): void }) {
  return (
    <form
      className="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep();
      }}
    >
      {props.said}
      {props.children}
    </form>
  );
}

/** Where the case stands. A formal step that the findings do not carry asks for a reason first. */
export function StatusForm({ each, onNote }: { each: Case; onNote: OnNote }) {
  const { t } = useWords();
  const [chosen, setStatus] = useState<Status | null>(null);
  const status = chosen ?? each.status;
  const [reference, setReference] = useState("");
  const [reason, setReason] = useState("");
  const [same, setSame] = useState(false);
  const { keep, said } = useKeeping();
  const concern = FORMAL.has(status) && status !== each.status ? concernBeforeFormalAction(each) : null;
  const numbered = status === "reported" || status === "police";
  const given = numbered ? reference.trim() || null : null;
  const entries: Entry[] = [
    ...(concern ? [{ kind: "formal_action" as const, reason: reason.trim() }] : []),
    { kind: "status", status, reference: given },
  ];
  // Its reference stays with a case until another is given.
  const changes = status !== each.status || (given !== null && given !== each.reference);
  return (
    <Form
      said={said}
      onKeep={async () => {
        setSame(!changes);
        if (!changes || !(await keep(entries.map((entry) => () => onNote(each.number, entry))))) return;
        setStatus(null);
        setReference("");
        setReason("");
      }}
    >
      <h3 className="nhsuk-heading-s">{t("casebook_where_it_stands")}</h3>
      <SelectField
        label={t("casebook_status")}
        value={status}
        options={STATUSES.map((value) => ({ value, label: t(`casebook_status_${value}`) }))}
        onChoose={(value) => setStatus(value as Status)}
      />
      {numbered && (
        <TextField
          label={t(status === "police" ? "casebook_crime_number" : "report_reference")}
          value={reference}
          onChange={(event) => setReference(event.target.value)}
        />
      )}
      {concern && <Concern concern={concern} reason={reason} onReason={setReason} />}
      <Button type="submit" disabled={concern !== null && reason.trim() === ""}>
        {t("casebook_set_status")}
      </Button>
      <p role="status">{same && t("casebook_status_same")}</p>
    </Form>
  );
}

/** Why formal action may not be right here, and room for the reason to go on. */
export function Concern(props: { concern: string; reason: string; onReason(reason: string): void }) {
  const { t, said } = useWords();
  return (
    <Note tone="warning">
      <p>
        <strong>{said(props.concern)}</strong>
      </p>
      <TextArea
        label={t("casebook_formal_reason")}
        hint={t("casebook_formal_reason_hint")}
        rows={2}
        value={props.reason}
        onChange={(event) => props.onReason(event.target.value)}
      />
    </Note>
  );
}

/** A note in plain, neutral words. */
export function NoteForm({ onNote }: { onNote(text: string): ReturnType<OnNote> }) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const { keep, said } = useKeeping();
  return (
    <Form
      said={said}
      onKeep={async () => {
        if (await keep([() => onNote(text.trim())])) setText("");
      }}
    >
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
    </Form>
  );
}

/** Keeps a case from being erased while a solicitor, the police or a complaint needs it. */
export function Hold({ each, onNote }: { each: Case; onNote: OnNote }) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const { keep, said } = useKeeping();
  return (
    <Form
      said={said}
      onKeep={async () => {
        const entry: Entry = { kind: each.held ? "release" : "hold", reason: reason.trim() };
        if (await keep([() => onNote(each.number, entry)])) setReason("");
      }}
    >
      <TextField
        label={t(each.held ? "casebook_release_why" : "casebook_hold_why")}
        hint={t("casebook_hold_hint")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" disabled={reason.trim() === ""}>
        {t(each.held ? "casebook_release" : "casebook_hold")}
      </Button>
    </Form>
  );
}

/** Nobody has to read abuse alone: hands a case to a colleague. */
export function HandOver({ each, onNote, onClose }: { each: Case; onNote: OnNote; onClose(): void }) {
  const { t } = useWords();
  const [toWhom, setToWhom] = useState("");
  const { keep, said } = useKeeping();
  return (
    <Dialog title={t("casebook_someone_else")} onClose={onClose}>
      <Form
        said={said}
        onKeep={async () => {
          if (await keep([() => onNote(each.number, { kind: "handover", text: toWhom.trim() })])) onClose();
        }}
      >
        <p>{t("casebook_hand_intro")}</p>
        <TextField
          label={t("casebook_hand_to")}
          hint={t("casebook_hand_hint")}
          value={toWhom}
          onChange={(event) => setToWhom(event.target.value)}
        />
        <Button kind="main" type="submit" disabled={toWhom.trim() === ""}>
          {t("casebook_hand_note")}
        </Button>
        <p>{t("casebook_hand_support")}</p>
      </Form>
    </Dialog>
  );
}
