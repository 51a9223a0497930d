interface Kept<Of, Reading> {
  of: Of;
  reading: Reading;
}

/**
 * Makes a reading that is worked out once for each text however many detectors ask: the answer for the latest text is kept.
 * Comments are judged one after the other, so one place is enough, and no comment outlives the next.
 */
export function kept<Of extends object, Reading>(read: (of: Of) => Reading): (of: Of) => Reading {
  let latest: Kept<Of, Reading> | null = null;
  return (of) => {
    if (latest === null || latest.of !== of) latest = { of, reading: read(of) };
    return latest.reading;
  };
}

/** The same for what is read in two ways in turns, such as the words of a text with and without its names. */
export function keptForTwo<Of extends object, Reading>(read: (of: Of) => Reading): (of: Of) => Reading {
  let latest: Kept<Of, Reading> | null = null;
  let other: Kept<Of, Reading> | null = null;
  return (of) => {
    if (latest === null || latest.of !== of) {
      const before = latest;
      latest = other !== null && other.of === of ? other : { of, reading: read(of) };
      other = before;
    }
    return latest.reading;
  };
}
