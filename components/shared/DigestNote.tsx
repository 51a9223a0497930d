import type { Digest } from "../../lib/extension/digest";
import type { SiteId } from "../../lib/model";
import { useWords } from "../words";
import { Button } from "./Button";
import { Note } from "./Notes";

/** Once a day, instead of a count that grows all day: what was marked since the day before, by platform. */
export function DigestNote(props: { digest: Digest; onClose(): void }) {
  const { t, n, date } = useWords();
  const sites = Object.entries(props.digest.bySite) as [SiteId, number][];
  return (
    <Note>
      <p>
        <strong>{t("digest_title", date(props.digest.since))}</strong>
      </p>
      {sites.length === 0 ? (
        <p>{t("digest_none")}</p>
      ) : (
        <ul className="digest">
          {sites.map(([site, count]) => (
            <li key={site}>
              {t(`site_${site}`)}: {n("digest_marked", count)}
            </li>
          ))}
        </ul>
      )}
      <Button kind="quiet" onClick={props.onClose}>
        {t("digest_close")}
      </Button>
    </Note>
  );
}
