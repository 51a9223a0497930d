import { commonness } from "./commonness";

/** One alternative of a regular expression: each of its matches holds, for every one of `needs`, at least one of the strings listed. */
export interface Branch {
  source: string;
  /** Empty when the source does not tell. In a string, a space is any character that is no part of a word, or an end of the text; `0` is any digit. */
  needs: string[][];
}

type Piece =
  | { kind: "edge" }
  | { kind: "nothing" }
  /** Stands in the text without being part of the match. */
  | { kind: "beside"; branches: Part[][] }
  | { kind: "letter"; letter: string }
  | { kind: "any" }
  | { kind: "group"; branches: Part[][] };
interface Part {
  piece: Piece;
  least: number;
  most: number;
}

/**
 * The alternatives at the top of a regular expression's source, in order, each with the strings its matches must hold.
 * Only plain syntax is followed; whatever is not understood counts as "could be anything".
 */
export function branchesOf(source: string): Branch[] {
  const characters = Array.from(source);
  let at = 0;
  const branches: Branch[] = [];
  for (;;) {
    const start = at;
    const parts = sequence();
    branches.push({ source: characters.slice(start, at).join(""), needs: needsOf(parts, false, false) });
    if (characters[at] !== "|") return branches;
    at++;
  }

  function sequence(): Part[] {
    const parts: Part[] = [];
    while (at < characters.length && characters[at] !== "|" && characters[at] !== ")") parts.push({ piece: next(), ...quantifier() });
    return parts;
  }

  function next(): Piece {
    const c = characters[at++]!;
    if (c === "^" || c === "$") return { kind: "edge" };
    if (c === ".") return { kind: "any" };
    if (c === "[") return oneOf();
    if (c === "(") return group();
    if (c === "\\") return escaped();
    return { kind: "letter", letter: c };
  }

  /** A class of plain characters tells as much as its members do. */
  function oneOf(): Piece {
    const start = at;
    for (; characters[at] !== "]"; at++) if (characters[at] === "\\") at++;
    const members = characters.slice(start, at++);
    if (members.some((member) => member === "\\" || member === "-") || members[0] === "^") return { kind: "any" };
    return { kind: "group", branches: members.map((letter) => [{ piece: { kind: "letter", letter }, least: 1, most: 1 }]) };
  }

  function escaped(): Piece {
    const c = characters[at++]!;
    if (c === "d") return { kind: "letter", letter: DIGIT };
    if (c === "b") return { kind: "edge" };
    if (c === "B") return { kind: "nothing" };
    if ("pPuxkc".includes(c) && characters[at] === "{") while (characters[at++] !== "}");
    else if (c === "u") at += 4;
    else if (c === "x") at += 2;
    else if (c === "k") while (characters[at++] !== ">");
    if (c === "s" || c === "n") return { kind: "letter", letter: " " };
    return /[a-zA-Z0-9]/.test(c) ? { kind: "any" } : { kind: "letter", letter: c };
  }

  function group(): Piece {
    let kind: "group" | "beside" | "nothing" = "group";
    if (characters[at] === "?") {
      const head = characters.slice(at, at + 3).join("");
      if (head.startsWith("?:")) at += 2;
      else if (head.startsWith("?=") || head.startsWith("?!")) {
        kind = head[1] === "=" ? "beside" : "nothing";
        at += 2;
      } else if (head === "?<=" || head === "?<!") {
        kind = head === "?<=" ? "beside" : "nothing";
        at += 3;
      } else while (characters[at++] !== ">");
    }
    const own = [sequence()];
    while (characters[at] === "|") {
      at++;
      own.push(sequence());
    }
    at++;
    return kind === "nothing" ? { kind } : { kind, branches: own };
  }

  function quantifier(): { least: number; most: number } {
    const c = characters[at];
    let least = 1;
    let most = 1;
    if (c === "?" || c === "*" || c === "+") {
      least = c === "+" ? 1 : 0;
      most = c === "?" ? 1 : Number.POSITIVE_INFINITY;
      at++;
    } else if (c === "{") {
      const close = characters.indexOf("}", at);
      least = Number.parseInt(characters.slice(at + 1, close).join(""), 10);
      most = Number.POSITIVE_INFINITY;
      at = close + 1;
    } else return { least, most };
    if (characters[at] === "?") at++;
    return { least, most };
  }
}

/** Stands for any digit: the search for strings does not tell digits apart. */
const DIGIT = "0";
/** The edge of a word, in a string under way: the character beyond it is not read yet. */
const EDGE = "|";
const inWord = (letter: string) => /^[a-zA-Z0-9_]$/.test(letter);

/** More strings than this in one place are not multiplied with those in the next. */
const MOST = 40;
const MOST_WAYS = 400;

/** Every way to read a part, where they are few and plain; null otherwise. */
function waysOf({ piece, least, most }: Part): string[] | null {
  const ways = most === 1 ? waysOfOne(piece) : null;
  return ways !== null && least === 0 ? ["", ...ways] : ways;
}

