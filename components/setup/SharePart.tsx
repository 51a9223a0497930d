import { useState } from "react";
import type { Brought } from "../../lib/extension/sharing";
import { Button } from "../shared/Button";
import { TextArea } from "../shared/Field";
import { FileField } from "../shared/FileField";
import { Note } from "../shared/Notes";
import { useWords, type WordKey } from "../words";
import type { SetupActions, Shared } from "./types";

/** Larger files are no practice file. */
const MAX_BYTES = 1_000_000;

/** What the other parts of set-up call the settings. */
const NAMES: Record<Brought["to"], WordKey> = {
  policy: "part_policy",
  replies: "part_replies",
  replyHeader: "replies_header",
  replyFooter: "replies_footer",
  exceptions: "words_exceptions",
  extraWords: "words_extra",
  links: "links_title",
};

/** Policy, replies, word lists and links as one file: give it, or take one after seeing what it brings. */
export function SharePart({ actions }: { actions: Pick<SetupActions, "exportPractice" | "readShared" | "download" | "save"> }) {
  const { t, said: inWords } = useWords();
  const [read, setRead] = useState<Shared | null>(null);
  const [said, setSaid] = useState("");
  const open = async (file: File) => {
    setSaid("");
    if (file.size > MAX_BYTES) setRead({ ok: false, errors: [{ line: null, what: t("share_too_big") }] });
    else setRead(actions.readShared(await file.text()));
  };
  const take = async () => {
    if (!read?.ok) return;
    const kept = await actions.save(read.change);
    setRead(null);
    setSaid(kept.ok ? t("share_taken") : "");
  };
  return (
    <>
      <p>{t("share_text")}</p>
      <Button onClick={() => void actions.exportPractice().then((text) => actions.download("courtesy-practice.json", text))}>
        {t("share_export")}
      </Button>
      <FileField label={t("share_import")} accept=".json,application/json" onFile={(file) => void open(file)} />
      {read?.ok && (
        <Note>
          <p>{t("share_brings")}</p>
          <ul>
            {read.brings.map(({ to, items, locked }) => (
              <li key={to}>
                <strong>{t(NAMES[to])}:</strong>{" "}
                {locked ? t("locked_by_organisation") : items.filter(Boolean).join(", ") || t("verify_none")}
              </li>
            ))}
          </ul>
          <div className="row">
            <Button kind="main" onClick={() => void take()} disabled={read.brings.every(({ locked }) => locked)}>
              {t("share_take")}
            </Button>
            <Button kind="quiet" onClick={() => setRead(null)}>
              {t("cancel")}
            </Button>
          </div>
        </Note>
      )}
      {read && !read.ok && (
        <div role="alert" className="note note-problem">
          <p>
            <strong>{t("share_refused")}</strong>
          </p>
          <ul>
            {read.errors.slice(0, 20).map((error) => (
              <li key={`${error.line}-${error.what}`}>
                {error.line === null ? "" : `${t("share_line", error.line)} `}
                {inWords(error.what)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}

/** A file for whoever helps: shown whole before it is saved, so that nothing leaves unseen. */
export function SupportPart({ actions }: { actions: Pick<SetupActions, "supportFile" | "download"> }) {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);
  return (
    <>
      <p>{t("support_file_text")}</p>
      {text === null ? (
        <Button onClick={() => void actions.supportFile().then(setText)}>{t("support_make")}</Button>
      ) : (
        <>
          <TextArea label={t("support_read")} rows={12} readOnly value={text} />
          <Button kind="main" onClick={() => actions.download("courtesy-support.txt", text)}>
            {t("support_save")}
          </Button>
        </>
      )}
    </>
  );
}
