import { inLinesWith } from "../in-lines";
import type { Action, Clause, Policy, Problem, Result } from "../model";
import { type Link, plainOf } from "./import-plain";
import { remarkOnLinks, remarksOn } from "./import-remarks";
import { categoriesIn } from "./import-words";

/** What the importer reads out of a pasted policy. A person confirms every line before it is adopted. */
export interface Proposal {
  policy: Policy;
  /** Plain sentences: what to look at in the words around the clauses, and links that go nowhere. Of each clause see `remarksOn`. */
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
  const around = blocks.flatMap((block) => (block.kind === "clause" ? [] : block.text)).join("\n");
  return {
    ok: true,
    value: { policy: policyOf(clauses, blocks, text, links), remarks: [...remarkOnLinks(links), ...remarksOn(around)] },
  };
}

function refused(what: string, todo: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { what, kept: "Nothing was changed: the policy in force stays as it is.", todo } };
}

interface Block {
  kind: "clause" | "heading" | "preamble";
  /** "7", "a", as printed; null for bullets and prose. */
  number: string | null;
  text: string;
  /** The kind of its mark, where it stands with a number, a letter or a bullet. */
  listed?: string;
  /** The kind of mark of the points that stand under it and belong to it. */
  under?: string;
}

const NUMBERED = /^\s{0,8}(?:[-*]\s+)?(\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,2})\s+(.+)$/i;
/** Word writes the bullets of its symbol fonts as letters before a tab, or as signs of nobody's alphabet. */
const BULLET = /^\s{0,8}(?:([-*•·●○▪■◦‣➢✓–—\uf0a0-\uf0ff])\s+|([o§Øüv])\t\s*)(.+)$/;
/** What Word puts before points of the second and third rank. */
const LOWER_RANK = /^[o§]$/;
const markOf = (numbered: readonly string[] | null, bullet: readonly string[] | null): string | undefined =>
  numbered ? numbered[1]!.replace(/\d+/g, "1").replace(/[a-z]+/i, "a") : (bullet?.[1] ?? bullet?.[2]);
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
    const onBelow = /^\s*[a-z]/.test(lines[at + 1] ?? "") && NUMBERED.exec(lines[at + 1]!) === null;
    if (heading !== null && !isPoint && !onBelow && !isSentence(numbered?.[2] ?? heading)) {
      blocks.push({ kind: "heading", number: null, text: heading });
      open = null;
      // What stands right under a heading may be one too: the title under the practice's name.
      gap = true;
      continue;
    }
    const listed = markOf(numbered, bullet);
    const point = (numbered?.[2] ?? bullet?.[3] ?? "").trim();
    if (listed && open && belongsUnder(open, listed, point)) {
      open.under = listed;
      open.text += `\n${numbered ? numbered[1] : "•"} ${point}`;
    } else if (listed)
      open = push(blocks, { kind: "clause", number: numbered?.[1]?.replace(/[().]+$|^\(/g, "") ?? null, text: point, listed });
    else if (open && (!gap || goesOn(open.text, line))) open.text += `${gap && /:$/.test(open.text) ? "\n\n" : " "}${line.trim()}`;
    else open = push(blocks, { kind: "preamble", number: null, text: line.trim() });
    gap = false;
  }
  return withLeads(blocks.map((block) => asRule({ ...block, text: block.text.replace(/[ \t]+$/gm, "").trim() })));
}

/** "You must not post anything that is:" takes in the points below it that are no rules without it; so does a point of Word's those of lower rank. */
function belongsUnder({ listed, under, text }: Block, mark: string, point: string): boolean {
  if (listed === undefined || listed === mark) return false;
  return under === mark || (/:$/.test(text) && !RULE.test(point)) || (LOWER_RANK.test(mark) && !LOWER_RANK.test(listed));
}

/** Prose that says what people must or may not do is a rule too. */
const asRule = (block: Block): Block =>
  block.kind === "preamble" && RULE.test(block.text) && isRuleLike(block.text) ? { ...block, kind: "clause" } : block;

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

/** The first heading that says what the text is; else one that is not just the practice's name; empty where there is none. */
function titleOf(blocks: Block[]): string {
  const first = blocks.findIndex(({ kind }) => kind === "clause");
  const headings = blocks.slice(0, first).filter(({ kind }) => kind === "heading");
  return (headings.find(({ text }) => TITLE.test(text)) ?? headings.find(({ text }) => !PRACTICE.test(text)))?.text ?? "";
}

const PLATFORMS = ["Facebook", "Twitter", "Instagram", "YouTube", "WhatsApp", "LinkedIn", "TikTok", "Google", "NHS website"] as const;

/** A list that starts again at 1 would give two clauses one number, and nobody could tell which a record cites: the later ones get a letter. */
function unique(clauses: Clause[]): Clause[] {
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let name = wanted;
    for (let times = 2; taken.has(name); times++) name = wanted + (times <= 26 ? String.fromCharCode(96 + times) : `-${times}`);
    taken.add(name);
    return name;
  };
  return clauses.map((clause) => ({ ...clause, id: free(clause.id), label: free(clause.label) }));
}
