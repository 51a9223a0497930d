import type { Clause } from "../../lib/model";
import { citeClause } from "../shared/cite";
import { useWords } from "../words";

/** The clauses of a code, to read. */
export function ClauseWords({ clauses }: { clauses: Clause[] }) {
  const words = useWords();
  return (
    <dl>
      {clauses.map((clause) => (
        <div key={clause.id}>
          <dt>
            <strong>{citeClause(words, clause.label)}</strong>
          </dt>
          <dd>{clause.quote}</dd>
        </div>
      ))}
    </dl>
  );
}
