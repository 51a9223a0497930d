import { Button } from "../shared/Button";
import { useWords } from "../words";

/** Nothing to act on: a friendly answer with what was read. */
export function NothingToDo({ read, critical }: { read: number; critical: number }) {
  const { t, n } = useWords();
  return (
    <div className="empty" role="status">
      <svg viewBox="0 0 48 48" width="56" height="56" aria-hidden="true" focusable="false">
        <path className="empty-bubble" d="M8 6h32a5 5 0 0 1 5 5v20a5 5 0 0 1-5 5H22l-10 8v-8H8a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5Z" />
        <path className="empty-tick" d="m15 21 6.5 6.5L34 15" />
      </svg>
      <h2 className="nhsuk-heading-s">{t("empty_title")}</h2>
      <p>
        {n("empty_read", read)} {critical > 0 && n("empty_critical", critical)}
      </p>
    </div>
  );
}

/** A page that no adapter knows: the way on is to select some text. */
export function UnknownPage({ onSetup }: { onSetup(): void }) {
  const { t } = useWords();
  return (
    <div className="empty">
      <h2 className="nhsuk-heading-s">{t("unknown_title")}</h2>
      <p>{t("unknown_select")}</p>
      <p>
        <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>C</kbd>
      </p>
      <p className="soft">{t("unknown_where")}</p>
      <Button onClick={onSetup}>{t("panel_open_setup")}</Button>
    </div>
  );
}
