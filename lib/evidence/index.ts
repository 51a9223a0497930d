/**
 * KEEP: from a capture to a bundle that anyone can check. Works in the background, in extension pages and in Node; what needs the host
 * (pictures, tabs) is handed in. Every function that can fail for a reason a person can act on gives a `Result`.
 */
export { type Aside, asideOf, eraseAsides, type KeptAside, type Notable } from "./asides";
export { type Book, type BookOptions, openBook } from "./book";
export { type Bundle, type ExportRequest, exportBundle } from "./bundle";
export { bystandersIn } from "./bystanders";
export type { CaptureHost } from "./capture";
export { buildCases, type Case, type CaseFilter, type CaseItem, capturesOf, dayOf, filterCases } from "./casebook";
export type { Head } from "./chain";
export { byStaffRole, type CourseOfConduct, concernBeforeFormalAction, courseOfConduct, type WarningClock, warningClock } from "./conduct";
export { DATABASE } from "./database";
export { type Entry, type KeptEntry, STATUSES, type Status } from "./entries";
export {
  cancelErasure,
  dueDate,
  type ErasureReason,
  erase,
  planErasure,
  type Retention,
  retain,
  undoCapture,
  WARNING_DAYS,
} from "./erasure";
export { type CaptureContext, keepCapture } from "./keep";
export type { Erased } from "./ledger";
export { type LetterFacts, warningLetter } from "./letter";
export { lockZip } from "./lock-zip";
export type { Clock } from "./log";
export type {
  Activation,
  BrowserFacts,
  CaptureRecord,
  CaptureSummary,
  CaptureTarget,
  CaptureView,
  Person,
  Shown,
  Tool,
} from "./record";
export { type Backup, readBackup, restore } from "./restore";
export {
  headCode,
  moveCapture,
  note,
  noteAnchor,
  type OpenedCapture,
  readShelf,
  type SelfCheck,
  type Shelf,
  selfCheck,
  storageUse,
  viewCapture,
} from "./shelf";
export { type Change, editedSince, noteSightings, type Sighting, wordDiff } from "./sightings";
export { type TextFlags, textFlags, type VisiblePiece, visible } from "./text-flags";
export { addTimeStamp, readTimeStampReply, type TimeStamp, timeStampRequest } from "./time-stamp";
export { changePassphrase, lock, setPassphrase, unlock, type VaultState, vaultState } from "./unlock";
export { type Check, type Verification, verifyBundle } from "./verify";
