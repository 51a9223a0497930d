import { type Bytes, utf8 } from "./bytes";
import { sha256, sumLine } from "./hash";

/** A file that goes into the bag. `open` is called when it is written, so that a large bag never stands in memory. */
export interface BagFile {
  path: string;
  hash: string;
  size: number;
  open(): Promise<Blob>;
}

/** A file of the bag, with its SHA-256. */
export async function bagFile(path: string, content: Blob | string): Promise<BagFile> {
  const blob = typeof content === "string" ? new Blob([content]) : content;
  return { path, hash: await sha256(blob), size: blob.size, open: async () => blob };
}

/** One value of `bag-info.txt`: a single line, so that nobody's name can add a field. */
const oneLine = (value: string): string =>
  value
    .replace(/[\s\u0085\u2028\u2029]+/gu, " ")
    .replace(/[\u0000-\u001f\u007f]/g, "")
    .trim();

const bagInfo = (fields: [label: string, value: string][]): string =>
  fields.map(([label, value]) => `${label}: ${oneLine(value)}\n`).join("");

/** The tag files of a BagIt 1.0 bag, all but the signature. */
export async function tagFiles(
  payload: BagFile[],
  info: [string, string][],
  extra: [name: string, content: string][],
): Promise<{ files: BagFile[]; tagmanifest: Bytes }> {
  const octets = payload.reduce((sum, { size }) => sum + size, 0);
  const files = [
    await bagFile("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
    await bagFile("bag-info.txt", bagInfo([...info, ["Payload-Oxum", `${octets}.${payload.length}`]])),
    await bagFile("manifest-sha256.txt", payload.map(({ hash, path }) => sumLine(hash, path)).join("")),
    ...(await Promise.all(extra.map(([name, content]) => bagFile(name, content)))),
  ];
  const text = files.map(({ hash, path }) => sumLine(hash, path)).join("");
  return { files: [...files, await bagFile("tagmanifest-sha256.txt", text)], tagmanifest: utf8(text) };
}
