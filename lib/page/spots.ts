/** Height of a badge, and the width of one that shows its shape alone. */
const HEIGHT = 24;
const SMALL = 24;
/** Space kept free between two badges that would lie on one another. */
const GAP = 2;
/** A badge keeps this far from words that it stands behind, and from the edge of its box. */
const SPACE = 8;
/** The room above and below the letters of a line that may be lain over. */
const LEADING = 3;

/** Edges in the window. */
export interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Spot {
  left: number;
  top: number;
  /** Shows its shape alone; the words come when it is pointed at or has the focus. */
  small: boolean;
}

/**
 * Where a badge covers no line of its comment's words: at the corner of its box, as long as that is free, then behind the last line,
 * then beside the box; then the same places with the shape alone, and at last above the words.
 * `taken` are the badges already placed, below which it moves; `edge` is the right edge of the window.
 */
export function spotFor(box: Edges, lines: readonly Edges[], width: number, edge: number, taken: Edges[]): Spot {
  const found = [...spots(box, lines, width, edge, false), ...spots(box, lines, SMALL, edge, true)]
    .map((spot) => below(spot, taken, spot.small ? SMALL : width))
    .find((spot) => isFree(spot, lines, spot.small ? SMALL : width, edge));
  const spot = found ?? below(above(box, lines, edge), taken, SMALL);
  taken.push(edgesOf(spot, spot.small ? SMALL : width));
  return spot;
}

function* spots(box: Edges, lines: readonly Edges[], width: number, edge: number, small: boolean): Generator<Spot> {
  const right = Math.min(box.right, edge) - SPACE;
  yield { left: Math.max(box.left, right - width, 0), top: box.top - HEIGHT / 2, small };
  const last = lastOf(lines);
  if (!last) return;
  const middle = (last.top + last.bottom - HEIGHT) / 2;
  yield { left: last.right + SPACE, top: middle, small };
  yield { left: box.right + SPACE / 2, top: middle, small };
}

/** Words from edge to edge on every side: better over what stands above than over them. */
function above(box: Edges, lines: readonly Edges[], edge: number): Spot {
  const top = Math.min(box.top, ...lines.map((line) => line.top));
  return { left: Math.max(0, Math.min(box.right, edge) - SPACE - SMALL), top: top - HEIGHT, small: true };
}

/** The line that ends last: the lowest, and of those the one furthest to the right. */
const lastOf = (lines: readonly Edges[]): Edges | undefined =>
  lines.reduce<Edges | undefined>((last, line) => {
    if (!last) return line;
    // Pieces of one line (a word in bold, an emoji) differ by a pixel or two.
    const lower = line.bottom - last.bottom;
    return lower > LEADING || (lower > -LEADING && line.right > last.right) ? line : last;
  }, undefined);

function below(spot: Spot, taken: readonly Edges[], width: number): Spot {
  let { top } = spot;
  for (const other of taken) {
    const beside = spot.left >= other.right || spot.left + width <= other.left;
    if (!beside && Math.abs(top - other.top) < HEIGHT + GAP) top = other.top + HEIGHT + GAP;
  }
  return { ...spot, top };
}

function isFree(spot: Spot, lines: readonly Edges[], width: number, edge: number): boolean {
  const { left, right, top, bottom } = edgesOf(spot, width);
  if (right > edge) return false;
  return !lines.some((line) => left < line.right && right > line.left && top + LEADING < line.bottom && bottom - LEADING > line.top);
}

const edgesOf = ({ left, top }: Spot, width: number): Edges => ({ left, right: left + width, top, bottom: top + HEIGHT });
