/*
 * The engine writes what follows a choice up to ten times, once for each way that leads there, which makes a hundred kilobytes of machine code of
 * a line of words. Before an empty lookahead, which is always so, it lets all ways come together, and writes what follows once. So one is put
 * behind each choice and before each that something stands before. The answers stay the same.
 */
const TOGETHER = "(?=)";
/** Of fewer ways what follows is smaller than what it takes to bring them together. */
const MANY = 3;

interface Group {
  start: number;
  ways: number;
  /** It chooses, rather than looks. */
  chooses: boolean;
  /** What looks back is read from its end. */
  looksBack: boolean;
}

const PIECE = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?::|<?[=!]|<\w+>))?|[|)]/g;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
/** A space or the edge of a word stays beside its choice: together they tell what must stand in a text (see needles.ts). */
const BESIDE = /(?:\\b)?(?: (?![?*+{]))?(?:\\b)?/y;
/** Where a way begins nothing has to come together, and the edge of a word is cheap only where the next letter is known. */
const BEGINS = /(?:^|\\b|\||\(\?:|\(\?<?[=!]|\^)$/;

/** The same pattern, written so that it takes less room once it is compiled. */
export function compact(source: string): string {
  const places = new Set<number>();
  const open: Group[] = [];
  for (const { 0: piece, index } of source.matchAll(PIECE)) {
    if (piece === "|" && open.length > 0) open.at(-1)!.ways++;
    else if (piece.startsWith("("))
      open.push({ start: index, ways: 1, chooses: piece === "(?:", looksBack: piece.startsWith("(?<") || !!open.at(-1)?.looksBack });
    else if (piece === ")") {
      const { start, ways, chooses, looksBack } = open.pop()!;
      if (!chooses || looksBack || ways < MANY) continue;
      const end = after(BESIDE, source, after(QUANTIFIER, source, index + 1));
      if (end < source.length && !"|)".includes(source[end]!)) places.add(end);
      if (!BEGINS.test(source.slice(0, start))) places.add(start);
    }
  }
  return [...places].sort((a, b) => b - a).reduce((text, at) => text.slice(0, at) + TOGETHER + text.slice(at), source);
}

/** Where what stands at a place of a pattern ends; the place itself where nothing does. */
function after(what: RegExp, source: string, at: number): number {
  what.lastIndex = at;
  return at + (what.exec(source)?.[0].length ?? 0);
}
