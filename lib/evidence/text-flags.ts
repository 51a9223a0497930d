import type { Bytes } from "./bytes";

/** What a reader of exact text must know before trusting what they see. */
export interface TextFlags {
  /** UTF-16 code units. */
  length: number;
  codePoints: number;
  /** False when half a surrogate pair stands alone: UTF-8 cannot carry it, so the UTF-16 units are kept too. */
  wellFormed: boolean;
  /** Characters that change the reading direction. */
  hasBidi: boolean;
  /** Characters that take no room. Joiners inside emoji are not counted. */
  hasInvisible: boolean;
  /** Scripts that are mixed within one word and look alike, such as Latin and Cyrillic; empty when none. */
  confusableScripts: string[];
}

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const INVISIBLE =
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/u;
/** Joiners, selectors and tags belong to emoji (families, flags of nations) and hide nothing there. */
const EMOJI =
  /\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*/gu;
const SCRIPTS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
};
/** Longest word that is looked at for mixed scripts: longer ones are cut, so that no text is slow. */
const WORD_LIMIT = 200;

/** Looks at every character of a text. Linear in its length. */
export function textFlags(text: string): TextFlags {
  const plain = text.replace(EMOJI, "");
  return {
    length: text.length,
    codePoints: codePointCount(text),
    wellFormed: isWellFormed(text),
    hasBidi: BIDI.test(text),
    hasInvisible: INVISIBLE.test(plain),
    confusableScripts: mixedScripts(plain),
  };
}

/** Number of code points; a lone surrogate counts as one. */
function codePointCount(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** True when every surrogate has its other half. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

function mixedScripts(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{Letter}\p{Mark}]+/gu)) {
    const part = word.slice(0, WORD_LIMIT);
    const scripts = Object.entries(SCRIPTS).filter(([, script]) => script.test(part));
    if (scripts.length > 1) for (const [name] of scripts) found.add(name);
  }
  return [...found].sort();
}

/** The text's UTF-16 code units, big-endian: exact even where UTF-8 is not. */
export function utf16(text: string): Bytes {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit >> 8;
    bytes[2 * i + 1] = unit & 0xff;
  }
  return bytes;
}

/** The first `limit` UTF-16 units at most, never ending in half a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = text.charCodeAt(limit - 1);
  return text.slice(0, half >= 0xd800 && half <= 0xdbff ? limit - 1 : limit);
}

/** A piece of text to show: as it is, or a hidden character as its name ("U+202E"). */
export interface VisiblePiece {
  text: string;
  hidden: boolean;
}

/** Cuts a text so that every character that hides or turns text can be shown by its number. Line breaks stay. */
export function visible(text: string): VisiblePiece[] {
  const pieces: VisiblePiece[] = [];
  let plain = "";
  for (const char of text) {
    if (!isHidden(char)) {
      plain += char;
      continue;
    }
    if (plain) pieces.push({ text: plain, hidden: false });
    plain = "";
    pieces.push({ text: `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`, hidden: true });
  }
  if (plain) pieces.push({ text: plain, hidden: false });
  return pieces;
}

/** The zero-width joiner and the variation selectors stay: without them emoji fall apart. */
const isHidden = (char: string): boolean =>
  char !== "\u200D" &&
  (BIDI.test(char) || INVISIBLE.test(char) || /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(char) || !isWellFormed(char));