function waysOfOne(piece: Piece): string[] | null {
  if (piece.kind === "nothing" || piece.kind === "beside") return [""];
  if (piece.kind === "edge") return [EDGE];
  if (piece.kind === "letter") return piece.letter > "\x7f" ? null : [inWord(piece.letter) ? piece.letter.toLowerCase() : " "];
  if (piece.kind === "any") return null;
  const all: string[] = [];
  for (const branch of piece.branches) {
    let own = [""];
    for (const part of branch) {
      const ways = waysOf(part);
      if (ways === null || own.length * ways.length > MOST) return null;
      own = joined(own, ways);
    }
    all.push(...own);
    if (all.length > MOST_WAYS) return null;
  }
  return all;
}

/** Every string of one list before every string of another. Most often that is one letter, which makes no two strings alike. */
function joined(heads: readonly string[], tails: readonly string[]): string[] {
  if (tails.length === 1 && inWord(tails[0]!)) return heads.map((head) => head + tails[0]);
  return [...new Set(heads.flatMap((head) => tails.map((tail) => beside(head, tail))))];
}

/** An edge beside another, or beside a character that is in no word, says nothing more. */
function beside(head: string, tail: string): string {
  if (tail[0] === EDGE && (head.endsWith(EDGE) || head.endsWith(" "))) return head + tail.slice(1);
  return head.endsWith(EDGE) && tail[0] === " " ? head.slice(0, -1) + tail : head + tail;
}

/** What a row of parts needs; `before` and `after` tell whether words end there. */
function needsOf(parts: readonly Part[], before: boolean, after: boolean): string[][] {
  const needs: string[][] = [];
  /** Every way to read the parts that stand side by side so far. */
  let run = [before ? EDGE : ""];
  const flush = (): string => {
    const strings = run.map((text) => text.replaceAll(EDGE, " "));
    if (strings.every(worthLooking)) needs.push(strings.filter((text) => !strings.some((other) => other !== text && text.includes(other))));
    return run.every((text) => /[ |]$/.test(text)) ? EDGE : "";
  };
  parts.forEach((part, i) => {
    const { piece, least, most } = part;
    const ways = waysOf(part);
    if (piece.kind === "beside" && least > 0) needs.push(...alternatives(piece.branches, false, false));
    if (ways !== null && run.length * ways.length <= MOST) {
      run = joined(run, ways);
      return;
    }
    // What is repeated stands at least once beside what is before it.
    const once = ways === null && least > 0 ? waysOf({ piece, least, most: 1 }) : null;
    if (once !== null && run.length * once.length <= MOST) run = joined(run, once);
    const left = flush();
    run = ways === null ? [""] : joined([left], ways);
    if (ways !== null || once !== null || least === 0) return;
    if (piece.kind === "letter") needs.push([piece.letter]);
    if (piece.kind === "group") needs.push(...alternatives(piece.branches, left !== "", most === 1 && endsBefore(parts[i + 1])));
  });
  if (after) run = joined(run, [EDGE]);
  flush();
  return needs;
}

/** Whether a word must end before a part. */
const endsBefore = (part: Part | undefined) =>
  part !== undefined && part.least > 0 && (part.piece.kind === "edge" || (part.piece.kind === "letter" && !inWord(part.piece.letter)));

/** What a group of alternatives needs: all that its only branch needs, or of each branch the one most telling need. */
function alternatives(branches: readonly Part[][], before: boolean, after: boolean): string[][] {
  if (branches.length === 1) return needsOf(branches[0]!, before, after);
  const any: string[] = [];
  for (const branch of branches) {
    const need = mostTelling(needsOf(branch, before, after));
    if (need === null) return [];
    any.push(...need);
  }
  return [any];
}

/** Two letters or more, one that is a word, a figure, or one character beyond ASCII. */
const worthLooking = (text: string) => text.replaceAll(" ", "").length > 1 || /^ \w $/.test(text) || text.includes(DIGIT);

/** The need that rules out most texts. Null without any. */
function mostTelling(needs: string[][]): string[] | null {
  return needs.reduce<string[] | null>((best, next) => (best === null || chanceOf(next) < chanceOf(best) ? next : best), null);
}

/** Roughly how likely a comment is to fill a need. */
export const chanceOf = (need: readonly string[]) => 1 - need.reduce((none, text) => none * (1 - chanceOfString(text)), 1);

/** Letters alone stand within many words; a whole word is as likely as it is common. */
function chanceOfString(text: string): number {
  const words = text.trim().split(" ");
  const whole = (i: number) => (i > 0 || text.startsWith(" ")) && (i < words.length - 1 || text.endsWith(" "));
  const chances = words.map((word, i) => {
    if (word.includes(DIGIT)) return 0.15;
    if (whole(i)) return Math.min(0.9, commonness(word) / 100);
    const headless = i === 0 && !text.startsWith(" ");
    return Math.min(0.9, (headless ? 3 : 1) * 0.6 * 0.3 ** (word.length - 1));
  });
  return chances.reduce((all, one) => Math.min(all, one) * Math.max(0.2, Math.min(1, one * 2)), 1);
}
