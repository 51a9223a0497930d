import type { Comment, Result } from "../model";
import { toHex, utf8 } from "./bytes";
import { EMPTY, type Head, type Row } from "./chain";
import { type Database, openDatabase, readState, type State } from "./database";
import { append, type Clock, type Log, type Writing } from "./log";
import { attempt } from "./problems";
import { nameOf, type Person, SCHEMA, type Tool } from "./record";
import { makeSigningKeys } from "./sign";
import type { OpenVault } from "./vault";

/** An open case book: one per window and one in the background, all over the same store. */
export interface Book {
  log: Log;
  tool: Tool;
  /** Set while the vault is open in this window. */
  vault: OpenVault | null;
  me: Person;
}

export interface BookOptions {
  tool: Tool;
  me: Person;
  /** Name of the database; tests give their own. */
  name?: string;
  clock?: Clock;
  /** The end of the log as the host remembers it from outside this store, to notice a lost or older store. */
  remembered?: Head | null;
  /** Called after every append, so that the host can remember the end of the log. */
  onHead?(head: Head): void;
  /** Captures that were begun and never ended are noted as interrupted. Only the background says so, when it starts. */
  sweep?: boolean;
}

const systemClock: Clock = { now: () => new Date(), monotonic: () => performance.now() };

/** Opens the case book, begins the log on first use, and notes honestly what a crash or a lost store left behind. */
export async function openBook(options: BookOptions): Promise<Result<Book>> {
  const opened = await openDatabase(options.name, () => void reopen(log, options.name));
  if (!opened.ok) return opened;
  const clock = options.clock ?? systemClock;
  const agreed = { wall: clock.now().getTime(), monotonic: clock.monotonic() };
  const log: Log = { db: opened.value, clock, agreed, onHead: options.onHead };
  const book: Book = { log, tool: options.tool, vault: null, me: options.me };
  return attempt(async () => {
    await begin(book);
    await noteGap(book, options.remembered ?? null);
    if (options.sweep) await sweep(book);
    return book;
  });
}

/** How often a store that the browser closed is tried again, in milliseconds. */
const AGAIN = 2000;

/** The browser closed the store (the disk was full): opened again as soon as it lets us, so that nobody has to restart anything. */
async function reopen(log: Log, name: string | undefined): Promise<void> {
  for (;;) {
    const opened = await openDatabase(name, () => void reopen(log, name));
    if (opened.ok) {
      log.db = opened.value;
      return;
    }
    await new Promise((done) => setTimeout(done, AGAIN));
  }
}

/** First use: keys and the genesis row. Two windows that start at once make one log. */
async function begin(book: Book): Promise<void> {
  const { log, tool } = book;
  if (await readState(log.db, "head")) return;
  const keys = await makeSigningKeys();
  const tagKey = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  await append(log, (head) => {
    if (head.seq >= 0) return { rows: [{ type: "selfcheck", actor: "system", facts: { result: "opened" } }] };
    return {
      rows: [
        {
          type: "genesis",
          actor: "system",
          facts: { fingerprint: keys.fingerprint, tool: `${tool.name} ${tool.version}`, schema: SCHEMA },
        },
      ],
      write: (tx) => {
        const state = tx.objectStore("state");
        return [state.put(keys, "signingKeys"), state.put(tagKey, "tagKey"), state.put([], "actors")];
      },
    };
  });
}

/** The host remembers more rows than there are, or other ones: the store was lost or an older one put back. */
async function noteGap(book: Book, remembered: Head | null): Promise<void> {
  if (!remembered || remembered.seq < 0) return;
  const same = await book.log.db.get("chain", remembered.seq);
  if (same?.hash === remembered.hash) return;
  const facts = { reason: same ? "other_log" : "rows_missing", rememberedSeq: remembered.seq, rememberedHash: remembered.hash };
  await append(book.log, () => ({ rows: [{ type: "gap", actor: "system", facts }] }));
}

