import type { Pass } from "../../lib/model";
import { Button } from "../shared/Button";
import { MarkedText } from "../shared/MarkedText";
import { useWords } from "../words";
import { CommentMeta } from "./CardHead";
import type { Entry } from "./types";

/** The lists below the cards; each is folded until asked for. */
export type Fold = "praise" | "unjudged" | "settled" | "wordless" | "fine";

/** The line that opens and closes one of the quiet lists. */
export function FoldRow({ fold, count, open, onToggle }: { fold: Fold; count: number; open: boolean; onToggle(): void }) {
  const { n } = useWords();
  return (
    <button type="button" className="fold" aria-expanded={open} onClick={onToggle}>
      {n(`fold_${fold}`, count)}
    </button>
  );
}

/** A comment with nothing to act on, and the reason. */
export function QuietRow(props: { entry: Entry; fold: Fold; onReply(): void; onReveal(): void; onUnsettle(): void }) {
  const { t, n } = useWords();
  const { comment, judgement, settled } = props.entry;
  const pass: Pass | null = judgement?.pass ?? null;
  const stars = comment.rating === null ? t("wordless_none") : n("wordless_stars", comment.rating);
  const noWords = props.fold === "wordless" ? stars : t("card_no_words");
  return (
    <div className="quiet-row">
      <CommentMeta entry={props.entry} />
      <blockquote>
        {comment.title && <strong className="card-title">{comment.title}</strong>}
        {comment.text === "" ? (
          <span className="soft">{noWords}</span>
        ) : (
          <MarkedText text={comment.text} spans={(pass?.spans ?? []).map((span) => ({ ...span, level: "info" as const }))} />
        )}
      </blockquote>
      {props.fold === "fine" && pass && <p className="soft">{t(`pass_${pass.reason}`)}</p>}
      {props.fold === "unjudged" && (
        <p className="soft">
          {t(!judgement ? "unjudged_stopped" : judgement.language === "other" ? "unjudged_language" : "unjudged_picture")}
        </p>
      )}
      {props.fold === "settled" && settled && <p className="soft">{t(`settle_${settled.reason}`)}</p>}
      <div className="row">
        {props.fold !== "unjudged" && (
          <Button kind="quiet" onClick={props.onReply}>
            {t("deed_reply")}
          </Button>
        )}
        <Button kind="quiet" onClick={props.onReveal}>
          {t("deed_reveal")}
        </Button>
        {props.fold === "settled" && (
          <Button kind="quiet" onClick={props.onUnsettle}>
            {t("settle_take_back")}
          </Button>
        )}
      </div>
    </div>
  );
}
