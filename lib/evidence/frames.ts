import type { CaptureView } from "./record";

/** Tallest stitched picture in bitmap pixels: beyond 65,535 a canvas is silently blank. */
export const MAX_HEIGHT = 60_000;
/** Pictures of one comment at most. */
export const MAX_FRAMES = 60;
/** Part of the window's height that two pictures share, so that a shift between them shows. */
const OVERLAP = 0.15;

/** How far down the comment the pictures reach so far, in CSS pixels from its own top. */
export interface Progress {
  covered: number;
  frames: number;
}

/** The stretch of the window in which the comment can be seen. */
const paneOf = (view: CaptureView) => ({ top: view.pane?.y ?? 0, height: view.pane?.height ?? view.innerHeight });

/** Whether the comment is taller than the window, so that one picture cannot show it. */
export const isTall = (view: CaptureView): boolean => view.element.height > paneOf(view).height;

/** Where the window should stand for the next picture; null when the whole comment has been taken. In a box it may be above the page. */
export function nextTop(view: CaptureView, { covered, frames }: Progress): number | null {
  const { y, height } = view.element;
  const pane = paneOf(view);
  if (frames > 0 && covered >= height - 1) return null;
  const line = isTall(view) ? Math.floor(y + Math.max(0, covered - pane.height * OVERLAP)) : Math.round(y - (pane.height - height) / 2);
  return pane.height < view.innerHeight ? line - Math.ceil(pane.top) : Math.max(0, line);
}

/** The end of the stretch of the comment that this view shows, if it joins what is covered already; else `covered` as it was. */
export function coveredBy(view: CaptureView, covered: number): number {
  const pane = paneOf(view);
  const top = view.scrollY - view.element.y + pane.top;
  return top > covered ? covered : Math.max(covered, Math.min(view.element.height, top + pane.height));
}

/** How many pictures the comment will take, for the progress bar. */
export const estimate = (view: CaptureView): number =>
  isTall(view) ? 1 + Math.ceil((view.element.height - paneOf(view).height) / (Math.max(1, paneOf(view).height) * (1 - OVERLAP))) : 1;

/** One frame as the stitching needs it. */
export interface StitchFrame {
  file: string;
  scrollY: number;
  innerHeight: number;
  innerWidth: number;
  elementX: number;
  elementY: number;
  elementWidth: number;
  elementHeight: number;
  scrollX: number;
  /** The stretch of the window in which the comment could be seen. */
  paneTop: number;
  paneHeight: number;
  bitmapWidth: number;
  bitmapHeight: number;
}

/** A strip of one frame and where it goes. Bitmap pixels. */
export interface Strip {
  file: string;
  sourceX: number;
  sourceY: number;
  width: number;
  height: number;
  toY: number;
}

export interface StitchPlan {
  width: number;
  height: number;
  strips: Strip[];
  /** The picture ends before the comment does. */
  cut: boolean;
}

/** Cuts the comment out of its frames. The scale is bitmap width by window width: `devicePixelRatio` lies when the page is zoomed. */
export function planStitch(frames: StitchFrame[]): StitchPlan | null {
  const first = frames[0];
  if (!first) return null;
  // Zoomed or resized half-way: strips of two scales make no picture.
  if (frames.some((frame) => frame.bitmapWidth !== first.bitmapWidth || frame.innerWidth !== first.innerWidth)) return null;
  const scale = first.bitmapWidth / first.innerWidth;
  const left = Math.max(0, Math.round((first.elementX - first.scrollX) * scale));
  const width = Math.min(first.bitmapWidth - left, Math.round(first.elementWidth * scale));
  const full = Math.round(Math.max(...frames.map((frame) => frame.elementHeight)) * scale);
  if (width <= 0 || full <= 0) return null;
  const height = Math.min(full, MAX_HEIGHT);
  const strips: Strip[] = [];
  let filled = 0;
  for (const frame of frames) {
    const top = Math.round((frame.scrollY - frame.elementY) * scale);
    const from = Math.max(filled, top + Math.round(frame.paneTop * scale));
    const to = Math.min(height, top + Math.min(frame.bitmapHeight, Math.round((frame.paneTop + frame.paneHeight) * scale)));
    if (from > filled || to <= from) continue;
    strips.push({ file: frame.file, sourceX: left, sourceY: from - top, width, height: to - from, toY: from });
    filled = to;
  }
  return filled === 0 ? null : { width, height: filled, strips, cut: filled < full };
}
