import type { Result } from "../model";
import { type BagFile, bagFile, tagFiles } from "./bag";
import type { Book } from "./book";
import { randomBytes, toHex } from "./bytes";
import { addEntry } from "./entries";
import { type Gathered, gather, goesOn, refuseDamaged } from "./gather";
import { indexCsv, indexJson } from "./listing";
import { wholeLog } from "./log";
import { attempt, Stop, stop } from "./problems";
import { reportPage } from "./report/page";
import { withPictures } from "./report/pictures";
import { reportData } from "./report/tell";
import { publicKeyPem, sign, signingKeys } from "./sign";
import { type Verification, verifyBundle } from "./verify";
import { verifyText } from "./verify-text";
import { writeZip } from "./zip";

export interface ExportRequest {
  /** Ids of captures, in the order of the exhibits. None: only with `asides`, of which there must be one. */
  captures: string[];
  practice: string;
  /** For whom: "Thornbury & Co, solicitors". Goes into the bundle. */
  recipient: string;
  caseReference: string;
  /** Originals are withheld; pictures with the boxes blacked out go in instead. */
  redacted: boolean;
  /** What was noted of comments that nobody captured goes in too. Other people's words: never in a redacted copy. */
  asides?: boolean;
  signal?: AbortSignal;
  progress?(done: number, of: number): void;
}

export interface Bundle {
  zip: Blob;
  /** File name to save it under; made by us, plain ASCII. */
  name: string;
  bagId: string;
  tagmanifestSha256: string;
  head: string;
  fingerprint: string;
  rows: number;
  captures: string[];
  withheld: string[];
  /** What reading the finished ZIP back said. Always valid here: an invalid one is refused. */
  verification: Verification;
}

/** Larger ones must be split: e-mail, USB sticks and old unzip programs stop there. */
const MAX_BYTES = 2_000_000_000;

/**
 * Makes a signed bundle: a BagIt 1.0 folder in a plain ZIP, which ordinary tools check. Its manifest has the hashes that were sealed; the
 * finished ZIP is read back and compared with them; only then the log says that it was made.
 * Refused when a capture is damaged, when signing fails, or when the vault is locked.
 */
export function exportBundle(book: Book, request: ExportRequest): Promise<Result<Bundle>> {
  return attempt(async () => {
    const gathered = await unlessDamaged(book, request, gather(book, request));
    const size = gathered.captures.reduce((sum, { files }) => sum + files.reduce((all, file) => all + file.size, 0), 0);
    if (size > MAX_BYTES) stop("These captures are more than 2 GB together.", "Nothing was exported.", "Export them in two or more parts.");
    const made = await unlessDamaged(book, request, makeBag(book, request, gathered));
    const verification = await verifyBundle(made.zip);
    if (verification.verdict !== "valid") {
      await refuseDamaged(book, request.captures);
      const why = verification.checks.find(({ ok }) => !ok)?.says ?? "unknown";
      stop(
        `The finished bundle did not pass its own check (${why})`,
        "The captures are not affected.",
        "Export again. If it fails again, restart the browser.",
      );
    }
    goesOn(request);
    const { bagId, tagmanifestSha256 } = made;
    const { recipient, redacted, captures } = request;
    await addEntry(
      book,
      { caseNumber: gathered.onlyCase, captureId: null },
      { kind: "export", bagId, captures, recipient, tagmanifest: tagmanifestSha256, redacted },
    );
    return { ...made, verification };
  });
}

/** When a step fails for no reason that it knows, a damaged capture is the likely one: then that is said, by its number. */
async function unlessDamaged<T>(book: Book, { captures }: ExportRequest, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof Stop)) await refuseDamaged(book, captures);
    throw error;
  }
}

async function makeBag(book: Book, request: ExportRequest, gathered: Gathered): Promise<Omit<Bundle, "verification">> {
  const { db, clock } = book.log;
  const at = clock.now();
  const keys = await signingKeys(db);
  if (!keys) return refuseUnsigned();
  const bagId = `${at.toISOString().slice(0, 10).replaceAll("-", "")}-${toHex(randomBytes(4))}`;
  const { head, rows, text: chain } = await wholeLog(db);
  const about = { bagId, madeAt: at.toISOString(), head: head.hash, fingerprint: keys.fingerprint, rows };
  const withheld = gathered.captures.flatMap(({ id, withheld }) => withheld.map(({ name }) => `data/captures/${id}/${name}`));

  const payload: BagFile[] = [
    await bagFile("data/report.html", await reportPage(await withPictures(reportData(book, request, gathered, about), gathered))),
    await bagFile("data/index.json", indexJson(book, request, gathered, about)),
    await bagFile("data/index.csv", indexCsv(gathered)),
    await bagFile("data/log/chain.jsonl", chain),
    await bagFile("data/log/head.txt", `${head.hash}\n`),
    ...gathered.captures.flatMap(({ files }) => files),
  ];
  const info: [string, string][] = [
    ["Source-Organization", request.practice || "not given"],
    ["Bagging-Date", at.toISOString().slice(0, 10)],
    ["Bag-Software-Agent", `${book.tool.name} ${book.tool.version}`],
    ["External-Identifier", bagId],
    ["Chain-Head", head.hash],
    ["Signing-Key-SHA256", keys.fingerprint],
    ["Case-Ref", request.caseReference || "none"],
  ];
  const verify = verifyText({
    bagId,
    practice: request.practice,
    fingerprint: keys.fingerprint,
    head: head.hash,
    rows: rows.length,
    captures: gathered.captures.length,
    // A damaged capture that was put back is of this very log.
    restored: rows.flatMap(({ type, head, bag }) => (type === "restore" && head !== undefined ? [String(bag)] : [])),
  });
  const tags = await tagFiles(payload, info, [
    ["signing-key.pem", await publicKeyPem(keys)],
    ["VERIFY.txt", verify],
  ]);
  const signature = await sign(keys, tags.tagmanifest).catch(refuseUnsigned);
  const files = [...tags.files, await bagFile("tagmanifest-sha256.txt.sig", new Blob([signature])), ...payload];

  let done = 0;
  const zip = await writeZip(`evidence-${bagId}`, files, at, () => {
    goesOn(request);
    request.progress?.(++done, files.length);
  });
  const tagmanifestSha256 = tags.files.find(({ path }) => path === "tagmanifest-sha256.txt")!.hash;
  const captures = gathered.captures.map(({ id }) => id);
  return {
    zip,
    name: `evidence-${bagId}.zip`,
    bagId,
    tagmanifestSha256,
    head: head.hash,
    fingerprint: keys.fingerprint,
    rows: rows.length,
    captures,
    withheld,
  };
}

const refuseUnsigned = (): never =>
  stop(
    "The bundle could not be signed, so it was not made.",
    "The captures are not affected.",
    "Restart the browser and export again. If it fails again, ask your IT whether this browser's profile was copied or restored.",
  );
