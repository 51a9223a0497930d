/** Where every value of a JSON text stands: its path ("policy.clauses.0.id") to its line, and how deep the text goes. */
export interface JsonLines {
  lines: Map<string, number>;
  depth: number;
}

/**
 * Reads only the layout of a JSON text, in one pass without recursion: to say in which line something is wrong, and to refuse
 * a text that is nested too deeply before anything tries to read it. Stops at `deepest`.
 */
export function layoutOf(text: string, deepest: number): JsonLines {
  const lines = new Map<string, number>();
  const path: (string | number)[] = [];
  const inArray: boolean[] = [];
  let line = 1;
  let depth = 0;
  let key: string | null = null;
  const note = () => {
    if (inArray.length > 0 && inArray.at(-1) === false && key !== null) path[path.length - 1] = key;
    lines.set(path.join("."), line);
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === "\n") line++;
    else if (char === '"') {
      const end = endOfString(text, at);
      if (inArray.at(-1) === false && key === null) key = text.slice(at + 1, end);
      else note();
      at = end;
    } else if (char === "{" || char === "[") {
      note();
      depth = Math.max(depth, inArray.length + 1);
      if (depth > deepest) return { lines, depth };
      inArray.push(char === "[");
      path.push(char === "[" ? 0 : "");
      key = null;
    } else if (char === "}" || char === "]") {
      inArray.pop();
      path.pop();
      key = inArray.at(-1) === false ? String(path.at(-1)) : null;
    } else if (char === ",") {
      if (inArray.at(-1)) path[path.length - 1] = Number(path.at(-1)) + 1;
      key = null;
    } else if (/[\dtfn-]/.test(char)) {
      note();
      while (at + 1 < text.length && /[\w.+-]/.test(text[at + 1]!)) at++;
    }
  }
  return { lines, depth };
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** The line of a path; where the value itself is missing, the line of the nearest thing around it. */
export function lineOf({ lines }: JsonLines, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lines.get(path.slice(0, length).join("."));
    if (line !== undefined) return line;
  }
  return 1;
}
