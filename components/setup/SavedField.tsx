import { type ReactNode, useEffect, useState } from "react";
import { TextArea, TextField } from "../shared/Field";
import { useLeaving } from "./useLeaving";

interface SavedProps {
  label: string;
  hint?: string;
  value: string;
  error?: string | null;
  locked?: boolean;
  type?: "text" | "url" | "tel" | "number";
  maxLength?: number;
  onSave(value: string): void;
}

/** What a field needs so that a value typed into it is kept when the person leaves it. */
function useDraft({ value, onSave }: Pick<SavedProps, "value" | "onSave">) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  useLeaving(
    () => draft !== value,
    () => onSave(draft),
  );
  return {
    value: draft,
    onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
    onBlur: () => draft !== value && onSave(draft),
  };
}

/** One line that saves itself. */
export function SavedField({ value, onSave, ...field }: SavedProps) {
  return <TextField {...field} {...useDraft({ value, onSave })} />;
}

interface AreaProps {
  rows?: number;
  /** What is said of the text as it is typed. */
  below?(draft: string): ReactNode;
}

/** Several lines that save themselves. */
export function SavedArea({ value, onSave, below, ...field }: Omit<SavedProps, "type"> & AreaProps) {
  const draft = useDraft({ value, onSave });
  return (
    <>
      <TextArea {...field} {...draft} />
      {below?.(draft.value)}
    </>
  );
}

/** Splits a field with one entry a line. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
