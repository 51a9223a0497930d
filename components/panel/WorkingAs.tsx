import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "../shared/Button";
import { TextField } from "../shared/Field";
import { useWords } from "../words";

/** Who is at this computer, as it is written into captures and notes. */
export interface PanelUser {
  name: string;
  role: string;
}

export interface WorkingAsProps {
  /** Null until it is known. */
  user: PanelUser | null;
  /** Set by the organisation: shown, not changeable. */
  locked: boolean;
  onSave(user: PanelUser): void;
}

/** Whose name captures bear now, on a computer that several people share, and a small form for the next of them. */
export function WorkingAs({ user, locked, onSave }: WorkingAsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  if (!user) return null;
  const close = () => {
    setOpen(false);
    // The form is gone: the focus goes back to what opened it.
    setTimeout(() => change.current?.focus());
  };
  if (open)
    return (
      <NameForm
        user={user}
        hint={t("keeping_name_hint")}
        leave={t("cancel")}
        autoFocus
        onLeave={close}
        onSave={(next) => {
          onSave(next);
          close();
        }}
      />
    );
  return (
    <p className="working-as">
      {user.name ? t("working_as", user.name) : t("working_none")}
      {!locked && (
        <Button ref={change} kind="quiet" onClick={() => setOpen(true)}>
          {user.name ? t("working_change") : t("working_add")}
        </Button>
      )}
    </p>
  );
}

/** Asked once, beside a capture that was kept without a name: it did not wait for one. */
export function AskName({ user, locked, onSave, captured, onLeave }: WorkingAsProps & { captured: boolean; onLeave(): void }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<"not yet" | "now" | "done">("not yet");
  const nameless = user !== null && user.name === "" && !locked;
  useEffect(() => {
    if (captured && nameless) setAsked((before) => (before === "not yet" ? "now" : before));
  }, [captured, nameless]);
  if (asked !== "now" || !nameless) return null;
  const leave = () => {
    setAsked("done");
    onLeave();
  };
  return (
    <div className="capture">
      <p>{t("working_ask")}</p>
      <NameForm
        user={user}
        leave={t("working_later")}
        onLeave={leave}
        onSave={(next) => {
          leave();
          onSave(next);
        }}
      />
    </div>
  );
}

function NameForm(props: {
  user: PanelUser;
  hint?: string;
  leave: string;
  autoFocus?: boolean;
  onLeave(): void;
  onSave(user: PanelUser): void;
}) {
  const { t } = useWords();
  const [name, setName] = useState(props.user.name);
  const [role, setRole] = useState(props.user.role);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!props.autoFocus) return;
    first.current?.focus();
    first.current?.select();
  }, [props.autoFocus]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    props.onSave({ name: name.trim(), role: role.trim() });
  };
  return (
    <form className="working-form" onSubmit={send}>
      <TextField
        ref={first}
        label={t("keeping_name")}
        hint={props.hint}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField label={t("keeping_role")} autoComplete="off" value={role} onChange={(event) => setRole(event.target.value)} />
      <p className="row">
        <Button type="submit">{t("working_save")}</Button>
        <Button kind="quiet" onClick={props.onLeave}>
          {props.leave}
        </Button>
      </p>
    </form>
  );
}
