import { rulesOf } from "./import-rules";
import { GOES_BACK, HANGS, isSentence, LEAD, needsLead, QUESTION, RULE, VERB } from "./import-signs";
import { categoriesIn } from "./import-words";

/** A paragraph, a point or a title of a code. */
export interface Block {
  /** A "title" is short and names a rule ("Zero tolerance", "No swearing"): `settled` makes it a heading or a clause. */
  kind: "clause" | "heading" | "preamble" | "title";
  /** "7", "a", as printed; null for bullets and prose. */
  number: string | null;
  text: string;
  /** The kind of its mark, where it stands with a number, a letter or a bullet; "line" for a point that has a line to itself. */
  listed?: string;
}

/** A block that more lines may belong to. */
interface Open extends Block {
  /** Its last line: to look at its end, the whole is not read again with every line. */
  last: string;
  /** The kind of mark of the points that stand under it and belong to it. */
  under?: string;
}

const NUMBERED =
  /^\s{0,8}(?:[-*]\s+)?(?:(?:rule|section|clause|point)\s)?(\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}[.):]|(?:\d{0,2}[a-z]|[ivx]{1,4})[.)])|\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}(?=\t))\s+(.+)$/i;
/** Word writes the bullets of its symbol fonts as letters before a tab, or as signs of nobody's alphabet; pages, as little pictures. */
const BULLET =
  /^\s{0,8}(?:([-*•·●○▪■◦‣➢►▶❖»→✓✔✗✘✕✖☐☑☒–—\uf0a0-\uf0ff])\s+|(\p{Extended_Pictographic})\ufe0f?\s*(?!.*\2\ufe0f?\s*$)|([o§Øüv])\t\s*)(.+)$/u;
/** What Word and pages put before points of the second and third rank. */
const LOWER_RANK = /^[o§◦]$/;
const MARKED = /^\s{0,3}#{1,6}\s+/;
/** Lines to paragraphs, points and headings. A line that goes on without a mark belongs to the point before it. */
export function blocksOf(text: string): Block[] {
  const blocks: Open[] = [];
  let open: Open | null = null;
  let gap = true;
  const lines = text.split("\n").filter((line, at, all) => line.trim() !== "" || all[at - 1]?.trim() !== "");
  const rows = rowsIn(lines);
  // "24 hours" is no number of a title: one before or after it is there as well.
  const loose = new Set(lines.map(looseNumber));
  const looseOf = (line: string) => {
    const number = looseNumber(line);
    return number > 0 && (loose.has(number + 1) || loose.has(number - 1)) ? String(number) : null;
  };
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") {
      gap = true;
      continue;
    }
    const numbered = NUMBERED.exec(line);
    const bullet = numbered ? null : BULLET.exec(line);
    const number = numbered?.[1]?.replace(/[().:]+$|^\(/g, "") ?? null;
    const listed = rows[at] === "point" ? "line" : markOf(numbered, bullet);
    const below = NUMBERED.exec(lines[at + 1]?.trim() || lines[at + 2] || "")?.[1] ?? "";
    const isSection = /^\d+$/.test(number ?? "") && (below.startsWith(`${number}.1`) || /^\(?[ai][.)]$/i.test(below));
    const isPoint =
      listed === "line" ||
      (numbered && !isSection && (/[a-z]/i.test(number!) || comesNext(number!, below) || comesNext(open?.number, number!)));
    const fresh: boolean = gap || isSection || startsAnew(lines, at, rows[at] !== undefined);
    const heading = isPoint || (/^\s*[a-z]/.test(lines[at + 1] ?? "") && !below) ? null : headingOf(line, fresh);
    if (heading !== null && (/\?$/.test(heading) || !isSentence(numbered?.[2] ?? heading))) {
      const kind = !MARKED.test(line) && (isSection || RULE.test(heading)) ? "title" : "heading";
      blocks.push({ kind, number: number ?? looseOf(line), text: heading, listed: kind === "title" ? listed : undefined, last: "" });
      open = null;
      // What stands right under a heading may be one too: the title under the practice's name.
      gap = true;
      continue;
    }
    const point = (numbered?.[2] ?? bullet?.[4] ?? line).trim();
    if (listed && open && belongsUnder(open, listed, point)) {
      open.under = listed;
      open.last = point;
      open.text += `\n${numbered ? numbered[1] : "•"} ${point}`;
    } else if (listed) open = push(blocks, { kind: "clause", number, text: point, listed, last: point });
    else if (open && (!fresh || goesOn(open.last, line))) {
      open.text += `${gap && /:$/.test(open.last) ? "\n\n" : " "}${line.trim()}`;
      open.last = line.trim();
    } else {
      const words = line.replace(MARKED, "").trim();
      open = push(blocks, { kind: "preamble", number: null, text: words, last: words });
    }
    gap = false;
  }
  return rulesOf(blocks.map((block) => ({ ...block, text: block.text.replace(/[ \t]+$/gm, "").trim() })));
}

/** The number of a title with only a space behind it, "2 Respect". */
const looseNumber = (line: string): number => Number(/^\s*(\d{1,2}) +[A-Z]/.exec(line)?.[1]);

const markOf = (numbered: readonly string[] | null, bullet: readonly string[] | null): string | undefined =>
  numbered ? numbered[1]!.replace(/\d+/g, "1").replace(/[a-z]+/i, "a") : (bullet?.[1] ?? bullet?.[2] ?? bullet?.[3]);

function push(blocks: Open[], block: Open): Open {
  blocks.push(block);
  return block;
}

