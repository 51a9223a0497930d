import { useState } from "react";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { LongList } from "../shared/LongList";
import { ProblemNote } from "../shared/Notes";
import { useWords, type WordKey } from "../words";
import { Blurred } from "./Blurred";
import type { CaseBookActions, KeptAside } from "./types";

/** Hand-overs, reports and replies about comments that nobody captured: no case has them, and none of them may be lost from sight. */
export function AsideList(props: { asides: KeptAside[]; people: string[]; blur: boolean; actions: CaseBookActions }) {
  const { t, moment } = useWords();
  const { asides, people, actions } = props;
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (asides.length === 0 && said === null) return null;
  const what = ({ entry }: KeptAside): string => {
    if (entry.kind === "handover") return t("casebook_event_handover", entry.text);
    if (entry.kind === "status") return [t(`casebook_status_${entry.status}`), entry.reference].filter(Boolean).join(", ");
    return entry.overrodeReason ? t("casebook_event_override", entry.overrodeReason) : t("casebook_event_reply");
  };
  return (
    <details className="role-list">
      <summary>{t("casebook_asides", asides.length)}</summary>
      <p>{t("casebook_asides_intro")}</p>
      {problem && <ProblemNote problem={problem} />}
      <p role="status">{said}</p>
      <LongList items={asides} className="aside-list">
        {(aside) => {
          const { of } = aside.entry;
          const who = people[Number(aside.actor.slice(1)) - 1] ?? aside.actor;
          return (
            <li key={aside.seq}>
              <p>
                <strong>{what(aside)}</strong>
              </p>
              <p className="case-row-facts">
                {moment(aside.on)} · {who} · {t(`site_${of.site}` as WordKey)} ·{" "}
                <bdi>{of.handle ?? (of.author || t("card_no_author"))}</bdi>
              </p>
              <Blurred blur={props.blur}>
                <p className="case-row-words">{of.words || t("card_no_words")}</p>
              </Blurred>
              <div className="row">
                {of.permalink && /^https?:\/\//.test(of.permalink) && (
                  <a href={of.permalink} target="_blank" rel="noreferrer">
                    {t("casebook_aside_open")}
                  </a>
                )}
                <Button
                  kind="quiet"
                  onClick={async () => {
                    // With the last note the list would go, and what is said of it too.
                    setSaid("");
                    const erased = await actions.eraseAside(aside.seq);
                    setProblem(erased.ok ? null : erased.problem);
                    setSaid(erased.ok ? t("casebook_aside_erased") : null);
                  }}
                >
                  {t("casebook_aside_erase")}
                </Button>
              </div>
            </li>
          );
        }}
      </LongList>
    </details>
  );
}
