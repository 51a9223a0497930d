import type { Comment, Problem, Result } from "../model";
import { coveredBy, estimate, isTall, MAX_FRAMES, nextTop, type Progress } from "./frames";
import type { CaptureTarget, CaptureView, FrameFacts, Shown } from "./record";
import { pngSize } from "./stitch";

/** What only the host can do: talk to the page, and take the window's picture. */
export interface CaptureHost {
  /** The tab that holds the comment. Without it the tab in front at the start is taken for it. */
  tabId?: number;
  /** Marks off, sticky headers hidden; what stands there and where. */
  begin(): Promise<Result<CaptureTarget>>;
  scroll(top: number): Promise<CaptureView>;
  /** Everything put back; the comment as it reads now. Called exactly once after `begin` succeeded. */
  end(): Promise<Result<{ comment: Comment }>>;
  /** The window's picture as PNG, exactly as the browser gives it; null when another tab came in front while it was taken, even for a moment. */
  shoot(): Promise<Blob | null>;
  /** Which tab the window shows now, with its address; null when it cannot be told. */
  shown(): Promise<Shown | null>;
  pause(milliseconds: number): Promise<void>;
  now(): Date;
  progress?(done: number, of: number): void;
  /** The person pressed "stop". */
  signal?: AbortSignal;
}

export interface Taken {
  target: CaptureTarget;
  /** The comment as it read after the last picture; null when it was gone. */
  atEnd: Comment | null;
  frames: { facts: FrameFacts; view: CaptureView; png: Blob }[];
  completeness: "complete" | "partial";
  /** Plain sentences. */
  warnings: string[];
}

/** Why no capture could be made: a code for the log, and words for the person. */
export interface Failure {
  reason: "page" | "tab_gone" | "no_picture" | "cancelled";
  problem: Problem;
}

const TRIES = 6;
/** The browser's limit is two pictures a second. */
const RATE_PAUSE = 550;

const nothingKept = "Nothing was kept. The page was left as it was.";

/**
 * Takes the pictures of one comment: window by window, with tab and address checked before and after each, because the browser
 * takes the picture of whatever tab the window shows at that moment. A frame that may show anything else is thrown away and taken
 * again. When something stops it half-way, what was taken is kept as `partial`, with the reason.
 */
export async function takeCapture(host: CaptureHost): Promise<{ ok: true; taken: Taken } | { ok: false; failure: Failure }> {
  const begun = await host.begin();
  if (!begun.ok) return { ok: false, failure: { reason: "page", problem: begun.problem } };
  const target = begun.value;
  const taken: Taken = { target, atEnd: null, frames: [], completeness: "complete", warnings: [] };
  let failure: Failure | null = null;
  try {
    failure = await takeFrames(host, target, taken);
  } catch (error) {
    failure = { reason: "tab_gone", problem: gone(error) };
  }
  const end = await host.end().catch(() => null);
  if (end?.ok) taken.atEnd = end.value.comment;
  if (failure && taken.frames.length === 0) return { ok: false, failure };
  if (failure?.reason === "cancelled") return { ok: false, failure };
  if (failure) partial(taken, failure.problem.what);
  if (!taken.atEnd) taken.warnings.push("The comment could not be read again after the pictures.");
  else if (taken.atEnd.text !== target.comment.text)
    taken.warnings.push("The words changed while the pictures were taken. The words from before are kept.");
  if (target.page.translated) taken.warnings.push("The browser had translated this page: the words may not be the writer's own.");
  else if (target.comment.translated) taken.warnings.push("The platform showed a translation: the words are not the writer's own.");
  if (target.comment.truncated) taken.warnings.push("The page showed only a part of the comment.");
  return { ok: true, taken };
}

function partial(taken: Taken, why: string): void {
  taken.completeness = "partial";
  taken.warnings.push(`Not complete: ${why}`);
}

async function takeFrames(host: CaptureHost, target: CaptureTarget, taken: Taken): Promise<Failure | null> {
  const home = await inFront(host);
  if (!home) return { reason: "tab_gone", problem: gone("it was not in front") };
  let view = target.view;
  const progress: Progress = { covered: 0, frames: 0 };
  for (let top = nextTop(view, progress); top !== null; top = nextTop(view, progress)) {
    if (host.signal?.aborted) return cancelled;
    if (progress.frames >= MAX_FRAMES) {
      partial(taken, "the comment is longer than the pictures may reach.");
      return null;
    }
    view = await host.scroll(top);
    const frame = await takeFrame(host, home, view, top, progress.frames + 1);
    if ("reason" in frame) return frame;
    view = frame.view;
    taken.frames.push(frame);
    if (!view.pane) {
      partial(taken, "the comment stands in a frame of another site, which does not tell where. See the whole picture.");
      return null;
    }
    const covered = coveredBy(view, progress.covered);
    if (covered <= progress.covered && progress.frames > 0) {
      partial(taken, "the page would not scroll further.");
      return null;
    }
    if (!isTall(view) && covered < view.element.height - 1) partial(taken, "a part of the comment was outside the window.");
    progress.covered = isTall(view) ? covered : view.element.height;
    progress.frames++;
    host.progress?.(progress.frames, Math.max(progress.frames, estimate(view)));
  }
  return null;
}

