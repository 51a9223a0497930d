import { AccountPart } from "./AccountPart";
import { CheckPart } from "./CheckPart";
import { DuePart } from "./DuePart";
import { ErasedPart } from "./ErasedPart";
import { RestorePart } from "./RestorePart";
import { StampPart } from "./StampPart";
import type { CaseBookProps, Shelf } from "./types";
import { VaultPart } from "./VaultPart";

/** How the case book is kept: the vault, the room it takes, its health, and what is to be erased. */
export function KeepingPage(props: CaseBookProps & { shelf: Shelf }) {
  const { shelf, actions } = props;
  const open = shelf.vault !== "locked";
  return (
    <div className="keeping">
      <VaultPart vault={shelf.vault} actions={actions} />
      {open && <DuePart cases={shelf.cases} retentionDays={props.retentionDays} now={props.now} actions={actions} />}
      <ErasedPart erased={shelf.erased} people={shelf.people} />
      <CheckPart locked={!open} captures={shelf.captures} actions={actions} />
      {open && <RestorePart actions={actions} />}
      {open && <AccountPart cases={shelf.cases} asides={shelf.asides} actions={actions} />}
      <StampPart actions={actions} />
    </div>
  );
}
