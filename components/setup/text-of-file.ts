/** More of a file is not read, in bytes: no code of conduct is as long. */
const MOST_BYTES = 1_000_000;

/** The words of a text file in the encodings that Windows programs save them in: UTF-8, UTF-16 with its mark, else that of Western Europe. */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
  const read = (encoding: string) => new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes, { stream: true });
  try {
    return read(bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : "utf-8");
  } catch {
    return read("windows-1252");
  }
}
