import { LINK_NAMES, type LinkName, type Practice, type PracticeLink } from "../../lib/model";
import { isWebAddress, needsConfirming } from "../../lib/replies/links";
import { Button } from "../shared/Button";
import { Tick } from "../shared/Choice";
import { useWords } from "../words";
import { linesOf, SavedArea, SavedField } from "./SavedField";
import type { PartProps } from "./types";

const NHS_REVIEWS = "https://www.nhs.uk/feedback/";

/** Whom staff tell first depends on what it is about. */
const TELL_FIRST = ["danger", "safeguarding"] as const;
/** A name stands before "now" on the card: a full stop would end the sentence there. */
const inASentence = (named: string) => named.trim().replace(/[.,;]+$/, "");

/** Whether a line is no address of one page: that of a whole site, such as facebook.com, would make every page there the practice's own. */
const isNoPage = (line: string) => !/^https?:\/\/[^/]+\/[^/?#]/i.test(asAddress(line)) || !isWebAddress(asAddress(line));

/** Account names, also where they stand behind one another, or as the addresses of their pages. */
const accountsOf = (text: string): string[] =>
  text
    .split(/[\n,;]|\s(?=\s*@)/)
    .map((name) => name.trim().replace(/^(?:https?:\/\/)?(?:www\.)?(?:x|twitter)\.com\/(\w+).*$/i, "@$1"))
    .filter(Boolean);

/** The practice's name, who answers, how to be reached, its pages and its links. */
export function PracticePart({ settings, locked, actions, today }: PartProps & { today: string }) {
  const { t } = useWords();
  const { practice } = settings;
  const save = (change: Partial<Practice>) => void actions.save({ practice: { ...practice, ...change } });
  const fixed = (field: keyof Practice) => locked.includes(`practice.${field}`);
  return (
    <>
      <SavedField label={t("practice_name")} value={practice.name} locked={fixed("name")} onSave={(name) => save({ name })} />
      <SavedArea
        label={t("practice_other_names")}
        hint={t("practice_other_names_hint")}
        rows={2}
        value={practice.otherNames.join("\n")}
        locked={fixed("otherNames")}
        onSave={(text) => save({ otherNames: linesOf(text) })}
      />
      <SavedField
        label={t("practice_role")}
        hint={t("practice_role_hint")}
        value={practice.responderRole}
        locked={fixed("responderRole")}
        onSave={(responderRole) => save({ responderRole })}
      />
      <SavedField
        label={t("practice_phone")}
        hint={t("practice_phone_hint")}
        type="tel"
        error={/[a-z]{4}/i.test(practice.phone) ? t("practice_phone_bad") : null}
        value={practice.phone}
        locked={fixed("phone")}
        onSave={(phone) => save({ phone })}
      />
      {TELL_FIRST.map((about) => (
        <SavedField
          key={about}
          label={t(`practice_tell_${about}`)}
          hint={t(`practice_tell_${about}_hint`)}
          maxLength={60}
          value={settings.tellFirst[about]}
          locked={locked.includes("tellFirst")}
          onSave={(named) => void actions.save({ tellFirst: { ...settings.tellFirst, [about]: inASentence(named) } })}
        />
      ))}
      <SavedArea
        label={t("practice_pages")}
        error={practice.pages.some(isNoPage) ? t("practice_page_bad", practice.pages.filter(isNoPage).join(", ")) : null}
        hint={t("practice_pages_hint")}
        rows={3}
        value={practice.pages.join("\n")}
        locked={fixed("pages")}
        onSave={(text) => save({ pages: linesOf(text) })}
      />
      <SavedArea
        label={t("practice_handles")}
        hint={t("practice_handles_hint")}
        rows={2}
        value={practice.handles.join("\n")}
        locked={fixed("handles")}
        onSave={(text) => save({ handles: accountsOf(text) })}
      />
      <Tick label={t("practice_wales")} ticked={practice.inWales} locked={fixed("inWales")} onTick={(inWales) => save({ inWales })} />
      <h2 className="nhsuk-heading-m links-heading">{t("links_title")}</h2>
      <p>{t("links_text")}</p>
      {LINK_NAMES.map((name) => (
        <LinkFields
          key={name}
          name={name}
          link={practice.links[name]}
          locked={fixed("links")}
          today={today}
          onChange={(link) => save({ links: { ...practice.links, [name]: link } })}
        />
      ))}
    </>
  );
}

/** People write "www.example.org": what is a web address but for its beginning gets that. */
const asAddress = (typed: string) => (isWebAddress(`https://${typed}`) ? `https://${typed}` : typed);

/** One link, when a person last opened it, and whether the service has closed. */
function LinkFields(props: { name: LinkName; link: PracticeLink; locked: boolean; today: string; onChange(link: PracticeLink): void }) {
  const { t, date } = useWords();
  const { name, link, today, locked } = props;
  const usable = isWebAddress(link.url);
  return (
    <fieldset className="link-fields">
      <legend className="nhsuk-u-visually-hidden">{t(`link_${name}`)}</legend>
      <SavedField
        label={t(`link_${name}`)}
        hint={name === "review" ? t("link_review_hint", NHS_REVIEWS) : undefined}
        type="url"
        value={link.url}
        locked={locked}
        error={link.url !== "" && !usable ? t("link_bad") : null}
        onSave={(url) => props.onChange({ url: asAddress(url.trim()), confirmed: null, closed: false })}
      />
      {usable && (
        <div className="row">
          <a href={link.url} target="_blank" rel="noreferrer">
            {t("link_open", t(`link_${name}`))}
          </a>
          <Button disabled={locked || link.confirmed === today} onClick={() => props.onChange({ ...link, confirmed: today })}>
            {t("link_opened_today")}
          </Button>
          <Tick label={t("link_closed")} ticked={link.closed} locked={locked} onTick={(closed) => props.onChange({ ...link, closed })} />
        </div>
      )}
      <p className="soft small">
        {usable && (link.confirmed ? t("link_last_opened", date(link.confirmed)) : t("link_never_opened"))}{" "}
        {link.confirmed && needsConfirming(link, today) && t("link_old")} {link.closed && t("link_blocks")}
      </p>
    </fieldset>
  );
}
