import { useRef, useState } from "react";
import type { CaseItem } from "../../lib/evidence";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { Choice, Tick } from "../shared/Choice";
import { Dialog } from "../shared/Dialog";
import { TextField } from "../shared/Field";
import { Note, ProblemNote, Progress } from "../shared/Notes";
import { useWords, type WordKey, type Words } from "../words";
import { HeadCodeNote } from "./HeadCodeNote";
import type { CaseBookActions, SavedBundle } from "./types";

/** Items that are listed one by one; a larger export goes as a whole. */
const LISTED = 40;
/** Shortest password of a locked ZIP, in characters. */
const PASSWORD = 12;

interface ExportProps {
  items: CaseItem[];
  /** How many notes without a case can go in: with everything there is, for whoever keeps a copy of it all. */
  asides: number;
  actions: CaseBookActions;
}

/** Makes a bundle: for whom, what, originals or redacted, locked or not; then what reading it back said, and the head code. */
export function ExportDialog(props: ExportProps & { onClose(): void }) {
  const { t } = useWords();
  const [saved, setSaved] = useState<SavedBundle | null>(null);
  return (
    <Dialog title={t("casebook_export_title")} onClose={props.onClose} wide>
      {saved ? <Made saved={saved} actions={props.actions} /> : <Making {...props} onSaved={setSaved} />}
    </Dialog>
  );
}

function Making({ items, asides, actions, onSaved }: ExportProps & { onSaved(saved: SavedBundle): void }) {
  const words = useWords();
  const { t, n } = words;
  // In the order in which they were captured: a solicitor's exhibits are numbered by it.
  const captures = items.map(({ id }) => id).sort();
  const [chosen, setChosen] = useState(() => withoutSample(items));
  const [recipient, setRecipient] = useState("");
  const [caseReference, setCaseReference] = useState("");
  const [redacted, setRedacted] = useState(false);
  // Where there is nothing else, the notes are what is asked for.
  const onlyAsides = items.length === 0;
  const [withAsides, setWithAsides] = useState(onlyAsides);
  const [locked, setLocked] = useState(false);
  const [password, setPassword] = useState("");
  const [progress, setProgress] = useState<number | null | undefined>(undefined);
  const [problem, setProblem] = useState<Problem | null>(null);
  const stop = useRef<AbortController | null>(null);
  const make = async () => {
    stop.current = new AbortController();
    setProblem(null);
    setProgress(null);
    const result = await actions.makeBundle(
      {
        captures: chosen,
        recipient: recipient.trim(),
        caseReference: caseReference.trim(),
        redacted,
        asides: withAsides && !redacted,
        password: locked ? password : null,
      },
      (done, of) => setProgress(done / of),
      stop.current.signal,
    );
    setProgress(undefined);
    if (result.ok) onSaved(result.value);
    else setProblem(result.problem);
  };
  const short = locked && [...password].length < PASSWORD;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      {problem && <ProblemNote problem={problem} />}
      {onlyAsides ? null : captures.length === 1 || captures.length > LISTED ? (
        <p>{n("casebook_export_items", chosen.length)}</p>
      ) : (
        <fieldset className="nhsuk-fieldset">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{t("casebook_which_items")}</legend>
          {captures.map((id) => (
            <Tick
              key={id}
              {...namesOf(words, items.find((item) => item.id === id)!)}
              ticked={chosen.includes(id)}
              onTick={(ticked) => setChosen(captures.filter((each) => (each === id ? ticked : chosen.includes(each))))}
            />
          ))}
        </fieldset>
      )}
      <TextField
        label={t("casebook_recipient")}
        hint={t("casebook_recipient_hint")}
        value={recipient}
        onChange={(event) => setRecipient(event.target.value)}
      />
      <TextField label={t("casebook_their_reference")} value={caseReference} onChange={(event) => setCaseReference(event.target.value)} />
      {!onlyAsides && (
        <Choice
          question={t("casebook_copy_kind")}
          options={[
            { value: "originals", label: t("casebook_originals"), hint: t("casebook_originals_hint") },
            { value: "redacted", label: t("casebook_redacted"), hint: t("casebook_redacted_hint") },
          ]}
          value={redacted ? "redacted" : "originals"}
          onChoose={(value) => setRedacted(value === "redacted")}
        />
      )}
      {asides > 0 && !redacted && <Tick label={t("casebook_export_asides", asides)} ticked={withAsides} onTick={setWithAsides} />}
      <Tick label={t("casebook_lock_zip")} hint={t("casebook_lock_zip_hint")} ticked={locked} onTick={setLocked} />
      {locked && (
        <TextField
          label={t("casebook_zip_password")}
          hint={t("casebook_zip_password_hint")}
          autoComplete="off"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      )}
      {progress === undefined ? (
        <Button kind="main" type="submit" disabled={short || (chosen.length === 0 && !(withAsides && !redacted))}>
          {t("casebook_make")}
        </Button>
      ) : (
        <Progress label={t("casebook_making")} value={progress} onCancel={() => stop.current?.abort()} />
      )}
    </form>
  );
}

/** What is made up goes to nobody among what is real, unless a person ticks it. */
function withoutSample(items: CaseItem[]): string[] {
  const real = items.filter(({ site }) => site !== "sample");
  return (real.length > 0 ? real : items).map(({ id }) => id).sort();
}

/** A number alone tells nobody whose words go out. */
const namesOf = ({ t, date }: Words, { id, caseNumber, item, site, handle, author, capturedAt, findings }: CaseItem) => ({
  label: `${t("casebook_case", String(caseNumber))} · ${t("casebook_item", item, id)}`,
  hint: [
    t(`site_${site}` as WordKey),
    handle ?? (author || t("card_no_author")),
    date(capturedAt),
    ...new Set(findings.map(({ category }) => t(`category_${category}` as WordKey))),
  ].join(" · "),
});

function Made({ saved, actions }: { saved: SavedBundle; actions: CaseBookActions }) {
  const { t, n } = useWords();
  const { bundle } = saved;
  return (
    <>
      <Note tone="good">
        <p role="status">{t("casebook_verified", n("casebook_items", bundle.captures.length), bundle.rows)}</p>
      </Note>
      <p>{t("casebook_saved_as", saved.savedAs)}</p>
      {bundle.withheld.length > 0 && <p>{n("casebook_withheld", bundle.withheld.length)}</p>}
      <HeadCodeNote code={bundle.head} actions={actions} />
      <h3 className="nhsuk-heading-xs">{t("casebook_fingerprint")}</h3>
      <p>
        <code className="head-code">{bundle.fingerprint}</code>
      </p>
      <details>
        <summary>{t("casebook_stamp")}</summary>
        <p>{t("casebook_stamp_why")}</p>
        <Button onClick={() => actions.saveStampRequest(bundle.tagmanifestSha256)}>{t("casebook_stamp_request")}</Button>
      </details>
    </>
  );
}
