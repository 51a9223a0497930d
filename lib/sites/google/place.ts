import type { Place } from "../site";

const HOSTS = /^(?:www\.|maps\.|business\.)?google\.(?:com|co\.uk)$/;

const place: Place = {
  id: "google",
  name: "Google reviews",
  confidence: "reported",
  optional: false,
  matches: ["google.com", "google.co.uk"].flatMap((domain) => [
    `https://www.${domain}/maps*`,
    `https://www.${domain}/search*`,
    `https://www.${domain}/local/*`,
    `https://maps.${domain}/*`,
    `https://business.${domain}/*`,
  ]),
  covers: (url) =>
    HOSTS.test(url.hostname) && (/^\/(?:maps|search|local)\b/.test(url.pathname) || /^(?:maps|business)\./.test(url.hostname)),
};
export default place;
