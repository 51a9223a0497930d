import { type Book, type Bundle, type ExportRequest, exportBundle, note, readBackup, readShelf, restore } from "../lib/evidence";
import { REQUEST } from "./evidence-bags";
import { capture, newBook, testClock } from "./evidence-samples";

/** The value of a result; the test fails with what it tells the user when there is none. */
export const ok = <T>(result: { ok: true; value: T } | { ok: false; problem: { what: string } }): T => {
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
};
export const exported = async (book: Book, captures: string[], change: Partial<ExportRequest> = {}): Promise<Bundle> =>
  ok(await exportBundle(book, { ...REQUEST, captures, ...change }));
export const backed = async (book: Book, { zip }: { zip: Blob }) => ok(await readBackup(book, zip));
export const putBack = async (book: Book, bundle: { zip: Blob }) => ok(await restore(book, await backed(book, bundle)));
export const casesOf = async (book: Book) => ok(await readShelf(book)).cases.sort((a, b) => a.number - b.number);

/** A case book as it stood on the computer that died: two accounts, three captures, a status, a hold and notes of two people. */
export async function oldBook() {
  const clock = testClock("2026-09-01T09:00:00.000Z");
  const book = await newBook({ clock });
  const first = await capture(book);
  clock.pass(3_600_000);
  await note(book, { caseNumber: 1 }, { kind: "note", text: "Told the team on the first day." });
  const second = await capture(book, { id: "p1/c2", text: "And another thing" });
  const other = await capture(book, { id: "p9/c9", handle: "else.where", text: "Of another account" });
  book.me = { name: "Nia Noted", role: "Receptionist" };
  clock.pass(3_600_000);
  await note(book, { caseNumber: 1 }, { kind: "status", status: "police", reference: "CR/1234" });
  await note(book, { caseNumber: 1 }, { kind: "hold", reason: "The police asked for it." });
  await note(book, { caseNumber: 2, captureId: other.id }, { kind: "note", text: "Rang them." });
  return { book, clock, ids: [first.id, second.id, other.id] };
}
