import { LINK_NAMES, type LinkName, type Practice, type Problem, type Result } from "../model";
import { linkProblem } from "./links";
import type { Variable } from "./template";

const VARIABLE = /\{(\w{1,20})\}/g;
const isLink = (name: string): name is LinkName => (LINK_NAMES as readonly string[]).includes(name);

/** The names in braces, in order, each once. */
const variablesOf = (text: string): string[] => [...new Set([...text.matchAll(VARIABLE)].map((match) => match[1]!))];

/**
 * Puts the practice's own words into a template in one pass: a value that holds `{phone}` or `$&` stays text.
 * @returns the text, or why a link or a setting it needs cannot be used.
 */
export function fill(text: string, practice: Practice): Result<string> {
  for (const name of variablesOf(text)) {
    const problem = problemWith(name, practice);
    if (problem) return { ok: false, problem };
  }
  return { ok: true, value: text.replace(VARIABLE, (_, name: string) => valueFor(name as Variable, practice)) };
}

const COUNTRY = {
  england: { app: "the NHS App", oversight: "your local Integrated Care Board", advice: "111.nhs.uk", health: "www.nhs.uk" },
  wales: { app: "the NHS Wales App", oversight: "Llais", advice: "111.wales.nhs.uk", health: "111.wales.nhs.uk" },
} as const;
const isNational = (name: string): name is keyof (typeof COUNTRY)["england"] => Object.hasOwn(COUNTRY.england, name);

function valueFor(name: Variable, practice: Practice): string {
  if (isNational(name)) return COUNTRY[practice.inWales ? "wales" : "england"][name];
  if (isLink(name)) return practice.links[name].url.trim();
  return practice[SETTINGS[name].field].trim();
}

/** Variables that are settings of the practice, and what a person calls them. */
const SETTINGS = {
  phone: { field: "phone", title: "the practice's phone number" },
  role: { field: "responderRole", title: "who answers for the practice" },
  practice: { field: "name", title: "the practice's name" },
} as const;

function problemWith(name: string, practice: Practice): Problem | null {
  if (isLink(name)) return linkProblem(name, practice.links[name]);
  if (isNational(name)) return null;
  if (!Object.hasOwn(SETTINGS, name)) {
    return {
      what: `This reply has {${name}} in it, which Courtesy does not know.`,
      kept: "The reply itself is unchanged.",
      todo: "Ask your manager to correct the words in braces, in Set-up, Replies.",
    };
  }
  if (valueFor(name as Variable, practice) !== "") return null;
  return {
    what: `This reply needs ${SETTINGS[name as keyof typeof SETTINGS].title}, which is not set.`,
    kept: "The reply itself is unchanged.",
    todo: "Ask your manager to fill it in, in Set-up, Practice.",
  };
}
