// npm run check-reply -- [--practice practice.json] < replies.jsonl
// One JSON line in ({id, platform, comment, text}), one out ({id, verdict, reasons: [{why, span, instead}]}). Exit 2 with one plain line on bad input.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Roster, SiteId } from "../../lib/model";
import { checkReply } from "../../lib/replies/check";

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

/** Bad input: one plain line, exit 2. */
function refuse(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === "string");

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(`${what} is not JSON.`);
  }
}

function rosterFrom(path: string | undefined): Roster {
  const roster: Roster = { practiceNames: [], handles: [], staff: [], exceptions: [], extraWords: [] };
  if (path === undefined) return roster;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return refuse(`The practice file "${path}" cannot be read.`);
  }
  const value = parsed(text, `The practice file "${path}"`);
  const shape = `The practice file "${path}" must be {names: […], handles: […], staff: [{name, role, aka: […]}]}.`;
  if (!isObject(value) || !isTexts(value.names ?? []) || !isTexts(value.handles ?? [])) return refuse(shape);
  const staff: unknown = value.staff ?? [];
  if (!Array.isArray(staff)) return refuse(shape);
  return {
    ...roster,
    practiceNames: (value.names ?? []) as string[],
    handles: (value.handles ?? []) as string[],
    staff: staff.map((member: unknown) => {
      if (!isObject(member) || typeof member.name !== "string" || !isTexts(member.aka ?? [])) return refuse(shape);
      return { name: member.name, role: typeof member.role === "string" ? member.role : "", aka: (member.aka ?? []) as string[] };
    }),
  };
}

function options() {
  try {
    return parseArgs({ options: { practice: { type: "string" } } }).values;
  } catch (error) {
    return refuse(`${(error as Error).message.split("\n")[0]}`);
  }
}

const roster = rosterFrom(options().practice);
const answers = readFileSync(0, "utf8")
  .split("\n")
  .map((line, index) => ({ line: line.trim(), number: index + 1 }))
  .filter(({ line }) => line !== "")
  .map(({ line, number }) => {
    const reply = parsed(line, `Line ${number}`);
    if (!isObject(reply) || typeof reply.text !== "string") return refuse(`Line ${number} has no "text".`);
    const site = reply.platform ?? "selection";
    if (typeof site !== "string" || !SITES.includes(site)) return refuse(`Line ${number}: platform must be one of ${SITES.join(", ")}.`);
    const comment = typeof reply.comment === "string" ? { text: reply.comment, author: "" } : null;
    const { verdict, reasons } = checkReply(reply.text, { practice: null, roster, site: site as SiteId, comment });
    return JSON.stringify({ id: reply.id ?? number, verdict, reasons: reasons.map(({ why, span, instead }) => ({ why, span, instead })) });
  });
for (const answer of answers) process.stdout.write(`${answer}\n`);
