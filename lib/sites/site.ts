import type { Comment, SiteId } from "../model";

/** Where a stretch of `comment.text` stands in the page: a text node, or an image whose alt text is an emoji. */
export interface Piece {
  node: Text | Element;
  /** UTF-16 offsets in `comment.text`, `end` exclusive. */
  start: number;
  end: number;
  /** Offset within the text node at which `start` lies; 0 for an element. Runs are copied one to one. */
  nodeStart: number;
}

/** A comment with its places in the page. Elements never leave the content script. */
export interface ReadComment {
  comment: Comment;
  element: Element;
  /** The elements that show who wrote it (name, picture): covered in a redacted copy. */
  authorElements: Element[];
  pieces: Piece[];
}

/** What one pass over a page found. Empty `comments` on a recognised page is an answer that must be shown, not hidden. */
export interface Reading {
  /** The adapter knows this page and expects comments on it. */
  recognised: boolean;
  /** "timeline", "post", "reviews", "settings"…: for messages and health counters. */
  pageKind: string;
  /** Things that look like comments; `comments.length` of them could be read. */
  cards: number;
  comments: ReadComment[];
  /** Comments or replies that the page keeps folded. */
  collapsed: number;
  /** Who would be writing, where the page tells. */
  composingAs: string | null;
  /** The name of the page's owner, where the page tells ("Otter Lane Surgery"). */
  pageOwner: string | null;
  /** The owner's account name, where accounts have one that is theirs alone ("OtterLaneSurg"). */
  ownerHandle?: string | null;
  /** Which of several lists under this address is open, counted from 0; null or absent where the page shows no tabs. */
  tab?: number | null;
  /** The person can moderate here (owner-only controls are on the page). */
  moderating: boolean;
  /** Required parts that could not be found, as "site page-kind part": what a bug report needs. */
  missing: string[];
}

/**
 * A reading in small steps, of a few milliseconds at most: after each the page may have its turn. A step gives the comment that it
 * read, if it read one.
 */
export type Steps = Generator<ReadComment | undefined, Reading, void>;

/** A platform and its addresses, without the code that reads it: what is asked where no page is. */
export interface Place {
  id: SiteId;
  name: string;
  /** How sure we are of the structure it stands on (see docs/coverage). */
  confidence: "measured" | "reported" | "inferred" | "lead";
  /** Needs a permission that the practice grants in set-up. */
  optional: boolean;
  /** Manifest match patterns. */
  matches: string[];
  /** Whether this adapter answers for an address. */
  covers(url: URL): boolean;
}

/**
 * One platform. `lib/sites/<id>/index.ts` has a default export of this shape, `place.ts` beside it one of `Place`, and its fixture pages
 * stand in `pages/`. Importing an adapter does nothing; only `read` and `replyBox` touch the page, and neither changes it.
 */
export interface Site extends Place {
  read(root: Document | Element, url: URL): Reading;
  /** The same in steps, for platforms whose pages get long. */
  steps?(root: Document | Element, url: URL): Steps;
  /**
   * The page's own box for answering this comment, if it is open. Never opened by us. Only one that surely belongs to the comment: in
   * any other box a reply to one person becomes a public post, or an answer to somebody else.
   */
  replyBox(comment: Pick<ReadComment, "comment" | "element">, root: Document, url: URL): HTMLElement | null;
}