/**
 * For each line, whether it stands in a row of lines that are not one text broken over lines, and is a point there: a page loses the marks
 * of its points when it is copied, and each stands on a line of its own. Lines of a row all end like sentences, or all begin with a capital.
 */
function rowsIn(lines: readonly string[]): ("row" | "point" | undefined)[] {
  const rows: ("row" | "point" | undefined)[] = lines.map(() => undefined);
  for (let from = 0, to = 0; from < lines.length; from = to + 1) {
    for (to = from; to < lines.length && isPlain(lines[to]!); to++);
    const above = lines[from - 1]?.trim() ?? "";
    const row = lines.slice(from, to);
    if ((above === "" || MARKED.test(above)) && isRow(row)) {
      const lead = row.findIndex((line) => LEAD.test(line));
      const points = leadsTo(above || lines[from - 2] || "", row)
        ? 0
        : lead >= 0 && leadsTo(row[lead]!, row.slice(lead + 1))
          ? lead + 1
          : leadsTo(row[0]!, row.slice(1))
            ? 1
            : row.length;
      rows.fill("row", from, to).fill("point", from + points, to);
    }
  }
  return rows;
}

/** Whether a line leads to points without marks: "Patients must not:", or "Not acceptable" above a few words to a line. */
function leadsTo(line: string, row: readonly string[]): boolean {
  if (NUMBERED.test(line) || BULLET.test(line)) return false;
  const saysSomething = () => row.some((point) => categoriesIn(point).length > 0);
  if (LEAD.test(line)) return RULE.test(line) || saysSomething();
  return RULE.test(line) && headingOf(line, true) !== null && !row.some(isSentence) && saysSomething();
}

const isPlain = (line: string) => line.trim() !== "" && ![NUMBERED, BULLET, MARKED].some((mark) => mark.test(line));

function isRow(lines: readonly string[]): boolean {
  const before = lines.slice(0, -1);
  if (before.length === 0) return false;
  if (before.every((line) => /(?:[.!?:]["”’)]?|;(?: and| or)?)\s*$/.test(line))) return true;
  // Two long lines may be one sentence with a name in it.
  if (lines.length === 2 && lines[0]!.trim().length > 40) return false;
  return lines.every((line) => !/^\s*[a-z]/.test(line)) && !before.some((line) => isUnfinished(line.trim()));
}

/** Whether a line begins something new though no empty line stands above it. */
function startsAnew(lines: readonly string[], at: number, inRow: boolean): boolean {
  const line = lines[at]!;
  const isTitle = /^\s*[^\sa-z]/.test(line) && headingOf(line, true) !== null;
  if (inRow) return (isTitle || RULE.test(line.trim())) && !GOES_BACK.test(line);
  return isTitle && isPlain(line) && /[.!?]["”’)]?\s*$/.test(lines[at - 1] ?? "") && !/^\s*[a-z]/.test(lines[at + 1] ?? "");
}

/** "You must not post anything that is:" takes in the points below it that are no rules without it; so does a point of Word's those of lower rank. */
function belongsUnder({ listed, under, last }: Open, mark: string, point: string): boolean {
  if (listed === undefined || listed === mark) return false;
  return (
    under === mark || ((/:$/.test(last) || HANGS.test(last)) && needsLead(point)) || (LOWER_RANK.test(mark) && !LOWER_RANK.test(listed))
  );
}

/** Whether a number follows another: what is short and stands in a row is a list of rules, and no row of headings. */
function comesNext(one: string | null | undefined, other: string): boolean {
  if (!one) return false;
  const [before, after] = [one, other].map((number) => number.replace(/^\(|[.):]+$/g, "").split("."));
  const last = before!.pop();
  return Number(after!.pop()) === Number(last) + 1 && before!.join() === after!.join();
}

const isUnfinished = (text: string) => /[,;]$|\b(?:a|an|and|by|for|in|of|or|that|the|to|which|with)$/.test(text);

/** Whether a sentence goes on below an empty line, as it does where a page ends. */
const goesOn = (last: string, line: string) =>
  isUnfinished(last) || (/[a-z]$/.test(last) && /^\s*[a-z]/.test(line)) || /^\s*["“‘]/.test(line);

/** "# Title", "1.2 Code of Conduct", "SOCIAL MEDIA POLICY", "What we do not accept", a short line without a verb. */
function headingOf(line: string, fresh: boolean): string | null {
  const isMarked = MARKED.test(line);
  const words = isMarked
    ? line
        .replace(MARKED, "")
        .replace(/(?<!#)#+\s*$/, "")
        .trim()
    : line.trim().replace(/^\d{1,2}(?:\.\d{1,2})*[.):]?\s+/, "");
  if (HANGS.test(words) && VERB.test(words) && !QUESTION.test(words)) return null;
  if (LEAD.test(words) && (RULE.test(words) || (VERB.test(words) && !QUESTION.test(words)))) return null;
  if (isMarked) return words;
  const isShort = words.length <= (words.endsWith("?") ? 120 : 80) && !/[.;,!]$/.test(words) && !BULLET.test(line);
  const isLoud = words === words.toUpperCase() && /[A-Z]{4}/.test(words);
  const isTitle = QUESTION.test(words) || !RULE.test(words) || !VERB.test(words);
  return fresh && isShort && isTitle && (isLoud || words.split(/\s+/).length <= (words.endsWith("?") ? 16 : 9))
    ? words.replace(/:$/, "")
    : null;
}
