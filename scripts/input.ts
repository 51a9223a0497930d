import { readFileSync } from "node:fs";
import { text as textOf } from "node:stream/consumers";
import type { Roster, SiteId } from "../lib/model";

/** What the commands take from files and standard input. Whatever does not fit ends the command: one plain line, exit 2. */

const SITES: readonly string[] = [
  "facebook",
  "x",
  "google",
  "nhs",
  "instagram",
  "youtube",
  "linkedin",
  "whatsapp",
  "selection",
] satisfies SiteId[];

/** What a practice file may hold, as a refusal tells it. */
const PRACTICE = "names: […], handles: […], staff: [{name, role, aka: […]}], extraWords: […], exceptions: […]";

/** Ends the command over bad input. */
export function refuse(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a list of strings. */
export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === "string");

/** JSON text as a value; `what` names it in the refusal ("Line 3"). */
function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(`${what} is not JSON.`);
  }
}

/** A JSON file as a value; `what` names it in the refusal ("practice file"). */
export function readJson(path: string, what: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return refuse(`The ${what} "${path}" cannot be read.`);
  }
  return parsed(text, `The ${what} "${path}"`);
}

/** Standard input as JSON objects, one a line, each with a `text` and perhaps a platform; empty lines are passed over. */
export async function readTexts(): Promise<{ value: Record<string, unknown> & { text: string }; site: SiteId; number: number }[]> {
  // As a stream: reading descriptor 0 at once fails where a pipe has nothing to give yet.
  const lines = (await textOf(process.stdin)).split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const number = index + 1;
    const value = parsed(line, `Line ${number}`);
    if (!isObject(value) || typeof value.text !== "string") return refuse(`Line ${number} has no "text".`);
    const site = value.platform ?? "selection";
    if (typeof site !== "string" || !SITES.includes(site)) return refuse(`Line ${number}: platform must be one of ${SITES.join(", ")}.`);
    return [{ value: { ...value, text: value.text }, site: site as SiteId, number }];
  });
}

/**
 * The roster of a practice file, `{names, handles, staff: [{name, role, aka}], extraWords, exceptions}`; nobody without one. The last two are the
 * words that the practice wants checked, and those that it never wants marked.
 */
export function rosterFrom(path: string | undefined): Roster {
  const roster: Roster = { practiceNames: [], handles: [], staff: [], exceptions: [], extraWords: [] };
  if (path === undefined) return roster;
  const value = readJson(path, "practice file");
  const shape = `The practice file "${path}" must be {${PRACTICE}}.`;
  if (!isObject(value)) return refuse(shape);
  const { names = [], handles = [], staff = [], extraWords = [], exceptions = [] } = value;
  if (!isTexts(names) || !isTexts(handles) || !Array.isArray(staff)) return refuse(shape);
  if (!isTexts(extraWords) || !isTexts(exceptions)) return refuse(shape);
  return {
    practiceNames: names,
    handles,
    extraWords,
    exceptions,
    staff: staff.map((member: unknown) => {
      if (!isObject(member)) return refuse(shape);
      const { name, role, aka = [] } = member;
      if (typeof name !== "string" || !isTexts(aka)) return refuse(shape);
      return { name, role: typeof role === "string" ? role : "", aka };
    }),
  };
}
