import type { LinkName, PracticeLink, Problem } from "../model";

/** What each link is called in messages. */
const LINK_TITLES: Record<LinkName, string> = {
  review: "review link",
  complaints: "complaints link",
  contact: "contact link",
  conduct: "code of conduct link",
  site: "website link",
  booking: "booking link",
};

/** A dead signpost is refused: a link that is empty, "#", no web address or closed. Null when the link can be used. */
export function linkProblem(name: LinkName, link: PracticeLink): Problem | null {
  const title = LINK_TITLES[name];
  const url = link.url.trim();
  const why =
    url === "" || /^#|\/?#$/.test(url)
      ? `the ${title} is empty`
      : !isWebAddress(url)
        ? `the ${title} is not a web address`
        : link.closed
          ? `the ${title} is marked as closed`
          : null;
  if (why === null) return null;
  return {
    what: `This reply cannot be used yet: ${why}.`,
    kept: "The reply itself is unchanged.",
    todo: `Ask your manager to fill in a ${title} that works, in Set-up, Practice.`,
  };
}

/** Whether a link is a whole web address that a browser could open ("https://www.example.org/reviews"). */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\.[a-z]{2,24}(?::\d{2,5})?(?:[/?#][^\s<>"{}]{0,2000})?$/i.test(url);
}

const DAY = 86_400_000;

/** Whether a person should open the link again: never confirmed, or more than a year ago. `today` is an ISO date. */
export function needsConfirming(link: PracticeLink, today: string): boolean {
  if (link.url.trim() === "" || link.closed) return false;
  if (link.confirmed === null) return true;
  const age = Date.parse(today) - Date.parse(link.confirmed);
  return !(age >= 0 && age <= 366 * DAY);
}
