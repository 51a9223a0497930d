import type { Category, Finding } from "../../lib/model";
import type { MarkedComment, MarkLevel } from "../../lib/page/mark";
import type { Entry } from "./session";

const LEVELS: MarkLevel[] = ["safety", "breach", "review", "route"];

/** How a finding is drawn; praise that names staff is not marked at all. */
function levelOf(finding: Finding): MarkLevel | null {
  if (finding.kind === "info") return null;
  return finding.kind === "breach" ? finding.certainty : finding.kind;
}

/** The marks of one comment, or null when there is nothing to show. */
export function markOf(entry: Entry, words: Record<string, string>): MarkedComment | null {
  if (entry.settled || !entry.judgement) return null;
  const marks = entry.judgement.findings.flatMap((finding) => {
    const level = levelOf(finding);
    return level ? [{ level, spans: finding.spans, finding }] : [];
  });
  const worst = LEVELS.flatMap((level) => marks.filter((mark) => mark.level === level))[0];
  if (!worst) return null;
  return {
    id: entry.comment.id,
    element: entry.element,
    places: entry.places,
    marks: marks.map(({ level, spans }) => ({ level, spans })),
    level: worst.level,
    label: labelOf(worst.finding, words),
  };
}

function labelOf(finding: Finding, words: Record<string, string>): string {
  const word = (key: string) => words[key] ?? key;
  if (finding.kind === "safety") return word("mark_help");
  const category = word(`category_${finding.category satisfies Category}`);
  const label = finding.clause?.label;
  return label ? `${label[0]?.toLocaleUpperCase("en-GB")}${label.slice(1)} · ${category}` : category;
}
