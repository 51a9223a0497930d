import type { CardEntry, Sorted } from "./entries";
import type { Fold } from "./QuietRow";
import type { Entry } from "./types";

/** One line of the panel's list. */
export type Row =
  | { kind: "card"; card: CardEntry }
  | { kind: "fold"; fold: Fold; count: number }
  | { kind: "quiet"; fold: Fold; entry: Entry };

/** The list from top to bottom: the chosen cards, then the quiet lists that are not empty, opened where asked for. */
export function rowsOf(cards: CardEntry[], sorted: Sorted, open: ReadonlySet<Fold>, withQuiet: boolean): Row[] {
  const rows: Row[] = cards.map((card) => ({ kind: "card", card }));
  if (!withQuiet) return rows;
  const quiet = (fold: Exclude<Fold, "praise" | "uncovered">) => {
    const entries = sorted[fold];
    if (entries.length > 0) rows.push({ kind: "fold", fold, count: entries.length });
    if (open.has(fold)) rows.push(...entries.map((entry): Row => ({ kind: "quiet", fold, entry })));
  };
  quiet("own");
  for (const fold of ["uncovered", "praise"] as const) {
    if (sorted[fold].length > 0) rows.push({ kind: "fold", fold, count: sorted[fold].length });
    if (open.has(fold)) rows.push(...sorted[fold].map((card): Row => ({ kind: "card", card })));
  }
  for (const fold of ["unjudged", "settled", "wordless", "fine"] as const) quiet(fold);
  return rows;
}

/** A key that stays with its comment while the list changes around it. */
export function rowKey(row: Row): string {
  if (row.kind === "fold") return `fold ${row.fold}`;
  const { comment } = entryOf(row)!;
  return `${row.kind} ${comment.site} ${comment.id}`;
}

/** The comment's entry that a line shows; null for a fold. */
export const entryOf = (row: Row): Entry | null => (row.kind === "card" ? row.card.entry : row.kind === "quiet" ? row.entry : null);
