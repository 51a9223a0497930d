import { type Ref, useId, useMemo, useRef, useState } from "react";
import type { Done } from "../../lib/extension/memory";
import type { Finding } from "../../lib/model";
import { Button } from "../shared/Button";
import { levelOf } from "../shared/levels";
import { isCut, MarkedText } from "../shared/MarkedText";
import { useWords } from "../words";
import { CardActions, type Deed } from "./CardActions";
import { CommentMeta, FindingState } from "./CardHead";
import { Clause } from "./Clause";
import { DoneLine } from "./DoneLine";
import { type CardEntry, isHarsh, isUncovered } from "./entries";
import { whomFor } from "./hand-over";
import { NotABreach } from "./NotABreach";
import { Steps } from "./Steps";
import { standing } from "./standing";
import type { Replies, SettledReason } from "./types";

export interface FindingCardProps {
  card: CardEntry;
  blur: boolean;
  /** The practice chose a code: its clauses may be called its own. */
  ownCode: boolean;
  replies: Replies;
  /** What was done about the comment before. */
  done: Done | null;
  /** The card the keyboard is on. */
  active: boolean;
  /** The reasons for "not a breach" are open. */
  settling: boolean;
  cardRef?: Ref<HTMLElement>;
  onDeed(deed: Deed, card: CardEntry, finding: Finding): void;
  onSettle(card: CardEntry, reason: SettledReason | null): void;
  onPosted(card: CardEntry, posted: boolean): void;
  onActive(card: CardEntry): void;
}

/** One comment with what it may breach, why, and the one thing to do about it. */
export function FindingCard(props: FindingCardProps) {
  const { t } = useWords();
  const { card, done } = props;
  const { comment } = card.entry;
  const stands = standing(done);
  const worst = card.findings[0]!;
  const others = card.findings.slice(1);
  const [shown, setShown] = useState(!props.blur || !isHarsh(card.findings));
  const [more, setMore] = useState(false);
  const quotation = useRef<HTMLQuoteElement>(null);
  const about = useId();
  const [whole, setWhole] = useState(false);
  const spans = useMemo(
    () =>
      card.findings.flatMap((finding) =>
        finding.spans.map((span) => ({ ...span, level: levelOf(finding, isUncovered(card.entry, finding)) })),
      ),
    [card.findings, card.entry],
  );
  const offer = useMemo(() => props.replies.offer(card.entry, worst, props.replies.languages[0]!), [props.replies, card.entry, worst]);
  const answered = props.replies.answered(comment);
  const copied = props.replies.copied(comment);
  const words = comment.text === "" ? null : <MarkedText text={comment.text} spans={spans} cut={!whole} />;
  const uncovered = (finding: Finding) => isUncovered(card.entry, finding);
  const named = props.replies.tellFirst(worst.category);
  const notInCode = uncovered(worst) && worst.kind === "breach";
  const state = notInCode
    ? "level_uncovered"
    : card.level === "breach" && !props.ownCode
      ? "level_breach_plain"
      : (`level_${card.level}` as const);
  return (
    <article
      ref={props.cardRef}
      className={`card card-${card.level}`}
      aria-label={`${t(state)}: ${comment.author || t("card_no_author")}`}
      tabIndex={props.active ? 0 : -1}
      onFocus={() => props.onActive(card)}
    >
      <FindingState finding={worst} uncovered={uncovered(worst)} plain={!props.ownCode} as="h2" />
      <CommentMeta entry={card.entry} id={about} />
      <blockquote ref={quotation} className="card-words" tabIndex={-1} lang={comment.language ?? undefined}>
        {comment.title && <strong className="card-title">{comment.title}</strong>}
        {words === null && <span className="soft">{t("card_no_words")}</span>}
        {words !== null && shown && <>“{words}”</>}
        {shown && (whole || isCut(comment.text, spans)) && (
          <Button kind="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? "card_clause_less" : "card_read_all")}
          </Button>
        )}
        {words !== null && !shown && (
          <>
            <span className="blurred" aria-hidden="true">
              {words}
            </span>
            <Button
              kind="quiet"
              aria-describedby={about}
              onClick={() => {
                // The button goes away: the words take its place, also for the keyboard.
                quotation.current?.focus();
                setShown(true);
              }}
            >
              {t("card_show_words")}
            </Button>
          </>
        )}
      </blockquote>
      {worst.kind === "safety" && !stands.handedOver && <p>{named ? t("card_hand_over_named", named) : t(whomFor(worst.category).card)}</p>}
      <Clause finding={worst} text={comment.text} uncovered={uncovered(worst)} plain={!props.ownCode} blurred={!shown} />
      {others.length > 0 && (
        <div className="card-others">
          <Button kind="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
            {t("card_also", others.map((finding) => t(`category_${finding.category}`)).join(", "))}
          </Button>
          {more &&
            others.map((finding) => (
              <div key={`${finding.category}-${finding.detector}`} className="card-other">
                <FindingState finding={finding} uncovered={uncovered(finding)} plain={!props.ownCode} as="h3" />
                <Clause finding={finding} text={comment.text} uncovered={uncovered(finding)} plain={!props.ownCode} blurred={!shown} />
              </div>
            ))}
        </div>
      )}
      {offer.step === "capture_first" && <Steps card={offer.card} />}
      <DoneLine done={done} copied={copied} answered={answered} about={about} onPosted={(posted) => props.onPosted(card, posted)} />
      <CardActions
        offer={offer}
        card={card}
        done={{ ...stands, copy: copied !== null || answered !== null }}
        about={about}
        onDeed={(deed) => props.onDeed(deed, card, worst)}
      />
      {props.settling && <NotABreach onReason={(reason) => props.onSettle(card, reason)} />}
    </article>
  );
}
