import { inLinesWith } from "../in-lines";
import type { Action, Clause, Policy, Problem, Result } from "../model";
import { categoriesIn } from "./import-words";

/** What the importer reads out of a pasted policy. A person confirms every line before it is adopted. */
export interface Proposal {
  policy: Policy;
  /** Plain sentences: what to look at (dead links, likely slips of the pen, a definition that is not the law's). */
  remarks: string[];
}

/** A4 pages of text are about 3,000 characters; no social-media policy fills thirty. */
const MOST_CHARACTERS = 100_000;
const MOST_CLAUSES = 120;
/** "Be kind. No swearing." is a code too. */
const LEAST_LETTERS = 10;

/**
 * Reads a pasted or opened policy text: numbered lists, bullets, prose, markdown, curly quotes, pasted HTML. Proposes clauses with
 * what each covers. Changes nothing; never runs or shows any markup.
 */
export function readPolicyText(pasted: string): Result<Proposal> {
  if (pasted.length > MOST_CHARACTERS) {
    return refused(
      "This text is too long for a policy.",
      `Paste only the code of conduct, at most ${MOST_CHARACTERS.toLocaleString("en-GB")} characters.`,
    );
  }
  const { text, links } = plainOf(pasted);
  if (/\u0000|\ufffd{3}/.test(pasted))
    return refused("This does not look like text.", "Open the policy, copy its words, and paste them here.");
  if (text.replace(/\W/g, "").length < LEAST_LETTERS)
    return refused("There is no policy text here.", "Copy the words of your policy and paste them here.");
  const blocks = blocksOf(text);
  const clauses = blocks.filter(({ kind }) => kind === "clause").map((block, index) => clauseOf(block, index));
  if (clauses.length === 0) {
    return refused("No rules were found in this text.", "Paste the part that says what people may and may not do, one rule to a line.");
  }
  if (clauses.length > MOST_CLAUSES) return refused("This text has too many points for a policy.", "Paste only the code of conduct.");
  return { ok: true, value: { policy: policyOf(clauses, blocks, text, links), remarks: remarksOn(clauses, text, links) } };
}

function refused(what: string, todo: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { what, kept: "Nothing was changed: the policy in force stays as it is.", todo } };
}

interface Link {
  text: string;
  url: string | null;
}

/** Words without markup. Tags are dropped by reading, never by a browser; what stands in script and style goes with them. */
function plainOf(pasted: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  const keep = (words: string, url: string) => {
    links.push({ text: words.trim(), url: /^https?:\/\/\S{4,}$/i.test(url) && !url.endsWith("#") ? url : null });
    return words;
  };
  const isHtml = /<\/?(?:p|div|li|ul|ol|br|span|h\d|html|body|a|script|table|td|strong|em)\b[^<>]{0,2000}>/i.test(pasted);
  const words = isHtml
    ? pasted
        .replace(/<(script|style|head)\b[^<>]{0,2000}>[\s\S]{0,100000}?<\/\1\s*>/gi, " ")
        .replace(
          /<a\b[^<>]{0,2000}?href\s*=\s*["']?([^"'\s<>]{0,500})["']?[^<>]{0,2000}>([^<]{0,500})<\/a>/gi,
          (_, url: string, inner: string) => keep(inner, url),
        )
        .replace(/<li\b[^<>]{0,2000}>/gi, "\n- ")
        .replace(/<(?:p|div|br|h\d|tr|ul|ol|table)\b[^<>]{0,2000}>|<\/(?:p|div|h\d|tr|li|ul|ol)>/gi, "\n\n")
        .replace(/<[^<>]{0,2000}>/g, "")
        .replace(/&(?:nbsp|amp|lt|gt|quot|#39|rsquo|lsquo|ldquo|rdquo|middot|bull);/g, (entity) => ENTITIES[entity] ?? entity)
    : pasted;
  const text = words
    .replace(/<!--[\s\S]{0,20000}?-->/g, "")
    .replace(/\[((?:[^\]\\]|\\.){1,500})\]\(([^)\s]{0,500})\)/g, (_, inner: string, url: string) =>
      keep(inner.replace(/\\([()])/g, "$1"), url),
    )
    .replace(/\\([().-])/g, "$1")
    .replace(/\*\*|__/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\u00a0/g, " ");
  return { text, links };
}

const ENTITIES: Record<string, string> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&rsquo;": "’",
  "&lsquo;": "‘",
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&middot;": "·",
  "&bull;": "•",
};

interface Block {
  kind: "clause" | "heading" | "preamble";
  /** "7", "a", as printed; null for bullets and prose. */
  number: string | null;
  text: string;
  /** Stands with a number or a bullet. */
  listed?: true;
}

