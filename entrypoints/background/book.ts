import { type Book, openBook } from "../../lib/evidence";
import { readState } from "../../lib/evidence/database";
import { rememberedHead, rememberHead, toolFacts } from "../../lib/extension/about";
import type { Settings } from "../../lib/extension/settings";
import type { Result } from "../../lib/model";

let opened: Promise<Result<Book>> | null = null;

/**
 * The background's own door to the case book, opened on first use. The end of the log is remembered outside the store, so
 * that a store which was lost or put back shows as a gap.
 */
export async function backgroundBook(settings: Settings): Promise<Result<Book>> {
  opened ??= rememberedHead().then((remembered) =>
    openBook({ tool: toolFacts(), me: { name: "", role: "" }, remembered, sweep: true, onHead: rememberHead }),
  );
  const book = await opened;
  if (!book.ok) opened = null;
  else book.value.me = settings.user;
  return book;
}

/** A vault is set: what is captured now can be read only after it is opened. */
export const isSealed = async (book: Book): Promise<boolean> => (await readState(book.log.db, "vault")) !== undefined;
