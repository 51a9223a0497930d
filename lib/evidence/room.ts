import { isDiskFull } from "./problems";

/** Room beyond what is to be written, in bytes: for the store's own log and tables. */
const SPARE = 2_000_000;

/**
 * Tries with a file of its own, away from the store, whether the disk has room, and drops the file again. The browser's own estimate
 * tells of a quota, not of the disk. Where the trial itself is impossible (no private file system) nothing is known, and nothing is thrown.
 * @param bytes size of what is to be written.
 * @throws the browser's error when the disk is full.
 */
export async function expectRoom(bytes: number): Promise<void> {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle("room", { create: true })).createWritable();
    try {
      await file.write(new Uint8Array(bytes + SPARE));
    } finally {
      await file.abort().catch(() => undefined);
    }
  } catch (error) {
    if (isDiskFull(error)) throw error;
  }
}
