import { type ReactNode, useId } from "react";

export interface Option<V extends string> {
  value: V;
  label: string;
  hint?: ReactNode;
}

/** One of a few: radio buttons under a question. */
export function Choice<V extends string>(props: {
  question: string;
  hint?: ReactNode;
  options: Option<V>[];
  value: V | null;
  onChoose(value: V): void;
  locked?: boolean;
  /** The question is there for screen readers only. */
  hiddenQuestion?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="nhsuk-fieldset" disabled={props.locked} aria-describedby={props.hint ? `${name}-hint` : undefined}>
      <legend className={props.hiddenQuestion ? "nhsuk-u-visually-hidden" : "nhsuk-fieldset__legend nhsuk-fieldset__legend--s"}>
        {props.question}
      </legend>
      {props.hint && (
        <div id={`${name}-hint`} className="nhsuk-hint">
          {props.hint}
        </div>
      )}
      <div className="nhsuk-radios nhsuk-radios--small">
        {props.options.map((option) => (
          <div key={option.value} className="nhsuk-radios__item">
            <input
              type="radio"
              className="nhsuk-radios__input"
              id={`${name}-${option.value}`}
              name={name}
              value={option.value}
              checked={props.value === option.value}
              onChange={() => props.onChoose(option.value)}
              aria-describedby={option.hint ? `${name}-${option.value}-hint` : undefined}
            />
            <label className="nhsuk-label nhsuk-radios__label" htmlFor={`${name}-${option.value}`}>
              {option.label}
            </label>
            {option.hint && (
              <div id={`${name}-${option.value}-hint`} className="nhsuk-hint nhsuk-radios__hint">
                {option.hint}
              </div>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Yes or no: one tick box. */
export function Tick(props: { label: string; hint?: ReactNode; ticked: boolean; onTick(ticked: boolean): void; locked?: boolean }) {
  const id = useId();
  return (
    <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
      <div className="nhsuk-checkboxes__item">
        <input
          type="checkbox"
          className="nhsuk-checkboxes__input"
          id={id}
          checked={props.ticked}
          disabled={props.locked}
          onChange={(event) => props.onTick(event.target.checked)}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
        />
        <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
          {props.label}
        </label>
        {props.hint && (
          <div id={`${id}-hint`} className="nhsuk-hint nhsuk-checkboxes__hint">
            {props.hint}
          </div>
        )}
      </div>
    </div>
  );
}
