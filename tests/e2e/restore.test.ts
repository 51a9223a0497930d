import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportBundle, note, verifyBundle } from "../../lib/evidence";
import { samplePage } from "../../scripts/demo";
import { type ChromiumPanel, downloadsTo, launch, openLocal, openOwn, openPanel } from "../../scripts/drive/chromium";
import { launchFirefox, openLocalInFirefox, openSidebar } from "../../scripts/drive/firefox";
import { press, textOf, waitForText } from "../../scripts/drive/panel";
import { launchSetUp } from "../../scripts/drive/practice";
import { poll } from "../../scripts/drive/wait";
import { REQUEST } from "../evidence-bags";
import { capture, newBook } from "../evidence-samples";

const CAPTURES = 60;
const folder = mkdtempSync(join(tmpdir(), "courtesy-restore-"));
const file = join(folder, "evidence.zip");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A bundle of three cases with sixty captures, as it was made on a computer that is no more. */
beforeAll(async () => {
  const book = await newBook();
  const captures: string[] = [];
  for (let i = 0; i < CAPTURES; i++)
    captures.push((await capture(book, { id: `p${i}`, handle: `account.${i % 3}`, text: `Comment number ${i}` })).id);
  for (const caseNumber of [1, 2, 3]) await note(book, { caseNumber }, { kind: "note", text: `About case ${caseNumber}` });
  await note(book, { caseNumber: 2 }, { kind: "hold", reason: "Asked for." });
  const made = await exportBundle(book, { ...REQUEST, captures });
  if (!made.ok) throw new Error(made.problem.what);
  expect((await verifyBundle(made.value.zip)).verdict).toBe("valid");
  writeFileSync(file, Buffer.from(await made.value.zip.arrayBuffer()));
});

const shot = async ({ page }: ChromiumPanel, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) });
};
const choose = async (book: ChromiumPanel, bundle = file) => {
  await press(book, "Keeping");
  const inputs = await book.page.$$("[aria-label='Put back from a bundle'] input[type=file]");
  await (inputs[0] as ElementHandle<HTMLInputElement>).uploadFile(bundle);
  await waitForText(book, "Made on", 60_000);
};
const itemsKept = (book: ChromiumPanel) =>
  book.run<number>(`
    const db = await new Promise((done) => { const ask = indexedDB.open("courtesy-evidence"); ask.onsuccess = () => done(ask.result); });
    const count = await new Promise((done) => { const ask = db.transaction("captures").objectStore("captures").count(); ask.onsuccess = () => done(ask.result); });
    db.close();
    return count;`);

test("a case book of sixty captures is put back on a new computer; killed half-way it goes on with the same file, and all of it is sound", async () => {
  const profile = join(folder, "profile");
  const first = await launch({ profile });
  const book = await openOwn(first, "casebook.html");
  await waitForText(book, "Nothing is kept yet");
  await choose(book);
  expect(await textOf(book)).toMatch(/Items to put back: 60 \(notes and steps: \d+\)\. Here already: 0\. Erased here, so left out: 0\./);
  await press(book, "Put it back");
  await poll(async () => (await itemsKept(book)) > 10, "some of it to be back");
  const browser = first.browser.process()!;
  const gone = new Promise((done) => browser.once("exit", done));
  browser.kill("SIGKILL");
  await gone;

  const again = await launch({ profile });
  try {
    const reopened = await openOwn(again, "casebook.html");
    await waitForText(reopened, "Case 1");
    const kept = await itemsKept(reopened);
    expect(kept).toBeGreaterThan(10);
    expect(kept).toBeLessThan(CAPTURES);
    await choose(reopened);
    expect(await textOf(reopened)).toContain(`Items to put back: ${CAPTURES - kept} `);
    await press(reopened, "Put it back");
    await waitForText(reopened, `Items put back: ${CAPTURES - kept} `, 60_000);
    await press(reopened, "Check everything now");
    await waitForText(reopened, "Sound: 60 items", 60_000);
    await press(reopened, "Cases");
    for (const number of [1, 2, 3]) await waitForText(reopened, `Case ${number}`);
    await press(reopened, "Case 2");
    await waitForText(reopened, "About case 2");
    expect(await textOf(reopened)).toContain("While a case is on hold");
  } finally {
    await again.close();
  }
});

test("a hand-over about a comment that nobody captured goes into one's own copy when ticked, and comes back on a new computer", async () => {
  const old = await launchSetUp();
  let copy: string;
  try {
    const panel = await openPanel(old, await openLocal(old, samplePage("facebook")));
    await press(panel, "What to do now", "see the point");
    await press(panel, "I told them");
    await waitForText(panel, "Noted, with the time");
    await press(panel, "Close");
    await press(panel, "Capture", "may be a threat");
    await waitForText(panel, "Kept.", 30_000);
    const nextFile = await downloadsTo(old, folder);
    const book = await openOwn(old, "casebook.html");
    await press(book, "Export all shown");
    await press(book, "With the notes that have no case (1)");
    await shot(book, "restore-1-tick");
    await press(book, "Make the bundle");
    copy = await nextFile();
    await waitForText(book, "Verified");
  } finally {
    await old.close();
  }
  const fresh = await launch();
  try {
    const book = await openOwn(fresh, "casebook.html");
    await waitForText(book, "Nothing is kept yet");
    await choose(book, copy);
    await press(book, "Put it back");
    await waitForText(book, "Items put back: 1 ", 60_000);
    await press(book, "Cases");
    await press(book, "Without a case (1)");
    await shot(book, "restore-2-after");
    await waitForText(book, "duty manager");
    await shot(book, "restore-2-back");
  } finally {
    await fresh.close();
  }
});

test("Firefox puts it back too", async () => {
  const firefox = await launchFirefox();
  try {
    const sidebar = await openSidebar(firefox, await openLocalInFirefox(firefox, [samplePage("facebook")], []));
    await sidebar.run(`location.href = browser.runtime.getURL("/casebook.html")`);
    await waitForText(sidebar, "Nothing is kept yet");
    await press(sidebar, "Keeping");
    await waitForText(sidebar, "Put back from a bundle");
    await sidebar.run(`
      const bytes = Uint8Array.from(atob(${JSON.stringify(readFileSync(file).toString("base64"))}), (each) => each.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], "evidence.zip"));
      const input = document.querySelector("[aria-label='Put back from a bundle'] input[type=file]");
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));`);
    await waitForText(sidebar, `Items to put back: ${CAPTURES} `, 60_000);
    await press(sidebar, "Put it back");
    await waitForText(sidebar, `Items put back: ${CAPTURES} `, 60_000);
    await press(sidebar, "Check everything now");
    await waitForText(sidebar, `Sound: ${CAPTURES} items`, 60_000);
  } finally {
    await firefox.close();
  }
});
