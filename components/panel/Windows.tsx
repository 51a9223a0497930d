import type { Finding } from "../../lib/model";
import { useWords } from "../words";
import type { CardEntry } from "./entries";
import { HandOverDialog } from "./HandOverDialog";
import { ReplyDialog } from "./ReplyDialog";
import { ReportDialog } from "./ReportDialog";
import { ShortcutsDialog } from "./ShortcutsDialog";
import type { PanelActions, Replies } from "./types";

/** The window over the list, if any. */
export type Open = { what: "reply" | "report" | "hand_over"; card: CardEntry; finding: Finding } | { what: "keys" } | null;

/** Shows the one window that is open. */
export function Windows(props: {
  open: Open;
  replies: Replies;
  actions: PanelActions;
  keysOn: boolean;
  onKeysOn(on: boolean): void;
  onOpen(open: Open): void;
  onSay(message: string): void;
}) {
  const { t } = useWords();
  const { open, replies, actions } = props;
  const close = () => props.onOpen(null);
  if (!open) return null;
  if (open.what === "keys") return <ShortcutsDialog on={props.keysOn} onSwitch={props.onKeysOn} onClose={close} />;
  const { card, finding } = open;
  const { comment } = card.entry;
  const capture = () => {
    close();
    actions.capture(card.entry);
  };
  const done = (message: string) => {
    close();
    props.onSay(message);
  };
  if (open.what === "hand_over")
    return (
      <HandOverDialog
        comment={comment}
        finding={finding}
        replies={replies}
        onReply={() => props.onOpen({ what: "reply", card, finding })}
        onCapture={capture}
        onLog={(toWhom) => actions.logHandOver(comment, toWhom)}
        onClose={close}
      />
    );
  if (open.what === "report")
    return (
      <ReportDialog
        comment={comment}
        guide={actions.guide(comment, finding)}
        onCapture={capture}
        onLog={(reference, reason) => actions.logReport(comment, reference, reason)}
        onDone={() => done(t("report_logged"))}
        onClose={close}
      />
    );
  return (
    <ReplyDialog
      comment={comment}
      finding={finding}
      replies={replies}
      actions={actions}
      onCaptureFirst={capture}
      onDone={done}
      onClose={close}
    />
  );
}
