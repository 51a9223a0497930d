/** Kinds of characters: 0 for what is no part of a word, each letter, any digit, and the underscore. */
const BITS = 5;
const KINDS = 1 << BITS;

const kinds = new Uint8Array(128);
for (let code = 97; code < 123; code++) kinds[code] = kinds[code - 32] = code - 96;
for (let code = 48; code < 58; code++) kinds[code] = 27;
kinds[95] = 28;

const kindOf = (code: number) => (code < 128 ? kinds[code]! : 0);

const NEVER = 0x7fffffff;

/** Longer strings are looked for by their head. */
const LONGEST = 8;

/** A machine that finds which of many strings stand in a text, in one step for each of its characters. */
export interface StringFinder {
  /** Calls back with the numbers of each string that may stand in the text; with one number perhaps more than once. Not to be called within a call. */
  find(text: string, found: (id: number) => void): void;
}

/** The steps of a machine: what follows each state on each kind of character, and the numbers that it tells of there. */
interface Machine {
  steps: Uint16Array;
  /** Those of a state are in `ids` from `firsts[state]` up to `firsts[state + 1]`. */
  firsts: Int32Array;
  ids: Int32Array;
}

/**
 * Builds the machine (Aho and Corasick, 1975) from strings with their numbers. A space in a string is any character that is no part of a word, or an
 * end of the text. Case is not seen, nor which digit. A character beyond ASCII can only be looked for by itself.
 */
export function finderOf(strings: ReadonlyMap<string, readonly number[]>): StringFinder {
  const { steps, firsts, ids } = machineOf([...strings].filter(([text]) => text <= "\x7f"));
  const signs = new Map([...strings].filter(([text]) => text > "\x7f").map(([text, own]) => [text.codePointAt(0)!, own]));
  /** For each state with strings of its own the last walk that told of them; the others never tell. */
  const told = Int32Array.from({ length: firsts.length - 1 }, (_, state) => (firsts[state] === firsts[state + 1] ? NEVER : 0));
  let walk = 0;
  return {
    find(text, found) {
      walk++;
      let state = steps[0]!;
      for (let at = 0; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : 0;
        state = steps[(state << BITS) + kindOf(code)]!;
        if (code > 127) for (const id of signs.get(text.codePointAt(at)!) ?? []) found(id);
        if (told[state]! >= walk) continue;
        told[state] = walk;
        const end = firsts[state + 1]!;
        for (let i = firsts[state]!; i < end; i++) found(ids[i]!);
      }
    },
  };
}

function machineOf(words: readonly (readonly [string, readonly number[]])[]): Machine {
  const most = 1 + words.reduce((sum, [text]) => sum + Math.min(text.length, LONGEST), 0);
  const draft = new Uint16Array(most << BITS);
  const own: (Set<number> | undefined)[] = [];
  let states = 1;
  for (const [text, ids] of words) {
    let state = 0;
    for (let at = 0; at < Math.min(text.length, LONGEST); at++) {
      const step = (state << BITS) + kindOf(text.charCodeAt(at));
      if (draft[step] === 0) draft[step] = states++;
      state = draft[step]!;
    }
    own[state] = new Set([...(own[state] ?? []), ...ids]);
  }
  if (states > 65_536) throw new Error("Too many strings to look for.");

  const steps = draft.slice(0, states << BITS);
  const fallback = new Int32Array(states);
  const queue: number[] = [];
  for (let kind = 0; kind < KINDS; kind++) if (steps[kind] !== 0) queue.push(steps[kind]!);
  for (let next = 0; next < queue.length; next++) {
    const state = queue[next]!;
    const back = fallback[state]!;
    const inherited = own[back];
    if (inherited) own[state] = new Set([...(own[state] ?? []), ...inherited]);
    for (let kind = 0; kind < KINDS; kind++) {
      const step = (state << BITS) + kind;
      const after = steps[(back << BITS) + kind]!;
      if (steps[step] === 0) steps[step] = after;
      else {
        fallback[steps[step]!] = after;
        queue.push(steps[step]!);
      }
    }
  }

  const firsts = new Int32Array(states + 1);
  const ids = Int32Array.from(
    Array.from({ length: states }, (_, state) => {
      firsts[state + 1] = firsts[state]! + (own[state]?.size ?? 0);
      return [...(own[state] ?? [])];
    }).flat(),
  );
  return { steps, firsts, ids };
}
