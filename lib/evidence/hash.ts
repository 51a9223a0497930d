import { type Bytes, toHex, utf8 } from "./bytes";

/** SHA-256 in lower-case hexadecimal, as `sha256sum` prints it. Text is hashed as UTF-8. */
export async function sha256(content: string | Bytes | ArrayBuffer | Blob): Promise<string> {
  const bytes = typeof content === "string" ? utf8(content) : content instanceof Blob ? await content.arrayBuffer() : content;
  return toHex(await crypto.subtle.digest("SHA-256", bytes));
}

/** One line of a `sha256sum` file: two spaces, LF. */
export const sumLine = (hash: string, path: string): string => `${hash}  ${path}\n`;

/** Reads `sha256sum` lines. A line that is none is an error, not skipped. */
export function readSums(text: string): { hash: string; path: string }[] | null {
  const lines = text.split("\n");
  if (lines.pop() !== "") return null;
  const sums = [];
  for (const line of lines) {
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    if (!match) return null;
    sums.push({ hash: match[1]!, path: match[2]! });
  }
  return sums;
}
