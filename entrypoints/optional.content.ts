import { defineContentScript } from "wxt/utils/define-content-script";
import { matchPatterns } from "../lib/sites";
import { startSession } from "./page.content/session";

/** The platforms named in the policies beyond the main four. Registered only where the practice gave the permission (see background/sites). */
export default defineContentScript({
  matches: matchPatterns({ optional: true }),
  registration: "runtime",
  runAt: "document_idle",
  main(context) {
    startSession({ signal: context.signal, watchPage: true });
  },
});
