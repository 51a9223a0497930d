import { canonical } from "./canonical";
import { sha256 } from "./hash";

/** What a row of the log can say happened. None carries words, names or addresses of people. */
const ROW_TYPES = [
  "genesis",
  "capture",
  "capture_failed",
  "annotate",
  "view",
  "export",
  "hold",
  "release",
  "erase",
  "clock",
  "selfcheck",
  "anchor",
  "recovered",
  "gap",
  "restore",
] as const;
export type RowType = (typeof ROW_TYPES)[number];

/** Facts of a row beside the fixed ones: numbers, codes and hashes only. */
export type RowFacts = Record<string, string | number | boolean | string[]>;

export interface Row extends RowFacts {
  seq: number;
  /** Hash of the row before; 64 zeros for the first. */
  prev: string;
  type: RowType;
  /** "U1", "U2": who they are stands in the index, outside the log. "system" where nobody acted. */
  actor: string;
  /** Wall clock, UTC. */
  t: string;
  /** Milliseconds on a clock that nobody can set. Compare only within one run of the browser. */
  monoMs: number;
}

/** The end of the log: how many rows there are, and the hash of the last. */
export interface Head {
  seq: number;
  hash: string;
}
/** The head of a log without rows. */
export const EMPTY: Head = { seq: -1, hash: "0".repeat(64) };

export interface Line {
  row: Row;
  /** The row as canonical JSON, without the line end. */
  line: string;
  hash: string;
}

/** The next row after `head`. The hash covers the line and its "\n", so that `sha256sum` gives the same. */
export async function nextLine(head: Head, row: RowFacts & Pick<Row, "type" | "actor" | "t" | "monoMs">): Promise<Line> {
  const full = { ...row, seq: head.seq + 1, prev: head.hash } as Row;
  const line = canonical(full);
  return { row: full, line, hash: await sha256(`${line}\n`) };
}

export type ChainCheck =
  | { ok: true; rows: Row[]; head: Head }
  | {
      ok: false;
      /** Number of rows that hold before the break. */
      at: number;
      why: "not_json" | "not_canonical" | "wrong_prev" | "wrong_seq" | "unfinished";
    };

/** Reads `chain.jsonl` from its first row: every row must name the hash of the row before and the next number. */
export async function verifyChain(jsonl: string): Promise<ChainCheck> {
  const lines = jsonl.split("\n");
  if (lines.pop() !== "") return { ok: false, at: lines.length, why: "unfinished" };
  let head = EMPTY;
  const rows: Row[] = [];
  for (const line of lines) {
    const at = rows.length;
    const row = parse(line);
    if (!row) return { ok: false, at, why: "not_json" };
    if (row.prev !== head.hash) return { ok: false, at, why: "wrong_prev" };
    if (row.seq !== head.seq + 1) return { ok: false, at, why: "wrong_seq" };
    if (!isCanonical(row, line)) return { ok: false, at, why: "not_canonical" };
    head = { seq: row.seq, hash: await sha256(`${line}\n`) };
    rows.push(row);
  }
  return { ok: true, rows, head };
}

function parse(line: string): Row | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : null;
  } catch {
    return null;
  }
}

function isCanonical(row: Row, line: string): boolean {
  try {
    return canonical(row) === line;
  } catch {
    return false;
  }
}
