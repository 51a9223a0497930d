import type { CaptureTarget, CaptureView } from "../evidence/record";
import type { Comment, Coverage, Finding, Judgement, Policy, Problem, Result } from "../model";

/**
 * Every message between the browser's contexts, by direction. Requests are one question and one answer
 * (`runtime.sendMessage`); ports carry what goes on for a while.
 */

/** page → background */
export interface PageToBackground {
  /** Judge a batch. The policy in force and the staff list stay in the background; set-up may try out another policy. */
  judge: { ask: { comments: Comment[]; policy?: Policy }; answer: { judgements: Judgement[]; settled: Record<string, Settled> } };
  /** What this frame shows now: for the badge, the monthly figures and the adapters' health counters. */
  report: {
    ask: {
      coverage: Coverage;
      pageUrl: string;
      /** `away`: read here before, and taken out of the document by the page since. */
      comments: { comment: Comment; findings: Finding[]; away?: boolean }[];
      /** Ids of everything that was read on the page and is not gone, also of what is not judged yet or was said to be no breach. */
      present: string[];
    };
    answer: null;
  };
  /** The person pressed a badge in the page. Firefox does not let that open the sidebar. */
  open: { ask: { commentId: string }; answer: { opened: boolean } };
  /** To the panel, should it be open: this frame has something to show now. Nobody need answer. */
  appeared: { ask: Record<string, never>; answer: null };
  /** Words the page draws itself, in the person's language. */
  preferences: { ask: Record<string, never>; answer: PagePreferences };
}

/** What a page may know of the settings: its own words and how to tell the practice's pages. Never the staff list. */
export interface PagePreferences {
  quiet: boolean;
  practicePages: string[];
  practiceHandles: string[];
  practiceNames: string[];
  /** The practice chose a code: marks may name its clauses. */
  ownCode: boolean;
  /** Names of the categories and marks in the person's language, by message key. */
  words: Record<string, string>;
}

/** panel → background */
export interface PanelToBackground {
  settle: { ask: { comment: Comment; settled: Settled | null }; answer: null };
  /** A reply was copied or put into the page. */
  logReply: { ask: { comment: Comment; text: string; templateId: string; overrodeReason: string | null }; answer: Result<null> };
  /** What became of a reply that was copied: posted, not posted, or (null) said too soon. */
  sayPosted: { ask: { comment: Comment; posted: boolean | null }; answer: null };
  logReport: { ask: { comment: Comment; reference: string; reason: string }; answer: Result<null> };
  undoCapture: { ask: { id: string; comment: Comment }; answer: Result<null> };
  /** What became of a capture whose worker was stopped: how it was kept since that time (ISO), or null when it was not. */
  keptSince: { ask: { comment: Comment; since: string }; answer: Extract<CaptureProgress, { step: "kept" }> | null };
  /** A safety finding was handed over to a person of that role; null: said too soon. */
  logHandOver: { ask: { comment: Comment; toWhom: string | null }; answer: Result<null> };
  /** Captures were erased from the case book. */
  erased: { ask: { ids: string[] }; answer: null };
}

/** background or panel → page (one tab, one frame) */
export interface ToPage {
  /** Settings changed: judge everything again. */
  rejudge: { ask: Record<string, never>; answer: null };
  /** Whether a reader of ours is there at all. */
  awake: { ask: Record<string, never>; answer: true };
  /** Add the selected text as a comment. */
  selection: { ask: Record<string, never>; answer: { found: boolean } };
  /** Scroll to a comment and show it, or to where it stood. */
  reveal: { ask: { commentId: string }; answer: Result<null> };
  /** Put a reply into the page's own box. Never sends it. */
  insert: { ask: { commentId: string; text: string }; answer: Result<null> };
  /** How many letters the open reply box of a comment takes; null where none is open or it does not say. */
  replyRoom: { ask: { commentId: string }; answer: { max: number | null } };
  /** Stop reading this page until it is loaded again. */
  stopReading: { ask: Record<string, never>; answer: null };
  /** Capture: take marks away, measure, scroll, put everything back. */
  captureBegin: { ask: { commentId: string }; answer: Result<CaptureTarget> };
  captureScroll: { ask: { commentId: string; top: number }; answer: CaptureView };
  captureEnd: { ask: { commentId: string }; answer: Result<{ comment: Comment }> };
  /** The address of the page that holds a comment, where the browser does not tell it. */
  whereabouts: { ask: { commentId: string }; answer: { url: string; timeOrigin: number } };
  /** A structure-only sketch of the page for a bug report. */
  sketch: { ask: Record<string, never>; answer: { sketch: string } };
}

/** "Not a breach", as the person said it. Remembered for this comment and this wording. */
export interface Settled {
  reason: "fair_criticism" | "about_service" | "idiom" | "not_our_staff" | "other";
  on: string;
  /** SHA-256 of the text it was said about: an edited comment is looked at afresh. */
  textSha256: string;
  detectors: string[];
}

/** page → panel, over the port `PANEL_PORT` that the panel opens to every frame of the active tab; sent as changes (changes.ts). */
export interface PageSnapshot {
  /** Tells the frames of one tab apart; the panel joins their snapshots. */
  frame: string;
  url: string;
  title: string;
  coverage: Coverage;
  entries: {
    comment: Comment;
    judgement: Judgement | null;
    settled: Settled | null;
    /** It answers the practice's own post; absent where the page as a whole tells, or nobody can. */
    underOwn?: boolean;
    /** Words that a person selected, not a comment of the page. */
    selected?: true;
    /** Scrolled out of sight, and not where it stood when its place was drawn again. */
    missing?: boolean;
  }[];
  /** Comments read and not judged yet. */
  waiting: number;
}
/** Name of the port between the panel and each frame of the active tab. */
export const PANEL_PORT = "courtesy-panel";

/** panel ↔ background, over the port `CAPTURE_PORT`: one capture a port; closing it cancels. */
export const CAPTURE_PORT = "courtesy-capture";

/** background → page, open for as long as a capture holds the page still: when it closes, for whatever reason, the page puts itself back. */
export const STANDSTILL_PORT = "courtesy-standstill";
export interface CaptureAsk {
  tabId: number;
  commentId: string;
  judgement: Judgement | null;
  /** `reload`, `permalink`: the page is loaded afresh first, or the comment's own page is. */
  activation: "panel" | "shortcut" | BetterWay;
  permalink: string | null;
}
/** A cleaner capture than the one just made: of the page as the platform sends it now, or of the comment's own page. */
export type BetterWay = "reload" | "permalink";
export type CaptureProgress =
  | { step: "loading" }
  | { step: "frame"; done: number; of: number }
  | { step: "sealing" }
  | {
      step: "kept";
      id: string;
      caseNumber: number;
      item: number;
      completeness: "complete" | "partial";
      warnings: string[];
      locked: boolean;
      better: BetterWay[];
    }
  | { step: "failed"; problem: Problem };

type Directions = PageToBackground & PanelToBackground & ToPage;
export type MessageName = keyof Directions;
export type Ask<N extends MessageName> = Directions[N]["ask"];
export type Answer<N extends MessageName> = Directions[N]["answer"];
export interface Envelope<N extends MessageName = MessageName> {
  courtesy: N;
  ask: Ask<N>;
}
