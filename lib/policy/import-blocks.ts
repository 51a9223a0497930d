import { inLinesWith } from "../in-lines";
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
  /^\s{0,8}(?:[-*]\s+)?(?:(?:rule|section|clause|point)\s)?(\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}[.):]|(?:[a-z]|[ivx]{1,4})[.)])|\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}(?=\t))\s+(.+)$/i;
/** Word writes the bullets of its symbol fonts as letters before a tab, or as signs of nobody's alphabet; pages, as little pictures. */
const BULLET =
  /^\s{0,8}(?:([-*•·●○▪■◦‣➢✓✗–—\uf0a0-\uf0ff])\s+|(\p{Extended_Pictographic})\ufe0f?\s*(?!.*\2\ufe0f?\s*$)|([o§Øüv])\t\s*)(.+)$/u;
/** What Word puts before points of the second and third rank. */
const LOWER_RANK = /^[o§]$/;
const MARKED = /^\s{0,3}#{1,6}\s+/;
/** Words of a rule: what people must, may or will not do, and what follows. */
const RULE = inLinesWith("i")`
  \b(?:
    must|should|shall|may not|not (?:be )?(?:permitted|allowed|tolerated|acceptable|to)|are (?:to|required|asked|expected)
    |is (?:to|required|not)|do not|(?:do|ca|wo)n['’]t|never|please|will (?:be|only|not)|prohibited|forbidden|banned|unacceptable|refrain|definition|cannot|can not
    |no (?:photographs?|filming|recording|abus\w+|nam\w+|swearing|threat\w*|one)|zero tolerance|respect\w*|welcome|legal advice
    |kept? private
  )\b
  |^no [a-z]|^(?:be (?:kind|polite|courteous|civil|considerate)|treat|avoid)\b
`;
/** What has one of these says something; what has none may be a title. */
const VERB =
  /\b(?:must|should|shall|may|will|can|cannot|are|is|do|does|have|has|never|please|refrain)\b|n['’]t\b|^(?:be|treat|avoid|keep)\b/i;
const QUESTION = /^(?:what|how|why)\b|\?$/i;
/** Words that the points below them go on from. */
const LEAD = /:\s*$|(?:\b(?:not|never|must|should)|n['’]t)\s*$/i;
/** A sentence that goes back to the one before it. */
const GOES_BACK = /^\s*(?:it|they|this|these|those|such)\b/i;

/** Lines to paragraphs, points and headings. A line that goes on without a mark belongs to the point before it. */
export function blocksOf(text: string): Block[] {
  const blocks: Open[] = [];
  let open: Open | null = null;
  let gap = true;
  const lines = text.split("\n").filter((line, at, all) => line.trim() !== "" || all[at - 1]?.trim() !== "");
  const rows = rowsIn(lines);
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
      blocks.push({ kind, number, text: heading, listed: kind === "title" ? listed : undefined, last: "" });
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
  return withLeads(settled(blocks.map((block) => asRule({ ...block, text: block.text.replace(/[ \t]+$/gm, "").trim() }))));
}

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
  return under === mark || (/:$/.test(last) && needsLead(point)) || (LOWER_RANK.test(mark) && !LOWER_RANK.test(listed));
}

/** No rule by itself, or one that begins in the middle of a sentence. */
const needsLead = (point: string) => !RULE.test(point) || /^[a-z]/.test(point);

/** Prose that says what people must or may not do is a rule too. */
const asRule = (block: Open): Open =>
  block.kind === "preamble" && RULE.test(block.text) && isRuleLike(block.text) ? { ...block, kind: "clause" } : block;

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

/**
 * A title that names a rule is a heading where sentences or points below it say all that it says, as they do under "Zero tolerance". Where
 * they do not, it is a rule: one of a list of short ones, or the first words of a text that says nothing without it.
 */
function settled(blocks: readonly Open[]): Block[] {
  const first = blocks.findIndex(({ kind }) => kind === "clause" || kind === "title");
  const done: Block[] = [];
  let below: Block[] = [];
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at]!;
    const under = done.at(-1);
    if (block.kind !== "title") done.push(block);
    else {
      const said = new Set(below.flatMap(({ text }) => categoriesIn(text)));
      const says = categoriesIn(block.text);
      const isIdle = says.length === 0 && !RULE.test(block.text);
      const isTopmost = at === first && says.length === 0 && under?.kind === "heading";
      const begins = says.length === 0 && under?.kind === "preamble" && !LEAD.test(under.text) && categoriesIn(under.text).length > 0;
      if (isIdle || isTopmost || (below.length > 0 && says.every((category) => said.has(category))))
        done.push({ ...block, kind: "heading", listed: undefined });
      else done.push({ ...block, kind: "clause", text: begins ? `${block.text}\n${done.pop()!.text}` : block.text });
    }
    if (block.kind === "title" || block.kind === "heading") below = [];
    else if (block.kind === "clause" && (block.listed || isSentence(block.text))) below.push(block);
  }
  return done.reverse();
}

/** "Please do not:" is no rule by itself, and "name our staff" below it is none without it: the point is kept with the words that lead to it. */
function withLeads(blocks: Block[]): Block[] {
  let lead = "";
  return blocks.map((block, at) => {
    const leads = !block.listed && LEAD.test(block.text) && blocks[at + 1]?.listed;
    if (!block.listed) lead = leads && block.kind === "clause" ? block.text : "";
    if (leads) return { ...block, kind: "preamble" };
    return block.listed && lead && needsLead(block.text) ? { ...block, text: `${lead} ${block.text}` } : block;
  });
}

/** "# Title", "1.2 Code of Conduct", "SOCIAL MEDIA POLICY", "What we do not accept", a short line without a verb. */
function headingOf(line: string, fresh: boolean): string | null {
  const isMarked = MARKED.test(line);
  const words = isMarked
    ? line
        .replace(MARKED, "")
        .replace(/(?<!#)#+\s*$/, "")
        .trim()
    : line.trim().replace(/^\d{1,2}(?:\.\d{1,2})*[.):]?\s+/, "");
  if (LEAD.test(words) && (RULE.test(words) || (VERB.test(words) && !QUESTION.test(words)))) return null;
  if (isMarked) return words;
  const isShort = words.length <= 80 && !/[.;,!]$/.test(words) && !BULLET.test(line);
  const isLoud = words === words.toUpperCase() && /[A-Z]{4}/.test(words);
  const isTitle = QUESTION.test(words) || !RULE.test(words) || !VERB.test(words);
  return fresh && isShort && isTitle && (isLoud || words.split(/\s+/).length <= 9) ? words.replace(/:$/, "") : null;
}

const isSentence = (text: string) => /[.!?]["”’)]?$/.test(text.trim()) || text.trim().split(/\s+/).length > 14;
/** An aim ("You can help us…", "This policy…", "We have a duty…") states no rule. */
const isRuleLike = (line: string) =>
  !/^(?:you can help|this (?:policy|guidance|document)|the (?:aim|purpose)|our (?:practice|surgery) has|there are many|we have (?:a|an) (?:facebook|website|duty))/i.test(
    line.trim(),
  ) && !/following code of conduct|as follows:?$|\b(?:these|this|the following) (?:rules|code|policy|guidance)[.:]?$/i.test(line);
