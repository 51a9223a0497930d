import { type ReactNode, useEffect, useState } from "react";
import { TextArea, TextField } from "../shared/Field";

interface SavedProps {
  label: string;
  hint?: string;
  value: string;
  error?: string | null;
  locked?: boolean;
  type?: "text" | "url" | "tel" | "number";
  onSave(value: string): void;
}

/** A value typed here is kept when the person leaves the field. */
function useDraft({ value, onSave }: Pick<SavedProps, "value" | "onSave">) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  return { draft, setDraft, keep: () => draft !== value && onSave(draft) };
}

/** One line that saves itself. */
export function SavedField({ label, hint, value, error, locked, type, onSave }: SavedProps) {
  const { draft, setDraft, keep } = useDraft({ value, onSave });
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      locked={locked}
      type={type}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
    />
  );
}

interface AreaProps {
  rows?: number;
  /** What is said of the text as it is typed. */
  below?(draft: string): ReactNode;
}

/** Several lines that save themselves. */
export function SavedArea({ label, hint, value, error, locked, onSave, rows, below }: Omit<SavedProps, "type"> & AreaProps) {
  const { draft, setDraft, keep } = useDraft({ value, onSave });
  return (
    <>
      <TextArea
        label={label}
        hint={hint}
        error={error}
        locked={locked}
        rows={rows}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
      />
      {below?.(draft)}
    </>
  );
}

/** Splits a field with one entry a line. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