const NUMBERED = /^\s{0,8}(?:[-*]\s+)?(\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,2})\s+(.+)$/i;
const BULLET = /^\s{0,8}[-*•·●▪◦‣–—]\s+(.+)$/;
/** Words of a rule: what people must, may or will not do, and what follows. */
const RULE = inLinesWith("i")`
  \b(?:
    must|should|shall|may not|not (?:be )?(?:permitted|allowed|tolerated|acceptable|to)|are (?:to|required|asked|expected)
    |is (?:to|required|not)|do not|don't|never|please|will (?:be|only|not)|prohibited|forbidden|banned|unacceptable|refrain|definition|cannot|can not
    |no (?:photographs?|filming|recording|abus\w+|nam\w+|swearing|threat\w*|one)|zero tolerance|respect\w*|welcome|legal advice
    |kept? private
  )\b
`;

/** Lines to paragraphs, points and headings. A line that goes on without a mark belongs to the point before it. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let gap = true;
  const lines = text.split("\n").filter((line, at, all) => line.trim() !== "" || all[at - 1]?.trim() !== "");
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") {
      gap = true;
      continue;
    }
    const numbered = NUMBERED.exec(line);
    const bullet = numbered ? null : BULLET.exec(line);
    const heading = headingOf(line, gap);
    const below = NUMBERED.exec(lines[at + 1]?.trim() || lines[at + 2] || "");
    const isPoint =
      numbered && (/[a-z]/i.test(numbered[1]!) || comesNext(numbered, below) || (open?.number && comesNext([line, open.number], numbered)));
    if (heading !== null && !isPoint && !isSentence(numbered?.[2] ?? heading)) {
      blocks.push({ kind: "heading", number: null, text: heading });
      open = null;
      // What stands right under a heading may be one too: the title under the practice's name.
      gap = true;
      continue;
    }
    if (numbered)
      open = push(blocks, { kind: "clause", number: numbered[1]!.replace(/[().]+$|^\(/g, ""), text: numbered[2]!.trim(), listed: true });
    else if (bullet) open = push(blocks, { kind: "clause", number: null, text: bullet[1]!.trim(), listed: true });
    else if (open && (!gap || goesOn(open.text, line))) open.text += `${gap && /:$/.test(open.text) ? "\n\n" : " "}${line.trim()}`;
    else open = push(blocks, { kind: RULE.test(line) && isRuleLike(line) ? "clause" : "preamble", number: null, text: line.trim() });
    gap = false;
  }
  return withLeads(blocks.map((block) => ({ ...block, text: block.text.replace(/[ \t]+$/gm, "").trim() })));
}

/** Whether a number follows another: what is short and stands in a row is a list of rules, and no row of headings. */
const comesNext = (one: readonly string[], other: readonly string[] | null) =>
  Number.parseFloat(other?.[1] ?? "") === Number.parseFloat(one[1]!) + 1;

/** Whether a sentence goes on below an empty line, as it does where a page ends. */
const goesOn = (text: string, line: string) =>
  /[,;]$|\b(?:a|an|and|by|for|in|of|or|that|the|to|which|with)$/.test(text) ||
  (/[a-z]$/.test(text) && /^\s*[a-z]/.test(line)) ||
  /^\s*["“‘]/.test(line);

/** "Please do not:" is no rule by itself, and "name our staff" below it is none without it: the point is kept with the words that lead to it. */
function withLeads(blocks: Block[]): Block[] {
  let lead = "";
  return blocks.map((block, at) => {
    const leads = /:$/.test(block.text) && !block.listed && blocks[at + 1]?.listed;
    if (!block.listed) lead = leads && block.kind === "clause" ? block.text : "";
    if (leads) return { ...block, kind: "preamble" };
    return block.listed && lead && !RULE.test(block.text) ? { ...block, text: `${lead} ${block.text}` } : block;
  });
}

function push(blocks: Block[], block: Block): Block {
  blocks.push(block);
  return block;
}

/** "# Title", "1.2 Code of Conduct", "SOCIAL MEDIA POLICY", a short line alone. */
function headingOf(line: string, gap: boolean): string | null {
  const marked = /^\s{0,3}#{1,6}\s+(.*?)#*\s*$/.exec(line);
  if (marked) return marked[1]!.trim();
  const words = line.trim().replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s+/, "");
  const short = words.length <= 80 && !/[.;,]$/.test(words) && !BULLET.test(line);
  const loud = words === words.toUpperCase() && /[A-Z]{4}/.test(words);
  return gap && short && (loud || (!RULE.test(words) && words.split(/\s+/).length <= 9)) ? words.replace(/:$/, "") : null;
}

