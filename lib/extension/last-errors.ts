import { remembered } from "./remembered";

/** An error of Courtesy's own, for the support file: what it was at and where in the program. No message, which might hold somebody's words. */
export interface NotedError {
  /** ISO time. */
  on: string;
  /** What it was at, in our words. */
  at: string;
  /** The kind of error ("TypeError"). */
  kind: string;
  /** The innermost places in our own files, "background.js:1:2345". */
  where: string[];
}

/** The last errors, by time. */
export const lastErrors = remembered<NotedError>("last-errors", 20);

/** A line of a stack that stands in a file of the extension. */
const OWN_FILE = /-extension:\/\/[^/]+\/([\w./-]+:\d+:\d+)/g;
const DEEPEST = 4;

/** Notes an error that nobody is shown otherwise. Never throws. */
export function noteError(at: string, error: unknown): void {
  console.warn(`Courtesy: ${at}`, error);
  const { name = "", stack = "" } = error instanceof Error ? error : {};
  const where = [...stack.matchAll(OWN_FILE)].slice(0, DEEPEST).map(([, place]) => place!);
  const on = new Date().toISOString();
  lastErrors.put(on, { on, at, kind: /^\w{1,40}$/.test(name) ? name : "unknown", where }).catch(() => undefined);
}

/** Notes errors that nothing caught in this window or worker. */
export function noteUncaught(): void {
  addEventListener("error", ({ error }) => noteError("not caught", error));
  addEventListener("unhandledrejection", ({ reason }) => noteError("not caught", reason));
}
