import type { Finding } from "../../lib/model";
import { citeClause } from "../shared/cite";
import { LevelMark } from "../shared/LevelMark";
import { levelOf } from "../shared/levels";
import { useWords, type Words } from "../words";
import type { Entry } from "./types";

/** "May breach clause 8": what a finding says in a few words. A plain rule's number is not cited: the practice's own code has the same ones. */
function stateWords(words: Words, finding: Finding, uncovered: boolean, plain: boolean): string {
  const { t } = words;
  const level = levelOf(finding);
  if (uncovered && finding.kind === "breach") return t("level_uncovered");
  if (plain && level === "breach") return t("level_breach_plain");
  if (level === "breach") return finding.clause ? t("level_breach_clause", citeClause(words, finding.clause.label)) : t("level_breach");
  return t(`level_${level}`);
}

/** It ends a line and begins none. */
const DOT = "\u00a0· ";

/** The state of one finding: shape, word, category and severity. What no clause covers breaches nothing, and is not said to. */
export function FindingState(props: {
  finding: Finding;
  uncovered?: boolean;
  /** The practice chose no code: the rule is a plain one, not its own. */
  plain?: boolean;
  /** On a card it is the heading that leads a screen reader from card to card. */
  as?: "h2" | "h3" | "span";
}) {
  const { finding, uncovered = false, plain = false, as: Tag = "span" } = props;
  const words = useWords();
  const { t } = words;
  const level = levelOf(finding, uncovered);
  return (
    <Tag className={`state level-${level}`}>
      <LevelMark level={level} /> <strong>{stateWords(words, finding, uncovered, plain)}</strong>
      <span className="state-more">
        {DOT}
        {t(`category_${finding.category}`)}
        {finding.kind === "breach" && finding.severity !== "info" && DOT + t(`severity_${finding.severity}`)}
      </span>
    </Tag>
  );
}

/** Who wrote it, when, and what hangs on it, as the page shows it. */
export function CommentMeta({ entry: { comment, underOwn, missing }, id }: { entry: Entry; id?: string }) {
  const { t, n } = useWords();
  const parts = [
    comment.author || (comment.isOwner ? null : t("card_no_author")),
    comment.shownTime,
    comment.rating === null ? null : n("card_stars", comment.rating),
    comment.parentId ? t("card_is_reply") : null,
    underOwn === undefined ? null : t(underOwn ? "card_under_own" : "card_not_under_own"),
    comment.edited ? t("card_edited") : null,
    comment.translated ? t("card_translated") : null,
    comment.truncated ? t("card_cut_short") : null,
    missing ? t("card_missing") : null,
    comment.attachments.length > 0 ? n("card_attachments", comment.attachments.length) : null,
  ].filter((part) => part !== null);
  return (
    <p id={id} className="card-meta">
      {/* Set apart, so that an Arabic name does not draw the numbers after it to its other side. */}
      <bdi>{parts[0]}</bdi>
      {parts.slice(1).map((part) => ` · ${part}`)}
    </p>
  );
}
