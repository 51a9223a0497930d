import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { samplePage } from "../../scripts/demo";
import { launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { press, waitForText } from "../../scripts/drive/panel";
import { launchSetUp } from "../../scripts/drive/practice";

const folder = mkdtempSync(join(tmpdir(), "courtesy-network-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Hosts of every request in the browser's own network log: of all processes, pages, workers and of the browser itself. */
function hostsIn(log: string): Set<string> {
  const addresses = [...readFileSync(log, "utf8").matchAll(/"url":"((?:https?|wss?):[^"]+)"/g)].map((match) => match[1]!);
  return new Set(addresses.map((address) => new URL(address).host));
}

it("with Courtesy at work the browser asks for nothing that it does not ask for without it", async () => {
  const sample = samplePage("facebook");

  // The browser with an extension that does nothing, on the same page: what it asks of its makers on its own account.
  const nothing = join(folder, "nothing");
  mkdirSync(nothing);
  writeFileSync(join(nothing, "worker.js"), "");
  writeFileSync(
    join(nothing, "manifest.json"),
    JSON.stringify({ manifest_version: 3, name: "Nothing", version: "1", background: { service_worker: "worker.js" } }),
  );
  const alone = await launch({
    extension: nothing,
    profile: join(folder, "profile"),
    args: [`--log-net-log=${join(folder, "alone.json")}`],
  });
  await openLocal(alone, sample);
  await new Promise((done) => setTimeout(done, 4000));
  await alone.close();

  const driven = await launchSetUp({ args: [`--log-net-log=${join(folder, "courtesy.json")}`] });
  const page = await openLocal(driven, sample);
  const panel = await openPanel(driven, page);
  await waitForText(panel, "clause 7");
  await press(panel, "Copy reply", "book me in for Thursday");
  await waitForText(panel, "Copied");
  await press(panel, "Capture", "waiting in the car park");
  await waitForText(panel, /Kept\./, 30_000);
  const book = await openOwn(driven, "casebook.html");
  await waitForText(book, "Case 1");
  await driven.close();

  const before = hostsIn(join(folder, "alone.json"));
  const after = hostsIn(join(folder, "courtesy.json"));
  expect(before.has("www.facebook.com")).toBe(true);
  expect([...after].filter((host) => !before.has(host))).toEqual([]);
});
