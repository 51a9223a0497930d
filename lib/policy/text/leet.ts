import { inLines } from "../../in-lines";
import { EVERYDAY, WANTED } from "../lexicon/mistyped";
import type { Draft, Edit } from "./fold";

const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "i",
  "€": "e",
};
const MASKS = "*#%^~¤";
/** Holds no white space, so each match is part of one chunk. */
const WORTH_A_LOOK = /[0134578@$!|€*#%^~¤_]|[a-z]-{2,}[a-z]|[a-z]\p{Extended_Pictographic}/gu;
const SPACE = /\s/;
const REST_OF_CHUNK = /\S*/y;
const ADDRESS = /^(?:https?:|www\.)|^[a-z0-9.-]{1,80}\.(?:com|co|uk|org|net|example|io|me|info)(?:\/|$)|^[^\s@]{1,80}@[^\s@]{1,80}\.[a-z]/;
/** An @ at the start of a word is a handle, unless what follows only makes sense with an a. */
const AT_IS_A = /^@(?:rse|ss(?:hole|wipe|hat)?\b|nal\b|nus\b)/;
const ORDINARY = inLines`
  ^(?:
    \d+(?:st|nd|rd|th|s|am|pm|a|p|k|m|mg|ml|mcg|g|kg|lb|lbs|mm|cm|hr|hrs|h|min|mins|x|yr|yrs|yo|ft|in|d|w)?|[a-z]\d+|[a-z]+\d\d+
    |\d+[a-z]\d+|\d{2,}[a-z]+
  )$
`;
const EMOJI = /^\p{Extended_Pictographic}$/u;

/** Shorter words are too often a measure or a place ("b4", "5a"). */
const SHORTEST_MEANT = 3;
/** A figure before a word is mostly a number ("1hour", "3never"): a letter only where a known word comes of it. */
const NUMBER_FIRST = /^\d/;
const MONEY = /[$€]\d/;

const isLetter = (c: string | undefined) => c !== undefined && c >= "a" && c <= "z";

/** Second pass: digits and signs that stand for letters, and mask characters inside a word as one `*`. */
export function leetAndMasks(draft: Draft): Edit[] {
  const { plain } = draft;
  const edits: Edit[] = [];
  WORTH_A_LOOK.lastIndex = 0;
  while (WORTH_A_LOOK.test(plain)) {
    let start = WORTH_A_LOOK.lastIndex - 1;
    while (start > 0 && !SPACE.test(plain[start - 1]!)) start--;
    REST_OF_CHUNK.lastIndex = start;
    REST_OF_CHUNK.test(plain);
    WORTH_A_LOOK.lastIndex = REST_OF_CHUNK.lastIndex;
    const chunk = plain.slice(start, REST_OF_CHUNK.lastIndex);
    if (chunk.length > 60 || ADDRESS.test(chunk)) continue;
    if (chunk[0] === "@" && !AT_IS_A.test(chunk)) continue;
    for (const edit of chunkEdits(chunk)) edits.push(place(edit, start, draft));
  }
  return edits;
}

/** Capitals of a replaced letter follow the letter before it. */
function place(edit: Edit, offset: number, draft: Draft): Edit {
  const start = offset + edit.start;
  const before = draft.cased[start - 1] ?? draft.cased[offset + edit.end] ?? "";
  const capital = before !== before.toLowerCase();
  return { start, end: offset + edit.end, plain: edit.plain, cased: capital ? edit.plain.toUpperCase() : edit.plain };
}

function chunkEdits(chunk: string): Edit[] {
  const edits: Edit[] = [];
  const put = (start: number, end: number, text: string) => edits.push({ start, end, plain: text, cased: text });
  const core = chunk.replace(/[.,;:?!'")\]]+$/, "");
  const lead = /^[('"[]*/.exec(core)![0].length;
  const meant = meantBy(core.slice(lead));
  if (meant !== null) {
    for (let at = 0; at < meant.length; at++) if (meant[at] !== core[lead + at]) put(lead + at, lead + at + 1, meant[at]!);
    return edits;
  }
  const ordinary = ORDINARY.test(core.slice(lead));
  let interior = false;
  for (let at = 0; at < chunk.length; ) {
    const c = chunk[at]!;
    if (isMask(chunk, at)) {
      let end = at + 1;
      while (
        end < chunk.length &&
        (isMask(chunk, end) || ("@$!".includes(chunk[end]!) && (isMask(chunk, end + 1) || isMask(chunk, end - 1))))
      )
        end++;
      maskRun(chunk, at, end, put);
      at = end;
      continue;
    }
    if (chunk[at] === "-" && chunk[at + 1] === "-") {
      let end = at;
      while (chunk[end] === "-") end++;
      if (/^[a-z]{1,2}$/.test(chunk.slice(0, at)) && /^[a-z]{1,3}\b/.test(chunk.slice(end))) put(at, end, "*");
      at = end;
      continue;
    }
    const width = chunk.codePointAt(at)! > 0xffff ? 2 : 1;
    if (c > "\x7e" && at > 0 && at <= 2 && isLetter(chunk[at + width]) && EMOJI.test(chunk.slice(at, at + width))) put(at, at + width, "*");
    const letter = LEET[c];
    if (letter && !ordinary && readsAsLetter(chunk, core.length, at, interior)) {
      put(at, at + 1, letter);
      if (at > 0) interior = true;
    }
    at += width;
  }
  return edits;
}

/**
 * The watched word, or after a figure also the everyday one, that a word becomes with letters for all its figures and signs, wherever they stand:
 * "cun7", "5h0t", "di3", "ki11".
 */
function meantBy(core: string): string | null {
  const isNumber = NUMBER_FIRST.test(core);
  if (core.length < SHORTEST_MEANT || !/[a-z]/.test(core) || MONEY.test(core) || (isNumber && ORDINARY.test(core))) return null;
  for (const one of ["i", "l"]) {
    const meant = Array.from(core, (c) => (c === "1" || c === "|" ? one : (LEET[c] ?? c))).join("");
    if (meant === core || meant.length !== core.length) return null;
    if (WANTED.has(meant) || (isNumber && meant.length > SHORTEST_MEANT && EVERYDAY.has(meant))) return meant;
  }
  return null;
}

function isMask(chunk: string, at: number): boolean {
  const c = chunk[at];
  if (c === undefined) return false;
  if (c === "#") return at > 0 && chunk[0] !== "#";
  if (c === "%") return at > 0 && !/\d/.test(chunk[at - 1]!);
  if (c === "_") return true;
  return MASKS.includes(c);
}

/** `f**k` and `c***` keep one `*`; marks around a word for emphasis (`*never*`) go. */
function maskRun(chunk: string, start: number, end: number, put: (start: number, end: number, text: string) => void) {
  const before = isLetter(chunk[start - 1]);
  const after = isLetter(chunk[end]) || (chunk[end] !== undefined && LEET[chunk[end]!] !== undefined && /\d/.test(chunk[end]!));
  const underscores = /^_+$/.test(chunk.slice(start, end));
  const closes = start > 0 && !after && /^[*_~]{1,2}$/.test(chunk.slice(start, end)) && /^[*_~]/.test(chunk);
  const opens = start === 0 && after && /^[*_~]{1,2}$/.test(chunk.slice(start, end)) && /[a-z][*_~]+[^a-z]*$/.test(chunk.slice(end));
  if (opens || closes) put(start, end, "");
  else if (before && after) put(start, end, "*");
  else if ((before || after) && !underscores) put(start, end, "*");
  else if (end - start > 1 && !underscores) put(start, end, "*");
}

/** A digit or sign reads as a letter between letters, at the head of a word ("5hit", "$hit"), or at its end after another such ("wh0re5"). */
function readsAsLetter(chunk: string, coreLength: number, at: number, interior: boolean): boolean {
  const c = chunk[at]!;
  const sign = !/\d/.test(c);
  const joined = (i: number) => isLetter(chunk[i]) || (chunk[i] !== undefined && LEET[chunk[i]!] !== undefined) || chunk[i] === "*";
  const before = at > 0 && joined(at - 1);
  const after = at + 1 < coreLength && joined(at + 1);
  const lettersAfter = /^[$a-z]{2,}/.test(chunk.slice(at + 1, coreLength));
  if (c === "!" || c === "|") return before && after && isLetter(chunk[at - 1]);
  if (before && after) return /[a-z]/.test(chunk.slice(0, at)) && /[a-z$@!]/.test(chunk.slice(at + 1, coreLength));
  if (!before && after) return sign && lettersAfter && !/\d/.test(chunk[at + 1]!);
  if (before && !after)
    return c === "$"
      ? isLetter(chunk[at - 1]) || chunk[at - 1] === "$"
      : interior || (c === "0" && /[a-z]{3}0$/.test(chunk.slice(0, at + 1)));
  return false;
}
