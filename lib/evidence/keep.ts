import type { Judgement, Policy, Result } from "../model";
import type { Book } from "./book";
import { toHex } from "./bytes";
import { canonical } from "./canonical";
import { type CaptureHost, type Taken, takeCapture } from "./capture";
import { planStitch, type StitchFrame } from "./frames";
import { reasonsToReload } from "./fresh";
import { sha256 } from "./hash";
import { attempt } from "./problems";
import { type Activation, type BrowserFacts, type CaptureRecord, type CaptureSummary, SCHEMA, summaryOf } from "./record";
import { noteFailure, reserve, type Sealing, seal } from "./seal";
import { stitch } from "./stitch";
import { cutText, isWellFormed, textFlags, utf16 } from "./text-flags";

/** What is known about a capture beside the page: who, by which code of conduct, with what. */
export interface CaptureContext {
  judgement: Judgement | null;
  /** The code of conduct in force. */
  policy: Policy | null;
  browser: BrowserFacts;
  activation: Activation;
  /** Roles of the staff that the words are aimed at ("Receptionist"); never names. */
  staffRoles: string[];
  /** Time on the platform's clock, where the host knows it without a new request. */
  platformDate?: string | null;
}

/** Longest text and page source that are kept, in UTF-16 units. What is cut is declared. */
export const TEXT_LIMIT = 2_000_000;

/** Takes, seals and lists one capture. What goes wrong is in the log and in the answer, never silent. */
export async function keepCapture(book: Book, host: CaptureHost, context: CaptureContext): Promise<Result<CaptureSummary>> {
  const begun = await attempt(() => reserve(book));
  if (!begun.ok) return begun;
  const id = begun.value;
  const result = await takeCapture(host);
  if (!result.ok) {
    await attempt(() => noteFailure(book, id, result.failure.reason));
    return { ok: false, problem: result.failure.problem };
  }
  const kept = await attempt(async () => seal(book, await assemble(book, id, result.taken, context)));
  if (!kept.ok) await attempt(() => noteFailure(book, id, "store"));
  return kept;
}

/** Everything one capture consists of, as named files, and its line in the list. */
async function assemble(book: Book, id: string, taken: Taken, context: CaptureContext): Promise<Sealing> {
  const { target } = taken;
  const comment = target.comment;
  const warnings = [...taken.warnings];
  const text = cut(comment.text, warnings, "The comment");
  const html = cut(target.html, warnings, "The page's source of the comment");
  const stitched = await stitchFrames(taken, warnings);
  const stale = reasonsToReload(taken, book.log.clock.now());
  warnings.push(...stale);
  const completeness = warnings.some((warning) => /^(Cut|Not complete):/.test(warning)) ? "partial" : taken.completeness;
  const record = await buildRecord(book, id, taken, context, { text, warnings, completeness, stitch: stitched?.facts ?? null });
  const files: Sealing["files"] = [
    ["capture.json", json(record)],
    ["text.txt", new Blob([text], { type: "text/plain" })],
  ];
  if (!isWellFormed(text)) files.push(["text-utf16.hex", new Blob([`${toHex(utf16(text))}\n`], { type: "text/plain" })]);
  for (const { facts, png } of taken.frames) files.push([facts.file, png]);
  if (stitched) files.push(["element.png", stitched.png]);
  if (html) files.push(["element.html", new Blob([html], { type: "text/plain" })]);
  if (target.thread.length > 0) files.push(["thread.json", json(target.thread)]);
  return {
    id,
    comment,
    pageUrl: target.page.url,
    capturedAt: record.time.utc,
    files,
    summary: summaryOf(record, text, { staffRoles: context.staffRoles, stale: stale.length > 0 }),
  };
}

interface Built {
  text: string;
  warnings: string[];
  completeness: CaptureRecord["completeness"];
  stitch: CaptureRecord["method"]["stitch"];
}

/** What is hashed of a code: all but its version and date. So Set-up, which lists every code with its SHA-256, has the same one for it. */
const wordsOf = ({ version: _version, dated: _dated, ...words }: Policy): string => canonical(words);

