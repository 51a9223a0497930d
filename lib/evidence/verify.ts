import { fromUtf8 } from "./bytes";
import { type Row, verifyChain } from "./chain";
import { readSums, sha256 } from "./hash";
import { isSignedBy, readPem } from "./sign";
import { readZip, type ZipEntry, type ZipProblem } from "./zip";

/** One thing that was checked, with its result in plain words. */
export interface Check {
  name: "opens" | "layout" | "files" | "extras" | "signature" | "key" | "log" | "head" | "captures" | "entries";
  ok: boolean;
  says: string;
  /** Paths or ids that the result is about. */
  about: string[];
}

export interface Verification {
  /** `valid`: all holds and it is signed. `unsigned`: all else holds. `broken`: something does not. `unreadable`: not a bundle. */
  verdict: "valid" | "unsigned" | "broken" | "unreadable";
  checks: Check[];
  /** To compare with the practice by telephone or on paper; null where the bundle could not be read that far. */
  facts: {
    bag: string;
    fingerprint: string;
    head: string;
    rows: number;
    captures: string[];
    withheld: string[];
    /** SHA-256 of `tagmanifest-sha256.txt`, which covers every file: step 3 of VERIFY.txt on Windows. */
    code: string;
    timeStamp: boolean;
  } | null;
  /** What no check of the bundle alone can show. */
  limits: string[];
}

const SIGNATURE = "tagmanifest-sha256.txt.sig";
const STAMP = "tagmanifest-sha256.txt.tsr";
const LOOSE = new Set(["tagmanifest-sha256.txt", SIGNATURE, STAMP]);
const NEEDED = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "signing-key.pem", "tagmanifest-sha256.txt"];
const LIMITS = [
  "Compare the key fingerprint with the one that the practice tells you, by telephone or on paper: anyone can make a bundle with a key of their own.",
  "Rows cut off the end of the log, or a log built again with the same key, do not show here. Compare with a head code from an earlier day that was kept outside the practice's computer.",
  "This shows what the browser displayed and that it was not changed since. It does not show who is behind an account, nor that the page was not altered on the computer before the capture.",
];

const PROBLEMS: Record<ZipProblem, string> = {
  not_a_zip: "This file is not a ZIP file.",
  encrypted: "This ZIP is locked with a password. Open it with 7-Zip first, then check the ZIP inside.",
  too_large: "This ZIP is larger than this check can read. Use the steps in VERIFY.txt.",
  damaged: "This ZIP file is damaged.",
};

/** Checks a bundle and says in plain words what holds and what does not. Reads nothing but the file. Never throws. */
export async function verifyBundle(zip: Blob): Promise<Verification> {
  try {
    const bag = await openBundle(zip);
    return typeof bag === "string" ? unreadable(bag) : await checkBag(bag);
  } catch {
    return unreadable("This ZIP file is damaged: its contents cannot be unpacked.");
  }
}

const unreadable = (says: string): Verification => ({
  verdict: "unreadable",
  checks: [{ name: "opens", ok: false, says, about: [] }],
  facts: null,
  limits: [],
});

/** A bundle's files, unchecked. */
export interface Bag {
  name: string;
  /** Path below the bag's folder. */
  files: Map<string, ZipEntry>;
  text(path: string): Promise<string>;
}

/** Opens a bundle without checking what is in it; says why where it is none. @throws Error when it does not unpack. */
export async function openBundle(zip: Blob): Promise<Bag | string> {
  const read = await readZip(zip);
  return read.ok ? openBag(read.entries) : PROBLEMS[read.why];
}

function openBag(entries: ZipEntry[]): Bag | string {
  const files = new Map<string, ZipEntry>();
  const folder = entries[0]?.name.split("/")[0] ?? "";
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    const path = entry.name.slice(folder.length + 1);
    if (!isSafe(entry.name)) return "This ZIP holds a file whose name leads outside its folder. Do not unpack it.";
    if (!entry.name.startsWith(`${folder}/`))
      return "This is not an evidence bundle, or it was packed again. Check the ZIP that the practice made.";
    if (files.has(path)) return "This ZIP holds two files of the same name. Do not rely on it.";
    files.set(path, entry);
  }
  const missing = NEEDED.filter((path) => !files.has(path));
  if (missing.length > 0) return `This is not an evidence bundle, or a part of it is missing: ${missing.join(", ")}.`;
  return { name: folder, files, text: async (path) => fromUtf8(await (await files.get(path)!.read()).arrayBuffer()) };
}

const isSafe = (path: string) => path !== "" && !/(^|\/)\.{1,2}(\/|$)|^\/|\\|[\u0000-\u001f]|^[a-z]:/i.test(path);

