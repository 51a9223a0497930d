import type { SiteId } from "../../model";

/** The platforms as people call them. */
export const SITE_NAMES: Record<SiteId, string> = {
  facebook: "Facebook",
  x: "X (formerly Twitter)",
  google: "Google reviews",
  nhs: "the NHS website",
  instagram: "Instagram",
  youtube: "YouTube",
  linkedin: "LinkedIn",
  whatsapp: "WhatsApp",
  selection: "a web page",
  sample: "the sample page that comes with Courtesy (made up)",
};

const LONG = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
  timeZone: "UTC",
});

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "21 November 2026". What is no date is given as it is. */
export function longDate(iso: string): string {
  const day = new Date(iso);
  return Number.isNaN(day.getTime()) ? iso : DAY.format(day);
}

/** "21 November 2026, 09:00:00 UTC". What is no time is given as it is. */
export function longTime(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : `${LONG.format(time).replace(" at ", ", ")} UTC`;
}
