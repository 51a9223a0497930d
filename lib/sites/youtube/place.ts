import { onDomain } from "../address";
import type { Place } from "../site";

const place: Place = {
  id: "youtube",
  name: "YouTube",
  confidence: "lead",
  optional: true,
  matches: ["https://www.youtube.com/*"],
  covers: (url) => onDomain(url, "youtube.com"),
};
export default place;