/** The comment's own tab, once it is in front; null when it does not come there in time. */
async function inFront(host: CaptureHost): Promise<Shown | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const shown = await host.shown();
    if (shown && (host.tabId === undefined || shown.tabId === host.tabId)) return shown;
    await host.pause(RATE_PAUSE);
  }
  return null;
}

/** One picture that surely shows this tab at this address, and where the comment stood before and after it. */
async function takeFrame(
  host: CaptureHost,
  home: Shown,
  start: CaptureView,
  top: number,
  number: number,
): Promise<Taken["frames"][number] | Failure> {
  const retakes: string[] = [];
  let view = start;
  for (let tries = 0; tries < TRIES; tries++) {
    if (host.signal?.aborted) return cancelled;
    const before = await host.shown();
    if (before?.url !== home.url && before?.tabId === home.tabId) return { reason: "page", problem: movedOn };
    if (before?.tabId !== home.tabId) {
      retakes.push("another tab was in front");
      await host.pause(RATE_PAUSE);
      continue;
    }
    const png = await host.shoot().catch((error: unknown) => String(error instanceof Error ? error.message : error));
    const after = await host.shown();
    if (png === null) {
      retakes.push("another tab came in front during the picture");
      await host.pause(RATE_PAUSE);
      continue;
    }
    // Waiting does not help: the browser lets go of a page once a person opened another one, or never had the press over this one.
    if (typeof png === "string" && /activeTab/i.test(png)) return { reason: "no_picture", problem: notPressed };
    if (typeof png === "string") {
      retakes.push(/MAX_CAPTURE|quota|rate/i.test(png) ? "the browser asked to wait" : "the browser gave no picture");
      await host.pause(RATE_PAUSE * (tries + 1));
      continue;
    }
    if (after?.tabId === home.tabId && after.url !== home.url) return { reason: "page", problem: movedOn };
    const now = await host.scroll(top);
    const still = after?.tabId === home.tabId && now.url === start.url && sameView(view, now);
    const size = await pngSize(png);
    if (!still || !size) {
      retakes.push(size ? "the page or the tab moved during the picture" : "the picture could not be read");
      view = now;
      await host.pause(RATE_PAUSE);
      continue;
    }
    const file = `viewport-${String(number).padStart(2, "0")}.png`;
    const { scrollX, scrollY, element, pane, bystanders } = now;
    const facts: FrameFacts = {
      file,
      scrollX,
      scrollY,
      element,
      pane,
      bystanders,
      bitmapWidth: size.width,
      bitmapHeight: size.height,
      before,
      after: after!,
      takenAt: host.now().toISOString(),
      retakes,
    };
    return { facts, view: now, png };
  }
  return {
    reason: "no_picture",
    problem: {
      what: `The picture could not be taken: ${retakes.at(-1) ?? "no reason given"}.`,
      kept: nothingKept,
      todo: "Keep this tab in front, do not scroll, and capture again.",
    },
  };
}

const sameView = (a: CaptureView, b: CaptureView) =>
  a.innerWidth === b.innerWidth &&
  a.innerHeight === b.innerHeight &&
  Math.abs(a.scrollY - b.scrollY) < 1 &&
  Math.abs(a.element.y - b.element.y) < 1 &&
  Math.abs(a.element.height - b.element.height) < 1;

const movedOn: Problem = {
  what: "The page went to another address while the pictures were taken.",
  kept: nothingKept,
  todo: "Go back to the comment and capture again.",
};

const notPressed: Problem = {
  what: "The browser lets Courtesy take pictures only of a page over which its button was pressed.",
  kept: nothingKept,
  todo: "Press the Courtesy button at the top of the browser, or Alt+Shift+O, while this page is in front. Then capture again.",
};

const cancelled: Failure = {
  reason: "cancelled",
  problem: { what: "You stopped the capture.", kept: nothingKept, todo: "Capture again when you are ready." },
};

const gone = (error: unknown): Problem => ({
  what: `The tab was closed or stopped answering (${String(error instanceof Error ? error.message : error).slice(0, 120)}).`,
  kept: nothingKept,
  todo: "Open the page again and capture the comment.",
});
