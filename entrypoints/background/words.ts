import type { Settings } from "../../lib/extension/settings";
import cy from "../../public/_locales/cy/messages.json";
import en from "../../public/_locales/en_GB/messages.json";

const CATALOGUES: Record<Settings["language"], Record<string, { message: string }>> = { en_GB: en, cy };

/** The messages whose keys fit, in the language that the practice set: the browser's own may be another. */
export function wordsIn(language: Settings["language"], keys: RegExp): Record<string, string> {
  const entries = Object.entries({ ...CATALOGUES.en_GB, ...CATALOGUES[language] });
  return Object.fromEntries(entries.filter(([key]) => keys.test(key)).map(([key, { message }]) => [key, message]));
}
