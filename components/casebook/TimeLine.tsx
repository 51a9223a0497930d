import { useState } from "react";
import type { KeptEntry } from "../../lib/evidence";
import { Tick } from "../shared/Choice";
import { citeClauses } from "../shared/cite";
import { useWords, type WordKey } from "../words";
import type { Case } from "./types";

/** Everything that happened in a case, in the order of the log: a clock that was set back must not turn it round. Who only looked is shown on request. */
export function TimeLine({ each, people }: { each: Case; people: string[] }) {
  const words = useWords();
  const { t, moment } = words;
  const [looks, setLooks] = useState(false);
  const describe = ({ entry, captureId }: KeptEntry): string => {
    const about = captureId ? ` (${captureId})` : "";
    switch (entry.kind) {
      case "note":
        return `${t("casebook_note")}: ${entry.text}`;
      case "reply":
        return entry.overrodeReason ? t("casebook_event_override", entry.overrodeReason) : t("casebook_event_reply") + about;
      case "handover":
        return t("casebook_event_handover", entry.text);
      case "hold":
      case "release":
      case "formal_action":
        return `${t(`casebook_event_${entry.kind}`)}: ${entry.reason}`;
      case "status":
        return [t(`casebook_status_${entry.status}`), entry.reference].filter(Boolean).join(", ");
      case "export":
        return [t("casebook_event_export"), entry.recipient, entry.bagId].filter(Boolean).join(", ");
      case "seen":
        return t(`casebook_seen_${entry.result}`) + about;
      default:
        return t(`casebook_event_${entry.kind}` as WordKey) + about;
    }
  };
  const nameOf = (actor: string) => (actor === "system" ? "" : (people[Number(actor.slice(1)) - 1] ?? actor));
  const rows = [
    ...each.items.map(({ id, seq, capturedAt, actor, findings }) => {
      const what = [t("casebook_event_capture", id), citeClauses(words, findings)].filter(Boolean).join(" · ");
      return { seq, on: capturedAt, what, who: nameOf(actor) };
    }),
    ...each.entries
      .filter(({ entry }) => looks || entry.kind !== "view")
      .map((kept) => ({
        seq: kept.seq,
        on: kept.on,
        what: describe(kept),
        who: nameOf(kept.actor),
      })),
  ].sort((a, b) => a.seq - b.seq);
  return (
    <section aria-labelledby="time-line">
      <h3 className="nhsuk-heading-s" id="time-line">
        {t("casebook_time_line")}
      </h3>
      <ol className="time-line">
        {rows.map((row) => (
          <li key={row.seq}>
            <time dateTime={row.on}>{moment(row.on)}</time>
            <span className="time-line-what">{row.what}</span>
            {row.who && <span className="time-line-who">{row.who}</span>}
          </li>
        ))}
      </ol>
      <Tick label={t("casebook_show_looks")} ticked={looks} onTick={setLooks} />
    </section>
  );
}
