import { useEffect, useRef, useState } from "react";
import type { Policy, Problem } from "../../lib/model";
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
 * Choosing a code of conduct, or bringing one's own. Choosing a built-in one adopts it; `onDraft` hears the text that stands here and that
 * nobody has adopted yet, and `draft` gives it back to who comes again.
 */
export function PolicyPart({ settings, locked, policy, packs, today, actions, draft, onDraft }: SetupProps & DraftProps) {
  const { t } = useWords();
  const managed = locked.includes("adopted");
  const [picked, setPicked] = useState<string | null>(draft === "" ? null : "own");
  const [text, setText] = useState(draft);
  const [proposed, setProposed] = useState<Policy | null>(null);
  const [taken, setTaken] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const chosen = picked ?? (packs.some((pack) => pack.id === policy.id) ? policy.id : "own");
  // With the arrow keys one passes over codes that one does not want: the one on which a person stays, or goes on, is adopted.
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; adopt(): void } | null>(null);
  const settle = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current?.adopt();
    waiting.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only leaving this part counts.
  useEffect(() => settle, []);
  const unadopted = picked === "own" && !taken ? text : "";
  useEffect(() => onDraft(unadopted), [unadopted, onDraft]);
  const choose = (id: string) => {
    setProblem(null);
    setPicked(id);
    setProposed(null);
    clearTimeout(waiting.current?.timer);
    const pack = packs.find((candidate) => candidate.id === id);
    const adopt = () => pack && void actions.adopt(pack).then((result) => result.ok || setProblem(result.problem));
    waiting.current = pack && pack.id !== policy.id ? { timer: setTimeout(settle, STAYED), adopt } : null;
  };
  const bring = (brought: string) => {
    setText(brought);
    setTaken(false);
  };
  const open = async (file: File) => {
    // The reader of the text says what is wrong with one that is too long.
    bring(await file.slice(0, MOST_BYTES).text());
  };
  const adopt = async (own: Policy) => {
    const result = await actions.adopt(own);
    setTaken(result.ok);
    return result;
  };
  const read = () => {
    const result = actions.readPolicy(text);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setProposed({
      ...policy,
      id: "own",
      name: settings.practice.name || t("policy_own_name"),
      title: result.value.title,
      source: t("policy_own_source"),
      dated: today,
      clauses: result.value.clauses,
    });
  };
  return (
    <div className="stack">
      <PolicyCards packs={packs} chosen={chosen} onChoose={choose} locked={managed} />
      {problem && <ProblemNote problem={problem} />}
      {picked === "own" && !proposed && (
        <div>
          <TextArea
            label={t("policy_paste")}
            hint={t("policy_paste_hint")}
            rows={10}
            value={text}
            onChange={(event) => bring(event.target.value)}
          />
          <FileField label={t("policy_open")} accept=".txt,.md,.html,.htm,text/*" onFile={(file) => void open(file)} />
          <Button kind="main" onClick={read} disabled={text.trim() === ""}>
            {t("policy_read")}
          </Button>
        </div>
      )}
      {picked === "own" && proposed && (
        <section>
          <h3 className="nhsuk-heading-s">{t("clause_confirm_title")}</h3>
          <p>{t("clause_confirm_text")}</p>
          <ClauseList policy={proposed} judge={actions.judge} onAdopt={adopt} onCancel={() => setProposed(null)} />
        </section>
      )}
    </div>
  );
}
