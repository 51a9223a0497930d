import type { Box } from "../model";
import { type BagFile, bagFile } from "./bag";
import type { Book } from "./book";
import type { ExportRequest } from "./bundle";
import { bystandersIn } from "./bystanders";
import { type KeptEntry, readEntries } from "./entries";
import { readSums } from "./hash";
import { stop } from "./problems";
import type { CaptureRecord } from "./record";
import { checkCapture, openCapture, readSummary, SUMS } from "./seal";
import { blackOut, pngSize } from "./stitch";

/** One capture as it goes into a bundle. */
export interface GatheredCapture {
  id: string;
  seq: number;
  caseNumber: number;
  item: number;
  commit: string;
  staffRoles: string[];
  record: CaptureRecord;
  text: string;
  sums: { hash: string; name: string }[];
  files: BagFile[];
  withheld: { hash: string; name: string }[];
  /** Redacted copies: which original, by which boxes. */
  redactions: { path: string; original: string; originalSha256: string; boxes: Box[]; drawn: "by_hand" | "automatically" }[];
}

export interface Gathered {
  captures: GatheredCapture[];
  entries: KeptEntry[];
  actors: string[];
  /** The case, where all captures are of one. */
  onlyCase: number | null;
}

/** What shows or quotes other people, and is left out of a redacted copy. */
const isWithheld = (name: string) => name.endsWith(".png") || name === "element.html" || name === "thread.json";

/** @throws Stop when the person pressed Cancel. */
export function goesOn({ signal }: ExportRequest): void {
  if (signal?.aborted) stop("You stopped the export.", "The captures are not affected.", "Export again when you are ready.");
}

/** Reads what the bundle needs. Files are read only when they are put into it; whether they are what was sealed, reading it back says. */
export async function gather(book: Book, request: ExportRequest): Promise<Gathered> {
  const { db } = book.log;
  const captures: GatheredCapture[] = [];
  for (const id of request.captures) {
    goesOn(request);
    // What is withheld is not in the bundle to be read back.
    if (request.redacted) await refuseDamaged(book, [id]);
    captures.push(await gatherCapture(book, await openCapture(book, id), request.redacted));
  }
  const cases = new Set(captures.map(({ caseNumber }) => caseNumber));
  const ids = new Set(request.captures);
  const stored = await db.getAll("entries");
  const about = stored.filter((entry) =>
    entry.captureId ? ids.has(entry.captureId) : entry.caseNumber !== null && cases.has(entry.caseNumber),
  );
  const general = await readEntries(
    book,
    stored.filter((entry) => entry.captureId === null && entry.caseNumber === null),
  );
  const withAsides = request.asides === true && !request.redacted;
  const goesIn = ({ entry }: KeptEntry) =>
    entry.kind === "anchor" ||
    // A bundle of several cases is in none of them, and each of them tells of it.
    (entry.kind === "export" && entry.captures.some((id) => ids.has(id))) ||
    (withAsides && "of" in entry && entry.of !== undefined);
  const entries = [...(await readEntries(book, about)), ...general.filter(goesIn)];
  // A case book may hold nothing but notes without a case, and its owner may want a copy of those.
  if (captures.length === 0 && !entries.some(({ entry }) => "of" in entry))
    stop("No capture was chosen.", "Nothing was exported.", "Choose at least one capture.");
  const actors = ((await db.get("state", "actors")) as string[] | undefined) ?? [];
  return { captures, entries: entries.sort((a, b) => a.seq - b.seq), actors, onlyCase: cases.size === 1 ? captures[0]!.caseNumber : null };
}

/** @throws Stop when the files of one of these captures are not what was sealed. */
export async function refuseDamaged(book: Book, ids: string[]): Promise<void> {
  for (const id of ids) {
    const health = await checkCapture(book, id);
    if (health.ok) continue;
    stop(
      `Capture ${id} is not what was sealed (${health.files.join(", ")}), so it cannot be exported.`,
      "All other captures are not affected.",
      "Export without it, and ask your IT to check this computer's disk.",
    );
  }
}

async function gatherCapture(book: Book, capture: Awaited<ReturnType<typeof openCapture>>, redacted: boolean): Promise<GatheredCapture> {
  const { stored, file } = capture;
  const { id } = stored;
  const sumsBlob = await file(SUMS);
  const sums = readSums(await sumsBlob.text())!.map(({ hash, path }) => ({ hash, name: path }));
  const withheld = redacted ? sums.filter(({ name }) => isWithheld(name)) : [];
  const files: BagFile[] = [await bagFile(`data/captures/${id}/${SUMS}`, sumsBlob)];
  for (const { hash, name } of sums) {
    if (withheld.some((kept) => kept.name === name)) continue;
    const size = stored.files.find((known) => known.name === name)!.size;
    files.push({ path: `data/captures/${id}/${name}`, hash, size, open: () => file(name) });
  }
  const record = JSON.parse(await (await file("capture.json")).text()) as CaptureRecord;
  const text = await (await file("text.txt")).text();
  const redactions = redacted ? await redact(book, capture, record, sums, files) : [];
  return {
    id,
    seq: stored.seq,
    caseNumber: stored.caseNumber,
    item: stored.item,
    commit: stored.commit,
    // A list that cannot be read is no reason to withhold what was sealed.
    staffRoles: await readSummary(book, stored).then(
      (summary) => summary.staffRoles,
      () => [],
    ),
    record,
    text,
    sums,
    files,
    withheld,
    redactions,
  };
}

/**
 * Draws the redacted copies from the originals and adds them to `files`. The comment's own picture is covered by the boxes that were stored
 * with the capture, unless a person saved others. Pictures of the whole window show more than the page can name (the colleague at this
 * computer, a list of contacts): they go in only after a person saved boxes for them.
 */
async function redact(
  book: Book,
  capture: Awaited<ReturnType<typeof openCapture>>,
  record: CaptureRecord,
  sums: GatheredCapture["sums"],
  files: BagFile[],
): Promise<GatheredCapture["redactions"]> {
  const { id } = capture.stored;
  const entries = await readEntries(book, await book.log.db.getAllFromIndex("entries", "capture", id));
  const boxesOf = new Map<string, Box[]>();
  for (const { entry } of entries) if (entry.kind === "redact") boxesOf.set(entry.file, entry.boxes);
  const redactions: GatheredCapture["redactions"] = [];
  for (const { name, hash } of sums.filter(({ name }) => name === "element.png" || boxesOf.has(name))) {
    const original = await capture.file(name);
    const size = await pngSize(original);
    const saved = boxesOf.get(name);
    const boxes = saved ?? (size ? bystandersIn(record, name, size.width, size.height) : []);
    // A picture that cannot be read is withheld with its original.
    const copy = await blackOut(original, boxes).catch(() => null);
    if (!copy) continue;
    const path = `data/redacted/${id}-${name}`;
    files.push(await bagFile(path, copy));
    const drawn = saved ? "by_hand" : "automatically";
    redactions.push({ path, original: `data/captures/${id}/${name}`, originalSha256: hash, boxes, drawn });
  }
  return redactions;
}
