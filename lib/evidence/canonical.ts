import serialise from "canonicalize";

/**
 * Canonical JSON (RFC 8785): the same data always gives the same bytes.
 * @throws Error on a lone surrogate, NaN or an endless number: such data must not reach the log.
 */
export function canonical(value: unknown): string {
  const text = serialise(value);
  if (text === undefined) throw new TypeError("nothing to write");
  return text;
}
