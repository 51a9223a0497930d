import type { Category, Finding } from "../../lib/model";
import { LEVELS } from "../../lib/page/appearance";
import type { MarkedComment, MarkLevel } from "../../lib/page/mark";
import { toShow } from "../../lib/policy/signposts";
import type { Entry } from "./read-list";

/** How a finding is drawn; praise that names staff is not marked at all. */
function levelOf(finding: Finding): MarkLevel | null {
  if (finding.kind === "info") return null;
  return finding.kind === "breach" ? finding.certainty : finding.kind;
}

/** The marks of one comment, or null when there is nothing to show. A clause is named only where it is of the practice's `ownCode`. */
export function markOf(entry: Entry, words: Record<string, string>, ownCode: boolean): MarkedComment | null {
  if (entry.settled || !entry.judgement) return null;
  const marks = toShow(entry.judgement).flatMap((finding) => {
    const level = levelOf(finding);
    return level ? [{ level, spans: finding.spans, finding }] : [];
  });
  const worst = LEVELS.flatMap((level) => marks.filter((mark) => mark.level === level))[0];
  if (!worst) return null;
  const found = labelOf(worst.finding, words, ownCode);
  const label = entry.comment.translated ? `${found} · ${words.mark_translated ?? "translated"}` : found;
  return {
    id: entry.comment.id,
    element: entry.element,
    places: entry.places,
    marks: marks.map(({ level, spans }) => ({ level, spans })),
    level: worst.level,
    label,
    name: nameOf(label, entry.comment.author, words),
  };
}

function labelOf(finding: Finding, words: Record<string, string>, ownCode: boolean): string {
  const word = (key: string) => words[key] ?? key;
  if (finding.kind === "safety") return word("mark_help");
  const category = word(`category_${finding.category satisfies Category}`);
  const clause = ownCode && finding.clause ? citeClause(finding.clause.label, words) : "";
  return clause ? `${clause} · ${category}` : category;
}

/** As the panel cites it, in the person's language; a label that is not the plain "clause 8" is the practice's own words. */
function citeClause(label: string, words: Record<string, string>): string {
  const plain = /^clause (\S+)$/.exec(label)?.[1];
  const cited = plain ? filled(words.mark_clause, plain) : label;
  return `${cited.slice(0, 1).toLocaleUpperCase("en-GB")}${cited.slice(1)}`;
}

/** Who only hears the page meets the mark apart from its comment: its name says whose it is. It begins with what the eye reads. */
const nameOf = (label: string, author: string, words: Record<string, string>): string =>
  author ? `${label}, ${filled(words.mark_of, author)}` : label;

/** A message with its one value; English where the words have not come yet. A name may hold a dollar, so it is no pattern. */
const filled = (message: string | undefined, value: string): string => (message ?? "$1").replace("$1", () => value);
