/** Hits, false alarms and misses of one question. */
export interface Tally {
  hit: number;
  alarm: number;
  miss: number;
}

/** No hits, alarms or misses yet. */
export const tally = (): Tally => ({ hit: 0, alarm: 0, miss: 0 });
/** Share of what was found that is right, 0 to 1; 1 where nothing was found. */
export const precision = ({ hit, alarm }: Tally) => (hit + alarm === 0 ? 1 : hit / (hit + alarm));
/** Share of what was there that was found, 0 to 1; 1 where nothing was there. */
export const recall = ({ hit, miss }: Tally) => (hit + miss === 0 ? 1 : hit / (hit + miss));
/** Harmonic mean of the two. */
export const f1 = ({ hit, alarm, miss }: Tally) => (hit + alarm + miss === 0 ? 1 : (2 * hit) / (2 * hit + alarm + miss));

/** Chance that a positive scores above a negative; ties count half. */
export function auc(scored: { score: number; label: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let positives = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]!.score === sorted[at]!.score) end++;
    for (let i = at; i < end; i++) {
      if (!sorted[i]!.label) continue;
      positives++;
      rankSum += (at + 1 + end) / 2;
    }
    at = end;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

/** Tallies of the texts that are of a kind and of those that are not, when the kind is said of scores from `line` on. */
export function talliesFrom(line: number, scored: { score: number; label: boolean }[]): { kind: Tally; rest: Tally } {
  const kind = tally();
  const rest = tally();
  for (const { score, label } of scored) {
    const said = score >= line;
    if (said === label) (label ? kind : rest).hit++;
    else {
      (said ? kind : rest).alarm++;
      (said ? rest : kind).miss++;
    }
  }
  return { kind, rest };
}

/** A share as the report writes it. */
export const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
/** A number as the report writes it. */
export const three = (value: number) => value.toFixed(3);

/** A Markdown table. */
export function table(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
