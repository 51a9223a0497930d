import { useState } from "react";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { TextField } from "../shared/Field";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import type { CaseBookActions, Shelf } from "./types";
import { UnlockForm } from "./UnlockForm";

/** Shortest passphrase, in characters. */
const LENGTH = 12;

/** The passphrase of the case book: set it, change it, open or close the vault. */
export function VaultPart({ vault, actions }: { vault: Shelf["vault"]; actions: CaseBookActions }) {
  const { t } = useWords();
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  return (
    <section className="keeping-part" aria-label={t("casebook_vault")}>
      <h2 className="nhsuk-heading-s">{t("casebook_vault")}</h2>
      {vault === "none" && (
        <>
          <Note tone="warning">{t("casebook_readable")}</Note>
          <NewPassphrase
            label={t("casebook_set_passphrase")}
            onKeep={async (passphrase) => {
              const made = await actions.setPassphrase(passphrase);
              if (made.ok) setRecoveryKey(made.value.recoveryKey);
              return made.ok ? null : made.problem;
            }}
          />
        </>
      )}
      {vault === "locked" && <UnlockForm onUnlock={actions.unlock} />}
      {vault === "open" && (
        <>
          <p>{t("casebook_vault_open")}</p>
          <details>
            <summary>{t("casebook_change_passphrase")}</summary>
            <NewPassphrase
              old
              label={t("casebook_change_do")}
              onKeep={async (next, secret) => {
                const changed = await actions.changePassphrase(secret, next);
                return changed.ok ? null : changed.problem;
              }}
            />
          </details>
        </>
      )}
      {recoveryKey && <RecoveryKey code={recoveryKey} onPrint={actions.print} onClose={() => setRecoveryKey(null)} />}
    </section>
  );
}

function NewPassphrase(props: { label: string; old?: boolean; onKeep(next: string, old: string): Promise<Problem | null> }) {
  const { t } = useWords();
  const [old, setOld] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState(false);
  const differs = again !== "" && again !== next;
  const field = (label: string, value: string, onType: (value: string) => void, more: { hint?: string; error?: string | null } = {}) => (
    <TextField
      label={label}
      type="password"
      autoComplete="new-password"
      value={value}
      onChange={(event) => onType(event.target.value)}
      {...more}
    />
  );
  return (
    <form
      className="case-form"
      onSubmit={async (event) => {
        event.preventDefault();
        setBusy(true);
        const wrong = await props.onKeep(next, old);
        setBusy(false);
        setProblem(wrong);
        setDone(wrong === null);
        if (wrong) return;
        setOld("");
        setNext("");
        setAgain("");
      }}
    >
      {problem && <ProblemNote problem={problem} />}
      {props.old && field(t("casebook_passphrase_old"), old, setOld)}
      {field(t("casebook_passphrase_new"), next, setNext, { hint: t("casebook_passphrase_hint") })}
      {field(t("casebook_passphrase_again"), again, setAgain, { error: differs ? t("casebook_passphrase_differs") : null })}
      <Button kind="main" type="submit" disabled={busy || [...next].length < LENGTH || next !== again || (props.old && old === "")}>
        {props.label}
      </Button>
      <p role="status">{busy ? t("casebook_encrypting") : done && t("casebook_passphrase_set")}</p>
    </form>
  );
}

/** The recovery key, shown once. It cannot be shown again, so the window closes only when it is said to be kept. */
function RecoveryKey({ code, onPrint, onClose }: { code: string; onPrint(): void; onClose(): void }) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <Dialog title={t("casebook_recovery_key")} onClose={() => setAsked(true)}>
      <p>{t("casebook_recovery_why")}</p>
      <p>
        <code className="head-code recovery-key">{code}</code>
      </p>
      {asked && <Note tone="warning">{t("casebook_recovery_once")}</Note>}
      <div className="row">
        <Button kind="main" onClick={onPrint}>
          {t("casebook_recovery_print")}
        </Button>
        <Button onClick={onClose}>{t("casebook_recovery_kept")}</Button>
      </div>
    </Dialog>
  );
}
