import * as v from "valibot";
import { browser } from "wxt/browser";
import type { Problem, Result, Roster } from "../model";
import { type LeftOut, managedFields, withManaged } from "./managed";
import { defaultSettings, SETTINGS_VERSION, type Settings, settingsSchema } from "./settings-shape";

export { defaultSettings, SETTINGS_VERSION, type Settings } from "./settings-shape";

const KEY = "settings";
const BROKEN_KEY = "settings.broken";

/** One step each from version n to n + 1. Never edit one that was released: add the next. */
const MIGRATIONS: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {};

/**
 * Brings stored data of any released version up to today's. New optional fields take their default.
 * @returns the settings, or what is wrong with the stored data (which is left as it was).
 */
function readSettings(stored: unknown, migrations = MIGRATIONS): Result<Settings> {
  if (stored === undefined || stored === null) return { ok: true, value: defaultSettings() };
  if (typeof stored !== "object" || Array.isArray(stored)) return broken("they are not in a form Courtesy knows");
  let data = stored as Record<string, unknown>;
  for (let version = Number(data.version); version < SETTINGS_VERSION; version++) {
    const step = migrations[version];
    if (!step) return broken(`there is no way on from version ${data.version}`);
    data = { ...step(data), version: version + 1 };
  }
  if (Number(data.version) > SETTINGS_VERSION) return broken(`they were written by a newer Courtesy (version ${data.version})`);
  const parsed = v.safeParse(settingsSchema, { ...defaultSettings(), ...data });
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
  /** What the organisation set that could not be used, for the support file. */
  leftOut: LeftOut[];
  /** Set while stored settings lie put aside and the person has not said that they know. */
  problem: Problem | null;
}

/**
 * Reads the settings; broken ones are put aside under their own key and the defaults used, with the reason.
 * Fields set by the organisation's browser policy win and are named in `locked`.
 */
export async function loadSettings(): Promise<Loaded> {
  const { own, problem } = await loadOwn();
  const managed = await withManaged(own, await managedFields(tellWatchers), new Date().toISOString());
  // A code of conduct that the organisation adopts is history like any other: it stays on record when the next one comes.
  if (managed.settings.adopted.length > own.adopted.length) await store({ ...own, adopted: managed.settings.adopted });
  return { ...managed, problem };
}

/** What the person on this computer set, without the organisation's fields. */
async function loadOwn(): Promise<{ own: Settings; problem: Problem | null }> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const read = readSettings(stored);
  if (!read.ok) {
    await browser.storage.local.set({ [BROKEN_KEY]: { on: new Date().toISOString(), stored, problem: read.problem } });
    await browser.storage.local.remove(KEY);
    return { own: defaultSettings(), problem: read.problem };
  }
  const put = (await browser.storage.local.get(BROKEN_KEY))[BROKEN_KEY] as { problem: Problem | null } | undefined;
  return { own: read.value, problem: put?.problem ?? null };
}

const store = (settings: Settings) => browser.storage.local.set({ [KEY]: settings });

/** The person has read that their settings were put aside; the stored copy stays. */
export async function acknowledgeBrokenSettings(): Promise<void> {
  const put = (await browser.storage.local.get(BROKEN_KEY))[BROKEN_KEY];
  if (put) await browser.storage.local.set({ [BROKEN_KEY]: { ...put, problem: null } });
}

/**
 * Stores a change. Fields that the organisation set are left as the person had them: they come back when its policy is withdrawn.
 * A change made elsewhere in between is lost by whole fields only.
 */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const { locked } = await loadSettings();
  const { own } = await loadOwn();
  const free = <T extends object>(fields: T, prefix = "") =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => !locked.includes(prefix + field))) as Partial<T>;
  const practice = { ...own.practice, ...free(change.practice ?? {}, "practice.") };
  await store({ ...own, ...free(change), practice, version: SETTINGS_VERSION });
}

const watchers = new Set<() => void>();
const tellWatchers = () => {
  for (const changed of watchers) changed();
};

/** Calls back after each change of the settings, from any window, until the signal ends. */
export function watchSettings(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === "local" && KEY in changes) || area === "managed") changed();
  };
  watchers.add(changed);
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener("abort", () => {
    watchers.delete(changed);
    browser.storage.onChanged.removeListener(listener);
  });
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
