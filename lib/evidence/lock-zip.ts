import type { Result } from "../model";
import { attempt, stop } from "./problems";

/**
 * Puts a bundle into a ZIP locked with AES-256. 7-Zip and WinZip open it; Windows' own unzip and `unzip` do not. The name of the bundle
 * inside stays visible. The password goes by another way than the file.
 */
export function lockZip(bundle: { zip: Blob; name: string }, password: string): Promise<Result<{ zip: Blob; name: string }>> {
  return attempt(async () => {
    if ([...password].length < 12)
      stop("The password needs at least 12 characters.", "The bundle is there, not locked.", "Use four words in a row.");
    const { BlobReader, BlobWriter, configure, ZipWriter } = await import("@zip.js/zip.js/lib/zip-core-writer.js");
    configure({ useWebWorkers: false });
    const writer = new ZipWriter(new BlobWriter("application/zip"), { password, encryptionStrength: 3, level: 0 });
    await writer.add(bundle.name, new BlobReader(bundle.zip));
    return { zip: await writer.close(), name: bundle.name.replace(/\.zip$/, "-locked.zip") };
  });
}
