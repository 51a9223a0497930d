import type { Words } from "../words";

/** A clause as the person's language cites it. Labels that are not the plain "clause 8" are the practice's own words. */
export function citeClause({ t }: Words, label: string): string {
  const plain = /^clause (\S+)$/.exec(label);
  return plain ? t("clause_new", plain[1]!) : label;
}

/** The clauses of what was found, each once: "clause 7, clause 8"; empty where none is named. */
export function citeClauses(words: Words, findings: { clause: string | null }[]): string {
  const labels = new Set(findings.flatMap(({ clause }) => clause ?? []));
  return [...labels].map((label) => citeClause(words, label)).join(", ");
}
