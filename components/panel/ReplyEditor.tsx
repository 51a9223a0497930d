import { useId } from "react";
import type { Span } from "../../lib/model";
import { Button } from "../shared/Button";
import { CheckReasons } from "../shared/CheckReasons";
import { useWords } from "../words";
import { betterWording } from "./better-wording";
import type { ReplyCheck } from "./types";

/** The text of a reply with the words underlined that the check is unsure of, and a better wording for each. */
export function ReplyEditor(props: {
  text: string;
  /** The text that was checked: what was typed since is not in it yet. */
  read: string;
  check: ReplyCheck;
  length: { used: number; limit: number | null };
  /** Id of what the check makes of the whole, which is said when it changes: the reasons are only read with the field. */
  verdict: string;
  onText(text: string): void;
  /** Cuts the text to what the site takes. */
  onShorten?(): void;
}) {
  const { t, n } = useWords();
  const id = useId();
  const { text, read, check, length } = props;
  const checked = read === text;
  const offered = firstOfSentences(read, check.reasons);
  const over = length.limit !== null && length.used > length.limit;
  return (
    <div className="reply-editor">
      <div className="reply-head">
        <label className="nhsuk-label" htmlFor={id}>
          {t("reply_text")}
        </label>
        <p id={`${id}-length`} className={over ? "nhsuk-error-message small" : "soft small"}>
          {length.limit === null ? n("reply_length", length.used) : t("reply_length_of", length.used, length.limit)}
          {over && ` ${t("reply_too_long")}`}
        </p>
      </div>
      <div className="reply-field">
        <div className="reply-back" aria-hidden="true">
          <Underlined text={text} check={checked ? check : null} />{" "}
        </div>
        <textarea
          id={id}
          className="nhsuk-textarea"
          value={text}
          onChange={(event) => props.onText(event.target.value)}
          aria-describedby={`${props.verdict} ${id}-check ${id}-length`}
          aria-invalid={check.verdict === "block" || over || undefined}
        />
      </div>
      {over && props.onShorten && (
        <Button kind="quiet" onClick={props.onShorten}>
          {t("reply_shorten")}
        </Button>
      )}
      <div id={`${id}-check`} className="reply-reasons">
        {check.reasons.length > 0 && (
          <CheckReasons text={read} check={check}>
            {(reason) =>
              reason.instead !== null &&
              offered.has(reason) && (
                <Better text={read} reason={{ ...reason, instead: reason.instead }} disabled={!checked} onText={props.onText} />
              )
            }
          </CheckReasons>
        )}
      </div>
    </div>
  );
}

/** What the check makes of the text as a whole, with the first words to change: it stays in sight where the reasons may not. */
export function CheckVerdict({ read, check }: { read: string; check: ReplyCheck }) {
  const { t } = useWords();
  const [first] = check.reasons;
  if (first === undefined) return read.trim() === "" ? null : <p className="check-ok">{t("reply_check_ok")}</p>;
  return (
    <p>
      <strong>{check.verdict === "block" ? t("reply_check_block") : t("reply_check_warn")}</strong>{" "}
      <q>{read.slice(first.span.start, first.span.end)}</q>
    </p>
  );
}

/** One better wording a sentence is enough: two would take each other's place. The next is offered when the first was taken. */
function firstOfSentences(text: string, reasons: ReplyCheck["reasons"]): Set<ReplyCheck["reasons"][number]> {
  const first = new Map<number, ReplyCheck["reasons"][number]>();
  for (const reason of reasons) {
    const { start } = betterWording(text, reason.span, "A sentence.");
    if (reason.instead !== null && !first.has(start)) first.set(start, reason);
  }
  return new Set(first.values());
}

/** A better wording to put in with one press. */
function Better(props: { text: string; reason: { span: Span; instead: string }; disabled: boolean; onText(text: string): void }) {
  const { t } = useWords();
  const { text, reason } = props;
  const { words, start, end } = betterWording(text, reason.span, reason.instead);
  return (
    <Button kind="quiet" disabled={props.disabled} onClick={() => props.onText(text.slice(0, start) + words + text.slice(end))}>
      {words === "" ? t("reply_take_out") : t("reply_say_instead", words)}
    </Button>
  );
}

/** The same text behind the field, so that the underlines stand exactly under the words. */
function Underlined({ text, check }: { text: string; check: ReplyCheck | null }) {
  const parts = [];
  let at = 0;
  for (const { span } of [...(check?.reasons ?? [])].sort((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(span.start, at);
    if (span.end <= start) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className={`check-mark check-mark-${check?.verdict}`}>
        {text.slice(start, span.end)}
      </mark>,
    );
    at = span.end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
