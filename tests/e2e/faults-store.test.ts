import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Driven, launch } from "../../scripts/drive/chromium";
import { openStore, type StoreDriver } from "./faults-open";

const work = mkdtempSync(join(tmpdir(), "courtesy-faults-"));
const MB = 1_000_000;
const KILLS = 20;

afterAll(() => rmSync(work, { recursive: true, force: true }));

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Power cut: nothing of the browser gets a chance to write. */
async function kill(driven: Driven): Promise<void> {
  const process = driven.browser.process()!;
  const gone = new Promise((done) => process.once("exit", done));
  process.kill("SIGKILL");
  await gone;
}

/** Nothing lost, nothing kept that does not verify. */
async function expectSound(store: StoreDriver) {
  const audit = await store.call("audit");
  expect(audit).toMatchObject({ contiguous: true, brokenAt: null, damaged: [], signs: true });
  expect(audit.captureRows).toBe(audit.captures);
  expect(audit.files).toBe(audit.filesNamed);
  return audit;
}

test(`F2: the browser killed ${KILLS} times while captures are written: all that was said to be kept is there and verifies`, async () => {
  const profile = join(work, "killed");
  let promised = 0;
  for (let round = 0; round < KILLS; round++) {
    const driven = await launch({ profile });
    const store = await openStore(driven);
    let kept = 0;
    await store.page.exposeFunction("kept", () => {
      kept++;
    });
    await store.call("sweep");
    void store.page
      .evaluate(
        `(async () => { for (let n = 0; ; n++) { const { problem } = await faults.capture("r${round}-" + n, ${MB / 4}); if (!problem) kept(); } })()`,
      )
      .catch(() => undefined);
    while (kept === 0) await sleep(10);
    // Different moments of the loop: this does not fall in step with it.
    await sleep((round * 37) % 290);
    await kill(driven);
    promised += kept;
  }
  const driven = await launch({ profile });
  try {
    const store = await openStore(driven);
    await store.call("sweep");
    const audit = await expectSound(store);
    console.info(`F2: ${promised} captures said to be kept, ${audit.captures} kept, ${audit.recovered} interrupted, ${audit.rows} rows`);
    expect(audit.unfinished).toBe(0);
    expect(audit.captures).toBeGreaterThanOrEqual(promised);
    expect(promised).toBeGreaterThanOrEqual(KILLS);
    expect(audit.recovered).toBeGreaterThan(0);
    expect((await store.call("capture", "afterwards")).kept).not.toBeNull();
  } finally {
    await driven.browser.close();
  }
}, 200_000);

test.each([1, 3, 40])(
  "F2: a power cut leaves the browser's own log %i bytes short; nothing is lost then, nor at the next restart",
  async (short) => {
    const profile = mkdtempSync(join(work, "cut-"));
    const run = async (task: (store: StoreDriver) => Promise<void>) => {
      const driven = await launch({ profile });
      try {
        const store = await openStore(driven);
        await store.call("sweep");
        await task(store);
      } finally {
        await driven.browser.close();
      }
    };
    await run(async (store) => {
      expect(await store.call("captures", "before", 5, MB / 4)).toEqual([]);
    });
    const folder = join(
      profile,
      "Default/IndexedDB",
      readdirSync(join(profile, "Default/IndexedDB")).find((name) => name.endsWith(".leveldb"))!,
    );
    const log = join(folder, readdirSync(folder).find((name) => name.endsWith(".log"))!);
    truncateSync(log, statSync(log).size - short);
    await run(async (store) => {
      expect((await expectSound(store)).captures).toBe(5);
      expect(await store.call("captures", "after", 2, MB / 4)).toEqual([]);
    });
    await run(async (store) => {
      expect((await expectSound(store)).captures).toBe(7);
    });
  },
);

test("F10: two windows that capture at once, fifty times each, make one log", async () => {
  const driven = await launch();
  try {
    const [one, other] = [await openStore(driven), await openStore(driven)];
    await Promise.all([one, other].map((store) => store.call("sweep")));
    const problems = await Promise.all([one.call("captures", "one", 50), other.call("captures", "other", 50)]);
    expect(problems).toEqual([[], []]);
    const audit = await expectSound(one);
    expect(audit.captures).toBe(100);
  } finally {
    await driven.close();
  }
});

/** A disk of its own, small enough to fill; null where this account may not mount one. */
function smallDisk(megabytes: number) {
  const path = mkdtempSync(join(work, "small-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "none", path], { stdio: "ignore" });
  } catch {
    return null;
  }
  /** What else fills a disk in an office: all but so many bytes, in the file "ballast". */
  const fill = (left: number) =>
    execFileSync("bash", ["-c", `head -c $(( $(df --output=avail -B1 ${path} | tail -1) - ${left} )) /dev/zero > ${path}/ballast`]);
  return { path, fill, remove: () => execFileSync("umount", ["-l", path]) };
}

test("F6: no room for a bundle: said in words, and it is made when there is room again", async ({ skip }) => {
  const disk = smallDisk(160);
  if (!disk) return skip("needs the right to mount a small disk");
  const cache = ["--disk-cache-dir=/dev/null", "--disable-gpu-shader-disk-cache"];
  try {
    const driven = await launch({ profile: join(disk.path, "profile"), args: cache });
    try {
      const store = await openStore(driven);
      await store.call("sweep");
      expect(await store.call("captures", "before", 5, 8 * MB)).toEqual([]);
      disk.fill(5 * MB);
      await expect(store.call("exportFirst", 5)).rejects.toThrow("The disk of this computer is full");
      rmSync(join(disk.path, "ballast"));
      expect((await store.call("exportFirst", 5)).bytes).toBeGreaterThan(40 * MB);
    } finally {
      await driven.browser.close();
    }
  } finally {
    disk.remove();
  }
});

test("F6: the disk fills up: said in words, earlier captures whole, and it goes on when there is room again", async ({ skip }) => {
  const disk = smallDisk(160);
  if (!disk) return skip("needs the right to mount a small disk");
  const profile = join(disk.path, "profile");
  const cache = ["--disk-cache-dir=/dev/null", "--disable-gpu-shader-disk-cache"];
  try {
    let driven = await launch({ profile, args: cache });
    try {
      const store = await openStore(driven);
      await store.call("sweep");
      expect(await store.call("captures", "before", 5, 3 * MB)).toEqual([]);
      disk.fill(4 * MB);
      const full: string[] = await store.call("captures", "full", 3, 8 * MB);
      // Chromium closes the whole store at the first of these; the others meet it closed.
      expect(full).toHaveLength(3);
      expect(full[0]).toBe("The disk of this computer is full, so this was not kept.");
      rmSync(join(disk.path, "ballast"));
      await expect.poll(async () => (await store.call("capture", "after", MB)).problem, { timeout: 20_000, interval: 1000 }).toBeNull();
      const audit = await expectSound(store);
      expect(audit.captures).toBe(6);
    } finally {
      await driven.browser.close();
    }
    driven = await launch({ profile, args: cache });
    try {
      const store = await openStore(driven);
      await store.call("sweep");
      const audit = await expectSound(store);
      expect(audit).toMatchObject({ captures: 6, unfinished: 0 });
      expect((await store.call("capture", "later", MB)).problem).toBeNull();
    } finally {
      await driven.browser.close();
    }
  } finally {
    disk.remove();
  }
});
