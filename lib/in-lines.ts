/**
 * A piece of a pattern, written over several lines: a line break, and the spaces that the next line begins with, are no part of it. A space
 * that would end a line is written `[ ]`, so that no editor takes it away.
 */
export const piece = ({ raw }: TemplateStringsArray, ...parts: readonly string[]): string =>
  String.raw({ raw }, ...parts).replace(/^\s+|\s+$|\n\s*/g, "");

/** A whole pattern with flags, written in the same way. */
export const inLinesWith =
  (flags: string) =>
  (template: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(piece(template, ...parts), flags);

/** One without flags. */
export const inLines = inLinesWith("");

/** One that is to be found as often as it stands there. */
export const allInLines = inLinesWith("g");
