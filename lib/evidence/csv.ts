/** Spreadsheets run a cell that begins like a formula, also behind spaces and invisible characters. */
const FORMULA = /^[\s\u00a0\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069]*[=+\-@\t\r\n|%＝＋－＠]/u;

/**
 * One line of CSV. Line breaks become " ⏎ ", and a cell that a spreadsheet could run gets a leading apostrophe: the cell is then no
 * longer exact, which is why `index.json` and `text.txt` count and the CSV is a view.
 */
export function csvLine(cells: (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  const flat = (value ?? "").replace(/\r\n|[\r\n\u000b\u000c\u0085\u2028\u2029]/g, " ⏎ ").replace(/\0/g, "");
  const guarded = FORMULA.test(flat) ? `'${flat}` : flat;
  return `"${guarded.replace(/"/g, '""')}"`;
}
