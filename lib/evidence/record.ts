import type { Box, Category, Certainty, Comment, Finding, Judgement, Kind, Policy, Severity, SiteId } from "../model";
import { cutText, type TextFlags } from "./text-flags";

/** Version of `capture.json`. Part of what encryption is bound to, so an old file cannot pose as a new one. */
export const SCHEMA = "courtesy-capture-1";

/** Who works at this computer, by the settings. A role and a name of staff, never of a patient. */
export interface Person {
  name: string;
  role: string;
}

/** A person as the records name them. That nobody entered a name is said as a fact: a bare gap would look like a fault of the record. */
export const nameOf = ({ name, role }: Person): string => [name, role].filter(Boolean).join(", ") || "no name entered";

/** The program, so that a third party can repeat what was done. */
export interface Tool {
  name: string;
  version: string;
  /** Hash or commit of the build; empty when not known. */
  build: string;
}

export interface BrowserFacts {
  userAgent: string;
  brand: string;
  version: string;
  platform: string;
}

/** Where the window stands over the comment. */
export interface CaptureView {
  /** The comment: less the scrolling, where it stands in the window. */
  element: Box;
  /** The part of the window in which the comment can be seen: all of it, but for a frame or a scrolling box. Null where that cannot be told. */
  pane: Box | null;
  /** Other people's names and faces, as the page tells them; relative to the page. */
  bystanders: Box[];
  scrollX: number;
  scrollY: number;
  innerWidth: number;
  innerHeight: number;
  devicePixelRatio: number;
  url: string;
}

/** The comment and what is round it, as the page told before the first picture. */
export interface CaptureTarget {
  comment: Comment;
  thread: Comment[];
  /** Boxes round the comment had to be scrolled before it could be seen at all. */
  broughtIntoSight: boolean;
  view: CaptureView;
  stickyHidden: string[];
  html: string;
  page: { url: string; title: string; canonical: string | null; language: string; translated: boolean; timeOrigin: number };
}

/** The tab that the window shows, and its address. */
export interface Shown {
  tabId: number;
  url: string;
}

/** One picture, exactly as the browser gave it. */
export interface FrameFacts {
  file: string;
  scrollX: number;
  scrollY: number;
  /** Where the comment stood in this frame, relative to the page. */
  element: Box;
  /** The part of the window in which the comment could be seen; null where that could not be told. */
  pane: Box | null;
  /** Other people's names and faces at that moment, relative to the page: what a redacted copy covers. */
  bystanders: Box[];
  bitmapWidth: number;
  bitmapHeight: number;
  before: Shown;
  after: Shown;
  takenAt: string;
  /** How often the picture had to be taken again, and why. */
  retakes: string[];
}

export type Completeness = "complete" | "partial";
export type Activation = "panel" | "shortcut" | "reload" | "permalink";

/** `capture.json`: everything known about one capture. All strings from the page stand in values, never in names. */
export interface CaptureRecord {
  schema: typeof SCHEMA;
  id: string;
  tool: Tool;
  browser: BrowserFacts;
  capturedBy: Person;
  site: SiteId;
  url: string;
  urlAtEnd: string;
  title: string;
  permalink: string | null;
  permalinkSource: "page" | "canonical" | "none";
  postId: string;
  author: { displayName: string; handle: string | null; profileUrl: string | null };
  postedAt: { shownText: string | null; machineValue: string | null };
  rating: number | null;
  recommends: boolean | null;
  engagement: string[];
  attachments: Comment["attachments"];
  edited: boolean;
  truncated: boolean;
  language: string | null;
  text: TextFlags & { sha256: string; utf16Sha256: string; keptCharacters: number };
  thread: { parentId: string | null; comments: number };
  findings: Finding[];
  pass: Judgement["pass"];
  policy: { id: string; name: string; title: string; version: number; sha256: string; dated: string } | null;
  clauses: { id: string; label: string; quote: string; notes: Policy["clauses"][number]["notes"] }[];
  time: {
    utc: string;
    zone: string;
    offsetMinutes: number;
    monotonicMs: number;
    pageTimeOrigin: number;
    /** The platform's own clock, where the host could read it without a new request. */
    platformDate: string | null;
  };
  viewport: { innerWidth: number; innerHeight: number; devicePixelRatio: number; bitmapWidth: number; bitmapHeight: number };
  frames: FrameFacts[];
  method: {
    activation: Activation;
    reloadedFirst: boolean;
    marksHidden: true;
    stickyHidden: string[];
    scrolled: boolean;
    /** How `element.png` was put together; null when there is none. */
    stitch: { frames: { file: string; fromY: number; toY: number; height: number }[]; width: number; height: number } | null;
    /** The page's words for the comment as the browser built them, cleaned of scripts. Derived. */
    elementHtml: boolean;
  };
  completeness: Completeness;
  warnings: string[];
}

/** What the case book lists. Derived from the sealed files; they count, not this. */
export interface CaptureSummary {
  id: string;
  caseNumber: number;
  item: number;
  capturedAt: string;
  site: SiteId;
  /** The comment's id on its site: two captures of one comment are one post. */
  postId: string;
  url: string;
  permalink: string | null;
  author: string;
  handle: string | null;
  /** The comment's words; of a very long one the first, with "…". */
  words: string;
  shownTime: string | null;
  findings: { category: Category; kind: Kind; certainty: Certainty; severity: Severity; clause: string | null; clauseId: string | null }[];
  policy: { id: string; version: number } | null;
  staffRoles: string[];
  completeness: Completeness;
  warnings: string[];
  frames: number;
  bytes: number;
  /** The page was old or odd: a capture of it freshly loaded would be a better one. */
  stale: boolean;
}

/** What the case book shows and finds without opening the files: the longest comment that Facebook takes. */
const WORDS_IN_LIST = 8000;

/** A capture's line in the list, but for its place there. */
export function summaryOf(
  record: CaptureRecord,
  text: string,
  more: Pick<CaptureSummary, "staffRoles" | "stale">,
): Omit<CaptureSummary, "caseNumber" | "item" | "bytes"> {
  return {
    id: record.id,
    capturedAt: record.time.utc,
    site: record.site,
    postId: record.postId,
    url: record.url,
    permalink: record.permalink,
    author: record.author.displayName,
    handle: record.author.handle,
    words: text.length > WORDS_IN_LIST ? `${cutText(text, WORDS_IN_LIST)}…` : text,
    shownTime: record.postedAt.shownText,
    findings: record.findings.map(({ category, kind, certainty, severity, clause }) => ({
      category,
      kind,
      certainty,
      severity,
      clause: clause?.label ?? null,
      clauseId: clause?.id ?? null,
    })),
    policy: record.policy && { id: record.policy.id, version: record.policy.version },
    completeness: record.completeness,
    warnings: record.warnings,
    frames: record.frames.length,
    ...more,
  };
}
