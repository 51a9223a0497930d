// npm run judge -- --policy <name|file|union> [--practice practice.json] [--scores] < comments.jsonl
// One JSON line in ({id, text, platform}), one out ({id, findings, uncovered, pass, language}). Exit 2 with one plain line on bad input.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Clause, Comment, Policy, Roster, SiteId } from "../../lib/model";
import { loadModel } from "../../lib/policy/classifier/model";
import { prepareJudge, prepareScores } from "../../lib/policy/judge";
import { EMPTY_ROSTER } from "../../lib/policy/roster";

const policies = import.meta.glob<Policy>("../../lib/policy/policies/*.ts", { eager: true, import: "default" });
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

function readJson(path: string, what: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return refuse(`The ${what} "${path}" cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    return refuse(`The ${what} "${path}" is not JSON.`);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === "string");

function isClause(value: unknown): value is Clause {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.label === "string" &&
    typeof value.quote === "string" &&
    isTexts(value.categories)
  );
}

function policyNamed(name: string): Policy | null {
  if (name === "union") return null;
  const known = Object.entries(policies).map(([path, policy]) => ({ file: path.replace(/^.*\/|\.ts$/g, ""), policy }));
  const own = known.find(({ file, policy }) => file === name || policy?.id === name);
  if (own) return own.policy;
  if (!/[./\\]/.test(name)) {
    return refuse(`There is no policy "${name}". Known: union, ${known.map(({ file }) => file).join(", ")}; or give a JSON file.`);
  }
  const value = readJson(name, "policy file");
  if (!isObject(value) || typeof value.id !== "string" || !Array.isArray(value.clauses) || !value.clauses.every(isClause)) {
    return refuse(`The policy file "${name}" is no policy: it needs an id and clauses, each with id, label, quote and categories.`);
  }
  return { version: 1, ...value } as unknown as Policy;
}

function rosterFrom(path: string | undefined): Roster {
  if (path === undefined) return EMPTY_ROSTER;
  const value = readJson(path, "practice file");
  const staff = isObject(value) ? (value.staff ?? []) : null;
  if (
    !isObject(value) ||
    !isTexts(value.names ?? []) ||
    !isTexts(value.handles ?? []) ||
    !Array.isArray(staff) ||
    !staff.every((member) => isObject(member) && typeof member.name === "string" && isTexts(member.aka ?? []))
  ) {
    return refuse(`The practice file "${path}" must be {names: […], handles: […], staff: [{name, role, aka: […]}]}.`);
  }
  return {
    ...EMPTY_ROSTER,
    practiceNames: (value.names ?? []) as string[],
    handles: (value.handles ?? []) as string[],
    staff: staff.map((member) => ({ name: member.name, role: member.role ?? "", aka: member.aka ?? [] })),
  };
}

function commentFrom(line: string, number: number): Comment {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse(`Line ${number} is not JSON.`);
  }
  if (!isObject(value) || typeof value.text !== "string") return refuse(`Line ${number} has no "text".`);
  const { platform } = value;
  if (platform !== undefined && (typeof platform !== "string" || !SITES.includes(platform))) {
    return refuse(`Line ${number}: platform must be one of ${SITES.join(", ")}.`);
  }
  return {
    id: String(value.id ?? number),
    site: (platform ?? "selection") as SiteId,
    text: value.text,
    author: "",
    handle: null,
    authorUrl: null,
    permalink: null,
    shownTime: null,
    machineTime: null,
    rating: typeof value.rating === "number" ? value.rating : null,
    recommends: null,
    attachments: Array.isArray(value.attachments) ? (value.attachments as Comment["attachments"]) : [],
    isOwner: value.isOwner === true,
    truncated: false,
    language: null,
    parentId: null,
    engagement: [],
    edited: false,
  };
}

function options() {
  try {
    return parseArgs({ options: { policy: { type: "string" }, practice: { type: "string" }, scores: { type: "boolean" } } }).values;
  } catch (error) {
    return refuse(`${(error as Error).message.split("\n")[0]}`);
  }
}

const { policy, practice, scores } = options();
if (policy === undefined) refuse("Say which policy: --policy <name|file|union>.");
const roster = rosterFrom(practice);
const model = loadModel();
const judge = prepareJudge({ policy: policyNamed(policy), roster, model });
const raw = scores && model ? prepareScores({ roster, model }) : null;
let number = 0;
const lines: string[] = [];
for (const line of readFileSync(0, "utf8").split("\n")) {
  number++;
  if (line.trim() === "") continue;
  const comment = commentFrom(line, number);
  const { commentId, findings, uncovered, pass, language } = judge(comment);
  lines.push(JSON.stringify({ id: commentId, findings, uncovered, pass, language, ...(raw ? { scores: raw(comment) } : {}) }));
}
process.stdout.write(lines.map((line) => `${line}\n`).join(""));
