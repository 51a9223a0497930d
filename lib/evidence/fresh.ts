import type { Taken } from "./capture";

/** A page that has been open for longer may show what the platform no longer has, in milliseconds. */
const OPEN_LONG = 30 * 60_000;
/** Part by which a picture may differ from the window before its sizes count as odd. */
const ODD = 0.02;

/** What is kept as a fact; the panel, which shows it to the person who may try again, says what to do instead. */
export const ODD_SIZE = "The picture and the window are not of one size: zoom, developer tools or a bar may be in the way.";

/** Why a capture of the page loaded afresh would be a better one, as plain sentences. Empty when it would not. */
export function reasonsToReload({ target, frames }: Pick<Taken, "target" | "frames">, now: Date): string[] {
  const { page, view } = target;
  const open = now.getTime() - page.timeOrigin;
  const odd = frames.some(({ facts }) => isOdd(facts, view));
  return [
    ...(page.timeOrigin > 0 && open > OPEN_LONG ? [`The page had been open for ${duration(open)}.`] : []),
    ...(odd ? [ODD_SIZE] : []),
  ];
}

/** Whether a picture is not of the window's size, so that nothing in it is sure to stand where the page said. */
export const isOdd = (
  picture: { bitmapWidth: number; bitmapHeight: number },
  view: { innerWidth: number; innerHeight: number; devicePixelRatio: number },
): boolean =>
  differs(picture.bitmapWidth, view.innerWidth * view.devicePixelRatio) ||
  differs(picture.bitmapHeight, view.innerHeight * view.devicePixelRatio);

const differs = (bitmap: number, window: number) => Math.abs(bitmap - window) > window * ODD;

function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
