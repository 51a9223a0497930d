import { useId, useState } from "react";
import { Button } from "../shared/Button";
import { useWords } from "../words";
import type { CardEntry } from "./entries";
import type { ReplyOffer } from "./types";

/** Everything that can be done with a card. */
export type Deed = "copy" | "edit" | "insert" | "capture" | "report" | "settle" | "reveal" | "hand_over";

/** The one main thing to do, by the practice's own procedure. */
const MAIN: Record<ReplyOffer["step"], Deed> = {
  hand_over: "hand_over",
  capture_first: "capture",
  signpost: "copy",
  reply: "copy",
  thank: "copy",
  none: "reveal",
};

const BESIDE: Record<ReplyOffer["step"], Deed[]> = {
  hand_over: ["capture"],
  capture_first: ["report", "settle"],
  signpost: ["edit", "settle"],
  reply: ["edit", "settle"],
  thank: ["edit"],
  none: ["settle"],
};

const ALL: Deed[] = ["edit", "insert", "capture", "report", "reveal", "settle"];
const KEYS: Partial<Record<Deed, string>> = { edit: "r", capture: "c", settle: "n", reveal: "Enter" };

/** One main action, one or two beside it, the rest behind "More". */
export function CardActions({ step, card, onDeed }: { step: ReplyOffer["step"]; card: CardEntry; onDeed(deed: Deed): void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const more = useId();
  const main = MAIN[step];
  const beside = BESIDE[step];
  const rest = ALL.filter((deed) => deed !== main && !beside.includes(deed)).filter((deed) => deed !== "settle" || card.level !== "info");
  return (
    <>
      <div className="card-actions">
        <Button kind="main" onClick={() => onDeed(main)} aria-keyshortcuts={KEYS[main]}>
          {t(`deed_${main}`)}
        </Button>
        {beside.map((deed) => (
          <Button key={deed} kind="quiet" onClick={() => onDeed(deed)} aria-keyshortcuts={KEYS[deed]}>
            {t(`deed_${deed}`)}
          </Button>
        ))}
        <Button kind="quiet" aria-expanded={open} aria-controls={more} onClick={() => setOpen(!open)}>
          {open ? t("deed_less") : t("deed_more")}
        </Button>
      </div>
      <div id={more} className="card-more" hidden={!open}>
        {open &&
          rest.map((deed) => (
            <Button key={deed} kind="quiet" onClick={() => onDeed(deed)} aria-keyshortcuts={KEYS[deed]}>
              {t(`deed_${deed}`)}
            </Button>
          ))}
      </div>
    </>
  );
}
