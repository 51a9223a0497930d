import { browser } from "wxt/browser";
import { create } from "zustand";
import type { SetupProps } from "../../components/setup/types";
import { type Drafts, loadDrafts, noDrafts } from "../../lib/extension/drafts";
import { type Loaded, loadSettings, type Settings, watchSettings } from "../../lib/extension/settings";
import type { Problem } from "../../lib/model";
import { places } from "../../lib/sites/places";

interface SetupState {
  loaded: Loaded | null;
  /** Changes that could not be stored, and why. They are shown all the same. */
  unsaved: { change: Partial<Settings>; problem: Problem } | null;
  sites: SetupProps["sites"];
  /** What is not adopted yet. Read once: this page alone knows what comes next. */
  drafts: Drafts;
}

/** What set-up shows now. */
export const useSetup = create<SetupState>(() => ({ loaded: null, unsaved: null, sites: [], drafts: noDrafts() }));

/** Reads everything that set-up shows. */
export async function refresh(): Promise<void> {
  const optional = places.filter((place) => place.optional);
  const allowed = await Promise.all(optional.map(({ matches }) => browser.permissions.contains({ origins: matches })));
  const stored = await loadSettings();
  useSetup.setState(({ unsaved }) => ({
    loaded: { ...stored, settings: { ...stored.settings, ...unsaved?.change } },
    sites: optional.map(({ id, name, confidence }, index) => ({
      id,
      name,
      allowed: allowed[index] ?? false,
      unsure: confidence === "lead",
    })),
  }));
}

/** Shows the settings and follows changes from other windows. */
export async function startSetup(): Promise<void> {
  useSetup.setState({ drafts: await loadDrafts().catch(noDrafts) });
  watchSettings(() => void refresh());
  await refresh();
}
