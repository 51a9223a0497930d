import { useState } from "react";
import type { Comment, Finding, Problem } from "../../lib/model";
import { useWords } from "../words";
import type { Deed } from "./CardActions";
import { type CardEntry, exceptionWords } from "./entries";
import { type Row, rowKey } from "./rows";
import type { Said } from "./SaidToast";
import type { Entry, PanelProps, SettledReason } from "./types";
import type { Open } from "./Windows";

/**
 * What is done by a press on a card, a row or a key: at once, or in a window that opens for it; and what is said of it. `goBack` leads to the
 * comment of which something was undone, once it is there again: as a card, where only that would do.
 */
export function useDeeds(
  { actions, replies }: Pick<PanelProps, "actions" | "replies">,
  goBack: (comment: string, as?: Row["kind"]) => void,
) {
  const { t, said } = useWords();
  const [open, setOpen] = useState<Open>(null);
  const [toast, setToast] = useState<Said | null>(null);
  /** Key of the row whose reasons for "not a breach" are open. */
  const [settling, setSettling] = useState("");

  const say = (message: string, more: Partial<Said> = {}) => setToast({ message, key: Date.now(), ...more });
  const sayProblem = ({ what, todo }: Problem) => say(`${said(what)} ${said(todo)}`);

  /** Copies the first reply, where there is nothing to choose, to mend or to know before. */
  const copyFirst = async ({ entry }: CardEntry, finding: Finding) => {
    const { comment } = entry;
    const offer = replies.offer(entry, finding, replies.languages[0]!);
    const template = offer.templates[0];
    const before = replies.answered(comment) ?? replies.copied(comment);
    if (!template || offer.blocked || before !== null || replies.check(template.text, comment).verdict !== "ok")
      return setOpen({ what: "reply", entry, finding });
    const result = await actions.copy(comment, template.text, template.id, null);
    if (result.ok) say(t("reply_copied"));
    else setOpen({ what: "reply", entry, finding, problem: result.problem });
  };
  const reveal = (comment: Comment) => void actions.reveal(comment).then((shown) => shown.ok || sayProblem(shown.problem));

  return {
    open,
    setOpen,
    toast,
    setToast,
    settling,
    setSettling,
    say,
    reveal,
    async openSketch() {
      const drawn = await actions.sketch();
      if (drawn.ok) setOpen({ what: "sketch", sketch: drawn.value });
      else sayProblem(drawn.problem);
    },
    settle(entry: Entry, reason: SettledReason | null) {
      setSettling("");
      actions.settle(entry, reason);
      if (reason === null) return;
      const words = exceptionWords(entry);
      const undo = () => {
        actions.settle(entry, null);
        goBack(entry.comment.id, "card");
      };
      say(t("settle_done"), { undo, ...(words === null ? {} : { exception: words }) });
    },
    sayPosted(comment: Comment, posted: boolean) {
      actions.sayPosted(comment, posted);
      const undo = () => {
        actions.sayPosted(comment, null);
        goBack(comment.id);
      };
      say(t(posted ? "reply_posted_noted" : "reply_not_posted_noted"), { undo });
    },
    deed(name: Deed, card: CardEntry, finding: Finding) {
      const { entry } = card;
      if (name === "copy") void copyFirst(card, finding);
      else if (name === "capture") {
        // What was only said makes room for how the capture goes; what can still be undone stays.
        setToast((before) => (before?.undo ? before : null));
        actions.capture(entry);
      } else if (name === "reveal") reveal(entry.comment);
      else if (name === "settle") setSettling(rowKey({ kind: "card", card }));
      else setOpen({ what: name === "report" || name === "hand_over" ? name : "reply", entry, finding });
    },
  };
}
