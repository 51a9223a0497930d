import { compact } from "./compact";
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

/** A pattern that knows its number and its parts. All share one prototype, so that a row of them is walked as fast as one. */
interface Quick extends RegExp {
  number: number;
  first: number;
  end: number;
  /** Not to be taken apart. */
  whole: boolean;
  /** The same pattern by itself, which the engine runs faster, written to take little room; made when it first may match. */
  own: RegExp | null;
}

/** Which parts and patterns may match in one text. */
interface Reading {
  parts: Uint8Array;
  patterns: Uint8Array;
}

const patterns: Quick[] = [];
let parts: Part[] = [];
let finder: StringFinder | null = null;
/** What stands in each part, in rows of numbers, which are quick to walk. A need has a number of its own and belongs to one part. */
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
/** The texts of the comment at hand, and what may match in each. There are so few that they are compared one by one. */
const texts: string[] = [];
const readings: Reading[] = [];
/** The text asked about last, and its reading, or null where it is not noted: patterns come in rows over one text. */
let asked = "";
let answer: Reading | null = null;
/** Readings to use again for the next comment. */
const spare: Reading[] = [];

/** Notes the text that patterns are about to read, and the same text with its capitals; those of earlier comments are forgotten. */
export function note(plain: string, cased = plain): void {
  forget();
  const reading = read(plain);
  enterReading(plain, reading);
  if (cased !== plain) {
    texts.push(cased);
    readings.push(reading);
  }
}

/** Notes one more text of the same comment. */
export function noteAlso(text: string): void {
  if (texts.length < MOST_READINGS && !texts.includes(text)) enterReading(text, read(text));
}

function enterReading(text: string, reading: Reading): void {
  texts.push(text);
  readings.push(reading);
  asked = text;
  answer = reading;
}

function forget(): void {
  for (let i = 0; i < readings.length; i++) if (readings[i] !== readings[i - 1]) spare.push(readings[i]!);
  texts.length = 0;
  readings.length = 0;
  asked = "";
  answer = null;
}

function readingOf(text: string): Reading | null {
  if (asked === text) return answer;
  const at = texts.indexOf(text);
  asked = text;
  answer = at < 0 ? null : readings[at]!;
  return answer;
}

/** Takes all patterns apart. What they need is held nowhere but in the machine that looks for it: it would take more room than the patterns. */
function build(): StringFinder {
  forget();
  spare.length = 0;
  parts = [];
  const partOfNeed: number[] = [];
  const needsOf = new Map<string, number[]>();
  for (const pattern of patterns) {
    pattern.first = parts.length;
    for (const { source, needs: all } of branchesOf(spelt(pattern.source))) {
      const needs = telling(all);
      for (const strings of needs) {
        for (const text of strings) addTo(needsOf, text, partOfNeed.length);
        partOfNeed.push(parts.length);
      }
      parts.push({ source, pattern: pattern.number, needs: needs.length, own: null });
    }
    pattern.end = parts.length;
    pattern.whole = pattern.end - pattern.first === 1 || pattern.global || CAPTURES.test(pattern.source);
  }
  finder = finderOf(needsOf);
  bare = { parts: Uint8Array.from(parts, ({ needs }) => (needs === 0 ? 1 : 0)), patterns: new Uint8Array(patterns.length) };
  for (const { needs, pattern } of parts) if (needs === 0) bare.patterns[pattern] = 1;
  seenNeed = new Int32Array(partOfNeed.length);
  filled = new Uint8Array(parts.length);
  partOf = Int32Array.from(partOfNeed);
  patternOf = Int32Array.from(parts, ({ pattern }) => pattern);
  wanted = Uint8Array.from(parts, (part) => part.needs);
  return finder;
}

/** A source with the signs that the build wrote by their numbers. */
const spelt = (source: string): string =>
  source.replace(/\\u(?!00[0-7])([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

function addTo(needsOf: Map<string, number[]>, text: string, need: number): void {
  const own = needsOf.get(text);
  if (own) own.push(need);
  else needsOf.set(text, [need]);
}

function read(text: string): Reading {
  const { find } = finder ?? build();
  const reading = spare.pop() ?? { parts: new Uint8Array(parts.length), patterns: new Uint8Array(patterns.length) };
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

const CAPTURES = /(?<!\\)\((?!\?(?:[:=!]|<[=!]))/;

const { exec } = RegExp.prototype;

/** Whether a pattern cannot match in a text, for want of its strings. */
function isClosed(pattern: Quick, reading: Reading | null): boolean {
  return reading !== null && pattern.number < reading.patterns.length && reading.patterns[pattern.number] === 0;
}

const ownOf = (pattern: Quick): RegExp => (pattern.own ??= new RegExp(compact(pattern.source), pattern.flags));

const QUICK = Object.create(RegExp.prototype, {
  exec: {
    value(this: Quick, text: string): RegExpExecArray | null {
      const reading = readingOf(text);
      if (isClosed(this, reading)) {
        this.lastIndex = 0;
        return null;
      }
      if (this.global) return exec.call(this, text);
      return this.whole || reading === null ? ownOf(this).exec(text) : inParts(this, text, reading.parts);
    },
  },
  test: {
    value(this: Quick, text: string): boolean {
      if (this.global || !this.whole) return this.exec(text) !== null;
      return !isClosed(this, readingOf(text)) && ownOf(this).test(text);
    },
  },
});

/** The earliest match of any part that may match; of equals the first part's, as in the whole. */
function inParts({ first, end, flags }: Quick, text: string, open: Uint8Array): RegExpExecArray | null {
  let best: RegExpExecArray | null = null;
  for (let number = first; number < end; number++) {
    if (open[number] !== 1) continue;
    const part = parts[number]!;
    part.own ??= new RegExp(compact(part.source), flags);
    const match = part.own.exec(text);
    if (match !== null && (best === null || match.index < best.index)) best = match;
  }
  return best;
}

/** Whether a pattern may match in a text, or in a piece of it that begins and ends beside what is part of no word. It is known of noted texts. */
export const mayMatch = (pattern: RegExp, text: string): boolean => !(isQuick(pattern) && isClosed(pattern, readingOf(text)));

/** Every match of a global pattern, in order: `matchAll` without the copy of the pattern that it makes each time. */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (isQuick(pattern) && isClosed(pattern, readingOf(text))) return NONE;
  const plain = isQuick(pattern) ? ownOf(pattern) : pattern;
  plain.lastIndex = 0;
  let match = plain.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = plain.exec(text)) {
    matches.push(match);
    if (match[0] === "") plain.lastIndex++;
  }
  return matches;
}
const NONE: readonly RegExpExecArray[] = [];
const isQuick = (pattern: RegExp): pattern is Quick => Object.getPrototypeOf(pattern) === QUICK;

/** Makes one pattern skip noted texts that cannot hold a match. Patterns that ignore case or stick stay as they are. */
export function quicken(pattern: RegExp): void {
  if (isQuick(pattern) || pattern.ignoreCase || pattern.sticky) return;
  finder = null;
  const known = { number: patterns.length, first: 0, end: 0, whole: true, own: null };
  patterns.push(Object.assign(Object.setPrototypeOf(pattern, QUICK), known));
}
