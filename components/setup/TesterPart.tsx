import { useState } from "react";
import type { Judgement, Policy } from "../../lib/model";
import { FindingState } from "../panel/CardHead";
import { Clause } from "../panel/Clause";
import { Button } from "../shared/Button";
import { SelectField, TextArea } from "../shared/Field";
import { levelOf, worstFirst } from "../shared/levels";
import { MarkedText } from "../shared/MarkedText";
import { useWords } from "../words";
import type { SetupActions } from "./types";

interface Triable {
  policy: Policy;
  label: string;
  /** Plain rules that the practice did not choose: nothing calls them its own. */
  plain: boolean;
}

/**
 * Paste past comments, one a paragraph, and see what each clause would have marked and why. Nothing is kept, and a code need not be in force
 * to be tried: of several, one is chosen.
 */
export function TesterPart({ judge, policies }: { judge: SetupActions["judge"]; policies: Triable[] }) {
  const { t, n } = useWords();
  const [chosen, setChosen] = useState(0);
  const [text, setText] = useState("");
  const [results, setResults] = useState<{ text: string; judgement: Judgement }[] | null>(null);
  const [failed, setFailed] = useState(false);
  const tryIt = async () => {
    const texts = text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter(Boolean);
    const judgements = await judge(texts, policies[chosen]!.policy).catch(() => null);
    setFailed(judgements === null);
    setResults(judgements?.map((judgement, at) => ({ text: texts[at]!, judgement })) ?? null);
  };
  const { plain } = policies[chosen]!;
  const marked = results?.filter(({ judgement }) => judgement.findings.length > 0).length ?? 0;
  return (
    <>
      {policies.length > 1 && (
        <SelectField
          label={t("tester_policy")}
          value={String(chosen)}
          options={policies.map(({ label }, at) => ({ value: String(at), label }))}
          onChoose={(at) => {
            setChosen(Number(at));
            setResults(null);
          }}
        />
      )}
      <TextArea
        label={t("tester_paste")}
        hint={t("tester_paste_hint")}
        rows={8}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button kind="main" disabled={text.trim() === ""} onClick={() => void tryIt()}>
        {t("tester_try")}
      </Button>
      <p role="status">{failed ? t("tester_failed") : results && n("tester_marked", marked, results.length)}</p>
      <ol className="plain-list stack">
        {results?.map(({ text: comment, judgement }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with each try and never reordered.
          <li key={at} className="card">
            <blockquote className="card-words">
              <MarkedText
                text={comment}
                spans={judgement.findings.flatMap((finding) => finding.spans.map((span) => ({ ...span, level: levelOf(finding) })))}
              />
            </blockquote>
            {[...judgement.findings].sort(worstFirst).map((finding) => (
              <div key={`${finding.category}-${finding.detector}`}>
                <FindingState finding={finding} plain={plain} />
                <Clause finding={finding} text={comment} uncovered={false} plain={plain} />
              </div>
            ))}
            {judgement.uncovered.map((finding) => (
              <div key={`${finding.category}-${finding.detector}`}>
                <FindingState finding={finding} uncovered />
                <Clause finding={finding} text={comment} uncovered />
              </div>
            ))}
            {judgement.pass && <p>{t(`pass_${judgement.pass.reason}`)}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
