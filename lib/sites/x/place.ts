import { onDomain } from "../address";
import type { Place } from "../site";

const place: Place = {
  id: "x",
  name: "X",
  confidence: "measured",
  optional: false,
  matches: ["https://x.com/*", "https://*.x.com/*", "https://twitter.com/*", "https://*.twitter.com/*"],
  covers: (url) => onDomain(url, "x.com", "twitter.com"),
};
export default place;
