import { useRef } from "react";
import type { Done } from "../../lib/extension/memory";
import type { Comment, Finding, Problem } from "../../lib/model";
import { useWords } from "../words";
import { HandOverDialog } from "./HandOverDialog";
import { type Draft, ReplyDialog } from "./ReplyDialog";
import { ReportDialog } from "./ReportDialog";
import { ShortcutsDialog } from "./ShortcutsDialog";
import { SketchDialog } from "./SketchDialog";
import { standing } from "./standing";
import type { Entry, PanelActions, Replies } from "./types";

/** The window over the list, if any. */
export type Open =
  | { what: "reply"; entry: Entry; finding: Finding | null; problem?: Problem }
  | { what: "report" | "hand_over"; entry: Entry; finding: Finding }
  | { what: "keys" }
  | { what: "sketch"; sketch: string }
  | null;

/** Shows the one window that is open. */
export function Windows(props: {
  open: Open;
  replies: Replies;
  actions: PanelActions;
  keysOn: boolean;
  /** The page is one of the practice's own; null while it did not say which are. */
  ownPage: boolean | null;
  /** What was done about a comment before. */
  done(comment: Comment): Done | null;
  onOpen(open: Open): void;
  onSay(message: string): void;
}) {
  const { t } = useWords();
  const { open, replies, actions } = props;
  const drafts = useRef(new Map<string, Draft>());
  const close = () => props.onOpen(null);
  if (!open) return null;
  if (open.what === "keys") return <ShortcutsDialog on={props.keysOn} onSwitch={actions.useLetterKeys} onClose={close} />;
  const done = (message: string) => {
    close();
    props.onSay(message);
  };
  if (open.what === "sketch") {
    const save = () => {
      actions.saveSketch(open.sketch);
      done(t("sketch_saved"));
    };
    return <SketchDialog sketch={open.sketch} onSave={save} onClose={close} />;
  }
  const { entry } = open;
  const { comment } = entry;
  const capture = () => {
    close();
    actions.capture(entry);
  };
  if (open.what === "hand_over")
    return (
      <HandOverDialog
        entry={entry}
        finding={open.finding}
        replies={replies}
        onReply={() => props.onOpen({ what: "reply", entry, finding: open.finding })}
        onCapture={capture}
        onLog={(toWhom) => actions.logHandOver(comment, toWhom)}
        onClose={close}
      />
    );
  if (open.what === "report")
    return (
      <ReportDialog
        comment={comment}
        guide={actions.guide(comment, open.finding)}
        own={entry.underOwn ?? props.ownPage}
        captured={standing(props.done(comment)).captured}
        onCapture={capture}
        onLog={(reference, reason) => actions.logReport(comment, reference, reason)}
        onDone={() => done(t("report_logged"))}
        onClose={close}
      />
    );
  return (
    <ReplyDialog
      entry={entry}
      finding={open.finding}
      problem={open.what === "reply" ? open.problem : undefined}
      replies={replies}
      actions={actions}
      drafts={drafts.current}
      onCaptureFirst={capture}
      onDone={done}
      onClose={close}
    />
  );
}
