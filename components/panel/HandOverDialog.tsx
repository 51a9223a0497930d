import { useState } from "react";
import type { Finding } from "../../lib/model";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { TextField } from "../shared/Field";
import { useWords } from "../words";
import { Steps } from "./Steps";
import type { Entry, Replies } from "./types";

/** Who to ring, and the name each number goes by. Numbers are the same in both languages. */
const NUMBERS = [
  { number: "999", word: "hand_999" },
  { number: "111", word: "hand_111" },
  { number: "116 123", word: "hand_samaritans" },
] as const;

/** What to do now when someone may need help: people first, no policy words. */
export function HandOverDialog(props: {
  entry: Entry;
  finding: Finding;
  replies: Replies;
  onReply(): void;
  onCapture(): void;
  onLog(toWhom: string): void;
  onClose(): void;
}) {
  const { t } = useWords();
  const [toWhom, setToWhom] = useState("");
  const [logged, setLogged] = useState(false);
  const safeguarding = props.finding.category === "safety_safeguarding";
  const offer = props.replies.offer(props.entry, props.finding, props.replies.languages[0]!);
  return (
    <Dialog title={t("level_safety")} onClose={props.onClose}>
      <Steps card={offer.card} />
      <p>{t("hand_numbers")}</p>
      <ul className="plain-list hand-numbers">
        {NUMBERS.map(({ number, word }) => (
          <li key={number}>
            <strong>{number}</strong> {t(word)}
          </li>
        ))}
      </ul>
      <div className="row">
        {!safeguarding && offer.templates.length > 0 && (
          <Button kind="main" onClick={props.onReply}>
            {t("hand_short_reply")}
          </Button>
        )}
        <Button onClick={props.onCapture}>{t("deed_capture")}</Button>
      </div>
      <form
        className="hand-log"
        onSubmit={(event) => {
          event.preventDefault();
          props.onLog(toWhom.trim());
          setLogged(true);
        }}
      >
        <TextField
          label={t("hand_to_whom")}
          hint={t("hand_to_whom_hint")}
          value={toWhom}
          onChange={(event) => setToWhom(event.target.value)}
        />
        <Button type="submit" disabled={toWhom.trim() === "" || logged}>
          {t("hand_log")}
        </Button>
        <p role="status">{logged && t("hand_logged")}</p>
      </form>
    </Dialog>
  );
}
