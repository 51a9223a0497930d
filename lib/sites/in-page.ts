import { siteFor } from ".";
import { onePerId } from "./comment";
import type { Reading } from "./site";

/**
 * Reads a saved page inside a browser, for `npm run read`: the lines to print. Frames that were saved inside the page
 * (`srcdoc`) are read as parts of it. Null when no adapter answers for the address.
 */
export function readPage(address: string): string[] | null {
  const url = new URL(address);
  const site = siteFor(url);
  if (!site) return null;
  const roots = [document, ...framesOf(document)];
  const readings: Reading[] = roots.map((root) => site.read(root, url));
  const all = readings.flatMap((reading) => reading.comments);
  const comments = onePerId(all).map(({ comment }) => comment);
  const cards = readings.reduce((sum, reading) => sum + reading.cards, 0) - (all.length - comments.length);
  const lines = comments.map(({ id, author, text, permalink, shownTime, rating, isOwner, truncated, attachments }) =>
    JSON.stringify({ id, author, text, permalink, shownTime, rating, isOwner, truncated, attachments }),
  );
  return [...lines, JSON.stringify({ cards, read: comments.length })];
}

function framesOf(root: Document): Document[] {
  const documents = [...root.querySelectorAll("iframe")].flatMap((frame) => frame.contentDocument ?? []);
  return documents.flatMap((inner) => [inner, ...framesOf(inner)]);
}
