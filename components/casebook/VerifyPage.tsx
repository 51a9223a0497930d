import { useState } from "react";
import { factsOf } from "../../lib/evidence/verify-facts";
import { FileField } from "../shared/FileField";
import { Note } from "../shared/Notes";
import { useWords } from "../words";
import type { Verification } from "./types";

/** Checks a bundle that anyone made. Needs nothing but the file: no case book, no passphrase. */
export function VerifyPage({ onVerify }: { onVerify(zip: Blob): Promise<Verification> }) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const [result, setResult] = useState<Verification | "busy" | null>(null);
  const check = async (file: File | null | undefined) => {
    if (!file) return;
    setName(file.name);
    setResult("busy");
    setResult(await onVerify(file));
  };
  return (
    // Dropping a file is a second way; the field inside is the first.
    <main
      className="verify"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void check(event.dataTransfer.files[0]);
      }}
    >
      <h1 className="nhsuk-heading-l">{t("verify_title")}</h1>
      <p>{t("verify_intro")}</p>
      <FileField label={t("verify_file")} accept=".zip" onFile={(file) => void check(file)} />
      <p role="status">{result === "busy" ? t("verify_checking", name) : result && `${name}: ${t(`verify_${result.verdict}`)}`}</p>
      {result && result !== "busy" && <Result result={result} />}
    </main>
  );
}

function Result({ result }: { result: Verification }) {
  const { t, said } = useWords();
  const rows = result.facts ? factsOf(result.facts, t) : [];
  return (
    <>
      <Note tone={result.verdict === "valid" ? "good" : "warning"}>
        <h2 className="nhsuk-heading-s">{t(`verify_${result.verdict}`)}</h2>
      </Note>
      <ul className="plain-list checks">
        {result.checks.map(({ name, ok, says }) => (
          <li key={name}>
            <strong className={ok ? "holds" : "fails"}>{t(ok ? "verify_holds" : "verify_fails")}</strong> {said(says)}
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <dl className="facts">
          {rows.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {result.limits.length > 0 && (
        <>
          <h2 className="nhsuk-heading-s">{t("verify_limits")}</h2>
          <ul>
            {result.limits.map((limit) => (
              <li key={limit}>{said(limit)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
