import { browser } from "wxt/browser";
import { noteError } from "../../lib/extension/last-errors";
import { places } from "../../lib/sites/places";

const ID = "optional-sites";

/** Brings the reader to the optional platforms that the practice allowed, and to no other; follows when that changes. */
export function followPermissions(): void {
  let last: Promise<unknown> = Promise.resolve();
  const follow = () => {
    last = last.then(register).catch((error) => noteError("following permissions", error));
  };
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
}

async function register(): Promise<void> {
  const optional = places.filter((place) => place.optional);
  const allowed = await Promise.all(optional.map(({ matches }) => browser.permissions.contains({ origins: matches })));
  const matches = optional.filter((_, index) => allowed[index]).flatMap((site) => site.matches);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([
      { id: ID, js: ["content-scripts/page.js"], matches, runAt: "document_idle", persistAcrossSessions: true },
    ]);
}
