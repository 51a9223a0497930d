import { useEffect, useRef } from "react";
import { Button } from "../shared/Button";
import { useWords } from "../words";
import type { SettledReason } from "./types";

const REASONS: SettledReason[] = ["fair_criticism", "about_service", "idiom", "not_our_staff", "other"];

/** Why it is not a breach, in one tap. Null: changed one's mind. */
export function NotABreach({ onReason }: { onReason(reason: SettledReason | null): void }) {
  const { t } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset className="settle">
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
