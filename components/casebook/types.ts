import type { Backup, Bundle, Change, Entry, ErasureReason, OpenedCapture, SelfCheck, Shelf, TimeStamp } from "../../lib/evidence";
import type { Digest } from "../../lib/extension/digest";
import type { MonthFigures } from "../../lib/extension/memory";
import type { Problem, Result, SiteId } from "../../lib/model";

export type * from "../../lib/evidence";

export interface ExportChoice {
  captures: string[];
  recipient: string;
  caseReference: string;
  redacted: boolean;
  /** With what was noted of comments that nobody captured. */
  asides: boolean;
  /** Locks the ZIP with AES; null for a plain one. */
  password: string | null;
}

/** A bundle that was made and saved: the copy that a time stamp is asked for, and the name it was saved under. */
export interface SavedBundle {
  bundle: Bundle;
  savedAs: string;
}

/** The end of the log, and the key that signs. */
export interface HeadCode {
  code: string;
  rows: number;
  fingerprint: string;
  at: string;
}

export interface Room {
  captures: number;
  bytes: number;
  browserUsage: number | null;
  browserQuota: number | null;
}

/** What a person can do in the case book. Everything that may fail answers with a `Result`. */
export interface CaseBookActions {
  open(caseNumber: number | null): void;
  /** Opens one capture to be looked at; that it was looked at is logged. */
  view(captureId: string): Promise<Result<OpenedCapture>>;
  /** The captured words beside the last edited ones; null when none were seen. */
  editedSince(captureId: string): Promise<Result<{ on: string; changes: Change[] } | null>>;
  note(caseNumber: number, entry: Entry, captureId?: string): Promise<Result<null>>;
  /** A draft of a warning letter about this case. */
  letter(caseNumber: number): Promise<Result<string>>;
  planErasure(ids: string[], reason: ErasureReason): Promise<Result<null>>;
  cancelErasure(ids: string[]): Promise<Result<null>>;
  erase(ids: string[]): Promise<Result<null>>;
  /** Deletes one note that belongs to no case. */
  eraseAside(seq: number): Promise<Result<null>>;
  /** Makes, verifies and saves the bundle. */
  makeBundle(choice: ExportChoice, progress: (done: number, of: number) => void, signal: AbortSignal): Promise<Result<SavedBundle>>;
  /** Checks a bundle and says what of it is not here. Changes nothing. */
  readBackup(zip: File): Promise<Result<Backup>>;
  /** Puts back what is not here; gives how many captures and notes. */
  restore(
    backup: Backup,
    progress: (done: number, of: number) => void,
    signal: AbortSignal,
  ): Promise<Result<{ captures: number; notes: number }>>;
  headCode(): Promise<Result<HeadCode>>;
  noteAnchor(level: "head_code" | "time_stamp", where: string): Promise<Result<null>>;
  saveStampRequest(tagmanifestSha256: string): void;
  /** Puts an authority's reply into a bundle and saves the bundle again. */
  addTimeStamp(zip: File, reply: File): Promise<Result<TimeStamp>>;
  /** Saves everything held about one account as one file; gives the number of captures in it. */
  exportAccount(site: SiteId, handle: string): Promise<Result<number>>;
  setPassphrase(passphrase: string): Promise<Result<{ recoveryKey: string }>>;
  changePassphrase(secret: string, next: string): Promise<Result<null>>;
  unlock(secret: string): Promise<Result<null>>;
  lock(): void;
  room(): Promise<Result<Room>>;
  selfCheck(progress: (done: number, of: number) => void): Promise<Result<SelfCheck>>;
  copy(text: string): Promise<Result<null>>;
  print(): void;
  /** The digest has been read. */
  closeDigest(): void;
}

/** The figures of the months, as the background counted them. */
export interface Months {
  /** By "2026-11". */
  figures: Record<string, MonthFigures>;
  clauseLabels: Record<string, string>;
}

export interface CaseBookProps {
  /** Null until it is read. */
  shelf: Shelf | null;
  /** Number of the open case. */
  open: number | null;
  problem: Problem | null;
  blur: boolean;
  /** Days that captures are kept, by the practice's setting. */
  retentionDays: number;
  now: Date;
  months: Months;
  /** What was marked since yesterday, at the first opening of a day in quiet mode. */
  digest: Digest | null;
  actions: CaseBookActions;
}
