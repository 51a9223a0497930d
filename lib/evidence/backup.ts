import { commentOf } from "../model";
import { type Row, verifyChain } from "./chain";
import { type Entry, STATUSES } from "./entries";
import { readSums, sha256 } from "./hash";
import { happenedAt, type Ledger, ledger } from "./ledger";
import { stop } from "./problems";
import { type CaptureRecord, SCHEMA, summaryOf } from "./record";
import { SITE_NAMES } from "./report/words";
import { type Sealing, SUMS } from "./seal";
import { type Bag, openBundle, verifyBundle } from "./verify";

/** A capture in a bundle, by the bundle's own log and list. */
export interface BackedCapture {
  id: string;
  row: Row;
  caseNumber: number;
  item: number;
  staffRoles: string[];
}

/** Something noted, with the exact text whose SHA-256 stands in the bundle's log. */
export interface BackedEntry {
  row: Row;
  /** Null: of a comment that nobody captured, or a bundle of several cases. */
  caseNumber: number | null;
  captureId: string | null;
  entry: Entry;
  body: string;
}

/** A bundle that holds in every check, read for putting back. Captures and entries are in the order of its log. */
export interface Contents {
  bag: Bag;
  bagId: string;
  madeAt: string;
  fingerprint: string;
  tagmanifest: string;
  head: string;
  rows: Row[];
  log: Ledger;
  /** Names by their number in the bundle's log. */
  people: [actor: string, name: string][];
  captures: BackedCapture[];
  entries: BackedEntry[];
}

const refuse = (why: string): never =>
  stop(`This bundle cannot be put back (${why})`, "Nothing was changed.", "Choose the ZIP that was exported.");

/** Checks a bundle and reads what can be put back. @throws Stop when it does not hold, or is a redacted copy. */
export async function readContents(zip: Blob): Promise<Contents> {
  const { verdict, checks, facts } = await verifyBundle(zip);
  const bag = await openBundle(zip).catch(String);
  if (verdict !== "valid" || !facts || typeof bag === "string") return refuse(checks.find(({ ok }) => !ok)?.says ?? "");
  if (facts.withheld.length > 0)
    stop("This is a redacted copy, without the originals.", "Nothing was changed.", "Choose the ZIP that was exported.");
  const chain = await verifyChain(await bag.text("data/log/chain.jsonl"));
  const rows = chain.ok ? chain.rows : [];
  const log = ledger(rows);
  const index = asObject(JSON.parse(await bag.text("data/index.json")));
  const listed = listOf(index.captures);
  const { fingerprint, head } = facts;
  return {
    bag,
    bagId: String(index.bag),
    madeAt: String(index.madeAt),
    fingerprint,
    tagmanifest: facts.code,
    head,
    rows,
    log,
    people: Object.entries(asObject(index.people)).map(([actor, name]) => [actor, String(name)]),
    captures: inOrder(facts.captures.map((id) => captureOf(id, rows, log, listed.find((each) => each.id === id) ?? {}))),
    entries: inOrder(listOf(index.entries).flatMap(({ row, body }) => entryOf(rows[Number(row)]!, log, String(body)))),
  };
}

const asObject = (value: unknown) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {});
const listOf = (value: unknown) => (Array.isArray(value) ? value.map(asObject) : []);
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const isDated = (on: string) => !Number.isNaN(Date.parse(on));
const inOrder = <T extends { row: Row }>(list: T[]) => list.sort((a, b) => a.row.seq - b.row.seq);

function captureOf(id: string, rows: Row[], log: Ledger, { item, staffRoles }: Record<string, unknown>): BackedCapture {
  const row = rows[log.captures.get(id)?.seq ?? -1];
  const caseNumber = log.caseOf(id)?.number;
  // A number as Courtesy gives it: it becomes the name of a folder.
  if (!row || !/^C\d{6,9}$/.test(id) || !isNumber(caseNumber) || !isDated(happenedAt(row))) return refuse(id);
  return { id, row, caseNumber, item: isNumber(item) ? item : 1, staffRoles: Array.isArray(staffRoles) ? staffRoles.filter(isText) : [] };
}

