import type { Book } from "../book";
import type { ExportRequest } from "../bundle";
import type { Row } from "../chain";
import type { Entry } from "../entries";
import type { Gathered, GatheredCapture } from "../gather";
import { happenedAt } from "../ledger";
import type { AboutBag } from "../listing";
import { nameOf } from "../record";
import type { Exhibit, Happening, ReportData } from "./data";
import { longTime } from "./words";

/** Puts together what the report says, from what goes into the bag. */
export function reportData(book: Book, request: ExportRequest, gathered: Gathered, about: AboutBag): ReportData {
  return {
    bagId: about.bagId,
    practice: request.practice,
    recipient: request.recipient,
    caseReference: request.caseReference,
    madeAt: about.madeAt,
    madeBy: nameOf(book.me),
    tool: `${book.tool.name} ${book.tool.version}`,
    fingerprint: about.fingerprint,
    head: about.head,
    rows: about.rows.length,
    anchors: about.rows
      .filter(({ type }) => type === "anchor")
      .map((row) => ({ on: row.t, level: LEVELS[String(row.level)] ?? "noted", where: whereOf(gathered, row.seq) })),
    exhibits: gathered.captures.map((capture, i) => exhibit(capture, `${initialsOf(capture.record.capturedBy.name)}/${i + 1}`)),
    timeline: rowsAbout(about.rows, gathered).map((row) => happening(row, gathered)),
    withheld: gathered.captures.flatMap(({ id, withheld }) => withheld.map(({ name }) => `data/captures/${id}/${name}`)),
    redacted: request.redacted,
    restored: about.rows.some(({ type, bag, id }) => type === "capture" && bag !== undefined && request.captures.includes(String(id))),
    gaps: about.rows
      .filter(({ type, id }) => type === "gap" || type === "recovered" || type === "clock" || (type === "restore" && id === undefined))
      .map(interruption),
  };
}

const initialsOf = (name: string) => name.match(/\p{Lu}/gu)?.join("") || "EX";

const LEVELS: Record<string, string> = {
  head_code: "head code",
  time_stamp: "time stamp by a third party",
  second_person: "captured by a second person",
};

const whereOf = ({ entries }: Gathered, seq: number): string => {
  const entry = entries.find((kept) => kept.seq === seq)?.entry;
  return entry?.kind === "anchor" ? entry.where : "see the practice's register";
};

