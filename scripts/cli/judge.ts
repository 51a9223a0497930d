// npm run judge -- --policy <name|file|union> [--practice practice.json] [--scores] < comments.jsonl
// One JSON line in ({id, text, platform}), one out ({id, findings, uncovered, pass, language}). Exit 2 with one plain line on bad input.
import { parseArgs } from "node:util";
import { type Clause, commentOf, type Policy } from "../../lib/model";
import { loadModel } from "../../lib/policy/classifier/model";
import { prepareJudge, prepareScores } from "../../lib/policy/judge";
import { isObject, isTexts, readJson, readTexts, refuse, rosterFrom } from "../input";

const policies = import.meta.glob<Policy>("../../lib/policy/policies/*.ts", { eager: true, import: "default" });

/** What holds where a policy file does not say. */
const SWITCHES: Policy["switches"] = { recordingConsultationAllowed: false, protectsStaffIdentity: false };

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
  const { switches = {} } = value;
  if (!isObject(switches) || Object.keys(SWITCHES).some((name) => typeof (switches[name] ?? false) !== "boolean")) {
    return refuse(`The policy file "${name}" has switches that are not {${Object.keys(SWITCHES).join(", ")}}, each true or false.`);
  }
  return { version: 1, ...value, switches: { ...SWITCHES, ...switches } } as unknown as Policy;
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
const lines = (await readTexts()).map(({ value, site, number }) => {
  const comment = commentOf({
    id: String(value.id ?? number),
    site,
    text: value.text,
    author: "",
    rating: typeof value.rating === "number" ? value.rating : null,
    attachments: Array.isArray(value.attachments) ? value.attachments : [],
    isOwner: value.isOwner === true,
  });
  const { commentId, findings, uncovered, pass, language } = judge(comment);
  return JSON.stringify({ id: commentId, findings, uncovered, pass, language, ...(raw ? { scores: raw(comment) } : {}) });
});
process.stdout.write(lines.map((line) => `${line}\n`).join(""));
