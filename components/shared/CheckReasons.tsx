import type { ReactNode } from "react";
import type { ReplyCheck } from "../panel/types";
import { useWords } from "../words";

/** Why a reply is not safe to send as it stands: the words, and what speaks against them. */
export function CheckReasons(props: { text: string; check: ReplyCheck; children?: (reason: ReplyCheck["reasons"][number]) => ReactNode }) {
  const { said } = useWords();
  const { text, check } = props;
  return (
    <ul className="plain-list">
      {check.reasons.map((reason) => (
        <li key={`${reason.span.start}-${reason.why}`} className={`check-reason check-${check.verdict}`}>
          <q>{text.slice(reason.span.start, reason.span.end)}</q>: {said(reason.why)} {props.children?.(reason)}
        </li>
      ))}
    </ul>
  );
}
