import { browser } from "wxt/browser";

/** The command, and the start of the name of the one with the second keys. */
export const CHECK_SELECTION = "check-selection";
/** The keys that the manifest asks for first. */
export const FIRST_KEYS = "Alt+Shift+C";

/**
 * The keys that check a selection in this browser. Newer Chromium keeps the first for its groups of tabs, and anybody may choose others:
 * to name keys that do nothing would leave a person at a page that could not be read.
 */
export async function selectKeys(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name, shortcut }) => name?.startsWith(CHECK_SELECTION) && shortcut)?.shortcut ?? FIRST_KEYS;
}
