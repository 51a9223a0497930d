import type { Box } from "../model";
import type { StitchPlan } from "./frames";

/** Width and height of a PNG from its first bytes, without decoding it; null when it is none. */
export async function pngSize(png: Blob): Promise<{ width: number; height: number } | null> {
  const head = new DataView(await png.slice(0, 24).arrayBuffer());
  if (head.byteLength < 24 || head.getUint32(0) !== 0x89504e47 || head.getUint32(12) !== 0x49484452) return null;
  return { width: head.getUint32(16), height: head.getUint32(20) };
}

/** Puts the strips of the frames together; null where the browser has no canvas outside a page. */
export async function stitch(plan: StitchPlan, frames: Map<string, Blob>): Promise<Blob | null> {
  if (typeof OffscreenCanvas === "undefined" || typeof createImageBitmap === "undefined") return null;
  const canvas = new OffscreenCanvas(plan.width, plan.height);
  const context = canvas.getContext("2d");
  if (!context) return null;
  for (const strip of plan.strips) {
    const bitmap = await createImageBitmap(frames.get(strip.file)!);
    const { sourceX, sourceY, width, height, toY } = strip;
    context.drawImage(bitmap, sourceX, sourceY, width, height, 0, toY, width, height);
    bitmap.close();
  }
  return canvas.convertToBlob({ type: "image/png" });
}

/** A copy of a picture with boxes blacked out: filled, not blurred, because a blur can be undone. Boxes in bitmap pixels. */
export async function blackOut(png: Blob, boxes: Box[]): Promise<Blob | null> {
  if (typeof OffscreenCanvas === "undefined" || typeof createImageBitmap === "undefined") return null;
  const bitmap = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  context.fillStyle = "#000";
  for (const { x, y, width, height } of boxes) context.fillRect(x, y, width, height);
  return canvas.convertToBlob({ type: "image/png" });
}
