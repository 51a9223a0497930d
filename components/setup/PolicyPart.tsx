import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { codeName, type Policy, type Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { TextArea } from "../shared/Field";
import { FileField } from "../shared/FileField";
import { ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import { ClauseList } from "./ClauseList";
import { PolicyCards } from "./PolicyCards";
import type { DraftProps, SetupProps } from "./types";

/** A code on which a person stays for this long is the one they want, in milliseconds. */
const STAYED = 600;

/** More of a file is not read: no code of conduct is as long. */
const MOST_BYTES = 12_000_000;

/**
 * Choosing a code of conduct, or bringing one's own. Choosing a built-in one adopts it; `onDrafts` hears what stands here and what
 * nobody has adopted yet, and `drafts` gives it back to who comes again.
 */
export function PolicyPart({ settings, locked, policy, packs, today, actions, drafts, onDrafts }: SetupProps & DraftProps) {
  const { t } = useWords();
  const managed = locked.includes("adopted");
  const [picked, setPicked] = useState<string | null>(drafts.pasted === "" || managed ? null : "own");
  const [text, setText] = useState(drafts.pasted);
  const [proposed, setProposed] = useState(drafts.proposed);
  const [taken, setTaken] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isPack = packs.some((pack) => pack.id === policy.id);
  const chosen = picked ?? (isPack ? policy.id : "own");
  const area = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // With the arrow keys one passes over codes that one does not want: the one on which a person stays, or goes on, is adopted.
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; adopt(): void } | null>(null);
  const settle = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current?.adopt();
    waiting.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only leaving this part counts.
  useEffect(() => settle, []);
  const open = picked === "own" && !taken;
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
    setPicked(id);
    if (taken) bringNew();
    clearTimeout(waiting.current?.timer);
    const pack = packs.find((candidate) => candidate.id === id);
    const adopt = () => pack && void actions.adopt(pack).then((result) => result.ok || setProblem(result.problem));
    waiting.current = pack && pack.id !== policy.id ? { timer: setTimeout(settle, STAYED), adopt } : null;
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
    // The reader of the text says what is wrong with one that is too long.
    bring(await file.slice(0, MOST_BYTES).text());
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
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    const own = {
      ...result.value,
      name: settings.practice.name || t("policy_own_name"),
      source: t("policy_own_source"),
      dated: today,
    };
    flushSync(() => setProposed(own));
    heading.current?.focus();
  };
  return (
    <div className="stack">
      <PolicyCards
        packs={packs}
        own={isPack ? null : { ...policy, name: codeName(policy, settings.practice.name) }}
        chosen={chosen}
        onChoose={choose}
        locked={managed}
      />
      {chosen === "own" && !picked && !managed && (
        <div>
          <Button onClick={again}>{t("policy_newer")}</Button>
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
      {picked === "own" && !proposed && (
        <div>
          <TextArea
            ref={area}
            label={t("policy_paste")}
            hint={t("policy_paste_hint")}
            rows={10}
            value={text}
            onChange={(event) => bring(event.target.value)}
          />
          <FileField label={t("policy_open")} accept=".txt,.md,.html,.htm,text/*" onFile={(file) => void bringFile(file)} />
          <Button kind="main" onClick={read} disabled={text.trim() === ""}>
            {t("policy_read")}
          </Button>
        </div>
      )}
      {picked === "own" && proposed && (
        <section>
          {/* The button that was pressed is gone: the focus goes where one reads on. */}
          <h3 ref={heading} tabIndex={-1} className="nhsuk-heading-s">
            {t("clause_confirm_title")}
          </h3>
          <p>{t("clause_confirm_text")}</p>
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
