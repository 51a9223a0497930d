import { useMemo, useState } from "react";
import { CATEGORIES, type Category } from "../../lib/model";
import type { OwnReply } from "../../lib/replies/choose";
import { Button } from "../shared/Button";
import { CheckReasons } from "../shared/CheckReasons";
import { SelectField } from "../shared/Field";
import { useAfterPause } from "../shared/useAfterPause";
import { isWordKey, useWords, type Words } from "../words";
import { SavedArea, SavedField } from "./SavedField";
import type { SetupProps } from "./types";

const CATEGORY_IDS = Object.keys(CATEGORIES) as Category[];
/** What a reply answers. Replies to different things have the same title, so each is listed under its own. */
function subjectName({ t }: Words, subject: string): string {
  const key = Object.hasOwn(CATEGORIES, subject) ? `category_${subject}` : `replies_for_${subject}`;
  return isWordKey(key) ? t(key) : subject;
}

/** The check reads a reply once typing stops for this long, in milliseconds. */
const PAUSE = 300;

/** The practice's own wording of the replies, with what stands before and after each. */
export function RepliesPart(props: Pick<SetupProps, "settings" | "locked" | "templates" | "actions" | "check">) {
  const { settings, locked, templates, actions, check } = props;
  const words = useWords();
  const { t, said } = words;
  const managed = locked.includes("templates");
  const own = settings.templates;
  const [chosen, setChosen] = useState(templates[0]?.id ?? "");
  const shipped = templates.find((template) => template.id === chosen);
  const changed = own.find((template) => template.base === chosen);
  const save = (next: OwnReply[]) => void actions.save({ templates: next });
  const checked = (text: string) => <Checked text={text} check={check} />;
  const without = own.filter((template) => template.base !== chosen);
  return (
    <>
      <SavedArea
        label={t("replies_header")}
        rows={2}
        value={settings.replyHeader}
        locked={locked.includes("replyHeader")}
        below={checked}
        onSave={(replyHeader) => void actions.save({ replyHeader })}
      />
      <SavedArea
        label={t("replies_footer")}
        rows={2}
        value={settings.replyFooter}
        locked={locked.includes("replyFooter")}
        below={checked}
        onSave={(replyFooter) => void actions.save({ replyFooter })}
      />
      {templates.length > 0 && (
        <SelectField
          label={t("replies_choose")}
          value={chosen}
          onChoose={setChosen}
          hint={shipped && subjectName(words, shipped.category)}
          options={[...new Set(templates.map(({ category }) => category))].map((subject) => ({
            label: subjectName(words, subject),
            options: templates.filter(({ category }) => category === subject).map(({ id, title }) => ({ value: id, label: said(title) })),
          }))}
        />
      )}
      {shipped && (
        <>
          <SavedArea
            key={chosen}
            label={t("replies_text")}
            hint={t("replies_text_hint")}
            value={changed?.text ?? shipped.text}
            rows={7}
            locked={managed}
            below={checked}
            onSave={(text) =>
              save([
                ...without,
                { id: `own-${chosen}`, base: chosen, category: shipped.category as OwnReply["category"], title: shipped.title, text },
              ])
            }
          />
          {changed && !managed && <Button onClick={() => save(without)}>{t("replies_back_to_shipped")}</Button>}
        </>
      )}
      {own
        .filter((template) => template.base === null)
        .map((template) => (
          <div key={template.id} className="own-reply">
            <SelectField
              label={t("replies_own_for")}
              locked={managed}
              value={template.category}
              onChoose={(category) =>
                save(own.map((other) => (other.id === template.id ? { ...other, category: category as OwnReply["category"] } : other)))
              }
              options={[
                { value: "any", label: t("replies_for_any") },
                { value: "criticism", label: t("replies_for_criticism") },
                { value: "praise", label: t("replies_for_praise") },
                ...CATEGORY_IDS.map((value) => ({ value, label: t(`category_${value}`) })),
              ]}
            />
            <SavedField
              label={t("replies_own_title")}
              value={template.title}
              locked={managed}
              onSave={(title) => save(own.map((other) => (other.id === template.id ? { ...other, title } : other)))}
            />
            <SavedArea
              label={t("replies_own_text")}
              rows={5}
              value={template.text}
              locked={managed}
              below={checked}
              onSave={(text) => save(own.map((other) => (other.id === template.id ? { ...other, text } : other)))}
            />
            <Button kind="quiet" onClick={() => save(own.filter((other) => other.id !== template.id))}>
              {t("replies_own_remove", template.title)}
            </Button>
          </div>
        ))}
      {!managed && (
        <p>
          <Button
            onClick={() =>
              save([
                ...own,
                { id: `own-${own.length + 1}-${Date.now()}`, base: null, category: "any", title: t("replies_own_new"), text: "" },
              ])
            }
          >
            {t("replies_own_add")}
          </Button>
        </p>
      )}
    </>
  );
}

/** What the reply check says of a text that is still being written; nothing where it is safe. */
function Checked({ text, check }: { text: string; check: SetupProps["check"] }) {
  const { t } = useWords();
  const read = useAfterPause(text, PAUSE);
  const found = useMemo(() => check(read), [check, read]);
  return (
    <div role="status" className="own-check">
      {found.reasons.length > 0 && (
        <>
          <p>
            <strong>{found.verdict === "block" ? t("reply_check_block") : t("reply_check_warn")}</strong>
          </p>
          <CheckReasons text={read} check={found} />
        </>
      )}
    </div>
  );
}
