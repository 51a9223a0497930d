import { useEffect, useMemo, useState } from "react";
import type { Comment, Finding, Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { Choice } from "../shared/Choice";
import { Dialog } from "../shared/Dialog";
import { SelectField, TextField } from "../shared/Field";
import { Note, ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import { ReplyEditor } from "./ReplyEditor";
import type { PanelActions, Replies, ReplyLanguage } from "./types";

/** Choosing, changing, checking and taking away a reply. A person sends it; Courtesy never does. */
export function ReplyDialog(props: {
  comment: Comment;
  finding: Finding | null;
  replies: Replies;
  actions: Pick<PanelActions, "copy" | "insert" | "history" | "capture" | "openSetup">;
  onCaptureFirst(): void;
  onDone(message: string): void;
  onClose(): void;
}) {
  const { t, date } = useWords();
  const { comment, finding, replies, actions } = props;
  const [language, setLanguage] = useState<ReplyLanguage>(replies.languages[0]!);
  const offer = useMemo(() => replies.offer(comment, finding, language), [replies, comment, finding, language]);
  const [templateId, setTemplateId] = useState(offer.templates[0]?.id ?? "");
  const [text, setText] = useState(offer.templates[0]?.text ?? "");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [history, setHistory] = useState<{ on: string; templateId: string }[]>([]);
  const forbidden = offer.step === "capture_first";
  const [reason, setReason] = useState<string | null>(null);
  const [typedReason, setTypedReason] = useState("");
  const check = useMemo(() => replies.check(text, comment), [replies, text, comment]);
  const length = useMemo(() => replies.length(text, comment), [replies, text, comment]);
  useEffect(() => {
    let here = true;
    void actions.history(comment).then((earlier) => here && setHistory(earlier));
    return () => {
      here = false;
    };
  }, [actions, comment]);
  const last = history[history.length - 1];
  const choose = (id: string, from = offer) => {
    setTemplateId(id);
    setText(from.templates.find((template) => template.id === id)?.text ?? "");
  };
  const add = (id: string) => {
    const piece = offer.templates.find((template) => template.id === id)?.text;
    if (piece) setText(`${text.trimEnd()}\n\n${piece}`.trimStart());
  };
  const changeLanguage = (next: ReplyLanguage) => {
    setLanguage(next);
    const offered = replies.offer(comment, finding, next);
    choose(offered.templates.some((template) => template.id === templateId) ? templateId : (offered.templates[0]?.id ?? ""), offered);
  };
  const take = async (how: "copy" | "insert") => {
    const result = await actions[how](comment, text, templateId, reason);
    if (result.ok) props.onDone(how === "copy" ? t("reply_copied") : t("reply_inserted"));
    else setProblem(result.problem);
  };
  const unusable = text.trim() === "" || check.verdict === "block" || (length.limit !== null && length.used > length.limit);
  if (forbidden && reason === null)
    return (
      <Dialog title={t("reply_do_not_title")} onClose={props.onClose}>
        <p>{t("card_capture_first")}</p>
        <p>
          <Button kind="main" onClick={props.onCaptureFirst}>
            {t("deed_capture")}
          </Button>
        </p>
        <TextField
          label={t("reply_why_anyway")}
          hint={t("reply_why_anyway_hint")}
          value={typedReason}
          onChange={(event) => setTypedReason(event.target.value)}
        />
        <Button disabled={typedReason.trim().length < 3} onClick={() => setReason(typedReason.trim())}>
          {t("reply_go_on")}
        </Button>
      </Dialog>
    );
  return (
    <Dialog title={t("reply_title")} onClose={props.onClose}>
      {last && (
        <Note tone="warning">
          <p>{t("reply_already", date(last.on))}</p>
        </Note>
      )}
      {offer.blocked && (
        <ProblemNote problem={offer.blocked}>
          <Button onClick={actions.openSetup}>{t("panel_open_setup")}</Button>
        </ProblemNote>
      )}
      {problem && <ProblemNote problem={problem} />}
      {offer.templates.length > 1 && (
        <SelectField
          label={t("reply_template")}
          value={templateId}
          options={offer.templates.map((template) => ({ value: template.id, label: template.title }))}
          onChoose={(id) => choose(id)}
        />
      )}
      {offer.templates.length > 1 && (
        <SelectField
          label={t("reply_add")}
          value=""
          options={[
            { value: "", label: t("reply_add_none") },
            ...offer.templates.filter(({ text: piece }) => !text.includes(piece)).map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChoose={add}
        />
      )}
      {replies.languages.length > 1 && (
        <Choice
          question={t("reply_language")}
          options={replies.languages.map((value) => ({ value, label: t(`reply_language_${value}`) }))}
          value={language}
          onChoose={changeLanguage}
        />
      )}
      <ReplyEditor text={text} check={check} length={length} onText={setText} />
      <div className="row">
        <Button kind="main" disabled={unusable} onClick={() => void take("copy")}>
          {t("reply_copy")}
        </Button>
        <Button disabled={unusable} onClick={() => void take("insert")}>
          {t("reply_insert")}
        </Button>
      </div>
      <p className="soft">{t("reply_you_send")}</p>
    </Dialog>
  );
}
