import { defineContentScript } from "wxt/utils/define-content-script";
import { siteFor } from "../../lib/sites";
import { matchPatterns } from "../../lib/sites/places";
import { watch } from "../../lib/sites/watch";
import { startSession } from "./session";

export default defineContentScript({
  matches: matchPatterns({ optional: false }),
  // Google's review manager is a frame inside the search page.
  allFrames: true,
  runAt: "document_idle",
  main(context) {
    startSession({ signal: context.signal, reader: { siteAt: siteFor, watch } });
  },
});
