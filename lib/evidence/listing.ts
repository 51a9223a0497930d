import type { Book } from "./book";
import type { ExportRequest } from "./bundle";
import type { Row } from "./chain";
import { csvLine } from "./csv";
import type { Gathered } from "./gather";
import { rowsAbout } from "./report/tell";
import { SUMS } from "./seal";
import { cutText } from "./text-flags";

/** Facts of the bundle that report and index share. */
export interface AboutBag {
  bagId: string;
  madeAt: string;
  head: string;
  fingerprint: string;
  rows: Row[];
}

/** `index.json`: the list that counts. Entries carry the exact text whose SHA-256 the log holds. */
export function indexJson(book: Book, request: ExportRequest, gathered: Gathered, about: AboutBag): string {
  const erased = new Set(
    about.rows.filter((row) => row.type === "erase" && row.step === "erased").flatMap((row) => (Array.isArray(row.ids) ? row.ids : [])),
  );
  // Only who did what this bundle tells: other colleagues are none of the recipient's business.
  const actors = new Set([...rowsAbout(about.rows, gathered), ...gathered.entries].map(({ actor }) => actor));
  const index = {
    schema: "courtesy-index-1",
    bag: about.bagId,
    madeAt: about.madeAt,
    tool: book.tool,
    practice: request.practice,
    recipient: request.recipient,
    caseReference: request.caseReference,
    redacted: request.redacted,
    log: { head: about.head, rows: about.rows.length },
    signingKeySha256: about.fingerprint,
    people: Object.fromEntries(gathered.actors.map((name, i) => [`U${i + 1}`, name]).filter(([actor]) => actors.has(actor!))),
    captures: gathered.captures.map(({ id, seq, caseNumber, item, commit, staffRoles, record, sums, withheld, redactions }) => ({
      id,
      row: seq,
      case: caseNumber,
      item,
      sha256OfSums: commit,
      capturedAt: record.time.utc,
      site: record.site,
      permalink: record.permalink,
      url: record.url,
      completeness: record.completeness,
      files: sums.map(({ name, hash }) => ({ name, sha256: hash, withheld: withheld.some((file) => file.name === name) })),
      sums: SUMS,
      staffRoles,
      redactions,
    })),
    entries: gathered.entries.map(({ seq, on, actor, caseNumber, captureId, body }) => ({
      row: seq,
      on,
      actor,
      case: caseNumber,
      capture: captureId,
      body,
    })),
    erasedCaptures: [...erased],
    notInThisBundle: about.rows.filter(
      (row) => row.type === "capture" && !request.captures.includes(String(row.id)) && !erased.has(String(row.id)),
    ).length,
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}

const COLUMNS = [
  "capture",
  "case",
  "item",
  "captured (UTC)",
  "platform",
  "name shown",
  "account",
  "time shown",
  "may breach",
  "words",
  "address of the post",
  "complete",
  "warnings",
  "SHA-256 of SHA256SUMS",
];

/** `index.csv`: a view for spreadsheets. Starts with a byte order mark, without which Excel breaks emoji. */
export function indexCsv({ captures }: Gathered): string {
  const lines = captures.map(({ id, caseNumber, item, commit, record, text }) =>
    csvLine([
      id,
      caseNumber,
      item,
      record.time.utc,
      record.site,
      record.author.displayName,
      record.author.handle,
      record.postedAt.shownText,
      [...new Set(record.findings.map(({ clause }) => clause?.label ?? ""))].filter(Boolean).join("; "),
      cutText(text, CELL_LIMIT),
      record.permalink ?? record.url,
      record.completeness,
      record.warnings.join(" "),
      commit,
    ]),
  );
  return `\uFEFF${csvLine(COLUMNS)}${lines.join("")}`;
}

/** A cell of Excel holds 32,767 characters. */
const CELL_LIMIT = 32_000;
