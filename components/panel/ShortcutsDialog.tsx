import { Tick } from "../shared/Choice";
import { Dialog } from "../shared/Dialog";
import { useWords } from "../words";

const KEYS = [
  { keys: "j", word: "keys_next" },
  { keys: "k", word: "keys_back" },
  { keys: "Enter", word: "keys_reveal" },
  { keys: "r", word: "keys_reply" },
  { keys: "c", word: "keys_capture" },
  { keys: "n", word: "keys_settle" },
  { keys: "1–5", word: "keys_tabs" },
  { keys: "/", word: "keys_filter" },
  { keys: "?", word: "keys_help" },
] as const;

/** The keys, with a way to switch them off, and where staff find support. */
export function ShortcutsDialog(props: { on: boolean; onSwitch(on: boolean): void; onClose(): void }) {
  const { t } = useWords();
  return (
    <Dialog title={t("keys_title")} onClose={props.onClose}>
      <dl className="keys">
        {KEYS.map(({ keys, word }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <Tick label={t("keys_on")} ticked={props.on} onTick={props.onSwitch} />
      <h3 className="nhsuk-heading-s support-heading">{t("support_title")}</h3>
      <p>{t("support_text")}</p>
    </Dialog>
  );
}
