import type { Box, CaptureRecord } from "../../lib/evidence";

/** Smallest side of a box, in bitmap pixels. */
const LEAST = 8;

/** A box kept inside the picture and large enough to be seen. */
export function within(box: Box, width: number, height: number): Box {
  const w = Math.min(Math.max(LEAST, Math.round(box.width)), width);
  const h = Math.min(Math.max(LEAST, Math.round(box.height)), height);
  return {
    x: Math.min(Math.max(0, Math.round(box.x)), width - w),
    y: Math.min(Math.max(0, Math.round(box.y)), height - h),
    width: w,
    height: h,
  };
}

/** The box between two corners, in whichever order they were pressed. */
export const between = (a: { x: number; y: number }, b: { x: number; y: number }): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** Boxes over the other people that the page named, in bitmap pixels of one picture; those outside it are left out. */
export function suggestedBoxes(record: CaptureRecord, file: string, width: number, height: number): Box[] {
  const { viewport, frames, bystanders } = record;
  const frame = frames.find((each) => each.file === file);
  const first = frames[0];
  // The stitched picture begins at the comment's own corner; a frame begins where the window stood.
  const origin = frame ? { x: frame.scrollX, y: frame.scrollY } : first && { x: first.element.x, y: first.element.y };
  if (!origin || viewport.innerWidth === 0) return [];
  const scale = (frame ?? first!).bitmapWidth / viewport.innerWidth;
  return bystanders.flatMap((box) => {
    const x = Math.max(0, (box.x - origin.x) * scale);
    const y = Math.max(0, (box.y - origin.y) * scale);
    const right = Math.min(width, (box.x + box.width - origin.x) * scale);
    const bottom = Math.min(height, (box.y + box.height - origin.y) * scale);
    return right <= x || bottom <= y ? [] : [within({ x, y, width: right - x, height: bottom - y }, width, height)];
  });
}
