import { useEffect, useId, useMemo, useState } from "react";
import type { Finding, Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { SelectField } from "../shared/Field";
import { Note, ProblemNote } from "../shared/Notes";
import { useAfterPause } from "../shared/useAfterPause";
import { useWords } from "../words";
import { DoNotReply } from "./DoNotReply";
import { CheckVerdict, ReplyEditor } from "./ReplyEditor";
import { Steps } from "./Steps";
import type { Entry, PanelActions, Replies, ReplyLanguage } from "./types";

/** The check reads the reply once typing stops for this long, in milliseconds. */
const PAUSE = 120;

/** A reply that somebody changed. */
export interface Draft {
  language: ReplyLanguage;
  templateId: string;
  text: string;
}

/** Choosing, changing, checking and taking away a reply. A person sends it; Courtesy never does. */
export function ReplyDialog(props: {
  entry: Entry;
  /** Null for a comment that is fine. */
  finding: Finding | null;
  /** Why the window opened: what a press outside it could not do. */
  problem?: Problem;
  replies: Replies;
  actions: Pick<PanelActions, "copy" | "insert" | "replyRoom" | "openSetup">;
  /** Changed replies by comment: one that was closed to look something up is there again. */
  drafts: Map<string, Draft>;
  onCaptureFirst(): void;
  onDone(message: string): void;
  onClose(): void;
}) {
  const { t, date, when, said } = useWords();
  const { entry, finding, replies, actions, drafts } = props;
  const { comment } = entry;
  const about = `${comment.site} ${comment.id}`;
  const draft = drafts.get(about);
  const [language, setLanguage] = useState<ReplyLanguage>(draft?.language ?? replies.languages[0]!);
  const offer = useMemo(() => replies.offer(entry, finding, language), [replies, entry, finding, language]);
  const [templateId, setTemplateId] = useState(draft?.templateId ?? offer.templates[0]?.id ?? "");
  const [text, setText] = useState(draft?.text ?? offer.templates[0]?.text ?? "");
  const [problem, setProblem] = useState<Problem | null>(props.problem ?? null);
  const [reason, setReason] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [room, setRoom] = useState<number | null>(null);
  const read = useAfterPause(text, PAUSE);
  const check = useMemo(() => replies.check(read, comment), [replies, read, comment]);
  const length = useMemo(() => replies.length(text, comment, room), [replies, text, comment, room]);
  useEffect(() => {
    if (offer.templates.some((template) => template.text === text)) drafts.delete(about);
    else drafts.set(about, { language, templateId, text });
  }, [drafts, about, offer, language, templateId, text]);
  useEffect(() => {
    let here = true;
    void actions.replyRoom(comment).then((letters) => here && setRoom(letters));
    return () => {
      here = false;
    };
  }, [actions, comment]);
  const verdict = useId();
  const answered = replies.answered(comment);
  // As it was when the window opened: what is copied from here is no news to whoever copies it.
  const [copied] = useState(() => replies.copied(comment));
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
    const offered = replies.offer(entry, finding, next);
    choose(offered.templates.some((template) => template.id === templateId) ? templateId : (offered.templates[0]?.id ?? ""), offered);
  };
  const take = async (how: "copy" | "insert") => {
    // What was typed since the last pause has not been read yet.
    if (read !== text && replies.check(text, comment).verdict === "block") return;
    const result = await actions[how](comment, text, templateId, reason);
    if (result.ok) props.onDone(how === "copy" ? t("reply_copied") : t("reply_inserted"));
    else setProblem(result.problem);
  };
  const unusable = text.trim() === "" || check.verdict === "block" || (length.limit !== null && length.used > length.limit);
  if (offer.adviseAgainst && reason === null)
    return <DoNotReply card={offer.card} onCapture={props.onCaptureFirst} onReason={setReason} onClose={props.onClose} />;
  return (
    <Dialog
      // The window outlasts the page it was opened over: it says itself whom the reply is for.
      title={comment.author === "" ? t("reply_title") : t("reply_title_to", comment.author)}
      onClose={props.onClose}
      foot={
        <>
          {problem && <ProblemNote problem={problem} />}
          <div id={verdict} role="status">
            <CheckVerdict read={read} check={check} />
          </div>
          <div className="row">
            <Button kind="main" disabled={unusable} onClick={() => void take("copy")}>
              {t("reply_copy")}
            </Button>
            <Button disabled={unusable} onClick={() => void take("insert")}>
              {t("reply_insert")}
            </Button>
          </div>
          <p className="soft small">{t("reply_you_send")}</p>
        </>
      }
    >
      <Steps card={offer.card} />
      {answered !== null && (
        <Note tone="warning">
          <p>{t("reply_already", date(answered))}</p>
        </Note>
      )}
      {answered === null && copied !== null && (
        <Note tone="warning">
          <p>{t("reply_copied_before", when(copied))}</p>
        </Note>
      )}
      {offer.blocked && (
        <ProblemNote problem={offer.blocked}>
          <Button onClick={actions.openSetup}>{t("panel_open_setup")}</Button>
        </ProblemNote>
      )}
      {offer.templates.length > 1 && (
        <div className="reply-start">
          <SelectField
            label={t("reply_template")}
            value={templateId}
            options={offer.templates.map((template) => ({ value: template.id, label: said(template.title) }))}
            onChoose={(id) => choose(id)}
          />
          <Button kind="quiet" className="reply-add" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {t("reply_add")}
          </Button>
        </div>
      )}
      {adding && (
        <SelectField
          label={t("reply_add")}
          hiddenLabel
          value=""
          options={[
            { value: "", label: t("reply_add_none") },
            ...offer.templates
              .filter(({ text: piece }) => !text.includes(piece))
              .map(({ id, title }) => ({ value: id, label: said(title) })),
          ]}
          onChoose={add}
        />
      )}
      {replies.languages.length > 1 && (
        <SelectField
          label={t("reply_language")}
          options={replies.languages.map((value) => ({ value, label: t(`reply_language_${value}`) }))}
          value={language}
          onChoose={(value) => changeLanguage(value as ReplyLanguage)}
        />
      )}
      <ReplyEditor
        text={text}
        read={read}
        check={check}
        length={length}
        verdict={verdict}
        onText={setText}
        onShorten={() => setText(replies.shorten(text, comment, room))}
      />
    </Dialog>
  );
}
