import { onDomain } from "../address";
import type { Place } from "../site";

const place: Place = {
  id: "facebook",
  name: "Facebook",
  confidence: "measured",
  optional: false,
  matches: ["https://*.facebook.com/*"],
  covers: (url) => onDomain(url, "facebook.com"),
};
export default place;
