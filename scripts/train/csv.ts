import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Rows of a CSV file with a header, gzip-compressed or not, as records. A file that is not there has no rows. */
export function readCsv(path: string): Record<string, string>[] {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const [header = [], ...rows] = parse((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
  return rows.filter((row) => row.length > 1).map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    let cell = "";
    if (text[at] === '"') {
      for (;;) {
        const close = text.indexOf('"', at + 1);
        const end = close < 0 ? text.length : close;
        cell += text.slice(at + 1, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
    } else {
      const end = text.slice(at, at + 100_000).search(/[,\r\n]/);
      const stop = end < 0 ? text.length : at + end;
      cell = text.slice(at, stop);
      at = stop;
    }
    row.push(cell);
    if (text[at] === ",") {
      at++;
      if (at < text.length && text[at] !== "\n" && text[at] !== "\r") continue;
      row.push("");
    }
    while (text[at] === "\r") at++;
    if (text[at] === "\n" || at >= text.length) {
      rows.push(row);
      row = [];
      at++;
    }
  }
  return rows;
}
