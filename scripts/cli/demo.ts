// node scripts/run.mjs demo [window|headless]: what npm start runs once the extension is built (.output/chrome-mv3).
// Without a window it writes demo-output/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { verifyBundle } from "../../lib/evidence";
import type { PageSnapshot } from "../../lib/extension/messages";
import { suggest } from "../../lib/replies/choose";
import { samplePages } from "../demo";
import { sampleSettings } from "../demo/practice";
import { type ChromiumPanel, downloadsTo, openLocal, openOwn, openPanel } from "../drive/chromium";
import { press, waitForText } from "../drive/panel";
import { launchSetUp } from "../drive/practice";

const out = resolve("demo-output");

/** With a display: a browser with the sample pages, for a person to try. Ends when the person closes it. */
async function inAWindow(): Promise<void> {
  const driven = await launchSetUp({ headless: false });
  for (const page of samplePages()) await openLocal(driven, page);
  console.log("A browser is open on four sample pages, answered on this computer. Press the Courtesy button in its toolbar.");
  console.log("Close the browser to end.");
  await new Promise((closed) => driven.browser.on("disconnected", closed));
}

/** Without a display: the whole journey by itself, told on standard output, with pictures and a verified bundle left behind. */
async function byItself(): Promise<number> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const driven = await launchSetUp();
  try {
    for (const sample of samplePages()) {
      const page = await openLocal(driven, sample);
      const panel = await openPanel(driven, page);
      await waitForText(panel, /comments? read/);
      const snapshot = await snapshotOf(panel);
      tell(snapshot);
      if (sample.site === "facebook") {
        await press(panel, "Capture", "waiting in the car park");
        await waitForText(panel, /Kept\./, 30_000);
      }
      await page.screenshot({ path: resolve(out, `${sample.site}-page.png`) as `${string}.png` });
      await panel.page.screenshot({ path: resolve(out, `${sample.site}-panel.png`) as `${string}.png` });
      await page.close();
    }
    const nextFile = await downloadsTo(driven, out);
    const book = await openOwn(driven, "casebook.html");
    await waitForText(book, "waiting in the car park");
    await book.page.screenshot({ path: resolve(out, "case-book.png") as `${string}.png` });
    await press(book, "Export");
    await press(book, "Make the bundle");
    const zip = await nextFile();
    await waitForText(book, /Verified/);
    const verdict = await verifyBundle(new Blob([readFileSync(zip)]));
    console.log(`\nEvidence bundle: ${zip}`);
    for (const check of verdict.checks) console.log(`  ${check.ok ? "holds" : "DOES NOT HOLD"}: ${check.says}`);
    console.log(`\nRequests that left this computer: ${driven.leaks.length}`);
    console.log(`Pictures are in ${out}`);
    return verdict.verdict === "valid" && driven.leaks.length === 0 ? 0 : 1;
  } finally {
    await driven.close();
  }
}

/** What the page told the panel, once everything on it is judged. */
function snapshotOf(panel: ChromiumPanel): Promise<PageSnapshot> {
  return panel.run<PageSnapshot>(`
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return await new Promise((resolve) => {
      const port = chrome.tabs.connect(tab.id, { name: "courtesy-panel" });
      const known = new Map();
      port.onMessage.addListener(({ order, changed, ...rest }) => {
        for (const entry of changed) known.set(entry.comment.id, entry);
        if (rest.waiting === 0) resolve({ ...rest, entries: order.map((id) => known.get(id)) });
      });
    });`);
}

function tell(snapshot: PageSnapshot): void {
  const { coverage } = snapshot;
  console.log(
    `\n${coverage.siteName}: ${coverage.read} comments read of ${coverage.cards} seen, ${coverage.truncated} cut short, ${coverage.collapsed} folded away`,
  );
  for (const { comment, judgement } of snapshot.entries) {
    console.log(`\n  ${comment.author || "(no name)"}${comment.isOwner ? " (the practice)" : ""}: ${comment.text || "(no words)"}`);
    if (comment.isOwner || !judgement) continue;
    const worst = judgement.findings[0];
    for (const finding of judgement.findings) {
      const clause = finding.clause ? `${finding.clause.label}, ` : "";
      console.log(
        `    ${finding.kind} · ${finding.category} · ${clause}${finding.severity}, ${finding.certainty === "breach" ? "clear" : "to check"}: ${finding.because}`,
      );
    }
    if (judgement.pass) console.log(`    nothing to act on: ${judgement.pass.because}`);
    const offer = suggest({
      finding: worst ?? null,
      judgement,
      comment,
      practice: sampleSettings.practice,
      policy: sampleSettings.adopted[0]!.policy,
      ownPage: coverage.ownPage,
    });
    if (offer.step === "capture_first" || offer.step === "hand_over") console.log(`    next: ${offer.card.join(" ")}`);
    if (offer.step !== "capture_first" && offer.templates[0]) console.log(`    reply: ${offer.templates[0].text}`);
  }
  writeFileSync(resolve(out, `${coverage.site}-comments.json`), `${JSON.stringify(snapshot.entries, null, 2)}\n`);
}

if (process.argv[2] === "window") await inAWindow();
process.exit(process.argv[2] === "window" ? 0 : await byItself());
