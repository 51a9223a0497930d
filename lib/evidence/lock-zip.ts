import type { Result } from "../model";
import { attempt, stop } from "./problems";
import { wholeOf } from "./zip";

/**
 * Puts a bundle into a ZIP locked with AES-256. 7-Zip and WinZip open it; Windows' own unzip and `unzip` do not. The name of the bundle
 * inside stays visible. The password goes by another way than the file.
 */
export function lockZip(bundle: { zip: Blob; name: string }, password: string): Promise<Result<{ zip: Blob; name: string }>> {
  return attempt(async () => {
    if ([...password].length < 12)
      stop("The password needs at least 12 characters.", "The bundle is there, not locked.", "Use four words in a row.");
    // This part of the library alone: no web worker and no WebAssembly, which our pages may not run.
    const { ZipWriter } = await import("@zip.js/zip.js/lib/zip-core-writer.js");
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>>();
    const locked = wholeOf(readable);
    const writer = new ZipWriter(writable, { password, encryptionStrength: 3, level: 0, useWebWorkers: false });
    await writer.add(bundle.name, bundle.zip.stream());
    await writer.close();
    return { zip: await locked, name: bundle.name.replace(/\.zip$/, "-locked.zip") };
  });
}
