import { onDomain } from "../address";
import type { Place } from "../site";

const place: Place = {
  id: "nhs",
  name: "NHS website",
  confidence: "reported",
  optional: false,
  matches: ["https://www.nhs.uk/*"],
  covers: (url) => onDomain(url, "nhs.uk") && (url.hostname === "nhs.uk" || url.hostname === "www.nhs.uk"),
};
export default place;
