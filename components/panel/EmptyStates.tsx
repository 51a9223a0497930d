import { Fragment } from "react";
import type { Coverage } from "../../lib/model";
import { Button } from "../shared/Button";
import { useWords } from "../words";

/** What stands between "nothing found" and "nothing there". */
export interface Unseen {
  /** Comments on the page that could not be read. */
  unread: number;
  /** Comments of which the page shows only a part. */
  cut: number;
  /** Comments and replies that the page keeps folded. */
  closed: number;
  /** Comments read that nobody judged: another language, a picture, or the reading was stopped. */
  unjudged: number;
  /** Comments with something in them that no clause of the code covers. */
  uncovered: number;
  /** The person stopped the reading, so there may be any number more. */
  stopped: boolean;
}

/** What an all-clear for a page must leave out; `unjudged` and `uncovered` are numbers of comments. */
export const unseenOf = ({ cards, read, truncated, collapsed, warnings }: Coverage, unjudged: number, uncovered: number): Unseen => ({
  unread: Math.max(0, cards - read),
  cut: truncated,
  closed: collapsed,
  unjudged,
  uncovered,
  stopped: warnings.includes("warning_stopped"),
});

/** Nothing to act on, with what was read: an all-clear only where all of it was seen and covered, because silence is not innocence. */
export function NothingToDo({ read, critical, unseen }: { read: number; critical: number; unseen: Unseen }) {
  const { t, n } = useWords();
  const { unread, cut, closed, unjudged, uncovered, stopped } = unseen;
  const clear = !stopped && unread + cut + closed + unjudged + uncovered === 0;
  const partly = uncovered > 0 ? t("empty_title_uncovered") : t("empty_title_partly");
  return (
    <div className="empty" role="status">
      <svg
        className={clear ? "empty-clear" : "empty-partly"}
        viewBox="0 0 48 48"
        width="56"
        height="56"
        aria-hidden="true"
        focusable="false"
      >
        <path className="empty-bubble" d="M8 6h32a5 5 0 0 1 5 5v20a5 5 0 0 1-5 5H22l-10 8v-8H8a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5Z" />
        <path className="empty-sign" d={clear ? "m15 21 6.5 6.5L34 15" : "M15 21h.01M24 21h.01M33 21h.01"} />
      </svg>
      <h2 className="nhsuk-heading-s">{clear ? t("empty_title") : partly}</h2>
      <p>
        {unread > 0 ? n("empty_partly", read + unread, read) : n("empty_read", read)} {critical > 0 && n("empty_critical", critical)}
      </p>
      {cut > 0 && <p>{n("empty_cut", cut)}</p>}
      {closed > 0 && <p>{t("empty_closed")}</p>}
      {unjudged > 0 && <p>{n("empty_unjudged", unjudged)}</p>}
      {uncovered > 0 && <p>{n("fold_uncovered", uncovered)}</p>}
    </div>
  );
}

/** A page that no adapter knows: the way on is to select some text. */
export function UnknownPage({ keys, onSetup }: { keys: string; onSetup(): void }) {
  const { t } = useWords();
  return (
    <div className="empty">
      <h2 className="nhsuk-heading-s">{t("unknown_title")}</h2>
      <p>{t("unknown_select")}</p>
      <p>
        {keys.split("+").map((key, at) => (
          <Fragment key={key}>
            {at > 0 && " + "}
            <kbd>{key}</kbd>
          </Fragment>
        ))}
      </p>
      <p>{t("unknown_menu", t("menu_check_selection"))}</p>
      <p className="soft">
        {t("unknown_where")} {t("unknown_again")}
      </p>
      <Button onClick={onSetup}>{t("panel_open_setup")}</Button>
    </div>
  );
}
