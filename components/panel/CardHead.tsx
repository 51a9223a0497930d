import type { Finding } from "../../lib/model";
import { LevelMark } from "../shared/LevelMark";
import { levelOf } from "../shared/levels";
import { useWords, type Words } from "../words";
import type { Entry } from "./types";

/** A clause as the person's language cites it. Labels that are not the plain "clause 8" are the practice's own words. */
export function citeClause({ t }: Words, label: string): string {
  const plain = /^clause (\S+)$/.exec(label);
  return plain ? t("clause_new", plain[1]!) : label;
}

/** "May breach clause 8": what a finding says in a few words. */
function stateWords(words: Words, finding: Finding): string {
  const { t } = words;
  const level = levelOf(finding);
  if (level === "breach") return finding.clause ? t("level_breach_clause", citeClause(words, finding.clause.label)) : t("level_breach");
  return t(`level_${level}`);
}

/** The state of one finding: shape, word, category and severity. */
export function FindingState({ finding }: { finding: Finding }) {
  const words = useWords();
  const { t } = words;
  const level = levelOf(finding);
  return (
    <span className={`state level-${level}`}>
      <LevelMark level={level} /> <strong>{stateWords(words, finding)}</strong>
      <span className="state-more">
        {" · "}
        {t(`category_${finding.category}`)}
        {level !== "info" && level !== "safety" && <> · {t(`severity_${finding.severity}`)}</>}
      </span>
    </span>
  );
}

/** Who wrote it, when, and what hangs on it, as the page shows it. */
export function CommentMeta({ entry: { comment, underOwn } }: { entry: Entry }) {
  const { t, n } = useWords();
  const parts = [
    comment.author || t("card_no_author"),
    comment.shownTime,
    comment.rating === null ? null : n("card_stars", comment.rating),
    comment.parentId ? t("card_is_reply") : null,
    underOwn === undefined ? null : t(underOwn ? "card_under_own" : "card_not_under_own"),
    comment.edited ? t("card_edited") : null,
    comment.truncated ? t("card_cut_short") : null,
    comment.attachments.length > 0 ? n("card_attachments", comment.attachments.length) : null,
  ].filter((part) => part !== null);
  return <p className="card-meta">{parts.join(" · ")}</p>;
}
