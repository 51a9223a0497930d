import { CATEGORIES, type Category, type Clause } from "../../lib/model";
import { remarksOn } from "../../lib/policy/import-remarks";
import { Button } from "../shared/Button";
import { citeClause } from "../shared/cite";
import { TextArea } from "../shared/Field";
import { useWords } from "../words";

const NAMED = (Object.keys(CATEGORIES) as Category[]).filter((category) => CATEGORIES[category] !== "safety");

/** Letters in a line of the box, more or less, for browsers that cannot fit a box to its words; and how high it gets at most. */
const LINE = 80;
const MOST_LINES = 12;

/** One clause to confirm or change: its words, and what it covers. */
export function ClauseEditor(props: { clause: Clause; onChange(clause: Clause): void; onRemove(): void }) {
  const words = useWords();
  const { t, n, date, said } = words;
  const { clause } = props;
  const label = citeClause(words, clause.label);
  const toggle = (category: Category) =>
    props.onChange({
      ...clause,
      categories: clause.categories.includes(category)
        ? clause.categories.filter((other) => other !== category)
        : [...clause.categories, category],
    });
  return (
    <li className="clause-editor">
      <TextArea
        label={label}
        rows={Math.min(MOST_LINES, Math.max(3, Math.ceil(clause.quote.length / LINE)))}
        value={clause.quote}
        onChange={(event) => props.onChange({ ...clause, quote: event.target.value })}
      />
      {/* Where the makers have left notes, those say more. */}
      {clause.notes.length === 0 &&
        remarksOn(clause.quote).map((remark) => (
          <p key={remark} className="note note-warning small">
            {said(remark)}
          </p>
        ))}
      <details>
        <summary>
          {clause.categories.length === 0 ? t("clause_covers_nothing") : n("clause_covers", clause.categories.length)}
          {clause.categories.length > 0 && `: ${clause.categories.map((category) => t(`category_${category}`)).join(", ")}`}
        </summary>
        <fieldset className="clause-categories">
          <legend className="nhsuk-u-visually-hidden">{t("clause_covers_question", label)}</legend>
          {NAMED.map((category) => (
            <label key={category} className="tick">
              <input type="checkbox" checked={clause.categories.includes(category)} onChange={() => toggle(category)} />
              {t(`category_${category}`)}
            </label>
          ))}
        </fieldset>
      </details>
      {clause.notes.map((note) => (
        <p key={note.text} className="note small">
          {said(note.text)} <span className="soft">{t("clause_note", said(note.source), date(note.dated))}</span>
        </p>
      ))}
      <Button kind="quiet" onClick={props.onRemove}>
        {t("clause_remove", label)}
      </Button>
    </li>
  );
}
