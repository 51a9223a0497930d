import { browser } from "wxt/browser";
import { askPage } from "../../lib/extension/carry";
import type { CaptureAsk } from "../../lib/extension/messages";
import type { Problem } from "../../lib/model";

/** How often a page that loads is asked for the comment, and for how long, in milliseconds. */
const AGAIN = 300;
const PATIENCE = 20_000;

const notFound: Problem = {
  what: "The comment was not found on the page after it was loaded afresh.",
  kept: "What was captured before is kept. Nothing new was kept.",
  todo: "Look for the comment on the page, scroll until you see it, and capture it there.",
};
const noOwnPage: Problem = {
  what: "The comment has no page of its own on this site.",
  kept: "What was captured before is kept. Nothing new was kept.",
  todo: "Capture it where it is.",
};

/** Whether a comment's address is another page of the same site: only there the person's press still counts for pictures. */
export function isOwnPage(permalink: string | null, page: string): permalink is string {
  if (!permalink) return false;
  const [own, here] = [new URL(permalink), new URL(page)];
  return own.origin === here.origin && `${own.pathname}${own.search}` !== `${here.pathname}${here.search}`;
}

/** Loads the page again, or the comment's own page, and waits until the comment is there; a problem when it does not come. */
export async function loadAfresh({ tabId, commentId, activation, permalink }: CaptureAsk, signal: AbortSignal): Promise<Problem | null> {
  const before = await askPage(tabId, "whereabouts", { commentId });
  if (activation === "reload") await browser.tabs.reload(tabId);
  else if (before && isOwnPage(permalink, before.url)) await browser.tabs.update(tabId, { url: permalink });
  else return noOwnPage;
  for (const end = Date.now() + PATIENCE; Date.now() < end && !signal.aborted; ) {
    await new Promise((done) => setTimeout(done, AGAIN));
    const now = await askPage(tabId, "whereabouts", { commentId });
    // The old document may answer once more before it goes.
    if (now && now.timeOrigin !== before?.timeOrigin) return null;
  }
  return notFound;
}
