import type { Box } from "../model";
import { isOdd } from "./fresh";
import type { CaptureRecord } from "./record";

/** Room round a name or a face that is covered with it, in bitmap pixels: letters hang over their boxes. */
const MARGIN = 2;

/**
 * The boxes over other people in one picture of a capture, in its bitmap pixels, by what the page told when the picture was taken. For the
 * stitched picture those of all its frames. Boxes outside the picture are left out.
 */
export function bystandersIn(record: CaptureRecord, file: string, width: number, height: number): Box[] {
  const { frames, viewport } = record;
  const single = frames.filter((frame) => frame.file === file);
  const found = (single.length > 0 ? single : frames).flatMap((frame) => {
    // Nobody can tell where other people stand in this picture: all of it is covered until a person has drawn better boxes.
    if (frame.pane === null || isOdd(frame, viewport)) return [{ x: 0, y: 0, width, height }];
    // The stitched picture begins at the comment's own corner; a frame begins where the window stood.
    const origin = single.length > 0 ? { x: frame.scrollX, y: frame.scrollY } : frame.element;
    const scale = viewport.innerWidth > 0 ? frame.bitmapWidth / viewport.innerWidth : 0;
    return frame.bystanders.flatMap((box) => {
      const left = Math.max(0, Math.floor((box.x - origin.x) * scale) - MARGIN);
      const top = Math.max(0, Math.floor((box.y - origin.y) * scale) - MARGIN);
      const right = Math.min(width, Math.ceil((box.x + box.width - origin.x) * scale) + MARGIN);
      const bottom = Math.min(height, Math.ceil((box.y + box.height - origin.y) * scale) + MARGIN);
      return right - left <= 2 * MARGIN || bottom - top <= 2 * MARGIN
        ? []
        : [{ x: left, y: top, width: right - left, height: bottom - top }];
    });
  });
  const known = new Map(found.map((box) => [`${box.x},${box.y},${box.width},${box.height}`, box]));
  return [...known.values()];
}
