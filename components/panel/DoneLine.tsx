import type { Done } from "../../lib/extension/memory";
import { Button } from "../shared/Button";
import { useWords } from "../words";

interface DoneLineProps {
  done: Done | null;
  /** When a reply was copied of which nobody has said what became of it. */
  copied: string | null;
  /** When someone said that a reply was posted. */
  answered: string | null;
  /** Id of the line that says whose comment it is. */
  about?: string;
  onPosted(posted: boolean): void;
}

/** What was done about a comment, as it was kept: the next person at this desk neither does it again nor takes it for done. */
export function DoneLine({ done, copied, answered, about, onPosted }: DoneLineProps) {
  const { t, date, when } = useWords();
  const since = ({ edited, unsure }: { edited?: boolean; unsure?: boolean }, what: string) =>
    edited && !unsure ? t("done_before_edit", what) : what;
  const parts = [
    done?.handedOver && since(done.handedOver, t("done_handed", done.handedOver.toWhom, when(done.handedOver.on))),
    done?.captured && since(done.captured, t("done_captured", done.captured.caseNumber, done.captured.item)),
    done?.reported && since(done.reported, t("done_reported", when(done.reported.on))),
    answered !== null && t("card_answered", date(answered)),
  ].filter((part) => part);
  return (
    <>
      <p className="card-done" role="status">
        {parts.join(" · ")}
      </p>
      {copied !== null && (
        <div className="card-copied">
          <p>{t("card_copied", when(copied))}</p>
          <div className="row">
            <Button onClick={() => onPosted(true)} aria-describedby={about}>
              {t("reply_posted")}
            </Button>
            <Button kind="quiet" onClick={() => onPosted(false)} aria-describedby={about}>
              {t("reply_not_posted")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
