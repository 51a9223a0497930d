import type { Erased } from "../../lib/evidence";
import { LongList } from "../shared/LongList";
import { useWords } from "../words";
import { ERASURE_WORDS } from "./EraseDialog";

/** What was erased, when, by whom and why. The log keeps this, and none of the words. */
export function ErasedPart({ erased, people }: { erased: Erased[]; people: string[] }) {
  const { t, n, date } = useWords();
  const what = ({ captures, notes }: Erased) =>
    [captures.join(", "), notes > 0 ? n("casebook_erased_notes", notes) : ""].filter(Boolean).join(", ");
  const why = (reason: string) => (Object.hasOwn(ERASURE_WORDS, reason) ? t(ERASURE_WORDS[reason as keyof typeof ERASURE_WORDS]) : reason);
  const who = (actor: string) => (actor === "system" ? t("casebook_erased_by_term") : (people[Number(actor.slice(1)) - 1] ?? actor));
  return (
    <section className="keeping-part" aria-label={t("casebook_erased_title")}>
      <h2 className="nhsuk-heading-s">{t("casebook_erased_title")}</h2>
      <p>{erased.length === 0 ? t("casebook_erased_none") : t("casebook_erased_intro")}</p>
      <LongList items={erased} className="due-list">
        {(each) => (
          <li key={`${each.on} ${each.captures[0] ?? ""}`}>
            {date(each.on)}: {what(each)} · {why(each.reason)} · {who(each.actor)}
          </li>
        )}
      </LongList>
    </section>
  );
}
