import { defineContentScript } from "wxt/utils/define-content-script";
import { siteFor, sites } from "../../lib/sites";
import { watch } from "../../lib/sites/watch";
import { startSession } from "./session";

export default defineContentScript({
  // Of the readers themselves, which are here anyway: the list of places would come beside them and take room on every page.
  matches: sites.filter(({ optional }) => !optional).flatMap(({ matches }) => matches),
  // Google's review manager is a frame inside the search page.
  allFrames: true,
  runAt: "document_idle",
  main(context) {
    startSession({ signal: context.signal, reader: { siteAt: siteFor, watch } });
  },
});
