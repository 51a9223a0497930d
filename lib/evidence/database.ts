import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Result } from "../model";
import type { Bytes } from "./bytes";
import type { Head } from "./chain";
import { attempt } from "./problems";
import { expectRoom } from "./room";
import type { VaultRecord } from "./vault";

/** A short text at rest: in clear before a passphrase is set, else encrypted. */
export type Sealed =
  | { clear: string }
  /** `wrapped`: the text's own key under the vault's public key; null when the vault's book key was used. */
  | { wrapped: Bytes | null; iv: Bytes; data: Bytes };

export interface StoredLine {
  seq: number;
  line: string;
  hash: string;
}

/** One capture. Nothing in clear here says who wrote what: that is in `summary` and in the files. */
export interface StoredCapture {
  id: string;
  seq: number;
  caseNumber: number;
  item: number;
  capturedAt: string;
  commit: string;
  completeness: "complete" | "partial";
  /** Keyed fingerprints: same person, same comment, same wording, same page. Without the key on this computer they say nothing. */
  tags: { person: string | null; comment: string; text: string; page: string };
  /** The page showed only a part of the comment, so its whole text will differ. */
  cut?: true;
  files: { name: string; size: number; type: string }[];
  /** Key of the files under the vault's public key; null when they are in clear. */
  wrapped: Bytes | null;
  summary: Sealed;
}

export interface StoredFile {
  id: string;
  name: string;
  /** Null when the content is in clear. */
  iv: Bytes | null;
  content: Blob;
}

/** Something a person or the program noted about a case. Its row in the log holds the hash of nonce and text. */
export interface StoredEntry {
  seq: number;
  caseNumber: number | null;
  captureId: string | null;
  on: string;
  actor: string;
  /** About a comment that nobody captured: kept for the practice's term, and in no case. */
  aside?: true;
  /** Fingerprint of the edited words that were seen, to know them again while the vault is locked. */
  words?: string;
  /** JSON of the entry, salted. */
  body: Sealed;
}

/** A capture that was begun and is neither sealed nor failed: what start-up looks for. */
export interface Unfinished {
  id: string;
  begunAt: string;
  actor: string;
}

export interface EvidenceSchema extends DBSchema {
  chain: { key: number; value: StoredLine };
  state: { key: string; value: unknown };
  captures: { key: string; value: StoredCapture; indexes: { person: string; comment: string; page: string; case: number } };
  files: { key: [string, string]; value: StoredFile };
  entries: { key: number; value: StoredEntry; indexes: { case: number; capture: string } };
  unfinished: { key: string; value: Unfinished };
}
export type Database = IDBPDatabase<EvidenceSchema>;
/** All stores: a transaction that notes something takes them together. */
export const STORES = ["chain", "state", "captures", "files", "entries", "unfinished"] as const;
/** Name of the store of evidence in the browser. */
export const DATABASE = "courtesy-evidence";
const VERSION = 1;

/**
 * Opens the store of evidence. Never deletes one that will not open: the problem says what to do.
 * @param closed told when the browser closes it by itself, as Chromium does when the disk is full.
 */
export function openDatabase(name = DATABASE, closed?: () => void): Promise<Result<Database>> {
  return attempt(() =>
    openDB<EvidenceSchema>(name, VERSION, {
      terminated: closed,
      upgrade(db, from) {
        if (from >= 1) return;
        db.createObjectStore("chain", { keyPath: "seq" });
        db.createObjectStore("state");
        const captures = db.createObjectStore("captures", { keyPath: "id" });
        captures.createIndex("person", "tags.person");
        captures.createIndex("comment", "tags.comment");
        captures.createIndex("page", "tags.page");
        captures.createIndex("case", "caseNumber");
        db.createObjectStore("files", { keyPath: ["id", "name"] });
        const entries = db.createObjectStore("entries", { keyPath: "seq" });
        entries.createIndex("case", "caseNumber");
        entries.createIndex("capture", "captureId");
        db.createObjectStore("unfinished", { keyPath: "id" });
      },
    }),
  );
}

const begun = new WeakSet<Database>();

/**
 * To be awaited before anything is written. Chromium keeps the store in a LevelDB. Half a record in its log, left by a full disk or a power
 * cut, makes it take the whole store for damaged the next time but one, and delete it. So nothing is written where there is no room for it,
 * and a store that was just opened gets a new log first: dropping a database, even an empty one, makes LevelDB put what it has into a table.
 * @param bytes size of what is to be written.
 * @throws the browser's error when the disk is full: nothing must be written then.
 */
export async function beginWriting(db: Database, bytes = 0): Promise<void> {
  await expectRoom(bytes);
  if (begun.has(db)) return;
  const scratch = `${db.name}-scratch`;
  (await openDB(scratch)).close();
  await deleteDB(scratch);
  begun.add(db);
}

/** What `state` holds, by key. */
export interface State {
  head: Head & { t: string };
  signingKeys: { pair: CryptoKeyPair; fingerprint: string };
  tagKey: CryptoKey;
  actors: string[];
  lastCapture: number;
  lastCase: number;
  vault: VaultRecord;
}

/** One value of `state`; undefined where it was never written. */
export const readState = async <K extends keyof State>(db: Database, key: K): Promise<State[K] | undefined> =>
  (await db.get("state", key)) as State[K] | undefined;
