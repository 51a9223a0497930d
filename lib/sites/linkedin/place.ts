import { onDomain } from "../address";
import type { Place } from "../site";

const place: Place = {
  id: "linkedin",
  name: "LinkedIn",
  confidence: "reported",
  optional: true,
  matches: ["https://www.linkedin.com/*"],
  covers: (url) => onDomain(url, "linkedin.com"),
};
export default place;
