import { plainOf } from "../../lib/policy/import-plain";

/** More of a page is not read, in letters: with what a browser writes beside its words, a code fills a small part of that. */
const MOST = 1_000_000;

/**
 * The words of what is pasted, with the numbers of its lists and the rows of its tables: browsers leave them out of the plain text of a
 * page. Null where the plain text has them, as Word's has, or there are none.
 */
export function textOfPaste(pasted: Pick<DataTransfer, "getData">): string | null {
  const html = pasted.getData("text/html");
  if (html.length > MOST || !/<(?:ol|td)\b/i.test(html) || /\bmso-/i.test(html)) return null;
  return plainOf(html)
    .text.replace(/\n\s*\n/g, "\n\n")
    .trim();
}
