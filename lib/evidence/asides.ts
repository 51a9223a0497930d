import type { Comment, Result, SiteId } from "../model";
import { actorOf, type Book } from "./book";
import type { Entry, KeptEntry } from "./entries";
import { append } from "./log";
import { attempt } from "./problems";
import { cutText } from "./text-flags";

/** The comment that a note without a case is about: enough to find it again. */
export interface Aside {
  site: SiteId;
  author: string;
  handle: string | null;
  /** Its first words. */
  words: string;
  permalink: string | null;
}

const WORDS = 160;

/** What a note without a case keeps of the comment it is about. */
export const asideOf = ({ site, author, handle, text, permalink }: Comment): Aside => ({
  site,
  author,
  handle,
  words: cutText(text, WORDS),
  permalink,
});

/** What can be noted of a comment without a case. */
export type Notable = Extract<Entry, { kind: "handover" | "status" | "reply" }>;
/** A hand-over, a report or a reply about a comment that nobody captured. */
export type KeptAside = KeptEntry & { entry: Notable & { of: Aside } };

/** What was noted of comments that were not captured, newest first. */
export const asidesAmong = (entries: KeptEntry[]): KeptAside[] =>
  entries.filter((kept): kept is KeptAside => kept.captureId === null && "of" in kept.entry && kept.entry.of !== undefined).reverse();

/** Deletes notes without a case. Their rows in the log stay, and say nothing of what was in them. */
export function eraseAsides(book: Book, seqs: number[], reason: "retention" | "subject-request" | "mistake"): Promise<Result<null>> {
  return attempt(async () => {
    await append(book.log, async () => {
      const me = await actorOf(book);
      const retention = reason === "retention";
      const facts = { notes: seqs.map(String), step: "erased", reason };
      return {
        rows: seqs.length === 0 ? [] : [{ type: "erase", actor: retention ? "system" : me.actor, facts }],
        write: (tx) => [...(retention ? [] : me.add(tx)), ...seqs.map((seq) => tx.objectStore("entries").delete(seq))],
      };
    });
    return null;
  });
}

/** Numbers of the notes without a case that are older than the practice's term. Works while the vault is locked. */
export async function asidesOverTerm({ log: { db, clock } }: Book, days: number): Promise<number[]> {
  const before = new Date(clock.now().getTime() - days * 86_400_000).toISOString();
  const entries = await db.getAll("entries");
  // Anchors and exports of the whole book have no case either, and are part of the proof.
  return entries.filter(({ aside, on }) => aside === true && on < before).map(({ seq }) => seq);
}
