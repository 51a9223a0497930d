import * as v from "valibot";
import type { Problem } from "../model";
import { type JsonLines, layoutOf, lineOf } from "./share-lines";
import { type Shared, shareSchema } from "./share-schema";

export type { Shared } from "./share-schema";

/** One thing wrong with a file: the line it stands in (null where there is no file) and what, in plain words. */
export interface LineError {
  line: number | null;
  what: string;
}

export type ReadShared = { ok: true; value: Shared } | { ok: false; problem: Problem; errors: LineError[] };

/** A practice file is a few dozen kilobytes; half a megabyte leaves room. */
const MOST_CHARACTERS = 512 * 1024;
const DEEPEST = 12;
const MOST_ERRORS = 20;

/** The file as people hand it on: readable, one entry to a line, with the address of its schema. */
export function shareFile(shared: Omit<Shared, "$schema" | "format" | "version">): string {
  const file: Shared = { $schema: "courtesy-practice.schema.json", format: "courtesy-practice", version: 1, ...shared };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a shared practice file. Nothing is changed by reading; what is wrong is told line by line. */
export function readShareFile(text: string): ReadShared {
  if (text.length > MOST_CHARACTERS) return refused("This file is far too big for a practice file.", []);
  const layout = layoutOf(text, DEEPEST);
  if (layout.depth > DEEPEST) return refused("This file is nested too deeply for a practice file.", []);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return refused("This file is not a practice file: it is not JSON.", [
      { line: lineOfSyntax(error, text), what: "The text stops making sense here." },
    ]);
  }
  return readShared(value, layout);
}

/** Reads the same shape where it is no file: the organisation's browser policy (`storage.managed`). */
export function readShared(value: unknown, layout: JsonLines | null = null): ReadShared {
  const parsed = v.safeParse(shareSchema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  const errors = parsed.issues.slice(0, MOST_ERRORS).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return { line: layout && lineOf(layout, path), what: plainly(issue, path) };
  });
  return refused(
    "This practice file has mistakes in it.",
    errors.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
}

function refused(what: string, errors: LineError[]): ReadShared {
  return {
    ok: false,
    errors,
    problem: {
      what,
      kept: "Nothing was changed: your policy, replies and links are as they were.",
      todo:
        errors.length > 0 ? "Correct the lines named below, or ask whoever sent the file." : "Ask whoever sent the file for a fresh one.",
    },
  };
}

const EXPECTED: Record<string, string> = {
  string: "must be words in quotes",
  number: "must be a number",
  boolean: "must be true or false",
  array: "must be a list",
  strict_object: "must be a group in curly brackets",
  literal: "has another value than this kind of file must have",
};

function plainly(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const name = path.length === 0 ? "The file" : `"${named(path)}"`;
  if (issue.type === "strict_object" && issue.expected === "never") return `${name} is not a name that belongs here.`;
  if (issue.received === "undefined") return `${name} is missing.`;
  if (issue.type === "picklist")
    return `${name} must be one of ${issue.expected
      ?.replaceAll('"', "")
      .replace(/^\(|\)$/g, "")
      .replaceAll(" | ", ", ")}.`;
  const expected = EXPECTED[issue.type];
  return `${name} ${issue.kind === "schema" && expected ? expected : issue.message}.`;
}

/** The end of the path, with list positions counted from one as people do. Never longer than a line of text. */
const named = (path: readonly (string | number)[]) =>
  path
    .slice(-4)
    .map((part) => (typeof part === "number" ? String(part + 1) : part.slice(0, 60)))
    .join(" › ");

/** Engines tell the place of a mistake in their own ways; the last line where none does. */
function lineOfSyntax(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, position ? Number(position) : text.length).split("\n").length;
}
