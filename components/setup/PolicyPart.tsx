import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { hasOwnCode } from "../../lib/extension/policy";
import { codeName, type Policy, type Problem, type Result } from "../../lib/model";
import { Button } from "../shared/Button";
import { TextArea } from "../shared/Field";
import { FileField } from "../shared/FileField";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import { ClauseList } from "./ClauseList";
import { PolicyCards } from "./PolicyCards";
import { textOfFile } from "./text-of-file";
import { textOfPaste } from "./text-of-paste";
import type { DraftProps, SetupProps } from "./types";
import { useLeaving } from "./useLeaving";

/**
 * Choosing a code of conduct, or bringing one's own. Choosing a built-in one adopts it; `onDrafts` hears what stands here and what
 * nobody has adopted yet, and `drafts` gives it back to who comes again.
 */
export function PolicyPart({ settings, locked, policy, packs, today, actions, drafts, onDrafts }: SetupProps & DraftProps) {
  const { t, said } = useWords();
  const managed = locked.includes("adopted");
  const [picked, setPicked] = useState<string | null>(drafts.pasted === "" || managed ? null : "own");
  const [text, setText] = useState(drafts.pasted);
  const [proposed, setProposed] = useState(drafts.proposed);
  // Read again rather than kept: what is checked may have been left for days.
  const checking = proposed !== null;
  const remarks = useMemo(() => {
    const read = checking ? actions.readPolicy(text) : null;
    return read?.ok ? read.value.remarks : [];
  }, [actions, checking, text]);
  const [taken, setTaken] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isPack = packs.some((pack) => pack.id === policy.id);
  // Plain rules that nobody adopted are not chosen: shown as such they could not be chosen any more.
  const plain = !hasOwnCode(settings);
  const chosen = picked ?? (plain ? null : isPack ? policy.id : "own");
  const area = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const bringing = useRef<HTMLDivElement>(null);
  const refusal = useRef<HTMLDivElement>(null);
  // With the arrow keys one passes over codes that one does not want, and may stop to read or hear each: the one at which a person goes on
  // to something else is adopted.
  const byKey = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  const settle = () => {
    waiting.current?.();
    waiting.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only leaving this part counts.
  useEffect(() => settle, []);
  useLeaving(() => waiting.current !== null, settle);
  const open = picked === "own" && !taken;
  const pasting = picked === "own" && !proposed;
  const [pasted, checked] = open ? [text, proposed] : ["", null];
  useEffect(() => {
    if (!managed) onDrafts({ pasted, proposed: checked });
  }, [managed, pasted, checked, onDrafts]);
  const bringNew = () => {
    bring("");
    setProposed(null);
  };
  const choose = (id: string) => {
    setProblem(null);
    flushSync(() => setPicked(id));
    if (taken) bringNew();
    const pack = packs.find((candidate) => candidate.id === id);
    // The words that are in force already make no new version.
    waiting.current = pack ? () => void actions.adopt(pack).then((result) => result.ok || setProblem(result.problem)) : null;
    if (byKey.current) return;
    settle();
    // What opens below the last choice may lie out of sight. With the arrow keys it stays put: what has the focus must not go out of sight.
    bringing.current?.scrollIntoView?.({ block: "nearest" });
  };
  const bring = (brought: string) => {
    setText(brought);
    setTaken(false);
  };
  const again = () => {
    flushSync(() => setPicked("own"));
    area.current?.focus();
  };
  const bringFile = async (file: File) => {
    const brought = await textOfFile(file);
    const result = actions.readPolicy(brought);
    refuse(result);
    // What is no code would take the place of what stands here already; a document or a picture, also of what can be read.
    if (result.ok) bring(brought);
  };
  const refuse = (result: Result<unknown>) => {
    flushSync(() => setProblem(result.ok ? null : result.problem));
    refusal.current?.scrollIntoView?.({ block: "nearest" });
  };
  const adopt = async (own: Policy) => {
    const result = await actions.adopt(own);
    setTaken(result.ok);
    if (result.ok) setProposed(own);
    return result;
  };
  const change = (own: Policy) => {
    setProposed(own);
    setTaken(false);
  };
  const read = () => {
    const result = actions.readPolicy(text);
    refuse(result);
    if (!result.ok) return;
    const own = {
      ...result.value.policy,
      name: settings.practice.name || t("policy_own_name"),
      source: t("policy_own_source"),
      dated: today,
    };
    flushSync(() => setProposed(own));
    heading.current?.focus();
  };
  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears how one chooses inside, and that one is done. */}
      <div
        onKeyDown={() => {
          byKey.current = true;
        }}
        onPointerDown={() => {
          byKey.current = false;
        }}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || settle()}
      >
        <PolicyCards
          packs={packs}
          own={isPack ? null : { ...policy, name: codeName(policy, settings.practice.name) }}
          chosen={chosen}
          onChoose={choose}
          locked={managed}
        />
      </div>
      {chosen === "own" && !picked && !managed && (
        <div>
          <Button onClick={again}>{t("policy_newer")}</Button>
        </div>
      )}
      {problem && !pasting && <ProblemNote problem={problem} />}
      {pasting && (
        <div ref={bringing}>
          <TextArea
            ref={area}
            label={t("policy_paste")}
            hint={t("policy_paste_hint")}
            rows={10}
            value={text}
            onChange={(event) => bring(event.target.value)}
            onPaste={(event) => {
              const words = textOfPaste(event.clipboardData);
              if (words === null) return;
              event.preventDefault();
              const { selectionStart, selectionEnd } = event.currentTarget;
              bring(text.slice(0, selectionStart) + words + text.slice(selectionEnd));
            }}
          />
          <FileField label={t("policy_open")} accept=".txt,.md,.html,.htm,text/*" onFile={(file) => void bringFile(file)} />
          {/* Beside the button: above the text it would be out of sight on a small screen. */}
          {problem && (
            <div ref={refusal}>
              <ProblemNote problem={problem} />
            </div>
          )}
          <Button kind="main" onClick={read} disabled={text.trim() === ""}>
            {t("policy_read")}
          </Button>
        </div>
      )}
      {picked === "own" && proposed && (
        <section>
          {/* The button that was pressed is gone: the focus goes where one reads on. */}
          <h2 ref={heading} tabIndex={-1} className="nhsuk-heading-s">
            {t("clause_confirm_title")}
          </h2>
          <p>{t("clause_confirm_text")}</p>
          {remarks.length > 0 && (
            <Note tone="warning">
              <p>{t("clause_around")}</p>
              <ul>
                {remarks.map((remark) => (
                  <li key={remark}>{said(remark)}</li>
                ))}
              </ul>
            </Note>
          )}
          <ClauseList
            policy={proposed}
            draft={taken ? null : proposed}
            onDraft={change}
            judge={actions.judge}
            onAdopt={adopt}
            onCancel={() => setProposed(null)}
          />
        </section>
      )}
    </div>
  );
}
