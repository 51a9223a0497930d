import { useState } from "react";
import type { Settings } from "../../lib/extension/settings";
import { codeName } from "../../lib/model";
import { inForceOn, needsReading } from "../../lib/policy/adopt";
import { citeClause } from "../shared/cite";
import { TextField } from "../shared/Field";
import { Note } from "../shared/Notes";
import { useWords } from "../words";

/** Every code that was ever in force, newest first, or the one of a day, with its date and its SHA-256; its clauses can be read as they stood. */
export function Versions({ settings, today }: { settings: Settings; today: string }) {
  const { adopted, practice } = settings;
  const words = useWords();
  const { t, date } = words;
  const [day, setDay] = useState("");
  const last = adopted[adopted.length - 1];
  if (!last) return <p>{t("versions_none")}</p>;
  const then = day && inForceOn(adopted, day);
  const shown = then ? [then] : day ? [] : [...adopted].reverse();
  return (
    <>
      {needsReading(last.on, today) && (
        <Note tone="warning">
          <p>{t("versions_old", date(last.on))}</p>
        </Note>
      )}
      <TextField
        type="date"
        label={t("versions_day")}
        hint={t("versions_day_hint")}
        value={day}
        max={today}
        onChange={(event) => setDay(event.target.value)}
      />
      <p role="status">{day && !then && t("versions_day_none", date(day))}</p>
      <ol className="plain-list stack">
        {shown.map((state) => (
          <li key={`${state.sha256} ${state.on}`}>
            <strong>{t("versions_line", state.policy.version, date(state.on))}</strong> {codeName(state.policy, practice.name)}
            {state.sha256 && <div className="soft small hash">SHA-256 {state.sha256}</div>}
            <details open={then === state}>
              <summary>{t("versions_read")}</summary>
              <dl>
                {state.policy.clauses.map((clause) => (
                  <div key={clause.id}>
                    <dt>
                      <strong>{citeClause(words, clause.label)}</strong>
                    </dt>
                    <dd>{clause.quote}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
