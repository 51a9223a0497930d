import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { changesTo } from "../../lib/extension/drafts";
import { hasOwnCode } from "../../lib/extension/policy";
import { codeName, type Policy } from "../../lib/model";
import { Button } from "../shared/Button";
import { TextField } from "../shared/Field";
import { Note } from "../shared/Notes";
import { useWords } from "../words";
import { ClauseList } from "./ClauseList";
import { ClauseWords } from "./ClauseWords";
import { DisplayPart, KeepingPart, SitesPart, WordsPart } from "./DisplayPart";
import { PolicyPart } from "./PolicyPart";
import { PracticePart } from "./PracticePart";
import { type Part, partsWith } from "./parts";
import { RepliesPart } from "./RepliesPart";
import { SetupProblem } from "./SetupProblem";
import { SharePart, SupportPart } from "./SharePart";
import { StaffPart } from "./StaffPart";
import { stepsLeft } from "./steps";
import { TesterPart } from "./TesterPart";
import type { DraftProps, SetupProps } from "./types";
import { Versions } from "./Versions";

/** All settings, one part at a time. */
export function SettingsPage(props: SetupProps & DraftProps & { onFirstRun(): void }) {
  const words = useWords();
  const { t } = words;
  const [search, setSearch] = useState("");
  const found = partsWith(words, search);
  const [part, setPart] = useState<Part>("policy");
  const heading = useRef<HTMLHeadingElement>(null);
  // On a narrow window a part stands below all the names: chosen and not gone to, it would seem that nothing happened.
  const goTo = (name: Part) => {
    flushSync(() => setPart(name));
    heading.current?.focus();
  };
  const { settings, locked, policy, actions, drafts, onDrafts } = props;
  const plain = !hasOwnCode(settings);
  const left = stepsLeft(settings);
  const changes = changesTo(drafts, policy);
  const begun = locked.includes("adopted") ? null : changes ? "clauses" : drafts.pasted.trim() !== "" ? "policy" : null;
  const drop = () => onDrafts({ changed: null });
  const adopt = async (code: Policy) => {
    const result = await actions.adopt(code);
    if (result.ok) drop();
    return result;
  };
  const triable = [
    { policy, label: t("tester_now", policy.id === "neutral" ? t("policy_neutral") : codeName(policy, settings.practice.name)), plain },
    ...props.packs
      .filter(({ id }) => id !== policy.id)
      .map((pack) => ({ policy: pack, label: pack.id === "neutral" ? t("policy_neutral") : pack.name, plain: pack.id === "neutral" })),
  ];
  const parts: Record<Part, () => ReactNode> = {
    policy: () => <PolicyPart {...props} />,
    clauses: () =>
      locked.includes("adopted") ? (
        <>
          <p className="locked-note">{t("locked_by_organisation")}</p>
          <ClauseWords clauses={policy.clauses} />
        </>
      ) : (
        <ClauseList
          policy={policy}
          draft={changes}
          onDraft={(changed) => onDrafts({ changed })}
          plain={plain}
          judge={actions.judge}
          onAdopt={adopt}
        />
      ),
    practice: () => <PracticePart {...props} />,
    staff: () => <StaffPart {...props} />,
    words: () => <WordsPart {...props} />,
    replies: () => <RepliesPart {...props} />,
    display: () => <DisplayPart {...props} />,
    keeping: () => <KeepingPart {...props} />,
    sites: () => <SitesPart {...props} />,
    tester: () => <TesterPart judge={actions.judge} policies={triable} />,
    versions: () => (
      <Versions settings={settings} today={props.today} locked={locked.includes("adopted")} onDrop={changes && drop} onAdopt={adopt} />
    ),
    share: () => <SharePart actions={actions} />,
    support: () => <SupportPart actions={actions} />,
  };
  return (
    <div className="setup-page settings-page">
      <header className="settings-head">
        <h1 className="nhsuk-heading-l">{t("settings_title")}</h1>
        <div className="row">
          {left.length === 0 && <Button onClick={props.onFirstRun}>{t("settings_four_steps")}</Button>}
          <Button onClick={actions.openSample}>{t("first_open_sample")}</Button>
        </div>
      </header>
      <SetupProblem {...props} />
      {left.length > 0 && (
        <Note>
          <p>{t("settings_left", left.map((step) => t(`first_${step}_title`)).join(" · "))}</p>
          <Button onClick={props.onFirstRun}>{t("settings_go_on")}</Button>
        </Note>
      )}
      {begun && (
        <Note tone="warning">
          <p>{t(`draft_${begun}`)}</p>
          <div className="row">
            {part !== begun && <Button onClick={() => goTo(begun)}>{t("settings_go_on")}</Button>}
            {begun === "clauses" && (
              <Button kind="quiet" onClick={drop}>
                {t("draft_drop")}
              </Button>
            )}
          </div>
        </Note>
      )}
      <div className="settings-body">
        <nav aria-label={t("settings_parts")}>
          <TextField type="search" label={t("settings_search")} value={search} onChange={(event) => setSearch(event.target.value)} />
          <p role="status">{found.length === 0 && t("settings_search_none")}</p>
          <ul className="plain-list settings-nav">
            {found.map((name) => (
              <li key={name}>
                <button type="button" aria-current={name === part ? "page" : undefined} onClick={() => goTo(name)}>
                  {t(`part_${name}`)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h2 ref={heading} tabIndex={-1} className="nhsuk-heading-m">
            {t(`part_${part}`)}
          </h2>
          {parts[part]()}
        </main>
      </div>
    </div>
  );
}
