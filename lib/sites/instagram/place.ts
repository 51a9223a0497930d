import { onDomain } from "../address";
import type { Place } from "../site";

const place: Place = {
  id: "instagram",
  name: "Instagram",
  confidence: "lead",
  optional: true,
  matches: ["https://www.instagram.com/*"],
  covers: (url) => onDomain(url, "instagram.com"),
};
export default place;
