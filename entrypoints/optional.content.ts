import { defineContentScript } from "wxt/utils/define-content-script";
import { matchPatterns } from "../lib/sites/places";

/**
 * Names the platforms beyond the main four for the manifest, and does nothing else. What runs there is the reader of the others, page.content: it is
 * registered only where the practice gave the permission (see background/sites).
 */
export default defineContentScript({
  matches: matchPatterns({ optional: true }),
  registration: "runtime",
  main() {},
});
