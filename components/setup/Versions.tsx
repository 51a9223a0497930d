import type { Settings } from "../../lib/extension/settings";
import { needsReading } from "../../lib/policy/adopt";
import { Note } from "../shared/Notes";
import { useWords } from "../words";

/** Every code that was ever in force, newest first, with its date and its SHA-256; its clauses can be read as they stood. */
export function Versions({ adopted, today }: { adopted: Settings["adopted"]; today: string }) {
  const { t, date } = useWords();
  const last = adopted[adopted.length - 1];
  if (!last) return <p>{t("versions_none")}</p>;
  return (
    <>
      {needsReading(last.on, today) && (
        <Note tone="warning">
          <p>{t("versions_old", date(last.on))}</p>
        </Note>
      )}
      <ol className="plain-list stack">
        {[...adopted].reverse().map((state) => (
          <li key={`${state.sha256} ${state.on}`}>
            <strong>{t("versions_line", state.policy.version, date(state.on))}</strong> {state.policy.name}
            <div className="soft small hash">SHA-256 {state.sha256}</div>
            <details>
              <summary>{t("versions_read")}</summary>
              <dl>
                {state.policy.clauses.map((clause) => (
                  <div key={clause.id}>
                    <dt>
                      <strong>{clause.label}</strong>
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
