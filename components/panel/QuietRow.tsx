import type { ReactNode, Ref } from "react";
import type { Pass } from "../../lib/model";
import { Button } from "../shared/Button";
import { MarkedText } from "../shared/MarkedText";
import { useWords } from "../words";
import { CommentMeta } from "./CardHead";
import type { Entry, ReplyCheck } from "./types";

/** The lists below the cards; each is folded until asked for. */
export type Fold = "own" | "uncovered" | "praise" | "unjudged" | "settled" | "wordless" | "fine";

/** The line that opens and closes one of the quiet lists. */
export function FoldRow({ fold, count, open, onToggle }: { fold: Fold; count: number; open: boolean; onToggle(): void }) {
  const { n } = useWords();
  return (
    <button type="button" className="fold" aria-expanded={open} onClick={onToggle}>
      {n(`fold_${fold}`, count)}
    </button>
  );
}

/** A comment with nothing to answer, and the reason; or an own answer with what it says `tooMuch`. */
export function QuietRow(props: {
  entry: Entry;
  rowRef?: Ref<HTMLDivElement>;
  fold: Fold;
  tooMuch: ReplyCheck["reasons"];
  /** The practice chose a code: what it lets people do may be called its own rule. */
  ownCode: boolean;
  onReply(): void;
  onReveal(): void;
  onUnsettle(): void;
  /** What was done about it before. */
  children?: ReactNode;
}) {
  const { t, n, said } = useWords();
  const { tooMuch } = props;
  const { comment, judgement, settled } = props.entry;
  const pass: Pass | null = judgement?.pass ?? null;
  const marks = [
    ...(pass?.spans ?? []).map((span) => ({ ...span, level: "info" as const })),
    ...tooMuch.map(({ span }) => ({ ...span, level: "breach" as const })),
  ];
  const passKey =
    pass?.reason === "own_recording" && !props.ownCode
      ? "pass_own_recording_plain"
      : (`pass_${pass?.reason ?? "nothing_like_it"}` as const);
  const stars = comment.rating === null ? t("wordless_none") : n("wordless_stars", comment.rating);
  const noWords = props.fold === "wordless" ? stars : t("card_no_words");
  return (
    <div ref={props.rowRef} className="quiet-row" tabIndex={-1}>
      <CommentMeta entry={props.entry} />
      <blockquote>
        {comment.title && <strong className="card-title">{comment.title}</strong>}
        {comment.text === "" ? <span className="soft">{noWords}</span> : <MarkedText text={comment.text} spans={marks} />}
      </blockquote>
      {props.fold === "fine" && pass && <p className="soft">{t(passKey)}</p>}
      {props.fold === "unjudged" && (
        <p className="soft">
          {t(!judgement ? "unjudged_stopped" : judgement.language === "other" ? "unjudged_language" : "unjudged_picture")}
        </p>
      )}
      {props.fold === "settled" && settled && <p className="soft">{t(`settle_${settled.reason}`)}</p>}
      {tooMuch.length > 0 && (
        <>
          <ul className="plain-list">
            {[...new Set(tooMuch.map(({ why }) => why))].map((why) => (
              <li key={why}>{said(why)}</li>
            ))}
          </ul>
          <p className="soft">{t("own_amend")}</p>
        </>
      )}
      {props.children}
      <div className="row">
        {props.fold !== "unjudged" && props.fold !== "own" && (
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
