import { exportBundle, keepCapture, lock, note, openBook, setPassphrase, unlock, viewCapture } from "../../lib/evidence";
import { toBase64 } from "../../lib/evidence/bytes";
import { readZip } from "../../lib/evidence/zip";
import { CONTEXT, comment, ME, page, TOOL } from "../evidence-samples";

const HEIGHT = 2500;

/** A window of 1000 by 800 whose grey grows with the place in the comment: what is stitched wrongly shows. */
async function shoot(scrollY: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(1000, 800);
  const context = canvas.getContext("2d")!;
  for (let y = 0; y < 800; y++) {
    const grey = Math.max(0, Math.min(255, Math.round(10 + ((scrollY + y - 900) / (HEIGHT - 1)) * 235)));
    context.fillStyle = `rgb(${grey},${grey},${grey})`;
    context.fillRect(0, y, 1000, 1);
  }
  return canvas.convertToBlob({ type: "image/png" });
}

async function pixels(png: Blob): Promise<{ width: number; height: number; at(x: number, y: number): string }> {
  const bitmap = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  const hex = (value: number) => value.toString(16).padStart(2, "0");
  const at = (x: number, y: number) => `#${[...context.getImageData(x, y, 1, 1).data.slice(0, 3)].map(hex).join("")}`;
  return { width: bitmap.width, height: bitmap.height, at };
}

/** The whole way in a real browser: with real IndexedDB, WebCrypto and canvas. */
async function harness(): Promise<Record<string, string>> {
  const opened = await openBook({ tool: TOOL, me: ME, name: `harness-${Date.now()}` });
  if (!opened.ok) throw new Error(opened.problem.what);
  const book = opened.value;
  const set = await setPassphrase(book, "otters like rivers");
  if (!set.ok) throw new Error(set.problem.what);
  lock(book);
  const host = page(comment({ text: "I know the car park 🔪\u202E gnp", author: "Pat <b>Invented" }), { height: HEIGHT });
  host.shoot = () => shoot(host.scrolledTo.at(-1) ?? 0);
  const kept = await keepCapture(book, host, CONTEXT);
  if (!kept.ok) throw new Error(kept.problem.what);
  const opens = await unlock(book, "otters like rivers");
  if (!opens.ok) throw new Error(opens.problem.what);
  const view = await viewCapture(book, kept.value.id);
  const element = view.ok ? await view.value.file("element.png") : view;
  if (!element.ok) throw new Error(element.problem.what);
  const stitched = await pixels(element.value);
  const about = (black: Awaited<ReturnType<typeof pixels>>, x: number, y: number) =>
    `inside ${black.at(x, y)}, outside ${black.at(5, 5) === stitched.at(5, 5) ? "kept" : "changed"}`;
  const result: Record<string, string> = {
    stitched: `${stitched.width}x${stitched.height}, top ${stitched.at(5, 0)}, bottom ${stitched.at(5, HEIGHT - 1)}`,
  };
  const cancel = new AbortController();
  const request = { captures: [kept.value.id], practice: "Otter Lane Surgery", recipient: "Example & Co", caseReference: "1" };
  const halfWay = await exportBundle(book, { ...request, redacted: false, signal: cancel.signal, progress: () => cancel.abort() });
  result.cancelled = halfWay.ok ? "exported" : halfWay.problem.what;
  for (const kind of ["whole", "redacted", "byHand"] as const) {
    if (kind === "byHand") {
      const boxes = [{ x: 210, y: 310, width: 20, height: 20 }];
      await note(book, { caseNumber: 1, captureId: kept.value.id }, { kind: "redact", file: "element.png", boxes });
    }
    const bundle = await exportBundle(book, { ...request, redacted: kind !== "whole" });
    if (!bundle.ok) throw new Error(bundle.problem.what);
    result[kind] = toBase64(await bundle.value.zip.arrayBuffer());
    result[`${kind}Bag`] = bundle.value.bagId;
    if (kind === "whole") continue;
    const copy = await readZip(bundle.value.zip);
    const entry = copy.ok && copy.entries.find(({ name }) => name.endsWith("data/redacted/C000001-element.png"));
    if (!entry) throw new Error("no redacted copy");
    // The bystander of the page stands at 120, 940 and the comment begins at 100, 900.
    result[`${kind}Covered`] = about(await pixels(await entry.read()), kind === "redacted" ? 40 : 220, kind === "redacted" ? 60 : 320);
  }
  return result;
}
Object.assign(window, { harness });