async function buildRecord(book: Book, id: string, taken: Taken, context: CaptureContext, built: Built): Promise<CaptureRecord> {
  const { target, frames } = taken;
  const { comment, page, view } = target;
  const now = book.log.clock.now();
  const { policy } = context;
  const permalink = safeUrl(comment.permalink);
  const { findings = [], uncovered = [], pass = null } = context.judgement ?? {};
  const cited = new Set(findings.map(({ clause }) => clause?.id));
  return {
    schema: SCHEMA,
    id,
    tool: book.tool,
    browser: context.browser,
    capturedBy: book.me,
    site: comment.site,
    url: page.url,
    urlAtEnd: frames.at(-1)?.facts.after.url ?? page.url,
    title: page.title,
    permalink: permalink ?? safeUrl(page.canonical),
    permalinkSource: permalink ? "page" : safeUrl(page.canonical) ? "canonical" : "none",
    postId: comment.id,
    author: { displayName: comment.author, handle: comment.handle, profileUrl: comment.authorUrl },
    postedAt: { shownText: comment.shownTime, machineValue: comment.machineTime },
    rating: comment.rating,
    recommends: comment.recommends,
    engagement: comment.engagement,
    attachments: comment.attachments,
    edited: comment.edited,
    truncated: comment.truncated,
    language: comment.language,
    text: {
      ...textFlags(built.text),
      length: comment.text.length,
      sha256: await sha256(built.text),
      utf16Sha256: await sha256(utf16(built.text)),
      keptCharacters: built.text.length,
    },
    thread: { parentId: comment.parentId, comments: target.thread.length },
    // What no clause covers was pointed at too: a record of it must not say that nothing was found.
    findings: [...findings, ...uncovered],
    pass: uncovered.length > 0 ? null : pass,
    policy: policy && {
      id: policy.id,
      name: policy.name,
      title: policy.title,
      version: policy.version,
      dated: policy.dated,
      sha256: await sha256(wordsOf(policy)),
    },
    clauses:
      policy?.clauses.filter((clause) => cited.has(clause.id)).map(({ id, label, quote, notes }) => ({ id, label, quote, notes })) ?? [],
    time: {
      utc: now.toISOString(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      offsetMinutes: -now.getTimezoneOffset(),
      monotonicMs: Math.round(book.log.clock.monotonic()),
      pageTimeOrigin: page.timeOrigin,
      platformDate: context.platformDate ?? null,
    },
    viewport: {
      innerWidth: view.innerWidth,
      innerHeight: view.innerHeight,
      devicePixelRatio: view.devicePixelRatio,
      bitmapWidth: frames[0]?.facts.bitmapWidth ?? 0,
      bitmapHeight: frames[0]?.facts.bitmapHeight ?? 0,
    },
    frames: frames.map(({ facts }) => facts),
    method: {
      activation: context.activation,
      reloadedFirst: context.activation === "reload" || context.activation === "permalink",
      marksHidden: true,
      stickyHidden: target.stickyHidden,
      scrolled: target.broughtIntoSight || frames.some(({ facts }) => facts.scrollY !== view.scrollY),
      stitch: built.stitch,
      elementHtml: target.html !== "",
    },
    completeness: built.completeness,
    warnings: built.warnings,
  };
}

async function stitchFrames(taken: Taken, warnings: string[]) {
  const frames: StitchFrame[] = taken.frames.map(({ facts, view }) => ({
    file: facts.file,
    scrollX: view.scrollX,
    scrollY: view.scrollY,
    innerWidth: view.innerWidth,
    innerHeight: view.innerHeight,
    elementX: view.element.x,
    elementY: view.element.y,
    elementWidth: view.element.width,
    elementHeight: view.element.height,
    paneTop: view.pane?.y ?? 0,
    paneHeight: view.pane?.height ?? view.innerHeight,
    bitmapWidth: facts.bitmapWidth,
    bitmapHeight: facts.bitmapHeight,
  }));
  if (taken.frames.some(({ view }) => !view.pane)) return null;
  const plan = planStitch(frames);
  if (!plan) {
    warnings.push("Not complete: the pictures do not fit together. The single pictures are kept as the browser gave them.");
    return null;
  }
  const pictures = new Map(taken.frames.map(({ facts, png }) => [facts.file, png]));
  const png = await stitch(plan, pictures).catch((error: unknown) => {
    warnings.push(
      `Not complete: a picture could not be read back (${nameOf(error)}). The single pictures are kept as the browser gave them.`,
    );
    return undefined;
  });
  if (png === null) warnings.push("The pictures were not put together into one: see the single pictures.");
  if (!png) return null;
  if (plan.cut) warnings.push("Cut: the picture ends before the comment does.");
  const parts = plan.strips.map(({ file, sourceY, toY, height }) => ({ file, fromY: sourceY, toY, height }));
  return { png, facts: { frames: parts, width: plan.width, height: plan.height } };
}

const nameOf = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : "unknown error");

function cut(text: string, warnings: string[], what: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  warnings.push(`Cut: ${what} is longer than ${TEXT_LIMIT.toLocaleString("en-GB")} characters; the rest was not kept.`);
  return cutText(text, TEXT_LIMIT);
}

/** A web address of the page, or nothing: never `javascript:` or the like. */
function safeUrl(url: string | null): string | null {
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}

/** Readable JSON. Lone surrogates come out as escapes, so that nothing a page wrote can stop a capture. */
const json = (value: unknown) => new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" });
