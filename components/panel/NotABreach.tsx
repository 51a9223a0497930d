import { useEffect, useRef } from "react";
import { Button } from "../shared/Button";
import { useWords } from "../words";
import type { SettledReason } from "./types";

const REASONS: SettledReason[] = ["fair_criticism", "about_service", "idiom", "not_our_staff", "other"];

/** Why it is not a breach, in one tap. Null: changed one's mind. */
export function NotABreach({ onReason }: { onReason(reason: SettledReason | null): void }) {
  const { t } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    first.current?.focus();
    // The reasons are gone: the focus goes back to what opened them, unless it went on by itself.
    return () => {
      if (before instanceof HTMLElement && before.isConnected && (document.activeElement ?? document.body) === document.body)
        before.focus();
    };
  }, []);
  return (
    <fieldset className="settle" onKeyDown={(event) => event.key === "Escape" && onReason(null)}>
      <legend>{t("settle_question")}</legend>
      <div className="row">
        {REASONS.map((reason, at) => (
          <Button key={reason} ref={at === 0 ? first : undefined} className="chip" onClick={() => onReason(reason)}>
            {t(`settle_${reason}`)}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => onReason(null)}>
          {t("cancel")}
        </Button>
      </div>
    </fieldset>
  );
}
