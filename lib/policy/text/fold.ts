import { ENTITIES, LOOK_ALIKES } from "./look-alikes";

/** A text under way: what it has become and where each UTF-16 unit came from (null: unchanged places). */
export interface Draft {
  plain: string;
  cased: string;
  from: Int32Array | null;
  to: Int32Array | null;
}

/** Replaces `start`–`end` of a draft. Both strings have the same length. */
export interface Edit {
  start: number;
  end: number;
  plain: string;
  cased: string;
}

const UNTOUCHED = /^[\t\n\r\x20-\x25\x27-\x5f\x61-\x7e]*$/;
const PLAIN_RUN = /[\t\n\r\x20-\x25\x27-\x5f\x61-\x7e]+/y;
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufffc]/u;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;

const folded = new Map<string, string>();

/** What one code point is read as: "" for invisible characters and accents, else plain characters in their own case. */
function foldOne(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  let out = "";
  for (const part of character.normalize("NFKD")) {
    if (INVISIBLE.test(part)) continue;
    const code = part.codePointAt(0)!;
    if (code >= 0x1f150 && code <= 0x1f169) out += String.fromCharCode(65 + code - 0x1f150);
    else if (code >= 0x1f170 && code <= 0x1f189) out += String.fromCharCode(65 + code - 0x1f170);
    else out += LOOK_ALIKES[part] ?? part;
  }
  if (folded.size < 20_000) folded.set(character, out);
  return out;
}

/** Lower case of the same length, so that `plain` and `cased` share offsets. */
function lower(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
}

function entityAt(text: string, at: number): { character: string; length: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return null;
  const code = match[1] ? Number(match[1]) : match[2] ? Number.parseInt(match[2], 16) : null;
  const character =
    code === null ? ENTITIES[match[3]!.toLowerCase()] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return character === undefined ? null : { character, length: match[0].length };
}

/** First pass: every character to its plain reading. */
export function fold(text: string): Draft {
  if (UNTOUCHED.test(text)) return { plain: text.toLowerCase(), cased: text, from: null, to: null };
  let from = new Int32Array(text.length);
  let to = new Int32Array(text.length);
  let size = 0;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    PLAIN_RUN.lastIndex = at;
    if (PLAIN_RUN.test(text)) {
      const end = PLAIN_RUN.lastIndex;
      pieces.push(text.slice(at, end));
      makeRoom(end - at);
      while (at < end) {
        from[size] = at++;
        to[size++] = at;
      }
      continue;
    }
    let character = String.fromCodePoint(text.codePointAt(at)!);
    let next = at + character.length;
    if (character === "&") {
      const entity = entityAt(text, at);
      if (entity) {
        character = entity.character;
        next = at + entity.length;
      }
    }
    const reading = character <= "\x7e" && character !== "`" ? character : foldOne(character);
    if (reading === "" && size > 0) {
      to[size - 1] = next;
      // Both halves of an emoji end after its invisible tail.
      if (size > 1 && from[size - 2] === from[size - 1]) to[size - 2] = next;
    }
    makeRoom(reading.length);
    from.fill(at, size, size + reading.length);
    to.fill(next, size, size + reading.length);
    size += reading.length;
    pieces.push(reading);
    at = next;
  }
  const cased = pieces.join("");
  return { plain: lower(cased), cased, from: from.subarray(0, size), to: to.subarray(0, size) };

  /** One character may be read as several, so a text may grow. */
  function makeRoom(more: number) {
    if (size + more <= from.length) return;
    const room = (size + more) * 2;
    from = enlarged(from, room);
    to = enlarged(to, room);
  }
}

function enlarged(numbers: Int32Array, room: number) {
  const larger = new Int32Array(room);
  larger.set(numbers);
  return larger;
}

/** Carries out edits (in order, not overlapping). Unit i of a replacement stands for unit i of what it replaces; the last for the rest. */
export function apply(draft: Draft, edits: Edit[]): Draft {
  if (edits.length === 0) return draft;
  const plain: string[] = [];
  const cased: string[] = [];
  const length = edits.reduce((sum, { start, end, plain: text }) => sum + text.length - (end - start), draft.plain.length);
  const fromBefore = draft.from ?? counting(0, draft.plain.length);
  const toBefore = draft.to ?? counting(1, draft.plain.length);
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  let done = 0;
  let size = 0;
  const copyUpTo = (end: number) => {
    plain.push(draft.plain.slice(done, end));
    cased.push(draft.cased.slice(done, end));
    from.set(fromBefore.subarray(done, end), size);
    to.set(toBefore.subarray(done, end), size);
    size += end - done;
    done = end;
  };
  for (const edit of edits) {
    copyUpTo(edit.start);
    plain.push(edit.plain);
    cased.push(edit.cased);
    for (let i = 0; i < edit.plain.length; i++, size++) {
      from[size] = fromBefore[Math.min(edit.start + i, edit.end - 1)]!;
      to[size] = toBefore[i === edit.plain.length - 1 ? edit.end - 1 : Math.min(edit.start + i, edit.end - 1)]!;
    }
    done = edit.end;
  }
  copyUpTo(draft.plain.length);
  return { plain: plain.join(""), cased: cased.join(""), from, to };
}

/** So many whole numbers from the first on. */
function counting(first: number, length: number) {
  const numbers = new Int32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = first + i;
  return numbers;
}
