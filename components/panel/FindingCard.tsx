import { type Ref, useMemo, useState } from "react";
import type { Finding } from "../../lib/model";
import { Button } from "../shared/Button";
import { levelOf } from "../shared/levels";
import { MarkedText } from "../shared/MarkedText";
import { useWords } from "../words";
import { CardActions, type Deed } from "./CardActions";
import { CommentMeta, FindingState } from "./CardHead";
import { Clause } from "./Clause";
import { type CardEntry, isHarsh } from "./entries";
import { NotABreach } from "./NotABreach";
import { Steps } from "./Steps";
import type { Replies, SettledReason } from "./types";

export interface FindingCardProps {
  card: CardEntry;
  blur: boolean;
  replies: Replies;
  /** The card the keyboard is on. */
  active: boolean;
  /** The reasons for "not a breach" are open. */
  settling: boolean;
  cardRef?: Ref<HTMLElement>;
  onDeed(deed: Deed, card: CardEntry, finding: Finding): void;
  onSettle(card: CardEntry, reason: SettledReason | null): void;
  onActive(card: CardEntry): void;
}

/** One comment with what it may breach, why, and the one thing to do about it. */
export function FindingCard(props: FindingCardProps) {
  const { t, date } = useWords();
  const { card } = props;
  const { comment } = card.entry;
  const worst = card.findings[0]!;
  const others = card.findings.slice(1);
  const [shown, setShown] = useState(!props.blur || !isHarsh(card.findings));
  const [more, setMore] = useState(false);
  const spans = useMemo(
    () => card.findings.flatMap((finding) => finding.spans.map((span) => ({ ...span, level: levelOf(finding) }))),
    [card.findings],
  );
  const offer = useMemo(() => props.replies.offer(card.entry, worst, props.replies.languages[0]!), [props.replies, card.entry, worst]);
  const answered = props.replies.answered(comment);
  const words = comment.text === "" ? null : <MarkedText text={comment.text} spans={spans} cut />;
  return (
    <article
      ref={props.cardRef}
      className={`card card-${card.level}`}
      aria-label={`${t(`level_${card.level}`)}: ${comment.author || t("card_no_author")}`}
      tabIndex={props.active ? 0 : -1}
      onFocus={() => props.onActive(card)}
    >
      <FindingState finding={worst} />
      <CommentMeta entry={card.entry} />
      <blockquote className="card-words" lang={comment.language ?? undefined}>
        {comment.title && <strong className="card-title">{comment.title}</strong>}
        {words === null && <span className="soft">{t("card_no_words")}</span>}
        {words !== null && shown && <>“{words}”</>}
        {words !== null && !shown && (
          <>
            <span className="blurred" aria-hidden="true">
              {words}
            </span>
            <Button kind="quiet" onClick={() => setShown(true)}>
              {t("card_show_words")}
            </Button>
          </>
        )}
      </blockquote>
      {worst.kind === "safety" && <p>{t("card_hand_over")}</p>}
      <Clause finding={worst} text={comment.text} uncovered={card.uncovered} blurred={!shown} />
      {others.length > 0 && (
        <div className="card-others">
          <Button kind="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
            {t("card_also", others.map((finding) => t(`category_${finding.category}`)).join(", "))}
          </Button>
          {more &&
            others.map((finding) => (
              <div key={`${finding.category}-${finding.detector}`} className="card-other">
                <FindingState finding={finding} />
                <Clause finding={finding} text={comment.text} uncovered={card.uncovered} blurred={!shown} />
              </div>
            ))}
        </div>
      )}
      {answered !== null && <p className="soft small">{t("card_answered", date(answered))}</p>}
      {offer.step === "capture_first" && <Steps card={offer.card} />}
      <CardActions step={offer.step} card={card} onDeed={(deed) => props.onDeed(deed, card, worst)} />
      {props.settling && <NotABreach onReason={(reason) => props.onSettle(card, reason)} />}
    </article>
  );
}
