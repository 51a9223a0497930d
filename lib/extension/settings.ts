import * as v from "valibot";
import { browser } from "wxt/browser";
import {
  CATEGORIES,
  type Category,
  LINK_NAMES,
  type Policy,
  type Practice,
  type Problem,
  type Result,
  type Roster,
  type StaffMember,
} from "../model";

/** A reply the practice wrote or changed itself. `base` names the shipped template it replaces. */
export interface OwnTemplate {
  id: string;
  base: string | null;
  category: Category | "criticism" | "praise" | "any";
  title: string;
  text: string;
}

/** Everything a practice set up on this computer. Plain data, one object, one version. */
export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** Every adopted state of the policy, oldest first; the last one is in force. Empty: the neutral default is. */
  adopted: { on: string; sha256: string; policy: Policy }[];
  practice: Practice;
  staff: StaffMember[];
  exceptions: string[];
  extraWords: string[];
  templates: OwnTemplate[];
  replyHeader: string;
  replyFooter: string;
  /** Name and role written into captures and notes. */
  user: { name: string; role: string };
  language: "en_GB" | "cy";
  /** No badge count and no marks until the panel is opened. */
  quiet: boolean;
  blur: boolean;
  retentionDays: number;
  /** Findings under categories no clause covers are shown too. */
  showUncovered: boolean;
  /** Set-up steps the person has finished or skipped. */
  stepsDone: ("policy" | "practice" | "staff" | "try")[];
}

export const SETTINGS_VERSION = 1;
const KEY = "settings";
const BROKEN_KEY = "settings.broken";

const link = v.object({ url: v.string(), confirmed: v.nullable(v.string()), closed: v.boolean() });
const staffMember = v.object({ name: v.string(), role: v.string(), aka: v.array(v.string()) });
const category = v.picklist(Object.keys(CATEGORIES) as [Category, ...Category[]]);
const policy = v.object({
  id: v.string(),
  name: v.string(),
  title: v.string(),
  source: v.string(),
  dated: v.string(),
  version: v.number(),
  bound: v.picklist(["patients", "public"]),
  responder: v.nullable(v.string()),
  clauses: v.array(
    v.looseObject({
      id: v.string(),
      label: v.string(),
      quote: v.string(),
      categories: v.array(category),
      actions: v.array(v.string()),
      notes: v.array(v.object({ text: v.string(), source: v.string(), dated: v.string() })),
    }),
  ),
  switches: v.object({ recordingConsultationAllowed: v.boolean(), protectsStaffIdentity: v.boolean() }),
});

const schema = v.object({
  version: v.literal(SETTINGS_VERSION),
  adopted: v.array(v.object({ on: v.string(), sha256: v.string(), policy: v.looseObject(policy.entries) })),
  practice: v.object({
    name: v.string(),
    otherNames: v.array(v.string()),
    responderRole: v.string(),
    phone: v.string(),
    pages: v.array(v.string()),
    handles: v.array(v.string()),
    links: v.object(Object.fromEntries(LINK_NAMES.map((name) => [name, link])) as Record<(typeof LINK_NAMES)[number], typeof link>),
    inWales: v.boolean(),
  }),
  staff: v.array(staffMember),
  exceptions: v.array(v.string()),
  extraWords: v.array(v.string()),
  templates: v.array(
    v.looseObject({ id: v.string(), base: v.nullable(v.string()), category: v.string(), title: v.string(), text: v.string() }),
  ),
  replyHeader: v.string(),
  replyFooter: v.string(),
  user: v.object({ name: v.string(), role: v.string() }),
  language: v.picklist(["en_GB", "cy"]),
  quiet: v.boolean(),
  blur: v.boolean(),
  retentionDays: v.number(),
  showUncovered: v.boolean(),
  stepsDone: v.array(v.picklist(["policy", "practice", "staff", "try"])),
});

/** A practice that sets nothing up gets these: the neutral policy, no links (so no reply that needs one), blur on. */
export function defaultSettings(): Settings {
  const noLink = () => ({ url: "", confirmed: null, closed: false });
  return {
    version: SETTINGS_VERSION,
    adopted: [],
    practice: {
      name: "",
      otherNames: [],
      responderRole: "Practice Manager",
      phone: "",
      pages: [],
      handles: [],
      links: { review: noLink(), complaints: noLink(), contact: noLink(), conduct: noLink(), site: noLink(), booking: noLink() },
      inWales: false,
    },
    staff: [],
    exceptions: [],
    extraWords: [],
    templates: [],
    replyHeader: "",
    replyFooter: "",
    user: { name: "", role: "" },
    language: "en_GB",
    quiet: false,
    blur: true,
    retentionDays: 90,
    showUncovered: false,
    stepsDone: [],
  };
}

/** One step each from version n to n + 1. Never edit one that was released: add the next. */
export const MIGRATIONS: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {};

