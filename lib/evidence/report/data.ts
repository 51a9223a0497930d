import type { CaptureRecord } from "../record";

/** What the report says, as plain data: everything in it can be found in the bag's other files. */
export interface ReportData {
  bagId: string;
  practice: string;
  recipient: string;
  caseReference: string;
  madeAt: string;
  madeBy: string;
  tool: string;
  fingerprint: string;
  head: string;
  rows: number;
  /** Earlier anchors of the log: when, what sort, where it was put. */
  anchors: { on: string; level: string; where: string }[];
  exhibits: Exhibit[];
  timeline: Happening[];
  /** Files that are listed by hash and not in the bag. */
  withheld: string[];
  redacted: boolean;
  gaps: string[];
  /** Something in it was put back from another bundle. */
  restored: boolean;
}

export interface Exhibit {
  /** The capture's number in this case book. One that was put back may have had another: its record has that. */
  id: string;
  /** "AB/1": initials of who captured it and can produce it in evidence, and a number. */
  mark: string;
  caseNumber: number;
  record: CaptureRecord;
  text: string;
  commit: string;
  seq: number;
  pictures: Picture[];
  files: { path: string; hash: string; included: boolean }[];
}

export interface Picture {
  path: string;
  caption: string;
  hash: string;
  /** Base64 of the PNG; null when the report would grow too large. */
  base64: string | null;
}

export interface Happening {
  on: string;
  caseNumber: number | null;
  /** The capture that it is about, or several with commas. */
  captureId: string | null;
  actor: string;
  what: string;
  /** Words to show as they are: a note, a letter. */
  words: string | null;
}
