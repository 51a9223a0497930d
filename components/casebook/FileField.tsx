import { useId } from "react";

/** A file from this computer. */
export function FileField(props: { label: string; accept: string; onFile(file: File | null): void }) {
  const id = useId();
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        className="file-field"
        type="file"
        accept={props.accept}
        onChange={(event) => props.onFile(event.target.files?.[0] ?? null)}
      />
    </div>
  );
}