const isSentence = (text: string) => /[.!?]["”’)]?$/.test(text.trim()) || text.trim().split(/\s+/).length > 14;
/** An aim ("You can help us…", "This policy…", "We have a duty…") states no rule. */
const isRuleLike = (line: string) =>
  !/^(?:you can help|this (?:policy|guidance|document)|the (?:aim|purpose)|our (?:practice|surgery) has|there are many|we have (?:a|an) (?:facebook|website|duty))/i.test(
    line.trim(),
  ) && !/following code of conduct|as follows:?$|\b(?:these|this|the following) (?:rules|code|policy|guidance)[.:]?$/i.test(line);

function clauseOf({ number, text }: Block, index: number): Clause {
  const id = number ?? String(index + 1);
  return {
    id,
    label: number ? `clause ${number}` : `point ${index + 1}`,
    quote: text,
    categories: categoriesIn(text),
    actions: actionsIn(text),
    notes: [],
  };
}

const ACTIONS: readonly [Action, RegExp][] = [
  ["delete", /\b(?:deleted?|remove[ds]? (?:the |any |such )?(?:posts?|comments?|content)|taken down by (?:us|the practice))\b/i],
  ["hide", /\bhidden|\bhide\b/i],
  ["report", /\breport(?:ed|ing)?\b/i],
  ["legal_advice", /\blegal (?:advice|action)|solicitor/i],
  ["removal_from_list", /\b(?:removed|removal|removing)\b[^.]{0,40}\blist\b|\bde-?register/i],
  ["police", /\bpolice\b/i],
  ["warning", /\b(?:warning|warned)\b/i],
];

const actionsIn = (text: string): Action[] => ACTIONS.filter(([, words]) => words.test(text)).map(([action]) => action);

function policyOf(clauses: Clause[], blocks: Block[], text: string, links: Link[]): Policy {
  const responder = /\b(?:enable|allow)s? (?:the |our )?([A-Z][a-z]+ Manager|Practice|practice manager)\b/.exec(text)?.[1] ?? null;
  return {
    id: "own",
    name: "Our practice",
    title: titleOf(blocks).slice(0, 120),
    source: "Pasted by the practice",
    dated: "",
    version: 1,
    bound:
      /\bmembers of the public (?:are expected|must|should)|patients(?:,)? and members of the public (?:are|must)|\b(?:everyone|all visitors|anyone who uses)\b/i.test(
        text,
      )
        ? "public"
        : "patients",
    responder: responder === "Practice" ? "the Practice" : responder,
    clauses: unique(clauses),
    switches: {
      recordingConsultationAllowed:
        /\b(?:may|can|are allowed to) (?:(?!not\b)\w+ ){0,2}record (?:their|your|a|the) (?:own )?(?:consultation|appointment)/i.test(text),
      protectsStaffIdentity: /\binformation about (?:other )?(?:patients|people) (?:and|or) (?:members of )?staff/i.test(text),
    },
    names: { platforms: PLATFORMS.filter((name) => text.toLowerCase().includes(name.toLowerCase())), processes: [], links },
  };
}

/** What a code of conduct calls itself, and the name of a practice, which often stands above that. */
const TITLE = /\b(?:policy|code|guidance|guidelines?|conduct|rules|charter|statement|standards|agreement|social media|etiquette)\b/i;
const PRACTICE = /\b(?:surgery|practice|(?:medical|health) (?:centre|group|partnership)|clinic|partners|partnership)$/i;

/** The first heading that says what the text is; else one that is not just the practice's name. */
function titleOf(blocks: Block[]): string {
  const first = blocks.findIndex(({ kind }) => kind === "clause");
  const headings = blocks.slice(0, first).filter(({ kind }) => kind === "heading");
  return (
    (headings.find(({ text }) => TITLE.test(text)) ?? headings.find(({ text }) => !PRACTICE.test(text)))?.text ?? "Our code of conduct"
  );
}

const PLATFORMS = ["Facebook", "Twitter", "Instagram", "YouTube", "WhatsApp", "LinkedIn", "TikTok", "Google", "NHS website"] as const;

/** A list that starts again at 1 would give two clauses one number: the later ones get a letter. */
function unique(clauses: Clause[]): Clause[] {
  const seen = new Map<string, number>();
  return clauses.map((clause) => {
    const times = seen.get(clause.id) ?? 0;
    seen.set(clause.id, times + 1);
    return times === 0 ? clause : { ...clause, id: `${clause.id}${String.fromCharCode(97 + Math.min(times, 25))}` };
  });
}

function remarksOn(clauses: Clause[], text: string, links: Link[]): string[] {
  const remarks: string[] = [];
  const idle = clauses.filter(({ categories }) => categories.length === 0).length;
  const dead = links.filter(({ url }) => url === null);
  if (dead.length > 0)
    remarks.push(
      `${dead.length === 1 ? "A link goes" : `${dead.length} links go`} nowhere: ${dead.map((link) => `"${link.text}"`).join(", ")}.`,
    );
  if (idle > 0)
    remarks.push(
      `${idle === 1 ? "One point covers" : `${idle} points cover`} nothing that can be seen in a comment. Check that this is right.`,
    );
  if (/Malicious Communications Act|Communications Act 2003/.test(text) && !/Online Safety Act/.test(text)) {
    remarks.push(
      "The text speaks of the Acts of 1988 or 2003 on threats or false messages. Since 31 January 2024 these come under the Online Safety Act 2023. Ask your adviser to update it.",
    );
  }
  if (/\bdefinition of defamation\b/i.test(text))
    remarks.push(
      "The text defines defamation. The law's test is in the Defamation Act 2013 (serious harm). Ask a solicitor before you rely on it.",
    );
  if (/\bsocial medica\b|\bmedical recordings\b|,,/.test(text))
    remarks.push('There may be a slip of the pen ("social medica", "medical recordings" or ",,"). The words are kept as they are.');
  return remarks;
}
