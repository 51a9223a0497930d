import { useState } from "react";
import type { Finding } from "../../lib/model";
import { Button } from "../shared/Button";
import { citeClause } from "../shared/cite";
import { whyOf } from "../shared/why";
import { useWords } from "../words";

/** Letters of a clause that fit a card. */
const SHORT = 110;

interface ClauseProps {
  finding: Finding;
  /** The comment's words. */
  text: string;
  uncovered: boolean;
  /** The practice chose no code: the clause is a plain one, not its own. */
  plain?: boolean;
  /** The comment's words are blurred, so the reason must not repeat them. */
  blurred?: boolean;
}

/** The words of the code, whole when asked for, whose they are, and why they may apply. */
export function Clause({ finding, text, uncovered, plain = false, blurred = false }: ClauseProps) {
  const words = useWords();
  const { t } = words;
  const [whole, setWhole] = useState(false);
  const quote = finding.clause?.quote ?? "";
  const long = quote.length > SHORT;
  return (
    <>
      {finding.clause && (
        <div className="clause">
          <span className="clause-lead">{t(plain ? "card_plain_says" : "card_policy_says")}</span>{" "}
          <q>{whole || !long ? quote : `${quote.slice(0, quote.lastIndexOf(" ", SHORT))}…`}</q>{" "}
          {long && (
            <Button kind="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {whole ? t("card_clause_less") : t("card_clause_whole", citeClause(words, finding.clause.label))}
            </Button>
          )}
        </div>
      )}
      {uncovered && <p className="soft">{t("card_no_clause")}</p>}
      <p className="because">
        <span className="clause-lead">{t("card_why")}</span> {whyOf(words, finding, text, !blurred)}
      </p>
    </>
  );
}
