import { useState } from "react";
import type { Problem, Result } from "../../lib/model";
import { Button } from "../shared/Button";
import { TextField } from "../shared/Field";
import { ProblemNote } from "../shared/Notes";
import { useWords } from "../words";

/** Opens the vault with the practice's passphrase or its printed recovery key. */
export function UnlockForm({ onUnlock }: { onUnlock(secret: string): Promise<Result<null>> }) {
  const { t } = useWords();
  const [secret, setSecret] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  return (
    <form
      className="unlock"
      onSubmit={async (event) => {
        event.preventDefault();
        setBusy(true);
        const result = await onUnlock(secret);
        setBusy(false);
        setSecret("");
        setProblem(result.ok ? null : result.problem);
      }}
    >
      <p>{t("casebook_locked")}</p>
      {problem && <ProblemNote problem={problem} />}
      <TextField
        label={t("casebook_passphrase")}
        type="password"
        autoComplete="off"
        value={secret}
        onChange={(event) => setSecret(event.target.value)}
      />
      <Button kind="main" type="submit" disabled={busy || secret === ""}>
        {t("casebook_unlock")}
      </Button>
      <p role="status">{busy && t("casebook_unlocking")}</p>
    </form>
  );
}
