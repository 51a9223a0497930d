/**
 * Makes a reading that is worked out once for each text however many detectors ask: the answer for the latest text is kept.
 * Comments are judged one after the other, so one place is enough, and no comment outlives the next.
 */
export function kept<Of extends object, Reading>(read: (of: Of) => Reading): (of: Of) => Reading {
  let latest: { of: Of; reading: Reading } | null = null;
  return (of) => {
    if (latest === null || latest.of !== of) latest = { of, reading: read(of) };
    return latest.reading;
  };
}

const MOST_WORDS = 2000;
const LONGEST_WORD = 24;

/**
 * Makes a reading of single words that is worked out once for each of the words met lately: most comments are made of the same few thousand.
 * When so many are known, those not met again since the time before are forgotten.
 */
export function keptByWord<Reading>(read: (word: string) => Reading): (word: string) => Reading {
  let known = new Map<string, Reading>();
  let older = new Map<string, Reading>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const reading = older.get(word) ?? read(word);
    if (word.length > LONGEST_WORD) return reading;
    if (known.size >= MOST_WORDS) {
      older = known;
      known = new Map();
    }
    known.set(word, reading);
    return reading;
  };
}
