import { useState } from "react";
import type { Policy, Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { TextArea } from "../shared/Field";
import { ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import { ClauseList } from "./ClauseList";
import { PolicyCards } from "./PolicyCards";
import type { SetupProps } from "./types";

/** Choosing a code of conduct, or bringing one's own. Choosing a built-in one adopts it at once. */
export function PolicyPart({ settings, locked, policy, packs, today, actions }: SetupProps) {
  const { t } = useWords();
  const managed = locked.includes("adopted");
  const [own, setOwn] = useState(false);
  const [text, setText] = useState("");
  const [proposed, setProposed] = useState<Policy | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const chosen = own ? "own" : packs.some((pack) => pack.id === policy.id) ? policy.id : "own";
  const choose = async (id: string) => {
    setProblem(null);
    setOwn(id === "own");
    setProposed(null);
    const pack = packs.find((candidate) => candidate.id === id);
    if (!pack) return;
    const result = await actions.adopt(pack);
    if (!result.ok) setProblem(result.problem);
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
      <PolicyCards packs={packs} chosen={chosen} onChoose={(id) => void choose(id)} locked={managed} />
      {problem && <ProblemNote problem={problem} />}
      {own && !proposed && (
        <div>
          <TextArea
            label={t("policy_paste")}
            hint={t("policy_paste_hint")}
            rows={10}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button kind="main" onClick={read} disabled={text.trim() === ""}>
            {t("policy_read")}
          </Button>
        </div>
      )}
      {own && proposed && (
        <section>
          <h3 className="nhsuk-heading-s">{t("clause_confirm_title")}</h3>
          <p>{t("clause_confirm_text")}</p>
          <ClauseList policy={proposed} onAdopt={actions.adopt} onCancel={() => setProposed(null)} />
        </section>
      )}
    </div>
  );
}
