import { Button } from "../shared/Button";
import { Choice, Tick } from "../shared/Choice";
import { useWords } from "../words";
import { linesOf, SavedArea, SavedField } from "./SavedField";
import type { PartProps, SetupProps } from "./types";

/** Language, quiet mode, blur and what else is shown. */
export function DisplayPart({ settings, locked, actions }: PartProps) {
  const { t } = useWords();
  const fixed = (field: string) => locked.includes(field);
  return (
    <div className="stack">
      <Choice
        question={t("display_language")}
        value={settings.language}
        locked={fixed("language")}
        onChoose={(language) => void actions.save({ language })}
        options={[
          { value: "en_GB", label: t("display_english") },
          { value: "cy", label: t("display_welsh") },
        ]}
      />
      <Tick
        label={t("display_blur")}
        hint={t("display_blur_hint")}
        ticked={settings.blur}
        locked={fixed("blur")}
        onTick={(blur) => void actions.save({ blur })}
      />
      <Tick
        label={t("display_quiet")}
        hint={t("display_quiet_hint")}
        ticked={settings.quiet}
        locked={fixed("quiet")}
        onTick={(quiet) => void actions.save({ quiet })}
      />
      <Tick
        label={t("display_keys")}
        hint={t("display_keys_hint")}
        ticked={settings.letterKeys}
        onTick={(letterKeys) => void actions.save({ letterKeys })}
      />
      <Tick
        label={t("display_uncovered")}
        hint={t("display_uncovered_hint")}
        ticked={settings.showUncovered}
        locked={fixed("showUncovered")}
        onTick={(showUncovered) => void actions.save({ showUncovered })}
      />
    </div>
  );
}

/** Words never to mark, and words always to check. */
export function WordsPart({ settings, locked, actions }: PartProps) {
  const { t } = useWords();
  return (
    <>
      <SavedArea
        label={t("words_exceptions")}
        hint={t("words_exceptions_hint")}
        value={settings.exceptions.join("\n")}
        locked={locked.includes("exceptions")}
        onSave={(text) => void actions.save({ exceptions: linesOf(text) })}
      />
      <SavedArea
        label={t("words_extra")}
        hint={t("words_extra_hint")}
        value={settings.extraWords.join("\n")}
        locked={locked.includes("extraWords")}
        onSave={(text) => void actions.save({ extraWords: linesOf(text) })}
      />
    </>
  );
}

/** Who is at this computer, and how long captures without a case are kept. */
export function KeepingPart({ settings, locked, actions }: PartProps) {
  const { t } = useWords();
  return (
    <>
      <SavedField
        label={t("keeping_name")}
        hint={t("keeping_name_hint")}
        value={settings.user.name}
        locked={locked.includes("user")}
        onSave={(name) => void actions.save({ user: { ...settings.user, name } })}
      />
      <SavedField
        label={t("keeping_role")}
        value={settings.user.role}
        locked={locked.includes("user")}
        onSave={(role) => void actions.save({ user: { ...settings.user, role } })}
      />
      <SavedField
        label={t("keeping_days")}
        hint={t("keeping_days_hint")}
        type="number"
        value={String(settings.retentionDays)}
        locked={locked.includes("retentionDays")}
        onSave={(days) => {
          const whole = Math.round(Number(days));
          if (whole >= 1 && whole <= 3650) void actions.save({ retentionDays: whole });
        }}
      />
    </>
  );
}

/** Platforms for which the browser asks first. */
export function SitesPart({ sites, actions }: Pick<SetupProps, "sites" | "actions">) {
  const { t } = useWords();
  return (
    <ul className="plain-list stack">
      {sites.map((site) => (
        <li key={site.id}>
          <div className="row">
            <strong className="site-name">{site.name}</strong>
            {site.allowed ? (
              <>
                <span>{t("sites_allowed")}</span>
                <Button kind="quiet" onClick={() => void actions.withdrawSite(site.id)}>
                  {t("sites_withdraw", site.name)}
                </Button>
              </>
            ) : (
              <Button onClick={() => void actions.allowSite(site.id)}>{t("sites_allow", site.name)}</Button>
            )}
          </div>
          {site.unsure && <p className="soft site-unsure">{t("sites_unsure")}</p>}
        </li>
      ))}
    </ul>
  );
}
