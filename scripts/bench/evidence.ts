import { resolve } from "node:path";
import { openStore, type StoreDriver } from "../../tests/e2e/faults-open";
import { launch } from "../drive/chromium";
import { table } from "../eval/metrics";

/** Captures of 5 MB each: `COUNT=1000 npm run bench -- evidence` for the full size. */
const COUNT = Number(process.env.COUNT ?? 100);
const SIZE = 5_000_000;

/** The case book in Chromium: how long one capture takes to seal and keep, the list to open, a bundle to make, and what memory it needs. */
export default async function bench(): Promise<void> {
  const rows = [await measure("in clear", false), await measure("encrypted", true)];
  process.stdout.write(`${COUNT} captures of ${SIZE / 1e6} MB in Chromium, in the extension's own store\n\n`);
  const head = ["store", "append p50, ms", "append p95, ms", "list opens, ms", "export, MB/s", "heap before, MB", "heap after export, MB"];
  process.stdout.write(`${table(head, rows)}\n`);
}

async function measure(name: string, encrypted: boolean): Promise<string[]> {
  const driven = await launch({ extension: resolve(".output/chrome-mv3") });
  try {
    const store = await openStore(driven);
    if (encrypted) await store.call("protect");
    const before = await heap(store);
    const times: number[] = [];
    while (times.length < COUNT) times.push(...(await store.call("appendTimes", Math.min(25, COUNT - times.length), SIZE)));
    times.sort((a, b) => a - b);
    const { ms: listed } = await store.call("list");
    // A bundle of more than 2 GB is refused; a gigabyte is what the aim names.
    const { ms, bytes } = await store.call("exportFirst", Math.min(COUNT, 200));
    const after = await heap(store);
    const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!.toFixed(0);
    return [name, at(0.5), at(0.95), listed.toFixed(0), (bytes / 1e6 / (ms / 1000)).toFixed(0), mega(before), mega(after)];
  } finally {
    await driven.close();
  }
}

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);

async function heap({ page }: StoreDriver): Promise<number> {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
