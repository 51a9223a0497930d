import type { Policy } from "../../lib/model";
import { CATEGORIES, type Category } from "../../lib/model";
import { Choice } from "../shared/Choice";
import { useWords, type Words } from "../words";

/** Families of categories that a code may say nothing about. */
const FAMILIES = {
  threats: ["threat"],
  swearing: ["obscene"],
  complaints: ["complaint_route"],
  appointments: ["channel_appointment"],
} satisfies Record<string, Category[]>;

/** What sets one code of conduct apart from the others, in one line. */
export function differenceOf({ t, n }: Words, policy: Policy): string {
  const covered = new Set(policy.clauses.flatMap((clause) => clause.categories));
  const silent = (Object.keys(FAMILIES) as (keyof typeof FAMILIES)[]).filter((family) => FAMILIES[family].every((c) => !covered.has(c)));
  const all = Object.keys(CATEGORIES).every(
    (category) => CATEGORIES[category as Category] === "safety" || covered.has(category as Category),
  );
  return [
    n("pack_clauses", policy.clauses.length),
    policy.bound === "public" ? t("pack_binds_public") : t("pack_binds_patients"),
    policy.responder ? t("pack_answers", policy.responder) : t("pack_no_answer"),
    ...(policy.switches.recordingConsultationAllowed ? [t("pack_recording")] : []),
    ...(policy.switches.protectsStaffIdentity ? [t("pack_protects_staff")] : []),
    ...(all ? [t("pack_covers_all")] : []),
    ...silent.map((family) => t(`pack_silent_${family}`)),
  ].join(" · ");
}

/** The built-in codes and the practice's own, or "paste your own" where there is none, one to choose. */
export function PolicyCards(props: {
  packs: Policy[];
  own: Policy | null;
  chosen: string | null;
  onChoose(id: string): void;
  locked: boolean;
}) {
  const words = useWords();
  const { t } = words;
  return (
    <Choice
      question={t("policy_question")}
      hint={props.locked ? t("locked_by_organisation") : t("policy_hint")}
      locked={props.locked}
      value={props.chosen}
      onChoose={props.onChoose}
      options={[
        ...props.packs.map((policy) => ({
          value: policy.id,
          label: policy.id === "neutral" ? t("policy_neutral") : policy.name,
          hint: differenceOf(words, policy),
        })),
        {
          value: "own",
          label: props.own?.name ?? t("policy_own"),
          hint: props.own ? differenceOf(words, props.own) : t("policy_own_hint"),
        },
      ]}
    />
  );
}
