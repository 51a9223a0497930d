import type { Box, Span } from "../model";

/** How a mark is drawn, worst first. Each has its own underline, shape and word: never colour alone. */
export type MarkLevel = "safety" | "breach" | "review" | "route";

/** Where a stretch of a comment's text stands in the page (the adapter's pieces have this shape). */
export interface Place {
  node: Text | Element;
  start: number;
  end: number;
  nodeStart: number;
}

/** One comment to mark: its words by level, and the badge at its corner. */
export interface MarkedComment {
  id: string;
  element: Element;
  places: Place[];
  marks: { level: MarkLevel; spans: Span[] }[];
  /** Level of the badge. */
  level: MarkLevel;
  /** What the badge shows: "Clause 6 · may identify staff". */
  label: string;
  /** What a screen reader says, where that is more: "Clause 6 · may identify staff, comment by Jo Hart". */
  name?: string;
}

/** Marks in one document. Nothing of the page's own DOM is changed; ends without trace with the signal. */
export interface Marks {
  /** Adds or replaces the marks of these comments. */
  paint(comments: MarkedComment[]): void;
  /** Takes the marks of these comments away. */
  forget(ids: Iterable<string>): void;
  /** Has a screen reader say this: a badge that changes its words is not read out again. */
  say(words: string): void;
  /** Takes everything out of sight for a capture, and puts it back. */
  hide(): void;
  show(): void;
  /** The one element we add to the page, once there is something to show. */
  readonly host: Element | null;
}

export interface MarksOptions {
  document: Document;
  signal: AbortSignal;
  /** The person pressed the badge of a comment. */
  onOpen(id: string): void;
}

/** What a capture must know of the window before each picture. */
export interface View {
  /** The comment: less the scrolling, where it stands in the window, also from within a frame. */
  element: Box;
  /** The part of the window in which the comment can be seen; null where that cannot be told. */
  pane: Box | null;
  /** How far the page is scrolled, and the boxes and pages round the comment with it. */
  scrollX: number;
  scrollY: number;
  innerWidth: number;
  innerHeight: number;
  devicePixelRatio: number;
  url: string;
}
