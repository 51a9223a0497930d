/**
 * KEEP: from a capture to a bundle that anyone can check. Works in the background, in extension pages and in Node; what needs the host
 * (pictures, tabs) is handed in. Every function that can fail for a reason a person can act on gives a `Result`.
 */
export { type Book, type BookOptions, openBook } from "./book";
export { type Bundle, type ExportRequest, exportBundle } from "./bundle";
export type { CaptureHost } from "./capture";
export type { Head } from "./chain";
export { DATABASE } from "./database";
export { type Entry, type KeptEntry, STATUSES, type Status } from "./entries";
export { type CaptureContext, keepCapture } from "./keep";
export type { Clock } from "./log";
export type {
  Activation,
  Box,
  BrowserFacts,
  CaptureRecord,
  CaptureSummary,
  CaptureTarget,
  CaptureView,
  Person,
  Shown,
  Tool,
} from "./record";
export { type TextFlags, textFlags, type VisiblePiece, visible } from "./text-flags";
export { type Check, type Verification, verifyBundle } from "./verify";
