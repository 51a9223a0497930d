import { type Action, CATEGORIES, type Category, type Clause, type Policy, type Problem, type Result } from "../model";
import { type Block, blocksOf } from "./import-blocks";
import { type Link, plainOf } from "./import-plain";
import { remarkOnLinks, remarkOnOthers, remarksOn } from "./import-remarks";
import { withoutOthers } from "./import-sections";
import { tablesToLists } from "./import-tables";
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
  const { own: blocks, left } = withoutOthers(blocksOf(tablesToLists(text)));
  const rules = blocks.filter(({ kind }) => kind === "clause");
  if (rules.length === 0) {
    return refused("No rules were found in this text.", "Paste the part that says what people may and may not do, one rule to a line.");
  }
  if (rules.length > MOST_CLAUSES) return refused("This text has too many points for a policy.", "Paste only the code of conduct.");
  const clauses = rules.map((block, index) => clauseOf(block, index));
  const around = blocks.flatMap((block) => (block.kind === "clause" ? [] : block.text)).join("\n");
  return {
    ok: true,
    value: {
      policy: policyOf(clauses, blocks, text, links),
      remarks: [...remarkOnOthers(left), ...remarkOnLinks(links), ...remarksOn(around)],
    },
  };
}

function refused(what: string, todo: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { what, kept: "Nothing was changed: the policy in force stays as it is.", todo } };
}

function clauseOf({ number, text }: Block, index: number): Clause {
  const id = number ?? String(index + 1);
  return {
    id,
    label: number ? `clause ${number}` : `point ${index + 1}`,
    quote: text,
    categories: coveredBy(text),
    actions: actionsIn(text),
    notes: [],
  };
}

/** What a clause covers; of a list in it each point with the words that lead to it, "contain details: • of other patients". */
function coveredBy(text: string): Category[] {
  const [lead, ...points] = text.split(/:\n(?:• |\(?\w{1,4}[.)] )|\n(?:• |\(?\w{1,4}[.)] )/);
  const found = new Set([text, ...points.map((point) => `${lead} ${point}`)].flatMap(categoriesIn));
  return (Object.keys(CATEGORIES) as Category[]).filter((category) => found.has(category));
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
  // The name of the practice may stand on the same line, at its other end.
  const headings = blocks
    .slice(0, first)
    .filter(({ kind }) => kind === "heading")
    .flatMap(({ text }) => (text.includes("\t") ? text.split("\t").filter((part) => TITLE.test(part)) : [text]));
  const says = headings.filter((text) => !text.endsWith("?"));
  return (says.find((text) => TITLE.test(text)) ?? says.find((text) => !PRACTICE.test(text)) ?? "").trim();
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
