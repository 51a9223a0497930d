import { createHash, generateKeyPairSync } from "node:crypto";
import { accessSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { findChromium } from "../../scripts/browser.mjs";
import { launch, openOwn } from "../../scripts/drive/chromium";
import { launchFirefox } from "../../scripts/drive/firefox";
import { fieldValue, press, type textOf, waitForText } from "../../scripts/drive/panel";

/** What an organisation may roll out: a practice file as text, a built-in code, plain fields, and one mistake. */
const FIELDS = {
  practiceFile: JSON.stringify({
    format: "courtesy-practice",
    version: 1,
    replyFooter: "From all of us at Otter Lane",
    links: { complaints: { url: "https://otterlane.example/complaints", confirmed: "2026-11-02", closed: false } },
  }),
  policyId: "west-road",
  practice: { name: "Otter Lane Surgery", responderRole: "Operations Manager" },
  staff: [{ name: "Dr Alan Penhallow", role: "GP partner", aka: ["Dr P"] }],
  retentionDays: 30,
  blur: false,
  language: "fr",
};

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** Whether a browser's policy folder can be written by this person, and no policy of others is in the way. */
function mayWrite(file: string): boolean {
  if (process.platform !== "linux" || existsSync(file)) return false;
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Writes a policy file, and takes it and the folders made for it away again. */
function writePolicy(file: string, policy: object): void {
  const made = mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(policy));
  undo.push(() => rmSync(file, { force: true }));
  if (made) undo.push(() => rmSync(made, { recursive: true, force: true }));
}

/** A copy of the built extension with a manifest changed, so that the policy reaches this test's copy alone. */
function copyOf(build: string, change: object): string {
  const folder = mkdtempSync(join(tmpdir(), "courtesy-managed-"));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(resolve(import.meta.dirname, "../../.output", build), folder, { recursive: true });
  const manifest = join(folder, "manifest.json");
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), ...change }));
  return folder;
}

const CHROMIUM_POLICY = `/etc/chromium/policies/managed/courtesy-test-${process.pid}.json`;
const FIREFOX_POLICY = "/etc/firefox/policies/policies.json";

describe("a policy file of the organisation, in real browsers", () => {
  it.skipIf(!findChromium()?.includes("chromium") || !mayWrite(CHROMIUM_POLICY))(
    "Chromium: prefills, locks, and names what was left out",
    async () => {
      const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ type: "spki", format: "der" });
      const id = createHash("sha256")
        .update(key)
        .digest("hex")
        .slice(0, 32)
        .replace(/./g, (digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]!);
      writePolicy(CHROMIUM_POLICY, { "3rdparty": { extensions: { [id]: FIELDS } } });
      const driven = await launch({ extension: copyOf("chrome-mv3", { key: key.toString("base64") }) });
      try {
        expect(driven.extensionId).toBe(id);
        const setup = await openOwn(driven, "options.html");
        await holds(setup);
      } finally {
        await driven.close();
      }
    },
  );

  it.skipIf(!mayWrite(FIREFOX_POLICY))("Firefox: the same", async () => {
    const id = "managed-test@courtesy.example";
    writePolicy(FIREFOX_POLICY, { policies: { "3rdparty": { Extensions: { [id]: FIELDS } } } });
    const extension = copyOf("firefox-mv3", { browser_specific_settings: { gecko: { id, strict_min_version: "140.0" } } });
    const uuid = "11111111-2222-4333-8444-555555555555";
    const driven = await launchFirefox({ extension, prefs: { "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }) } });
    try {
      const page = await driven.browser.newPage();
      // Firefox never reports that a page of an extension has loaded.
      await Promise.race([page.goto(driven.own("options.html")), new Promise((done) => setTimeout(done, 2000))]);
      await holds({ run: <T>(body: string) => page.evaluate(`(async () => { ${body} })()`) as Promise<T> });
    } finally {
      await driven.close();
    }
  });
});

/** What a person then finds in Set-up, and what the support file says. */
async function holds(setup: Parameters<typeof textOf>[0]): Promise<void> {
  // What the organisation set is done: the first run goes on with what is left, and all of it stands among the settings.
  await press(setup, "See all settings", "", 30_000);
  await waitForText(setup, "Set by your organisation", 30_000);
  await press(setup, "Practice and links");
  await waitForText(setup, "Set by your organisation");
  expect(await fieldValue(setup, "Name of your practice")).toBe("Otter Lane Surgery");
  expect(await setup.run('return document.querySelectorAll("input[readonly]").length')).toBeGreaterThan(2);
  await press(setup, "Something's wrong?");
  await press(setup, "Make the file");
  const facts = JSON.parse(await fieldValue(setup, "What is in the file"));
  expect(facts.settings).toMatchObject({ policy: "west-road", staff: 1, linksSet: ["complaints"], retentionDays: 30 });
  expect([...facts.settings.setByOrganisation].sort()).toEqual(
    ["adopted", "blur", "practice.links", "practice.name", "practice.responderRole", "replyFooter", "retentionDays", "staff"].sort(),
  );
  expect(facts.settings.leftOutOfOrganisationPolicy).toEqual([{ field: "language", why: expect.stringContaining("fr") }]);
}
