import type { Box } from "../../lib/model";

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
