import { useMemo, useState } from "react";
import { capturesOf } from "../../lib/evidence";
import type { Problem, SiteId } from "../../lib/model";
import { Button } from "../shared/Button";
import { SelectField } from "../shared/Field";
import { ProblemNote } from "../shared/Notes";
import { useWords, type WordKey } from "../words";
import { EraseDialog } from "./EraseDialog";
import type { Case, CaseBookActions, KeptAside } from "./types";

/** Someone asks what is held about their account: all of it as one file, and its erasure. */
export function AccountPart({ cases, asides, actions }: { cases: Case[]; asides: KeptAside[]; actions: CaseBookActions }) {
  const { t, n } = useWords();
  const accounts = useMemo(() => accountsOf(cases, asides), [cases, asides]);
  const [key, setKey] = useState("");
  const [erasing, setErasing] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const account = accounts.find((each) => each.key === key);
  // Reviews and selected words have a name at most. They are held all the same, and whoever answers must not overlook them.
  const unnamed = cases.flatMap(({ items }) => items).filter(({ handle, site }) => handle === null && site !== "sample").length;
  const ids = account ? capturesOf(cases, account.site, account.handle) : [];
  const planned = new Set(
    cases.flatMap((each) => each.items.filter(({ erasurePlannedAt }) => erasurePlannedAt !== null).map(({ id }) => id)),
  );
  const last = ids.length > 0 && ids.every((id) => planned.has(id));
  return (
    <section className="keeping-part" aria-label={t("casebook_account")}>
      <h2 className="nhsuk-heading-s">{t("casebook_account")}</h2>
      <p>{t("casebook_account_intro")}</p>
      {problem && <ProblemNote problem={problem} />}
      {accounts.length === 0 ? (
        <p>{t("casebook_account_none")}</p>
      ) : (
        <SelectField
          label={t("casebook_account_which")}
          value={key}
          options={[
            { value: "", label: t("casebook_account_choose") },
            ...accounts.map((each) => ({ value: each.key, label: `${each.handle} · ${t(`site_${each.site}` as WordKey)}` })),
          ]}
          onChoose={(value) => {
            setKey(value);
            setSaid(null);
          }}
        />
      )}
      {unnamed > 0 && <p>{n("casebook_account_unnamed", unnamed)}</p>}
      {account && (
        <div className="row">
          <Button
            onClick={async () => {
              const saved = await actions.exportAccount(account.site, account.handle);
              setProblem(saved.ok ? null : saved.problem);
              setSaid(saved.ok ? n("casebook_account_saved", saved.value) : null);
            }}
          >
            {t("casebook_account_export")}
          </Button>
          {ids.length > 0 && <Button onClick={() => setErasing(true)}>{t(last ? "casebook_erase_now" : "casebook_erase")}</Button>}
        </div>
      )}
      {account && asides.some(({ entry: { of } }) => keyOf(of) === account.key) && <p>{t("casebook_account_asides")}</p>}
      <p role="status">{account && said}</p>
      {erasing && account && (
        <EraseDialog
          ids={last ? ids : ids.filter((id) => !planned.has(id))}
          last={last}
          actions={actions}
          onPlanned={() => setSaid(t("casebook_planned_said"))}
          onClose={() => setErasing(false)}
        />
      )}
    </section>
  );
}

const keyOf = ({ site, handle }: { site: SiteId; handle: string | null }) => `${site} ${handle?.toLocaleLowerCase("en-GB")}`;

function accountsOf(cases: Case[], asides: KeptAside[]): { key: string; site: SiteId; handle: string }[] {
  const found = new Map<string, { key: string; site: SiteId; handle: string }>();
  for (const shown of [...cases.flatMap(({ items }) => items), ...asides.map(({ entry }) => entry.of)]) {
    const { site, handle } = shown;
    if (handle !== null) found.set(keyOf(shown), { key: keyOf(shown), site, handle });
  }
  return [...found.values()].sort((a, b) => a.handle.localeCompare(b.handle));
}