function exhibit(capture: GatheredCapture, mark: string): Exhibit {
  const { id, caseNumber, record, text, commit, seq, sums, withheld, redactions } = capture;
  return {
    id,
    mark,
    caseNumber,
    record,
    text,
    commit,
    seq,
    pictures: [
      ...sums
        .filter(({ name }) => name.endsWith(".png") && !withheld.some((file) => file.name === name))
        .map(({ name, hash }) => ({ path: `captures/${id}/${name}`, caption: captionOf(name), hash, base64: null })),
      ...redactions.map(({ path, originalSha256, drawn, boxes }) => ({
        path: path.replace(/^data\//, ""),
        caption: `Redacted copy, ${boxes.length === 0 ? "with nothing covered" : `other people covered ${drawn === "by_hand" ? "by a person" : "by the program"}`}; the hash is that of the original, which is withheld`,
        hash: originalSha256,
        base64: null,
      })),
    ],
    files: sums.map(({ name, hash }) => ({ path: `captures/${id}/${name}`, hash, included: !withheld.some((file) => file.name === name) })),
  };
}

const captionOf = (name: string) =>
  name === "element.png"
    ? "The comment, cut out of the single pictures"
    : `Single picture ${Number.parseInt(name.slice(9), 10)}, as the browser gave it`;

/** Captures of this bundle that a row of the log names: one, or as erasures and bundles do, several. */
const concerned = ({ id, ids = [String(id)] }: Row, { captures }: Gathered): string[] =>
  captures.map((capture) => capture.id).filter((each) => (ids as string[]).includes(each));

/** The rows of the log that tell of this bundle's captures and their cases. */
export function rowsAbout(rows: Row[], gathered: Gathered): Row[] {
  const cases = new Set(gathered.captures.map(({ caseNumber }) => caseNumber));
  return rows.filter(
    (row) => concerned(row, gathered).length > 0 || (typeof row.case === "number" && !row.id && !row.ids && cases.has(row.case)),
  );
}

function happening(row: Row, gathered: Gathered): Happening {
  const kept = gathered.entries.find(({ seq }) => seq === row.seq);
  const person = /^U(\d+)$/.exec(row.actor);
  const actor = person ? (gathered.actors[Number(person[1]) - 1] ?? row.actor) : "the program";
  const told = kept ? tellEntry(kept.entry) : { what: tellRow(row), words: null };
  return {
    on: happenedAt(row),
    caseNumber: typeof row.case === "number" ? row.case : null,
    captureId: concerned(row, gathered).join(", ") || null,
    actor,
    ...told,
  };
}

function tellRow(row: Row): string {
  if (row.type === "capture") {
    const how = row.completeness === "partial" ? "captured, not complete" : "captured";
    return row.bag ? `${how}; put back from bundle ${row.bag} on ${longTime(row.t)}` : how;
  }
  if (row.type === "restore") return `put back from bundle ${row.bag}: its files here were damaged`;
  if (row.type === "erase") return row.step === "erased" ? "erased" : row.step === "planned" ? "erasure planned" : "erasure cancelled";
  if (row.type === "export") return `exported in bundle ${row.bag}`;
  return `${row.type.replace("_", " ")}${row.kind ? ` (${row.kind})` : ""}`;
}

const STATUS_WORDS: Record<string, string> = {
  new: "new",
  answered: "answered",
  reported: "reported to the platform",
  hidden: "hidden",
  deleted_by_poster: "deleted by the poster",
  warned: "warned",
  legal: "with a legal adviser",
  police: "with the police",
  closed: "closed",
};
const SEEN_WORDS = {
  unchanged: "still there, unchanged",
  edited: "edited since; it now reads:",
  gone: "not found when the page was next read",
};

function tellEntry(entry: Entry): { what: string; words: string | null } {
  switch (entry.kind) {
    case "note":
      return { what: "note", words: entry.text };
    case "status":
      return { what: `status: ${STATUS_WORDS[entry.status]}${entry.reference ? `, reference ${entry.reference}` : ""}`, words: null };
    case "reply":
      return {
        what: `reply prepared${entry.overrodeReason ? `, against the advice; reason given: ${entry.overrodeReason}` : ""}`,
        words: entry.text,
      };
    case "seen":
      return { what: `seen again: ${SEEN_WORDS[entry.result]}`, words: entry.text };
    case "warning":
      return { what: "warning letter", words: entry.letter };
    case "handover":
      return { what: "handed to a colleague", words: entry.text };
    case "formal_action":
      return { what: "formal action begun; reason given", words: entry.reason };
    case "hold":
      return { what: "held: must not be erased", words: entry.reason };
    case "release":
      return { what: "hold ended", words: entry.reason };
    case "view":
      return { what: "looked at", words: null };
    case "redact":
      return { what: `redacted copy of ${entry.file} prepared`, words: null };
    case "move":
      return { what: `moved from case ${entry.from} to case ${entry.to}`, words: null };
    case "anchor":
      return { what: `head code put outside this computer (${LEVELS[entry.level]})`, words: entry.where };
    case "export":
      return { what: `exported in bundle ${entry.bagId}`, words: null };
  }
}

function interruption(row: Row): string {
  if (row.type === "recovered") return `${longTime(row.t)}: a capture (${row.id}) was interrupted and is not kept.`;
  if (row.type === "gap")
    return `${longTime(row.t)}: the store had lost rows or was an older copy. The log remembered ${Number(row.rememberedSeq) + 1} rows before.`;
  if (row.type === "restore")
    return `${longTime(row.t)}: ${row.captures} capture(s) and what was noted of them were put back from bundle ${row.bag}. Its own log and signature, which show the time before, are in that bundle: ask for it. Its key fingerprint is ${row.key}; the SHA-256 of its tagmanifest-sha256.txt is ${row.tagmanifest}.`;
  const minutes = Math.round(Number(row.byMs) / 60_000);
  if (row.reason === "silence") return `${longTime(row.t)}: nothing was recorded for ${Math.round(minutes / 1440)} days before.`;
  const way = row.reason === "behind" ? "back" : "forward (or the computer slept)";
  return `${longTime(row.t)}: the computer's clock moved ${way} by ${Math.abs(minutes)} minutes against the running clock.`;
}
