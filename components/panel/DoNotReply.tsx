import { useState } from "react";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { TextField } from "../shared/Field";
import { useWords } from "../words";
import { Steps } from "./Steps";

/** Stands before a reply that is advised against: capture comes first, and going on asks for a reason. */
export function DoNotReply(props: { card: string[]; onCapture(): void; onReason(reason: string): void; onClose(): void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const reason = typed.trim();
  return (
    <Dialog title={t("reply_do_not_title")} onClose={props.onClose}>
      <Steps card={props.card} />
      <p>
        <Button kind="main" onClick={props.onCapture}>
          {t("deed_capture")}
        </Button>
      </p>
      <TextField
        label={t("reply_why_anyway")}
        hint={t("reply_why_anyway_hint")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button disabled={reason.length < 3} onClick={() => props.onReason(reason)}>
        {t("reply_go_on")}
      </Button>
    </Dialog>
  );
}
