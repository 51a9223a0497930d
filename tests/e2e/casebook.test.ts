import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { samplePage } from "../../scripts/demo";
import { type Driven, downloadsTo, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { type PanelDriver, press, textOf, waitForText } from "../../scripts/drive/panel";
import { launchSetUp } from "../../scripts/drive/practice";

const PHRASE = "four words in a row";
const folder = mkdtempSync(join(tmpdir(), "courtesy-casebook-"));
let driven: Driven;

beforeAll(async () => {
  driven = await launchSetUp();
});
afterAll(async () => {
  await driven?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Types into a field as React hears it. */
const type = (page: PanelDriver, label: string, text: string) =>
  page.run(`
    const named = [...document.querySelectorAll("label")].find((each) => each.textContent === ${JSON.stringify(label)});
    const field = document.getElementById(named.htmlFor);
    const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(proto.prototype, "value").set.call(field, ${JSON.stringify(text)});
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  `);

it("sets a passphrase, redacts, exports a locked and a redacted copy, answers a subject request and erases", async () => {
  const sample = samplePage("x");
  const page = await openLocal(driven, sample);
  const panel = await openPanel(driven, page);
  await waitForText(panel, "drunk on duty");
  await press(panel, "Capture", "drunk on duty");
  await waitForText(panel, /Kept\. Case 1, item 1\./, 30_000);

  const nextFile = await downloadsTo(driven, folder);
  const book = await openOwn(driven, "casebook.html");
  await waitForText(book, "No passphrase is set");
  await press(book, "Keeping");
  await type(book, "New passphrase", PHRASE);
  await type(book, "New passphrase again", PHRASE);
  await press(book, "Set the passphrase");
  await waitForText(book, "Your recovery key", 30_000);
  await press(book, "I have it on paper");
  await press(book, "Lock now");
  await waitForText(book, "The case book is locked");
  await type(book, "Passphrase or recovery key", PHRASE);
  await press(book, "Unlock");
  await waitForText(book, "The case book is unlocked", 30_000);
  await press(book, "Check everything now");
  await waitForText(book, /Sound: 1 item/, 30_000);

  await press(book, "Cases");
  await press(book, "Case 1");
  await press(book, "Redact…");
  await press(book, "Add a box");
  await press(book, "Save the boxes");
  await waitForText(book, /Saved with \d+ box/);
  await press(book, "Close");

  await press(book, "Export");
  await press(book, "Redacted");
  await press(book, "Make the bundle");
  const redacted = await nextFile();
  await waitForText(book, "Verified");
  const names = execFileSync("unzip", ["-Z1", redacted]).toString();
  expect(names).toMatch(/data\/redacted\/C\d+-/);
  expect(names).not.toMatch(/data\/captures\/C\d+\/viewport/);
  await press(book, "Close");

  await press(book, "Export");
  await press(book, "Lock the file with a password");
  await type(book, "Password for the file", PHRASE);
  await press(book, "Make the bundle");
  const locked = await nextFile();
  await waitForText(book, "Verified");
  expect(locked).toContain("-locked.zip");
  await press(book, "Close");

  await press(book, "Keeping");
  const account = await book.run<string>(`return [...document.querySelectorAll("select option")].at(-1).value`);
  await type(book, "Which account?", account);
  await press(book, "Save all of it as a file");
  const held = JSON.parse(readFileSync(await nextFile(), "utf8"));
  expect(held.captures).toHaveLength(1);
  expect(held.captures[0].text).toContain("drunk on duty");

  await press(book, "Erase…");
  await press(book, "The person asked for it");
  await press(book, "Plan it");
  await waitForText(book, "Planned. Nothing is erased yet.");
  await press(book, "Erase case 1 now");
  await press(book, "Erase for good");
  await waitForText(book, "No item here shows an account name.");
  await waitForText(book, /C000001 · The person asked for it · /);
  await waitForText(book, "Kept here: 0 items, 0 MB.");
  expect(await textOf(book)).not.toContain("Nothing is erased yet");
  if (process.env.SHOTS) await book.page.screenshot({ path: join(process.env.SHOTS, "erased.png"), fullPage: true });
  await press(book, "Cases");
  await waitForText(book, "Nothing is kept yet");

  expect(driven.leaks).toEqual([]);
});

it("checks a bundle on a page of its own", async () => {
  const verify = await openOwn(driven, "verify.html");
  await waitForText(verify, "Check a bundle");
  await verify.run(`
    const field = document.querySelector("input[type=file]");
    const chosen = new DataTransfer();
    chosen.items.add(new File(["no zip"], "letter.zip"));
    field.files = chosen.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  `);
  await waitForText(verify, "This cannot be checked.");
});
