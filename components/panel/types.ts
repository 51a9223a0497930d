import type { Digest } from "../../lib/extension/digest";
import type { Done } from "../../lib/extension/memory";
import type { BetterWay, CaptureProgress, PageSnapshot, Settled } from "../../lib/extension/messages";
import type { Category, Comment, Finding, Problem, Result, Span } from "../../lib/model";
import type { PanelUser } from "./WorkingAs";

export type Entry = PageSnapshot["entries"][number];
export type SettledReason = Settled["reason"];

/** What the practice may say to a comment, and whether it should. */
export interface ReplyOffer {
  step: "hand_over" | "capture_first" | "signpost" | "reply" | "thank" | "none";
  /** What to do, in order: plain English sentences, whom to tell among them. */
  card: string[];
  /** Best first; empty when nothing may be said or something is missing. */
  templates: { id: string; title: string; text: string }[];
  /** Why no template can be used (a dead link), and what to do. */
  blocked: Problem | null;
  /** No public answer is best: using one asks for a reason, which is logged. */
  adviseAgainst: boolean;
}

/** The reply check's answer about one text. */
export interface ReplyCheck {
  verdict: "ok" | "warn" | "block";
  reasons: { why: string; span: Span; instead: string | null }[];
}

export type ReplyLanguage = "en" | "cy" | "both";

/** The replies as the panel needs them; all of it answers at once. */
export interface Replies {
  /** For the finding a person pressed; null for a comment that is fine. The last template used for this leads. */
  offer(entry: Entry, finding: Finding | null, language: ReplyLanguage): ReplyOffer;
  check(text: string, comment: Comment): ReplyCheck;
  /** What an answer of the practice's own that stands on the page says too much; nothing until the check is loaded. */
  tooMuch(reply: Entry): ReplyCheck["reasons"];
  /** Length as the platform counts it; `limit` null where it sets none. `room` is what the page's own box takes, where it tells. */
  length(text: string, comment: Comment, room: number | null): { used: number; limit: number | null };
  /** The text cut to what the platform takes: after a sentence, never inside a link. */
  shorten(text: string, comment: Comment, room: number | null): string;
  /** When someone said that a reply in this thread was posted, as an ISO time. */
  answered(comment: Comment): string | null;
  /** When a reply in this thread was copied of which nobody has said whether it was posted. */
  copied(comment: Comment): string | null;
  /** Whom the practice wants told first when someone may need help; empty where it named nobody. */
  tellFirst(category: Category): string;
  /** More than one in Wales. */
  languages: ReplyLanguage[];
}

/** How to report a comment to its platform: words to look for there. Never done by Courtesy. */
export interface ReportGuide {
  /** Where the report starts on that platform. */
  where: string;
  /** The reasons to choose, best first. */
  reasons: string[];
  /** What to expect afterwards. */
  expect: string;
  /** Reporting there takes the comment away at once, so it must be captured before. */
  captureFirst: boolean;
}

/** What a person can do in the panel. Everything that can fail answers with a `Result`. */
export interface PanelActions {
  /** Scroll the page to a comment, or to where it stood. */
  reveal(comment: Comment): Promise<Result<null>>;
  copy(comment: Comment, text: string, templateId: string, overrodeReason: string | null): Promise<Result<null>>;
  insert(comment: Comment, text: string, templateId: string, overrodeReason: string | null): Promise<Result<null>>;
  /** How many letters the page's own reply box takes; null where none is open or it does not tell. */
  replyRoom(comment: Comment): Promise<number | null>;
  /** What became of a reply that was copied; null: said too soon. */
  sayPosted(comment: Comment, posted: boolean | null): void;
  capture(entry: Entry): void;
  /** Once more: with the page loaded afresh, or on the comment's own page. */
  captureBetter(way: BetterWay): void;
  cancelCapture(): void;
  undoCapture(id: string): void;
  /** The result of the capture has been seen. */
  dismissCapture(): void;
  openCase(caseNumber: number): void;
  logReport(comment: Comment, reference: string, reason: string): Promise<Result<null>>;
  guide(comment: Comment, finding: Finding): ReportGuide;
  /** "Not a breach" with its reason; null takes it back. */
  settle(entry: Entry, reason: SettledReason | null): void;
  /** Never mark these words, or mark them again. */
  setException(words: string, on: boolean): void;
  /** Hand-over of a safety finding: noted with the time; null takes it back. */
  logHandOver(comment: Comment, toWhom: string | null): Promise<Result<null>>;
  useLetterKeys(on: boolean): void;
  /** The digest has been read. */
  closeDigest(): void;
  stopReading(): void;
  /** The bare frame of the page, without a word of it, for a report that it could not be read. */
  sketch(): Promise<Result<string>>;
  saveSketch(sketch: string): void;
  /** Who captures and writes notes from now on. */
  workAs(user: PanelUser): void;
  openSetup(): void;
  openCaseBook(): void;
}

export interface PanelProps {
  /** Null while nothing of ours reads the active tab. */
  snapshot: PageSnapshot | null;
  /** Settings were put aside, the page's reader does not answer… */
  problem: Problem | null;
  /** Abuse is blurred until asked for. */
  blur: boolean;
  /** Findings that no clause covers are shown too. */
  showUncovered: boolean;
  /** The practice chose a code: clauses may be called its own. */
  ownCode: boolean;
  /** The practice said which pages are its own: only then does the panel say whose page this is. */
  knowsOwnPages: boolean;
  /** When the person last asked to check a selection and nothing was selected; null when they did not. */
  nothingSelected: number | null;
  /** The keys that check a selection in this browser, such as "Alt+Shift+C". */
  selectKeys: string;
  /** Whose name captures bear; null until the settings are read. */
  user: PanelUser | null;
  /** The organisation set that name. */
  userLocked: boolean;
  /** Single letters are keys. */
  letterKeys: boolean;
  /** What was marked since yesterday, at the first opening of a day in quiet mode. */
  digest: Digest | null;
  /** A comment whose badge was pressed in the page; each press is another object. */
  focused: { commentId: string } | null;
  capture: { commentId: string; progress: CaptureProgress } | null;
  replies: Replies;
  /** What was done about a comment on this computer: handed over, captured, reported. */
  done(comment: Comment): Done | null;
  actions: PanelActions;
}
