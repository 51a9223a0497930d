/** Letters, the space, the apostrophe, and the rest in six kinds: capitals count as small, so a walk may see too much but never too little. */
const KINDS = 34;
const OTHER = 33;

const kinds = new Uint8Array(128).fill(31);
for (let code = 97; code < 123; code++) kinds[code] = kinds[code - 32] = code - 96;
kinds[32] = 27;
kinds[39] = 28;
kinds[46] = 29;
for (let code = 48; code < 58; code++) kinds[code] = 30;
kinds[10] = kinds[13] = kinds[9] = 32;

const kindOf = (code: number) => (code < 128 ? kinds[code]! : OTHER);

/** Longer strings are looked for by their head. */
const LONGEST = 10;

/** A machine that finds which of many strings stand in a text, in one step for each of its characters. */
export interface StringFinder {
  /** Calls back with the number of each string that may stand in the text; with one number perhaps more than once. Not to be called within a call. */
  find(text: string, found: (id: number) => void): void;
}

/** Builds the machine (Aho and Corasick, 1975). Strings are told apart by letters; case, and which digit or sign, is not seen. */
export function finderOf(strings: readonly string[]): StringFinder {
  const most = 1 + strings.reduce((sum, text) => sum + Math.min(text.length, LONGEST), 0);
  const draft = new Int32Array(most * KINDS);
  const own: (number[] | undefined)[] = [];
  let states = 1;
  strings.forEach((text, id) => {
    let state = 0;
    for (let at = 0; at < Math.min(text.length, LONGEST); at++) {
      const step = state * KINDS + kindOf(text.charCodeAt(at));
      if (draft[step] === 0) draft[step] = states++;
      state = draft[step]!;
    }
    own[state] = [...(own[state] ?? []), id];
  });

  const steps = states < 65_536 ? Uint16Array.from(draft.subarray(0, states * KINDS)) : draft.slice(0, states * KINDS);
  const fallback = new Int32Array(states);
  const queue: number[] = [];
  for (let kind = 0; kind < KINDS; kind++) if (steps[kind] !== 0) queue.push(steps[kind]!);
  for (let next = 0; next < queue.length; next++) {
    const state = queue[next]!;
    const back = fallback[state]!;
    const inherited = own[back];
    if (inherited) own[state] = [...(own[state] ?? []), ...inherited];
    for (let kind = 0; kind < KINDS; kind++) {
      const step = state * KINDS + kind;
      const after = steps[back * KINDS + kind]!;
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
      firsts[state + 1] = firsts[state]! + (own[state]?.length ?? 0);
      return own[state] ?? [];
    }).flat(),
  );
  /** For each state with strings of its own the last walk that told of them. */
  const told = new Int32Array(states);
  let walk = 0;
  return {
    find(text, found) {
      walk++;
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        state = steps[state * KINDS + kindOf(text.charCodeAt(at))]!;
        const end = firsts[state + 1]!;
        let i = firsts[state]!;
        if (i === end || told[state] === walk) continue;
        told[state] = walk;
        for (; i < end; i++) found(ids[i]!);
      }
    },
  };
}
