import { useId, useState } from "react";
import type { Done } from "../../lib/extension/memory";
import { Button } from "../shared/Button";
import { useWords, type WordKey } from "../words";
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

/** What was done before; `copy`: a reply was copied or posted. */
type DoneBefore = Partial<Done> & { copy: boolean };

interface CardActionsProps {
  offer: Pick<ReplyOffer, "step" | "adviseAgainst">;
  card: CardEntry;
  done: DoneBefore;
  /** Id of the line that says whose comment it is: a list of cards has many buttons of one name. */
  about: string;
  onDeed(deed: Deed): void;
}

/** One main action, one or two beside it, the rest behind "More", which never stands on a line alone. The main one steps back once done. */
export function CardActions({ offer, card, done, about, onDeed }: CardActionsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const more = useId();
  const { step } = offer;
  const main = MAIN[step];
  const beside = step === "reply" && isGrave(card) ? ["capture" as const, ...BESIDE.reply] : BESIDE[step];
  const rest = ALL.filter((deed) => deed !== main && !beside.includes(deed))
    .filter((deed) => deed !== "settle" || card.level !== "info")
    // One way round "do not reply" is enough, and it says so.
    .filter((deed) => deed !== "insert" || !offer.adviseAgainst);
  const green = isDone(main, done) ? (step === "capture_first" && !done.reported ? "report" : null) : main;
  const button = (deed: Deed) => (
    <Button
      key={deed}
      kind={deed === green ? "main" : deed === main ? "second" : "quiet"}
      onClick={() => onDeed(deed)}
      aria-keyshortcuts={KEYS[deed]}
      aria-describedby={about}
    >
      {t(wordOf(deed, offer, done))}
    </Button>
  );
  return (
    <>
      <div className="card-actions">
        {button(main)}
        {beside.slice(0, -1).map(button)}
        <span className="card-last">
          {beside.slice(-1).map(button)}
          <Button kind="quiet" aria-expanded={open} aria-controls={more} aria-describedby={about} onClick={() => setOpen(!open)}>
            {open ? t("deed_less") : t("deed_more")}
          </Button>
        </span>
      </div>
      <div id={more} className="card-more" hidden={!open}>
        {open && rest.map(button)}
      </div>
    </>
  );
}

/** Grave enough to be kept before it is answered, as the steps say. */
const isGrave = ({ findings }: CardEntry) =>
  findings.some(({ kind, severity }) => kind === "breach" && /medium|high|critical/.test(severity));

const isDone = (deed: Deed, done: DoneBefore) =>
  deed === "hand_over" ? done.handedOver !== undefined : deed === "capture" ? done.captured !== undefined : deed === "copy" && done.copy;

function wordOf(deed: Deed, offer: CardActionsProps["offer"], done: DoneBefore): WordKey {
  if (deed === "capture" && done.captured) return "deed_capture_again";
  if (deed === "edit" && offer.adviseAgainst) return "deed_edit_anyway";
  return `deed_${deed}`;
}