async function checkBag(bag: Bag): Promise<Verification> {
  const tagSums = readSums(await bag.text("tagmanifest-sha256.txt"));
  const sums = readSums(await bag.text("manifest-sha256.txt"));
  if (!tagSums || !sums) return unreadable("The list of files cannot be read: this bundle was altered or is not one.");
  const checks: Check[] = [await checkFiles(bag, [...tagSums, ...sums]), checkExtras(bag, tagSums, sums)];
  const spki = readPem(await bag.text("signing-key.pem"));
  const fingerprint = spki ? await sha256(spki) : "";
  checks.push(await checkSignature(bag, spki, tagSums));

  const info = await bag.text("bag-info.txt");
  const chain = bag.files.has("data/log/chain.jsonl") ? await verifyChain(await bag.text("data/log/chain.jsonl")) : null;
  const rows = chain?.ok ? chain.rows : [];
  const head = chain?.ok ? chain.head.hash : "";
  checks.push(logCheck(chain));
  const named = bag.files.has("data/log/head.txt") ? (await bag.text("data/log/head.txt")).trim() : "";
  const sameHead = head !== "" && named === head && field(info, "Chain-Head") === head;
  checks.push({
    name: "head",
    ok: sameHead,
    says: sameHead ? "The log ends where the bundle says it ends." : "The log does not end where the bundle says it ends.",
    about: [],
  });
  checks.push(keyCheck(rows, fingerprint, field(info, "Signing-Key-SHA256")));
  const entries = await checkEntries(bag, rows);
  const captures = await checkCaptures(bag, rows, entries.count > 0);
  checks.push(captures.check, entries.check);

  const signed = checks.find(({ name }) => name === "signature")!.ok;
  const rest = checks.every(({ name, ok }) => ok || name === "signature");
  const unsigned = rest && !bag.files.has(SIGNATURE);
  return {
    verdict: rest && signed ? "valid" : unsigned ? "unsigned" : "broken",
    checks,
    facts: {
      bag: bag.name,
      fingerprint,
      head,
      rows: rows.length,
      captures: captures.ids,
      withheld: captures.withheld,
      code: await sha256(await bag.files.get("tagmanifest-sha256.txt")!.read()),
      timeStamp: bag.files.has(STAMP),
    },
    limits: LIMITS,
  };
}

async function checkFiles(bag: Bag, sums: { hash: string; path: string }[]): Promise<Check> {
  const changed: string[] = [];
  const missing: string[] = [];
  for (const { hash, path } of sums) {
    const entry = bag.files.get(path);
    if (!entry) missing.push(path);
    // A list that was itself changed says nothing of the files it names.
    else if (path.startsWith("data/") && changed.includes("manifest-sha256.txt")) continue;
    else if ((await entry.read().then(sha256, () => "")) !== hash) changed.push(path);
  }
  const says = [
    changed.length ? `Changed since it was sealed: ${changed.join(", ")}.` : "",
    missing.length ? `Missing: ${missing.join(", ")}.` : "",
  ].filter(Boolean);
  const ok = says.length === 0;
  return {
    name: "files",
    ok,
    says: ok ? `All ${sums.length} listed files are unchanged.` : says.join(" "),
    about: [...changed, ...missing],
  };
}

function checkExtras(bag: Bag, tagSums: { path: string }[], sums: { path: string }[]): Check {
  const listed = new Set([...tagSums, ...sums].map(({ path }) => path));
  const unlistedTags = NEEDED.filter((path) => !listed.has(path) && !LOOSE.has(path));
  const extras = [...bag.files.keys()].filter((path) => !listed.has(path) && !LOOSE.has(path));
  const ok = extras.length === 0 && unlistedTags.length === 0;
  return {
    name: "extras",
    ok,
    says: ok ? "Nothing was added." : `Added, or not on the list: ${[...extras, ...unlistedTags].join(", ")}.`,
    about: extras,
  };
}

async function checkSignature(bag: Bag, spki: ReturnType<typeof readPem>, tagSums: { path: string }[]): Promise<Check> {
  const result = (ok: boolean, says: string): Check => ({ name: "signature", ok, says, about: [] });
  const entry = bag.files.get(SIGNATURE);
  if (!entry) return result(false, "The bundle is not signed. Do not rely on it.");
  if (!spki) return result(false, "The key in the bundle cannot be read.");
  const covered = NEEDED.slice(0, 4).every((path) => tagSums.some((sum) => sum.path === path));
  if (!covered) return result(false, "The signature does not cover the whole bundle.");
  const content = new Uint8Array(await (await bag.files.get("tagmanifest-sha256.txt")!.read()).arrayBuffer());
  const signature = new Uint8Array(await (await entry.read()).arrayBuffer());
  const ok = await isSignedBy(spki, signature, content);
  return result(
    ok,
    ok ? "The signature fits the key in the bundle." : "The signature does not fit: the bundle or its signature was altered.",
  );
}

