import { needlesOf } from "./needles";

/*
 * Hundreds of patterns read every comment and hardly one of them matches. Before a pattern runs over a whole comment, a look at the
 * comment's two- and three-letter runs tells whether any string that each match must hold can be there. The answer never changes, only the time.
 */
const BITS = 1 << 13;

/** The runs of one text, by hash. */
interface Runs {
  text: string;
  bits: Uint8Array;
}

/** The plain and the cased reading of one comment. */
const known: Runs[] = Array.from({ length: 2 }, () => ({ text: "", bits: new Uint8Array(BITS) }));
const two = (a: number, b: number) => (a * 31 + b * 1031) & (BITS - 1);
const three = (a: number, b: number, c: number) => (a * 131 + b * 4001 + c * 17) & (BITS - 1);

/** Notes the texts that patterns are about to read; earlier ones are forgotten. */
export function note(plain: string, cased = plain): void {
  for (const [i, text] of [plain, cased].entries()) {
    const runs = known[i]!;
    runs.text = text;
    runs.bits.fill(0);
    for (let at = 1; at < text.length; at++) {
      const c = text.charCodeAt(at);
      const b = text.charCodeAt(at - 1);
      runs.bits[two(b, c)] = 1;
      if (at > 1) runs.bits[three(text.charCodeAt(at - 2), b, c)] = 1;
    }
  }
}

/** For each needle up to three runs that it holds. */
function runsOf(needle: string): number[] {
  const code = (at: number) => needle.charCodeAt(at);
  if (needle.length === 2) return [two(code(0), code(1))];
  const places = [0, Math.floor((needle.length - 3) / 2), needle.length - 3];
  return [...new Set(places.map((at) => three(code(at), code(at + 1), code(at + 2))))];
}

const quickened = new WeakSet<RegExp>();

/** Makes one pattern skip noted texts that cannot hold a match. Patterns that ignore case, or whose source does not tell, stay as they are. */
export function quicken(pattern: RegExp): void {
  if (quickened.has(pattern) || pattern.ignoreCase || pattern.sticky) return;
  quickened.add(pattern);
  const needles = needlesOf(pattern.source);
  if (needles === null) return;
  const wanted = needles.map(runsOf);
  const impossible = (text: string) => {
    const runs = known.find((candidate) => candidate.text === text);
    return runs !== undefined && !wanted.some((own) => own.every((run) => runs.bits[run] === 1));
  };
  const { exec, [Symbol.matchAll]: matchAll } = RegExp.prototype;
  Object.defineProperties(pattern, {
    exec: {
      value(text: string) {
        if (!impossible(text)) return exec.call(pattern, text);
        pattern.lastIndex = 0;
        return null;
      },
    },
    [Symbol.matchAll]: { value: (text: string) => (impossible(text) ? [].values() : matchAll.call(pattern, text)) },
  });
}
