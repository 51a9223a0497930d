import { useId, useState } from "react";
import { useWords } from "../words";

/** A file from this computer. The browser's own field speaks the browser's language, so it lies unseen over words of ours. */
export function FileField(props: { label: string; accept: string; onFile(file: File): void }) {
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState("");
  const choose = (file: File | undefined) => {
    if (!file) return;
    setName(file.name);
    props.onFile(file);
  };
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={id}>
        {props.label}
      </label>
      <div className="file-field">
        <input
          id={id}
          type="file"
          accept={props.accept}
          // Emptied first: a file that was put right and is chosen again is news too.
          onClick={(event) => {
            event.currentTarget.value = "";
          }}
          onChange={(event) => choose(event.target.files?.[0])}
        />
        <span className="nhsuk-button nhsuk-button--small nhsuk-button--secondary" aria-hidden="true">
          {t("file_choose")}
        </span>
        <span aria-hidden="true">{name || t("file_none")}</span>
      </div>
    </div>
  );
}
