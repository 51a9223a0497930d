import type { Verification } from "./verify";

/** The messages that name the facts of a bundle. */
type FactMessage =
  `verify_${"bundle" | "fingerprint" | "head" | "rows" | "captures" | "withheld" | "code" | "none" | "stamp" | "stamp_there"}`;

/** What a checked bundle says of itself, as names and values in the reader's language: the case book and the stand-alone page tell the same. */
export const factsOf = (
  { bag, fingerprint, head, rows, captures, withheld, code, timeStamp }: NonNullable<Verification["facts"]>,
  t: (message: FactMessage) => string,
): [name: string, value: string][] => [
  [t("verify_bundle"), bag],
  [t("verify_fingerprint"), fingerprint],
  [t("verify_head"), head],
  [t("verify_rows"), String(rows)],
  [t("verify_captures"), captures.join(", ") || t("verify_none")],
  [t("verify_withheld"), withheld.join(", ") || t("verify_none")],
  [t("verify_code"), code],
  [t("verify_stamp"), t(timeStamp ? "verify_stamp_there" : "verify_none")],
];
