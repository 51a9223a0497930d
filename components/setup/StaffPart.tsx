import { useEffect, useRef, useState } from "react";
import type { StaffMember } from "../../lib/model";
import { Button } from "../shared/Button";
import { TextArea } from "../shared/Field";
import { useWords } from "../words";
import { SavedField } from "./SavedField";
import { readStaffList, suggestShortForms } from "./staff-list";
import type { PartProps } from "./types";
import { useLeaving } from "./useLeaving";

/** The staff list: paste it, tick the short forms people use. It never leaves the computer. */
export function StaffPart({ settings, locked, actions }: PartProps) {
  const { t, n } = useWords();
  const managed = locked.includes("staff");
  const [text, setText] = useState("");
  const { staff } = settings;
  const save = (next: StaffMember[]) => void actions.save({ staff: next });
  const add = () => {
    if (text.trim() === "") return;
    const known = new Set(staff.map((member) => member.name.toLowerCase()));
    save([...staff, ...readStaffList(text).filter((member) => !known.has(member.name.toLowerCase()))]);
    setText("");
  };
  // Set-up says that all one enters is saved: a list that was pasted is added too when one goes on without a press.
  const adding = useRef(add);
  adding.current = add;
  useEffect(() => () => adding.current(), []);
  useLeaving(() => text.trim() !== "", add);
  return (
    <div className="stack">
      {!managed && (
        <div>
          <TextArea label={t("staff_paste")} hint={t("staff_paste_hint")} value={text} onChange={(event) => setText(event.target.value)} />
          <Button kind="main" onClick={add} disabled={text.trim() === ""}>
            {t("staff_add")}
          </Button>
        </div>
      )}
      {managed && <p className="locked-note">{t("locked_by_organisation")}</p>}
      <p role="status">{n("staff_count", staff.length)}</p>
      <ul className="plain-list stack">
        {staff.map((member, at) => (
          <StaffRow
            key={member.name}
            member={member}
            locked={managed}
            onChange={(next) => save(staff.flatMap((other, index) => (index === at ? (next ? [next] : []) : [other])))}
          />
        ))}
      </ul>
    </div>
  );
}

function StaffRow(props: { member: StaffMember; locked: boolean; onChange(member: StaffMember | null): void }) {
  const { t } = useWords();
  const { member } = props;
  const suggestions = suggestShortForms(member.name).filter((form) => !member.aka.includes(form));
  return (
    <li className="staff-row">
      <div className="row">
        <strong>{member.name}</strong>
        <span className="soft">{member.role}</span>
        {!props.locked && (
          <Button kind="quiet" onClick={() => props.onChange(null)}>
            {t("staff_remove", member.name)}
          </Button>
        )}
      </div>
      <SavedField
        label={t("staff_also", member.name)}
        value={member.aka.join(", ")}
        locked={props.locked}
        onSave={(text) =>
          props.onChange({
            ...member,
            aka: text
              .split(",")
              .map((form) => form.trim())
              .filter(Boolean),
          })
        }
      />
      {!props.locked && suggestions.length > 0 && (
        <div className="row">
          <span>{t("staff_suggest")}</span>
          {suggestions.map((form) => (
            <Button key={form} className="chip" onClick={() => props.onChange({ ...member, aka: [...member.aka, form] })}>
              {t("staff_add_form", form)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
