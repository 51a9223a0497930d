import type { Book, ErasureReason } from "../../lib/evidence";
import { rowsOf } from "../../lib/evidence/book";
import { ledger } from "../../lib/evidence/ledger";

/** Why these captures were planned to be erased, so that the second step gives the same reason as the first. */
export async function plannedReason(book: Book, ids: string[]): Promise<ErasureReason> {
  const { captures } = ledger(await rowsOf(book.log.db));
  const reason = captures.get(ids[0] ?? "")?.plannedReason;
  return reason === "subject-request" || reason === "mistake" ? reason : "retention";
}
