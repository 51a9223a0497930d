import * as v from "valibot";
import { browser } from "wxt/browser";
import { LINK_NAMES, type Policy, type Practice } from "../model";
import { adopt } from "../policy/adopt";
import { PACKS } from "../policy/packs";
import { readShared, readShareFile } from "../policy/share";
import type { Settings } from "./settings-shape";
import { sha256 } from "./sha256";
import { applyShared } from "./sharing";

/** A field of the organisation's browser policy that could not be used, and why. */
export interface LeftOut {
  field: string;
  why: string;
}

const text = v.pipe(v.string(), v.maxLength(2000));
/** A name or a role, as it stands in the middle of a sentence. */
const someone = v.optional(v.pipe(v.string(), v.maxLength(60)), "");
const texts = v.pipe(v.array(text), v.maxLength(500));
const link = v.object({
  url: v.pipe(text, v.regex(/^(?:https?:\/\/\S+)?$/i)),
  confirmed: v.optional(v.nullable(text), null),
  closed: v.optional(v.boolean(), false),
});
const links = Object.fromEntries(LINK_NAMES.map((name) => [name, v.optional(link)])) as Record<
  (typeof LINK_NAMES)[number],
  v.OptionalSchema<typeof link, undefined>
>;

/** The plain fields of the policy, each with what it must look like. `practiceFile`, `policyId` and `practice` are read by themselves. */
const FIELDS = {
  staff: v.array(v.object({ name: v.pipe(text, v.minLength(1)), role: v.optional(text, ""), aka: v.optional(texts, []) })),
  tellFirst: v.strictObject({ danger: someone, safeguarding: someone }),
  exceptions: texts,
  extraWords: texts,
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
  language: v.picklist(["en_GB", "cy"]),
  quiet: v.boolean(),
  blur: v.boolean(),
} satisfies { [Field in keyof Settings]?: v.GenericSchema<unknown, Settings[Field]> };

const PRACTICE = {
  name: text,
  otherNames: texts,
  responderRole: text,
  phone: text,
  pages: texts,
  handles: texts,
  links: v.strictObject(links),
  inWales: v.boolean(),
} satisfies Record<keyof Practice, v.GenericSchema>;

const PATIENCE_MS = 1000;
let known: Record<string, unknown> = {};

/**
 * The organisation's policy as the browser has it; empty where there is none. Without one Firefox rejects. Chromium may take seconds
 * over the first answer, so nothing waits long for it: an answer that comes later is kept for the next call, and `late` is called.
 */
export async function managedFields(late: () => void): Promise<Record<string, unknown>> {
  let waiting = true;
  const read = browser.storage.managed.get(null).then(
    (stored) => {
      known = stored;
      if (!waiting && Object.keys(stored).length > 0) late();
      return stored;
    },
    () => ({}),
  );
  const patience = new Promise<void>((done) => setTimeout(done, PATIENCE_MS)).then(() => known);
  const answer = await Promise.race([read, patience]);
  waiting = false;
  return answer;
}

/**
 * Lays the organisation's fields over a person's: first the practice file, then the plain fields. `on` (ISO 8601) is the moment of adoption
 * of a code of conduct that is new here.
 * @returns the settings in force, dotted names of the fields that are fixed ("practice.phone"), and what was left out with the reason.
 */
export async function withManaged(
  own: Settings,
  managed: Record<string, unknown>,
  on: string,
): Promise<{ settings: Settings; locked: string[]; leftOut: LeftOut[] }> {
  let settings = own;
  const locked = new Set<string>();
  const leftOut: LeftOut[] = [];
  const set = (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    for (const field of Object.keys(change)) locked.add(field);
  };
  const setPractice = (change: Partial<Practice>) => {
    settings = { ...settings, practice: { ...settings.practice, ...change } };
    for (const field of Object.keys(change)) locked.add(`practice.${field}`);
  };
  const setPolicy = async (policy: Policy) => set({ adopted: await adopt(own.adopted, policy, on, sha256) });

  const { practiceFile, policyId, practice, ...plain } = managed;
  if (practiceFile !== undefined) {
    const read = typeof practiceFile === "string" ? readShareFile(practiceFile) : readShared(practiceFile);
    if (read.ok) {
      const { policy, ...rest } = read.value;
      const { practice: changed, ...change } = applyShared(own, rest).change;
      set(change);
      if (changed) setPractice({ links: changed.links });
      if (policy) await setPolicy(policy);
    } else leftOut.push({ field: "practiceFile", why: [read.problem.what, ...read.errors.map(({ what }) => what)].join(" ") });
  }
  if (policyId !== undefined) {
    const pack = typeof policyId === "string" ? PACKS.get(policyId) : undefined;
    if (pack) await setPolicy(pack);
    else leftOut.push({ field: "policyId", why: `It must be one of ${[...PACKS.keys()].join(", ")}.` });
  }
  if (practice !== undefined) {
    if (typeof practice === "object" && practice !== null && !Array.isArray(practice)) {
      for (const [field, value] of Object.entries(practice)) {
        const parsed = parse(PRACTICE, field, value);
        if (!parsed.ok) leftOut.push({ field: `practice.${field}`, why: parsed.why });
        else if (field === "links") setPractice({ links: { ...settings.practice.links, ...(parsed.value as Practice["links"]) } });
        else setPractice({ [field]: parsed.value });
      }
    } else leftOut.push({ field: "practice", why: "It must be a group of fields." });
  }
  for (const [field, value] of Object.entries(plain)) {
    const parsed = parse(FIELDS, field, value);
    if (parsed.ok) set({ [field]: parsed.value });
    else leftOut.push({ field, why: parsed.why });
  }
  return { settings, locked: [...locked], leftOut };
}

function parse(
  schemas: Record<string, v.GenericSchema>,
  field: string,
  value: unknown,
): { ok: true; value: unknown } | { ok: false; why: string } {
  const schema = Object.hasOwn(schemas, field) ? schemas[field] : undefined;
  if (!schema) return { ok: false, why: "There is no such field." };
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  const issue = parsed.issues[0];
  return { ok: false, why: `${v.getDotPath(issue) ?? "The value"}: ${issue.message}` };
}
