import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startSession } from "./page.content/session";

/** Brought into a page that Courtesy does not know, when a person asks it to check selected text there. */
export default defineUnlistedScript(() => {
  const here = globalThis as { courtesySelection?: AbortController };
  if (here.courtesySelection) return;
  here.courtesySelection = new AbortController();
  startSession({ signal: here.courtesySelection.signal });
});
