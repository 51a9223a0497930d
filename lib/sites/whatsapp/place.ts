import type { Place } from "../site";

const place: Place = {
  id: "whatsapp",
  name: "WhatsApp Web",
  confidence: "lead",
  optional: true,
  matches: ["https://web.whatsapp.com/*"],
  covers: (url) => url.hostname === "web.whatsapp.com",
};
export default place;
