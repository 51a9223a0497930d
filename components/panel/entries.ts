import type { Category, Finding } from "../../lib/model";
import { toShow } from "../../lib/policy/signposts";
import { LEVELS, type Level, levelOf, worstFirst } from "../shared/levels";
import type { Entry } from "./types";

/** A comment with something to look at, its findings worst first. */
export interface CardEntry {
  entry: Entry;
  findings: Finding[];
  level: Level;
}

/** The entries of a page, sorted by what a person does with them. */
export interface Sorted {
  cards: CardEntry[];
  /** Praise that names staff: thanked, never counted. */
  praise: CardEntry[];
  /** Beside praise, if any, only what no clause of the practice's code covers: no breach of it, and nothing that anybody called fine. */
  uncovered: CardEntry[];
  fine: Entry[];
  /** Stars and nothing else: there is nothing to judge. */
  wordless: Entry[];
  /** Not in English or Welsh, only a picture, or left when the person stopped the reading: nobody has judged these. */
  unjudged: Entry[];
  settled: Entry[];
  /** Answers of the practice's own, already on the page, that say too much. */
  own: Entry[];
}

export type Order = "worst" | "page" | "newest";
export interface Filter {
  words: string;
  category: Category | "all";
  order: Order;
}
/** Everything, worst first. */
export const NO_FILTER: Filter = { words: "", category: "all", order: "worst" };

/**
 * Sorts a page's entries; `done` says that no more judgements will come. Comments still waiting are in no list, nor what the practice
 * itself wrote, unless it says `tooMuch`.
 */
export function sortEntries(entries: Entry[], showUncovered: boolean, done = true, tooMuch = (_: Entry) => false): Sorted {
  const sorted: Sorted = { cards: [], praise: [], uncovered: [], fine: [], wordless: [], unjudged: [], settled: [], own: [] };
  for (const entry of entries) {
    const { comment, judgement } = entry;
    if (comment.isOwner) {
      if (tooMuch(entry)) sorted.own.push(entry);
      continue;
    }
    if (!judgement) {
      if (done) sorted.unjudged.push(entry);
      continue;
    }
    // All of it together: what the code covers must not hide what it does not, such as a threat beside thanks.
    const rank = (finding: Finding) => LEVELS.indexOf(levelOf(finding, isUncovered(entry, finding)));
    const findings = [...judgement.findings, ...judgement.uncovered].sort((a, b) => rank(a) - rank(b) || worstFirst(a, b));
    const worst = findings[0];
    if (entry.settled) sorted.settled.push(entry);
    else if (worst) {
      const level = levelOf(worst, isUncovered(entry, worst));
      const counted = showUncovered || toShow(judgement).some(({ kind }) => kind !== "info");
      const list = level === "info" ? sorted.praise : counted ? sorted.cards : sorted.uncovered;
      list.push({ entry, findings, level });
    } else if (isWordless(entry)) sorted.wordless.push(entry);
    else if (judgement.language === "other" || (judgement.language === "none" && comment.attachments.length > 0))
      sorted.unjudged.push(entry);
    else sorted.fine.push(entry);
  }
  return sorted;
}

/** Whether no clause of the practice's code covers a finding. */
export const isUncovered = ({ judgement }: Entry, finding: Finding): boolean => judgement?.uncovered.includes(finding) ?? false;

const isWordless = ({ comment }: Entry) => `${comment.title ?? ""}${comment.text}`.trim() === "" && comment.attachments.length === 0;

/** How many comments have something of each level. A comment counts once, under its worst. */
export function countByLevel(cards: CardEntry[]): Record<Level, number> {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
  for (const card of cards) counts[card.level]++;
  return counts;
}

/** The cards that a tab and a filter leave, in the order asked for. */
export function choose(cards: CardEntry[], level: Level | "all", filter: Filter): CardEntry[] {
  const words = filter.words.trim().toLocaleLowerCase("en-GB");
  const left = cards.filter(
    (card) =>
      (level === "all" || card.level === level) &&
      (filter.category === "all" || card.findings.some((finding) => finding.category === filter.category)) &&
      (words === "" || `${card.entry.comment.author}\n${card.entry.comment.text}`.toLocaleLowerCase("en-GB").includes(words)),
  );
  if (filter.order === "worst")
    return left.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || worstFirst(a.findings[0]!, b.findings[0]!));
  if (filter.order === "newest") return left.sort((a, b) => timeOf(b) - timeOf(a));
  return left;
}

/** Comments without a machine-readable time go last, in page order. */
const timeOf = (card: CardEntry) => (card.entry.comment.machineTime ? Date.parse(card.entry.comment.machineTime) || 0 : 0);

/** Categories whose words are blurred until a person asks for them. */
const HARSH: ReadonlySet<Category> = new Set(["threat", "harassment", "hate", "abuse", "obscene"]);

/** Whether a card's words are blurred until the person asks for them. */
export function isHarsh(findings: Finding[]): boolean {
  return findings.some((finding) => HARSH.has(finding.category));
}

/** Words worth offering as an exception: short, and the only ones that led to the finding. */
export function exceptionWords(entry: Entry): string | null {
  const finding = entry.judgement?.findings[0];
  if (finding?.spans.length !== 1 || finding.kind === "safety") return null;
  const words = entry.comment.text.slice(finding.spans[0]!.start, finding.spans[0]!.end).trim();
  return words.length > 0 && words.length <= 40 && !words.includes("\n") ? words : null;
}