/** After a crash: captures that were begun and never ended, and files that belong to nothing. */
export async function sweep({ log }: Book): Promise<void> {
  const { unfinished, orphans } = await leftBehind(log.db);
  if (unfinished.length === 0 && orphans.length === 0) return;
  await append(log, async () => {
    const { unfinished, orphans } = await leftBehind(log.db);
    const ids = [...new Set([...unfinished, ...orphans.map(([id]) => id)])];
    return {
      rows: ids.map((id) => ({ type: "recovered", actor: "system", facts: { id, reason: "interrupted" } })),
      write: (tx) => [
        ...unfinished.map((id) => tx.objectStore("unfinished").delete(id)),
        ...orphans.map((key) => tx.objectStore("files").delete(key)),
      ],
    };
  });
}

/** Read in one go: the files of what another window puts in meanwhile would pass for orphans. */
async function leftBehind(db: Database): Promise<{ unfinished: string[]; orphans: [string, string][] }> {
  const tx = db.transaction(["unfinished", "captures", "files"]);
  const [unfinished, captures, files] = await Promise.all([
    tx.objectStore("unfinished").getAllKeys(),
    tx.objectStore("captures").getAllKeys(),
    tx.objectStore("files").getAllKeys(),
  ]);
  const known = new Set(captures);
  return { unfinished, orphans: files.filter(([id]) => !known.has(id)) };
}

/** "U1", "U2": the number of a person in the log; new people are added in the same transaction. */
export async function actorOf(book: Book): Promise<{ actor: string; name: string; add(tx: Writing): Promise<unknown>[] }> {
  const actors = (await readState(book.log.db, "actors")) ?? [];
  const name = nameOf(book.me);
  const known = actors.indexOf(name);
  if (known >= 0) return { actor: `U${known + 1}`, name, add: () => [] };
  return { actor: `U${actors.length + 1}`, name, add: (tx) => [tx.objectStore("state").put([...actors, name], "actors")] };
}

export interface Tags {
  person: string | null;
  comment: string;
  text: string;
  page: string;
}

/**
 * Fingerprints of a comment under this installation's key, so that "seen before" can be told while the vault is locked.
 * A person has one only where the platform shows an account; a display name alone is nobody.
 */
export async function tagsOf(db: Database, comment: Comment, pageUrl: string): Promise<Tags> {
  const tag = await tagger(db);
  const account = comment.handle?.toLowerCase() ?? comment.authorUrl;
  return {
    person: account ? await tag("person", comment.site, account) : null,
    comment: await commentTag(db, comment),
    text: await textTag(db, comment),
    page: await pageTag(db, pageUrl),
  };
}

/** Fingerprint of a comment's id on its site, to find it again without its words in clear. */
export const commentTag = async (db: Database, { site, id }: Pick<Comment, "site" | "id">) => (await tagger(db))("comment", site, id);
/** Fingerprint of a comment's exact words. */
export const textTag = async (db: Database, { text }: Pick<Comment, "text">) => (await tagger(db))("text", text);

/** Fingerprint of a page's address, without the part behind "#". */
export const pageTag = async (db: Database, url: string): Promise<string> => (await tagger(db))("page", url.split("#")[0]!);

async function tagger(db: Database) {
  const key = (await readState(db, "tagKey")) as State["tagKey"];
  return async (...parts: string[]) => toHex(await crypto.subtle.sign("HMAC", key, utf8(parts.join("\n"))));
}

/** Every row of the log, oldest first. */
export async function rowsOf(db: Database): Promise<Row[]> {
  return (await db.getAll("chain")).map(({ line }) => JSON.parse(line) as Row);
}

/** The end of the log; the empty log's where nothing is written yet. */
export async function headOf(db: Database): Promise<Head> {
  const head = await readState(db, "head");
  return head ? { seq: head.seq, hash: head.hash } : EMPTY;
}