/** What is put back beside captures. Moves are done already, and places of head codes are about the bundle's own log. */
const KINDS = /^(note|status|reply|seen|warning|handover|formal_action|hold|release|view|redact|export)$/;

function entryOf(row: Row, log: Ledger, body: string): BackedEntry[] {
  const captureId = isText(row.id) ? row.id : null;
  const caseNumber = log.caseOf(captureId ?? "")?.number ?? row.case;
  const { of, ...entry } = asObject(asObject(JSON.parse(body)).entry);
  // What stands on the screen as it is must be words: an object there would stop the whole page.
  const shown = Object.entries(entry).every(([key, value]) => key === "boxes" || key === "captures" || Object(value) !== value);
  const known =
    KINDS.test(String(entry.kind)) &&
    (entry.kind !== "status" || STATUSES.some((status) => status === entry.status)) &&
    (entry.kind !== "export" || (Array.isArray(entry.captures) && entry.captures.every(isText)));
  // In no case are bundles of several, and what was noted of a comment that nobody captured.
  const caseless = captureId === null && (of === undefined ? entry.kind === "export" : isAside(asObject(of)));
  const placed = isNumber(caseNumber) ? of === undefined : caseless;
  if (!shown || !known || !placed || !isDated(happenedAt(row))) return [];
  return [{ row, caseNumber: isNumber(caseNumber) ? caseNumber : null, captureId, entry: { ...entry, of } as unknown as Entry, body }];
}

const isAside = ({ site, author, handle, words, permalink }: Record<string, unknown>): boolean =>
  [author, words, handle ?? "", permalink ?? ""].every(isText) && Object.hasOwn(SITE_NAMES, String(site));

const TYPES: Record<string, string> = { png: "image/png", json: "application/json" };

/**
 * One capture's files, each compared once more with the list that the log confirms, as they are sealed and listed under the number `as`.
 * @throws Stop when the file on the disk is no longer the one that was checked, or holds what Courtesy does not make.
 */
export async function readSealing({ bag }: Contents, { id, row, staffRoles }: BackedCapture, as: string): Promise<Sealing> {
  const read = async (name: string, hash: unknown): Promise<[string, Blob]> => {
    // Copied out of the file: it may lie on a stick that is pulled out while the store still writes.
    const content = await (await bag.files.get(`data/captures/${id}/${name}`)!.read()).arrayBuffer();
    if (!/^\w[\w.-]{0,60}$/.test(name) || (await sha256(content)) !== hash) refuse(id);
    return [name, new Blob([content], { type: TYPES[name.split(".")[1]!] ?? "text/plain" })];
  };
  const list = await read(SUMS, row.commit);
  const files: Sealing["files"] = [];
  for (const { hash, path } of readSums(await list[1].text()) ?? []) files.push(await read(path, hash));
  const textIn = (wanted: string) => files.find(([name]) => name === wanted)?.[1].text() ?? "";
  const text = await textIn("text.txt");
  try {
    const record = JSON.parse(await textIn("capture.json")) as CaptureRecord;
    const summary = summaryOf(record, text, { staffRoles, stale: false });
    if (record.schema !== SCHEMA || record.id !== id || !canBeListed(summary)) refuse(id);
    const { postId, site, author, handle, url: pageUrl, capturedAt } = summary;
    const comment = commentOf({ id: postId, site, text, author, handle, authorUrl: record.author.profileUrl, truncated: record.truncated });
    return { id: as, comment, pageUrl, capturedAt, files: [...files, list], summary: { ...summary, id: as } };
  } catch {
    return refuse(id);
  }
}

/** The lists show words and dates: anything else there would stop the whole page. */
function canBeListed({ findings, warnings, staffRoles: _, policy: __, frames: ___, stale: ____, ...texts }: Sealing["summary"]): boolean {
  const areTexts = (values: object) => Object.values(values).every((value) => value === null || isText(value));
  return (
    areTexts(texts) && findings.every(areTexts) && areTexts(warnings) && isDated(texts.capturedAt) && Object.hasOwn(SITE_NAMES, texts.site)
  );
}
