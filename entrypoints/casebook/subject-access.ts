import { type Book, type Case, type KeptAside, viewCapture } from "../../lib/evidence";
import type { Result, SiteId } from "../../lib/model";

/** One account on one platform, and when someone asked. */
export interface AccountAsked {
  site: SiteId;
  handle: string;
  on: string;
}

/**
 * Everything held about one account: captures with their exact words, and what staff noted. Pictures show other people too, so they
 * are named here and given as a redacted bundle. Source: UK GDPR, article 15 (right of access).
 */
export async function accountFile(
  book: Book,
  cases: Case[],
  ids: string[],
  asides: KeptAside[],
  asked: AccountAsked,
): Promise<Result<unknown>> {
  const captures = [];
  for (const id of ids) {
    const opened = await viewCapture(book, id);
    if (!opened.ok) return opened;
    const { record, text, files } = opened.value;
    captures.push({ id, text, record, pictures: files.filter((name) => name.endsWith(".png")) });
  }
  const theirs = cases.filter(({ items }) => items.some(({ id }) => ids.includes(id)));
  const about = theirs.map(({ number, status, held, entries }) => ({
    case: number,
    status,
    held,
    notes: entries
      .filter(({ captureId, entry }) => entry.kind !== "view" && (captureId === null || ids.includes(captureId)))
      .map(({ on, captureId, entry }) => ({ on, capture: captureId, ...entry })),
  }));
  const withoutCase = asides.map(({ on, entry }) => ({ on, ...entry }));
  return { ok: true, value: { schema: "courtesy-account-1", ...asked, captures, cases: about, withoutCase } };
}
