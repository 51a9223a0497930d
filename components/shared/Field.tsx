import { type ComponentPropsWithRef, type ReactNode, useId } from "react";
import { useWords } from "../words";

interface FieldFrame {
  label: string;
  /** One short sentence under the label. */
  hint?: ReactNode;
  /** What is wrong with the value, in plain words. */
  error?: string | null;
  /** Set by the organisation: shown, not changeable. */
  locked?: boolean;
  /** The label is there for screen readers only, because the place says it already. */
  hiddenLabel?: boolean;
}

function useFrame({ label, hint, error, locked, hiddenLabel }: FieldFrame) {
  const { t } = useWords();
  const id = useId();
  const described = [hint || locked ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
  const head = (
    <>
      <label htmlFor={id} className={hiddenLabel ? "nhsuk-u-visually-hidden" : "nhsuk-label"}>
        {label}
      </label>
      {(hint || locked) && (
        <div id={`${id}-hint`} className="nhsuk-hint">
          {locked && <span className="locked-note">{t("locked_by_organisation")} </span>}
          {hint}
        </div>
      )}
      {error && (
        <span id={`${id}-error`} className="nhsuk-error-message">
          {error}
        </span>
      )}
    </>
  );
  return {
    head,
    frame: `nhsuk-form-group${error ? " nhsuk-form-group--error" : ""}`,
    control: { id, "aria-describedby": described, "aria-invalid": error ? true : undefined, readOnly: locked || undefined },
  };
}

type Without<T> = Omit<T, keyof FieldFrame | "id" | "className">;

/** One line of text with its label. */
export function TextField({ label, hint, error, locked, hiddenLabel, ...rest }: FieldFrame & Without<ComponentPropsWithRef<"input">>) {
  const { head, frame, control } = useFrame({ label, hint, error, locked, hiddenLabel });
  return (
    <div className={frame}>
      {head}
      <input type="text" className={`nhsuk-input${error ? " nhsuk-input--error" : ""}`} {...rest} {...control} />
    </div>
  );
}

/** Several lines of text with their label. */
export function TextArea({ label, hint, error, locked, hiddenLabel, ...rest }: FieldFrame & Without<ComponentPropsWithRef<"textarea">>) {
  const { head, frame, control } = useFrame({ label, hint, error, locked, hiddenLabel });
  return (
    <div className={frame}>
      {head}
      <textarea
        rows={5}
        className={`nhsuk-textarea${error ? " nhsuk-textarea--error" : ""}`}
        {...rest}
        {...control}
        readOnly={rest.readOnly || control.readOnly}
      />
    </div>
  );
}

interface Option {
  value: string;
  label: string;
}
/** Options under a heading of their own. */
interface OptionGroup {
  label: string;
  options: Option[];
}
const asOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** A choice from a list that would be too long for radio buttons. */
export function SelectField({
  label,
  hint,
  error,
  locked,
  hiddenLabel,
  options,
  onChoose,
  value,
}: FieldFrame & { value: string; options: Option[] | OptionGroup[]; onChoose(value: string): void }) {
  const { head, frame, control } = useFrame({ label, hint, error, locked, hiddenLabel });
  const { readOnly, ...attributes } = control;
  return (
    <div className={frame}>
      {head}
      <select className="nhsuk-select" value={value} disabled={readOnly} onChange={(event) => onChoose(event.target.value)} {...attributes}>
        {options.map((option) =>
          "options" in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(asOption)}
            </optgroup>
          ) : (
            asOption(option)
          ),
        )}
      </select>
    </div>
  );
}
