import { openStore, type StoreDriver } from "../../tests/e2e/faults-open";
import { launch } from "../drive/chromium";
import { table } from "../eval/metrics";

/** Captures of 5 MB each: `COUNT=1000 npm run bench -- evidence` for the full size. */
const COUNT = Number(process.env.COUNT ?? 100);
const SIZE = 5_000_000;

/**
 * The case book in Chromium: how long one capture takes to seal and keep, the list to open, a bundle to make and to read back, and what memory
 * it needs. A bare write is one strict transaction with a blob of that size and nothing else: what this disk takes anyway.
 */
export default async function bench(): Promise<void> {
  // Encrypting costs the same for each capture: a fifth of them shows it.
  const rows = [await measure("in clear", COUNT), await measure("encrypted", Math.ceil(COUNT / 5), true)];
  process.stdout.write(`Captures of ${SIZE / 1e6} MB in Chromium, in the extension's own store\n\n`);
  const head = [
    "store",
    "captures",
    "bare write p50, ms",
    "bare write p95, ms",
    "append p50, ms",
    "append p95, ms",
    "unlock, ms",
    "list opens, ms",
    "export of 1 GB, s",
    "heap before, MB",
    "heap at most while exporting, MB",
    "heap after, MB",
  ];
  process.stdout.write(`${table(head, rows)}\n`);
}

async function measure(name: string, count: number, encrypted = false): Promise<string[]> {
  const driven = await launch();
  try {
    const store = await openStore(driven);
    if (encrypted) await store.call("protect");
    const before = await heap(store);
    const bare = (await store.call("writeTimes", 20, SIZE)).sort((a, b) => a - b);
    const times: number[] = [];
    while (times.length < count) times.push(...(await store.call("appendTimes", Math.min(25, count - times.length), SIZE)));
    times.sort((a, b) => a - b);
    const unlocked = encrypted ? await store.call("unlock") : null;
    const { ms: listed } = await store.call("list");
    // A bundle of more than 2 GB is refused; a gigabyte is what the aim names.
    let peak = 0;
    const watching = setInterval(() => void memory(store).then((used) => (peak = Math.max(peak, used))), 500);
    const { ms, bytes } = await store.call("exportFirst", Math.min(count, 200));
    clearInterval(watching);
    const after = await heap(store);
    const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!;
    const gigabyte = (ms / 1000 / bytes) * 1e9;
    const cells = [bare[10]!, bare[18]!, at(0.5), at(0.95), unlocked, listed].map((each) => each?.toFixed(0) ?? "");
    return [name, String(count), ...cells, gigabyte.toFixed(1), mega(before), mega(peak), mega(after)];
  } finally {
    await driven.close();
  }
}

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);

/** JavaScript heap and array buffers in use, garbage included. */
async function memory({ page }: StoreDriver): Promise<number> {
  const session = await page.createCDPSession();
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize + (backingStorageSize ?? 0);
}

async function heap(store: StoreDriver): Promise<number> {
  const session = await store.page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  return memory(store);
}
