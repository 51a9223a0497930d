import { branchesOf, chanceOf } from "./needles";
import { finderOf, type StringFinder } from "./strings";

/*
 * Hundreds of patterns read every comment and hardly one of them matches. So one walk over a comment finds which of the strings that the
 * patterns' matches must hold stand in it, and a pattern, or an alternative of one, whose strings are missing does not run. The answer never
 * changes, only the time.
 */

/** One alternative of a pattern, compiled when it first may match. */
interface Part {
  source: string;
  pattern: number;
  needs: number;
  own: RegExp | null;
}

/** Which parts and patterns may match in one text. */
interface Reading {
  parts: Uint8Array;
  patterns: Uint8Array;
}

const parts: Part[] = [];
let patterns = 0;
/** String → the needs it fills. A need has a number of its own and belongs to one part. */
const strings = new Map<string, number[]>();
const partOfNeed: number[] = [];

let finder: StringFinder | null = null;
/** The same in rows of numbers, which are quick to walk. */
let partOf = new Int32Array(0);
let patternOf = new Int32Array(0);
let wanted = new Uint8Array(0);
/** A reading of a text that holds none of the strings. */
let bare: Reading = { parts: new Uint8Array(0), patterns: new Uint8Array(0) };
/** For each need the number of the last walk that saw it; for each part how many needs that walk filled. */
let seenNeed = new Int32Array(0);
let filled = new Uint8Array(0);
let walk = 0;

const MOST_READINGS = 64;
const readings = new Map<string, Reading>();
/** The text asked about last: patterns come in rows over one text. */
let asked: { text: string; reading: Reading | undefined } | null = null;
/** Readings to use again for the next comment. */
const spare: Reading[] = [];

/** Notes the text that patterns are about to read, and the same text with its capitals; those of earlier comments are forgotten. */
export function note(plain: string, cased = plain): void {
  for (const reading of new Set(readings.values())) spare.push(reading);
  readings.clear();
  asked = null;
  const reading = read(plain);
  readings.set(plain, reading);
  readings.set(cased, reading);
}

/** Notes one more text of the same comment. */
export function noteAlso(text: string): void {
  if (readings.size >= MOST_READINGS || readings.has(text)) return;
  readings.set(text, read(text));
  asked = null;
}

function readingOf(text: string): Reading | undefined {
  if (asked === null || asked.text !== text) asked = { text, reading: readings.get(text) };
  return asked.reading;
}

function build(): StringFinder {
  finder = finderOf(strings);
  spare.length = 0;
  readings.clear();
  asked = null;
  bare = { parts: Uint8Array.from(parts, ({ needs }) => (needs === 0 ? 1 : 0)), patterns: new Uint8Array(patterns) };
  for (const { needs, pattern } of parts) if (needs === 0) bare.patterns[pattern] = 1;
  seenNeed = new Int32Array(partOfNeed.length);
  filled = new Uint8Array(parts.length);
  partOf = Int32Array.from(partOfNeed);
  patternOf = Int32Array.from(parts, ({ pattern }) => pattern);
  wanted = Uint8Array.from(parts, (part) => part.needs);
  return finder;
}

function read(text: string): Reading {
  const { find } = finder ?? build();
  const reading = spare.pop() ?? { parts: new Uint8Array(parts.length), patterns: new Uint8Array(patterns) };
  reading.parts.set(bare.parts);
  reading.patterns.set(bare.patterns);
  filled.fill(0);
  walk++;
  find(text, (need) => {
    if (seenNeed[need] === walk) return;
    seenNeed[need] = walk;
    const part = partOf[need]!;
    if (++filled[part]! < wanted[part]!) return;
    reading.parts[part] = 1;
    reading.patterns[patternOf[part]!] = 1;
  });
  return reading;
}

/** What says most: a need that most texts fill counts only where there is no other. */
function telling(needs: string[][]): string[][] {
  const rare = needs.filter((need) => chanceOf(need) < 0.6);
  return rare.length > 0 ? rare : needs;
}

function enter(source: string, all: string[][], pattern: number): void {
  const needs = telling(all);
  for (const alternatives of needs) {
    const need = partOfNeed.push(parts.length) - 1;
    for (const text of alternatives) {
      const own = strings.get(text);
      if (own) own.push(need);
      else strings.set(text, [need]);
    }
  }
  parts.push({ source, pattern, needs: needs.length, own: null });
}

const quickened = new WeakSet<RegExp>();
const CAPTURES = /(?<!\\)\((?!\?(?:[:=!]|<[=!]))/;

/** Makes one pattern skip noted texts that cannot hold a match. Patterns that ignore case or stick stay as they are. */
export function quicken(pattern: RegExp): void {
  if (quickened.has(pattern) || pattern.ignoreCase || pattern.sticky) return;
  quickened.add(pattern);
  finder = null;
  const id = patterns++;
  const first = parts.length;
  for (const { source, needs } of branchesOf(pattern.source)) enter(source, needs, id);
  const end = parts.length;
  const whole = end - first === 1 || pattern.global || CAPTURES.test(pattern.source);
  const { exec, [Symbol.matchAll]: matchAll } = RegExp.prototype;

  /** The earliest match of any part that may match; of equals the first part's, as in the whole. */
  const inParts = (text: string, open: Uint8Array) => {
    let best: RegExpExecArray | null = null;
    for (let number = first; number < end; number++) {
      if (open[number] !== 1) continue;
      const part = parts[number]!;
      part.own ??= new RegExp(part.source, pattern.flags);
      const match = part.own.exec(text);
      if (match !== null && (best === null || match.index < best.index)) best = match;
    }
    return best;
  };
  const find = (text: string) => {
    const reading = readingOf(text);
    if (reading === undefined || id >= reading.patterns.length) return exec.call(pattern, text);
    if (reading.patterns[id] === 1) return whole ? exec.call(pattern, text) : inParts(text, reading.parts);
    pattern.lastIndex = 0;
    return null;
  };
  Object.defineProperties(pattern, {
    exec: { value: find },
    test: { value: (text: string) => find(text) !== null },
    [Symbol.matchAll]: {
      value: (text: string) => (readingOf(text)?.patterns[id] === 0 ? [].values() : matchAll.call(pattern, text)),
    },
  });
}
