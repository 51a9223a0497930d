import type { Problem, Result } from "../model";

/** A failure as a value: what happened, what was kept, what to do. */
export const fail = (what: string, kept: string, todo: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { what, kept, todo },
});
/** Success as a value. */
export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Something that stops a longer task and that the person can act on. Turned back into a `Result` at the folder's edge. */
export class Stop extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
    this.name = "Stop";
  }
}

/** Stops the task that runs. @throws Stop, always. */
export function stop(what: string, kept: string, todo: string): never {
  throw new Stop({ what, kept, todo });
}

/** Runs a task and gives its failure as a value, in words for a person. */
export async function attempt<T>(task: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await task());
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

const partsOf = (error: unknown) =>
  error instanceof Error || error instanceof DOMException ? error : { name: "", message: String(error) };

/** Chromium's store reports a full disk as "DataError: Failed to write blobs (IOError)", not as QuotaExceededError, so both are read. */
export function isDiskFull(error: unknown): boolean {
  const { name, message } = partsOf(error);
  return name === "QuotaExceededError" || /failed to write blobs|no space|disk.?(is )?full|IOError/i.test(message);
}

/** The browser's errors in words. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Stop) return error.problem;
  const { name, message } = partsOf(error);
  if (isDiskFull(error)) {
    return {
      what: "The disk of this computer is full, so this was not kept.",
      kept: "Everything kept before is still there.",
      todo: "Free some space (empty the bin, delete old downloads), then do it again.",
    };
  }
  if (name === "VersionError") {
    return {
      what: "The case book was written by a newer Courtesy.",
      kept: "Nothing was changed. All captures are still there.",
      todo: "Update Courtesy on this computer, then open the case book again.",
    };
  }
  if (/UnknownError|backing store|corrupt/i.test(`${name} ${message}`) || name === "InvalidStateError") {
    return {
      what: "The browser could not open the case book.",
      kept: "Nothing was deleted. New captures are off until it opens again.",
      todo: "See whether this computer's disk is full, and free some space. Then restart the browser. If it still does not open, ask your IT to restore this computer's browser profile, and do not remove Courtesy.",
    };
  }
  return {
    what: `This did not work (${name || "error"}: ${message.slice(0, 200)}).`,
    kept: "Everything kept before is still there.",
    todo: "Try again. If it happens again, send the case book's self-check result to your IT.",
  };
}