/**
 * Brings stored data of any released version up to today's. New optional fields take their default.
 * @returns the settings, or what is wrong with the stored data (which is left as it was).
 */
export function readSettings(stored: unknown, migrations = MIGRATIONS): Result<Settings> {
  if (stored === undefined || stored === null) return { ok: true, value: defaultSettings() };
  if (typeof stored !== "object" || Array.isArray(stored)) return broken("they are not in a form Courtesy knows");
  let data = stored as Record<string, unknown>;
  for (let version = Number(data.version); version < SETTINGS_VERSION; version++) {
    const step = migrations[version];
    if (!step) return broken(`there is no way on from version ${data.version}`);
    data = { ...step(data), version: version + 1 };
  }
  if (Number(data.version) > SETTINGS_VERSION) return broken(`they were written by a newer Courtesy (version ${data.version})`);
  const parsed = v.safeParse(schema, { ...defaultSettings(), ...data });
  if (parsed.success) return { ok: true, value: parsed.output as Settings };
  const first = parsed.issues[0];
  return broken(`"${v.getDotPath(first) ?? "settings"}" cannot be read`);
}

function broken(why: string): Result<Settings> {
  return {
    ok: false,
    problem: {
      what: `Your settings could not be used: ${why}.`,
      kept: "The stored settings were put aside, not deleted. Captures and the case book are not affected.",
      todo: "Courtesy is running on the neutral settings. Open Set-up to enter them again, or import your practice file.",
    },
  };
}

export interface Loaded {
  settings: Settings;
  /** Dotted names of the fields that the organisation set and the person cannot change. */
  locked: string[];
  /** Set while stored settings lie put aside and the person has not said that they know. */
  problem: Problem | null;
}

/**
 * Reads the settings; broken ones are put aside under their own key and the defaults used, with the reason.
 * Fields set by the organisation's browser policy win and are named in `locked`.
 */
export async function loadSettings(): Promise<Loaded> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const read = readSettings(stored);
  const managed = await managedFields();
  if (!read.ok) {
    await browser.storage.local.set({ [BROKEN_KEY]: { on: new Date().toISOString(), stored, problem: read.problem } });
    await browser.storage.local.remove(KEY);
    return { ...withManaged(defaultSettings(), managed), problem: read.problem };
  }
  const put = (await browser.storage.local.get(BROKEN_KEY))[BROKEN_KEY] as { problem: Problem | null } | undefined;
  return { ...withManaged(read.value, managed), problem: put?.problem ?? null };
}

/** The person has read that their settings were put aside; the stored copy stays. */
export async function acknowledgeBrokenSettings(): Promise<void> {
  const put = (await browser.storage.local.get(BROKEN_KEY))[BROKEN_KEY];
  if (put) await browser.storage.local.set({ [BROKEN_KEY]: { ...put, problem: null } });
}

/** Stores the settings. A change made elsewhere in between is lost by whole fields only. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const { settings } = await loadSettings();
  const next = { ...settings, ...change, version: SETTINGS_VERSION } satisfies Settings;
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back after each change of the settings, from any window, until the signal ends. */
export function watchSettings(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === "local" && KEY in changes) || area === "managed") changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

type Managed = Partial<Omit<Settings, "practice">> & { practice?: Partial<Practice> };

/** The organisation's policy, or nothing. Without one Firefox rejects and Chromium may take seconds, so it is given one. */
async function managedFields(): Promise<Managed> {
  const none = new Promise<Managed>((resolve) => setTimeout(() => resolve({}), 1000));
  const read = browser.storage.managed.get(null).then(
    (stored) => stored as Managed,
    () => ({}),
  );
  return Promise.race([read, none]);
}

/** Lays the organisation's fields over a person's. Fields that do not fit are left out. */
export function withManaged(settings: Settings, managed: Managed): { settings: Settings; locked: string[] } {
  const locked: string[] = [];
  let merged = settings;
  for (const [field, value] of Object.entries(managed)) {
    if (!(field in settings) || field === "version") continue;
    const next = field === "practice" ? { ...merged.practice, ...(value as object) } : value;
    const candidate = { ...merged, [field]: next };
    if (!v.safeParse(schema, candidate).success) continue;
    merged = candidate as Settings;
    locked.push(...(field === "practice" ? Object.keys(value as object).map((name) => `practice.${name}`) : [field]));
  }
  return { settings: merged, locked };
}

/** What the judge needs to know of the practice's names. */
export function rosterOf(settings: Settings): Roster {
  return {
    practiceNames: [settings.practice.name, ...settings.practice.otherNames].filter(Boolean),
    handles: settings.practice.handles,
    staff: settings.staff,
    exceptions: settings.exceptions,
    extraWords: settings.extraWords,
  };
}
