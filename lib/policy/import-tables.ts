import { RULE } from "./import-signs";
import { categoriesIn } from "./import-words";

/** The number or letter of a rule in a cell of its own. */
const NUMBER = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.):]?$/i;
/** A mark that stands before the words of a point: a line of two parts with one of these is a point and no row. */
const MARK = /^(?:[^\p{L}\d]{1,2}|[o§Øüv])$/u;
/** The line between head and body of a table in markdown. */
const RULER = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?\s*$/;
/** What the columns of a table of rules are called: "Behaviour", "What happens". */
const COLUMN =
  /^(?:what|how|why)\b|\b(?:behaviours?|conduct|rules?|consequences?|reasons?|actions?|sanctions?|outcomes?|examples?|meaning|response|no|number|clause)\b\.?/i;
/** Over columns that are lists of their own: what people may do, and what they may not. */
const DO = /^\W*(?:please )?(?:do(?:['’]?s)?|you (?:can|may|should|must)|(?:is )?(?:allowed|acceptable)|yes)(?: please)?\W*$/i;
const DO_NOT =
  /^\W*(?:please )?(?:do(?: not|n['’]?t['’]?s?)|you (?:cannot|can['’]?t|(?:may|should|must) not)|(?:is )?(?:not (?:allowed|acceptable)|unacceptable)|never|no)\W*$/i;

const DATED = /\b\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4}\b/i;

/** The cells of a row; empty where a line is none. */
function cellsOf(line: string): string[] {
  const piped = /^\s*\|.*\|\s*$/.test(line);
  const parts = line.split(piped ? /\|/ : /\t/);
  const cells = parts.map((cell) => cell.trim()).filter(Boolean);
  const isPoint = cells.length === 2 && (MARK.test(cells[0]!) || (parts.length === 2 && NUMBER.test(cells[0]!)));
  return cells.length > 1 && !isPoint ? cells : [];
}

/**
 * Writes each table whose rows are rules as a list, one point to a row: its cells stay apart, and what the head says of them stays with
 * them where they say nothing without it. Other tables, such as opening hours, stay as they are.
 */
export function tablesToLists(text: string): string {
  const done: string[] = [];
  let rows: string[] = [];
  const settle = () => {
    done.push(...(asList(rows) ?? rows));
    rows = [];
  };
  for (const line of text.split("\n")) {
    if (cellsOf(line).length > 0 || (rows.length > 0 && (RULER.test(line) || (line.trim() === "" && rows.at(-1)!.trim() !== ""))))
      rows.push(line);
    else {
      settle();
      done.push(line);
    }
  }
  settle();
  return done.join("\n");
}

/** A table of rules as lines of a list; null where it is none. */
function asList(lines: readonly string[]): string[] | null {
  const rows = lines
    .filter((line) => !RULER.test(line))
    .map(cellsOf)
    .filter(({ length }) => length > 0);
  if (rows.length < 2) return null;
  const [head, ...below] = rows as [string[], ...string[][]];
  if (head.some((cell) => DO.test(cell)) && head.some((cell) => DO_NOT.test(cell)))
    return ["", ...head.flatMap((over, at) => below.flatMap((row) => (row[at] ? [`- ${under(over, row[at], DO_NOT)}`] : []))), ""];
  const hasHead =
    categoriesIn(head.join(". ")).length === 0 && head.some((cell) => COLUMN.test(cell)) && head.every((cell) => cell.length <= 60);
  const body = hasHead ? below : rows;
  const says = body.filter((row) => categoriesIn(row.join(". ")).length > 0 || RULE.test(row.join(" ")));
  // The numbers of versions are no rules' numbers.
  if (says.length * 2 < body.length)
    return rows.some((row) => DATED.test(row.join("\t"))) ? rows.map((row) => row.filter((cell) => !NUMBER.test(cell)).join("\t")) : null;
  return ["", ...body.map((row) => asPoint(row, hasHead ? head : [])), ""];
}

/** A cell with what stands over its column, where it says the opposite without that. */
const under = (over: string | undefined, cell: string, opposite: RegExp) =>
  over && opposite.test(over) ? `${over.replace(/:$/, "")}: ${cell}` : cell;

function asPoint(row: readonly string[], head: readonly string[]): string {
  const first = row[0]!;
  const isNumbered = NUMBER.test(first);
  const said = row.map((cell, at) => under(head.length === row.length ? head[at] : undefined, cell, RULE)).slice(isNumbered ? 1 : 0);
  const words = said.reduce((all, cell) => `${all}${/[.!?:;]$/.test(all) ? " " : " – "}${cell}`);
  if (!isNumbered) return `- ${words}`;
  return `${first.replace(/[.):]?$/, first.startsWith("(") ? ")" : ".")}\t${words}`;
}