function logCheck(chain: Awaited<ReturnType<typeof verifyChain>> | null): Check {
  if (!chain) return { name: "log", ok: false, says: "The log is missing.", about: [] };
  if (chain.ok) return { name: "log", ok: true, says: `The log is unbroken: ${chain.rows.length} rows.`, about: [] };
  return {
    name: "log",
    ok: false,
    says: `The log is broken at row ${chain.at}: a row was changed, taken out or put in.`,
    about: [String(chain.at)],
  };
}

/** The key must be the one that the log began with, or one that the log changed to. */
function keyCheck(rows: Row[], fingerprint: string, named: string): Check {
  const known = rows.some((row) => row.type === "genesis" && row.fingerprint === fingerprint);
  const ok = fingerprint !== "" && known && named === fingerprint;
  return { name: "key", ok, says: ok ? "The key is the one the log names." : "The key is not the one the log names.", about: [] };
}

/** What is in no capture may be only notes, as somebody's own copy of them: a bundle of neither shows nothing. */
async function checkCaptures(bag: Bag, rows: Row[], notes: boolean): Promise<{ check: Check; ids: string[]; withheld: string[] }> {
  const commits = new Map(rows.filter(({ type }) => type === "capture").map((row) => [String(row.id), row.commit]));
  const ids = [...new Set([...bag.files.keys()].map((path) => /^data\/captures\/([^/]+)\//.exec(path)?.[1] ?? "").filter(Boolean))];
  const bad: string[] = [];
  const withheld: string[] = [];
  for (const id of ids) {
    const folder = `data/captures/${id}`;
    const list = bag.files.get(`${folder}/SHA256SUMS`);
    const sums = list ? readSums(await bag.text(`${folder}/SHA256SUMS`)) : null;
    if (!list || !sums || commits.get(id) !== (await sha256(await list.read()))) {
      bad.push(id);
      continue;
    }
    const present = [...bag.files.keys()].filter((path) => path.startsWith(`${folder}/`) && path !== `${folder}/SHA256SUMS`);
    const listed = new Map(sums.map(({ path, hash }) => [`${folder}/${path}`, hash]));
    withheld.push(...[...listed.keys()].filter((path) => !bag.files.has(path)));
    for (const path of present) {
      const hash = await bag.files
        .get(path)!
        .read()
        .then(sha256, () => "");
      if (listed.get(path) !== hash && !bad.includes(id)) bad.push(id);
    }
  }
  const says = bad.length
    ? `Not as the log says: ${bad.join(", ")}.`
    : ids.length
      ? ids.length === 1
        ? "The one capture is the one that the log names."
        : `All ${ids.length} captures are the ones that the log names.`
      : notes
        ? "There is no capture in this bundle, only notes."
        : "There is no capture in this bundle.";
  return { check: { name: "captures", ok: bad.length === 0 && (ids.length > 0 || notes), says, about: bad }, ids, withheld };
}

/** Notes and statuses in the index must be the ones whose hashes stand in the log. */
async function checkEntries(bag: Bag, rows: Row[]): Promise<{ check: Check; count: number }> {
  const result = (ok: boolean, says: string, about: string[] = [], count = 0) => ({
    check: { name: "entries" as const, ok, says, about },
    count,
  });
  if (!bag.files.has("data/index.json")) return result(false, "The index is missing.");
  const entries = readIndex(await bag.text("data/index.json"));
  if (!entries) return result(false, "The index cannot be read.");
  const bad: string[] = [];
  for (const { row, body } of entries) if (rows[row]?.commit !== (await sha256(body))) bad.push(String(row));
  return result(
    bad.length === 0,
    bad.length ? `Notes that the log does not confirm: row ${bad.join(", ")}.` : "The notes are the ones that the log confirms.",
    bad,
    entries.length,
  );
}

function readIndex(text: string): { row: number; body: string }[] | null {
  try {
    const { entries } = JSON.parse(text) as { entries?: unknown };
    const ok = Array.isArray(entries) && entries.every((entry) => typeof entry?.row === "number" && typeof entry?.body === "string");
    return ok ? (entries as { row: number; body: string }[]) : null;
  } catch {
    return null;
  }
}

/** A field of `bag-info.txt`. */
function field(info: string, label: string): string {
  const line = info.split("\n").find((each) => each.startsWith(`${label}: `));
  return line?.slice(label.length + 2).trim() ?? "";
}
